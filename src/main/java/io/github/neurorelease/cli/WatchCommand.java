package io.github.neurorelease.cli;

import io.github.neurorelease.batch.Batch;
import io.github.neurorelease.batch.BatchOptions;
import io.github.neurorelease.batch.Watch;
import io.github.neurorelease.output.OutputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code watch}: extracts what arrives in a folder, until it is stopped. */
@Command(name = "watch", sortOptions = false,
    description = "Extracts what arrives in folders, until it is stopped (Ctrl-C). Waits for files to be complete; "
        + "after a restart it goes on with what is new.")
final class WatchCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "DIR", description = "folders to watch, with everything below them")
  private List<String> folders;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "write here, one file a document")
  private Path out;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "json",
      description = "json, jsonl, brat, tsv, csv or html (default: ${DEFAULT-VALUE})")
  private OutputFormat format;

  @Option(names = "--text", description = "write the text that offsets count in beside each result")
  private boolean text;

  @Option(names = "--jobs", paramLabel = "N",
      description = "how many documents to work on at once (default: all cores)")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--interval", paramLabel = "SECONDS", defaultValue = "2",
      description = "how often to look (default: ${DEFAULT-VALUE})")
  private double interval;

  @Option(names = "--once", description = "look twice, work on what is complete, and end")
  private boolean once;

  @Mixin
  private ReaderOptions readerOptions;

  @Mixin
  private ExtractorOptions extractorOptions;

  @Override
  public Integer call() throws IOException, InterruptedException {
    for (String folder : folders) {
      if (!Files.isDirectory(Path.of(folder))) {
        throw new ParameterException(spec.commandLine(), folder + ": a folder expected");
      }
    }
    if (!(interval > 0) || jobs < 1) {
      throw new ParameterException(spec.commandLine(), "--interval, --jobs: positive numbers expected");
    }
    BatchOptions options = new BatchOptions(out, format, text, jobs, true, readerOptions.time(),
        readerOptions.settings() + extractorOptions.settings());
    Batch batch = new Batch(readerOptions.reader(spec.commandLine()), extractorOptions.extractor(spec.commandLine()),
        options);
    Watch watch = new Watch(batch, folders, out);
    Progress progress = new Progress(spec.commandLine().getErr(), false, true);
    Duration pause = Duration.ofMillis((long) (interval * 1000));
    if (!once) {
      watch.run(pause, progress);
      return 0;
    }
    watch.look(progress);
    Thread.sleep(pause.toMillis());
    return watch.look(progress).map(summary -> summary.failed() > 0 ? 1 : 0).orElse(0);
  }
}
