package io.github.neurorelease.score.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.neurorelease.glossary.Anchor;
import io.github.neurorelease.record.Metadata;
import io.github.neurorelease.structure.Section;
import java.util.List;

/**
 * The records of an annotated document as JSON: the output contract's shape without {@code source} and
 * {@code entities}; offsets in UTF-16 code units. A section may carry its {@code heading} alone, or with offsets.
 * Stateless, safe to share between threads.
 */
public final class RecordsJson {

  private RecordsJson() {
  }

  /**
   * Reads the records of a text.
   *
   * @param file the file's name, for complaints
   * @param json its content
   * @param text the annotated text
   * @throws GoldException with file and line where the content is not JSON, a field is unknown or of the wrong kind, an
   *                       offset is past the end, or an anchor or heading is not what stands in the text
   */
  public static Records read(String file, String json, String text) {
    return new RecordsDecoder(text).decode(new JsonFields(file, "document", JsonAt.parse(file, 1, json)));
  }

  /** Writes records, indented, with a line break at the end; {@link #read} gives the same records back. */
  public static String write(Records records) {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode root = mapper.createObjectNode();
    writeMetadata(root.putObject("metadata"), records.metadata());
    ArrayNode sections = root.putArray("sections");
    records.sections().forEach(section -> writeSection(sections.addObject(), section));
    writeGlossary(root.putArray("glossary"), records);
    ArrayNode abbreviations = root.putArray("abbreviations");
    records.abbreviations().forEach(
        pair -> abbreviations.addObject().put("short", pair.shortForm()).put("long", pair.longForm()));
    writePeople(root, records);
    try {
      return mapper.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of strings and numbers is always JSON", e);
    }
  }

  private static void writeMetadata(ObjectNode node, Metadata metadata) {
    put(node, "title", metadata.title());
    put(node, "subtitle", metadata.subtitle());
    put(node, "releaseDate", metadata.releaseDate());
    if (!metadata.issuers().isEmpty()) {
      strings(node, "issuers", metadata.issuers());
    }
    put(node, "journal", metadata.journal());
    put(node, "paperTitle", metadata.paperTitle());
    if (!metadata.authors().isEmpty()) {
      strings(node, "authors", metadata.authors());
    }
    put(node, "doi", metadata.doi());
    put(node, "publicationDate", metadata.publicationDate());
  }

  private static void writeSection(ObjectNode node, Section section) {
    node.put("kind", section.kind().name());
    put(node, "heading", section.heading());
    if (section.headingStart() >= 0) {
      node.put("headingStart", section.headingStart()).put("headingEnd", section.headingEnd());
    }
    if (section.start() >= 0) {
      node.put("start", section.start()).put("end", section.end());
    }
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
    ArrayNode contacts = root.putArray("contacts");
    records.contacts().forEach(contact -> {
      ObjectNode node = contacts.addObject();
      put(node, "name", contact.name());
      put(node, "organization", contact.organization());
      put(node, "email", contact.email());
      put(node, "phone", contact.phone());
    });
  }

  private static void put(ObjectNode node, String name, String value) {
    if (value != null) {
      node.put(name, value);
    }
  }

  private static void strings(ObjectNode node, String name, List<String> values) {
    ArrayNode array = node.putArray(name);
    values.forEach(array::add);
  }
}
