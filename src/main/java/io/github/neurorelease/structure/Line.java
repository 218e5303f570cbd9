package io.github.neurorelease.structure;

import io.github.neurorelease.text.AlignedText;
import io.github.neurorelease.text.Script;

/**
 * A line of the source in its normal form.
 *
 * @param start  first code unit in the line-by-line normal form
 * @param end    one past the last, line break excluded
 * @param indent columns of blank before the first character
 * @param width  columns of the line without its indentation, Japanese characters counted twice
 * @param blanks how many blank lines stand before it
 */
record Line(int start, int end, int indent, int width, int blanks) {

  static Line of(AlignedText text, int start, int end, int blanks) {
    String normal = text.normal();
    int indent = start < end ? text.gapBefore(start) : 0;
    int width = -indent;
    for (int i = start; i < end; i++) {
      char c = normal.charAt(i);
      boolean wide = Script.isJapanese(c) || text.sourceEnd(i) - text.sourceStart(i) == 1
          && text.source().charAt(text.sourceStart(i)) >= 0xff01;
      width += (wide ? 2 : 1) + text.gapBefore(i);
    }
    return new Line(start, end, indent, width, blanks);
  }

  String text(AlignedText text) {
    return text.normal().substring(start, end);
  }

  boolean isEmpty() {
    return start == end;
  }
}
