package io.github.neurorelease.tagger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Words by their first character, the longest first: for small lists that are asked at every place of a text. Filled
 * once, then read by any number of threads.
 *
 * @param <T> what a word stands for
 */
final class Initials<T> {

  /** {@code second} is 0 for a word of one character. */
  private record Entry<T>(String word, char second, T value) {
  }

  /** The words that begin with one character. */
  private static final class Shelf<T> {
    private final List<Entry<T>> entries = new ArrayList<>();
    /** One bit for each second character, modulo 64; all bits where a word has none. */
    private long seconds;
  }

  private final List<Shelf<T>> shelves = new ArrayList<>();
  private final short[] slots = new short[0x10000];

  Initials() {
    shelves.add(new Shelf<>());
  }

  void add(String word, T value) {
    char initial = word.charAt(0);
    if (slots[initial] == 0) {
      slots[initial] = (short) shelves.size();
      shelves.add(new Shelf<>());
    }
    Shelf<T> shelf = shelves.get(slots[initial]);
    shelf.entries.add(new Entry<>(word, word.length() == 1 ? 0 : word.charAt(1), value));
    shelf.entries.sort(Comparator.comparingInt(entry -> -entry.word().length()));
    shelf.seconds |= word.length() == 1 ? -1L : 1L << word.charAt(1);
  }

  /** The value of the longest word that stands at {@code at} and ends where {@code ends} allows, or null. */
  T longestAt(String text, int at, int limit, IntPredicate ends) {
    int slot = slots[text.charAt(at)];
    if (slot == 0) {
      return null;
    }
    Shelf<T> shelf = shelves.get(slot);
    if (shelf.seconds != -1L && (at + 1 >= limit || (shelf.seconds >>> text.charAt(at + 1) & 1) == 0)) {
      return null;
    }
    char second = at + 1 < limit ? text.charAt(at + 1) : 0;
    List<Entry<T>> entries = shelf.entries;
    for (int i = 0; i < entries.size(); i++) {
      Entry<T> entry = entries.get(i);
      if (entry.second() != 0 && entry.second() != second) {
        continue;
      }
      int end = at + entry.word().length();
      if (end <= limit && text.startsWith(entry.word(), at) && ends.test(end)) {
        return entry.value();
      }
    }
    return null;
  }
}
