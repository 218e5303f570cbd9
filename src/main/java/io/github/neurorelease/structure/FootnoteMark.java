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
 * [注釈4] 二光子…, 〈注4〉…, †5 …
 * [4] 二光子…, 5) …, ①…, †…
 * </pre>
 */
public final class FootnoteMark {

  /** The words that stand before a note's number. */
  public static final String WORD = "[注註]釈?|[補脚語][注註]|用語|補足";
  /** What opens and what closes a mark of its own. */
  public static final String OPEN = "[(\\[〈<《【]";
  public static final String CLOSE = "[)\\]〉>》】]";
  private static final String NUMBER = "\\d{1,2}";
  private static final Pattern ENTRY = Pattern.compile(
      "(?:#{1,6} ?|[-・] ?)?(?:"
          + "(?<mark>" + OPEN + "(?:※|\\*|[†‡]|" + WORD + ")" + NUMBER + CLOSE
          + "|(?:※|\\*|[†‡]|" + WORD + ")" + NUMBER + "[)\\]]?"
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
    return "※*注註脚補語用([〈<《【#-・†‡".indexOf(c) >= 0 || c >= '0' && c <= '9' || c >= '①' && c <= '⑳';
  }
}
