package io.github.neurorelease.source;

import java.text.Normalizer;

/**
 * What the glyphs of fonts stand for. Fonts that give a kanji the number of the radical that looks the same make ⾼ of
 * 高: the radicals of Kangxi have their kanji in Unicode's compatibility table; those of the supplement that fonts
 * confuse are listed here. Ligatures are taken apart: ﬁ => fi.
 */
final class PdfCharacters {

  private static final String SUPPLEMENT = "⺟⺠⻁⻂⻄⻆⻑⻘⻝⻤⻨⻩⻫⻭⻯⻲";
  private static final String KANJI = "母民虎衣西角長青食鬼麦黄斉歯竜亀";

  private PdfCharacters() {
  }

  /** The characters that a reader sees in those a font names; {@code text} may be null, and is then given back. */
  static String seen(String text) {
    if (text == null) {
      return null;
    }
    StringBuilder seen = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean other = c >= '\u2e80' && c <= '\u2fdf' || c >= '\ufb00' && c <= '\ufb06';
      if (other && seen == null) {
        seen = new StringBuilder(text.length() + 2).append(text, 0, i);
      }
      if (seen != null) {
        seen.append(other ? plain(c) : String.valueOf(c));
      }
    }
    return seen == null ? text : seen.toString();
  }

  /** Whether they are none: fonts without a table number their glyphs from 0 or 1. */
  static boolean isNone(String text) {
    return text == null || text.isEmpty() || text.charAt(0) < ' ' && !text.isBlank() || text.charAt(0) == '\ufffd';
  }

  private static String plain(char c) {
    int listed = SUPPLEMENT.indexOf(c);
    return listed >= 0 ? String.valueOf(KANJI.charAt(listed))
        : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
  }
}
