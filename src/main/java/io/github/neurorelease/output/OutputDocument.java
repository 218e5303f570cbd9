package io.github.neurorelease.output;

import io.github.neurorelease.entity.Mention;
import java.util.List;
import java.util.Objects;

/**
 * One document as an extraction wrote it in JSON. Immutable.
 *
 * @param name     the source's name; the file's without its extension where the JSON names no source
 * @param sha256   the source's hash, or null where the JSON has none
 * @param mentions the mentions in the order written
 * @param records  the records
 */
public record OutputDocument(String name, String sha256, List<Mention> mentions, Records records) {

  /** @throws NullPointerException if an argument other than {@code sha256} is null */
  public OutputDocument {
    Objects.requireNonNull(name, "name");
    mentions = List.copyOf(mentions);
    Objects.requireNonNull(records, "records");
  }
}
