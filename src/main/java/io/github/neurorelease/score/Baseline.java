package io.github.neurorelease.score;

import io.github.neurorelease.entity.EntityType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The accuracy that must not slip: the strict counts of each type, of each kind of record and of each type's values,
 * with the mistakes known so far. Immutable.
 *
 * @param documents the names of the documents scored, sorted
 * @param counts    by the name of the type or kind; only those annotated or found
 * @param mistakes  the mistakes known; without evidence
 */
public record Baseline(List<String> documents, Map<String, Counts> counts, List<Mistake> mistakes) {

  /** What follows a type's name where its values are meant. */
  static final String VALUES = " values";

  /** Copies the collections. */
  public Baseline {
    documents = List.copyOf(documents);
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    mistakes = List.copyOf(mistakes);
  }

  /** The baseline that a score would set. */
  public static Baseline of(Scoring scoring) {
    Map<String, Counts> counts = new LinkedHashMap<>();
    for (EntityType type : EntityType.values()) {
      put(counts, type.name(), scoring.strict().type(type));
    }
    for (EntityType type : EntityType.values()) {
      put(counts, type.name() + VALUES, scoring.values(type));
    }
    for (RecordKind kind : RecordKind.values()) {
      put(counts, kind.name(), scoring.records(kind));
    }
    return new Baseline(scoring.documents().stream().map(DocumentScore::name).sorted().toList(), counts,
        scoring.mistakes().stream().map(Baseline::withoutEvidence).toList());
  }

  private static void put(Map<String, Counts> counts, String name, Counts of) {
    if (!of.isEmpty()) {
      counts.put(name, of);
    }
  }

  private static Mistake withoutEvidence(Mistake mistake) {
    return new Mistake(mistake.document(), mistake.kind(), mistake.expectedType(), mistake.expected(),
        mistake.foundType(), mistake.found(), mistake.context(), "");
  }

  /**
   * Compares a score with this baseline.
   *
   * @param tolerance how much the F1 of a type or kind may fall, at least 0
   * @throws IllegalArgumentException if the tolerance is negative or not a number
   */
  public BaselineComparison compare(Scoring scoring, double tolerance) {
    Baseline now = of(scoring);
    Set<String> names = new LinkedHashSet<>(now.counts.keySet());
    names.addAll(counts.keySet());
    List<Change> changes = names.stream().map(name -> new Change(name, counts.getOrDefault(name, Counts.NONE),
        now.counts.getOrDefault(name, Counts.NONE))).toList();
    return new BaselineComparison(changes, tolerance, unknown(scoring.mistakes()), notes(now, changes));
  }

  private List<Mistake> unknown(List<Mistake> found) {
    Map<Mistake, Integer> known = new HashMap<>();
    mistakes.forEach(mistake -> known.merge(mistake, 1, Integer::sum));
    List<Mistake> unknown = new ArrayList<>();
    for (Mistake mistake : found) {
      int left = known.merge(withoutEvidence(mistake), -1, Integer::sum);
      if (left < 0) {
        unknown.add(mistake);
      }
    }
    return unknown;
  }

  private List<String> notes(Baseline now, List<Change> changes) {
    List<String> notes = new ArrayList<>();
    Set<String> gone = new TreeSet<>(documents);
    now.documents.forEach(gone::remove);
    Set<String> added = new TreeSet<>(now.documents);
    documents.forEach(added::remove);
    if (!gone.isEmpty()) {
      notes.add("documents of the baseline that were not scored: " + String.join(", ", gone));
    }
    if (!added.isEmpty()) {
      notes.add("documents that the baseline does not know: " + String.join(", ", added));
    }
    for (Change change : changes) {
      if (change.before().possible() != change.now().possible()) {
        notes.add(change.name() + ": " + change.before().possible() + " annotated in the baseline, "
            + change.now().possible() + " now");
      }
    }
    return notes;
  }
}
