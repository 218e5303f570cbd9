package io.github.neurorelease.batch;

import io.github.neurorelease.Extraction;
import io.github.neurorelease.ReleaseExtractor;
import io.github.neurorelease.source.DocumentReader;
import io.github.neurorelease.text.SourceText;
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
    byte[] bytes = null;
    String hash = null;
    Extraction extraction = null;
    String problem = null;
    try {
      bytes = input.bytes(reader);
      hash = SourceText.sha256(bytes);
      ManifestLine before = earlier.get(input.path().toString());
      if (isSame(before, hash, output)) {
        return claim.getAsBoolean() ? new Outcome(before, true, 0) : null;
      }
      extraction = extractor.extract(reader.read(input.name(), bytes));
    } catch (IOException | RuntimeException e) {
      problem = BatchInput.reason(e);
    } catch (OutOfMemoryError e) {
      problem = "not enough memory";
    } catch (StackOverflowError e) {
      problem = "nested too deeply";
    }
    if (!claim.getAsBoolean()) {
      return null;
    }
    if (problem != null) {
      return failed(input, output, hash, problem, start);
    }
    files.write(output, extraction);
    return new Outcome(new ManifestLine(input.path().toString(), hash, null, output, ManifestLine.count(extraction),
        since(start), maker), false, bytes.length);
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
