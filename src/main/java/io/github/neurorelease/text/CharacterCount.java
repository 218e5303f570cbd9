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

  /** Counts. Linear; any UTF-16 string is accepted. */
  public static CharacterCount of(String text) {
    int visible = 0;
    int letters = 0;
    int kana = 0;
    int kanji = 0;
    Found replacements = Found.NONE;
    Found lone = Found.NONE;
    Found controls = Found.NONE;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isKana(c)) {
        kana++;
      } else if (c >= 0x4e00 && c <= 0x9fff) {
        kanji++;
      } else if (c > ' ' && c < 0x7f) {
        letters += Script.of(c) == Script.OTHER ? 0 : 1;
      } else if (Character.isSurrogate(c)) {
        boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(i + 1));
        lone = pair ? lone : lone.and(i);
        letters += pair && Character.isLetter(text.codePointAt(i)) ? 1 : 0;
        i += pair ? 1 : 0;
      } else if (Script.of(c) == Script.KANJI) {
        kanji++;
      } else if (Character.isLetterOrDigit(c)) {
        letters++;
      } else if (c == 0xfffd) {
        replacements = replacements.and(i);
      } else if (Character.isISOControl(c) && !isBreak(c)) {
        controls = controls.and(i);
        continue;
      } else if (CharFolding.isBlank(c) || CharFolding.isInvisible(c) || Character.isWhitespace(c)) {
        continue;
      }
      visible++;
    }
    return new CharacterCount(visible, letters + kana + kanji, kana, kanji, replacements, lone, controls);
  }

  private static boolean isKana(char c) {
    return c >= 0x3041 && c <= 0x309f || c >= 0x30a1 && c <= 0x30ff && c != '・' || c >= 0xff66 && c <= 0xff9d;
  }

  private static boolean isBreak(char c) {
    return c >= '\t' && c <= '\r' || c == 0x85;
  }
}
