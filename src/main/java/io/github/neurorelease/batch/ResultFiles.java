package io.github.neurorelease.batch;

import io.github.neurorelease.Extraction;
import io.github.neurorelease.output.CsvTable;
import io.github.neurorelease.output.OutputFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The files in which a document's result is: its own, or pieces of collected ones. Thread-safe as the folder is. */
final class ResultFiles {

  private static final String COLLECTED = "extractions.jsonl";

  private final OutputFolder folder;
  private final OutputFormat format;
  private final boolean text;

  ResultFiles(OutputFolder folder, OutputFormat format, boolean text) {
    this.folder = folder;
    this.format = format;
    this.text = text;
  }

  /** The files of the result called {@code output}. */
  List<String> names(String output) {
    List<String> names = new ArrayList<>();
    if (format == OutputFormat.CSV) {
      for (CsvTable table : CsvTable.values()) {
        names.add(piece(output, table));
      }
    } else {
      String file = output + "." + format.extension();
      names.add(format.collects() ? OutputFolder.piece(file) : file);
    }
    if (text) {
      names.add(output + ".txt");
    }
    return names;
  }

  private static String piece(String output, CsvTable table) {
    return OutputFolder.piece(output + "." + fileName(table));
  }

  private static String fileName(CsvTable table) {
    return table.name().toLowerCase(Locale.ROOT) + ".csv";
  }

  boolean areThere(String output) {
    return names(output).stream().allMatch(folder::has);
  }

  void write(String output, Extraction extraction) throws IOException {
    if (text) {
      folder.write(output + ".txt", extraction.source().text());
    }
    if (format == OutputFormat.CSV) {
      for (CsvTable table : CsvTable.values()) {
        folder.write(piece(output, table), table.rows(extraction));
      }
    } else {
      folder.write(names(output).get(0), format.write(extraction));
    }
  }

  /** Takes away what an earlier batch wrote under the name. */
  void delete(String output) throws IOException {
    for (String name : names(output)) {
      folder.delete(name);
    }
  }

  /** Puts collected files together, in the order of the lines. */
  void collect(List<ManifestLine> lines) throws IOException {
    if (format == OutputFormat.CSV) {
      for (CsvTable table : CsvTable.values()) {
        folder.assemble(fileName(table), out -> {
          out.write(table.head().getBytes(StandardCharsets.UTF_8));
          for (ManifestLine line : lines) {
            if (line.isDone()) {
              folder.copy(piece(line.output(), table), out);
            }
          }
        });
      }
    } else if (format.collects()) {
      folder.assemble(COLLECTED, out -> {
        for (ManifestLine line : lines) {
          if (line.isDone()) {
            folder.copy(names(line.output()).get(0), out);
          }
        }
      });
    }
  }
}
