package io.github.neurorelease.tagger;

import io.github.neurorelease.lexicon.Lexicon;
import java.util.List;

/** The taggers, in order. The order does not decide: the resolvers do. */
public final class Taggers {

  private Taggers() {
  }

  /** The taggers of the library over a lexicon. */
  public static List<Tagger> standard(Lexicon lexicon) {
    return List.of(
        new CompoundTagger(lexicon),
        new OrganizationTagger(),
        new PersonTagger(),
        new ProgramTagger(),
        new JournalTagger());
  }
}
