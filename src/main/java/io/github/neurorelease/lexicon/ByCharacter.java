package io.github.neurorelease.lexicon;

import io.github.neurorelease.text.CharSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;

/**
 * The words of a small list by the first or by the last of their characters, the longest first: for lists that are
 * asked at every place of a text. Where several values have one word, the one that was given first is asked first.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> what a word stands for
 */
public final class ByCharacter<T> {

  /** Which of the words that stand at a place may be taken. */
  public interface Fits<T> {

    /**
     * Whether the value may be taken.
     *
     * @param edge the end of the word that was looked for from its beginning, or the start of one from its end
     */
    boolean fits(T value, int edge);
  }

  /** {@code beside} is the character next to the one that the shelf is for; 0 for a word of one character. */
  private record Entry<T>(String word, char beside, T value) {
  }

  /** The characters that words begin, or end, with. */
  private final CharSet known;
  /** Most places of a text end the search here. */
  private final CharPairs pairs;
  /** Found by hashing into a table small enough for the nearest cache. */
  private final List<List<Entry<T>>> shelves = new ArrayList<>();
  private final char[] keys;

  private ByCharacter(Collection<T> values, Function<T, String> word, boolean first) {
    Map<Character, List<Entry<T>>> lists = new TreeMap<>();
    pairs = new CharPairs(values.size());
    for (T value : values) {
      String letters = word.apply(value);
      int last = letters.length() - 1;
      char beside = last == 0 ? 0 : letters.charAt(first ? 1 : last - 1);
      char key = letters.charAt(first ? 0 : last);
      lists.computeIfAbsent(key, c -> new ArrayList<>()).add(new Entry<>(letters, beside, value));
      pairs.add(key, beside);
    }
    StringBuilder all = new StringBuilder();
    lists.keySet().forEach(all::append);
    known = CharSet.of(all.toString());
    keys = new char[Integer.highestOneBit(Math.max(1, lists.size())) << 3];
    for (int i = 0; i < keys.length; i++) {
      shelves.add(null);
    }
    lists.forEach(this::place);
  }

  private void place(char key, List<Entry<T>> entries) {
    entries.sort(Comparator.comparingInt(entry -> -entry.word().length()));
    int slot = key & keys.length - 1;
    while (shelves.get(slot) != null) {
      slot = slot + 1 & keys.length - 1;
    }
    keys[slot] = key;
    shelves.set(slot, List.copyOf(entries));
  }

  /** The values by the first character of their words, none of which is empty. */
  public static <T> ByCharacter<T> first(Collection<T> values, Function<T, String> word) {
    return new ByCharacter<>(values, word, true);
  }

  /** The values by the last character of their words, none of which is empty. */
  public static <T> ByCharacter<T> last(Collection<T> values, Function<T, String> word) {
    return new ByCharacter<>(values, word, false);
  }

  /** The characters that words begin, or end, with. */
  public CharSet keys() {
    return known;
  }

  /** The words with the key, none where {@code beside} cannot stand in them next to it; it is 0 where nothing does. */
  private List<Entry<T>> shelf(char key, char beside) {
    if (!known.has(key) || !pairs.mayHave(key, beside)) {
      return List.of();
    }
    int slot = key & keys.length - 1;
    while (keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return shelves.get(slot);
  }

  /**
   * The value of the longest word that begins at {@code at}, ends by {@code limit} and fits, or null; of words by their
   * first characters.
   */
  public T beginningAt(String text, int at, int limit, Fits<? super T> fits) {
    if (at >= limit) {
      return null;
    }
    char beside = at + 1 < limit ? text.charAt(at + 1) : 0;
    List<Entry<T>> entries = shelf(text.charAt(at), beside);
    for (int i = 0; i < entries.size(); i++) {
      Entry<T> entry = entries.get(i);
      int end = at + entry.word().length();
      if ((entry.beside() == 0 || entry.beside() == beside) && end <= limit && text.startsWith(entry.word(), at)
          && fits.fits(entry.value(), end)) {
        return entry.value();
      }
    }
    return null;
  }

  /** Gives every value whose word begins at {@code at} and ends by {@code limit}, with the end; the longest first. */
  public void each(String text, int at, int limit, ObjIntConsumer<? super T> out) {
    beginningAt(text, at, limit, (value, end) -> {
      out.accept(value, end);
      return false;
    });
  }

  /**
   * The value of the longest word that ends before {@code end}, begins at {@code floor} or later and fits, or null; of
   * words by their last characters.
   */
  public T endingAt(String text, int end, int floor, Fits<? super T> fits) {
    if (end <= floor) {
      return null;
    }
    char beside = end - 2 >= floor ? text.charAt(end - 2) : 0;
    List<Entry<T>> entries = shelf(text.charAt(end - 1), beside);
    for (int i = 0; i < entries.size(); i++) {
      Entry<T> entry = entries.get(i);
      int start = end - entry.word().length();
      if ((entry.beside() == 0 || entry.beside() == beside) && start >= floor && text.startsWith(entry.word(), start)
          && fits.fits(entry.value(), start)) {
        return entry.value();
      }
    }
    return null;
  }
}
