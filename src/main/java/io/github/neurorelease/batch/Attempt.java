package io.github.neurorelease.batch;

import io.github.neurorelease.Extraction;
import io.github.neurorelease.ReleaseExtractor;
import io.github.neurorelease.source.DocumentReader;
import io.github.neurorelease.text.SourceText;
import java.io.IOException;
import java.util.function.Predicate;

/**
 * A document read and extracted, or why not.
 *
 * @param sha256     hash of its content, or null where that could not be read
 * @param bytes      the size of its content; 0 where that could not be read
 * @param extraction what was found; null where it failed, or is known already
 * @param problem    why it failed, or null
 */
record Attempt(String sha256, long bytes, Extraction extraction, String problem) {

  /**
   * Reads and extracts.
   *
   * @param known whether nothing needs to be done for content of a hash
   */
  static Attempt at(BatchInput input, DocumentReader reader, ReleaseExtractor extractor, Predicate<String> known) {
    String hash = null;
    long size = 0;
    String problem;
    try {
      byte[] bytes = input.bytes(reader);
      size = bytes.length;
      hash = SourceText.sha256(bytes);
      return new Attempt(hash, size,
          known.test(hash) ? null : extractor.extract(reader.read(input.name(), bytes)), null);
    } catch (IOException | RuntimeException e) {
      problem = BatchInput.reason(e);
    } catch (OutOfMemoryError e) {
      problem = "not enough memory";
    } catch (StackOverflowError e) {
      problem = "nested too deeply";
    }
    return new Attempt(hash, size, null, problem);
  }
}
