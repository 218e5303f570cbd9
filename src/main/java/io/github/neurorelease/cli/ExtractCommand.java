package io.github.neurorelease.cli;

import io.github.neurorelease.ReleaseExtractor;
import io.github.neurorelease.batch.Batch;
import io.github.neurorelease.batch.BatchInput;
import io.github.neurorelease.batch.BatchOptions;
import io.github.neurorelease.batch.BatchSummary;
import io.github.neurorelease.batch.InputFinder;
import io.github.neurorelease.batch.OneByOne;
import io.github.neurorelease.output.CsvTable;
import io.github.neurorelease.output.OutputFormat;
import io.github.neurorelease.source.DocumentReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code extract}: documents in, results out. */
@Command(name = "extract", sortOptions = false,
    description = "Extracts entities, glossary, abbreviations and records.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:all done", "1:some documents failed, each named with its reason; the others are written",
        "2:the call was wrong"})
final class ExtractCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  @Spec
  private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-",
      description = "text, Markdown, HTML or PDF; a folder with everything below it; a pattern; - for standard input")
  private List<String> inputs;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "json",
      description = "json, jsonl, brat, tsv, csv or html (default: ${DEFAULT-VALUE})")
  private OutputFormat format;

  @Option(names = "--out", paramLabel = "DIR", description = "write here, one file a document; jsonl and csv write one "
      + "file, or one a table, for all")
  private Path out;

  @Option(names = "--table", paramLabel = "TABLE", defaultValue = "entities",
      description = "which table csv prints without --out: entities, glossary, references or funding "
          + "(default: ${DEFAULT-VALUE})")
  private CsvTable table;

  @Option(names = "--text", description = "write the text that offsets count in beside each result, as NAME.txt")
  private boolean text;

  @Option(names = "--jobs", paramLabel = "N",
      description = "how many documents to work on at once (default: all cores)")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--resume", description = "pass over documents whose result is there, made of the same content by "
      + "the same version with the same options; goes on where a killed run stopped")
  private boolean resume;

  @Option(names = "--force", description = "work on everything again, even with --resume")
  private boolean force;

  @Option(names = "--quiet", description = "no progress; failures are still named")
  private boolean quiet;

  @Mixin
  private ReaderOptions readerOptions;

  @Mixin
  private ExtractorOptions extractorOptions;

  @Override
  public Integer call() throws IOException {
    refuseWrongCall();
    DocumentReader reader = readerOptions.reader(spec.commandLine());
    List<BatchInput> found = found();
    if (out == null && found.size() > 1 && !format.collects()) {
      throw new ParameterException(spec.commandLine(), "--out DIR expected for " + found.size()
          + " documents (or --format jsonl or csv)");
    }
    ReleaseExtractor extractor = extractorOptions.extractor(spec.commandLine());
    return out == null ? print(found, reader, extractor) : batch(found, reader, extractor);
  }

  private void refuseWrongCall() {
    if (text && out == null) {
      throw new ParameterException(spec.commandLine(), "--text: --out DIR expected with it");
    }
    if (jobs < 1) {
      throw new ParameterException(spec.commandLine(), "--jobs: at least 1 expected, got " + jobs);
    }
    if (resume && out == null) {
      throw new ParameterException(spec.commandLine(), "--resume: --out DIR expected with it");
    }
    if (out != null && Files.exists(out) && !Files.isDirectory(out)) {
      throw new ParameterException(spec.commandLine(), "--out " + out + ": a folder expected");
    }
    if (inputs.contains(STANDARD_INPUT) && inputs.size() > 1) {
      throw new ParameterException(spec.commandLine(), "- : standard input expected alone");
    }
  }

  private List<BatchInput> found() throws IOException {
    if (inputs.contains(STANDARD_INPUT)) {
      return List.of(BatchInput.standardInput(System.in));
    }
    try {
      List<BatchInput> found = InputFinder.find(inputs, out);
      if (found.isEmpty()) {
        throw new ParameterException(spec.commandLine(),
            String.join(", ", inputs) + ": no text, Markdown, HTML or PDF in it");
      }
      return found;
    } catch (NoSuchFileException e) {
      throw new ParameterException(spec.commandLine(),
          e.getFile() + ": " + (e.getReason() == null ? "no such file or folder" : e.getReason()));
    }
  }

  private int print(List<BatchInput> found, DocumentReader reader, ReleaseExtractor extractor) throws IOException {
    PrintWriter writer = spec.commandLine().getOut();
    if (format == OutputFormat.CSV) {
      writer.print(table.head());
    }
    int failed = new OneByOne(reader, extractor, readerOptions.time()).run(found, extraction -> {
      writer.print(format == OutputFormat.CSV ? table.rows(extraction) : format.write(extraction));
      writer.flush();
    }, new Progress(spec.commandLine().getErr(), false, true));
    writer.flush();
    return failed > 0 ? 1 : 0;
  }

  private int batch(List<BatchInput> found, DocumentReader reader, ReleaseExtractor extractor) throws IOException {
    BatchOptions options = new BatchOptions(out, format, text, jobs, resume && !force, readerOptions.time(),
        readerOptions.settings() + extractorOptions.settings());
    Progress progress = new Progress(spec.commandLine().getErr(), Progress.isTerminal(), quiet);
    try {
      BatchSummary summary = new Batch(reader, extractor, options).run(found, progress);
      progress.end(summary);
      return summary.failed() > 0 ? 1 : 0;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--" + e.getMessage());
    }
  }
}
