package io.github.neurorelease.tagger;

import io.github.neurorelease.text.AlignedText;
import io.github.neurorelease.text.Script;
import io.github.neurorelease.text.Search;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The values of named statistics: {@code p < 0.001}, {@code t(23) = 2.1}, 信頼区間 {@code -0.33~-0.09}. Immutable. */
final class Statistics {

  private static final int MAX_NAME = 12;
  private static final int MAX_DEGREES = 24;

  /**
   * A statistic with its value.
   *
   * @param start where the name begins, or the number where the name stays outside
   * @param last  the last number of the value
   * @param value sign, number or range, blank, name: {@code <0.001 p}; may be null
   */
  record Found(int start, Numeral last, String value) {
  }

  private final Set<String> symbols = new HashSet<>();
  private final List<String> nouns = new ArrayList<>();

  /** Reads the table. */
  Statistics() {
    for (TableReader.Row row : TableReader.rows("statistics.tsv", 2)) {
      switch (row.cell(1)) {
        case "SYMBOL" -> symbols.add(row.cell(0));
        case "NOUN" -> nouns.add(row.cell(0));
        default -> throw row.complaint("kind SYMBOL or NOUN expected, got " + row.cell(1));
      }
    }
  }

  /** The statistic whose sign of comparison stands at {@code sign}, or null where none does. */
  Found read(AlignedText aligned, int sign, int from, int limit) {
    String text = aligned.normal();
    int signEnd = sign + 1;
    if (signEnd < limit && text.charAt(signEnd) == '=' && text.charAt(sign) != '=') {
      signEnd++;
    }
    Range range = range(aligned, skip(text, signEnd, limit), limit);
    if (range == null) {
      return null;
    }
    int nameEnd = sign > from && text.charAt(sign - 1) == ' ' ? sign - 1 : sign;
    int start = name(text, nameEnd, from);
    if (start < 0) {
      return null;
    }
    String bound = sign(text.charAt(sign), signEnd - sign > 1);
    String value = range.value() == null ? null : bound + range.value() + " " + text.substring(start, nameEnd).strip();
    return new Found(start, range.last(), value);
  }

  private static String sign(char c, boolean orEqual) {
    return switch (c) {
      case '<' -> orEqual ? "<=" : "<";
      case '>' -> orEqual ? ">=" : ">";
      case '≤', '≦' -> "<=";
      case '≥', '≧' -> ">=";
      default -> "";
    };
  }

  /** Where the name that ends at {@code end} begins, or -1: {@code p}, {@code p値}, {@code F(1, 23)}, {@code χ2(1)}. */
  private int name(String text, int end, int from) {
    int at = end;
    if (at > from && text.charAt(at - 1) == ')') {
      int open = Search.last(text, '(', Math.max(from, at - MAX_DEGREES), at);
      if (open < 0 || !isDegrees(text, open + 1, at - 1)) {
        return -1;
      }
      at = open > from && text.charAt(open - 1) == ' ' ? open - 1 : open;
    } else if (at > from && text.charAt(at - 1) == '値') {
      at--;
    }
    int start = at;
    while (start > from && at - start < MAX_NAME && isName(text.charAt(start - 1))) {
      start--;
    }
    for (int k = start; k < at; k++) {
      if ((k == start || !isName(text.charAt(k - 1))) && symbols.contains(text.substring(k, at))) {
        boolean joined = k > from && "-/.".indexOf(text.charAt(k - 1)) >= 0;
        return joined ? -1 : k;
      }
    }
    return -1;
  }

  private static boolean isDegrees(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Numerals.isDigit(c) && c != ',' && c != '.' && c != ' ') {
        return false;
      }
    }
    return end > start;
  }

  private static boolean isName(char c) {
    Script script = Script.of(c);
    return script == Script.LATIN || script == Script.GREEK || script == Script.DIGIT || c == '\'' || c == '_';
  }

  /** A range or a decimal behind the name of a statistic, when the number begins at its first digit; else null. */
  Found bare(AlignedText aligned, Numeral number, int from, int limit) {
    String text = aligned.normal();
    int start = number.start() > from && isSign(text.charAt(number.start() - 1)) ? number.start() - 1 : number.start();
    int at = start;
    while (at > from && at > start - 4 && " :=([,は、が".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    boolean named = false;
    for (String noun : nouns) {
      named |= at - noun.length() >= from && text.startsWith(noun, at - noun.length());
    }
    Range range = named ? range(aligned, start, limit) : null;
    boolean decimal = range != null && (range.pair() || text.substring(start, range.last().end()).indexOf('.') >= 0);
    return decimal ? new Found(start, range.last(), range.value()) : null;
  }

  private static boolean isSign(char c) {
    return c == '-' || c == '+';
  }

  private record Range(Numeral last, boolean pair, String value) {
  }

  /** {@code -0.33~-0.09}, {@code 0.5}, {@code .001}, {@code 1.2×10⁻⁵}; null where no number stands at {@code at}. */
  private static Range range(AlignedText aligned, int at, int limit) {
    String text = aligned.normal();
    Numeral first = signed(aligned, at, limit);
    if (first == null) {
      return null;
    }
    String low = print(text, at, first);
    int separator = skip(text, first.end(), limit);
    if (separator < limit && "~-±,".indexOf(text.charAt(separator)) >= 0) {
      boolean comma = text.charAt(separator) == ',';
      int second = skip(text, separator + 1, limit);
      Numeral last = comma ? null : signed(aligned, second, limit);
      if (last != null) {
        String high = print(text, second, last);
        String sign = text.charAt(separator) == '±' ? "±" : "..";
        return new Range(last, true, low == null || high == null ? null : low + sign + high);
      }
    }
    return new Range(first, false, low);
  }

  private static String print(String text, int at, Numeral number) {
    return number.value() == null ? null : (text.charAt(at) == '-' ? "-" : "") + number.print();
  }

  /** The number behind an optional sign; its digits may begin with the decimal point. */
  private static Numeral signed(AlignedText aligned, int at, int limit) {
    String text = aligned.normal();
    int digits = at < limit && isSign(text.charAt(at)) ? skip(text, at + 1, limit) : at;
    boolean point = digits + 1 < limit && text.charAt(digits) == '.' && Numerals.isDigit(text.charAt(digits + 1));
    Numeral number = Numerals.read(aligned, point ? digits + 1 : digits, limit);
    if (number == null || number.kanji()) {
      return null;
    }
    if (!point || number.value() == null) {
      return number;
    }
    int scale = number.end() - digits - 1;
    return new Numeral(digits, number.end(), number.value().movePointLeft(scale), false);
  }

  private static int skip(String text, int at, int limit) {
    return at < limit && text.charAt(at) == ' ' ? at + 1 : at;
  }
}
