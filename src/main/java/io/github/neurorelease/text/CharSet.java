package io.github.neurorelease.text;

/**
 * A set of UTF-16 code units, for passes over a text that stop at few of its characters: asking it takes one load,
 * where a comparison with each of them costs more than all that is done at those found.
 *
 * <p>Immutable and thread-safe.
 */
public final class CharSet {

  private final long[] bits = new long[0x10000 >> 6];

  private CharSet() {
  }

  /** The characters of a string. */
  public static CharSet of(String characters) {
    CharSet set = new CharSet();
    for (int i = 0; i < characters.length(); i++) {
      set.add(characters.charAt(i));
    }
    return set;
  }

  /** The characters of this set and of another. */
  public CharSet or(CharSet other) {
    CharSet set = new CharSet();
    for (int i = 0; i < bits.length; i++) {
      set.bits[i] = bits[i] | other.bits[i];
    }
    return set;
  }

  private void add(char c) {
    bits[c >> 6] |= 1L << c;
  }

  /** Whether the character is in the set. */
  public boolean has(char c) {
    return (bits[c >> 6] >>> c & 1) != 0;
  }

  /** Where in {@code [from, to)} of {@code text} the first character of the set stands; {@code to} where none does. */
  public int next(String text, int from, int to) {
    int at = from;
    while (at < to && !has(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
