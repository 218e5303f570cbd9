package io.github.neurorelease.tagger;

import io.github.neurorelease.text.AlignedText;
import io.github.neurorelease.text.Script;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The units and counters of {@code units.tsv}, found behind numbers by longest match. Immutable. */
final class Units {

  /** What a unit makes of its number. */
  enum Kind { QUANTITY, AGE, DURATION }

  /**
   * A row of the table; the columns are explained there.
   *
   * @param text      the unit as it stands in the normal form
   * @param kind      what it makes
   * @param canonical the unit in values; empty for durations
   * @param iso       the designator, {@code TH} for hours; empty for other units than durations
   * @param factor    how many of the designator one unit is
   * @param flags     the letters of the column
   * @param not       what must not follow
   */
  record Unit(String text, Kind kind, String canonical, String iso, BigDecimal factor, String flags,
              List<String> not) {

    boolean has(char flag) {
      return flags.indexOf(flag) >= 0;
    }

    /** Whether the unit is written in Latin or Greek letters, so that a blank may stand in front of it. */
    boolean symbol() {
      return text.charAt(0) < 0x3000;
    }
  }

  /** A unit found, with what extends it: {@code mg/kg}, {@code cm²}. */
  record Match(Unit unit, int end, String canonical) {
  }

  private static final Set<String> FIELD_STRENGTHS = Set.of("0.3", "0.5", "1.5", "3", "4.7", "7", "9.4", "10.5",
      "11.7", "14.1", "16.4");
  private static final String EXPONENT_UNITS = "|m|cm|mm|μm|nm|km|s|";
  /** Kanji that may follow a unit behind a number in kanji; before others (一本化, 二人組) it is part of a word. */
  private static final String AFTER_KANJI_NUMBER = "後前内以未程余超弱強中一二三四五六七八九十半毎当目";

  private final Map<Character, List<Unit>> byFirst = new HashMap<>();

  /** Reads the table. */
  Units() {
    for (TableReader.Row row : TableReader.rows("units.tsv", 6)) {
      Unit unit = unit(row);
      byFirst.computeIfAbsent(unit.text().charAt(0), c -> new ArrayList<>()).add(unit);
    }
    byFirst.values().forEach(units -> units.sort(Comparator.comparingInt(u -> -u.text().length())));
  }

  private static Unit unit(TableReader.Row row) {
    String iso = row.cell(3);
    int star = iso.indexOf('*');
    try {
      BigDecimal factor = star < 0 ? BigDecimal.ONE : new BigDecimal(iso.substring(star + 1));
      return new Unit(row.cell(0), Kind.valueOf(row.cell(1)), row.cell(2), star < 0 ? iso : iso.substring(0, star),
          factor, row.cell(4), row.parts(5));
    } catch (IllegalArgumentException e) {
      throw row.complaint("kind QUANTITY, AGE or DURATION and a decimal factor expected, got " + row.cells());
    }
  }

  /** The unit behind {@code number}, over one blank where it is a symbol; null where none follows. */
  Match after(AlignedText aligned, Numeral number, int limit) {
    return after(aligned, number, number.end(), limit);
  }

  /** The unit at {@code at}, which need not be the number's end. */
  Match after(AlignedText aligned, Numeral number, int at, int limit) {
    String text = aligned.normal();
    boolean blank = at < limit && text.charAt(at) == ' ';
    int from = blank ? at + 1 : at;
    if (from >= limit || aligned.raised(from)) {
      return null;
    }
    for (Unit unit : byFirst.getOrDefault(text.charAt(from), List.of())) {
      int end = from + unit.text().length();
      if (end <= limit && text.startsWith(unit.text(), from) && (!blank || unit.symbol())
          && fits(unit, number, blank) && ends(aligned, unit, number, end, limit)) {
        return extend(aligned, unit, end, limit);
      }
    }
    return null;
  }

  private static boolean fits(Unit unit, Numeral number, boolean blank) {
    if (number.kanji() && !unit.has('k')) {
      return false;
    }
    if (unit.has('s') && !blank && number.end() - number.start() == 1) {
      return false;
    }
    if (unit.has('m') && number.wholeWithin(0, 1)) {
      return false;
    }
    return !unit.has('t') || number.value() != null
        && FIELD_STRENGTHS.contains(number.value().stripTrailingZeros().toPlainString());
  }

  private static boolean ends(AlignedText aligned, Unit unit, Numeral number, int end, int limit) {
    if (end >= limit) {
      return true;
    }
    String text = aligned.normal();
    for (String not : unit.not()) {
      if (text.startsWith(not, end)) {
        return false;
      }
    }
    char next = text.charAt(end);
    Script last = Script.of(text.charAt(end - 1));
    Script script = Script.of(next);
    if (last == Script.LATIN || last == Script.GREEK) {
      return aligned.raised(end) || script != Script.LATIN && script != Script.GREEK && script != Script.DIGIT;
    }
    if (last == Script.KATAKANA) {
      return script != Script.KATAKANA;
    }
    return !number.kanji() || script != Script.KANJI || AFTER_KANJI_NUMBER.indexOf(next) >= 0;
  }

  private Match extend(AlignedText aligned, Unit unit, int end, int limit) {
    String text = aligned.normal();
    StringBuilder canonical = new StringBuilder(unit.canonical());
    int at = unit.symbol() ? exponent(aligned, unit, end, limit, canonical) : end;
    while (unit.kind() == Kind.QUANTITY && at + 1 < limit && text.charAt(at) == '/') {
      Unit per = per(aligned, at + 1, limit);
      if (per == null) {
        break;
      }
      canonical.append('/').append(per.canonical().isEmpty() ? per.text() : per.canonical());
      at = exponent(aligned, per, at + 1 + per.text().length(), limit, canonical);
    }
    return new Match(unit, at, canonical.toString());
  }

  private Unit per(AlignedText aligned, int at, int limit) {
    Numeral one = new Numeral(at, at + 2, BigDecimal.TEN, false);
    for (Unit unit : byFirst.getOrDefault(aligned.normal().charAt(at), List.of())) {
      int end = at + unit.text().length();
      if (end <= limit && aligned.normal().startsWith(unit.text(), at) && ends(aligned, unit, one, end, limit)) {
        return unit;
      }
    }
    return null;
  }

  private static int exponent(AlignedText aligned, Unit unit, int end, int limit, StringBuilder canonical) {
    if (!EXPONENT_UNITS.contains("|" + unit.text() + "|")) {
      return end;
    }
    int at = end;
    while (at < limit && at < end + 3 && aligned.raised(at)
        && (Numerals.isDigit(aligned.normal().charAt(at)) || aligned.normal().charAt(at) == '-')) {
      at++;
    }
    canonical.append(aligned.normal(), end, at);
    return at;
  }
}
