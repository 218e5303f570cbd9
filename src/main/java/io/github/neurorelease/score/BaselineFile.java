package io.github.neurorelease.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.neurorelease.output.FormatException;
import io.github.neurorelease.score.corpus.GoldReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A {@link Baseline} as JSON, made to be committed: a type a line and a mistake a line, so that a difference between
 * two versions reads well. Stateless, safe to share between threads.
 */
public final class BaselineFile {

  private BaselineFile() {
  }

  /**
   * Reads a baseline.
   *
   * @throws FormatException        if the file is missing or no baseline
   * @throws UncheckedIOException if it cannot be read
   */
  public static Baseline read(Path file) {
    String json = GoldReader.content(file);
    try {
      JsonNode root = new ObjectMapper().readTree(json);
      List<String> documents = new ArrayList<>();
      field(file, root, "documents").forEach(name -> documents.add(name.asText()));
      Map<String, Counts> counts = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> entry : field(file, root, "counts").properties()) {
        counts.put(entry.getKey(), counts(file, entry.getValue()));
      }
      List<Mistake> mistakes = new ArrayList<>();
      for (JsonNode node : field(file, root, "mistakes")) {
        mistakes.add(mistake(file, node));
      }
      return new Baseline(documents, counts, mistakes);
    } catch (JsonProcessingException e) {
      throw new FormatException(file.toString(), e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
          "not JSON: " + e.getOriginalMessage());
    }
  }

  private static JsonNode field(Path file, JsonNode node, String name) {
    JsonNode field = node.get(name);
    if (field == null) {
      throw new FormatException(file.toString(), 0, "\"" + name + "\" expected in " + shortened(node));
    }
    return field;
  }

  private static String shortened(JsonNode node) {
    String json = node.toString();
    return json.length() <= 80 ? json : json.substring(0, 80) + "…";
  }

  private static Counts counts(Path file, JsonNode node) {
    return new Counts(field(file, node, "correct").asInt(), field(file, node, "incorrect").asInt(), 0,
        field(file, node, "missing").asInt(), field(file, node, "spurious").asInt());
  }

  private static Mistake mistake(Path file, JsonNode node) {
    String kind = field(file, node, "kind").asText();
    try {
      return new Mistake(field(file, node, "document").asText(), Mistake.Kind.valueOf(kind),
          node.path("expectedType").textValue(), node.path("expected").textValue(),
          node.path("foundType").textValue(), node.path("found").textValue(), node.path("context").asText(), "");
    } catch (IllegalArgumentException e) {
      throw new FormatException(file.toString(), 0,
          "unknown kind \"" + kind + "\", expected one of " + List.of(Mistake.Kind.values()));
    }
  }

  /**
   * Writes a baseline, replacing the file.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public static void write(Baseline baseline, Path file) {
    try {
      Files.writeString(file, json(baseline), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static String json(Baseline baseline) {
    ArrayNode documents = JsonNodeFactory.instance.arrayNode();
    baseline.documents().forEach(documents::add);
    List<String> counts = baseline.counts().entrySet().stream()
        .map(entry -> JsonNodeFactory.instance.textNode(entry.getKey()) + ": " + node(entry.getValue())).toList();
    List<String> mistakes = baseline.mistakes().stream().map(mistake -> node(mistake).toString()).toList();
    return "{\n\"documents\": " + documents + ",\n\"counts\": {" + lines(counts) + "},\n\"mistakes\": ["
        + lines(mistakes) + "]\n}\n";
  }

  private static String lines(List<String> elements) {
    return elements.isEmpty() ? "" : "\n  " + String.join(",\n  ", elements) + "\n";
  }

  private static ObjectNode node(Counts counts) {
    return JsonNodeFactory.instance.objectNode().put("correct", counts.correct()).put("incorrect", counts.incorrect())
        .put("missing", counts.missing()).put("spurious", counts.spurious());
  }

  private static ObjectNode node(Mistake mistake) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("document", mistake.document()).put("kind", mistake.kind().name());
    putUnlessNull(node, "expectedType", mistake.expectedType());
    putUnlessNull(node, "expected", mistake.expected());
    putUnlessNull(node, "foundType", mistake.foundType());
    putUnlessNull(node, "found", mistake.found());
    return mistake.context().isEmpty() ? node : node.put("context", mistake.context());
  }

  private static void putUnlessNull(ObjectNode node, String name, String value) {
    if (value != null) {
      node.put(name, value);
    }
  }
}
