package io.github.neurorelease.tagger;

import io.github.neurorelease.text.Script;

/** Where words may begin and end. */
final class Boundaries {

  private Boundaries() {
  }

  /** Neither letter nor digit. */
  static final byte OTHER = 0;
  /** Latin and Greek letters and digits: one script, so that Aβ42 is one word. */
  static final byte ALPHABET = 1;
  private static final byte KANJI = 2;
  private static final byte HIRAGANA = 3;
  static final byte KATAKANA = 4;

  /** Those of all characters below the end of katakana, which are most that are not kanji. */
  private static final byte[] FIRST = first();

  private static byte[] first() {
    byte[] first = new byte[0x3100];
    for (char c = 0; c < first.length; c++) {
      first[c] = compute(c);
    }
    return first;
  }

  /** The script of a character, as far as words are parted by it. */
  static byte family(char c) {
    return c < FIRST.length ? FIRST[c] : c >= 0x4e00 && c <= 0x9fff ? KANJI : compute(c);
  }

  private static byte compute(char c) {
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
}
