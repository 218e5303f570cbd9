package io.github.neurorelease.tagger;

import io.github.neurorelease.lexicon.DictionaryException;
import io.github.neurorelease.lexicon.Lexicon;
import java.util.List;

/** The taggers, in order. The order does not decide: the resolvers do. */
public final class Taggers {

  private Taggers() {
  }

  /** Dictionary terms and names built on them: run once more when the document's own names are known. */
  public static List<Tagger> lexical(Lexicon lexicon) {
    return List.of(new CompoundTagger(lexicon), new ShapeTagger());
  }

  /**
   * The taggers that need no lexicon of terms.
   *
   * @throws DictionaryException naming file and line of a row of their tables that cannot be used
   */
  public static List<Tagger> structural() {
    OrganizationWords.check();
    Roles.check();
    LatinMethods.check();
    return List.of(
        new NumberTagger(),
        new IdentifierTagger(),
        new GrantTagger(),
        new CitationTagger(),
        new OrganizationTagger(),
        new PersonTagger(),
        new ProgramTagger(),
        new JournalTagger());
  }
}
