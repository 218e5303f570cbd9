package io.github.neurorelease.score;

import java.util.Objects;

/**
 * How a type or kind of record stands beside the baseline.
 *
 * @param name   the type's or kind's name; {@code DATE values} for values
 * @param before the counts of the baseline
 * @param now    the counts now
 */
public record Change(String name, Counts before, Counts now) {

  /** Less than any change that a single mention can make. */
  private static final double ROUNDING = 1e-9;

  /** @throws NullPointerException if an argument is null */
  public Change {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(now, "now");
  }

  /** How much F1 has changed, negative where it fell; with nothing annotated and nothing found, F1 counts as 1. */
  public double difference() {
    return f1(now) - f1(before);
  }

  /** Whether F1 fell by more than {@code tolerance}. */
  public boolean fell(double tolerance) {
    return difference() < -tolerance - ROUNDING;
  }

  private static double f1(Counts counts) {
    return counts.isEmpty() ? 1 : counts.f1();
  }
}
