package io.github.neurorelease.token;

import io.github.neurorelease.lexicon.DictionaryException;
import io.github.neurorelease.lexicon.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.ja.dict.UserDictionary;

/**
 * A word that the tokenizer keeps whole.
 *
 * @param surface in normal form
 * @param reading katakana, or the surface where it is not known
 * @param file    the dictionary file it comes from
 * @param line    its line there, from 1
 */
public record UserWord(String surface, String reading, String file, int line) {

  private static final String FILE = "words.tsv";
  static final String PART_OF_SPEECH = "カスタム名詞";

  /** What Lucene would answer with a bare ArrayIndexOutOfBoundsException is refused here with file and line. */
  public UserWord {
    if (isUnfit(surface) || isUnfit(reading)) {
      throw new DictionaryException(file, line,
          "a word and reading without blank, comma, quotation mark and # expected for the tokenizer, got \"" + surface
              + "\", \"" + reading + "\"");
    }
  }

  private static boolean isUnfit(String cell) {
    return cell.isEmpty() || cell.chars().anyMatch(c -> c <= ' ' || c == 0x3000 || c == ',' || c == '"' || c == '#');
  }

  /** The words chosen from the library's dictionaries when it was built; none where that was not done. */
  public static List<UserWord> standard() {
    List<UserWord> words = new ArrayList<>();
    if (Resources.has(FILE)) {
      for (Resources.Line line : Resources.lines(FILE)) {
        words.add(new UserWord(line.cell(0), line.cell(1), line.cell(2), Integer.parseInt(line.cell(3))));
      }
    }
    return words;
  }

  /**
   * Writes words for {@link #standard}; part of the library's build.
   *
   * @param classes the folder that holds the library's classes and resources
   * @throws DictionaryException naming file and line of a word that is there twice
   * @throws IOException         if the file cannot be written
   */
  public static void write(Path classes, List<UserWord> words) throws IOException {
    StringBuilder lines = new StringBuilder();
    Set<String> seen = new HashSet<>();
    for (UserWord word : words) {
      if (!seen.add(word.surface)) {
        throw new DictionaryException(word.file, word.line, "a word for the tokenizer is there twice: " + word.surface);
      }
      lines.append(String.join("\t", word.surface, word.reading, word.file, Integer.toString(word.line))).append('\n');
    }
    Files.writeString(Resources.in(classes, FILE), lines);
  }

  /** The dictionary as Kuromoji loads it, or null where there is no word. */
  static UserDictionary dictionary(Iterable<UserWord> words) {
    StringBuilder csv = new StringBuilder();
    Set<String> seen = new HashSet<>();
    for (UserWord word : words) {
      if (seen.add(word.surface)) {
        csv.append(word.surface).append(',').append(word.surface).append(',').append(word.reading).append(',')
            .append(PART_OF_SPEECH).append('\n');
      }
    }
    try {
      return csv.isEmpty() ? null : UserDictionary.open(new StringReader(csv.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot happen on a string", e);
    }
  }
}
