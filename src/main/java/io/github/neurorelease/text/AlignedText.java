package io.github.neurorelease.text;

import java.util.Arrays;
import java.util.Objects;

/**
 * A normal form of a source text, with the source range of every one of its UTF-16 code units.
 *
 * <p>A code unit of the normal form may come from several of the source (half-width kana with a voicing mark,
 * {@code &lt;}), several may come from one (㍿), and code units of the source may have none (blanks between Japanese
 * characters, soft line breaks, markup). Ranges never go backwards, so a range of the normal form maps to the source
 * range from its first code unit's start to its last one's end, with whatever was taken out between them.
 *
 * <p>Immutable and thread-safe.
 */
public final class AlignedText {

  private static final int RAISED = 0x80;
  private static final int GAP = 0x7f;

  private final String source;
  private final String normal;
  private final int[] starts;
  private final int[] ends;
  private final byte[] marks;

  private AlignedText(String source, String normal, int[] starts, int[] ends, byte[] marks) {
    this.source = source;
    this.normal = normal;
    this.starts = starts;
    this.ends = ends;
    this.marks = marks;
  }

  /** The source text, unchanged. */
  public String source() {
    return source;
  }

  /** The normal form. */
  public String normal() {
    return normal;
  }

  /** The number of code units of the normal form. */
  public int length() {
    return normal.length();
  }

  /**
   * The source range of a range of the normal form.
   *
   * @param start first code unit of the normal form
   * @param end   one past the last, greater than {@code start}
   * @throws IndexOutOfBoundsException if the range is empty or not inside the normal form
   */
  public Span toSource(int start, int end) {
    if (start < 0 || end <= start || end > normal.length()) {
      throw new IndexOutOfBoundsException(
          "start, end: a non-empty range within 0.." + normal.length() + " expected, got " + start + ", " + end);
    }
    return new Span(starts[start], ends[end - 1]);
  }

  /** The first source code unit behind the code unit at {@code index} of the normal form. */
  public int sourceStart(int index) {
    return starts[index];
  }

  /** One past the last source code unit behind the code unit at {@code index} of the normal form. */
  public int sourceEnd(int index) {
    return ends[index];
  }

  /** How many columns of blank (a full-width blank counts two; at most 127) the source has before this code unit. */
  public int gapBefore(int index) {
    return index < marks.length ? marks[index] & GAP : 0;
  }

  /** Whether the code unit was printed raised: a superscript character, or inside {@code ^{…}}. */
  public boolean raised(int index) {
    return (marks[index] & RAISED) != 0;
  }

  /** Collects a normal form from left to right. Not thread-safe. */
  public static final class Builder {

    private final String source;
    private char[] normal;
    private int[] starts;
    private int[] ends;
    private byte[] marks;
    private int length;

    /** Starts an empty normal form of {@code source}. */
    public Builder(String source) {
      this.source = Objects.requireNonNull(source, "source");
      int capacity = source.length() + 16;
      this.normal = new char[capacity];
      this.starts = new int[capacity];
      this.ends = new int[capacity];
      this.marks = new byte[capacity];
    }

    private void reserve(int more) {
      if (length + more > normal.length) {
        int capacity = length + more + (length >> 1) + 16;
        normal = Arrays.copyOf(normal, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        marks = Arrays.copyOf(marks, capacity);
      }
    }

    /** Appends a code unit that stands for source range {@code [start, end)}, after {@code gap} columns of blank. */
    public void append(char c, int start, int end, int gap, boolean raised) {
      reserve(1);
      int n = length++;
      normal[n] = c;
      starts[n] = start;
      ends[n] = end;
      marks[n] = (byte) (Math.min(gap, GAP) | (raised ? RAISED : 0));
    }

    /** Appends the code units {@code [from, to)} of another normal form of the same source. */
    public void append(AlignedText other, int from, int to) {
      int count = to - from;
      reserve(count);
      other.normal.getChars(from, to, normal, length);
      System.arraycopy(other.starts, from, starts, length, count);
      System.arraycopy(other.ends, from, ends, length, count);
      System.arraycopy(other.marks, from, marks, length, count);
      length += count;
    }

    /** How many code units have been appended. */
    public int length() {
      return length;
    }

    /** The code unit appended last, or 0 where there is none. */
    public char last() {
      return length == 0 ? 0 : normal[length - 1];
    }

    /** One past the last source code unit behind what was appended, or 0. */
    public int lastSourceEnd() {
      return length == 0 ? 0 : ends[length - 1];
    }

    /** The normal form collected so far. */
    public AlignedText build() {
      return new AlignedText(source, new String(normal, 0, length), Arrays.copyOf(starts, length),
          Arrays.copyOf(ends, length), Arrays.copyOf(marks, length));
    }
  }
}
