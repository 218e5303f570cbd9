package io.github.neurorelease.resolver;

import io.github.neurorelease.tagger.Candidate;
import io.github.neurorelease.tagger.Levels;
import io.github.neurorelease.text.Span;
import io.github.neurorelease.token.Document;
import java.util.List;

/** The resolvers, in order. */
public final class Resolvers {

  private Resolvers() {
  }

  /**
   * The candidates that stay, left to right, none overlapping another.
   *
   * @param sourceNotes footnotes that only cite, in the normal form
   */
  public static List<Candidate> resolve(Document document, List<Span> sourceNotes, List<Candidate> candidates) {
    List<Candidate> kept = RepeatedNames.add(document, Levels.part(document.text(), candidates));
    kept = ForeignText.drop(document, kept);
    kept = SourceNotes.drop(sourceNotes, kept);
    kept = Overlaps.resolve(kept);
    return FieldGate.drop(document, kept);
  }
}
