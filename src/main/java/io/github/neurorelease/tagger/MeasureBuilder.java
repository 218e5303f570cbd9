package io.github.neurorelease.tagger;

import io.github.neurorelease.text.AlignedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds one measure around a number: what follows it (range, unit, half, second unit, bound) and what stands in front
 * (sign, bound, 生後). One instance builds one measure; not thread-safe.
 */
final class MeasureBuilder {

  private static final String DESIGNATORS = "|Y|M|W|D|TH|TM|TS|";
  private static final String HALF_WORDS = "減球規側身分導数世径値々";
  private static final List<String> AGE_WORDS = List.of("生後", "胎生期", "胎生", "胎齢", "孵化後", "ふ化後", "羽化後", "出生後");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private record Piece(String iso, BigDecimal amount) {
  }

  private final AlignedText aligned;
  private final String text;
  private final Units units;
  private final Bounds bounds;
  private final int from;
  private final int limit;
  private final Numeral first;
  private final List<Piece> pieces = new ArrayList<>();
  private Numeral last;
  private Units.Match match;
  private boolean range;
  private boolean spread;
  /** 8か月~3歳: the first is an age by the second. */
  private boolean ages;
  private String low;
  private String high;
  private int start;
  private int end;
  private int past;

  MeasureBuilder(AlignedText aligned, Units units, Bounds bounds, int from, int limit, Numeral first) {
    this.aligned = aligned;
    this.text = aligned.normal();
    this.units = units;
    this.bounds = bounds;
    this.from = from;
    this.limit = limit;
    this.first = first;
    this.last = first;
    this.start = first.start();
    this.past = first.end();
  }

  /** Where to go on when no measure was found. */
  int past() {
    return past;
  }

  /** The measure, or null where the number has no unit. */
  Measure read() {
    if (text.startsWith("分の", first.end())) {
      Numeral numerator = Numerals.read(aligned, first.end() + 2, limit);
      if (numerator != null) {
        end = numerator.end();
        return bounded(false, fraction(numerator, first));
      }
    }
    Numeral denominator = slash();
    if (denominator != null) {
      end = denominator.end();
      return bounded(false, fraction(first, denominator));
    }
    match = units.after(aligned, first, limit);
    if (match == null && !openRange()) {
      return null;
    }
    end = match.end();
    past = end;
    takeSign();
    low = print(first, text.charAt(start) == '-');
    high = range ? print(last, secondNegative()) : null;
    boolean half = takeHalf();
    compose(half);
    closedRange();
    if (isExcluded()) {
      return null;
    }
    String share = range ? null : share();
    return share == null ? finish() : bounded(false, share);
  }

  /** {@code 5人に1人}: how many of how many of the same is one number; its value, or null. */
  private String share() {
    Numeral part = text.startsWith("に", end) ? Numerals.read(aligned, end + 1, limit) : null;
    Units.Match counter = part == null ? null : units.after(aligned, part, limit);
    boolean same = counter != null && counter.unit().kind() == Units.Kind.QUANTITY
        && counter.unit().text().equals(match.unit().text()) && part.value() != null && first.value() != null
        && part.value().compareTo(first.value()) < 0;
    if (!same) {
      return null;
    }
    end = counter.end();
    past = end;
    return fraction(part, first);
  }

  /** The denominator of {@code 3/4} where it is a share and no date, layer or list: {@code 1/3に}; else null. */
  private Numeral slash() {
    Numeral below = first.end() < limit && text.charAt(first.end()) == '/'
        ? Numerals.read(aligned, first.end() + 1, limit) : null;
    boolean share = below != null && first.wholeWithin(1, 9) && below.wholeWithin(2, 10)
        && first.value().compareTo(below.value()) < 0;
    boolean ends = share && (below.end() >= limit || "のにでまとを以程未。、)".indexOf(text.charAt(below.end())) >= 0);
    return ends && (start == from || text.charAt(start - 1) != '/') ? below : null;
  }

