package io.github.neurorelease.score;

import io.github.neurorelease.entity.EntityType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The counts of normalised values, where the annotation has them. */
final class ValueScore {

  private ValueScore() {
  }

  /** Whether the pair's value is scored: only where one is annotated. */
  static boolean isJudged(MentionPair pair) {
    return pair.gold() != null && pair.gold().value() != null;
  }

  /** Whether the mention is found, and with the annotated value. */
  static boolean isCorrect(MentionPair pair) {
    return pair.isStrict() && pair.gold().value().equals(pair.found().value());
  }

  /**
   * By type: correct where span, type and value are as annotated; incorrect where the value differs; missing where the
   * mention itself or any value of it is missing.
   */
  static Map<EntityType, Counts> of(List<MentionPair> pairs) {
    Map<EntityType, Counts> values = new EnumMap<>(EntityType.class);
    for (MentionPair pair : pairs) {
      if (isJudged(pair)) {
        values.merge(pair.gold().type(), count(pair), Counts::plus);
      }
    }
    return values;
  }

  private static Counts count(MentionPair pair) {
    if (isCorrect(pair)) {
      return new Counts(1, 0, 0, 0, 0);
    }
    boolean differs = pair.isStrict() && pair.found().value() != null;
    return differs ? new Counts(0, 1, 0, 0, 0) : new Counts(0, 0, 0, 1, 0);
  }
}
