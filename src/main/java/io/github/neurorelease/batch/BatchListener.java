package io.github.neurorelease.batch;

/** Is told how a batch goes, by one thread at a time. */
public interface BatchListener {

  /** A document failed. */
  void failed(BatchInput input, String reason);

  /** A document is finished. */
  default void progress(BatchSummary soFar) {
  }
}
