package io.github.neurorelease.batch;

import io.github.neurorelease.ReleaseExtractor;
import io.github.neurorelease.source.DocumentReader;
import java.io.IOException;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** The work on one document: read, extract, write. Thread-safe. */
final class Work {

  private final DocumentReader reader;
  private final ReleaseExtractor extractor;
  private final ResultFiles files;
  private final ManifestLine.Maker maker;
  private final Map<String, ManifestLine> earlier;

  Work(DocumentReader reader, ReleaseExtractor extractor, ResultFiles files, ManifestLine.Maker maker,
       Map<String, ManifestLine> earlier) {
    this.reader = reader;
    this.extractor = extractor;
    this.files = files;
    this.maker = maker;
    this.earlier = earlier;
  }

  /**
   * What came of it.
   *
   * @param line    for the manifest
   * @param skipped whether the result was there already
   * @param bytes   the document's size
   */
  record Outcome(ManifestLine line, boolean skipped, long bytes) {
  }

  /**
   * Does the work.
   *
   * @param claim asked once, before anything is written: whether the result is still wanted
   * @return null where it was not
   * @throws IOException if the result cannot be written
   */
  Outcome extract(BatchInput input, String output, BooleanSupplier claim) throws IOException {
    long start = System.nanoTime();
    ManifestLine before = earlier.get(input.path().toString());
    Attempt attempt = Attempt.at(input, reader, extractor, hash -> isSame(before, hash, output));
    if (!claim.getAsBoolean()) {
      return null;
    }
    if (attempt.problem() != null) {
      return failed(input, output, attempt.sha256(), attempt.problem(), start);
    }
    if (attempt.extraction() == null) {
      return new Outcome(before, true, 0);
    }
    files.write(output, attempt.extraction());
    return new Outcome(new ManifestLine(input.path().toString(), attempt.sha256(), null, output,
        ManifestLine.count(attempt.extraction()), since(start), maker), false, attempt.bytes());
  }

  /** A document without result; takes an older result away. {@code start} is in nanoseconds, 0 where unknown. */
  Outcome failed(BatchInput input, String output, String hash, String problem, long start) throws IOException {
    files.delete(output);
    return new Outcome(new ManifestLine(input.path().toString(), hash, problem, output, Map.of(),
        start == 0 ? 0 : since(start), maker), false, 0);
  }

  private static long since(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  private boolean isSame(ManifestLine before, String hash, String output) {
    return before != null && before.isDone() && hash.equals(before.sha256()) && maker.equals(before.maker())
        && output.equals(before.output()) && files.areThere(output);
  }
}
