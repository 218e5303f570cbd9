package io.github.neurorelease.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharFoldingTest {

  @Test
  void aSingleCharacterFoldsToItsNfkcForm() {
    for (int c = 0; c <= 0xffff; c++) {
      char one = CharFolding.foldOne((char) c);
      boolean kept = c == '…' || c == '‥' || c == '″';
      boolean enclosed = c >= 0x2460 && c <= 0x2487 || c >= 0x24f5 && c <= 0x24fe || c >= 0x2776 && c <= 0x2793;
      if (one != 0 && !enclosed && !kept) {
        String nfkc = Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFKC);
        char folded = CharFolding.foldOne(nfkc.charAt(0));
        assertEquals(1, nfkc.length(), "U+" + Integer.toHexString(c));
        assertEquals(folded == 0 ? nfkc.charAt(0) : folded, one, "U+" + Integer.toHexString(c));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"‐,-", "–,-", "—,-", "―,-", "−,-", "－,-", "─,-", "〜,~", "～,~", "·,・", "•,・", "･,・", "’,''''", "′,''''", "”,'\"'",
      "〝,'\"'", "＊,*", "∗,*", "ｱ,ア", "㏄,cc", "Ⅳ,IV", "…,…", "※,※", "①,①", "ー,ー", "α,α", "Α,Α", "か\u3099,が", "ﾊﾟ,パ"})
  void folds(String cluster, String folded) {
    char one = cluster.length() == 1 ? CharFolding.foldOne(cluster.charAt(0)) : 0;
    assertEquals(folded, one != 0 ? String.valueOf(one) : CharFolding.fold(cluster));
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u0301', '\u3099', '\u309a', '\uff9e', '\uff9f', '\ufe0f', '\u20dd'})
  void joiningMarks(char c) {
    assertTrue(CharFolding.joinsPrevious(c));
  }

  @ParameterizedTest
  @ValueSource(chars = {'a', 'あ', 'ﾊ', '゛', '\u1100', '\u1161', '\u11a8', '\uffa3', '\u200d'})
  void noJoiningMarks(char c) {
    assertFalse(CharFolding.joinsPrevious(c));
  }

  @Test
  void noCharacterIsBlankAndInvisibleAtOnceAndNoLetterIsEither() {
    for (int c = 0; c <= 0xffff; c++) {
      boolean blank = CharFolding.isBlank((char) c);
      boolean invisible = CharFolding.isInvisible((char) c);
      assertFalse(blank && invisible, "U+" + Integer.toHexString(c));
      assertFalse((blank || invisible) && Character.isLetterOrDigit(c), "U+" + Integer.toHexString(c));
    }
  }
}
