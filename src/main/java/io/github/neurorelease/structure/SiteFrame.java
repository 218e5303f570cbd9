package io.github.neurorelease.structure;

import io.github.neurorelease.text.Search;
import java.util.List;

/**
 * Which lines of a page that was copied from a web site are its menus, above the release and below it. What looks like
 * a heading there is none.
 *
 * <pre>
 * 本文へスキップ / 甲大学 / 大学概要 / お問い合わせ / (the title)…   => the first four
 * …(the last contact) / 関連リンク / 前の記事 / 次の記事 / Share     => from 関連リンク on
 * (the title) / 研究者情報 / 本文…                                  => none: one word is no menu
 * </pre>
 */
final class SiteFrame {

  private static final int HIGHEST = 60;
  private static final int LOWEST = 80;
  private static final int LEAST = 2;
  /** A link or two back to the list stand below releases that are no copy of a whole page. */
  private static final int LEAST_BELOW = 3;
  /** A line so long is the title, or part of the text. */
  private static final int LONG = 18;
  private static final int PROSE = 30;
  /** So many lines below a long first line at least one menu stands, where it is the site's motto. */
  private static final int MOTTO = 3;

  private final String text;
  private final List<Line> lines;
  private final int top;
  private final int bottom;

  SiteFrame(String text, List<Line> lines, Headings.Heading[] headings) {
    this.text = text;
    this.lines = lines;
    this.top = findTop();
    this.bottom = findBottom(headings);
  }

  /** The first line below the menus at the top. */
  int top() {
    return top;
  }

  /** Whether line {@code i} belongs to the menus. */
  boolean holds(int i) {
    return i < top || i >= bottom;
  }

  private int findTop() {
    int menus = 0;
    int last = 0;
    for (int i = 0; i < Math.min(HIGHEST, lines.size()); i++) {
      Line line = lines.get(i);
      if (SiteWords.isMenu(text, line.start(), line.end())) {
        menus++;
        last = i + 1;
      } else if (isProse(line) || line.end() - line.start() >= LONG && (i > 0 || !isMotto())) {
        break;
      }
    }
    return menus >= LEAST ? last : 0;
  }

  /** A long first line with menus right below it: what the site says of itself. */
  private boolean isMotto() {
    int menus = 0;
    for (int i = 1; i <= Math.min(MOTTO, lines.size() - 1); i++) {
      menus += SiteWords.isMenu(text, lines.get(i).start(), lines.get(i).end()) ? 1 : 0;
    }
    return menus >= LEAST;
  }

  private int findBottom(Headings.Heading[] headings) {
    int menus = 0;
    int from = lines.size();
    for (int i = lines.size() - 1; i >= Math.max(top, lines.size() - LOWEST); i--) {
      Line line = lines.get(i);
      boolean own = headings[i] != null && (headings[i].kind() != SectionKind.OTHER || headings[i].style() != ' ');
      boolean menu = SiteWords.isNavigation(text, line.start(), line.end());
      if (!menu && (own || isProse(line) || isAddress(line))) {
        break;
      }
      menus += menu ? 1 : 0;
      from = menu || headings[i] != null ? i : from;
    }
    return menus >= LEAST_BELOW ? from : lines.size();
  }

  private boolean isProse(Line line) {
    return line.end() - line.start() >= PROSE && text.charAt(line.end() - 1) == '。';
  }

  private boolean isAddress(Line line) {
    return text.startsWith("TEL", line.start()) || text.startsWith("E-mail", line.start())
        || Search.first(text, '@', line.start(), line.end()) >= 0;
  }
}