  private static String fraction(Numeral numerator, Numeral denominator) {
    if (denominator.value() == null || numerator.value() == null || denominator.value().signum() == 0) {
      return null;
    }
    return numerator.value().divide(denominator.value(), 4, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }

  private static String print(Numeral number, boolean negative) {
    return number.value() == null ? null : (negative ? "-" : "") + number.print();
  }

  /** {@code 6~9時間}, {@code 45.2±12.3歳}, {@code 5から10%}, {@code 2、3日}: the unit stands behind the second number. */
  private boolean openRange() {
    int at = separator(first.end());
    if (at < 0) {
      return false;
    }
    Numeral second = Numerals.read(aligned, secondStart(at), limit);
    if (second == null || second.kanji() != first.kanji()) {
      return false;
    }
    match = units.after(aligned, second, limit);
    char sign = text.charAt(skip(first.end()));
    if (match == null || sign == '、' && !isNext(second)) {
      match = null;
      return false;
    }
    last = second;
    range = true;
    spread = sign == '±';
    return true;
  }

  private boolean isNext(Numeral second) {
    return first.value() != null && second.value() != null && first.wholeWithin(1, 9)
        && second.value().subtract(first.value()).equals(BigDecimal.ONE);
  }

  /** One past a mark that joins two numbers to a range, or -1. */
  private int separator(int at) {
    int i = skip(at);
    if (i >= limit) {
      return -1;
    }
    if ("~-±、".indexOf(text.charAt(i)) >= 0) {
      return skip(i + 1);
    }
    return text.startsWith("から", i) ? i + 2 : -1;
  }

  private int secondStart(int at) {
    int i = at < limit && text.charAt(at) == '約' ? at + 1 : at;
    return i < limit && (text.charAt(i) == '-' || text.charAt(i) == '+') ? i + 1 : i;
  }

  private boolean secondNegative() {
    return text.charAt(last.start() - 1) == '-' && "~- ±".indexOf(text.charAt(last.start() - 2)) >= 0;
  }

  private int skip(int at) {
    return at < limit && text.charAt(at) == ' ' ? at + 1 : at;
  }

  private void takeSign() {
    if (start == from) {
      return;
    }
    char sign = text.charAt(start - 1);
    boolean signed = match.unit().has('g') && (sign == '-' || sign == '+');
    if (signed || sign == '±' || sign == '-' && isNegative()) {
      start--;
    }
  }

  /** {@code 差 -0.4点, (-3点)}: a dash that joins nothing and begins no line. */
  private boolean isNegative() {
    int at = start - 2;
    boolean apart = at >= from && (" (、,:=".indexOf(text.charAt(at)) >= 0 || aligned.gapBefore(at + 1) > 0);
    while (at >= from && text.charAt(at) == ' ') {
      at--;
    }
    return apart && at >= from && text.charAt(at) != '\n' && !Numerals.isDigit(text.charAt(at));
  }

  private boolean takeHalf() {
    boolean fits = match.unit().kind() != Units.Kind.QUANTITY || match.unit().text().equals("倍");
    if (!fits || end >= limit || text.charAt(end) != '半'
        || end + 1 < limit && HALF_WORDS.indexOf(text.charAt(end + 1)) >= 0) {
      return false;
    }
    end++;
    if (match.unit().kind() != Units.Kind.DURATION && !range && first.value() != null) {
      low = first.value().add(HALF).toPlainString();
    }
    return true;
  }

  /** {@code 1年6か月}, {@code 2時間半}: the pieces of a duration, from the larger to the smaller. */
  private void compose(boolean half) {
    if (match.unit().kind() != Units.Kind.DURATION) {
      return;
    }
    add(match.unit(), first);
    if (half) {
      addHalf(match.unit().iso());
      return;
    }
    Units.Match larger = match;
    while (!range && end < limit && Numerals.isDigit(text.charAt(end))) {
      Numeral number = Numerals.read(aligned, end, limit);
      Units.Match smaller = number == null ? null : units.after(aligned, number, limit);
      if (smaller == null || smaller.unit().kind() != Units.Kind.DURATION
          || !isSmaller(smaller.unit(), larger.unit())) {
        return;
      }
      add(smaller.unit(), number);
      end = smaller.end();
      larger = smaller;
    }
  }

  /** Hours behind days are no part of them: 1日8時間. */
  private static boolean isSmaller(Units.Unit unit, Units.Unit than) {
    return !than.iso().equals("D")
        && DESIGNATORS.indexOf("|" + unit.iso() + "|") > DESIGNATORS.indexOf("|" + than.iso() + "|");
  }

  private void add(Units.Unit unit, Numeral number) {
    pieces.add(new Piece(unit.iso(), number.value() == null ? null : number.value().multiply(unit.factor())));
  }

  private void addHalf(String iso) {
    switch (iso) {
      case "Y" -> pieces.add(new Piece("M", BigDecimal.valueOf(6)));
      case "D" -> pieces.add(new Piece("TH", BigDecimal.valueOf(12)));
      case "TH" -> pieces.add(new Piece("TM", BigDecimal.valueOf(30)));
      case "TM" -> pieces.add(new Piece("TS", BigDecimal.valueOf(30)));
      default -> pieces.add(new Piece(iso, null));
    }
  }

  /** {@code 20歳~65歳}, {@code 3か月~1年}: both numbers have their units. */
  private void closedRange() {
    int at = skip(end);
    if (range || at >= limit || text.charAt(at) != '~' && text.charAt(at) != '-') {
      return;
    }
    Numeral second = Numerals.read(aligned, secondStart(skip(at + 1)), limit);
    Units.Match other = second == null ? null : units.after(aligned, second, limit);
    if (other == null || !isAlike(other.unit())) {
      return;
    }
    range = true;
    last = second;
    high = print(second, secondNegative());
    if (!other.canonical().equals(match.canonical())) {
      low = null;
    }
    end = other.end();
  }

  private boolean isAlike(Units.Unit other) {
    boolean durations = match.unit().kind() == Units.Kind.DURATION && other.kind() == Units.Kind.DURATION;
    ages = match.unit().kind() == Units.Kind.DURATION && other.kind() == Units.Kind.AGE;
    return durations || ages || match.unit().kind() == other.kind()
        && (other.canonical().equals(match.canonical()) || match.unit().symbol() && other.symbol())
        || match.unit().kind() == Units.Kind.AGE && other.kind() == Units.Kind.AGE;
  }

  /** 2日目, 一つ in 〜の一つ, 1人1人, 20 in 20代 that is no age. */
  private boolean isExcluded() {
    String unit = match.unit().text();
    if (unit.equals("代")) {
      return !last.wholeWithin(10, 100) || last.value().remainder(BigDecimal.TEN).signum() != 0;
    }
    if (unit.equals("日") && start > from && text.charAt(start - 1) == '月') {
      return true;
    }
    boolean one = !range && first.wholeWithin(1, 1);
    if (one && unit.equals("つ")) {
      boolean picked = start > from && (first.kanji() ? "のうひ、" : "のう").indexOf(text.charAt(start - 1)) >= 0;
      return picked || first.kanji() && !text.startsWith("の", end);
    }
    int length = end - start;
    return one && start - length >= from && text.regionMatches(start - length, text, start, length);
  }

  private Measure finish() {
    int age = ageWord();
    boolean ordinal = end < limit && text.charAt(end) == '目' && !isGoal(end + 1);
    if (ordinal && age < 0) {
      return null;
    }
    if (ordinal) {
      end++;
    }
    if (age >= 0) {
      Bounds.Bound between = bounds.before(text, start, from);
      String value = quantity(ageUnit());
      start = age;
      return bounded(false, value, between == null ? "" : between.sign());
    }
    boolean duration = match.unit().kind() == Units.Kind.DURATION && !ages;
    return bounded(duration, duration ? iso() : quantity(match.canonical()));
  }

  private boolean isGoal(int at) {
    return at < limit && "的標指安視立前下".indexOf(text.charAt(at)) >= 0;
  }

  /** Where 生後 in front of a duration begins, a bound between allowed, or -1. */
  private int ageWord() {
    Bounds.Bound bound = bounds.before(text, start, from);
    int at = bound == null ? start : bound.edge();
    for (String word : AGE_WORDS) {
      int begin = at - word.length();
      if (begin >= from && text.startsWith(word, begin) && match.unit().kind() != Units.Kind.QUANTITY) {
        return begin;
      }
    }
    return -1;
  }

  private String ageUnit() {
    return switch (match.unit().iso()) {
      case "Y" -> "歳";
      case "M" -> "月齢";
      case "W" -> "週齢";
      case "D" -> "日齢";
      default -> match.unit().canonical().isEmpty() ? match.unit().text() : match.unit().canonical();
    };
  }

  private String quantity(String unit) {
    if (low == null || range && high == null) {
      return null;
    }
    return low + (range ? (spread ? "±" : "..") + high : "") + " " + unit;
  }

  private String iso() {
    if (range) {
      return null;
    }
    StringBuilder date = new StringBuilder("P");
    StringBuilder time = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece.amount() == null) {
        return null;
      }
      boolean weeks = piece.iso().equals("W") && pieces.size() > 1;
      BigDecimal amount = weeks ? piece.amount().multiply(BigDecimal.valueOf(7)) : piece.amount();
      String number = amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
      boolean clock = piece.iso().startsWith("T");
      (clock ? time : date).append(number).append(weeks ? "D" : clock ? piece.iso().substring(1) : piece.iso());
    }
    return date.append(time.length() == 0 ? "" : "T").append(time).toString();
  }

  /** Takes the bounds on both sides in, and their signs into the value; a bounded duration has none. */
  private Measure bounded(boolean duration, String value) {
    return bounded(duration, value, "");
  }

  private Measure bounded(boolean duration, String value, String inner) {
    String sign = inner;
    Bounds.Bound before = bounds.before(text, start, from);
    for (int n = 0; n < 2 && before != null; n++) {
      start = before.edge();
      sign = Bounds.stronger(before.sign(), sign);
      before = bounds.before(text, start, from);
    }
    Bounds.Bound after = bounds.after(text, end, limit);
    for (int n = 0; n < 2 && after != null; n++) {
      end = after.edge();
      sign = Bounds.stronger(after.sign(), sign);
      after = bounds.after(text, end, limit);
    }
    String bounded = value == null || duration && !sign.isEmpty() ? null : sign + value;
    return new Measure(start, end, duration, bounded, duration ? "duration" : "quantity");
  }
}
