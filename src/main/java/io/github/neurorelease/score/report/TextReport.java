package io.github.neurorelease.score.report;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.score.Bootstrap;
import io.github.neurorelease.score.Counts;
import io.github.neurorelease.score.Interval;
import io.github.neurorelease.score.Measure;
import io.github.neurorelease.score.RecordKind;
import io.github.neurorelease.score.Scoring;
import java.util.Locale;

/** A score as a table for the terminal. Stateless, safe to share between threads. */
public final class TextReport {

  private static final String HEAD = "%-20s %6s %6s %5s %5s %5s %5s %5s  %6s %6s %6s%n";

  private TextReport() {
  }

  /** The table: strict counts by type and group, averages, the other measures, values and records. */
  public static String write(Scoring scoring) {
    StringBuilder table = new StringBuilder();
    head(table, "strict");
    for (EntityType type : EntityType.values()) {
      row(table, type.name(), scoring.strict().type(type));
    }
    table.append('\n');
    for (EntityType.Group group : EntityType.Group.values()) {
      row(table, group.name(), scoring.strict().group(group));
    }
    row(table, "all (micro)", scoring.strict().total());
    table.append(String.format(Locale.ROOT, "%-20s F1 %.4f over %d documents%n", "all (macro)",
        scoring.strict().macroF1(), scoring.documents().size()));
    interval(table, "sentences", scoring.interval(Measure.STRICT, Bootstrap.Unit.SENTENCE));
    interval(table, "documents", scoring.interval(Measure.STRICT, Bootstrap.Unit.DOCUMENT));
    table.append('\n');
    head(table, "measure");
    for (Measure measure : Measure.values()) {
      row(table, measure.name(), scoring.measure(measure).total());
    }
    values(table, scoring);
    table.append('\n');
    head(table, "records");
    for (RecordKind kind : RecordKind.values()) {
      row(table, kind.name(), scoring.records(kind));
    }
    return table.toString().replace("\r\n", "\n");
  }

  private static void values(StringBuilder table, Scoring scoring) {
    if (scoring.values().isEmpty()) {
      return;
    }
    table.append('\n');
    head(table, "values");
    for (EntityType type : EntityType.values()) {
      row(table, type.name(), scoring.values(type));
    }
  }

  private static void head(StringBuilder table, String title) {
    table.append(String.format(HEAD, title, "gold", "found", "cor", "inc", "par", "mis", "spu", "P", "R", "F1"));
  }

  private static void row(StringBuilder table, String name, Counts counts) {
    if (!counts.isEmpty()) {
      table.append(String.format(Locale.ROOT, "%-20s %6d %6d %5d %5d %5d %5d %5d  %.4f %.4f %.4f%n", name,
          counts.possible(), counts.actual(), counts.correct(), counts.incorrect(), counts.partial(),
          counts.missing(), counts.spurious(), counts.precision(), counts.recall(), counts.f1()));
    }
  }

  private static void interval(StringBuilder table, String unit, Interval interval) {
    table.append(String.format(Locale.ROOT, "%-20s F1 %.4f to %.4f (bootstrap over %s)%n", "95 % interval",
        interval.low(), interval.high(), unit));
  }
}
