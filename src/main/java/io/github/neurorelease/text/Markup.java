package io.github.neurorelease.text;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** Finds the markup characters that say how text looks and not what it says: Markdown, LaTeX, HTML entities. */
final class Markup {

  private static final int MAX_ENTITY = 10;
  private static final Pattern TAG =
      Pattern.compile("</?(?:sup|sub|b|i|u|em|strong|span|font|br|p)(?: [^<>\\n]{0,80})? ?/?>",
          Pattern.CASE_INSENSITIVE);

  /** What Markdown raises between two carets: marks of authors and notes, exponents. */
  private static final String RAISED_FIRST = "0123456789*†‡§¶#✉+-−abcd";
  private static final String RAISED = RAISED_FIRST + ",、";
  private static final int LONGEST_RAISED = 12;

  private Markup() {
  }

  /** Which characters of {@code source} to leave out, or null where there is nothing to leave out. */
  static boolean[] scan(String source, int maxEmphasis) {
    if (source.indexOf('*') < 0 && source.indexOf('\\') < 0 && source.indexOf('$') < 0 && source.indexOf('^') < 0
        && !mayHoldTag(source)) {
      return null;
    }
    boolean[] dropped = new boolean[source.length()];
    for (int i = 0; i < source.length(); i++) {
      switch (source.charAt(i)) {
        case '\\' -> i = backslash(source, dropped, i);
        case '*' -> i = asterisks(source, dropped, i, maxEmphasis);
        case '$' -> dollar(source, dropped, i, maxEmphasis);
        case '^' -> i = caret(source, dropped, i);
        case '<' -> i = tag(source, dropped, i);
        default -> { }
      }
    }
    return dropped;
  }

  private static boolean mayHoldTag(String source) {
    for (int i = source.indexOf('<'); i >= 0 && i + 1 < source.length(); i = source.indexOf('<', i + 1)) {
      char next = source.charAt(i + 1);
      if (next == '/' || isLatinLetter(next)) {
        return true;
      }
    }
    return false;
  }

  /** {@code \*\*} => {@code **}: the backslash goes, the escaped character is no markup. */
  private static int backslash(String source, boolean[] dropped, int i) {
    if (i + 1 < source.length() && "*_$#[]()<>~`^\\|-+.!{}".indexOf(source.charAt(i + 1)) >= 0) {
      dropped[i] = true;
      return i + 1;
    }
    return i;
  }

  /**
   * {@code **bold**} => {@code bold}, {@code *Nature*} => {@code Nature}; {@code *1}, {@code *p < 0.05} and
   * {@code Abe*, Ito*} stay. Returns the last index of the run of asterisks.
   */
  private static int asterisks(String source, boolean[] dropped, int i, int maxEmphasis) {
    int end = i;
    while (end < source.length() && source.charAt(end) == '*') {
      end++;
    }
    int run = end - i;
    if (dropped[i] || run > 2 || end >= source.length() || !opens(source, i, end, run)) {
      return end - 1;
    }
    int limit = Math.min(source.length(), end + maxEmphasis);
    for (int k = end; k < limit && source.charAt(k) != '\n'; k++) {
      if (source.charAt(k) == '*') {
        int stop = k;
        while (stop < source.length() && source.charAt(stop) == '*') {
          stop++;
        }
        if (stop - k == run && closes(source, k, run)) {
          for (int n = 0; n < run; n++) {
            dropped[i + n] = true;
            dropped[k + n] = true;
          }
        }
        break;
      }
    }
    return end - 1;
  }

  private static boolean opens(String source, int start, int end, int run) {
    char next = source.charAt(end);
    char before = start == 0 ? ' ' : source.charAt(start - 1);
    if (run == 2) {
      return !Character.isWhitespace(next) && !isStatistic(source, end);
    }
    return isLatinLetter(next) && !isLatinLetter(before) && !Character.isDigit(before) && !isStatistic(source, end);
  }

  /** {@code p < 0.05} after its asterisks. */
  private static boolean isStatistic(String source, int at) {
    int k = at + 1;
    while (k < source.length() && source.charAt(k) == ' ') {
      k++;
    }
    return (source.charAt(at) == 'p' || source.charAt(at) == 'P')
        && k < source.length() && "<>=＜＞＝≤≦".indexOf(source.charAt(k)) >= 0;
  }

