package io.github.neurorelease.source;

/**
 * Raised characters as plain text: {@code *1}, ※2, 注3 and [4] need no sign that they are raised; digits alone do, or
 * {@code [11C]K-2} and a mark after a word would run into what stands before them.
 */
final class Raised {

  private static final String MARKS = "※＊*注†‡§";
  private static final String PLAIN = "0123456789+-()=n";
  private static final String SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾⁼ⁿ";

  private Raised() {
  }

  /** The raised text, given the character before it. */
  static String of(String text, char before) {
    String bare = text.strip();
    boolean bracketed = bare.startsWith("[") && bare.endsWith("]");
    if (bare.isEmpty() || bracketed || hasMark(bare) || isMark(before)) {
      return text;
    }
    StringBuilder raised = new StringBuilder(text.length());
    boolean digits = bare.chars().anyMatch(c -> c >= '0' && c <= '9');
    for (int i = 0; i < text.length(); i++) {
      int at = PLAIN.indexOf(text.charAt(i));
      raised.append(digits && at >= 0 ? SUPERSCRIPT.charAt(at) : text.charAt(i));
    }
    return raised.toString();
  }

  private static boolean hasMark(String text) {
    return text.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
  }

  /** Whether a raised digit after this character needs no sign of its own. */
  static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }
}
