package io.github.neurorelease.glossary;

import java.util.Objects;

/**
 * A short form that the document itself introduces.
 *
 * @param shortForm the short form as printed; {@code short} in JSON
 * @param longForm  the long form as printed; {@code long} in JSON
 */
public record Abbreviation(String shortForm, String longForm) {

  /** @throws NullPointerException if an argument is null */
  public Abbreviation {
    Objects.requireNonNull(shortForm, "shortForm");
    Objects.requireNonNull(longForm, "longForm");
  }
}
