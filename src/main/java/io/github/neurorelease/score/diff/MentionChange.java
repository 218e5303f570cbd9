package io.github.neurorelease.score.diff;

import io.github.neurorelease.entity.Mention;

/**
 * A mention that two extractions of a document see differently.
 *
 * @param before the older mention, or null where it is gained
 * @param after  the newer mention, or null where it is lost
 */
public record MentionChange(Mention before, Mention after) {

  /** What became of a mention. */
  public enum Kind { GAINED, LOST, TYPE, BOUNDARY, TYPE_AND_BOUNDARY, VALUE }

  /** @throws IllegalArgumentException if both are null */
  public MentionChange {
    if (before == null && after == null) {
      throw new IllegalArgumentException("before, after: at least one expected");
    }
  }

  /** What became of it. */
  public Kind kind() {
    if (before == null || after == null) {
      return before == null ? Kind.GAINED : Kind.LOST;
    }
    boolean span = before.span().equals(after.span());
    boolean type = before.type() == after.type();
    if (span) {
      return type ? Kind.VALUE : Kind.TYPE;
    }
    return type ? Kind.BOUNDARY : Kind.TYPE_AND_BOUNDARY;
  }
}
