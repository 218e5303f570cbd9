package io.github.neurorelease.tagger;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names of time zones in {@code zones.tsv}: 日本時間, 米国東部夏時間, GMT. Immutable. */
final class TimeZones {

  /**
   * A zone named in the text.
   *
   * @param start where its name begins
   * @param end   one past its name
   * @param zone  the zone, empty where the name does not say which (現地時間)
   */
  record Found(int start, int end, Optional<ZoneId> zone) {

    /** The offset at a date and time, {@code +09:00}; empty where the zone is unknown. */
    String offset(LocalDateTime at) {
      return zone.map(z -> z.getRules().getOffset(at).getTotalSeconds()).map(Found::print).orElse("");
    }

    private static String print(int seconds) {
      int minutes = Math.abs(seconds) / 60;
      return (seconds < 0 ? "-" : "+") + Calendar.two(minutes / 60) + ":" + Calendar.two(minutes % 60);
    }
  }

  private final Map<String, Optional<ZoneId>> zones = new HashMap<>();
  private final int longest;

  /** Reads the table. */
  TimeZones() {
    for (TableReader.Row row : TableReader.rows("zones.tsv", 2)) {
      try {
        zones.put(row.cell(0), row.cell(1).isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(row.cell(1))));
      } catch (DateTimeException e) {
        throw row.complaint("an offset or a zone expected, got " + row.cell(1));
      }
    }
    longest = zones.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The zone that begins at {@code at}, the longest name; null where none does. */
  Found after(String text, int at, int limit) {
    for (int end = Math.min(limit, at + longest); end > at + 1; end--) {
      Optional<ZoneId> zone = zones.get(text.substring(at, end));
      if (zone != null && (end >= limit || !isLetter(text.charAt(end - 1)) || !isLetter(text.charAt(end)))) {
        return new Found(at, end, zone);
      }
    }
    return null;
  }

  /** The zone in brackets whose opening one stands at {@code at}, both brackets in the range; null where none does. */
  Found inBrackets(String text, int at, int limit) {
    if (at >= limit || text.charAt(at) != '(') {
      return null;
    }
    Found zone = after(text, at + 1, limit);
    boolean closed = zone != null && zone.end() < limit && text.charAt(zone.end()) == ')';
    return closed ? new Found(at, zone.end() + 1, zone.zone()) : null;
  }

  /** The zone that ends at {@code end}, the longest name; null where none does. */
  Found before(String text, int end, int from) {
    for (int start = Math.max(from, end - longest); start < end - 1; start++) {
      Optional<ZoneId> zone = zones.get(text.substring(start, end));
      if (zone != null && (start == from || !isLetter(text.charAt(start)) || !isLetter(text.charAt(start - 1)))) {
        return new Found(start, end, zone);
      }
    }
    return null;
  }

  private static boolean isLetter(char c) {
    return c < 0x80 && Character.isLetter(c);
  }
}
