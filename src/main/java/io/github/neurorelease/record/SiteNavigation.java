package io.github.neurorelease.record;

import io.github.neurorelease.structure.Block;
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

  /** Whether every part of the line is a word of a site's navigation. */
  static boolean isNavigation(String words) {
    String[] cells = words.split("[|｜]| / |(?<=\\)) (?=\\[)");
    int known = 0;
    for (String cell : cells) {
      String name = bare(cell);
      if (name.length() > LONGEST_CELL && !isSkip(name)) {
        return false;
      }
      known += isSkip(name) || Labels.isSite(name) ? 1 : 0;
    }
    return known == cells.length || cells.length >= 3 && known >= 1;
  }

  private static boolean isSkip(String name) {
    return name.length() <= 24 && (name.endsWith("へスキップ") || name.endsWith("へ移動") || name.endsWith("に移動")
        || name.endsWith("へジャンプ") || name.endsWith("へ移動する") || name.endsWith("に移動する") || name.endsWith("スキップする"));
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
