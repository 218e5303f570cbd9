package io.github.neurorelease.batch;

/**
 * How a batch went.
 *
 * @param done   documents extracted
 * @param failed documents that have a reason instead of a result
 */
public record BatchSummary(int done, int failed) {
}
