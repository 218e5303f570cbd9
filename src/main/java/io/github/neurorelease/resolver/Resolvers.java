package io.github.neurorelease.resolver;

import io.github.neurorelease.lexicon.DictionaryException;
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
   * Makes sure that the tables of this package can be used, so that a broken row shows before the first document.
   *
   * @throws DictionaryException naming its file and line
   */
  public static void check() {
    FieldGate.check();
  }

  /**
   * A first, quick decision, good enough to read what the document introduces: the longest candidates, whatever passage
   * they stand in.
   */
  public static List<Candidate> longest(Document document, List<Candidate> candidates) {
    return Overlaps.resolve(document.text(), Levels.part(document.text(), candidates));
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
    kept = Overlaps.resolve(document.text(), kept);
    return FieldGate.drop(document, kept);
  }
}
