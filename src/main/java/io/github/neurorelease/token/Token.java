package io.github.neurorelease.token;

import java.util.List;

/**
 * A word of the normal form.
 *
 * @param start    first UTF-16 code unit in the normal form
 * @param end      one past the last
 * @param pos      part of speech, coarse
 * @param base     base form; the surface where the dictionary has none; never null
 * @param reading  katakana reading, or null where the dictionary has none
 */
public record Token(int start, int end, PartOfSpeech pos, String base, String reading) {

  /** The same word at another place. */
  Token at(int newStart) {
    return new Token(newStart, newStart + end - start, pos, base, reading);
  }

  /** How many of {@code tokens}, which stand left to right, end at {@code end} or before. */
  public static int endingUpTo(List<Token> tokens, int end) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= end) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
