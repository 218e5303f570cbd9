package io.github.neurorelease.lexicon;

import com.worksap.nlp.dartsclone.DoubleArray;
import java.io.IOException;
import java.nio.IntBuffer;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * Keys and their outputs in a double array (Sudachi's port of S. Yata's Darts-clone). Immutable once made, and
 * thread-safe.
 */
final class Trie {

  private static final Trie EMPTY = new Trie(new int[0]);

  /** The units of the double array; none where there is no key. */
  private final int[] units;
  private final DoubleArray array = new DoubleArray();

  private Trie(int[] units) {
    this.units = units;
    array.setArray(IntBuffer.wrap(units), units.length);
  }

  /**
   * Compiles keys.
   *
   * @param keys    in the order of {@link String#compareTo}, each once, none empty
   * @param outputs one for each key, 0 or more
   */
  static Trie of(String[] keys, int[] outputs) {
    if (keys.length == 0) {
      return EMPTY;
    }
    byte[][] bytes = new byte[keys.length][];
    for (int i = 0; i < keys.length; i++) {
      bytes[i] = KeyBytes.of(keys[i].toCharArray()).bytes();
    }
    DoubleArray built = new DoubleArray();
    built.build(bytes, outputs, (done, all) -> { });
    int[] units = new int[built.size()];
    built.array().get(0, units);
    return new Trie(units);
  }

  boolean isEmpty() {
    return units.length == 0;
  }

  /** The output of the key, or -1. */
  int find(String key) {
    return isEmpty() ? -1 : array.exactMatchSearch(KeyBytes.of(key.toCharArray()).bytes())[0];
  }

  /** Output and end of every key that stands at {@code offset} of {@code text}, the shortest first. */
  List<int[]> at(byte[] text, int offset) {
    return isEmpty() ? List.of() : array.commonPrefixSearch(text, offset, Integer.MAX_VALUE);
  }

  static Trie read(DataInput in) throws IOException {
    int[] units = new int[in.readInt()];
    in.readInts(units, 0, units.length);
    return new Trie(units);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(units.length);
    for (int unit : units) {
      out.writeInt(unit);
    }
  }
}
