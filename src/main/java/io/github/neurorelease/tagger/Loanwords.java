package io.github.neurorelease.tagger;

import io.github.neurorelease.lexicon.Resources;
import io.github.neurorelease.token.GeneralWords;
import io.github.neurorelease.token.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells katakana that may name a substance, a protein or a disease from everyday loanwords ({@code loanwords.tsv}, and
 * what a general dictionary has).
 *
 * <pre>
 * ベルナキシン                       => a name, as far as its spelling goes
 * ターゲット, モニタリング, ワクチン  => none
 * </pre>
 *
 * Immutable and thread-safe.
 */
public final class Loanwords {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 24;

  private final List<String> endings = new ArrayList<>();
  private final Set<String> words = new HashSet<>();
  private final List<String> titles = new ArrayList<>();
  private final GeneralWords general = new GeneralWords();

  /** Reads the table. */
  public Loanwords() {
    for (Resources.Line line : Resources.lines("loanwords.tsv")) {
      switch (line.cell(1)) {
        case "ending" -> endings.add(line.cell(0));
        case "word" -> words.add(line.cell(0));
        case "title" -> titles.add(line.cell(0));
        default -> throw line.error("ending, word or title expected, got \"" + line.cell(1) + "\"");
      }
    }
  }

  /** Whether a katakana word that no dictionary has may be a name of the field. */
  public boolean isNameLike(String word) {
    if (word.length() < SHORTEST || word.length() > LONGEST || words.contains(word)
        || !word.chars().allMatch(c -> Boundaries.isKatakana((char) c))
        || endings.stream().anyMatch(word::endsWith)) {
      return false;
    }
    List<Token> parts = general.parts(word);
    Token last = parts.get(parts.size() - 1);
    boolean known = last.reading() != null && last.end() - last.start() >= SHORTEST - 1;
    return !known && parts.stream().anyMatch(part -> part.reading() == null);
  }

  /** Whether a word of any script is one that a general dictionary has. */
  public boolean isEveryday(String word) {
    return general.isOneWord(word);
  }

  /** Whether what stands at {@code [start, end)} is part of a person's name, or a person's, place's or company's. */
  boolean isTitled(String text, int start, int end) {
    return start > 0 && text.charAt(start - 1) == '・' || end < text.length() && text.charAt(end) == '・'
        || start > 0 && text.charAt(start - 1) == '=' || titles.stream().anyMatch(title -> text.startsWith(title, end));
  }
}
