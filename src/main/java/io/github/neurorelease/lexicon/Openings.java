package io.github.neurorelease.lexicon;

import io.github.neurorelease.text.CharSet;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntBinaryOperator;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * Where the first two characters of keys lead to in their trie: one load for what would be four, each of which waits
 * for the one before. Open addressing with linear probing (D. E. Knuth, The Art of Computer Programming 6.4).
 *
 * <p>Immutable and thread-safe.
 */
final class Openings {

  /** The pairs in the order of their code units; a key of one character as that character and 0. */
  private final List<Integer> pairs;
  /** Most places of a text end the search here. */
  private final CharPairs known;
  private final CharSet single;
  /** A pair in the upper half, its node in the lower; 0 where a slot is empty. */
  private final long[] nodes;

  /** @param node which node two characters lead to, the second 0 where they are one */
  private Openings(Collection<Integer> openings, IntBinaryOperator node) {
    pairs = List.copyOf(openings);
    known = new CharPairs(pairs.size());
    nodes = new long[Integer.highestOneBit(Math.max(1, pairs.size())) << 1];
    StringBuilder alone = new StringBuilder();
    for (int pair : pairs) {
      char first = (char) (pair >>> 16);
      char second = (char) pair;
      known.add(first, second);
      if (second == 0) {
        alone.append(first);
      }
      nodes[slot(pair)] = (long) pair << 32 | node.applyAsInt(first, second);
    }
    single = CharSet.of(alone.toString());
  }

  /** @param node which node two characters lead to, the second 0 where they are one */
  static Openings of(String[] keys, IntBinaryOperator node) {
    TreeSet<Integer> pairs = new TreeSet<>();
    for (String key : keys) {
      pairs.add(key.charAt(0) << 16 | (key.length() > 1 ? key.charAt(1) : 0));
    }
    return new Openings(pairs, node);
  }

  private int slot(int pair) {
    int slot = (pair * 0x9e3779b1 >>> 8) & nodes.length - 1;
    while (nodes[slot] != 0 && (int) (nodes[slot] >>> 32) != pair) {
      slot = slot + 1 & nodes.length - 1;
    }
    return slot;
  }

  /** Whether the character is a key. */
  boolean isKey(char c) {
    return single.has(c);
  }

  /** The node that the first two characters of keys lead to, or -1. */
  int after(char first, char second) {
    if (!known.has(first, second)) {
      return -1;
    }
    long found = nodes[slot(first << 16 | second)];
    return found == 0 ? -1 : (int) found;
  }

  static Openings read(DataInput in, IntBinaryOperator node) throws IOException {
    Integer[] pairs = new Integer[in.readVInt()];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = in.readInt();
    }
    return new Openings(List.of(pairs), node);
  }

  void write(DataOutput out) throws IOException {
    out.writeVInt(pairs.size());
    for (int pair : pairs) {
      out.writeInt(pair);
    }
  }
}
