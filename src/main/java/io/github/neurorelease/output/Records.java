package io.github.neurorelease.output;

import io.github.neurorelease.Extraction;
import io.github.neurorelease.glossary.Abbreviation;
import io.github.neurorelease.glossary.GlossaryEntry;
import io.github.neurorelease.record.Contact;
import io.github.neurorelease.record.Funding;
import io.github.neurorelease.record.Metadata;
import io.github.neurorelease.record.Reference;
import io.github.neurorelease.record.Researcher;
import io.github.neurorelease.structure.Section;
import java.util.List;
import java.util.Objects;

/**
 * The records of one document, beside its mentions. Immutable. Where annotation gives no offsets of a section or a
 * glossary entry, they are -1.
 *
 * @param metadata      what the release says of itself
 * @param sections      its sections
 * @param glossary      footnote entries with their marks
 * @param abbreviations short forms the document introduces
 * @param researchers   people introduced with a role or an affiliation
 * @param funding       support
 * @param references    the reference list
 * @param contacts      whom to ask
 */
public record Records(Metadata metadata, List<Section> sections, List<GlossaryEntry> glossary,
                      List<Abbreviation> abbreviations, List<Researcher> researchers, List<Funding> funding,
                      List<Reference> references, List<Contact> contacts) {

  /** @throws NullPointerException if an argument is null */
  public Records {
    Objects.requireNonNull(metadata, "metadata");
    sections = List.copyOf(sections);
    glossary = List.copyOf(glossary);
    abbreviations = List.copyOf(abbreviations);
    researchers = List.copyOf(researchers);
    funding = List.copyOf(funding);
    references = List.copyOf(references);
    contacts = List.copyOf(contacts);
  }

  /** A document without any record. */
  public static Records none() {
    return new Records(new Metadata(null, null, null, null, null, null, null, null, null), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** The records of an extraction. */
  public static Records of(Extraction extraction) {
    return new Records(extraction.metadata(), extraction.sections(), extraction.glossary(),
        extraction.abbreviations(), extraction.researchers(), extraction.funding(), extraction.references(),
        extraction.contacts());
  }
}
