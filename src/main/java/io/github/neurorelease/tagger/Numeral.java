package io.github.neurorelease.tagger;

import java.math.BigDecimal;

/**
 * A number as printed.
 *
 * @param start first code unit in the normal form, without sign
 * @param end   one past the last
 * @param value the number, or null where the text leaves it open (数百) or it has more digits than a number has
 * @param kanji whether it is written in kanji alone, and so may as well be part of a word
 */
record Numeral(int start, int end, BigDecimal value, boolean kanji) {

  /** The number in plain digits without needless zeros, or null where it is open. {@code 2.80} => {@code 2.8}. */
  String print() {
    if (value == null) {
      return null;
    }
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /** Whether the number is a whole one between the two bounds. */
  boolean wholeWithin(int low, int high) {
    return value != null && value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0
        && value.compareTo(BigDecimal.valueOf(low)) >= 0 && value.compareTo(BigDecimal.valueOf(high)) <= 0;
  }
}
