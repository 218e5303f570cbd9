package io.github.neurorelease.tagger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one date, and those that go on from it ({@code 2025年10月20日~22日}). One instance reads at one place; not
 * thread-safe.
 */
final class DateParser {

  private static final int NONE = -1;
  private static final int MAX_JOINED = 4;

  private final Calendar calendar;
  private final TimeZones zones;
  private final String text;
  private final int from;
  private final int limit;
  private int start;
  private int end;
  private int year = NONE;
  private int month = NONE;
  private int day = NONE;
  private int hour = NONE;
  private int minute;
  private boolean decade;
  private boolean open;
  private String era;
  private TimeZones.Found zone;

  DateParser(Calendar calendar, TimeZones zones, String text, int from, int limit) {
    this.calendar = calendar;
    this.zones = zones;
    this.text = text;
    this.from = from;
    this.limit = limit;
  }

  /** Gives out the dates that begin at {@code at}; returns one past the last, or {@code at} where there is none. */
  int read(int at, Consumer<DateReader.Found> out) {
    this.start = at;
    if (!head(at)) {
      return at;
    }
    boolean point = month != NONE || day != NONE;
    if (point) {
      tail();
      leadingZone();
    }
    out.accept(new DateReader.Found(start, end, value(), !point && !decade && era == null));
    for (int n = 0; n < MAX_JOINED && join(out); n++) {
      // join moves on
    }
    return end;
  }

  private Matcher at(Pattern pattern, int at) {
    Matcher matcher = pattern.matcher(text);
    matcher.region(at, limit).useTransparentBounds(true).useAnchoringBounds(false);
    return matcher.lookingAt() ? matcher : null;
  }

