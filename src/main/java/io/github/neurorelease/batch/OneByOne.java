package io.github.neurorelease.batch;

import io.github.neurorelease.Extraction;
import io.github.neurorelease.ReleaseExtractor;
import io.github.neurorelease.source.DocumentReader;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Extracts documents one after another and hands each result on; writes nothing. Failures and the time limit are those
 * of a {@link Batch}. Immutable and thread-safe.
 */
public final class OneByOne {

  private final DocumentReader reader;
  private final ReleaseExtractor extractor;
  private final Duration time;

  /** @throws NullPointerException if an argument is null */
  public OneByOne(DocumentReader reader, ReleaseExtractor extractor, Duration time) {
    this.reader = Objects.requireNonNull(reader, "reader");
    this.extractor = Objects.requireNonNull(extractor, "extractor");
    this.time = Objects.requireNonNull(time, "time");
  }

  /**
   * Extracts.
   *
   * @param results  given the extractions in the order of the inputs, on another thread
   * @param listener told of every document that failed, in its place among the results
   * @return how many documents failed
   * @throws IOException if the thread is interrupted
   */
  public int run(List<BatchInput> inputs, Consumer<Extraction> results, BatchListener listener) throws IOException {
    int[] failed = {0};
    new Workers(1, time, inputs.size()).run((index, claim) -> {
      Attempt attempt = Attempt.at(inputs.get(index), reader, extractor, hash -> false);
      if (!claim.getAsBoolean()) {
        return;
      }
      if (attempt.problem() == null) {
        results.accept(attempt.extraction());
      } else {
        failed[0]++;
        listener.failed(inputs.get(index), attempt.problem());
      }
    }, (index, reason) -> {
      failed[0]++;
      listener.failed(inputs.get(index), reason);
    });
    return failed[0];
  }
}
