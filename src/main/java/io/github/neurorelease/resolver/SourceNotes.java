package io.github.neurorelease.resolver;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.tagger.Candidate;
import io.github.neurorelease.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A note that only cites where a statement comes from is a reference: it carries journals, organisations, dates and
 * addresses, no biomedical names, people or numbers.
 */
final class SourceNotes {

  private SourceNotes() {
  }

  static List<Candidate> drop(List<Span> notes, List<Candidate> candidates) {
    if (notes.isEmpty()) {
      return candidates;
    }
    List<Candidate> kept = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      boolean cited = isIn(notes, candidate)
          && (candidate.type().group() == EntityType.Group.BIOMEDICAL || candidate.type() == EntityType.PERSON
          || candidate.type() == EntityType.QUANTITY || candidate.type() == EntityType.CITATION);
      if (!cited) {
        kept.add(candidate);
      }
    }
    return kept;
  }

  /** Whether the candidate stands within a note; notes stand left to right, none overlapping another. */
  private static boolean isIn(List<Span> notes, Candidate candidate) {
    int low = 0;
    int high = notes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (notes.get(middle).start() <= candidate.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && candidate.end() <= notes.get(low - 1).end();
  }
}
