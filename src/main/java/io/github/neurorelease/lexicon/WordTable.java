package io.github.neurorelease.lexicon;

import io.github.neurorelease.text.CharSet;
import java.util.ArrayList;
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

  private static final ByCharacter.Fits<Word> ANY = (word, edge) -> true;

  private final List<Word> words;
  private final ByCharacter<Word> byFirst;
  private final ByCharacter<Word> byLast;

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

  private WordTable(List<Word> words) {
    this.words = List.copyOf(words);
    byFirst = ByCharacter.first(words, Word::word);
    byLast = ByCharacter.last(words, Word::word);
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
    return new WordTable(words);
  }

  /** What words begin with. */
  public CharSet firstCharacters() {
    return byFirst.keys();
  }

  /** What words of the kind begin with. */
  public CharSet firstCharacters(String kind) {
    StringBuilder first = new StringBuilder();
    words.stream().filter(word -> word.is(kind)).forEach(word -> first.append(word.word().charAt(0)));
    return CharSet.of(first.toString());
  }

  /** What words end with. */
  public CharSet lastCharacters() {
    return byLast.keys();
  }

  /** The longest word that begins at {@code at} and ends by {@code end}, or null. */
  public Word at(String text, int at, int end) {
    return byFirst.beginningAt(text, at, end, ANY);
  }

  /** The longest word that ends at {@code end} and begins at {@code floor} or later, or null. */
  public Word endingAt(String text, int end, int floor) {
    return byLast.endingAt(text, end, floor, ANY);
  }

  /** Whether a word of the kind stands somewhere in {@code [start, end)}. */
  public boolean standsIn(String text, int start, int end, String kind) {
    ByCharacter.Fits<Word> ofKind = (word, edge) -> word.is(kind);
    for (int i = start; i < end; i++) {
      if (byFirst.beginningAt(text, i, end, ofKind) != null) {
        return true;
      }
    }
    return false;
  }
}
