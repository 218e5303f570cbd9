package io.github.neurorelease.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.neurorelease.glossary.Anchor;
import io.github.neurorelease.record.Metadata;
import io.github.neurorelease.structure.Section;
import java.util.List;

/** Turns records into JSON, in the order of the output contract. */
final class RecordsEncoder {

  private RecordsEncoder() {
  }

  static void writeMetadata(ObjectNode node, Metadata metadata) {
    put(node, "title", metadata.title());
    put(node, "subtitle", metadata.subtitle());
    put(node, "releaseDate", metadata.releaseDate());
    strings(node, "issuers", metadata.issuers());
    put(node, "journal", metadata.journal());
    put(node, "paperTitle", metadata.paperTitle());
    strings(node, "authors", metadata.authors());
    put(node, "doi", metadata.doi());
    put(node, "publicationDate", metadata.publicationDate());
  }

  static void writeSections(ArrayNode array, List<Section> sections) {
    for (Section section : sections) {
      ObjectNode node = array.addObject().put("kind", section.kind().name());
      put(node, "heading", section.heading());
      if (section.headingStart() >= 0) {
        node.put("headingStart", section.headingStart()).put("headingEnd", section.headingEnd());
      }
      if (section.start() >= 0) {
        node.put("start", section.start()).put("end", section.end());
      }
    }
  }

  /** Everything that follows the entities in the contract's order, warnings excepted. */
  static void writeOthers(ObjectNode root, Records records) {
    writeGlossary(root.putArray("glossary"), records);
    ArrayNode abbreviations = root.putArray("abbreviations");
    records.abbreviations().forEach(
        pair -> abbreviations.addObject().put("short", pair.shortForm()).put("long", pair.longForm()));
    writePeople(root, records);
    writeSupport(root, records);
    ArrayNode contacts = root.putArray("contacts");
    records.contacts().forEach(contact -> {
      ObjectNode node = contacts.addObject();
      put(node, "name", contact.name());
      put(node, "organization", contact.organization());
      put(node, "email", contact.email());
      put(node, "phone", contact.phone());
    });
  }

  private static void writeGlossary(ArrayNode glossary, Records records) {
    records.glossary().forEach(entry -> {
      ObjectNode node = glossary.addObject().put("marker", entry.marker());
      if (entry.number() != null) {
        node.put("number", entry.number());
      }
      put(node, "term", entry.term());
      strings(node, "aliases", entry.aliases());
      node.put("definition", entry.definition()).put("kind", entry.kind().name());
      if (entry.start() >= 0) {
        node.put("start", entry.start()).put("end", entry.end());
      }
      ArrayNode anchors = node.putArray("anchors");
      for (Anchor anchor : entry.anchors()) {
        anchors.addObject().put("start", anchor.start()).put("end", anchor.end()).put("text", anchor.text());
      }
    });
  }

  private static void writePeople(ObjectNode root, Records records) {
    ArrayNode researchers = root.putArray("researchers");
    records.researchers().forEach(person -> {
      ObjectNode node = researchers.addObject().put("name", person.name());
      put(node, "role", person.role());
      put(node, "affiliation", person.affiliation());
    });
  }

  private static void writeSupport(ObjectNode root, Records records) {
    ArrayNode funding = root.putArray("funding");
    records.funding().forEach(support -> {
      ObjectNode node = funding.addObject();
      put(node, "funder", support.funder());
      put(node, "program", support.program());
      strings(node, "grantIds", support.grantIds());
    });
    ArrayNode references = root.putArray("references");
    records.references().forEach(work -> {
      ObjectNode node = references.addObject();
      put(node, "firstAuthor", work.firstAuthor());
      if (work.year() != null) {
        node.put("year", work.year());
      }
      put(node, "doi", work.doi());
    });
  }

  static void put(ObjectNode node, String name, String value) {
    if (value != null) {
      node.put(name, value);
    }
  }

  static void strings(ObjectNode node, String name, List<String> values) {
    ArrayNode array = node.putArray(name);
    values.forEach(array::add);
  }
}
