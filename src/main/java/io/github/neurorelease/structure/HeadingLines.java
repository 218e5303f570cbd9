package io.github.neurorelease.structure;

import java.util.BitSet;
import java.util.List;

/**
 * Which lines of a document look like headings, and of which rank an unlisted one is by its decoration.
 *
 * <pre>
 * 【背景】 … 【結果】 … ■速やかに改善          => ■ is decorated like no heading that is known: within a section
 * 【背景】 … 【結果】 … 【残された謎】         => a section
 * はじめに … 1. 手綱核のはたらき … おわりに    => a section: numbers stand beside plain headings too
 * </pre>
 */
final class HeadingLines {

  private final Headings.Heading[] found;
  /** What the listed headings are decorated with. */
  private final BitSet styles = new BitSet();
  /** How many more of them are plain than decorated. */
  private int plain;

  HeadingLines(Headings headings, String normal, List<Line> lines, boolean[] furniture) {
    found = new Headings.Heading[lines.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = furniture[i] ? null : headings.at(normal, lines.get(i).start(), lines.get(i).end());
      if (found[i] != null && found[i].listed() && found[i].kind() != null) {
        styles.set(found[i].style());
        plain += found[i].style() == ' ' ? 1 : -1;
      }
    }
  }

  /** What line {@code i} is on its own, wherever it stands; or null. */
  Headings.Heading at(int i) {
    return found[i];
  }

  /** Whether an unlisted heading that is decorated so may open a section. */
  boolean isOfRank(Headings.Heading heading) {
    return styles.isEmpty() || styles.get(heading.style()) || plain > 0 && heading.style() == '1';
  }
}
