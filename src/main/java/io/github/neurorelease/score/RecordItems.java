package io.github.neurorelease.score;

import io.github.neurorelease.glossary.Anchor;
import io.github.neurorelease.glossary.GlossaryEntry;
import io.github.neurorelease.output.Records;
import io.github.neurorelease.record.Metadata;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Cuts the records of a document into comparable elements. */
final class RecordItems {

  private static final String SEPARATOR = "\u0000";

  private final List<RecordItem> items = new ArrayList<>();

  private RecordItems() {
  }

  /** All elements of all kinds, in the order of the records. */
  static List<RecordItem> of(Records records) {
    RecordItems items = new RecordItems();
    items.addMetadata(records.metadata());
    records.sections().forEach(section ->
        items.add(RecordKind.SECTIONS, section.heading(), section.kind().name(), section.heading()));
    records.glossary().forEach(items::addEntry);
    records.abbreviations().forEach(pair ->
        items.add(RecordKind.ABBREVIATIONS, pair.shortForm(), pair.shortForm(), pair.longForm()));
    records.researchers().forEach(person ->
        items.add(RecordKind.RESEARCHERS, person.name(), person.name(), person.role(), person.affiliation()));
    records.funding().forEach(support -> items.add(RecordKind.FUNDING, support.funder() + SEPARATOR + support.program(),
        support.funder(), support.program(), joined(support.grantIds())));
    records.references().forEach(work -> items.add(RecordKind.REFERENCES, work.firstAuthor(), work.firstAuthor(),
        work.year() == null ? null : work.year().toString(), lower(work.doi())));
    records.contacts().forEach(contact ->
        items.add(RecordKind.CONTACTS, contact.name() == null ? contact.organization() : contact.name(),
            contact.name(), contact.organization(), contact.email(), contact.phone()));
    return items.items;
  }

  private void addMetadata(Metadata metadata) {
    addField("title", metadata.title());
    addField("subtitle", metadata.subtitle());
    addField("releaseDate", metadata.releaseDate());
    metadata.issuers().forEach(issuer -> add(RecordKind.METADATA, null, "issuers", issuer));
    addField("journal", metadata.journal());
    addField("paperTitle", metadata.paperTitle());
    metadata.authors().forEach(author -> add(RecordKind.METADATA, null, "authors", author));
    addField("doi", lower(metadata.doi()));
    addField("publicationDate", metadata.publicationDate());
  }

  private void addField(String field, String value) {
    if (value != null) {
      add(RecordKind.METADATA, field, field, value);
    }
  }

  private void addEntry(GlossaryEntry entry) {
    String number = entry.number() == null ? entry.marker() : entry.number().toString();
    String who = number + SEPARATOR + entry.term();
    List<Anchor> anchors = new ArrayList<>(entry.anchors());
    anchors.sort(Comparator.comparingInt(Anchor::start));
    String marks = anchors.stream().map(anchor -> anchor.start() + "-" + anchor.end()).collect(Collectors.joining(","));
    List<String> aliases = entry.aliases().stream().map(RecordText::normal).sorted().toList();
    add(RecordKind.GLOSSARY, who, entry.marker(), number, entry.term(), joined(aliases), entry.definition(),
        entry.kind().name(), marks);
    add(RecordKind.GLOSSARY_HEADS, number, entry.marker(), number, entry.term());
    for (Anchor anchor : anchors) {
      add(RecordKind.GLOSSARY_MARKS, anchor.start() + "-" + anchor.end(), number,
          anchor.start() + "-" + anchor.end());
    }
    add(RecordKind.GLOSSARY_DEFINITIONS, who, number, entry.definition());
    add(RecordKind.GLOSSARY_KINDS, who, number, entry.kind().name());
    entry.aliases().forEach(alias -> add(RecordKind.GLOSSARY_ALIASES, null, number, alias));
  }

  private void add(RecordKind kind, String identity, String... parts) {
    String key = Arrays.stream(parts).map(part -> Objects.toString(RecordText.normal(part), ""))
        .collect(Collectors.joining(SEPARATOR));
    String label = Arrays.stream(parts).map(part -> part == null ? "–" : part.replaceAll("\\s+", " "))
        .collect(Collectors.joining(" | "));
    items.add(new RecordItem(kind, RecordText.normal(identity), key, label));
  }

  private static String joined(List<String> parts) {
    return String.join(", ", parts);
  }

  private static String lower(String doi) {
    return doi == null ? null : doi.toLowerCase(Locale.ROOT);
  }
}
