package io.github.neurorelease.cli;

import io.github.neurorelease.Extraction;
import io.github.neurorelease.output.FormatException;
import io.github.neurorelease.score.Baseline;
import io.github.neurorelease.score.BaselineComparison;
import io.github.neurorelease.score.BaselineFile;
import io.github.neurorelease.score.Scoring;
import io.github.neurorelease.score.corpus.GoldDocument;
import io.github.neurorelease.score.corpus.GoldReader;
import io.github.neurorelease.score.report.HtmlReport;
import io.github.neurorelease.score.report.JsonReport;
import io.github.neurorelease.score.report.TextReport;
import io.github.neurorelease.text.SourceText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code score}: extracts annotated texts and compares. */
@Command(name = "score", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Extracts annotated texts and says how well the result agrees with the annotation.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:scored, and nothing fell below the baseline", "1:a text or its annotation is not what it "
        + "should be", "2:the call was wrong", "3:accuracy fell below the baseline"})
final class ScoreCommand implements Callable<Integer> {

  /** How the result is printed. */
  enum Format { text, json }

  private static final int FELL = 3;

  @Spec
  private CommandSpec spec;

  @Option(names = "--texts", required = true, paramLabel = "DIR", description = "texts, NAME.txt (UTF-8)")
  private Path texts;

  @Option(names = "--gold", required = true, paramLabel = "DIR", description = "annotation, NAME.ann and NAME.json")
  private Path gold;

  @Option(names = "--second", paramLabel = "DIR",
      description = "compare this annotation instead of what is extracted: the agreement of two annotators")
  private Path second;

  @Option(names = "--baseline", paramLabel = "FILE", description = "compare with this baseline")
  private Path baseline;

  @Option(names = "--update-baseline", description = "write the baseline instead of failing where accuracy fell")
  private boolean update;

  @Option(names = "--tolerance", paramLabel = "X", defaultValue = "0",
      description = "how much the F1 of a type may fall (default: ${DEFAULT-VALUE})")
  private double tolerance;

  @Option(names = "--html", paramLabel = "FILE", description = "write a page with the texts in colour")
  private Path html;

  @Option(names = "--mistakes", description = "list every mistake with its context and what made it (format text)")
  private boolean mistakes;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text",
      description = "how to print the result (default: ${DEFAULT-VALUE})")
  private Format format;

  private final Supplier<Function<SourceText, Extraction>> extractor;

  /** @param extractor makes the extractor; asked once, after the call was found right and the gold was read */
  ScoreCommand(Supplier<Function<SourceText, Extraction>> extractor) {
    this.extractor = extractor;
  }

  @Override
  public Integer call() {
    refuseWrongCall();
    try {
      List<GoldDocument> documents = GoldReader.readAll(texts, gold);
      Baseline known = baseline != null && Files.exists(baseline) ? BaselineFile.read(baseline) : null;
      Scoring scoring = second == null ? Scoring.of(documents, extractor.get())
          : Scoring.ofAgreement(documents, GoldReader.readAll(texts, second));
      print(scoring);
      return compare(scoring, known);
    } catch (FormatException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return 1;
    }
  }

  private void refuseWrongCall() {
    if (!(tolerance >= 0)) {
      throw new ParameterException(spec.commandLine(), "--tolerance: at least 0 expected, got " + tolerance);
    }
    if (update && baseline == null) {
      throw new ParameterException(spec.commandLine(), "--update-baseline: --baseline FILE expected with it");
    }
    for (Path directory : second == null ? List.of(texts, gold) : List.of(texts, gold, second)) {
      if (!Files.isDirectory(directory)) {
        throw new ParameterException(spec.commandLine(), directory + ": a directory expected");
      }
    }
    if (baseline != null && !update && !Files.isRegularFile(baseline)) {
      throw new ParameterException(spec.commandLine(),
          "--baseline " + baseline + ": a file expected (--update-baseline makes one)");
    }
  }

  private void print(Scoring scoring) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(format == Format.json ? JsonReport.write(scoring) : TextReport.write(scoring));
    if (mistakes && format == Format.text) {
      out.println();
      scoring.mistakes().forEach(out::println);
    }
    out.flush();
    if (html != null) {
      try {
        Files.writeString(html, HtmlReport.write(scoring));
      } catch (IOException e) {
        throw new UncheckedIOException(html.toString(), e);
      }
    }
  }

  /** What concerns the baseline goes to standard error beside JSON, else to standard output. */
  private int compare(Scoring scoring, Baseline known) {
    boolean fell = false;
    if (known != null) {
      BaselineComparison comparison = known.compare(scoring, tolerance);
      PrintWriter writer = format == Format.json ? spec.commandLine().getErr() : spec.commandLine().getOut();
      writer.println();
      writer.print(comparison.report());
      writer.flush();
      fell = !comparison.holds();
    }
    if (update) {
      BaselineFile.write(Baseline.of(scoring), baseline);
      return 0;
    }
    return fell ? FELL : 0;
  }
}
