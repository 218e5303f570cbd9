package io.github.neurorelease.tagger;

import io.github.neurorelease.text.CharSet;
import io.github.neurorelease.text.Script;
import java.util.ArrayList;
import java.util.List;

/** Finds the dates of a passage, those of bibliographic notes included, for the taggers of numbers. Immutable. */
final class DateReader {

  private static final int LONGEST_DIGITS = 4;

  /**
   * A date.
   *
   * @param start first code unit in the normal form
   * @param end   one past the last
   * @param value ISO 8601, or null
   * @param year  whether it is a year of the western calendar and nothing else
   */
  record Found(int start, int end, String value, boolean year) {
  }

  /** Digits, and what an era, a month in letters or a year in kanji begins with. */
  private static final CharSet OPENING = CharSet.of("0123456789令平昭大明西一二RHSJFMAOND");

  private final Calendar calendar = new Calendar();
  private final TimeZones zones = new TimeZones();

  /** The dates of a passage, left to right. */
  List<Found> read(Passage passage) {
    String text = passage.document();
    List<Found> found = new ArrayList<>();
    int at = OPENING.next(text, passage.start(), passage.end());
    while (at < passage.end()) {
      char c = text.charAt(at);
      int next = at + 1;
      if (Numerals.isDigit(c)) {
        int digits = digitsEnd(text, at, passage.end());
        next = digits - at > LONGEST_DIGITS || !begins(text, at, digits, passage) || !mayBeDate(text, digits, passage)
            ? digits : parse(passage, at, found);
        next = next == at ? digits : next;
      } else if (isEra(text, at, c, passage)) {
        next = Math.max(next, parse(passage, at, found));
      }
      at = OPENING.next(text, next, passage.end());
    }
    return found;
  }

  private int parse(Passage passage, int at, List<Found> found) {
    if (passage.aligned().raised(at)) {
      return at;
    }
    return new DateParser(calendar, zones, passage.document(), passage.start(), passage.end()).read(at, found::add);
  }

  private static int digitsEnd(String text, int at, int limit) {
    int end = at;
    while (end < limit && Numerals.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether no name or number goes on at {@code at}. */
  private static boolean begins(String text, int at, int digits, Passage passage) {
    int from = passage.start();
    if (at == from) {
      return true;
    }
    if (text.charAt(at - 1) == '-' && at - 2 >= from && Character.isLetterOrDigit(text.charAt(at - 2))) {
      return digits < passage.end() && (text.charAt(digits) == '年' || text.charAt(digits) == '/');
    }
    char before = text.charAt(at - 1);
    Script script = Script.of(before);
    boolean digit = at - 2 >= from && Numerals.isDigit(text.charAt(at - 2));
    return script != Script.LATIN && script != Script.GREEK && script != Script.DIGIT && before != '第'
        && !((before == '.' || before == ',') && digit) && before != '/' && before != '_';
  }

  /** Whether what stands behind the digits can go on a date. */
  private static boolean mayBeDate(String text, int digits, Passage passage) {
    if (digits >= passage.end()) {
      return false;
    }
    char c = text.charAt(digits);
    return switch (c) {
      case '年', '月', '日', '世', '/', '.', '-', '~', ' ', 's', 'n', 'r', 't' -> true;
      default -> false;
    };
  }

  private static boolean isEra(String text, int at, char c, Passage passage) {
    char next = at + 1 < passage.end() ? text.charAt(at + 1) : 0;
    char before = at > passage.start() ? text.charAt(at - 1) : 0;
    return switch (c) {
      case '令', '平', '昭' -> next == '和' || next == '成';
      case '大' -> next == '正';
      case '明' -> next == '治';
      case '西' -> next == '暦';
      case '一', '二' -> next == '〇' || next == '九';
      case 'R', 'H', 'S' -> (Numerals.isDigit(next) || c == 'S' && next == 'e') && !isName(before);
      case 'J', 'F', 'M', 'A', 'O', 'N', 'D' -> next >= 'a' && next <= 'z' && !isName(before);
      default -> false;
    };
  }

  private static boolean isName(char before) {
    return before == '-' || before < 0x80 && Character.isLetterOrDigit(before) || Script.of(before) == Script.GREEK;
  }
}
