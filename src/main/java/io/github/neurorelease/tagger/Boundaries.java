package io.github.neurorelease.tagger;

import io.github.neurorelease.lexicon.Key;
import io.github.neurorelease.lexicon.Term;
import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.text.Script;

/** Where words may begin and end, and whether a form is written as its term is. */
final class Boundaries {

  private static final int CASE_MATTERS = 5;

  private Boundaries() {
  }

  /** Neither letter nor digit. */
  static final byte OTHER = 0;
  /** Latin and Greek letters and digits: one script, so that Aβ42 is one word. */
  static final byte ALPHABET = 1;
  private static final byte KANJI = 2;
  private static final byte HIRAGANA = 3;
  private static final byte KATAKANA = 4;

  /** The script of a character, as far as words are parted by it. */
  static byte family(char c) {
    return switch (Script.of(c)) {
      case KANJI -> KANJI;
      case HIRAGANA -> HIRAGANA;
      case KATAKANA -> KATAKANA;
      case LATIN, GREEK, DIGIT -> ALPHABET;
      case BLANK, OTHER -> OTHER;
    };
  }

  static boolean isKatakana(char c) {
    return Script.of(c) == Script.KATAKANA;
  }

  static boolean isKanji(char c) {
    return Script.of(c) == Script.KANJI;
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
