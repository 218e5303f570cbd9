package io.github.neurorelease.score.report;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.score.Confusion;
import io.github.neurorelease.score.Counts;
import io.github.neurorelease.score.DocumentScore;
import io.github.neurorelease.score.Measure;
import io.github.neurorelease.score.Mistake;
import io.github.neurorelease.score.RecordKind;
import io.github.neurorelease.score.Scoring;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.text.StringEscapeUtils;

/**
 * A score as one HTML page that needs nothing beside it: tables, the matrix of types, each document's text with the
 * mentions in colour, and every mistake with its context and what made it. Stateless, safe to share between threads.
 */
public final class HtmlReport {

  private HtmlReport() {
  }

  /** The page. */
  public static String write(Scoring scoring) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"ja\"><head><meta charset=\"utf-8\">")
        .append("<title>Accuracy</title><style>\n").append(style()).append("</style></head><body>\n")
        .append("<h1>Accuracy</h1>\n");
    appendCounts(page, scoring);
    appendConfusion(page, scoring);
    page.append("<h2>Documents</h2>\n<p class=\"legend\"><span class=\"correct\">correct</span> ")
        .append("<span class=\"missing\">missing</span> <span class=\"spurious\">spurious</span> ")
        .append("<span class=\"type\">wrong type</span> <span class=\"boundary\">wrong boundary</span></p>\n");
    scoring.documents().forEach(document -> appendDocument(page, document));
    return page.append("</body></html>\n").toString();
  }

  private static String style() {
    try (InputStream css = HtmlReport.class.getResourceAsStream("report.css")) {
      return new String(Objects.requireNonNull(css, "report.css").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("report.css", e);
    }
  }

  private static void appendCounts(StringBuilder page, Scoring scoring) {
    openTable(page, "strict");
    for (EntityType type : EntityType.values()) {
      appendRow(page, type.name(), scoring.strict().type(type));
    }
    for (EntityType.Group group : EntityType.Group.values()) {
      appendRow(page, "all " + group, scoring.strict().group(group));
    }
    page.append("</table>\n");
    openTable(page, "all types");
    for (Measure measure : Measure.values()) {
      appendRow(page, measure.name(), scoring.measure(measure).total());
    }
    page.append("</table>\n");
    if (!scoring.values().isEmpty()) {
      openTable(page, "values");
      for (EntityType type : EntityType.values()) {
        appendRow(page, type.name(), scoring.values(type));
      }
      page.append("</table>\n");
    }
    openTable(page, "records");
    for (RecordKind kind : RecordKind.values()) {
      appendRow(page, kind.name(), scoring.records(kind));
    }
    page.append("</table>\n");
  }

  private static void openTable(StringBuilder page, String title) {
    page.append("<table><tr>");
    for (String head : List.of(title, "gold", "found", "correct", "incorrect", "partial", "missing", "spurious",
        "precision", "recall", "F1")) {
      page.append("<th>").append(head).append("</th>");
    }
    page.append("</tr>\n");
  }

  private static void appendRow(StringBuilder page, String name, Counts counts) {
    if (counts.isEmpty()) {
      return;
    }
    page.append("<tr><td>").append(name).append("</td>");
    for (int count : new int[] {counts.possible(), counts.actual(), counts.correct(), counts.incorrect(),
        counts.partial(), counts.missing(), counts.spurious()}) {
      page.append("<td>").append(count).append("</td>");
    }
    for (double figure : new double[] {counts.precision(), counts.recall(), counts.f1()}) {
      page.append("<td>").append(String.format(Locale.ROOT, "%.4f", figure)).append("</td>");
    }
    page.append("</tr>\n");
  }

  private static void appendConfusion(StringBuilder page, Scoring scoring) {
    Confusion confusion = scoring.confusion();
    page.append("<h2>Which types are taken for which</h2>\n<p>Rows as annotated, columns as found; – for none.</p>\n")
        .append("<table class=\"matrix\"><tr><th></th>");
    TypesOrNone.all().forEach(
        type -> page.append("<th><span>").append(TypesOrNone.name(type)).append("</span></th>"));
    page.append("</tr>\n");
    for (EntityType gold : TypesOrNone.all()) {
      page.append("<tr><th>").append(TypesOrNone.name(gold)).append("</th>");
      for (EntityType found : TypesOrNone.all()) {
        int count = confusion.count(gold, found);
        page.append(count == 0 ? "<td>" : gold == found ? "<td class=\"correct\">" : "<td class=\"wrong\">")
            .append(count == 0 ? "" : String.valueOf(count)).append("</td>");
      }
      page.append("</tr>\n");
    }
    page.append("</table>\n");
  }

  private static void appendDocument(StringBuilder page, DocumentScore document) {
    Counts strict = document.score(Measure.STRICT).total();
    page.append("<h3>").append(StringEscapeUtils.escapeHtml4(document.name()))
        .append(String.format(Locale.ROOT, " <small>strict F1 %.4f</small></h3>%n", strict.f1()))
        .append("<div class=\"text\">").append(ColouredText.html(document)).append("</div>\n");
    List<Mistake> mistakes = document.mistakes();
    if (mistakes.isEmpty()) {
      return;
    }
    page.append("<table class=\"mistakes\"><tr><th>what</th><th>expected</th><th>found</th><th>context</th>")
        .append("<th>made by</th></tr>\n");
    for (Mistake mistake : mistakes) {
      page.append("<tr><td>").append(mistake.kind()).append("</td>");
      appendCell(page, mistake.expectedType(), mistake.expected());
      appendCell(page, mistake.foundType(), mistake.found());
      appendCell(page, null, mistake.context());
      appendCell(page, null, mistake.evidence());
      page.append("</tr>\n");
    }
    page.append("</table>\n");
  }

  private static void appendCell(StringBuilder page, String type, String text) {
    page.append("<td>");
    if (type != null) {
      page.append("<small>").append(type).append("</small> ");
    }
    page.append(text == null ? "" : StringEscapeUtils.escapeHtml4(text)).append("</td>");
  }
}
