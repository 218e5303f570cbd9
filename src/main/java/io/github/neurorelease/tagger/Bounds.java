package io.github.neurorelease.tagger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words of {@code bounds.tsv} that bound a number: 約, 最大, 以上, 未満. Immutable. */
final class Bounds {

  /**
   * A bounding word beside a number.
   *
   * @param edge the word's outer end: its start in front of a number, its end behind one
   * @param sign what it says: {@code ~ >= <= > <}
   */
  record Bound(int edge, String sign) {
  }

  private record Word(String text, String sign, List<String> not) {
  }

  private final List<Word> prefixes = new ArrayList<>();
  private final List<Word> suffixes = new ArrayList<>();

  /** Reads the table. */
  Bounds() {
    for (TableReader.Row row : TableReader.rows("bounds.tsv", 4)) {
      Word word = new Word(row.cell(0), row.cell(2), row.parts(3));
      switch (row.cell(1)) {
        case "PREFIX" -> prefixes.add(word);
        case "SUFFIX" -> suffixes.add(word);
        default -> throw row.complaint("side PREFIX or SUFFIX expected, got " + row.cell(1));
      }
    }
    prefixes.sort(Comparator.comparingInt(w -> -w.text().length()));
    suffixes.sort(Comparator.comparingInt(w -> -w.text().length()));
  }

  /** The bounding word that ends at {@code start}, a blank between allowed; null where none does. */
  Bound before(String text, int start, int from) {
    if (start <= from) {
      return null;
    }
    int end = text.charAt(start - 1) == ' ' ? start - 1 : start;
    for (Word word : prefixes) {
      int begin = end - word.text().length();
      if (begin >= from && text.startsWith(word.text(), begin) && !isHidden(text, begin, from)) {
        return new Bound(begin, word.sign());
      }
    }
    return null;
  }

  /** 契約, 予約, 節約, 最大約: a kanji in front makes another word of 約. A line in {@code <>} is a heading. */
  private static boolean isHidden(String text, int begin, int from) {
    if (text.charAt(begin) == '<' && (begin == from || text.charAt(begin - 1) == '\n')) {
      int line = text.indexOf('\n', begin);
      int close = text.indexOf('>', begin);
      return close > 0 && (line < 0 || close < line);
    }
    return text.charAt(begin) == '約' && begin > from && "契予節制規条要集公特婚協".indexOf(text.charAt(begin - 1)) >= 0;
  }

  /** The bounding word that begins at {@code end}, or null where none does. */
  Bound after(String text, int end, int limit) {
    for (Word word : suffixes) {
      int stop = end + word.text().length();
      if (stop <= limit && text.startsWith(word.text(), end) && !isFollowed(text, stop, word.not())) {
        return new Bound(stop, word.sign());
      }
    }
    return null;
  }

  private static boolean isFollowed(String text, int at, List<String> not) {
    for (String word : not) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  /** The stronger of two signs: 約 gives way to 以上. */
  static String stronger(String one, String other) {
    return one.isEmpty() || one.equals("~") && !other.isEmpty() ? other : one;
  }
}
