package io.github.neurorelease.score;

/**
 * A range in which a figure lies with 95 % confidence.
 *
 * @param low  the 2.5th percentile
 * @param high the 97.5th percentile
 */
public record Interval(double low, double high) {

  /** @throws IllegalArgumentException if {@code low > high} or one is not a number */
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("low, high: low <= high expected, got " + low + ", " + high);
    }
  }
}
