package io.github.neurorelease.structure;

import io.github.neurorelease.text.Script;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which lines of a document look like headings, and of which rank an unlisted one is by its decoration.
 *
 * <pre>
 * 【背景】 … 【結果】 … ■速やかに改善          => ■ is decorated like no heading that is known: within a section
 * 【背景】 … 【結果】 … 【残された謎】         => a section
 * はじめに … 1. 手綱核のはたらき … おわりに    => a section: numbers stand beside plain headings too
 * (a paragraph) 朝に消える記憶 (a paragraph)    => sections, where several stand so and no listed heading does
 * </pre>
 */
final class HeadingLines {

  private static final int LEAST_TITLES = 2;
  private static final int SHORTEST_TITLE = 4;
  private static final int LONGEST_TITLE = 24;
  private static final int PARAGRAPH = 50;

  private final Headings.Heading[] found;
  /** What the listed headings are decorated with. */
  private final BitSet styles = new BitSet();
  /** How many more of them are plain than decorated. */
  private int plain;
  private final SiteFrame site;

  HeadingLines(Headings headings, String normal, List<Line> lines, boolean[] furniture) {
    found = new Headings.Heading[lines.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = furniture[i] ? null : headings.at(normal, lines.get(i).start(), lines.get(i).end());
    }
    site = new SiteFrame(normal, lines, found);
    plainTitles(normal, lines, furniture);
    for (int i = 0; i < found.length; i++) {
      found[i] = site.holds(i) ? null : found[i];
      if (found[i] != null && found[i].listed() && found[i].kind() != null) {
        styles.set(found[i].style());
        plain += found[i].style() == ' ' ? 1 : -1;
      }
    }
  }

  /**
   * Short lines between paragraphs of a text that has no listed heading yet, where there are several: what a feature
   * story has for headings.
   */
  private void plainTitles(String normal, List<Line> lines, boolean[] furniture) {
    List<Integer> titles = new ArrayList<>();
    boolean text = false;
    int i = site.top();
    for (; i + 1 < found.length && found[i] == null; i++) {
      Line line = lines.get(i);
      if (text && !furniture[i] && line.blanks() > 0 && lines.get(i + 1).blanks() > 0
          && isTitle(normal, line) && isParagraph(normal, lines.get(i - 1)) && isParagraph(normal, lines.get(i + 1))) {
        titles.add(i);
      }
      text |= isParagraph(normal, line);
    }
    for (int at : titles.size() < LEAST_TITLES ? List.<Integer>of() : titles) {
      int end = lines.get(at).end();
      found[at] = new Headings.Heading(SectionKind.OTHER, lines.get(at).start(), end, end, true, ' ');
    }
  }

  private static boolean isTitle(String normal, Line line) {
    int length = line.end() - line.start();
    char first = normal.charAt(line.start());
    return length >= SHORTEST_TITLE && length <= LONGEST_TITLE && (Script.isJapanese(first) || "「『".indexOf(first) >= 0)
        && "図表写注※".indexOf(first) < 0 && "。、,.:)]!」』".indexOf(normal.charAt(line.end() - 1)) < 0;
  }

  private static boolean isParagraph(String normal, Line line) {
    return line.end() - line.start() >= PARAGRAPH && "。」".indexOf(normal.charAt(line.end() - 1)) >= 0;
  }

  /** The first line below the menus of a web site. */
  int top() {
    return site.top();
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
