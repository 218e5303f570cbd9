package io.github.neurorelease;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Mention;
import io.github.neurorelease.glossary.Abbreviation;
import io.github.neurorelease.glossary.GlossaryEntry;
import io.github.neurorelease.record.Contact;
import io.github.neurorelease.record.Funding;
import io.github.neurorelease.record.Metadata;
import io.github.neurorelease.record.Reference;
import io.github.neurorelease.record.Researcher;
import io.github.neurorelease.structure.Section;
import io.github.neurorelease.text.SourceText;
import java.util.List;
import java.util.Objects;

/**
 * Everything found in one document. Immutable, equal by value, safe to share between threads. Offsets are UTF-16 code
 * units of {@link SourceText#text()}, start inclusive, end exclusive; every list is in the order of the text.
 *
 * @param source        what was read
 * @param metadata      what the release says of itself
 * @param sections      its sections
 * @param entities      mentions, none overlapping another
 * @param glossary      footnote entries with their marks
 * @param abbreviations short forms the document introduces, each pair once
 * @param researchers   people introduced with a role or an affiliation
 * @param funding       support, in the order printed
 * @param references    the reference list
 * @param contacts      whom to ask
 * @param warnings      what is odd in the document, in words: a text that is blank, has no Japanese, replacement
 *                      characters, unpaired surrogates, control characters or its body twice; footnote marks without
 *                      entry, entries without mark, numbers used twice
 */
public record Extraction(SourceText source, Metadata metadata, List<Section> sections, List<Mention> entities,
                         List<GlossaryEntry> glossary, List<Abbreviation> abbreviations, List<Researcher> researchers,
                         List<Funding> funding, List<Reference> references, List<Contact> contacts,
                         List<String> warnings) {

  /** @throws NullPointerException if an argument is null */
  public Extraction {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(metadata, "metadata");
    sections = List.copyOf(sections);
    entities = List.copyOf(entities);
    glossary = List.copyOf(glossary);
    abbreviations = List.copyOf(abbreviations);
    researchers = List.copyOf(researchers);
    funding = List.copyOf(funding);
    references = List.copyOf(references);
    contacts = List.copyOf(contacts);
    warnings = List.copyOf(warnings);
  }

  /** The mentions of one type, in the order of the text. */
  public List<Mention> entities(EntityType type) {
    return entities.stream().filter(mention -> mention.type() == type).toList();
  }
}
