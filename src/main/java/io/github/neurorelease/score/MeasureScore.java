package io.github.neurorelease.score;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.EntityType.Group;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The counts of mentions under one measure, in all and by type. Immutable.
 *
 * <p>A type's own counts see only mentions of that type, annotated or found: a CELL found as ANATOMY is missing from
 * CELL and spurious in ANATOMY, so that possible and actual are how many there are of the type. A group's counts see
 * only mentions of the group likewise. {@link #byAnnotatedType()} counts as SemEval and nervaluate do: the same pair
 * is one incorrect CELL and nothing in ANATOMY; those counts sum up to the total.
 *
 * @param measure         the measure
 * @param total           all mentions
 * @param byGroup         by group, each mention seen alone within it
 * @param byType          by type, each mention seen alone within it
 * @param byAnnotatedType by the annotated type, a spurious mention by its own
 */
public record MeasureScore(Measure measure, Counts total, Map<Group, Counts> byGroup, Map<EntityType, Counts> byType,
                           Map<EntityType, Counts> byAnnotatedType) {

  /** @throws NullPointerException if an argument is null */
  public MeasureScore {
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(total, "total");
    byGroup = Map.copyOf(byGroup);
    byType = Map.copyOf(byType);
    byAnnotatedType = Map.copyOf(byAnnotatedType);
  }

  /** Counts the pairs of one document, or of several. */
  static MeasureScore of(Measure measure, List<MentionPair> pairs) {
    Map<Group, Counts> groups = new EnumMap<>(Group.class);
    for (Group group : Group.values()) {
      groups.put(group, count(measure, pairs, type -> type.group() == group));
    }
    Map<EntityType, Counts> types = new EnumMap<>(EntityType.class);
    for (EntityType type : EntityType.values()) {
      types.put(type, count(measure, pairs, type::equals));
    }
    Map<EntityType, Counts> annotated = new EnumMap<>(EntityType.class);
    for (MentionPair pair : pairs) {
      EntityType type = pair.gold() == null ? pair.found().type() : pair.gold().type();
      annotated.merge(type, measure.of(pair), Counts::plus);
    }
    return new MeasureScore(measure, count(measure, pairs, type -> true), groups, types, annotated);
  }

  /** The counts of the pairs, mentions of other types left out. */
  static Counts count(Measure measure, List<MentionPair> pairs, Predicate<EntityType> types) {
    Counts counts = Counts.NONE;
    for (MentionPair pair : pairs) {
      boolean gold = pair.gold() != null && types.test(pair.gold().type());
      boolean found = pair.found() != null && types.test(pair.found().type());
      if (gold || found) {
        counts = counts.plus(
            measure.of(new MentionPair(gold ? pair.gold() : null, found ? pair.found() : null)));
      }
    }
    return counts;
  }

  /** The counts of a type. */
  public Counts type(EntityType type) {
    return byType.getOrDefault(type, Counts.NONE);
  }

  /** The counts of a group of types. */
  public Counts group(Group group) {
    return byGroup.getOrDefault(group, Counts.NONE);
  }

  /** The micro average: F1 over all mentions, 0 to 1. */
  public double microF1() {
    return total.f1();
  }

  /** The macro average: the mean F1 of the types that are annotated or found, 0 to 1; 0 where there is none. */
  public double macroF1() {
    return byType.values().stream().filter(counts -> !counts.isEmpty()).mapToDouble(Counts::f1).average().orElse(0);
  }

  /** The sum of both. @throws IllegalArgumentException if the measures differ */
  public MeasureScore plus(MeasureScore other) {
    if (measure != other.measure) {
      throw new IllegalArgumentException("other: measure " + measure + " expected, got " + other.measure);
    }
    return new MeasureScore(measure, total.plus(other.total), sum(byGroup, other.byGroup), sum(byType, other.byType),
        sum(byAnnotatedType, other.byAnnotatedType));
  }

  private static <K> Map<K, Counts> sum(Map<K, Counts> one, Map<K, Counts> other) {
    Map<K, Counts> sum = new HashMap<>(one);
    other.forEach((key, counts) -> sum.merge(key, counts, Counts::plus));
    return sum;
  }
}
