package io.github.neurorelease.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.neurorelease.Extraction;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What became of one input.
 *
 * @param path         the file as it was named
 * @param sha256       hash of its content, or null where it could not be read
 * @param error        why it failed, or null where it did not
 * @param output       name of its results without extension
 * @param counts       how many of each kind were found; empty where it failed
 * @param milliseconds reading, extraction and writing
 * @param maker        what made the result
 */
record ManifestLine(String path, String sha256, String error, String output, Map<String, Integer> counts,
                    long milliseconds, Maker maker) {

  /**
   * What makes results: the same maker makes the same of the same content.
   *
   * @param version    of the library
   * @param dictionary version of the dictionaries
   * @param format     the results' form
   * @param settings   other settings
   */
  record Maker(String version, String dictionary, String format, String settings) {
  }

  static Map<String, Integer> count(Extraction extraction) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("characters", extraction.source().text().length());
    counts.put("entities", extraction.entities().size());
    counts.put("glossary", extraction.glossary().size());
    counts.put("abbreviations", extraction.abbreviations().size());
    counts.put("researchers", extraction.researchers().size());
    counts.put("funding", extraction.funding().size());
    counts.put("references", extraction.references().size());
    counts.put("contacts", extraction.contacts().size());
    counts.put("warnings", extraction.warnings().size());
    return counts;
  }

  boolean isDone() {
    return error == null;
  }

  String toJson() {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("path", path);
    if (sha256 != null) {
      node.put("sha256", sha256);
    }
    node.put("status", isDone() ? "done" : "failed");
    if (error != null) {
      node.put("error", error);
    }
    node.put("output", output);
    ObjectNode numbers = node.putObject("counts");
    counts.forEach(numbers::put);
    return node.put("milliseconds", milliseconds).put("version", maker.version()).put("dictionary", maker.dictionary())
        .put("format", maker.format()).put("settings", maker.settings()).toString();
  }

  static ManifestLine of(JsonNode node) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    node.path("counts").properties().forEach(field -> counts.put(field.getKey(), field.getValue().asInt()));
    return new ManifestLine(node.path("path").asText(), text(node, "sha256"), text(node, "error"),
        node.path("output").asText(), counts, node.path("milliseconds").asLong(),
        new Maker(text(node, "version"), text(node, "dictionary"), text(node, "format"), text(node, "settings")));
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).isTextual() ? node.path(name).asText() : null;
  }
}
