package io.github.neurorelease.lexicon;

/**
 * Pairs of characters that words begin or end with, to dismiss a place of a text before any word is looked up: a Bloom
 * filter (B. H. Bloom 1970) of one hash function, small enough for the nearest cache. It may say yes to a pair that was
 * never added, and never says no to one that was.
 *
 * <p>Immutable once filled, and then thread-safe.
 */
final class CharPairs {

  /** One bit in eight is set at most, so that one pair in eight passes by chance. */
  private static final int BITS_PER_PAIR = 8;
  private static final int FIRST = 0x9e3779b1;
  private static final int SECOND = 0x85ebca6b;

  private final long[] bits;
  private final int shift;
  /** Whether a word of one character was added. */
  private boolean alone;

  /** @param pairs how many will be added at most */
  CharPairs(int pairs) {
    this.bits = new long[Math.max(1, Integer.highestOneBit(Math.max(1, pairs)) * 2 * BITS_PER_PAIR >> 6)];
    this.shift = Integer.numberOfLeadingZeros(bits.length << 6) + 1;
  }

  private int hash(char key, char beside) {
    return (key * FIRST ^ beside * SECOND) >>> shift;
  }

  /** Adds a pair; a word of one character as that character and 0. */
  void add(char key, char beside) {
    int hash = hash(key, beside);
    bits[hash >> 6] |= 1L << hash;
    alone |= beside == 0;
  }

  /** Whether a word may have been added that begins, or ends, so, or is {@code key} alone. */
  boolean mayHave(char key, char beside) {
    return has(key, beside) || alone && has(key, (char) 0);
  }

  /** Whether the pair may have been added. */
  boolean has(char key, char beside) {
    int hash = hash(key, beside);
    return (bits[hash >> 6] >>> hash & 1) != 0;
  }
}
