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
}
