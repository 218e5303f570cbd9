package io.github.neurorelease.glossary;

import java.util.List;
import java.util.Objects;

/**
 * A footnote that explains something.
 *
 * @param marker     as printed at the entry
 * @param number     the marker's number, or null where it has none (†)
 * @param term       the entry's head without what stands in brackets; null in a source note without head
 * @param aliases    readings, abbreviations, full forms and translations printed in the head; immutable
 * @param definition the text that explains, to the end of the entry
 * @param kind       whether it explains a term or cites a source
 * @param start      first UTF-16 code unit of the entry in the source text, marker included
 * @param end        one past its last
 * @param anchors    its marks in the running text, in order; immutable
 */
public record GlossaryEntry(String marker, Integer number, String term, List<String> aliases, String definition,
                            Kind kind, int start, int end, List<Anchor> anchors) {

  /** Whether a footnote explains a term or only cites where a statement comes from. */
  public enum Kind { TERM, SOURCE }

  /** @throws NullPointerException if {@code marker}, {@code definition}, {@code kind} or a list is null */
  public GlossaryEntry {
    Objects.requireNonNull(marker, "marker");
    Objects.requireNonNull(definition, "definition");
    Objects.requireNonNull(kind, "kind");
    aliases = List.copyOf(aliases);
    anchors = List.copyOf(anchors);
  }
}
