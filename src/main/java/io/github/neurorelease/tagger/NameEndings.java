package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.lexicon.Resources;
import io.github.neurorelease.token.GeneralWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What unknown names end with ({@code name-endings.tsv}): generic names of drugs by their stems, compounds and proteins
 * by their class.
 *
 * <pre>
 * 〜チニブ, 〜ゼパム    => CHEMICAL
 * 〜カドヘリン         => PROTEIN
 * エイプリル, ツナミド  => nothing
 * </pre>
 *
 * Immutable and thread-safe.
 */
final class NameEndings {

  private static final int LONGEST = 30;

  private final Map<Character, List<Ending>> byLast = new HashMap<>();
  private final GeneralWords general = new GeneralWords();
  private final Loanwords loanwords;

  /**
   * A row of the table.
   *
   * @param word   the ending
   * @param type   what a name with it is
   * @param least  the length of the shortest such name
   * @param except words that end so and are no such name
   * @param source file and line
   */
  record Ending(String word, EntityType type, int least, Set<String> except, String source) {

    boolean fits(String name) {
      return name.length() >= least && name.endsWith(word) && except.stream().noneMatch(name::endsWith);
    }
  }

  NameEndings(Loanwords loanwords) {
    this.loanwords = loanwords;
    for (Resources.Line line : Resources.lines("name-endings.tsv")) {
      Ending ending = ending(line);
      byLast.computeIfAbsent(ending.word().charAt(ending.word().length() - 1), c -> new ArrayList<>()).add(ending);
    }
    byLast.values().forEach(endings -> endings.sort(Comparator.comparingInt(ending -> -ending.word().length())));
  }

  private static Ending ending(Resources.Line line) {
    try {
      return new Ending(line.cell(0), EntityType.valueOf(line.cell(1)), Integer.parseInt(line.cell(2)),
          line.cell(3).isEmpty() ? Set.of() : Set.of(line.cell(3).split("\\|")), line.file() + ":" + line.number());
    } catch (IllegalArgumentException e) {
      throw line.error("an ending, an entity type, a number and exceptions separated by | expected, got \""
          + String.join("<TAB>", line.cells()) + "\"");
    }
  }

  /**
   * The ending of the name at {@code [start, end)}, which is a whole run of one script; null where it has none, or is a
   * word of everyday language or somebody's name.
   */
  Ending of(String text, int start, int end) {
    List<Ending> endings = byLast.get(text.charAt(end - 1));
    if (endings == null || end - start > LONGEST) {
      return null;
    }
    String name = text.substring(start, end);
    for (Ending ending : endings) {
      if (ending.fits(name)) {
        return general.isOneWord(name) || loanwords.isTitled(text, start, end) ? null : ending;
      }
    }
    return null;
  }
}
