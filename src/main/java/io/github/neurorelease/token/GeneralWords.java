package io.github.neurorelease.token;

import java.util.List;

/**
 * What a general dictionary of Japanese knows, without the lexicon of the field.
 *
 * <pre>
 * ターゲット           => one known word
 * ヘアピン             => two known words (ヘア, ピン)
 * クラウドソーシング    => not known
 * </pre>
 *
 * <p>Takes time, since it reads the word anew: for the few words that a rule is in doubt of. Thread-safe.
 */
public final class GeneralWords {

  private final Tokenizer tokenizer = Tokenizer.keeping(List.of());

  /** The parts that the general dictionary sees in the word; those it does not know have no reading. */
  public List<Token> parts(String word) {
    return tokenizer.tokenize(word);
  }

  /** Whether the word is one that the general dictionary has. */
  public boolean isOneWord(String word) {
    List<Token> parts = parts(word);
    return parts.size() == 1 && parts.get(0).reading() != null;
  }
}
