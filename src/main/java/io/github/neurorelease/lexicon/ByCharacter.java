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

  private record Entry<T>(String word, T value) {
  }

  /**
   * The words with one pair, the longest first.
   *
   * @param thirds the next character of each, from the side that all are looked for from; 0 where there is none
   */
  private record Shelf<T>(char[] thirds, List<Entry<T>> entries) {

    static <T> Shelf<T> of(List<Entry<T>> entries, boolean first) {
      char[] thirds = new char[entries.size()];
      for (int i = 0; i < thirds.length; i++) {
        String word = entries.get(i).word();
        thirds[i] = word.length() < 3 ? 0 : word.charAt(first ? 2 : word.length() - 3);
      }
      return new Shelf<>(thirds, entries);
    }

    /** {@link #bit} of all thirds; every bit where there is a word without one. */
    int bits() {
      int bits = 0;
      for (char third : thirds) {
        bits |= third == 0 ? -1 : bit(third);
      }
      return bits;
    }

    /** One of 32 bits for a character. */
    static int bit(char c) {
      return 1 << (c * 0x9e3779b1 >>> 27);
    }
  }

  /** The characters that words begin, or end, with. */
  private final CharSet known;
  /** Most places of a text end the search here. */
  private final CharPairs pairs;
  /**
   * What is looked for, in the upper half: a character and the one beside it, 0 for a word of one character. In the
   * lower the bits of its shelf, so that most shelves need not be looked at; 0 where a slot is empty.
   */
  private final long[] keys;
  /** Found by hashing; a shelf has the words of one character too. */
  private final Shelf<T>[] shelves;
  private final Shelf<T> none = new Shelf<>(new char[0], List.of());

  @SuppressWarnings({"unchecked", "rawtypes"})
  private ByCharacter(Collection<T> values, Function<T, String> word, boolean first) {
    Map<Integer, List<Entry<T>>> lists = new TreeMap<>();
    StringBuilder characters = new StringBuilder();
    pairs = new CharPairs(values.size());
    for (T value : values) {
      String letters = word.apply(value);
      int last = letters.length() - 1;
      char beside = last == 0 ? 0 : letters.charAt(first ? 1 : last - 1);
      char key = letters.charAt(first ? 0 : last);
      characters.append(key);
      pairs.add(key, beside);
      lists.computeIfAbsent(key << 16 | beside, pair -> new ArrayList<>()).add(new Entry<>(letters, value));
    }
    known = CharSet.of(characters.toString());
    keys = new long[Integer.highestOneBit(Math.max(1, lists.size())) << 2];
    shelves = new Shelf[keys.length];
    lists.forEach((pair, entries) -> {
      List<Entry<T>> words = new ArrayList<>(entries);
      words.sort(Comparator.comparingInt(entry -> -entry.word().length()));
      if ((pair & 0xffff) != 0) {
        words.addAll(lists.getOrDefault(pair & ~0xffff, List.of()));
      }
      int slot = slot(pair);
      shelves[slot] = Shelf.of(words, first);
      keys[slot] = (long) pair << 32 | shelves[slot].bits() & 0xffffffffL;
    });
  }

  /** Where the pair is, or where it would be. */
  private int slot(int pair) {
    int slot = (pair ^ pair >>> 16) & keys.length - 1;
    while (keys[slot] != 0 && (int) (keys[slot] >>> 32) != pair) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
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

  /** The words with the character, the one beside it and perhaps the third; 0 is where nothing is. */
  private Shelf<T> shelf(char key, char beside, char third) {
    if (!pairs.mayHave(key, beside)) {
      return none;
    }
    int slot = slot(key << 16 | beside);
    slot = keys[slot] == 0 ? slot(key << 16) : slot;
    return ((int) keys[slot] & Shelf.bit(third)) == 0 ? none : shelves[slot];
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
    char third = at + 2 < limit ? text.charAt(at + 2) : 0;
    Shelf<T> shelf = shelf(text.charAt(at), beside, third);
    for (int i = 0; i < shelf.thirds().length; i++) {
      if (shelf.thirds()[i] != 0 && shelf.thirds()[i] != third) {
        continue;
      }
      Entry<T> entry = shelf.entries().get(i);
      int end = at + entry.word().length();
      if (end <= limit && text.startsWith(entry.word(), at) && fits.fits(entry.value(), end)) {
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
    char third = end - 3 >= floor ? text.charAt(end - 3) : 0;
    Shelf<T> shelf = shelf(text.charAt(end - 1), beside, third);
    for (int i = 0; i < shelf.thirds().length; i++) {
      if (shelf.thirds()[i] != 0 && shelf.thirds()[i] != third) {
        continue;
      }
      Entry<T> entry = shelf.entries().get(i);
      int start = end - entry.word().length();
      if (start >= floor && text.startsWith(entry.word(), start) && fits.fits(entry.value(), start)) {
        return entry.value();
      }
    }
    return null;
  }
}
