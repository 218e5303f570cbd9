package io.github.neurorelease.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON trees to text that survives every encoding: a lone surrogate leaves as its escape. Thread-safe. */
final class JsonText {

  private static final ObjectWriter LINE = new ObjectMapper().writer();
  private static final ObjectWriter PRETTY = LINE.with(new DefaultPrettyPrinter(
      Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER).withArrayEmptySeparator("")
          .withObjectEmptySeparator(""))
      .withObjectIndenter(new DefaultIndenter("  ", "\n")).withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private JsonText() {
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** Indented, with a line feed at the end. */
  static String pretty(ObjectNode root) {
    return write(PRETTY, root) + "\n";
  }

  /** On one line, without a line feed. */
  static String line(ObjectNode root) {
    return write(LINE, root);
  }

  private static String write(ObjectWriter writer, ObjectNode root) {
    try {
      return escapeLoneSurrogates(writer.writeValueAsString(root));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of strings and numbers is always JSON", e);
    }
  }

  /** Outside strings JSON is ASCII, so a surrogate is always inside one. */
  private static String escapeLoneSurrogates(String json) {
    StringBuilder escaped = null;
    int copied = 0;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c) && i + 1 < json.length() && Character.isLowSurrogate(json.charAt(i + 1))) {
        i++;
        continue;
      }
      escaped = escaped == null ? new StringBuilder(json.length() + 16) : escaped;
      escaped.append(json, copied, i).append("\\u").append(Integer.toHexString(c));
      copied = i + 1;
    }
    return escaped == null ? json : escaped.append(json, copied, json.length()).toString();
  }
}
