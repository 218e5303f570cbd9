package io.github.neurorelease.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharSetTest {

  @ParameterizedTest
  @CsvSource({
      "(核, 海馬(CA1)と外側手綱核, 0, 15, 2",
      "(核, 海馬(CA1)と外側手綱核, 3, 15, 12",
      "(核, 海馬(CA1)と外側手綱核, 3, 12, 12",
      "(核, 海馬, 2, 2, 2",
      "'', 海馬, 0, 2, 2"})
  void theNextOfTheSet(String characters, String text, int from, int to, int next) {
    assertEquals(next, CharSet.of(characters).next(text, from, Math.min(to, text.length())));
  }

  @Test
  void holdsWhatItWasMadeOfAndNothingElse() {
    CharSet set = CharSet.of("\u0000a核\ud83e\uffff").or(CharSet.of("b"));
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      assertEquals("\u0000a核\ud83e\uffffb".indexOf(c) >= 0, set.has((char) c), "U+" + Integer.toHexString(c));
    }
  }

  @Test
  void aUnionLeavesItsPartsAsTheyAre() {
    CharSet first = CharSet.of("a");
    assertTrue(first.or(CharSet.of("b")).has('b'));
    assertFalse(first.has('b'));
  }
}
