package io.github.neurorelease.batch;

import io.github.neurorelease.LibraryVersion;
import io.github.neurorelease.ReleaseExtractor;
import io.github.neurorelease.source.DocumentReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Extracts many documents into a folder. Every result is written whole or not at all; {@code manifest.jsonl} says what
 * became of each input. A batch that was killed and is started again with {@link BatchOptions#resume} ends with what an
 * undisturbed one writes. Results depend neither on the number of jobs nor on the order in which documents finish.
 *
 * <pre>{@code
 * BatchSummary summary = new Batch(DocumentReader.create(), ReleaseExtractor.create(),
 *     BatchOptions.of(Path.of("out"), OutputFormat.JSON)).run(InputFinder.find(List.of("releases"), null), listener);
 * }</pre>
 *
 * <p>Immutable and thread-safe; two batches cannot write to one folder at a time.
 */
public final class Batch {

  private final DocumentReader reader;
  private final ReleaseExtractor extractor;
  private final BatchOptions options;
  private final ManifestLine.Maker maker;

  /** A batch with this reader and extractor. */
  public Batch(DocumentReader reader, ReleaseExtractor extractor, BatchOptions options) {
    this.reader = Objects.requireNonNull(reader, "reader");
    this.extractor = Objects.requireNonNull(extractor, "extractor");
    this.options = Objects.requireNonNull(options, "options");
    this.maker = new ManifestLine.Maker(LibraryVersion.get(), extractor.dictionaryVersion(),
        options.format().name().toLowerCase(Locale.ROOT), options.settings() + (options.text() ? " text" : ""));
  }

  /**
   * Extracts.
   *
   * @param inputs   the documents; results that are collected in one file are in their order
   * @param listener told of every document that is finished
   * @throws IllegalArgumentException if a result would overwrite an input
   * @throws IOException              if a result cannot be written, or another batch writes to the folder
   */
  public BatchSummary run(List<BatchInput> inputs, BatchListener listener) throws IOException {
    refuseOverwriting(inputs);
    try (OutputFolder folder = OutputFolder.open(options.out())) {
      Map<String, ManifestLine> earlier = folder.earlier();
      ResultFiles files = new ResultFiles(folder, options.format(), options.text());
      folder.startJournal(options.resume());
      List<String> names = OutputNames.of(inputs);
      ManifestLine[] lines = new ManifestLine[inputs.size()];
      Work work = new Work(reader, extractor, files, maker, options.resume() ? earlier : Map.of());
      Record record = new Record(folder, inputs, lines, listener);
      new Workers(options.jobs(), options.time(), inputs.size()).run(
          (index, claim) -> record.add(index, work.extract(inputs.get(index), names.get(index), claim)),
          (index, reason) -> record.add(index, work.failed(inputs.get(index), names.get(index), null, reason, 0)));
      deleteRenamed(files, earlier, lines);
      files.collect(Arrays.asList(lines));
      folder.finish(Arrays.asList(lines));
      return record.summary();
    }
  }

  private void refuseOverwriting(List<BatchInput> inputs) {
    Set<Path> files = new HashSet<>();
    inputs.forEach(input -> files.add(input.path().toAbsolutePath().normalize()));
    for (String name : OutputNames.of(inputs)) {
      for (String extension : List.of(options.format().extension(), "txt")) {
        Path result = options.out().resolve(name + "." + extension).toAbsolutePath().normalize();
        if (files.contains(result) && (options.text() || !extension.equals("txt"))) {
          throw new IllegalArgumentException("out: another folder expected, results would overwrite " + result);
        }
      }
    }
  }

  /** Results of an earlier batch that now go by another name, because a second input claims theirs. */
  private void deleteRenamed(ResultFiles files, Map<String, ManifestLine> earlier, ManifestLine[] lines)
      throws IOException {
    Set<String> inUse = new HashSet<>();
    for (ManifestLine line : lines) {
      inUse.add(line.output());
    }
    for (ManifestLine line : lines) {
      ManifestLine before = earlier.get(line.path());
      if (before != null && !inUse.contains(before.output())
          && maker.format().equals(before.maker().format())) {
        files.delete(before.output());
      }
    }
  }

  /** What is finished, written down line by line. */
  private static final class Record {

    private final OutputFolder folder;
    private final List<BatchInput> inputs;
    private final ManifestLine[] lines;
    private final BatchListener listener;
    private int done;
    private int skipped;
    private int failed;
    private long bytes;

    Record(OutputFolder folder, List<BatchInput> inputs, ManifestLine[] lines, BatchListener listener) {
      this.folder = folder;
      this.inputs = inputs;
      this.lines = lines;
      this.listener = listener;
    }

    synchronized void add(int index, Work.Outcome outcome) throws IOException {
      if (outcome == null) {
        return;
      }
      lines[index] = outcome.line();
      if (outcome.skipped()) {
        skipped++;
      } else {
        folder.journal(outcome.line());
        bytes += outcome.bytes();
        if (outcome.line().isDone()) {
          done++;
        } else {
          failed++;
          listener.failed(inputs.get(index), outcome.line().error());
        }
      }
      listener.progress(summary());
    }

    synchronized BatchSummary summary() {
      return new BatchSummary(lines.length, done, skipped, failed, bytes);
    }
  }
}
