package io.github.neurorelease.source;

import java.time.Duration;
import java.util.Objects;

/**
 * What a reader does at most for one document, so that no file can take all memory or time. Immutable.
 *
 * @param bytes      of the file
 * @param characters of the text delivered, in UTF-16 code units
 * @param pages      of a PDF
 * @param depth      of elements within elements in HTML
 * @param time       for reading; looked at between pages and elements, so that it may be passed by a moment
 */
public record Limits(long bytes, int characters, int pages, int depth, Duration time) {

  /** 100 MB, 20 million characters, 1,000 pages, 1,000 elements deep, one minute. */
  public static final Limits STANDARD = new Limits(100_000_000L, 20_000_000, 1000, 1000, Duration.ofMinutes(1));

  /**
   * @throws IllegalArgumentException if a limit is not positive, or {@code bytes} more than an array holds
   */
  public Limits {
    Objects.requireNonNull(time, "time");
    if (bytes < 1 || bytes > Integer.MAX_VALUE - 16 || characters < 1 || pages < 1 || depth < 1 || time.isNegative()
        || time.isZero()) {
      throw new IllegalArgumentException("limits: positive numbers expected, bytes below 2 GiB, got " + bytes + ", "
          + characters + ", " + pages + ", " + depth + ", " + time);
    }
  }
}
