package io.github.neurorelease.record;

import io.github.neurorelease.tagger.Candidate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that dates name; one without a year is of the year that brings it nearest to the release.
 *
 * <pre>
 * 2026年3月5日午前10時                   => 2026-03-05
 * 12月28日, released on 2026-01-06      => 2025-12-28
 * 2026年3月                             => none
 * </pre>
 */
final class Days {

  private static final Pattern MONTH_AND_DAY = Pattern.compile("(?<!\\d)(\\d{1,2})月(\\d{1,2})日");
  /** A paper that appeared longer before the release, or after it, is not spoken of without its year. */
  private static final int FARTHEST = 120;

  private final Reading reading;
  private final LocalDate release;

  Days(Reading reading, String release) {
    this.reading = reading;
    this.release = release == null ? null : LocalDate.parse(release);
  }

  /** The day of a date whose year is printed, or null where it is not known to the day. */
  static String printed(Candidate date) {
    String value = date.value();
    return value != null && value.length() >= 10 && value.charAt(4) == '-' ? value.substring(0, 10) : null;
  }

  /** The day of a date, or null where it is not known. */
  String of(Candidate date) {
    String printed = printed(date);
    if (printed != null || release == null || date.value() != null) {
      return printed;
    }
    Matcher matcher = MONTH_AND_DAY.matcher(reading.text()).region(date.start(), date.end());
    return matcher.find() ? nearest(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))) : null;
  }

  private String nearest(int month, int day) {
    LocalDate best = null;
    for (int year = release.getYear() - 1; year <= release.getYear() + 1; year++) {
      LocalDate some = date(year, month, day);
      if (some != null && (best == null || distance(some) < distance(best))) {
        best = some;
      }
    }
    return best == null || distance(best) > FARTHEST ? null : best.toString();
  }

  private static LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private long distance(LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(release, day));
  }
}
