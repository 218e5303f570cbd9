package io.github.neurorelease.resolver;

import io.github.neurorelease.tagger.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Of candidates that overlap, the longest stays; of equally long ones the heavier, then the one proposed first.
 */
final class Overlaps {

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.<Candidate>comparingInt(c -> c.start() - c.end())
          .thenComparing(Comparator.comparingInt(Candidate::weight).reversed());

  private Overlaps() {
  }

  static List<Candidate> resolve(List<Candidate> candidates) {
    List<Candidate> order = new ArrayList<>(candidates);
    order.sort(BEST_FIRST);
    TreeMap<Integer, Candidate> taken = new TreeMap<>();
    for (Candidate candidate : order) {
      var before = taken.lowerEntry(candidate.end());
      if (before == null || before.getValue().end() <= candidate.start()) {
        taken.put(candidate.start(), candidate);
      }
    }
    return new ArrayList<>(taken.values());
  }
}
