package io.github.neurorelease.batch;

import io.github.neurorelease.Extraction;
import io.github.neurorelease.ReleaseExtractor;
import io.github.neurorelease.output.CsvTable;
import io.github.neurorelease.output.OutputFormat;
import io.github.neurorelease.source.DocumentReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** Extracts many documents into a folder. */
public final class Batch {

  private final DocumentReader reader;
  private final ReleaseExtractor extractor;
  private final BatchOptions options;

  /** A batch with this reader and extractor. */
  public Batch(DocumentReader reader, ReleaseExtractor extractor, BatchOptions options) {
    this.reader = reader;
    this.extractor = extractor;
    this.options = options;
  }

  /**
   * Extracts.
   *
   * @param failed told of every document that fails, with the reason
   * @throws IOException if a result cannot be written
   */
  public BatchSummary run(List<BatchInput> inputs, BiConsumer<BatchInput, String> failed) throws IOException {
    Files.createDirectories(options.out());
    List<String> names = OutputNames.of(inputs);
    StringBuilder lines = new StringBuilder();
    StringBuilder[] tables = new StringBuilder[CsvTable.values().length];
    for (CsvTable table : CsvTable.values()) {
      tables[table.ordinal()] = new StringBuilder(table.head());
    }
    int done = 0;
    for (int i = 0; i < inputs.size(); i++) {
      Extraction extraction;
      try {
        extraction = extractor.extract(inputs.get(i).read(reader));
      } catch (IOException | RuntimeException e) {
        failed.accept(inputs.get(i), BatchInput.reason(e));
        continue;
      }
      done++;
      if (options.format() == OutputFormat.CSV) {
        for (CsvTable table : CsvTable.values()) {
          tables[table.ordinal()].append(table.rows(extraction));
        }
      } else if (options.format().collects()) {
        lines.append(options.format().write(extraction));
      } else {
        write(names.get(i) + "." + options.format().extension(), options.format().write(extraction));
      }
      if (options.text()) {
        write(names.get(i) + ".txt", extraction.source().text());
      }
    }
    if (options.format() == OutputFormat.CSV) {
      for (CsvTable table : CsvTable.values()) {
        write(table.name().toLowerCase(Locale.ROOT) + ".csv", tables[table.ordinal()].toString());
      }
    } else if (options.format().collects()) {
      write("extractions.jsonl", lines.toString());
    }
    return new BatchSummary(done, inputs.size() - done);
  }

  private void write(String name, String content) throws IOException {
    Path target = options.out().resolve(name);
    Files.createDirectories(target.toAbsolutePath().getParent());
    Path part = Files.createTempFile(target.toAbsolutePath().getParent(), ".", ".part");
    Files.write(part, content.getBytes(StandardCharsets.UTF_8));
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
