package io.github.neurorelease.score;

import io.github.neurorelease.entity.Mention;

/** When a found mention counts as an annotated one: the four measures of SemEval-2013 task 9.1. */
public enum Measure {
  /** The same span and the same type. */
  STRICT,
  /** The same span, whatever the type. */
  EXACT,
  /** The same span, whatever the type; half a point for an overlap. */
  PARTIAL,
  /** The same type, whatever the overlap. */
  TYPE;

  /** The counts of one pair alone, within all types. */
  Counts of(MentionPair pair) {
    if (pair.found() == null) {
      return new Counts(0, 0, 0, 1, 0);
    }
    if (pair.gold() == null) {
      return new Counts(0, 0, 0, 0, 1);
    }
    return of(pair.gold(), pair.found());
  }

  private Counts of(Mention gold, Mention found) {
    boolean span = gold.span().equals(found.span());
    boolean type = gold.type() == found.type();
    boolean correct = switch (this) {
      case STRICT -> span && type;
      case EXACT, PARTIAL -> span;
      case TYPE -> type;
    };
    if (correct) {
      return new Counts(1, 0, 0, 0, 0);
    }
    return this == PARTIAL ? new Counts(0, 0, 1, 0, 0) : new Counts(0, 1, 0, 0, 0);
  }
}
