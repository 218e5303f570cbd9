package io.github.neurorelease.dictionary;

import io.github.neurorelease.text.Script;
import io.github.neurorelease.token.Token;
import io.github.neurorelease.token.Tokenizer;
import java.util.List;

/**
 * Words of everyday language: what a general dictionary of Japanese has as one common noun or verb, and is so short
 * that it is no compound of learned words.
 *
 * <pre>
 * 島, 橋, 記憶, 眠り   => ordinary
 * 海馬台, セロトニン   => not
 * </pre>
 *
 * <p>Thread-safe.
 */
final class OrdinaryWords {

  private static final int LONGEST = 2;

  private final Tokenizer tokenizer = Tokenizer.keeping(List.of());

  /** Whether the form, in normal form, is such a word. */
  boolean isOrdinary(String form) {
    if (form.length() > LONGEST || !Script.isJapanese(form.charAt(0))) {
      return false;
    }
    List<Token> tokens = tokenizer.tokenize(form);
    return tokens.size() == 1 && tokens.get(0).reading() != null && switch (tokens.get(0).pos()) {
      case NOUN, VERBAL_NOUN, ADJECTIVAL_NOUN, ADVERBIAL_NOUN, VERB, ADJECTIVE, ADVERB -> true;
      default -> false;
    };
  }
}
