package io.github.neurorelease.dictionary;

/**
 * A place in a text where a term stands, and what became of it there.
 *
 * @param start  first UTF-16 code unit in the source text
 * @param end    one past the last
 * @param found  whether a mention of the text is just this
 * @param reason why it was found, or why not, in words
 */
public record TermPlace(int start, int end, boolean found, String reason) {
}
