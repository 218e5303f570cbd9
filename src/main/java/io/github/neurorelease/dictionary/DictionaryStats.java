package io.github.neurorelease.dictionary;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.lexicon.Term;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many concepts, written forms and identifiers dictionaries hold, by type and by file.
 *
 * @param types by type, in the order of types; types without terms are left out
 * @param files by file, in the order of names
 */
public record DictionaryStats(Map<EntityType, Count> types, Map<String, Count> files) {

  /**
   * What is counted.
   *
   * @param concepts rows
   * @param forms    terms and aliases, without the variants that the program makes
   * @param ids      rows with an identifier
   * @param contexts rows with a context
   */
  public record Count(int concepts, int forms, int ids, int contexts) {

    private static final Count NONE = new Count(0, 0, 0, 0);

    private Count plus(Count other) {
      return new Count(concepts + other.concepts, forms + other.forms, ids + other.ids, contexts + other.contexts);
    }

    private static Count of(Term term) {
      return new Count(1, 1 + term.aliases().size(), term.id() == null ? 0 : 1, term.context().isNone() ? 0 : 1);
    }
  }

  /** Counts the terms. */
  public static DictionaryStats of(List<Term> terms) {
    Map<EntityType, Count> types = new EnumMap<>(EntityType.class);
    Map<String, Count> files = new TreeMap<>();
    for (Term term : terms) {
      types.merge(term.type(), Count.of(term), Count::plus);
      files.merge(term.file(), Count.of(term), Count::plus);
    }
    return new DictionaryStats(types, files);
  }

  /** All types together. */
  public Count total() {
    return types.values().stream().reduce(Count.NONE, Count::plus);
  }

  /** Two tables in Markdown. */
  public String markdown() {
    StringBuilder table = new StringBuilder();
    head(table, "type");
    types.forEach((type, count) -> row(table, type.name(), count));
    row(table, "all", total());
    table.append('\n');
    head(table, "file");
    files.forEach((file, count) -> row(table, file, count));
    return table.toString();
  }

  private static void head(StringBuilder table, String what) {
    table.append("| ").append(what).append(" | concepts | forms | with id | with context |\n")
        .append("|---|---:|---:|---:|---:|\n");
  }

  private static void row(StringBuilder table, String name, Count count) {
    table.append(String.format("| %s | %d | %d | %d (%d %%) | %d |\n", name, count.concepts, count.forms, count.ids,
        Math.round(100.0 * count.ids / Math.max(1, count.concepts)), count.contexts));
  }
}
