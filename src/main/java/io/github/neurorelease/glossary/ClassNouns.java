package io.github.neurorelease.glossary;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.lexicon.ByCharacter;
import io.github.neurorelease.lexicon.Resources;
import io.github.neurorelease.tagger.Loanwords;
import io.github.neurorelease.text.CharSet;
import io.github.neurorelease.text.Script;
import java.util.List;

/**
 * Nouns that name a class ({@code class-nouns.tsv}), and what an unknown member of the class looks like. Immutable and
 * thread-safe.
 */
final class ClassNouns {

  private final ByCharacter<Noun> nouns;
  private final Loanwords loanwords = new Loanwords();

  /**
   * A row of the table.
   *
   * @param word     the noun, or what a compound ends with
   * @param type     what the members are
   * @param katakana whether members may be katakana words
   * @param latin    whether they may be symbols
   * @param endings  what members in kanji end with
   * @param except   compounds that name no such class
   */
  record Noun(String word, EntityType type, boolean katakana, boolean latin, List<String> endings,
              List<String> except) {
  }

  ClassNouns() {
    nouns = ByCharacter.last(Resources.lines("class-nouns.tsv").stream().map(ClassNouns::noun).toList(), Noun::word);
  }

  private static Noun noun(Resources.Line line) {
    List<String> members = List.of(line.cell(2).split(","));
    List<String> except = line.cell(3).isEmpty() ? List.of() : List.of(line.cell(3).split("\\|"));
    List<String> endings = members.stream().filter(member -> member.startsWith("〜"))
        .map(member -> member.substring(1)).toList();
    try {
      return new Noun(line.cell(0), EntityType.valueOf(line.cell(1)), members.contains("katakana"),
          members.contains("latin"), endings, except);
    } catch (IllegalArgumentException e) {
      throw line.error("an entity type expected in the second column, got \"" + line.cell(1) + "\"");
    }
  }

  /** What class nouns end with. */
  CharSet lastCharacters() {
    return nouns.keys();
  }

  /** The longest class noun that ends before {@code end}, or null. */
  Noun upTo(String text, int end) {
    Noun noun = nouns.endingAt(text, end, 0, (some, start) -> true);
    boolean other = noun != null
        && noun.except().stream().anyMatch(word -> text.startsWith(word, end - word.length()));
    return other ? null : noun;
  }

  /** Whether an unknown word may be the name of a member of the class. */
  boolean isMember(Noun noun, String word) {
    Script first = Script.of(word.charAt(0));
    if (word.chars().allMatch(c -> Script.of((char) c) == Script.KATAKANA)) {
      return noun.katakana() && loanwords.isNameLike(word);
    }
    if (word.chars().allMatch(c -> c < 0x400)) {
      return noun.latin() && isSymbol(word);
    }
    return (first == Script.KANJI || first == Script.KATAKANA) && word.length() >= 3
        && noun.endings().stream().anyMatch(ending -> word.endsWith(ending) && word.length() > ending.length() + 1)
        && !loanwords.isEveryday(word);
  }

  /** ABC1, NKX: two letters or digits at least, one of them a capital. */
  private static boolean isSymbol(String word) {
    return word.length() >= 2 && word.length() <= 12 && Character.isLetterOrDigit(word.charAt(0))
        && word.chars().anyMatch(c -> c >= 'A' && c <= 'Z') && word.indexOf(' ') < 0;
  }
}
