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

  private record Entry<T>(String word, T value) {
  }

  private final List<List<Entry<T>>> byInitial = new ArrayList<>();
  private final short[] slots = new short[0x10000];

  Initials() {
    byInitial.add(List.of());
  }

  void add(String word, T value) {
    char initial = word.charAt(0);
    if (slots[initial] == 0) {
      slots[initial] = (short) byInitial.size();
      byInitial.add(new ArrayList<>());
    }
    List<Entry<T>> entries = byInitial.get(slots[initial]);
    entries.add(new Entry<>(word, value));
    entries.sort(Comparator.comparingInt(entry -> -entry.word().length()));
  }

  /** The value of the longest word that stands at {@code at} and ends where {@code ends} allows, or null. */
  T longestAt(String text, int at, int limit, IntPredicate ends) {
    int slot = slots[text.charAt(at)];
    if (slot == 0) {
      return null;
    }
    List<Entry<T>> entries = byInitial.get(slot);
    for (int i = 0; i < entries.size(); i++) {
      Entry<T> entry = entries.get(i);
      int end = at + entry.word().length();
      if (end <= limit && text.startsWith(entry.word(), at) && ends.test(end)) {
        return entry.value();
      }
    }
    return null;
  }
}
