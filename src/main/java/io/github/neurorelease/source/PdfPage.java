package io.github.neurorelease.source;

import java.util.List;

/**
 * The lines of a page in reading order.
 *
 * @param lines  from the first to the last
 * @param height of the page, in points
 */
record PdfPage(List<Line> lines, float height) {

  /** What stands between a line and the one before it. */
  enum Break {
    /** Nothing: the text went on because the line was full. */
    NONE,
    LINE, PARAGRAPH,
    /** It is the first of a column or page. */
    COLUMN
  }

  /**
   * A line. Lengths are points.
   *
   * @param text   its characters
   * @param y      its baseline from the page's top; NaN where the line does not run to the right
   * @param before what stands between it and the one before
   * @param size   its font's size
   * @param rest   what was left free at its end
   * @param first  the width of its first word; 0 where it cannot go on from another line
   */
  record Line(String text, float y, Break before, float size, float rest, float first) {

    /**
     * Whether it goes on from another line of its size, which had no room for its first word. After the end of a
     * sentence the page cannot tell; what has the text as lines can.
     */
    boolean goesOnFrom(Line other) {
      return other.rest < first && Math.abs(other.size - size) < size * 0.1f && !other.text.endsWith("。");
    }

    /** The same line where offsets on the page say nothing. */
    Line withoutPlace() {
      return new Line(text, Float.NaN, before, size, rest, first);
    }
  }
}
