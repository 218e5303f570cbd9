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
      boolean cited = candidate.type().group() == EntityType.Group.BIOMEDICAL || candidate.type() == EntityType.PERSON
          || candidate.type() == EntityType.QUANTITY || candidate.type() == EntityType.CITATION;
      Span span = new Span(candidate.start(), candidate.end());
      if (!cited || notes.stream().noneMatch(note -> note.contains(span))) {
        kept.add(candidate);
      }
    }
    return kept;
  }
}
