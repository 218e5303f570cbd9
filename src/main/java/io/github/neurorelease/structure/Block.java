package io.github.neurorelease.structure;

/**
 * A heading, paragraph, list item or caption: a run of lines that belong together.
 *
 * @param start   first UTF-16 code unit in the document's normal form
 * @param end     one past the last
 * @param kind    what it looks like
 * @param section index of the section it stands in
 * @param blanks  how many blank lines stand before it
 * @param indent  columns of blank before its first line
 */
public record Block(int start, int end, Kind kind, int section, int blanks, int indent) {

  /** What a block looks like. */
  public enum Kind { HEADING, PARAGRAPH }
}
