package io.github.neurorelease.entity;

import java.util.Objects;

/**
 * What made a mention: a rule or a dictionary row.
 *
 * @param rule   the rule family, such as {@code dictionary}, {@code date} or {@code person.role}; never null
 * @param detail the dictionary row ({@code cell-types.tsv:120}) or the pattern within the family; may be empty, never
 *               null
 */
public record Evidence(String rule, String detail) {

  /** @throws NullPointerException if an argument is null */
  public Evidence {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(detail, "detail");
  }

  @Override
  public String toString() {
    return detail.isEmpty() ? rule : rule + " " + detail;
  }
}
