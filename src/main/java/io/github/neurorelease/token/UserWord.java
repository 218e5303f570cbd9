package io.github.neurorelease.token;

import io.github.neurorelease.lexicon.DictionaryException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
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

  static final String PART_OF_SPEECH = "カスタム名詞";

  /** What Lucene would answer with a bare ArrayIndexOutOfBoundsException is refused here with file and line. */
  public UserWord {
    if (surface.isEmpty() || surface.chars().anyMatch(c -> c <= ' ' || c == ',' || c == '"' || c == '#')) {
      throw new DictionaryException(file, line,
          "a word without blank, comma, quotation mark and # expected for the tokenizer, got \"" + surface + "\"");
    }
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
