package io.github.neurorelease.source;

import java.text.Normalizer;

/**
 * Fonts that give a kanji the number of the radical that looks the same make ⾼ of 高. The radicals of Kangxi have their
 * kanji in Unicode's compatibility table; those of the supplement that fonts confuse are listed here.
 */
final class Radicals {

  private static final String SUPPLEMENT = "⺟⺠⻁⻂⻄⻆⻑⻘⻝⻤⻨⻩⻫⻭⻯⻲";
  private static final String KANJI = "母民虎衣西角長青食鬼麦黄斉歯竜亀";

  private Radicals() {
  }

  /** @param text may be null, and is then given back */
  static String replace(String text) {
    if (text == null) {
      return null;
    }
    StringBuilder replaced = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x2e80 && c <= 0x2fdf) {
        replaced = replaced == null ? new StringBuilder(text) : replaced;
        replaced.setCharAt(i, kanji(c));
      }
    }
    return replaced == null ? text : replaced.toString();
  }

  private static char kanji(char radical) {
    int listed = SUPPLEMENT.indexOf(radical);
    if (listed >= 0) {
      return KANJI.charAt(listed);
    }
    return Normalizer.normalize(String.valueOf(radical), Normalizer.Form.NFKC).charAt(0);
  }
}
