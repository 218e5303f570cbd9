package io.github.neurorelease.lexicon;

import com.worksap.nlp.dartsclone.DoubleArray;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * Keys and their outputs in a double array, built by Sudachi's port of S. Yata's Darts-clone and walked as that
 * library lays it out, character by character: its own search wants the text as bytes and makes a list at every place.
 * Immutable once made, and thread-safe.
 */
final class Trie {

  private static final int LABEL = 1 << 31 | 0xff;
  private static final int LEAF = 1 << 8;
  private static final int VALUE = Integer.MAX_VALUE;

  /** The units of the double array; none where there is no key. */
  private final int[] units;
  private final KeyCodes codes;
  private final Openings openings;

  private Trie(int[] units, KeyCodes codes, String[] keys) {
    this.units = units;
    this.codes = codes;
    this.openings = Openings.of(keys, this::node);
  }

  private Trie(int[] units, KeyCodes codes, DataInput openings) throws IOException {
    this.units = units;
    this.codes = codes;
    this.openings = Openings.read(openings, this::node);
  }

  /** Where two characters lead, the second 0 where they are one. */
  private int node(int first, int second) {
    int node = next(0, (char) first);
    return second == 0 ? node : next(node, (char) second);
  }

  /**
   * Compiles keys.
   *
   * @param keys    each once, none empty
   * @param outputs one for each key, 0 or more
   */
  static Trie of(String[] keys, int[] outputs) {
    KeyCodes codes = KeyCodes.of(keys);
    if (keys.length == 0) {
      return new Trie(new int[0], codes, keys);
    }
    byte[][] bytes = new byte[keys.length][];
    for (int i = 0; i < keys.length; i++) {
      bytes[i] = codes.bytes(keys[i]);
    }
    Integer[] order = IntStream.range(0, keys.length).boxed()
        .sorted(Comparator.comparing(i -> bytes[i], Arrays::compareUnsigned)).toArray(Integer[]::new);
    byte[][] sorted = new byte[keys.length][];
    int[] values = new int[keys.length];
    for (int i = 0; i < order.length; i++) {
      sorted[i] = bytes[order[i]];
      values[i] = outputs[order[i]];
    }
    DoubleArray built = new DoubleArray();
    built.build(sorted, values, (done, all) -> { });
    int[] units = new int[built.size()];
    built.array().get(0, units);
    return new Trie(units, codes, keys);
  }

  private boolean isEmpty() {
    return units.length == 0;
  }

  /** Whether the character is a key. */
  boolean isKey(char c) {
    return openings.isKey(c);
  }

  /** The node that the first two characters of keys lead to, or -1. */
  int after(char first, char second) {
    return openings.after(first, second);
  }

  /** The output of the key, or -1. */
  int find(String key) {
    int node = isEmpty() || key.isEmpty() ? -1 : 0;
    for (int i = 0; i < key.length() && node >= 0; i++) {
      node = next(node, key.charAt(i));
    }
    return node < 0 ? -1 : output(node);
  }

  /** The node that the next character leads to, or -1; the first character's from 0. */
  int next(int node, char c) {
    int code = codes.of(c);
    int at = code == 0 ? -1 : node;
    for (; at >= 0 && code != 0; code >>>= 8) {
      at = step(at, code & 0xff);
    }
    return at;
  }

  private int step(int node, int label) {
    int at = node ^ offset(units[node]) ^ label;
    return (units[at] & LABEL) == label ? at : -1;
  }

  /** The output of the key that ends at the node, or -1. */
  int output(int node) {
    int unit = units[node];
    return (unit & LEAF) == 0 ? -1 : units[node ^ offset(unit)] & VALUE;
  }

  private static int offset(int unit) {
    return unit >>> 10 << ((unit & 1 << 9) >>> 6);
  }

  static Trie read(DataInput in) throws IOException {
    KeyCodes codes = KeyCodes.read(in);
    int[] units = new int[in.readInt()];
    in.readInts(units, 0, units.length);
    return new Trie(units, codes, in);
  }

  void write(DataOutput out) throws IOException {
    codes.write(out);
    out.writeInt(units.length);
    for (int unit : units) {
      out.writeInt(unit);
    }
    openings.write(out);
  }
}
