package io.github.neurorelease.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON value that knows the line it stands in, so that complaints can name it.
 *
 * @param line  from 1
 * @param value a {@code Map<String, JsonAt>}, a {@code List<JsonAt>}, a string, a {@code Number}, a boolean or null
 */
record JsonAt(int line, Object value) {

  /** Parses one JSON value; {@code file} and {@code firstLine} (of the value, from 1) are for complaints. */
  static JsonAt parse(String file, int firstLine, String json) {
    JsonFactory factory = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    try (JsonParser parser = factory.createParser(json)) {
      if (parser.nextToken() == null) {
        throw new FormatException(file, firstLine, "empty, expected a JSON object");
      }
      JsonAt root = value(parser, firstLine - 1);
      if (parser.nextToken() != null) {
        throw new FormatException(file, firstLine - 1 + parser.currentLocation().getLineNr(),
            "text after the JSON object, expected its end");
      }
      return root;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new FormatException(file, firstLine - 1 + line, "not JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static JsonAt value(JsonParser parser, int linesBefore) throws IOException {
    int line = linesBefore + parser.currentTokenLocation().getLineNr();
    return switch (parser.currentToken()) {
      case START_OBJECT -> new JsonAt(line, members(parser, linesBefore));
      case START_ARRAY -> new JsonAt(line, elements(parser, linesBefore));
      case VALUE_STRING -> new JsonAt(line, parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonAt(line, parser.getNumberValue());
      case VALUE_TRUE, VALUE_FALSE -> new JsonAt(line, parser.getBooleanValue());
      default -> new JsonAt(line, null);
    };
  }

  private static Map<String, JsonAt> members(JsonParser parser, int linesBefore) throws IOException {
    Map<String, JsonAt> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, value(parser, linesBefore));
    }
    return members;
  }

  private static List<JsonAt> elements(JsonParser parser, int linesBefore) throws IOException {
    List<JsonAt> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(parser, linesBefore));
    }
    return elements;
  }
}
