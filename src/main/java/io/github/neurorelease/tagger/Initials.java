package io.github.neurorelease.tagger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Words by their first and by their last character, the longest first: for small lists that are asked at every place of
 * a text. Filled once, then read by any number of threads.
 *
 * @param <T> what a word stands for
 */
final class Initials<T> {

  /** {@code beside} is the character next to the one that the shelf is for; 0 for a word of one character. */
  private record Entry<T>(String word, char beside, T value) {
  }

  /** The words that begin, or that end, with one character. */
  private static final class Shelf<T> {
    private final List<Entry<T>> entries = new ArrayList<>();
    /** One bit for each character beside, modulo 64; all bits where a word has none. */
    private long known;

    void add(Entry<T> entry) {
      entries.add(entry);
      entries.sort(Comparator.comparingInt(other -> -other.word().length()));
      known |= entry.beside() == 0 ? -1L : 1L << entry.beside();
    }

    /** Whether words may go on with the character, which is 0 where the text ends. */
    boolean mayHave(char beside) {
      return known == -1L || beside != 0 && (known >>> beside & 1) != 0;
    }
  }

  private final List<Shelf<T>> shelves = new ArrayList<>();
  private final short[] byFirst = new short[0x10000];
  private final short[] byLast = new short[0x10000];

  Initials() {
    shelves.add(new Shelf<>());
  }

  void add(String word, T value) {
    int length = word.length();
    shelf(byFirst, word.charAt(0)).add(new Entry<>(word, length == 1 ? 0 : word.charAt(1), value));
    shelf(byLast, word.charAt(length - 1)).add(new Entry<>(word, length == 1 ? 0 : word.charAt(length - 2), value));
  }

  private Shelf<T> shelf(short[] slots, char c) {
    if (slots[c] == 0) {
      slots[c] = (short) shelves.size();
      shelves.add(new Shelf<>());
    }
    return shelves.get(slots[c]);
  }

  /** The value of the longest word that stands at {@code at} and ends where {@code ends} allows, or null. */
  T longestAt(String text, int at, int limit, IntPredicate ends) {
    int slot = byFirst[text.charAt(at)];
    if (slot == 0) {
      return null;
    }
    Shelf<T> shelf = shelves.get(slot);
    char second = at + 1 < limit ? text.charAt(at + 1) : 0;
    if (!shelf.mayHave(second)) {
      return null;
    }
    List<Entry<T>> entries = shelf.entries;
    for (int i = 0; i < entries.size(); i++) {
      Entry<T> entry = entries.get(i);
      if (entry.beside() != 0 && entry.beside() != second) {
        continue;
      }
      int end = at + entry.word().length();
      if (end <= limit && text.startsWith(entry.word(), at) && ends.test(end)) {
        return entry.value();
      }
    }
    return null;
  }

  /** The value of the longest word that ends before {@code end}, begins at {@code floor} or later and fits, or null. */
  T longestUpTo(String text, int floor, int end, Predicate<T> fits) {
    Shelf<T> shelf = shelves.get(byLast[text.charAt(end - 1)]);
    char last = end - 2 >= floor ? text.charAt(end - 2) : 0;
    if (!shelf.mayHave(last)) {
      return null;
    }
    for (Entry<T> entry : shelf.entries) {
      int at = end - entry.word().length();
      if ((entry.beside() == 0 || entry.beside() == last) && at >= floor && text.startsWith(entry.word(), at)
          && fits.test(entry.value())) {
        return entry.value();
      }
    }
    return null;
  }
}
