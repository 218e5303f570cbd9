package io.github.neurorelease.record;

import java.util.Objects;

/**
 * A person introduced with a role or an affiliation.
 *
 * @param name        as printed
 * @param role        as printed, or null
 * @param affiliation as printed, without bracketed abbreviations, or null
 */
public record Researcher(String name, String role, String affiliation) {

  /** @throws NullPointerException if {@code name} is null */
  public Researcher {
    Objects.requireNonNull(name, "name");
  }
}
