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

  /** What the pattern lets stand in front of a mark. */
  private static final String BULLET = "# -・";
  private static final String BRACKETS = "([〈<《【";
  /** What marks begin with, also the words before a number. */
  private static final String SIGNS = "※*†‡注註補脚語用";

  private FootnoteMark() {
  }

  /** A matcher that has matched a mark at {@code start} of {@code text}, or null where none stands there. */
  public static Matcher at(String text, int start, int end) {
    if (start >= end || !mayBegin(text, start, end)) {
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

  /** Dismisses most lines before the pattern is asked: (図, 2025年, #海馬, -海馬. */
  private static boolean mayBegin(String text, int start, int end) {
    int at = start;
    while (at < end && BULLET.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    char first = at < end ? text.charAt(at) : 0;
    if (isDigit(first)) {
      return at + 1 < end && (text.charAt(at + 1) == ')' || at + 2 < end && text.charAt(at + 2) == ')');
    }
    if (BRACKETS.indexOf(first) >= 0) {
      return at + 1 < end && (SIGNS.indexOf(text.charAt(at + 1)) >= 0 || isDigit(text.charAt(at + 1)));
    }
    return SIGNS.indexOf(first) >= 0 || first >= '①' && first <= '⑳';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
