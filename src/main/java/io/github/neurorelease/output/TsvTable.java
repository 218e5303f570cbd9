package io.github.neurorelease.output;

import io.github.neurorelease.Extraction;
import io.github.neurorelease.entity.Link;
import io.github.neurorelease.entity.Mention;
import java.util.List;
import java.util.stream.Collectors;

/** The mentions of a document as a tab-separated table. */
final class TsvTable {

  private TsvTable() {
  }

  static String write(Extraction extraction) {
    StringBuilder table = new StringBuilder("document\tstart\tend\ttype\ttext\tvalue\tlinks\tevidence\n");
    for (Mention mention : extraction.entities()) {
      table.append(cells(extraction, mention).stream().map(TsvTable::escape).collect(Collectors.joining("\t")))
          .append('\n');
    }
    return table.toString();
  }

  /** The cells of a mention's row, here and in the table for spreadsheets. */
  static List<String> cells(Extraction extraction, Mention mention) {
    return List.of(extraction.source().name(), Integer.toString(mention.start()), Integer.toString(mention.end()),
        mention.type().name(), mention.text(), mention.value() == null ? "" : mention.value(),
        mention.links().stream().map(Link::id).collect(Collectors.joining(" ")),
        mention.evidence() == null ? "" : mention.evidence().toString());
  }

  private static String escape(String cell) {
    return cell.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
  }
}
