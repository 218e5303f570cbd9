package io.github.neurorelease.lexicon;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * Bytes for the characters of keys, none of them 0: one for the most frequent (kana, Latin letters), two for kanji,
 * three for what is left. Half the steps that UTF-8 takes through the trie, and each step may miss the cache. Code
 * units are coded one by one, so that half a surrogate pair is no error. Immutable and thread-safe.
 */
final class KeyCodes {

  private static final int TWO = 192;
  private static final int THREE = 240;
  private static final int TRAILS = 255;

  /** The characters, the most frequent first. */
  private final String characters;
  /** The bytes of each character, the first in the lowest eight bits; 0 where no key has it. */
  private final int[] codes = new int[0x10000];

  private KeyCodes(String characters) {
    this.characters = characters;
    for (int rank = 0; rank < characters.length(); rank++) {
      codes[characters.charAt(rank)] = code(rank);
    }
  }

  private static int code(int rank) {
    if (rank < TWO - 1) {
      return 1 + rank;
    }
    int second = rank - (TWO - 1);
    if (second < (THREE - TWO) * TRAILS) {
      return TWO + second / TRAILS | 1 + second % TRAILS << 8;
    }
    int third = second - (THREE - TWO) * TRAILS;
    return THREE + third / (TRAILS * TRAILS) | 1 + third / TRAILS % TRAILS << 8 | 1 + third % TRAILS << 16;
  }

  /** Codes for the characters of these keys. */
  static KeyCodes of(String[] keys) {
    int[] counts = new int[0x10000];
    for (String key : keys) {
      for (int i = 0; i < key.length(); i++) {
        counts[key.charAt(i)]++;
      }
    }
    StringBuilder characters = new StringBuilder();
    IntStream.range(0, counts.length).filter(c -> counts[c] > 0).boxed()
        .sorted(Comparator.comparingInt(c -> -counts[c])).forEach(c -> characters.append((char) (int) c));
    return new KeyCodes(characters.toString());
  }

  /** The bytes of the character, the first in the lowest eight bits; 0 where no key has it. */
  int of(char c) {
    return codes[c];
  }

  /** The bytes of a key whose characters are all known. */
  byte[] bytes(String key) {
    byte[] bytes = new byte[key.length() * 3];
    int length = 0;
    for (int i = 0; i < key.length(); i++) {
      for (int code = codes[key.charAt(i)]; code != 0; code >>>= 8) {
        bytes[length++] = (byte) code;
      }
    }
    return Arrays.copyOf(bytes, length);
  }

  static KeyCodes read(DataInput in) throws IOException {
    char[] characters = new char[in.readVInt()];
    for (int i = 0; i < characters.length; i++) {
      characters[i] = (char) in.readVInt();
    }
    return new KeyCodes(new String(characters));
  }

  void write(DataOutput out) throws IOException {
    out.writeVInt(characters.length());
    for (int i = 0; i < characters.length(); i++) {
      out.writeVInt(characters.charAt(i));
    }
  }
}
