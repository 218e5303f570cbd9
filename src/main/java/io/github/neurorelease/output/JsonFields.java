package io.github.neurorelease.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The fields of one JSON object, asked for by name; what nobody asked for is unknown. */
final class JsonFields {

  private final String file;
  private final String what;
  private final int line;
  private final Map<?, ?> members;
  private final Set<String> asked = new TreeSet<>();

  /** @throws FormatException if the value is no object */
  JsonFields(String file, String what, JsonAt at) {
    this.file = file;
    this.what = what;
    this.line = at.line();
    if (!(at.value() instanceof Map<?, ?> map)) {
      throw new FormatException(file, line, what + ": an object expected");
    }
    this.members = map;
  }

  /** The object that a JSON text is. */
  static JsonFields document(String file, String json) {
    return new JsonFields(file, "document", JsonAt.parse(file, 1, json));
  }

  int line() {
    return line;
  }

  /** The line of a field's value, or the object's where it has no such field. */
  int line(String name) {
    return members.get(name) instanceof JsonAt at ? at.line() : line;
  }

  /** The field's value, or null where it is absent or null. */
  private JsonAt field(String name) {
    asked.add(name);
    JsonAt at = (JsonAt) members.get(name);
    return at == null || at.value() == null ? null : at;
  }

  private JsonAt required(String name, String kind) {
    JsonAt at = field(name);
    if (at == null) {
      throw new FormatException(file, line, what + " without \"" + name + "\", " + kind + " expected");
    }
    return at;
  }

  private FormatException wrong(JsonAt at, String name, String kind) {
    return new FormatException(file, at.line(), what + ", \"" + name + "\": " + kind + " expected");
  }

  private String text(JsonAt at, String name) {
    if (at.value() instanceof String text) {
      return text;
    }
    throw wrong(at, name, "a string");
  }

  String text(String name) {
    JsonAt at = field(name);
    return at == null ? null : text(at, name);
  }

  String requiredText(String name) {
    return text(required(name, "a string"), name);
  }

  private int number(JsonAt at, String name) {
    if (at.value() instanceof Integer number) {
      return number;
    }
    throw wrong(at, name, "an integer");
  }

  Integer number(String name) {
    JsonAt at = field(name);
    return at == null ? null : Integer.valueOf(number(at, name));
  }

  int requiredNumber(String name) {
    return number(required(name, "an integer"), name);
  }

  <E extends Enum<E>> E requiredConstant(String name, Class<E> type) {
    JsonAt at = required(name, "one of " + List.of(type.getEnumConstants()));
    try {
      return Enum.valueOf(type, text(at, name));
    } catch (IllegalArgumentException e) {
      throw wrong(at, name, "unknown \"" + at.value() + "\", one of " + List.of(type.getEnumConstants()));
    }
  }

  private List<JsonAt> elements(String name) {
    JsonAt at = field(name);
    if (at == null) {
      return List.of();
    }
    if (!(at.value() instanceof Collection<?> values)) {
      throw wrong(at, name, "a list");
    }
    return values.stream().map(JsonAt.class::cast).toList();
  }

  /** The strings of a list; empty where the field is absent. */
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (JsonAt element : elements(name)) {
      texts.add(text(element, name));
    }
    return texts;
  }

  /** The objects of a list; empty where the field is absent. */
  List<JsonFields> objects(String name) {
    return elements(name).stream().map(element -> new JsonFields(file, name, element)).toList();
  }

  /** The object in a field, or null where it is absent. */
  JsonFields object(String name) {
    JsonAt at = field(name);
    return at == null ? null : new JsonFields(file, name, at);
  }

  /** @throws FormatException if the object has a field nobody asked for */
  void refuseOthers() {
    Set<Object> others = new HashSet<>(members.keySet());
    others.removeAll(asked);
    for (Object name : members.keySet()) {
      if (others.contains(name)) {
        throw new FormatException(file, line(name.toString()),
            what + ", unknown field \"" + name + "\", expected only " + asked);
      }
    }
  }

  FormatException complaint(String name, String problem) {
    return new FormatException(file, line(name), what + ": " + problem);
  }
}
