package io.github.neurorelease.text;

/**
 * What a source text is made of.
 *
 * @param visible        characters that are neither blank, line break nor control character
 * @param letters        letters and digits of any script
 * @param kana           hiragana and katakana, half-width ones too
 * @param kanji          ideographs
 * @param replacements   U+FFFD, which decoders put where bytes mean nothing
 * @param loneSurrogates halves of a surrogate pair without the other
 * @param controls       control characters other than tabs, line and page breaks
 */
public record CharacterCount(int visible, int letters, int kana, int kanji, Found replacements, Found loneSurrogates,
                             Found controls) {

  /**
   * How often something stands in the text.
   *
   * @param times how often
   * @param first the UTF-16 code unit where it first does, or -1
   */
  public record Found(int times, int first) {

    private static final Found NONE = new Found(0, -1);

    private Found and(int at) {
      return new Found(times + 1, times == 0 ? at : first);
    }
  }

  private static final byte KANA = 1;
  private static final byte LETTER = 2;
  private static final byte SIGN = 3;
  private static final byte KANJI = 4;
  /** What the characters below the end of katakana are, which with kanji make up texts; 0 for the rare ones. */
  private static final byte[] FIRST = first();

  private static byte[] first() {
    byte[] first = new byte[0x3100];
    for (char c = 0; c < first.length; c++) {
      boolean ascii = c > ' ' && c < 0x7f;
      first[c] = isKana(c) ? KANA : !ascii ? 0 : Script.of(c) == Script.OTHER ? SIGN : LETTER;
    }
    return first;
  }

  /** Counts. Linear; any UTF-16 string is accepted. */
  public static CharacterCount of(String text) {
    int[] counts = new int[KANJI + 1];
    Found replacements = Found.NONE;
    Found lone = Found.NONE;
    Found controls = Found.NONE;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      byte known = c < FIRST.length ? FIRST[c] : c >= 0x4e00 && c <= 0x9fff ? KANJI : 0;
      if (known > 0) {
        counts[known]++;
      } else if (Character.isSurrogate(c)) {
        boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(i + 1));
        lone = pair ? lone : lone.and(i);
        counts[pair && Character.isLetter(text.codePointAt(i)) ? LETTER : SIGN]++;
        i += pair ? 1 : 0;
      } else if (isKana(c) || Script.of(c) == Script.KANJI || Character.isLetterOrDigit(c)) {
        counts[isKana(c) ? KANA : Script.of(c) == Script.KANJI ? KANJI : LETTER]++;
      } else if (c == 0xfffd) {
        replacements = replacements.and(i);
        counts[SIGN]++;
      } else if (Character.isISOControl(c) && !isBreak(c)) {
        controls = controls.and(i);
      } else if (!CharFolding.isBlank(c) && !CharFolding.isInvisible(c) && !Character.isWhitespace(c)) {
        counts[SIGN]++;
      }
    }
    int letters = counts[LETTER] + counts[KANA] + counts[KANJI];
    return new CharacterCount(letters + counts[SIGN], letters, counts[KANA], counts[KANJI], replacements, lone,
        controls);
  }

  private static boolean isKana(char c) {
    return c >= 0x3041 && c <= 0x309f || c >= 0x30a1 && c <= 0x30ff && c != '・' || c >= 0xff66 && c <= 0xff9d;
  }

  private static boolean isBreak(char c) {
    return c >= '\t' && c <= '\r' || c == 0x85;
  }
}
