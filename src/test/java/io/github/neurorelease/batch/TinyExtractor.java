package io.github.neurorelease.batch;

import io.github.neurorelease.ReleaseExtractor;
import io.github.neurorelease.output.OutputFormat;
import io.github.neurorelease.source.DocumentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** An extractor that starts quickly, and a batch with it in a process of its own that tests can kill. */
final class TinyExtractor {

  private TinyExtractor() {
  }

  static ReleaseExtractor get() throws IOException {
    Path dictionary = Files.createTempDirectory("tiny").resolve("tiny.tsv");
    Files.writeString(dictionary, "term\ttype\treading\tenglish\tid\taliases\tcontext\nケタミン\tCHEMICAL\t\t\t\t\t\n"
        + "海馬\tANATOMY\t\t\t\t\t\n");
    try {
      return ReleaseExtractor.builder().standardDictionaries(false).dictionary(dictionary).build();
    } finally {
      Files.delete(dictionary);
      Files.delete(dictionary.getParent());
    }
  }

  static BatchSummary run(ReleaseExtractor extractor, Path in, Path out, OutputFormat format, int jobs, boolean resume)
      throws IOException {
    return run(extractor, in, out, format, jobs, resume, new ArrayList<>());
  }

  static BatchSummary run(ReleaseExtractor extractor, Path in, Path out, OutputFormat format, int jobs, boolean resume,
                          List<String> failures) throws IOException {
    BatchOptions options = new BatchOptions(out, format, true, jobs, resume, Duration.ofMinutes(1), "");
    return new Batch(DocumentReader.create(), extractor, options).run(
        InputFinder.find(List.of(in.toString()), out), (input, reason) -> failures.add(input.name() + ": " + reason));
  }

  /** Arguments: folder in, folder out, format. Prints a sign when it begins and when a document is finished. */
  public static void main(String[] arguments) throws IOException {
    ReleaseExtractor extractor = get();
    sign();
    BatchOptions options = new BatchOptions(Path.of(arguments[1]), OutputFormat.valueOf(arguments[2]), true, 2, true,
        Duration.ofMinutes(1), "");
    new Batch(DocumentReader.create(), extractor, options).run(
        InputFinder.find(List.of(arguments[0]), options.out()), new BatchListener() {
          @Override
          public void failed(BatchInput input, String reason) {
            sign();
          }

          @Override
          public void progress(BatchSummary soFar) {
            sign();
          }
        });
  }

  private static void sign() {
    System.out.print('.');
    System.out.flush();
  }
}
