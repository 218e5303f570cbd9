package io.github.neurorelease.structure;

import io.github.neurorelease.text.CharSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a heading line is decorated with, and the words between.
 *
 * <pre>
 * ## 4. 今後の展開    => mark ##, numbered, 今後の展開
 * ■【背景】:          => mark ■, in 【 and 】, 背景
 * ◆ 1 背景 ◆         => mark ◆, tail ◆, 1 背景
 * </pre>
 *
 * @param mark     bullet or hashes with the blank behind them; null where there are none
 * @param numbered whether a number with its full stop or bracket stands in front
 * @param bare     whether a number without either does
 * @param open     opening brackets; may be empty
 * @param start    first code unit of the words
 * @param end      one past the last
 * @param close    closing brackets; may be empty
 * @param tail     bullets behind the words; may be empty
 */
record Decoration(String mark, boolean numbered, boolean bare, String open, int start, int end, String close,
                  String tail) {

  private static final int LONGEST = 60;
  private static final int LONGEST_TAIL = 6;
  private static final Pattern FRONT = Pattern.compile(
      "(?<mark>#{1,6} ?|[■◆●○◇□▼▶★☆◎▽△▲]{1,2} ?)?"
          + "(?<number>(?:\\d{1,2}|[IVX]{1,4})[.)] ?(?!\\d)|[①-⑳] ?|\\(\\d\\) ?)?"
          + "(?<bare>\\d{1,2}(?=\\p{IsHan}))?(?<open>[【<《〈〔\\[≪«「『-]{0,2})"
          + "(?:(?<=[【<《〈〔\\[≪])(?:\\d{1,2}[.) 、:] ?(?!\\d)|[①-⑳] ?))?");
  private static final CharSet TAIL = CharSet.of("■◆●○◇□▼▶★☆◎▽△▲#");
  private static final CharSet CLOSE = CharSet.of("】>》〉〕]≫»」』-");
  /** What does not stand within a heading's words. */
  private static final CharSet BRACKETS = CharSet.of("【】<>《》〈〉〔〕≪≫«»");

  /** The decoration of the line {@code [start, end)}, or null where it leaves no words of a heading. */
  static Decoration of(String text, int start, int end) {
    Matcher front = FRONT.matcher(text).region(start, end);
    if (!front.lookingAt() || front.end() == end) {
      return null;
    }
    int first = front.end();
    int tail = end;
    while (tail > first + 1 && end - tail < LONGEST_TAIL && TAIL.has(text.charAt(tail - 1))) {
      tail--;
    }
    tail = tail < end ? before(text, ' ', first, tail) : tail;
    int last = before(text, ' ', first, before(text, ':', first, tail));
    int close = last;
    while (last > first + 1 && close - last < 2 && CLOSE.has(text.charAt(last - 1))) {
      last--;
    }
    if (last - first > LONGEST || BRACKETS.next(text, first, last) < last) {
      return null;
    }
    return new Decoration(front.group("mark"), front.group("number") != null, front.group("bare") != null,
        front.group("open"), first, last, text.substring(last, close), text.substring(tail, end));
  }

  /** One less than {@code end} where the character stands there and something is left in front of it. */
  private static int before(String text, char c, int first, int end) {
    return end > first + 1 && text.charAt(end - 1) == c ? end - 1 : end;
  }

  /** What enclosing pair or bullet sets the heading apart; the same for all headings of one level. */
  char style() {
    if (mark != null) {
      // ## and ### are headings of two levels.
      return mark.charAt(0) == '#' ? (char) ('a' + mark.strip().length()) : mark.charAt(0);
    }
    return !open.isEmpty() ? open.charAt(0) : numbered || bare ? '1' : ' ';
  }

  /** Whether the brackets are a pair that headings are set in. */
  boolean isEnclosed() {
    if (open.isEmpty() || close.isEmpty()) {
      return false;
    }
    return switch (open.charAt(0)) {
      case '【' -> close.charAt(0) == '】';
      case '<' -> close.endsWith(">");
      case '〔' -> close.charAt(0) == '〕';
      case '《' -> close.charAt(0) == '》';
      case '〈' -> close.charAt(0) == '〉';
      case '≪' -> close.charAt(0) == '≫';
      case '[' -> close.charAt(0) == ']';
      default -> false;
    };
  }

  /** Whether there are brackets that are no such pair, or bullets behind that are not those in front. */
  boolean isUnmatched() {
    return !isEnclosed() && !(open.isEmpty() && close.isEmpty())
        || !tail.isEmpty() && (mark == null || tail.strip().charAt(0) != mark.charAt(0));
  }
}
