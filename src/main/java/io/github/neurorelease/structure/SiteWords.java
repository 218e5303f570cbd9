package io.github.neurorelease.structure;

import io.github.neurorelease.lexicon.Loaded;
import io.github.neurorelease.lexicon.WordTable;
import io.github.neurorelease.text.Script;
import io.github.neurorelease.text.Search;
import java.util.Set;

/**
 * Lines that are made of nothing but the words of a web site's menus, {@code site.tsv}.
 *
 * <pre>
 * 交通アクセス, Skip to main content, 本文へスキップ   => navigation
 * 受験生の方 在学生の方 | - [English](/en)            => navigation
 * 前の記事一覧へ次の記事                               => navigation
 * 教育に関する研究                                    => none: words are left over
 * </pre>
 */
public final class SiteWords {

  private static final Loaded<WordTable> TABLE =
      Loaded.from(() -> WordTable.read("site.tsv", Set.of("site", "foot", "skip", "visitor")));
  private static final int LONGEST = 120;
  private static final int LONGEST_VISITOR = 14;
  private static final int LONGEST_SKIP = 24;
  private static final String APART = " |｜/・•◦●○■▶>*#[]▼▾+,、-";

  private SiteWords() {
  }

  /** Throws what is wrong with the table, naming file and line; nothing where it is good. */
  static void check() {
    TABLE.get();
  }

  /** Whether the words are one cell of a menu. */
  public static boolean isCell(String words) {
    return !words.isEmpty() && cell(words, 0, words.length()) == words.length();
  }

  /** Whether {@code [start, end)} holds cells of menus and nothing else. */
  public static boolean isNavigation(String text, int start, int end) {
    return cells(text, start, end, null) > 0;
  }

  /** Whether {@code [start, end)} holds cells of the menus that stand above a text. */
  static boolean isMenu(String text, int start, int end) {
    return cells(text, start, end, "foot") > 0;
  }

  /** How many cells the range is made of, none of them of the kind {@code but}; 0 where something else stands in it. */
  private static int cells(String text, int start, int end, String but) {
    int count = 0;
    int at = end - start > LONGEST ? -1 : start;
    while (at >= 0 && at < end) {
      if (APART.indexOf(text.charAt(at)) >= 0) {
        at++;
      } else if (text.charAt(at) == '(' && at > start && text.charAt(at - 1) == ']') {
        int close = Search.first(text, ')', at, end);
        at = close < 0 ? -1 : close + 1;
      } else {
        WordTable.Word word = TABLE.get().at(text, at, end);
        int length = cell(text, at, end);
        boolean wrong = word != null && word.length() == length && but != null && word.is(but);
        at = length == 0 || wrong ? -1 : at + length;
        count++;
      }
    }
    return at < 0 ? 0 : count;
  }

  /** How long the cell is that begins at {@code at}, or 0. */
  private static int cell(String text, int at, int end) {
    WordTable.Word word = TABLE.get().at(text, at, end);
    boolean named = word != null && (word.is("site") || word.is("foot"));
    boolean whole = named && (at + word.length() == end || word.word().charAt(word.length() - 1) >= 0x80
        || !Character.isLetterOrDigit(text.charAt(at + word.length())));
    return Math.max(whole ? word.length() : 0, Math.max(visitor(text, at, end), skip(text, at, end)));
  }

  /** 地域・保護者の方: whom a menu is for. */
  private static int visitor(String text, int at, int end) {
    for (int i = at; i < Math.min(end, at + LONGEST_VISITOR); i++) {
      WordTable.Word visitor = i > at ? TABLE.get().at(text, i, end) : null;
      if (visitor != null && visitor.is("visitor")) {
        return i + visitor.length() - at;
      }
      if (Script.of(text.charAt(i)) == Script.HIRAGANA && "のさんをご".indexOf(text.charAt(i)) < 0) {
        return 0;
      }
    }
    return 0;
  }

  /** 本文へスキップ: the whole rest of the range. */
  private static int skip(String text, int at, int end) {
    WordTable.Word skip = end - at > LONGEST_SKIP ? null : TABLE.get().endingAt(text, end, at);
    return skip != null && skip.is("skip") ? end - at : 0;
  }
}
