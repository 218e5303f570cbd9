package io.github.neurorelease.tagger;

import io.github.neurorelease.lexicon.ByCharacter;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
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

  /** A row of the table. */
  private record Name(String name, Optional<ZoneId> zone) {
  }

  private final ByCharacter<Name> byFirst;
  private final ByCharacter<Name> byLast;

  /** Reads the table. */
  TimeZones() {
    List<Name> names = new ArrayList<>();
    for (TableReader.Row row : TableReader.rows("zones.tsv", 2)) {
      try {
        String zone = row.cell(1);
        names.add(new Name(row.cell(0), zone.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(zone))));
      } catch (DateTimeException e) {
        throw row.complaint("an offset or a zone expected, got " + row.cell(1));
      }
    }
    byFirst = ByCharacter.first(names, Name::name);
    byLast = ByCharacter.last(names, Name::name);
  }

  /** The zone that begins at {@code at}, the longest name; null where none does. */
  Found after(String text, int at, int limit) {
    Name name = byFirst.beginningAt(text, at, limit, (row, end) -> end >= limit || !goesOn(text, end));
    return name == null ? null : new Found(at, at + name.name().length(), name.zone());
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
    Name name = byLast.endingAt(text, end, from, (row, start) -> start == from || !goesOn(text, start));
    return name == null ? null : new Found(end - name.name().length(), end, name.zone());
  }

  /** Whether a word of Latin letters goes on at {@code at}. */
  private static boolean goesOn(String text, int at) {
    return isLetter(text.charAt(at - 1)) && isLetter(text.charAt(at));
  }

  private static boolean isLetter(char c) {
    return c < 0x80 && Character.isLetter(c);
  }
}
