package io.github.neurorelease.source;

/**
 * What a reader makes of a file.
 *
 * @param text    the text
 * @param charset the encoding its characters came from
 */
record Delivered(String text, String charset) {
}
