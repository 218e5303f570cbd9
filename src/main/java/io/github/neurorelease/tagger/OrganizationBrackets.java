package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.text.Near;
import io.github.neurorelease.text.Script;
import java.util.function.Consumer;

/**
 * Brackets behind the name of an organisation.
 *
 * <pre>
 * 東都理化学研究所(東都理研)      => 東都理研, a short form
 * 東都機構(以下「TSTO」)          => TSTO
 * 医系科学研究科(歯), 内科学講座(呼吸器) => part of the name
 * ルーヴェル大学(ベルギー)        => none
 * </pre>
 */
final class OrganizationBrackets {

  private static final int FARTHEST = 24;
  /** With its opening bracket. */
  private static final int LONGEST_FIELD = 8;
  private static final int LONGEST_REMARK = 60;

  private OrganizationBrackets() {
  }

  /** The length of the bracket behind {@code [start, end)} that belongs to the name, or 0. */
  static int ofName(Passage passage, int start, int end) {
    String text = passage.document();
    if (isFaculty(text, end, passage.end())) {
      return 3;
    }
    int close = end + 2 < passage.end() && text.charAt(end) == '(' ? Near.ahead(text, ')', end) : -1;
    boolean field = close > end + 1 && close < passage.end() && close - end <= LONGEST_FIELD
        && OrganizationWords.isFielded(text, end, start) && !OrganizationWords.isStop(text, end + 1, close)
        && "国県市都府道区町村".indexOf(text.charAt(close - 1)) < 0 && !isShortened(text, end + 1, close, start, end)
        && Roles.before(passage.aligned(), close, end + 1) == null;
    for (int i = end + 1; field && i < close; i++) {
      field = Boundaries.isKanji(text.charAt(i)) && !text.startsWith("以下", i) || text.charAt(i) == '・';
    }
    return field ? close + 1 - end : 0;
  }

  /** Where the bracket behind {@code end} closes that tells place, head or short form: X研究所(仙台市)|Y研究部; or -1. */
  static int behind(Passage passage, int end) {
    String text = passage.document();
    int depth = 0;
    for (int i = end; i < passage.end() && i - end < LONGEST_REMARK; i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : 0;
      if (depth == 0 || c == '。') {
        return -1;
      }
      if (c == ')' && --depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Whether a faculty in one letter stands behind {@code end}. */
  private static boolean isFaculty(String text, int end, int limit) {
    return end + 2 < limit && text.charAt(end) == '(' && text.charAt(end + 2) == ')'
        && "医歯薬理工農文法".indexOf(text.charAt(end + 1)) >= 0
        && (text.startsWith("研究科", end - 3) || text.startsWith("研究院", end - 3));
  }

  /** Proposes the short form of {@code [start, end)} in the bracket behind it; returns the bracket's end, or -1. */
  static int shortForm(Passage passage, int start, int end, Consumer<Candidate> out) {
    String text = passage.document();
    int close = end < passage.end() && text.charAt(end) == '(' ? Near.ahead(text, ')', end) : -1;
    if (close < 0 || close >= passage.end() || close - end > FARTHEST) {
      return -1;
    }
    int from = end + 1;
    int to = close;
    if (text.startsWith("以下", from)) {
      from += text.startsWith("以下、", from) || text.startsWith("以下,", from) ? 3 : 2;
    }
    while (from < to && "「『\"".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && "」』\"".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    if (to - from < 2 || to - from > 12
        || !isCapitals(text, from, to) && !isShortened(text, from, to, start, end)) {
      return -1;
    }
    out.accept(Candidate.of(from, to, EntityType.ORGANIZATION, "organization", "short form"));
    return close + 1;
  }

  /** Whether {@code [from, to)} is made of characters of {@code [start, end)} in their order. */
  private static boolean isShortened(String text, int from, int to, int start, int end) {
    int at = start;
    for (int i = from; i < to; i++) {
      while (at < end && text.charAt(at) != text.charAt(i)) {
        at++;
      }
      if (at >= end || !Script.isWord(text.charAt(i))) {
        return false;
      }
      at++;
    }
    return to - from <= 8;
  }

  /** TSTO, JST-X: two capitals or more and nothing but letters. */
  static boolean isCapitals(String text, int start, int end) {
    int capitals = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!isLatin(c) && c != '-' && c != '&') {
        return false;
      }
      capitals += c <= 'Z' && c >= 'A' ? 1 : 0;
    }
    return capitals >= 2;
  }

  static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }
}
