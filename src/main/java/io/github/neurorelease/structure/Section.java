package io.github.neurorelease.structure;

import java.util.Objects;

/**
 * A section of a release, in source offsets.
 *
 * @param kind         what it is for
 * @param heading      the heading without decoration and number, as printed; null for an unheaded beginning
 * @param headingStart first UTF-16 code unit of the heading in the source text, or -1 without heading
 * @param headingEnd   one past the heading's last code unit, or -1
 * @param start        first code unit of the section, heading line included
 * @param end          one past its last
 */
public record Section(SectionKind kind, String heading, int headingStart, int headingEnd, int start, int end) {

  /** @throws NullPointerException if {@code kind} is null */
  public Section {
    Objects.requireNonNull(kind, "kind");
  }
}
