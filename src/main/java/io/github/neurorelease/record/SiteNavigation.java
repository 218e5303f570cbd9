package io.github.neurorelease.record;

import io.github.neurorelease.structure.Block;
import io.github.neurorelease.structure.SiteWords;
import java.util.List;

/**
 * What a web site prints around a release that was copied from it.
 *
 * <pre>
 * 本文へスキップ, ・交通アクセス, [English](/en)   => navigation
 * ホーム | 大学案内 | お問い合わせ                 => navigation
 * ホーム › ニュース › プレスリリース               => a breadcrumb: nothing above it is the title
 * 脳のはたらき | 睡眠の役割を解明                  => none
 * </pre>
 */
final class SiteNavigation {

  /** A breadcrumb further down is part of something else. */
  private static final int MOST_LINES = 24;
  private static final int LONGEST_CELL = 14;

  private SiteNavigation() {
  }

  /** How many blocks of the head stand above the page's breadcrumb, with it. */
  static int above(String text, List<Block> head) {
    int found = 0;
    for (int i = 0; i < Math.min(MOST_LINES, head.size()); i++) {
      found = isBreadcrumb(text.substring(head.get(i).start(), head.get(i).end())) ? i + 1 : found;
    }
    return found;
  }

  /** ホーム › ニュース › プレスリリース. */
  static boolean isBreadcrumb(String words) {
    return words.indexOf('›') >= 0 || words.indexOf('»') >= 0 || words.contains(" > ")
        || words.matches("[^>]{2,20}>.{2,20}>.*");
  }

  /** Whether the line is part of a site's menus, or as a whole a link to the site. */
  static boolean isNavigation(String words) {
    if (SiteWords.isNavigation(words, 0, words.length()) || isLink(words)) {
      return true;
    }
    String[] cells = words.split("[|｜]| / |(?<=\\)) (?=\\[)");
    int known = 0;
    for (String cell : cells) {
      String name = bare(cell);
      if (name.length() > LONGEST_CELL && !SiteWords.isCell(name)) {
        return false;
      }
      known += SiteWords.isCell(name) ? 1 : 0;
    }
    return cells.length >= 3 && known >= 1;
  }

  /** {@code [甲大学 研究ニュース](https://…)}: leads elsewhere, as no title does. */
  private static boolean isLink(String words) {
    int target = words.charAt(0) == '[' ? words.indexOf("](") : -1;
    return target > 0 && words.indexOf(')', target) == words.length() - 1;
  }

  /** {@code - [交通アクセス](/access)} => 交通アクセス. */
  private static String bare(String cell) {
    int start = 0;
    while (start < cell.length() && " ・•◦●○■>-*#[".indexOf(cell.charAt(start)) >= 0) {
      start++;
    }
    int link = cell.indexOf("](", start);
    int end = link > 0 ? link : cell.length();
    while (end > start && " ]▼▾+".indexOf(cell.charAt(end - 1)) >= 0) {
      end--;
    }
    return cell.substring(start, end);
  }
}
