package io.github.neurorelease.text;

/** Looks for a character close by, so that a text of nothing but open brackets takes no longer than any other. */
public final class Near {

  private static final int REACH = 200;

  private Near() {
  }

  /** Where {@code c} stands first from {@code from} on within 200 code units, or -1. */
  public static int ahead(String text, char c, int from) {
    int limit = Math.min(text.length(), from + REACH);
    for (int i = Math.max(0, from); i < limit; i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /** Where {@code c} stands last up to {@code from}, at most 200 code units back, or -1. */
  public static int back(String text, char c, int from) {
    int floor = Math.max(0, from - REACH);
    for (int i = Math.min(from, text.length() - 1); i >= floor; i--) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }
}
