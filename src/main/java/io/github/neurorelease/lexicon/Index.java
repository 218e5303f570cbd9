package io.github.neurorelease.lexicon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * The keys of dictionary rows, compiled: a trie from key to output. An output below the number of rows is a row;
 * the others are lists of rows that share a key.
 *
 * @param rows   the rows
 * @param trie   the keys
 * @param shared the rows of the outputs from {@code rows.size()} on; not changed once made
 */
record Index(Rows rows, Trie trie, int[][] shared) {

  private static final int FORMAT = 6;

  /**
   * Compiles rows.
   *
   * @param ignored forms that are found as forms of no row, in normal form
   */
  static Index of(List<Term> terms, Collection<String> ignored) {
    Rows rows = Rows.of(terms);
    Map<String, int[]> byKey = new HashMap<>(terms.size() * 4);
    for (int row = 0; row < terms.size(); row++) {
      add(terms.get(row).term(), row, byKey);
      for (String alias : terms.get(row).aliases()) {
        add(alias, row, byKey);
      }
    }
    for (String form : ignored) {
      Key.all(form).forEach(key -> byKey.put(key, new int[0]));
    }
    byKey.remove("");
    return compile(rows, byKey);
  }

  private static void add(String form, int row, Map<String, int[]> byKey) {
    for (String key : Key.all(form)) {
      int[] known = byKey.get(key);
      if (known == null) {
        byKey.put(key, new int[] {row});
      } else if (known[known.length - 1] != row) {
        int[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = row;
        byKey.put(key, more);
      }
    }
  }

  private static Index compile(Rows rows, Map<String, int[]> byKey) {
    String[] keys = byKey.keySet().toArray(String[]::new);
    Arrays.sort(keys);
    List<int[]> shared = new ArrayList<>();
    int[] outputs = new int[keys.length];
    for (int k = 0; k < keys.length; k++) {
      int[] found = byKey.get(keys[k]);
      outputs[k] = found.length == 1 ? found[0] : rows.size() + shared.size();
      if (found.length != 1) {
        shared.add(found);
      }
    }
    return new Index(rows, Trie.of(keys, outputs), shared.toArray(int[][]::new));
  }

  /** How many outputs there are. */
  int outputs() {
    return rows.size() + shared.length;
  }

  /** The terms of an output; immutable. */
  List<Term> terms(int output) {
    if (output < rows.size()) {
      return List.of(rows.get(output));
    }
    int[] several = shared[output - rows.size()];
    Term[] terms = new Term[several.length];
    for (int i = 0; i < several.length; i++) {
      terms[i] = rows.get(several[i]);
    }
    return List.of(terms);
  }

  /** Writes the index in the form that {@link #read} reads. */
  void write(DataOutput out) throws IOException {
    out.writeInt(FORMAT);
    rows.write(out);
    out.writeVInt(shared.length);
    for (int[] several : shared) {
      out.writeVInt(several.length);
      for (int row : several) {
        out.writeVInt(row);
      }
    }
    trie.write(out);
  }

  /** @throws IOException if the data are of another format */
  static Index read(DataInput in) throws IOException {
    int format = in.readInt();
    if (format != FORMAT) {
      throw new IOException("format " + FORMAT + " expected, got " + format);
    }
    Rows rows = Rows.read(in);
    int[][] shared = new int[in.readVInt()][];
    for (int i = 0; i < shared.length; i++) {
      shared[i] = new int[in.readVInt()];
      for (int k = 0; k < shared[i].length; k++) {
        shared[i][k] = in.readVInt();
      }
    }
    return new Index(rows, Trie.read(in), shared);
  }
}
