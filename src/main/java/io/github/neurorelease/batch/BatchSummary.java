package io.github.neurorelease.batch;

/**
 * How far a batch is, and at its end how it went.
 *
 * @param total   documents in all
 * @param done    documents extracted
 * @param skipped documents passed over because their result was there
 * @param failed  documents that have a reason instead of a result
 * @param bytes   the size of the documents extracted
 */
public record BatchSummary(int total, int done, int skipped, int failed, long bytes) {

  /** How many documents need nothing more. */
  public int finished() {
    return done + skipped + failed;
  }
}
