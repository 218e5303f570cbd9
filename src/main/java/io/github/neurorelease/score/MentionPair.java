package io.github.neurorelease.score;

import io.github.neurorelease.entity.Mention;
import io.github.neurorelease.text.Span;

/**
 * An annotated mention and the found one that is matched to it.
 *
 * @param gold  the annotated mention, or null where the found one is spurious
 * @param found the found mention, or null where the annotated one is missing
 */
public record MentionPair(Mention gold, Mention found) {

  /** @throws IllegalArgumentException if both are null */
  public MentionPair {
    if (gold == null && found == null) {
      throw new IllegalArgumentException("gold, found: at least one expected");
    }
  }

  /** Whether span and type are the same. */
  public boolean isStrict() {
    return gold != null && found != null && gold.type() == found.type() && gold.span().equals(found.span());
  }

  /** The first UTF-16 code unit of the annotated mention, or of the found one where none is annotated. */
  public int start() {
    return gold == null ? found.start() : gold.start();
  }

  /** The range that both cover together. */
  public Span span() {
    if (gold == null || found == null) {
      return gold == null ? found.span() : gold.span();
    }
    return new Span(Math.min(gold.start(), found.start()), Math.max(gold.end(), found.end()));
  }
}
