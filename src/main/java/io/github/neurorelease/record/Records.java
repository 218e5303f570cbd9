package io.github.neurorelease.record;

import io.github.neurorelease.lexicon.DictionaryException;
import io.github.neurorelease.tagger.Candidate;
import io.github.neurorelease.token.Document;
import java.util.List;
import java.util.Objects;

/**
 * Everything a release says about itself.
 *
 * @param metadata    title, dates, issuers, the paper
 * @param researchers people with role and affiliation; immutable, as all lists here
 * @param funding     support, in the order printed
 * @param references  the reference list
 * @param contacts    whom to ask
 */
public record Records(Metadata metadata, List<Researcher> researchers, List<Funding> funding,
                      List<Reference> references, List<Contact> contacts) {

  /** Copies the lists. */
  public Records {
    Objects.requireNonNull(metadata, "metadata");
    researchers = List.copyOf(researchers);
    funding = List.copyOf(funding);
    references = List.copyOf(references);
    contacts = List.copyOf(contacts);
  }

  /**
   * Makes sure that the tables of this package can be used, so that a broken row shows before the first document.
   *
   * @throws DictionaryException naming its file and line
   */
  public static void check() {
    Labels.check();
    SameAffiliation.check();
  }

  /**
   * Reads the records of a document.
   *
   * @param found what the resolvers kept, left to right, none overlapping another
   */
  public static Records of(Document document, List<Candidate> found) {
    Reading reading = new Reading(document, found);
    HeadReader head = new HeadReader(reading);
    PaperReader paper = new PaperReader(reading, head.releaseDate());
    Metadata metadata = new Metadata(head.title(), head.subtitle(), head.releaseDate(), head.issuers(), paper.journal(),
        paper.paperTitle(), paper.authors(), paper.doi(), paper.published());
    return new Records(metadata, ResearcherReader.read(reading), FundingReader.read(reading),
        once(ReferenceReader.read(reading)), once(ContactReader.read(reading)));
  }

  /** A body printed twice has its lists twice; a record stands once. */
  private static <T> List<T> once(List<T> read) {
    return read.stream().distinct().toList();
  }
}
