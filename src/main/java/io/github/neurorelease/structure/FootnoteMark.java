package io.github.neurorelease.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark at the head of a line that makes it a footnote entry, in the normal form.
 *
 * <pre>
 * ※1 ケタミン        => ※1
 * - *2 WKYラット     => *2
 * 注3） 疾患関連…    => 注3)
 * [4] 二光子…, 5) …, ①…, †…
 * </pre>
 */
public final class FootnoteMark {

  private static final String NUMBER = "\\d{1,2}";
  private static final Pattern ENTRY = Pattern.compile(
      "(?:#{1,6} ?|[-・] ?)?(?:"
          + "(?<mark>[(\\[](?:※|\\*|注|註|脚注|用語)" + NUMBER + "[)\\]]"
          + "|(?:※|\\*|注釈?|註|脚注|用語)" + NUMBER + "[)\\]]?"
          + "|※(?!\\d)|[①-⑳]"
          + "|[(\\[]" + NUMBER + "[)\\]]"
          + "|" + NUMBER + "\\)"
          + "|[†‡])"
          + ")(?<rest>[.:]? ?)(?=\\S|$)");

  private FootnoteMark() {
  }

  /** A matcher that has matched a mark at {@code start} of {@code text}, or null where none stands there. */
  public static Matcher at(String text, int start, int end) {
    if (start >= end || !mayBegin(text.charAt(start))) {
      return null;
    }
    Matcher matcher = ENTRY.matcher(text).region(start, end);
    if (!matcher.lookingAt()) {
      return null;
    }
    // 「約100万人 | *6と推計」: a particle or comma goes on with the sentence of the line before.
    boolean goesOn = matcher.end() < end && matcher.group("rest").isEmpty()
        && "をがはのにでとやもへ、。,)".indexOf(text.charAt(matcher.end())) >= 0;
    return goesOn ? null : matcher;
  }

  private static boolean mayBegin(char c) {
    return "※*注註脚用([#-・†‡".indexOf(c) >= 0 || c >= '0' && c <= '9' || c >= '①' && c <= '⑳';
  }
}