  private boolean head(int at) {
    char c = text.charAt(at);
    if (c >= 'A' && c <= 'Z' && c != 'R' && c != 'H' && c != 'S') {
      return english(at(calendar.english, at));
    }
    if (!Numerals.isDigit(c)) {
      return year(at(calendar.year, at)) || shortEra(at(calendar.shortEra, at))
          || c == 'S' && english(at(calendar.english, at));
    }
    int digits = at + 1;
    while (digits < limit && Numerals.isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean four = digits - at == 4;
    return switch (digits < limit ? text.charAt(digits) : 0) {
      case '年', '~' -> four && year(at(calendar.year, at));
      case '月' -> !four && monthDay(at(calendar.monthDay, at));
      case '日' -> !four && dayAlone(at(calendar.day, at));
      case '世' -> !four && century(at(calendar.century, at));
      case '-' -> four && (year(at(calendar.year, at)) || numeric(at(calendar.numeric, at)));
      case '/', '.' -> four && numeric(at(calendar.numeric, at));
      case ' ', 's', 'n', 'r', 't' -> !four && english(at(calendar.dayFirst, at));
      default -> false;
    };
  }

  private boolean year(Matcher m) {
    if (m == null) {
      return false;
    }
    era = m.group("era");
    if (era != null) {
      year = calendar.year(era, Numerals.small(m.group("ey")));
    } else {
      year = m.group("y") != null ? Integer.parseInt(m.group("y")) : kanjiYear(m.group("ky"));
    }
    if (year < 0) {
      return false;
    }
    decade = m.group("decade") != null;
    if (decade && (era == null && year % 10 != 0 || era != null && year < 0)) {
      return false;
    }
    if (m.group("from") != null) {
      month = Integer.parseInt(m.group("from"));
    }
    return m.group("m") == null ? done(m) : monthDay(m);
  }

  private static int kanjiYear(String digits) {
    return Numerals.small(digits);
  }

  private boolean monthDay(Matcher m) {
    if (m == null) {
      return false;
    }
    month = Numerals.small(m.group("m"));
    String days = m.group("d") != null ? m.group("d") : m.group("open");
    open = m.group("open") != null;
    day = days == null ? NONE : Numerals.small(days);
    return done(m);
  }

  private boolean numeric(Matcher m) {
    if (m == null) {
      return false;
    }
    year = Integer.parseInt(m.group("y"));
    month = Integer.parseInt(m.group("m"));
    day = Integer.parseInt(m.group("d"));
    return done(m);
  }

  private boolean shortEra(Matcher m) {
    if (m == null) {
      return false;
    }
    era = m.group("era");
    year = calendar.year(era, Integer.parseInt(m.group("ey")));
    month = Integer.parseInt(m.group("m"));
    day = Integer.parseInt(m.group("d"));
    return year > 0 && done(m);
  }

  private boolean dayAlone(Matcher m) {
    if (m == null) {
      return false;
    }
    day = Integer.parseInt(m.group("d"));
    return done(m);
  }

  private boolean century(Matcher m) {
    if (m == null) {
      return false;
    }
    decade = true;
    return done(m);
  }

  private boolean english(Matcher m) {
    if (m == null) {
      return false;
    }
    year = Integer.parseInt(m.group("y"));
    month = calendar.month(m.group("name"));
    day = m.group("d") == null ? NONE : Integer.parseInt(m.group("d"));
    return done(m);
  }

  private boolean done(Matcher m) {
    end = m.end();
    return (month == NONE || month >= 1 && month <= 12) && (day == NONE || day >= 1 && day <= 31);
  }

  /** Weekday, zone in brackets, time of day, and the zone behind it. */
  private void tail() {
    if (open || day == NONE && month == NONE) {
      return;
    }
    Matcher weekday = day == NONE ? null : at(calendar.weekday, end);
    if (weekday != null) {
      end = weekday.end();
    }
    if (day == NONE) {
      return;
    }
    zoneInBrackets();
    Matcher time = at(calendar.time, end);
    if (time != null && time(time)) {
      end = time.end();
      TimeZones.Found behind = zones.after(text, end < limit && text.charAt(end) == ' ' ? end + 1 : end, limit);
      if (behind != null) {
        zone = behind;
        end = behind.end();
      }
      zoneInBrackets();
    }
  }

  private void zoneInBrackets() {
    int bracket = end < limit && text.charAt(end) == ' ' ? end + 1 : end;
    TimeZones.Found found = zones.inBrackets(text, bracket, limit);
    if (found != null) {
      zone = found;
      end = found.end();
    } else if (hour == NONE && bracket + 1 < limit && text.charAt(bracket) == '(') {
      timeInBrackets(bracket + 1);
    }
  }

  /** {@code (英国時間午前10時)}, {@code (午前10時)} behind a day. */
  private void timeInBrackets(int at) {
    TimeZones.Found named = zones.after(text, at, limit);
    Matcher time = at(calendar.time, named == null ? at : named.end());
    if (time == null || !time(time)) {
      return;
    }
    TimeZones.Found behind = named == null ? zones.after(text, time.end(), limit) : null;
    int close = behind == null ? time.end() : behind.end();
    if (close < limit && text.charAt(close) == ')') {
      zone = named == null ? behind : named;
      end = close + 1;
    } else {
      hour = NONE;
    }
  }

  private boolean time(Matcher m) {
    if (m.group("noon") != null) {
      hour = 12;
      minute = 0;
      return true;
    }
    int printed = Numerals.small(m.group("h"));
    String half = m.group("half") != null ? m.group("half") : m.group("after") != null ? m.group("after") : "";
    boolean afternoon = half.equals("午後") || half.startsWith("P") || half.startsWith("p");
    String minutes = m.group("min") != null ? m.group("min") : m.group("clock");
    minute = minutes != null ? Integer.parseInt(minutes) : m.group("thirty") != null ? 30 : 0;
    boolean morning = !half.isEmpty() && !afternoon && !half.equals("午前");
    hour = afternoon && printed < 12 ? printed + 12 : morning && printed == 12 ? 0 : printed;
    return printed >= 0 && hour <= 24 && minute < 60;
  }

  private void leadingZone() {
    if (start <= from) {
      return;
    }
    char before = text.charAt(start - 1);
    TimeZones.Found found = zones.before(text, before == 'の' || before == ' ' ? start - 1 : start, from);
    if (found != null) {
      start = found.start();
      zone = zone == null ? found : zone;
    }
  }

  /** A date that takes its year or month from the one before it: {@code ~22日}, {@code ~6月}, {@code ~6年度}. */
  private boolean join(Consumer<DateReader.Found> out) {
    Matcher joint = at(calendar.joint, end);
    if (joint == null) {
      return false;
    }
    int next = joint.end();
    boolean range = "~-か".indexOf(text.charAt(joint.start() + (text.charAt(joint.start()) == ' ' ? 1 : 0))) >= 0;
    int kept = end;
    if (!part(next, range)) {
      end = kept;
      return false;
    }
    out.accept(new DateReader.Found(next, end, value(), false));
    return true;
  }

  private boolean part(int next, boolean range) {
    int dayBefore = day;
    boolean timed = hour != NONE;
    Matcher y = era != null && range ? at(calendar.nextYear, next) : null;
    if (y != null) {
      return nextYear(y);
    }
    Matcher m = year != NONE && month != NONE ? at(calendar.monthDay, next) : null;
    if (m != null) {
      hour = NONE;
      if (monthDay(m)) {
        tail();
        return true;
      }
      return false;
    }
    Matcher d = day != NONE ? at(calendar.nextDay, next) : null;
    if (d != null) {
      day = Integer.parseInt(d.group("d"));
      hour = NONE;
      open = false;
      boolean later = day <= 31 && (day > dayBefore || range);
      end = d.end();
      if (later) {
        tail();
      }
      return later;
    }
    Matcher time = timed && range ? at(calendar.time, next) : null;
    if (time == null || !time(time)) {
      return false;
    }
    end = time.end();
    zoneInBrackets();
    return true;
  }

  private boolean nextYear(Matcher m) {
    year = calendar.year(era, Integer.parseInt(m.group("ey")));
    month = NONE;
    day = NONE;
    hour = NONE;
    boolean good = year > 0 && (m.group("m") == null ? done(m) : monthDay(m));
    if (good) {
      tail();
    }
    return good;
  }

  /** ISO 8601, shortened to what is known; null where the year is not. */
  private String value() {
    if (year == NONE) {
      return null;
    }
    if (decade) {
      return era == null ? year / 10 + "X" : null;
    }
    if (month == NONE) {
      return Integer.toString(year);
    }
    if (day == NONE) {
      return year + "-" + Calendar.two(month);
    }
    try {
      LocalDate date = LocalDate.of(year, month, day);
      return hour == NONE ? date.toString() : moment(date);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private String moment(LocalDate date) {
    LocalDateTime time = hour == 24 ? date.plusDays(1).atTime(0, minute) : date.atTime(hour, minute);
    return time.toLocalDate() + "T" + Calendar.two(time.getHour()) + ":" + Calendar.two(time.getMinute())
        + (zone == null ? "" : zone.offset(time));
  }
}
