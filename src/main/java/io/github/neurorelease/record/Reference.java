package io.github.neurorelease.record;

/**
 * An entry of the reference list.
 *
 * @param firstAuthor as printed, or null
 * @param year        or null
 * @param doi         or null
 */
public record Reference(String firstAuthor, Integer year, String doi) {
}
