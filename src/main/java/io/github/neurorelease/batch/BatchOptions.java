package io.github.neurorelease.batch;

import io.github.neurorelease.output.OutputFormat;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/**
 * How a batch works. Immutable.
 *
 * @param out      the folder for results; made where it is missing
 * @param format   the form of results
 * @param text     whether the text that offsets count in is written beside each result
 * @param jobs     how many documents are worked on at once, at least 1
 * @param resume   whether a document is passed over whose result is there, made of the same content by the same version
 * @param time     the longest time for one document, reading and extraction
 * @param settings whatever else results depend on, in one line; {@code resume} compares it
 */
public record BatchOptions(Path out, OutputFormat format, boolean text, int jobs, boolean resume, Duration time,
                           String settings) {

  /**
   * @throws IllegalArgumentException if {@code jobs} is less than 1 or {@code time} not positive
   * @throws NullPointerException     if an argument is null
   */
  public BatchOptions {
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(settings, "settings");
    if (jobs < 1 || time.isZero() || time.isNegative()) {
      throw new IllegalArgumentException("jobs, time: positive expected, got " + jobs + ", " + time);
    }
  }

  /** Everything anew, on all cores, one minute a document. */
  public static BatchOptions of(Path out, OutputFormat format) {
    return new BatchOptions(out, format, false, Runtime.getRuntime().availableProcessors(), false,
        Duration.ofMinutes(1), "");
  }
}