  private static boolean closes(String source, int at, int run) {
    char before = source.charAt(at - 1);
    char after = at + run < source.length() ? source.charAt(at + run) : ' ';
    if (Character.isWhitespace(before)) {
      return false;
    }
    return run == 2 || (isLatinLetter(before) || before == '.' || Character.isDigit(before))
        && !isLatinLetter(after) && !Character.isDigit(after);
  }

  private static boolean isLatinLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** {@code $p < 0.05$} => {@code p < 0.05}; a price in dollars stays. */
  private static void dollar(String source, boolean[] dropped, int i, int max) {
    if (dropped[i] || i + 1 >= source.length() || Character.isDigit(source.charAt(i + 1))) {
      return;
    }
    int limit = Math.min(source.length(), i + max);
    for (int k = i + 1; k < limit && source.charAt(k) != '\n'; k++) {
      if (source.charAt(k) == '$') {
        if (k > i + 1) {
          dropped[i] = true;
          dropped[k] = true;
        }
        return;
      }
    }
  }

  /** {@code <sup>1,2)</sup>} => {@code 1,2)}: the tags that stray into copied text; any other bracket is text. */
  private static int tag(String source, boolean[] dropped, int i) {
    Matcher matcher = TAG.matcher(source).region(i, source.length());
    if (!matcher.lookingAt()) {
      return i;
    }
    Arrays.fill(dropped, i, matcher.end(), true);
    return matcher.end() - 1;
  }

  /** One past the text that {@code <sup>} at {@code at} raises, or 0 where none stands there. */
  static int raisedEnd(String source, int at) {
    if (!source.regionMatches(true, at, "<sup>", 0, 5)) {
      return 0;
    }
    int close = source.indexOf("</", at);
    return close < 0 || close - at > 60 ? 0 : close;
  }

  /** {@code ^{[11C]K-2}} => {@code [11C]K-2}. */
  private static int caret(String source, boolean[] dropped, int i) {
    int close = caretEnd(source, i);
    if (close == 0) {
      return i;
    }
    dropped[i] = true;
    dropped[i + 1] |= source.charAt(i + 1) == '{';
    dropped[close] = true;
    return close;
  }

  /** {@code ^{a}}, {@code ^1,2^}: where what the caret raises closes, or 0. */
  static int caretEnd(String source, int i) {
    int brace = closingBrace(source, i + 1);
    if (brace > 0 || i + 1 >= source.length() || RAISED_FIRST.indexOf(source.charAt(i + 1)) < 0) {
      return brace;
    }
    int end = i + 2;
    while (end < source.length() && end - i <= LONGEST_RAISED && RAISED.indexOf(source.charAt(end)) >= 0) {
      end++;
    }
    return end < source.length() && source.charAt(end) == '^' ? end : 0;
  }

  /** Where the brace opened at {@code open} closes on the same line within 40 characters, or 0. */
  static int closingBrace(String source, int open) {
    if (open >= source.length() || source.charAt(open) != '{') {
      return 0;
    }
    int limit = Math.min(source.length(), open + 40);
    for (int k = open + 1; k < limit && source.charAt(k) != '\n'; k++) {
      if (source.charAt(k) == '}') {
        return k;
      }
    }
    return 0;
  }

  /** One past the semicolon of the HTML entity that begins at {@code at}, or 0 where none does. */
  static int entityEnd(String source, int at) {
    int limit = Math.min(source.length(), at + MAX_ENTITY);
    for (int k = at + 1; k < limit; k++) {
      char c = source.charAt(k);
      if (c == ';') {
        String entity = source.substring(at, k + 1);
        return k > at + 1 && !entity(entity).equals(entity) ? k + 1 : 0;
      }
      if (!(c < 0x80 && Character.isLetterOrDigit(c) || c == '#')) {
        return 0;
      }
    }
    return 0;
  }

  static String entity(String escaped) {
    return StringEscapeUtils.unescapeHtml4(escaped.equals("&apos;") ? "&#39;" : escaped);
  }
}
