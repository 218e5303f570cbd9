package io.github.neurorelease.lexicon;

import io.github.neurorelease.entity.EntityType;

/** Whether a form in a text is written as its term is, where case tells words apart. */
final class Spelling {

  private static final int CASE_MATTERS = 5;

  private Spelling() {
  }

  /**
   * Whether short Latin forms stand in the dictionary's case: {@code AMPA} is AMPA, {@code ampa} is not; genes also as
   * in mice ({@code Apoe}) and fishes ({@code apoe}) from four letters on.
   */
  static boolean isWritten(String text, int start, int end, Term term) {
    int latin = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
        latin++;
      }
    }
    if (latin == 0 || latin > CASE_MATTERS || latin < end - start - 4) {
      return true;
    }
    if (sameCase(text, start, end, term.term())) {
      return true;
    }
    for (String alias : term.aliases()) {
      if (sameCase(text, start, end, alias)) {
        return true;
      }
    }
    return term.type() == EntityType.PROTEIN && latin >= 3 && end - start >= 4 && isGeneCase(text, start, end);
  }

  private static boolean sameCase(String text, int start, int end, String form) {
    int k = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Key.fold(c) == 0) {
        continue;
      }
      while (k < form.length() && Key.fold(form.charAt(k)) == 0) {
        k++;
      }
      if (k >= form.length() || form.charAt(k) != c && !foldsTo(form.charAt(k), c)) {
        return false;
      }
      k++;
    }
    while (k < form.length() && Key.fold(form.charAt(k)) == 0) {
      k++;
    }
    return k == form.length();
  }

  private static boolean foldsTo(char written, char c) {
    return c >= 0x80 && Key.fold(written) == Key.fold(c);
  }

  private static boolean isGeneCase(String text, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        return false;
      }
    }
    return true;
  }
}
