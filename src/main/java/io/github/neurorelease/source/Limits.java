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
 * @param elements   of HTML
 * @param inflated   bytes that one compressed part of a PDF may come to; pictures are not looked at
 * @param time       for reading; looked at between pages and elements, so that it may be passed by a moment
 */
public record Limits(long bytes, int characters, int pages, int depth, int elements, long inflated, Duration time) {

  /**
   * 100 MB, 2 million characters, 1,000 pages, 500 elements deep, 500,000 elements, 100 MB inflated, one minute. A
   * document at these limits takes some 600 MB of memory.
   */
  public static final Limits STANDARD =
      new Limits(100_000_000L, 2_000_000, 1000, 500, 500_000, 100_000_000L, Duration.ofMinutes(1));

  /**
   * @throws IllegalArgumentException if a limit is not positive, or {@code bytes} or {@code inflated} is more than an
   *                                  array holds
   */
  public Limits {
    Objects.requireNonNull(time, "time");
    most("bytes", bytes, Integer.MAX_VALUE - 16);
    most("characters", characters, Integer.MAX_VALUE);
    most("pages", pages, Integer.MAX_VALUE);
    most("depth", depth, Integer.MAX_VALUE - 1);
    most("elements", elements, Integer.MAX_VALUE);
    most("inflated", inflated, Integer.MAX_VALUE - 16);
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("time: a positive duration expected, got " + time);
    }
  }

  private static void most(String name, long value, long most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(name + ": 1 to " + most + " expected, got " + value);
    }
  }
}
