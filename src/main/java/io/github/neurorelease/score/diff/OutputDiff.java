package io.github.neurorelease.score.diff;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Mention;
import io.github.neurorelease.output.OutputDocument;
import io.github.neurorelease.score.RecordKind;
import io.github.neurorelease.score.RecordPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/**
 * What two runs of extraction tell apart: mentions and records gained, lost and changed. Immutable.
 *
 * @param documents the documents of both runs, by name
 * @param gone      names of documents that only the older run has
 * @param added     names of documents that only the newer run has
 */
public record OutputDiff(List<DocumentDiff> documents, List<String> gone, List<String> added) {

  /** Copies the lists. */
  public OutputDiff {
    documents = List.copyOf(documents);
    gone = List.copyOf(gone);
    added = List.copyOf(added);
  }

  /** Compares the documents of two runs by their names. */
  public static OutputDiff of(SortedMap<String, OutputDocument> before, SortedMap<String, OutputDocument> after) {
    List<DocumentDiff> documents = new ArrayList<>();
    for (Map.Entry<String, OutputDocument> entry : before.entrySet()) {
      OutputDocument newer = after.get(entry.getKey());
      if (newer != null) {
        documents.add(DocumentDiff.of(entry.getValue(), newer));
      }
    }
    return new OutputDiff(documents,
        before.keySet().stream().filter(name -> !after.containsKey(name)).toList(),
        after.keySet().stream().filter(name -> !before.containsKey(name)).toList());
  }

  /** For people: each change with its document, then a summary by type and kind of record. */
  public String report() {
    StringBuilder report = new StringBuilder();
    gone.forEach(name -> report.append("only in the old output: ").append(name).append('\n'));
    added.forEach(name -> report.append("only in the new output: ").append(name).append('\n'));
    documents.stream().filter(document -> !document.isEmpty() || !document.sameText())
        .forEach(document -> append(report, document));
    appendSummary(report);
    return report.toString().replace("\r\n", "\n");
  }

  private static void append(StringBuilder report, DocumentDiff document) {
    report.append("== ").append(document.name()).append('\n');
    if (!document.sameText()) {
      report.append("   the two were made from different texts, offsets do not compare\n");
    }
    for (MentionChange change : document.mentions()) {
      report.append(switch (change.kind()) {
        case GAINED -> " + " + described(change.after());
        case LOST -> " - " + described(change.before());
        default -> " ~ " + described(change.before()) + " -> " + described(change.after());
      }).append('\n');
    }
    for (RecordPair pair : document.records()) {
      report.append(pair.gold() == null ? " + " : pair.found() == null ? " - " : " ~ ").append(pair.kind()).append(' ')
          .append(pair.gold() == null ? pair.found() : pair.gold())
          .append(pair.gold() == null || pair.found() == null ? "" : " -> " + pair.found()).append('\n');
    }
  }

  private static String described(Mention mention) {
    return mention.type() + " " + mention.start() + "-" + mention.end() + " \""
        + mention.text().replaceAll("\\s+", " ") + "\"" + (mention.value() == null ? "" : " = " + mention.value());
  }

  private void appendSummary(StringBuilder report) {
    report.append(String.format("%-20s %7s %7s %7s%n", "summary", "gained", "lost", "changed"));
    for (EntityType type : EntityType.values()) {
      appendRow(report, type.name(), count(type, true, false), count(type, false, true), count(type, true, true));
    }
    for (RecordKind kind : RecordKind.values()) {
      appendRow(report, kind.name(), count(kind, true, false), count(kind, false, true), count(kind, true, true));
    }
    report.append(documents.stream().mapToInt(DocumentDiff::unchanged).sum()).append(" mentions unchanged in ")
        .append(documents.size()).append(" documents\n");
  }

  /** Mentions after only, before only, or changed in both; changed ones count for the older type. */
  private long count(EntityType type, boolean after, boolean before) {
    return documents.stream().flatMap(document -> document.mentions().stream())
        .filter(change -> (change.after() != null) == after && (change.before() != null) == before)
        .filter(change -> type == (before ? change.before() : change.after()).type()).count();
  }

  private long count(RecordKind kind, boolean after, boolean before) {
    return documents.stream().flatMap(document -> document.records().stream())
        .filter(pair -> pair.kind() == kind && (pair.found() != null) == after && (pair.gold() != null) == before)
        .count();
  }

  private static void appendRow(StringBuilder report, String name, long gained, long lost, long changed) {
    if (gained + lost + changed > 0) {
      report.append(String.format(Locale.ROOT, "%-20s %7d %7d %7d%n", name, gained, lost, changed));
    }
  }
}
