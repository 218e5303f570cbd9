package io.github.neurorelease.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Words of a small dictionary file with the kind of each, found at a place in a text, the longest first.
 *
 * <pre>
 * roles.tsv: 教授 role, 准教授 role   准教授の at 0 => 准教授
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class WordTable {

  private final ByCharacter byFirst = new ByCharacter(true);
  private final ByCharacter byLast = new ByCharacter(false);

  /** The words that share their first or last character, the longest first. */
  private static final class Shelf {

    private static final Shelf EMPTY = new Shelf(new Word[0], 0L);

    private final Word[] words;
    /** One bit for each character that stands beside the key in one of the words; all bits where a word is the key. */
    private final long beside;

    Shelf(Word[] words, long beside) {
      this.words = words;
      this.beside = beside;
    }
  }

  /** Shelves found by hashing into a table small enough for the nearest cache: asked at every place of a text. */
  private static final class ByCharacter {

    private final boolean first;
    /** One bit for each key: most places of a text end the search here. */
    private final long[] known = new long[0x10000 >> 6];
    private Shelf[] shelves = {Shelf.EMPTY};
    private char[] keys = new char[1];

    ByCharacter(boolean first) {
      this.first = first;
    }

    void fill(List<Word> words) {
      Map<Character, List<Word>> lists = new TreeMap<>();
      for (Word word : words) {
        char key = word.word().charAt(first ? 0 : word.length() - 1);
        lists.computeIfAbsent(key, k -> new ArrayList<>()).add(word);
      }
      int size = Integer.highestOneBit(Math.max(1, lists.size())) << 3;
      shelves = new Shelf[size];
      Arrays.fill(shelves, Shelf.EMPTY);
      keys = new char[size];
      lists.forEach((key, list) -> {
        list.sort(Comparator.comparingInt((Word w) -> w.length()).reversed());
        long beside = 0;
        for (Word word : list) {
          beside |= word.length() == 1 ? -1L : 1L << word.word().charAt(first ? 1 : word.length() - 2);
        }
        known[key >> 6] |= 1L << key;
        int at = key & size - 1;
        while (shelves[at] != Shelf.EMPTY) {
          at = at + 1 & size - 1;
        }
        keys[at] = key;
        shelves[at] = new Shelf(list.toArray(Word[]::new), beside);
      });
    }

    Shelf of(char c) {
      if ((known[c >> 6] >>> c & 1) == 0) {
        return Shelf.EMPTY;
      }
      int at = c & keys.length - 1;
      while (keys[at] != c) {
        at = at + 1 & keys.length - 1;
      }
      return shelves[at];
    }
  }

  /**
   * A row.
   *
   * @param word in normal form, not empty
   * @param kind one of the kinds that the reader of the file expects
   */
  public record Word(String word, String kind) {

    /** Whether it is of that kind. */
    public boolean is(String other) {
      return kind.equals(other);
    }

    /** Its length in code units. */
    public int length() {
      return word.length();
    }
  }

  private WordTable() {
  }

  /**
   * Reads a file: a word and its kind a line.
   *
   * @throws DictionaryException naming file and line of a row without word or of another kind
   */
  public static WordTable read(String file, Set<String> kinds) {
    List<Word> words = new ArrayList<>();
    for (Resources.Line line : Resources.lines(file)) {
      if (line.cell(0).isEmpty() || !kinds.contains(line.cell(1))) {
        throw line.error("a word and one of " + kinds.stream().sorted().toList() + " expected, got \""
            + String.join("<TAB>", line.cells()) + "\"");
      }
      words.add(new Word(line.cell(0), line.cell(1)));
    }
    WordTable table = new WordTable();
    table.byFirst.fill(words);
    table.byLast.fill(words);
    return table;
  }

  /** The longest word that begins at {@code at} and ends by {@code end}, or null. */
  public Word at(String text, int at, int end) {
    if (at >= end) {
      return null;
    }
    Shelf shelf = byFirst.of(text.charAt(at));
    if (shelf == Shelf.EMPTY
        || shelf.beside != -1L && (at + 1 >= end || (shelf.beside >>> text.charAt(at + 1) & 1) == 0)) {
      return null;
    }
    for (Word word : shelf.words) {
      if (at + word.length() <= end && text.startsWith(word.word(), at)) {
        return word;
      }
    }
    return null;
  }

  /** The longest word that ends at {@code end} and begins at {@code floor} or later, or null. */
  public Word endingAt(String text, int end, int floor) {
    if (end <= floor) {
      return null;
    }
    Shelf shelf = byLast.of(text.charAt(end - 1));
    if (shelf == Shelf.EMPTY
        || shelf.beside != -1L && (end - 2 < floor || (shelf.beside >>> text.charAt(end - 2) & 1) == 0)) {
      return null;
    }
    for (Word word : shelf.words) {
      if (end - word.length() >= floor && text.startsWith(word.word(), end - word.length())) {
        return word;
      }
    }
    return null;
  }

  /** Whether a word of the kind stands somewhere in {@code [start, end)}. */
  public boolean standsIn(String text, int start, int end, String kind) {
    for (int i = start; i < end; i++) {
      for (Word word : byFirst.of(text.charAt(i)).words) {
        if (word.is(kind) && i + word.length() <= end && text.startsWith(word.word(), i)) {
          return true;
        }
      }
    }
    return false;
  }
}
