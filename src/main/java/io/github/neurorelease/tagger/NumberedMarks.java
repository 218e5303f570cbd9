package io.github.neurorelease.tagger;

import io.github.neurorelease.text.AlignedText;
import io.github.neurorelease.text.CharSet;
import io.github.neurorelease.text.Script;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The marks of numbered citations: {@code 22)}, {@code 5,7,11~14)}, {@code [1,2]}, {@code (1)}, raised digits with a
 * raised bracket or without.
 *
 * <p>Shape alone does not tell them from footnote marks. A document uses a style for citations where it has three
 * different numbers in it and no line that begins with such a mark, unless that line is an entry of a reference list.
 * Entries of a reference list that begin so are proof enough: one mark will do then, and lines that begin with
 * {@code (1)} are numbered headings.
 */
final class NumberedMarks {

  /** How a mark is printed. */
  enum Style { CLOSED, SQUARE, ROUND, RAISED, RAISED_CLOSED }

  /** A mark in the normal form. */
  record Mark(Style style, int start, int end) {
  }

  private static final int ENOUGH = 3;
  private static final int MAX_LENGTH = 80;
  private static final int CLOSE_WINDOW = 60;
  private static final int ENTRY_WINDOW = 400;
  /** Entries that make a reference list. */
  private static final int LISTED = 2;
  private static final int ENTRY_LINES = 5;
  private static final String LABELS = "図表注式第章節※*Ss.";
  private static final CharSet OPENING = CharSet.of("([)0123456789");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern SOURCE = Pattern.compile("et al|doi|DOI|http|\\d巻|誌[,、]|[A-Z][a-z]+ [A-Z]{1,3}[,.]"
      + "|[A-Z]\\. [A-Z][a-z]+,");

  private NumberedMarks() {
  }

