package io.github.neurorelease.tagger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The patterns of calendar dates, made of {@code eras.tsv} and {@code months.tsv}. Immutable. */
final class Calendar {

  private static final String KANJI = "[一二三四五六七八九十]{1,3}";
  private static final String SMALL = "(?:\\d{1,2}|" + KANJI + ")";
  private static final String RANGE = "[~\\-・、]";
  private static final String PART = "上旬|中旬|下旬|初旬|末(?![梢期端])";
  private static final String DAY_END = "日(?![間目齢本])";
  private static final String NO_MONTH = "(?![齢間刊経額次光面食曜見例当謝]|あたり)";
  /** What makes a span of time of a four-digit year. */
  private static final String NO_YEAR = "(?!間|以上|以内|未満|余|もの|ほど|程度|単位|来|前(?![半後])|齢|ぶり|にわた|分の)";

  private static final String WEEKDAY =
      "(?i:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";

  private record Era(int first, int last) {
  }

  private final Map<String, Era> eras = new HashMap<>();
  private final Map<String, Integer> months = new HashMap<>();

  /** 2026年3月5日, 令和7年度, 2000年代. */
  final Pattern year;
  /** 3月5日, 4月. */
  final Pattern monthDay = Pattern.compile(monthPattern() + NO_MONTH);
  /** 2025/2/18. */
  final Pattern numeric = Pattern.compile(
      "(?<y>(?:19|20)\\d\\d)(?<s>[./\\-]) ?(?<m>\\d{1,2})\\k<s> ?(?<d>\\d{1,2})(?!\\d|[./\\-]\\d)");
  /** R7.4.1. */
  final Pattern shortEra;
  /** 9日午前0時, in brackets behind another date. */
  final Pattern day = Pattern.compile("(?<d>\\d{1,2})日(?=\\([月火水木金土日][・)曜]|午前|午後|正午|付(?![与属加近着随]))");
  /** 20世紀. */
  final Pattern century = Pattern.compile("(?:1?\\d|2[0-2])世紀");
  /** March 3, 2026; March 2026. */
  final Pattern english;
  /** 3 March 2026. */
  final Pattern dayFirst;
  /** (火), (火・祝), [火], (Tuesday), (TUE.) and, behind a blank, Tue. without brackets. */
  final Pattern weekday = Pattern.compile(" ?[(\\[](?:[月火水木金土日](?:曜日?)?(?:[・,、]?(?:祝日?|休))?"
      + "|" + WEEKDAY + "\\.?)[)\\]]|[月火水木金土日]曜日?| " + WEEKDAY + "\\b\\.?");
  final Pattern time = Pattern.compile("[ 、,]{0,2}(?<half>午前|午後|(?:AM|PM|am|pm) ?)?(?:(?<h>\\d{1,2}|" + KANJI
      + ")(?:時(?![間点期代])(?:(?<min>\\d{1,2})分(?!間)|(?<thirty>半))?|:(?<clock>[0-5]\\d)(?::[0-5]\\d)?(?!\\d))"
      + "(?: ?(?<after>AM|PM|am|pm|a\\.m\\.|p\\.m\\.)(?![A-Za-z]))?|(?<noon>正午))");
  final Pattern joint = Pattern.compile(" ?(?:~|-|から|、|・|,|及び|および|と|または) ?");
  final Pattern nextYear = Pattern.compile("(?<ey>\\d{1,2})年(?:(?<fiscal>度)末?|" + monthPattern() + ")?");
  final Pattern nextDay = Pattern.compile("(?<d>\\d{1,2})日(?![間目齢本後前以程分]|ほど|ずつ|あたり)");

  /** Reads the tables. */
  Calendar() {
    StringBuilder names = new StringBuilder();
    StringBuilder shorts = new StringBuilder();
    for (TableReader.Row row : TableReader.rows("eras.tsv", 4)) {
      Era era = new Era(number(row, 1), number(row, 2));
      eras.put(row.cell(0), era);
      names.append(names.length() == 0 ? "" : "|").append(row.cell(0));
      if (!row.cell(3).isEmpty()) {
        eras.put(row.cell(3), era);
        shorts.append(row.cell(3));
      }
    }
    List<String> words = new ArrayList<>();
    for (TableReader.Row row : TableReader.rows("months.tsv", 2)) {
      months.put(row.cell(0), number(row, 1));
      words.add(row.cell(0));
    }
    String month = "(?<name>" + String.join("|", words) + ")\\.?";
    this.year = Pattern.compile(years(names.toString(), shorts.toString()));
    this.shortEra = Pattern.compile(
        "(?<era>[" + shorts + "])(?<ey>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<d>\\d{1,2})(?![\\d.])");
    this.english = Pattern.compile(month + " (?:(?<d>\\d{1,2})(?:st|nd|rd|th)?,? )?(?<y>(?:19|20)\\d\\d)(?!\\d)");
    this.dayFirst = Pattern.compile("(?<d>\\d{1,2})(?:st|nd|rd|th)? " + month + ",? (?<y>(?:19|20)\\d\\d)(?!\\d)");
  }

  private static int number(TableReader.Row row, int column) {
    try {
      return Integer.parseInt(row.cell(column));
    } catch (NumberFormatException e) {
      throw row.complaint("a number expected, got " + row.cell(column));
    }
  }

  private static String monthPattern() {
    return "(?:(?<m>" + SMALL + ")月(?:(?<d>" + SMALL + ")" + DAY_END
        + "|(?<open>\\d{1,2})(?=" + RANGE + "\\d{1,2}日)|(?:" + PART + ")|))";
  }

  private static String years(String names, String shorts) {
    String era = "(?<era>" + names + "|[" + shorts + "](?=\\d))(?<ey>元|" + SMALL + ")";
    String western = "(?:西暦)?(?<y>(?:1[5-9]|2[01])\\d\\d)";
    String kanji = "(?<ky>[一二][〇一二三四五六七八九]{3})";
    String start = "(?:" + western + "|" + era + "|" + kanji + ")(?:年|(?=[~\\-](?:(?:19|20)\\d\\d|\\d{1,2})年))";
    String other = "(?:\\((?:西暦)?(?:19|20)\\d\\d年?\\)|\\((?:" + names + ")(?:元|\\d{1,2})年?\\))?";
    String rest = "(?:(?<fiscal>度)(?:末(?![梢期端])|[上下]半?期|[前後]期|第[1-4一二三四]四半期)?"
        + "|(?<decade>代)(?![表理替謝わ数償々])|" + monthPattern()
        + "|(?<from>\\d{1,2})(?=[~\\-]\\d{1,2}月)|[春夏秋冬](?![\\p{IsHan}])|末(?![梢期端])|頃|ごろ|[上下]半期|[前後]半(?!の)|初頭"
        + "|" + NO_YEAR + ")";
    return start + other + rest;
  }

  /** The year of an era, or -1 where the era had no such year. */
  int year(String era, int year) {
    Era named = eras.get(era);
    int western = named.first() + year - 1;
    return year < 1 || western > named.last() ? -1 : western;
  }

  /** {@code 3} => {@code 03}. */
  static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  int month(String name) {
    return months.get(name);
  }
}
