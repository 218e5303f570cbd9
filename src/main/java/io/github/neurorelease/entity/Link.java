package io.github.neurorelease.entity;

import java.util.Objects;

/**
 * The concept of a public vocabulary that a mention names.
 *
 * @param id    compact identifier such as {@code UBERON:0002421}
 * @param label the concept's name there
 * @param part  null where the mention as a whole names the concept; else the part of the mention that does, as in
 *              海馬 for 海馬神経新生
 */
public record Link(String id, String label, String part) {

  /** @throws NullPointerException if {@code id} or {@code label} is null */
  public Link {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(label, "label");
  }
}
