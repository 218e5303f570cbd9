package io.github.neurorelease.record;

import java.util.List;

/**
 * Support that the research had.
 *
 * @param funder   who gave it, or null where only a programme is named
 * @param program  under which programme, or null
 * @param grantIds grant numbers in the order printed; immutable
 */
public record Funding(String funder, String program, List<String> grantIds) {

  /** Copies the list; null becomes the empty list. */
  public Funding {
    grantIds = grantIds == null ? List.of() : List.copyOf(grantIds);
  }
}
