package io.github.neurorelease.resolver;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.tagger.Candidate;
import io.github.neurorelease.token.Document;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words of everyday language (記憶, 学習, 痛み) are terms only in a document that is about the field: one that names at
 * least three other concepts, and one for every {@value #CHARACTERS} characters.
 */
final class FieldGate {

  private static final int CONCEPTS = 3;
  private static final int CHARACTERS = 250;
  private static final int MOST = 12;

  private FieldGate() {
  }

  static List<Candidate> drop(Document document, List<Candidate> candidates) {
    int needed = Math.min(MOST, Math.max(CONCEPTS, document.normal().length() / CHARACTERS));
    if (names(document, candidates, needed) || candidates.stream().noneMatch(Candidate::isEveryday)) {
      return candidates;
    }
    return candidates.stream().filter(candidate -> !candidate.isEveryday()).toList();
  }

  /** Whether the document names so many concepts; looks no farther than to the last one needed. */
  private static boolean names(Document document, List<Candidate> candidates, int needed) {
    Set<String> concepts = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (!candidate.isEveryday() && candidate.type().group() == EntityType.Group.BIOMEDICAL
          && concepts.add(document.normal().substring(candidate.start(), candidate.end()))
          && concepts.size() >= needed) {
        return true;
      }
    }
    return false;
  }
}
