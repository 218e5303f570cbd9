package io.github.neurorelease.score;

import java.util.Objects;

/**
 * An annotated element of a kind of record and the found one that is matched to it.
 *
 * @param kind  the kind
 * @param gold  the annotated element for people, or null where the found one is spurious
 * @param found the found element, or null where the annotated one is missing
 * @param equal whether both are the same after normalisation
 */
public record RecordPair(RecordKind kind, String gold, String found, boolean equal) {

  /**
   * @throws NullPointerException     if {@code kind} is null
   * @throws IllegalArgumentException if both elements are null, or {@code equal} with one of them null
   */
  public RecordPair {
    Objects.requireNonNull(kind, "kind");
    if (gold == null && found == null || equal && (gold == null || found == null)) {
      throw new IllegalArgumentException("gold, found: at least one expected, both where equal");
    }
  }

  Counts counts() {
    if (equal) {
      return new Counts(1, 0, 0, 0, 0);
    }
    if (found == null) {
      return new Counts(0, 0, 0, 1, 0);
    }
    return gold == null ? new Counts(0, 0, 0, 0, 1) : new Counts(0, 1, 0, 0, 0);
  }
}
