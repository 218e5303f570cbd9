package io.github.neurorelease.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

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

  private final ByCharacter byFirst = new ByCharacter();
  private final ByCharacter byLast = new ByCharacter();

  /** Words by one of their characters, the longest first, found without boxing: asked at every place of a text. */
  private static final class ByCharacter {

    private final short[] slots = new short[0x10000];
    private final List<List<Word>> lists = new ArrayList<>(List.of(List.of()));

    void add(char c, Word word) {
      if (slots[c] == 0) {
        slots[c] = (short) lists.size();
        lists.add(new ArrayList<>());
      }
      lists.get(slots[c]).add(word);
    }

    List<Word> of(char c) {
      return lists.get(slots[c]);
    }

    void sort(Comparator<Word> order) {
      lists.stream().filter(words -> !words.isEmpty()).forEach(words -> words.sort(order));
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
    WordTable table = new WordTable();
    for (Resources.Line line : Resources.lines(file)) {
      if (line.cell(0).isEmpty() || !kinds.contains(line.cell(1))) {
        throw line.error("a word and one of " + kinds.stream().sorted().toList() + " expected, got \""
            + String.join("<TAB>", line.cells()) + "\"");
      }
      Word word = new Word(line.cell(0), line.cell(1));
      table.byFirst.add(word.word().charAt(0), word);
      table.byLast.add(word.word().charAt(word.length() - 1), word);
    }
    Comparator<Word> longest = Comparator.comparingInt((Word w) -> w.length()).reversed();
    table.byFirst.sort(longest);
    table.byLast.sort(longest);
    return table;
  }

  /** The longest word that begins at {@code at} and ends by {@code end}, or null. */
  public Word at(String text, int at, int end) {
    if (at >= end) {
      return null;
    }
    for (Word word : byFirst.of(text.charAt(at))) {
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
    for (Word word : byLast.of(text.charAt(end - 1))) {
      if (end - word.length() >= floor && text.startsWith(word.word(), end - word.length())) {
        return word;
      }
    }
    return null;
  }

  /** Whether a word of the kind stands somewhere in {@code [start, end)}. */
  public boolean standsIn(String text, int start, int end, String kind) {
    for (int i = start; i < end; i++) {
      for (Word word : byFirst.of(text.charAt(i))) {
        if (word.is(kind) && i + word.length() <= end && text.startsWith(word.word(), i)) {
          return true;
        }
      }
    }
    return false;
  }
}
