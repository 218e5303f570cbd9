package io.github.neurorelease.source;

/**
 * A character on a page, turned so that its line runs to the right. Lengths are points.
 *
 * @param text     what it stands for, at least one code unit
 * @param x        its left side
 * @param y        its baseline, from the top
 * @param width    its advance
 * @param size     its font's size
 */
record PdfGlyph(String text, float x, float y, float width, float size) {

  float end() {
    return x + width;
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
