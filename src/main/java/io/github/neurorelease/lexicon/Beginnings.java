package io.github.neurorelease.lexicon;

import java.io.IOException;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/** With which characters forms begin, as a set of hashes: most places in a text are dismissed by it. */
final class Beginnings {

  private static final int BITS = 1 << 20;

  private final long[] words = new long[BITS >> 6];

  /** Notes a key. */
  void add(String key) {
    int hash = hash(key.charAt(0), key.length() > 1 ? key.charAt(1) : 0, key.length() > 2 ? key.charAt(2) : 0);
    words[hash >> 6] |= 1L << hash;
  }

  static Beginnings read(DataInput in) throws IOException {
    Beginnings beginnings = new Beginnings();
    in.readLongs(beginnings.words, 0, beginnings.words.length);
    return beginnings;
  }

  void write(DataOutput out) throws IOException {
    for (long word : words) {
      out.writeLong(word);
    }
  }

  /** Hash of a form's first characters, 0 where it is shorter. */
  private static int hash(char first, char second, char third) {
    return (first * 31 + second * 0x9e37 + third * 0x85eb1) & BITS - 1;
  }

  private boolean holds(int hash) {
    return (words[hash >> 6] & 1L << hash) != 0;
  }

  /** Whether some form may begin at {@code start}; false is certain. */
  boolean mayBegin(char[] folded, int start) {
    int limit = folded.length;
    int second = start + 1;
    while (second < limit && folded[second] == 0) {
      second++;
    }
    int third = second + 1;
    while (third < limit && folded[third] == 0) {
      third++;
    }
    char b = second < limit ? folded[second] : 0;
    return third < limit && holds(hash(folded[start], b, folded[third]))
        || holds(hash(folded[start], b, (char) 0)) || holds(hash(folded[start], (char) 0, (char) 0));
  }
}
