package io.github.neurorelease.text;

/** The writing systems that word boundaries in Japanese text follow. */
public enum Script {
  KANJI, HIRAGANA, KATAKANA, LATIN, GREEK, DIGIT, BLANK, OTHER;

  /** Those of all characters below the end of katakana: asked so often that comparisons cost too much. */
  private static final Script[] FIRST = first();

  private static Script[] first() {
    Script[] first = new Script[0x3100];
    for (char c = 0; c < first.length; c++) {
      first[c] = compute(c);
    }
    return first;
  }

  /** The script of a UTF-16 code unit; surrogates count as kanji, most of them being rare ideographs. */
  public static Script of(char c) {
    return c < FIRST.length ? FIRST[c] : c >= 0x4e00 && c <= 0x9fff ? KANJI : compute(c);
  }

  private static Script compute(char c) {
    if (c < 0x80) {
      return ofAscii(c);
    }
    if (c >= 0x4e00 && c <= 0x9fff || c == '々' || c == '〆' || c >= 0x3400 && c <= 0x4dbf
        || c >= 0xf900 && c <= 0xfaff || Character.isSurrogate(c)) {
      return KANJI;
    }
    if (c >= 0x3041 && c <= 0x309f) {
      return HIRAGANA;
    }
    if (c >= 0x30a1 && c <= 0x30ff && c != '・') {
      return KATAKANA;
    }
    if (c >= 0x370 && c <= 0x3ff) {
      return GREEK;
    }
    return Character.isLetter(c) ? LATIN : OTHER;
  }

  private static Script ofAscii(char c) {
    if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
      return LATIN;
    }
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    return c == ' ' || c == '\n' ? BLANK : OTHER;
  }

  /** Whether the code unit is kanji, kana or Japanese punctuation: beside these a blank separates nothing. */
  public static boolean isJapanese(char c) {
    return c >= 0x3001 && c <= 0x30ff || c >= 0x4e00 && c <= 0x9fff || c >= 0x3400 && c <= 0x4dbf
        || c >= 0xf900 && c <= 0xfaff || c == '※' || c >= 0x31f0 && c <= 0x31ff;
  }

  /** Whether the code unit can be part of a word of any script. */
  public static boolean isWord(char c) {
    Script script = of(c);
    return script != BLANK && script != OTHER;
  }
}
