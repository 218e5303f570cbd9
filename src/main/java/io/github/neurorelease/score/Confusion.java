package io.github.neurorelease.score;

import io.github.neurorelease.entity.EntityType;
import java.util.List;

/** Which types are taken for which. Immutable. */
public final class Confusion {

  private static final int NONE = EntityType.values().length;

  private final int[][] counts = new int[NONE + 1][NONE + 1];

  Confusion(List<MentionPair> pairs) {
    for (MentionPair pair : pairs) {
      counts[pair.gold() == null ? NONE : pair.gold().type().ordinal()]
          [pair.found() == null ? NONE : pair.found().type().ordinal()]++;
    }
  }

  /**
   * How many mentions annotated as one type are matched, by same or overlapping span, with one found as the other.
   *
   * @param gold  the annotated type, or null for spurious mentions
   * @param found the found type, or null for missing mentions
   */
  public int count(EntityType gold, EntityType found) {
    return counts[gold == null ? NONE : gold.ordinal()][found == null ? NONE : found.ordinal()];
  }
}
