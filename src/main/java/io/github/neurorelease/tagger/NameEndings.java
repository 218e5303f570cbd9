package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.lexicon.ByCharacter;
import io.github.neurorelease.lexicon.Resources;
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

  private final ByCharacter<Ending> endings;
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
      return name.length() >= least && except.stream().noneMatch(name::endsWith);
    }
  }

  NameEndings(Loanwords loanwords) {
    this.loanwords = loanwords;
    endings = ByCharacter.last(Resources.lines("name-endings.tsv").stream().map(NameEndings::ending).toList(),
        Ending::word);
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
    if (end - start > LONGEST || !endings.keys().has(text.charAt(end - 1))) {
      return null;
    }
    String name = text.substring(start, end);
    Ending ending = endings.endingAt(text, end, start, (some, edge) -> some.fits(name));
    return ending == null || loanwords.isEveryday(name) || loanwords.isTitled(text, start, end) ? null : ending;
  }
}