  /** The styles that a document cites in. Linear in its length. */
  static Set<Style> styles(AlignedText aligned) {
    String text = aligned.normal();
    Map<Style, Set<Integer>> numbers = new EnumMap<>(Style.class);
    Set<Style> barred = EnumSet.noneOf(Style.class);
    Map<Style, Integer> listed = new EnumMap<>(Style.class);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Scanner scanner = new Scanner(aligned, start, end);
      for (Mark mark = scanner.next(); mark != null; mark = scanner.next()) {
        collect(text, mark, numbers.computeIfAbsent(mark.style(), s -> new HashSet<>()));
      }
      if (scanner.affiliations) {
        barred.add(Style.RAISED);
      }
      Style entry = entry(aligned, start, end);
      if (entry != null && isSource(text, start, end)) {
        listed.merge(entry, 1, Integer::sum);
      } else if (entry != null) {
        barred.add(entry);
      }
      start = end + 1;
    }
    Set<Style> styles = EnumSet.noneOf(Style.class);
    numbers.forEach((style, seen) -> {
      boolean proven = listed.getOrDefault(style, 0) >= LISTED;
      boolean free = !barred.contains(style) || proven && style == Style.ROUND;
      if (free && (seen.size() >= ENOUGH || proven && !seen.isEmpty())) {
        styles.add(style);
      }
    });
    return styles;
  }

  private static void collect(String text, Mark mark, Set<Integer> numbers) {
    int number = -1;
    for (int i = mark.start(); i <= mark.end() && numbers.size() < ENOUGH; i++) {
      boolean digit = i < mark.end() && Numerals.isDigit(text.charAt(i));
      if (digit) {
        number = Math.max(number, 0) * 10 + text.charAt(i) - '0';
      } else if (number >= 0) {
        numbers.add(number);
        number = -1;
      }
    }
  }

  /** The style of the mark that a line begins with, or null. */
  private static Style entry(AlignedText aligned, int start, int end) {
    String text = aligned.normal();
    int at = start;
    while (at < end && " -・([".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int digits = at;
    while (digits < end && digits - at < 4 && Numerals.isDigit(text.charAt(digits))) {
      digits++;
    }
    if (digits == at || digits >= end) {
      return null;
    }
    return switch (text.charAt(digits)) {
      case ')' -> aligned.raised(at) ? Style.RAISED_CLOSED
          : at > start && text.charAt(at - 1) == '(' ? Style.ROUND : Style.CLOSED;
      case ']' -> Style.SQUARE;
      default -> aligned.raised(at) ? Style.RAISED : null;
    };
  }

  /** Whether the entry that begins with the line {@code [start, end)} names a publication, on this line or the next. */
  private static boolean isSource(String text, int start, int end) {
    int stop = end;
    for (int lines = 1; lines < ENTRY_LINES && stop + 1 < text.length() && goesOn(text, stop + 1); lines++) {
      int next = text.indexOf('\n', stop + 1);
      stop = next < 0 ? text.length() : next;
    }
    int at = start;
    int limit = Math.min(stop, at + ENTRY_WINDOW);
    return YEAR.matcher(text).region(at, limit).find() && SOURCE.matcher(text).region(at, limit).find();
  }

  /** A wrapped line of the entry above, pages and volume too (811-19 (2021)): neither empty nor an entry or heading. */
  private static boolean goesOn(String text, int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    if (i >= text.length()) {
      return false;
    }
    int digits = i;
    while (digits < text.length() && Numerals.isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean pages = digits > i && digits + 1 < text.length() && "-:;(".indexOf(text.charAt(digits)) >= 0;
    return pages || Character.isLetter(text.charAt(i)) && text.charAt(i) < 0x80 || i - at >= 2;
  }

  /** Finds marks by their shape, left to right. One instance reads one passage; not thread-safe. */
  static final class Scanner {

    private final AlignedText aligned;
    private final String text;
    private final int from;
    private final int limit;
    private int at;
    private int depth;
    private boolean affiliations;

    Scanner(AlignedText aligned, int from, int limit) {
      this.aligned = aligned;
      this.text = aligned.normal();
      this.from = from;
      this.limit = limit;
      this.at = from;
    }

    /** The next mark, or null at the end. */
    Mark next() {
      at = OPENING.next(text, at, limit);
      while (at < limit) {
        char c = text.charAt(at);
        Mark mark = c == ')' ? null : mark(c);
        if (mark != null) {
          at = mark.end();
          return mark;
        }
        depth = c == '(' ? depth + 1 : c == ')' && depth > 0 ? depth - 1 : depth;
        at = OPENING.next(text, at + 1, limit);
      }
      return null;
    }

    private Mark mark(char c) {
      affiliations |= isAffiliation();
      if (at == from || !follows(text.charAt(at - 1), c)) {
        return null;
      }
      boolean bracket = c == '(' || c == '[';
      int first = bracket ? at + 1 : at;
      int end = numbers(first);
      if (end == first) {
        return null;
      }
      char close = end < limit ? text.charAt(end) : 0;
      if (bracket) {
        boolean closed = c == '[' ? close == ']' : close == ')' && isBreak(end + 1);
        return closed ? new Mark(c == '[' ? Style.SQUARE : Style.ROUND, at, end + 1) : null;
      }
      if (aligned.raised(at)) {
        boolean closed = close == ')' && aligned.raised(end);
        return closed ? new Mark(Style.RAISED_CLOSED, at, end + 1)
            : close == ')' || close == ']' ? null : new Mark(Style.RAISED, at, end);
      }
      return close == ')' && !aligned.raised(end) && (depth == 0 || isClosedLater(end + 1))
          ? new Mark(Style.CLOSED, at, end + 1) : null;
    }

    /** A raised number in front of a word marks an author's institution: {@code (¹北海道大学、²新潟大学)}. */
    private boolean isAffiliation() {
      if (!aligned.raised(at) || at > from && "(、,;".indexOf(text.charAt(at - 1)) < 0) {
        return false;
      }
      int end = at;
      while (end < limit && end - at < 4 && aligned.raised(end)) {
        end++;
      }
      Script script = end < limit ? Script.of(text.charAt(end)) : Script.OTHER;
      return script == Script.KANJI || script == Script.KATAKANA || at == from && script == Script.LATIN;
    }

    /** Whether a mark can stand behind {@code before}: a Japanese word, a closed bracket or quotation mark. */
    private boolean follows(char before, char c) {
      if (LABELS.indexOf(before) >= 0) {
        return false;
      }
      if (before == ' ') {
        return c != '(' && at - 2 >= from && Script.of(text.charAt(at - 2)) == Script.LATIN && !aligned.raised(at);
      }
      Script script = Script.of(before);
      return script == Script.KANJI || script == Script.HIRAGANA || script == Script.KATAKANA
          || "」』)]\"".indexOf(before) >= 0 || (c == '[' || aligned.raised(at)) && script == Script.LATIN
          || (c == '[' || aligned.raised(at)) && "。、.,".indexOf(before) >= 0 && c != '(';
    }

    /** One past a list of numbers: {@code 5,7,11~14}; {@code start} where there is none. */
    private int numbers(int start) {
      boolean raised = start < limit && aligned.raised(start);
      int i = start;
      int end = start;
      while (i < limit && i - start < MAX_LENGTH && aligned.raised(i) == raised) {
        int digits = i;
        while (digits < limit && digits - i < 4 && Numerals.isDigit(text.charAt(digits))
            && aligned.raised(digits) == raised) {
          digits++;
        }
        if (digits == i || digits - i > 3 || text.charAt(i) == '0') {
          break;
        }
        end = digits;
        i = digits < limit && text.charAt(digits) == ' ' ? digits + 1 : digits;
        if (i >= limit || ",、・~-".indexOf(text.charAt(i)) < 0) {
          break;
        }
        i++;
        i = i < limit && text.charAt(i) == ' ' ? i + 1 : i;
      }
      return end;
    }

    private boolean isBreak(int i) {
      return i >= limit || "。、,.はがをのにでと".indexOf(text.charAt(i)) >= 0;
    }

    /** Whether the bracket open before the mark is closed behind it, so that the mark's own is no pair to it. */
    private boolean isClosedLater(int i) {
      for (int k = i; k < limit && k - i < CLOSE_WINDOW; k++) {
        char c = text.charAt(k);
        if (c == '(') {
          return false;
        }
        if (c == ')') {
          return !Numerals.isDigit(text.charAt(k - 1));
        }
      }
      return false;
    }
  }
}
