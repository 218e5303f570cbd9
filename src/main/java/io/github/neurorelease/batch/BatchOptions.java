package io.github.neurorelease.batch;

import io.github.neurorelease.output.OutputFormat;
import java.nio.file.Path;
import java.util.Objects;

/**
 * How a batch writes. Immutable.
 *
 * @param out    the folder for results; made where it is missing
 * @param format the form of results
 * @param text   whether the text that offsets count in is written beside each result
 */
public record BatchOptions(Path out, OutputFormat format, boolean text) {

  /** @throws NullPointerException if {@code out} or {@code format} is null */
  public BatchOptions {
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(format, "format");
  }
}
