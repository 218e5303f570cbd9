package io.github.neurorelease.score;

import java.util.Objects;

/**
 * One difference between annotation and extraction, with what a reader needs to judge it.
 *
 * @param document      the document's name
 * @param kind          what is wrong
 * @param expectedType  the annotated type, or the kind of record; null where nothing is annotated
 * @param expected      the annotated text, value or record; null where nothing is annotated
 * @param foundType     the found type, or the kind of record; null where nothing is found
 * @param found         the found text, value or record; null where nothing is found
 * @param context       the text around, the place in brackets 【】; empty for records
 * @param evidence      the rule or dictionary row that made what is found; empty where unknown
 */
public record Mistake(String document, Kind kind, String expectedType, String expected, String foundType, String found,
                      String context, String evidence) {

  /** What is wrong. */
  public enum Kind { MISSING, SPURIOUS, WRONG_TYPE, WRONG_BOUNDARY, WRONG_TYPE_AND_BOUNDARY, WRONG_VALUE, WRONG_RECORD }

  /** @throws NullPointerException if {@code document}, {@code kind}, {@code context} or {@code evidence} is null */
  public Mistake {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(context, "context");
    Objects.requireNonNull(evidence, "evidence");
  }

  /** Whether a type or kind of record, by its name, is what is annotated or what is found. */
  public boolean concerns(String type) {
    return type.equals(expectedType) || type.equals(foundType);
  }

  /** On one line: document, what is wrong, what was expected and found, where, and what made it. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(document).append(": ").append(kind);
    if (expected != null) {
      line.append(", expected ").append(expectedType).append(" \"").append(expected).append('"');
    }
    if (found != null) {
      line.append(expected == null ? ", " : ", found ").append(foundType).append(" \"").append(found).append('"');
    }
    if (!context.isEmpty()) {
      line.append(" in …").append(context).append('…');
    }
    return evidence.isEmpty() ? line.toString() : line.append(" (made by ").append(evidence).append(')').toString();
  }
}
