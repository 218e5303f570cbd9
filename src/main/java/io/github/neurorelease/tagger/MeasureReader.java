package io.github.neurorelease.tagger;

import io.github.neurorelease.text.AlignedText;
import io.github.neurorelease.text.CharSet;
import io.github.neurorelease.text.Script;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds numbers with their units, counters and bounding words: quantities, ages and durations.
 */
final class MeasureReader {

  /** Kanji in front of 数 that make another word of it: 複数年, 患者数人. */
  private static final String COUNTED = "複多少回人件点関者胞体個総例本匹頭指係変度月日年分単奇偶画素整実対代乗手有無端算枚品種口員語次拍波周";
  /** Kanji in front of a number in kanji that do not make a word of both. */
  private static final String BEFORE_KANJI_NUMBER = "約計各全後他毎年日月回週去前";
  /** Characters that make a mark or a label of the number behind them. */
  private static final String MARKS = "第図表注式※*#_@^†‡§〒¥Δδ";

  /** What a number, a comparison or a half begins with. */
  private static final CharSet OPENING = CharSet.of("0123456789<=>≤≥≦≧半数十百千〇一二三四五六七八九");

  private final Units units = new Units();
  private final Bounds bounds = new Bounds();
  private final Statistics statistics = new Statistics();

  /** The measures of a passage outside its dates, left to right. */
  List<Measure> read(Passage passage, List<DateReader.Found> dates) {
    String text = passage.document();
    List<Measure> found = new ArrayList<>();
    int date = 0;
    int at = OPENING.next(text, passage.start(), passage.end());
    while (at < passage.end()) {
      while (date < dates.size() && dates.get(date).end() <= at) {
        date++;
      }
      if (date < dates.size() && dates.get(date).start() <= at) {
        at = OPENING.next(text, dates.get(date).end(), passage.end());
        continue;
      }
      Scan scan = new Scan(passage, at);
      Measure measure = scan.run();
      if (measure != null) {
        found.add(measure);
      }
      at = OPENING.next(text, Math.max(at + 1, scan.next), passage.end());
    }
    return found;
  }

  /** One attempt at one place. */
  private final class Scan {

    private final AlignedText aligned;
    private final String text;
    private final int from;
    private final int limit;
    private final int at;
    private int next;

    Scan(Passage passage, int at) {
      this.aligned = passage.aligned();
      this.text = passage.document();
      this.from = passage.start();
      this.limit = passage.end();
      this.at = at;
      this.next = at + 1;
    }

    Measure run() {
      char c = text.charAt(at);
      if (c == '半') {
        return half();
      }
      if (!Numerals.begins(c)) {
        return statistic();
      }
      Numeral number = Numerals.read(aligned, at, limit);
      if (number == null) {
        return null;
      }
      // 相関係数0.71: the last character of another word is no part of the number behind it.
      boolean word = text.charAt(at) == '数' && at > from && COUNTED.indexOf(text.charAt(at - 1)) >= 0;
      next = word ? at + 1 : number.end();
      if (!begins(number) || continues(number.end())) {
        return null;
      }
      return number(number);
    }

    private Measure statistic() {
      Statistics.Found found = statistics.read(aligned, at, from, limit);
      if (found == null) {
        return null;
      }
      Numeral last = found.last();
      Units.Match match = units.after(aligned, last, limit);
      int end = match == null || match.unit().kind() != Units.Kind.QUANTITY ? last.end() : match.end();
      next = end;
      return new Measure(found.start(), end, false, found.value(), "quantity.statistic");
    }

    /** Whether the number stands for itself, and is no part of a name, a label or another number. */
    private boolean begins(Numeral number) {
      int start = number.start();
      if (start == from) {
        return true;
      }
      char before = text.charAt(start - 1);
      Script script = Script.of(before);
      if (aligned.raised(start - 1) && (before == '-' || before == '+')) {
        return true;
      }
      if (text.charAt(start) == '数') {
        return COUNTED.indexOf(before) < 0;
      }
      if (number.kanji()) {
        return script != Script.LATIN && before != '第'
            && (script != Script.KANJI || BEFORE_KANJI_NUMBER.indexOf(before) >= 0);
      }
      if (script == Script.LATIN || script == Script.GREEK || script == Script.DIGIT && !aligned.raised(start - 1)) {
        return false;
      }
      return switch (before) {
        case '-', '/' -> start - 1 == from || !isNamePart(text.charAt(start - 2));
        case '.' -> start - 1 == from || !Script.isWord(text.charAt(start - 2));
        case '表' -> start - 1 > from && "代発公".indexOf(text.charAt(start - 2)) >= 0;
        case '注' -> start - 1 > from && "受発".indexOf(text.charAt(start - 2)) >= 0;
        case ' ' -> start - 1 == from || MARKS.indexOf(text.charAt(start - 2)) < 0;
        default -> MARKS.indexOf(before) < 0;
      };
    }

