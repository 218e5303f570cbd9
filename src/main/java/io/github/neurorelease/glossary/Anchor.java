package io.github.neurorelease.glossary;

import java.util.Objects;

/**
 * A footnote mark in the running text that points at a glossary entry.
 *
 * @param start first UTF-16 code unit in the source text
 * @param end   one past the last
 * @param text  exactly what stands there
 */
public record Anchor(int start, int end, String text) {

  /** @throws NullPointerException if {@code text} is null */
  public Anchor {
    Objects.requireNonNull(text, "text");
  }
}
