package io.github.neurorelease.token;

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
}