    private boolean isNamePart(char c) {
      Script script = Script.of(c);
      return script == Script.LATIN || script == Script.GREEK || script == Script.DIGIT || c == ')' || c == ']'
          || c == '\'';
    }

    /** {@code 2.5} in {@code 2.5.1}. */
    private boolean continues(int end) {
      return end + 1 < limit && text.charAt(end) == '.' && Numerals.isDigit(text.charAt(end + 1))
          || end < limit && text.charAt(end) == '-' && end + 1 < limit
          && Script.of(text.charAt(end + 1)) == Script.LATIN;
    }

    private Measure number(Numeral number) {
      MeasureBuilder builder = new MeasureBuilder(aligned, units, bounds, from, limit, number);
      Measure measure = builder.read();
      if (measure == null && !number.kanji()) {
        measure = bare(number);
      }
      next = measure == null ? Math.max(next, builder.past()) : measure.end();
      return measure;
    }

    /** A number without unit: a bound beside it (約200の, 0.05未満), or a statistic in front of it (信頼区間 1.2~3.4). */
    private Measure bare(Numeral number) {
      Statistics.Found range = statistics.bare(aligned, number, from, limit);
      if (range != null) {
        return new Measure(range.start(), range.last().end(), false, range.value(), "quantity.bare");
      }
      Bounds.Bound after = bounds.after(text, number.end(), limit);
      Bounds.Bound before = bounds.before(text, number.start(), from);
      boolean bounded = after != null && !after.sign().equals("~")
          && "強弱余".indexOf(text.charAt(number.end())) < 0;
      boolean ends = number.end() < limit && "のをがはにで、。)".indexOf(text.charAt(number.end())) >= 0;
      if (!bounded && (before == null || !ends || number.wholeWithin(0, 1))) {
        return null;
      }
      String sign = Bounds.stronger(bounded ? after.sign() : "", before == null ? "" : before.sign());
      String value = number.value() == null ? null : sign + number.print();
      return new Measure(before == null ? number.start() : before.edge(), bounded ? after.edge() : number.end(), false,
          value, "quantity.bare");
    }

    /** 半年, 半日, 半世紀, 約半数. */
    private Measure half() {
      int end = at + 1;
      String iso = null;
      if (text.startsWith("年", end)) {
        iso = "P6M";
        end += text.startsWith("年間", end) ? 2 : 1;
      } else if (text.startsWith("日", end)) {
        iso = "PT12H";
        end += text.startsWith("日間", end) ? 2 : 1;
      } else if (text.startsWith("世紀", end)) {
        iso = "P50Y";
        end += 2;
      } else if (text.startsWith("数", end) || text.startsWith("分", end)) {
        end++;
      } else {
        return null;
      }
      return end > limit ? null : half(end, iso);
    }

    private Measure half(int unitEnd, String iso) {
      boolean quarter = at > from && text.charAt(at - 1) == '四' && "P50Y".equals(iso);
      int start = quarter ? at - 1 : at;
      Bounds.Bound before = bounds.before(text, start, from);
      Bounds.Bound after = bounds.after(text, unitEnd, limit);
      boolean bounded = before != null || after != null;
      if (iso == null && !bounded || before == null && isKanji(start - 1, "去後続近毎")
          || after == null && isKanji(unitEnd, "後前ごと毎を以経")) {
        return null;
      }
      int end = after == null ? unitEnd : after.edge();
      next = end;
      if (iso == null) {
        String sign = Bounds.stronger(after == null ? "" : after.sign(), before == null ? "" : before.sign());
        return new Measure(before == null ? start : before.edge(), end, false, sign + "0.5", "quantity.half");
      }
      String value = bounded ? null : quarter ? "P25Y" : iso;
      return new Measure(before == null ? start : before.edge(), end, true, value, "duration.half");
    }

    /** Whether a kanji stands at {@code i} other than those of {@code allowed}. */
    private boolean isKanji(int i, String allowed) {
      return i >= from && i < limit && Script.of(text.charAt(i)) == Script.KANJI && allowed.indexOf(text.charAt(i)) < 0;
    }
  }
}
