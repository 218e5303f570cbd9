package io.github.neurorelease.text;

/**
 * A half-open range of UTF-16 code units: {@code start} inclusive, {@code end} exclusive.
 *
 * @param start first code unit, at least 0
 * @param end   one past the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * @throws IllegalArgumentException if {@code start < 0} or {@code end < start}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("start, end: 0 <= start <= end expected, got " + start + ", " + end);
    }
  }

  /** The number of code units covered. */
  public int length() {
    return end - start;
  }

  /** Whether the two ranges share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether every code unit of {@code other} lies in this range. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The characters of {@code text} in this range. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** By start, the longer first where starts are equal. */
  @Override
  public int compareTo(Span other) {
    return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
  }
}
