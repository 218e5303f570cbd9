package io.github.neurorelease.text;

/**
 * Searches that stop at the end of a range: {@link String#indexOf(int, int)} looks on to the end of the text, which is
 * quadratic where it is asked in every line.
 */
public final class Search {

  private Search() {
  }

  /** Where {@code c} first stands in {@code [from, to)} of {@code text}, or -1. */
  public static int first(String text, char c, int from, int to) {
    int stop = Math.min(to, text.length());
    for (int i = Math.max(0, from); i < stop; i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /** Where {@code c} last stands in {@code [from, to)} of {@code text}, or -1. */
  public static int last(String text, char c, int from, int to) {
    int floor = Math.max(0, from);
    for (int i = Math.min(to, text.length()) - 1; i >= floor; i--) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }
}
