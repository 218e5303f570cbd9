package io.github.neurorelease.tagger;

/**
 * A quantity or a duration found in a passage.
 *
 * @param start    first code unit in the normal form
 * @param end      one past the last
 * @param duration whether it is a DURATION, else a QUANTITY
 * @param value    see {@link NumberTagger}; may be null
 * @param rule     what found it
 */
record Measure(int start, int end, boolean duration, String value, String rule) {
}
