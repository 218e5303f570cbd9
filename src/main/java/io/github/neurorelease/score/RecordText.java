package io.github.neurorelease.score;

import io.github.neurorelease.text.Script;
import java.text.Normalizer;

/** The form in which texts of records are compared. */
final class RecordText {

  private RecordText() {
  }

  /**
   * NFKC, white space removed between Japanese characters and at both ends, collapsed to one blank elsewhere.
   *
   * @return null for null
   */
  static String normal(String text) {
    if (text == null) {
      return null;
    }
    String nfkc = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder normal = new StringBuilder(nfkc.length());
    boolean blank = false;
    for (int i = 0; i < nfkc.length();) {
      int point = nfkc.codePointAt(i);
      i += Character.charCount(point);
      if (Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0xfeff || point == 0x200b) {
        blank = true;
        continue;
      }
      if (blank && normal.length() > 0
          && !(isJapanese(point) && isJapanese(normal.codePointBefore(normal.length())))) {
        normal.append(' ');
      }
      blank = false;
      normal.appendCodePoint(point);
    }
    return normal.toString();
  }

  private static boolean isJapanese(int point) {
    return point > 0xffff ? Character.isIdeographic(point) : Script.isJapanese((char) point);
  }
}
