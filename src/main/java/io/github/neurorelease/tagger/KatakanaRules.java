package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Evidence;
import io.github.neurorelease.lexicon.ByCharacter;
import io.github.neurorelease.lexicon.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Katakana words of no dictionary by what follows them ({@code name-neighbours.tsv}).
 *
 * <pre>
 * ノルチェ遺伝子       => ノルチェ PROTEIN
 * メルタインを投与した  => メルタイン CHEMICAL
 * 一般名:メルタイン    => メルタイン CHEMICAL   a label of symbol-neighbours.tsv
 * ターゲット遺伝子     => nothing: everyday words are no names
 * </pre>
 *
 * Immutable and thread-safe.
 */
final class KatakanaRules {

  /** The rule in the evidence of what is proposed. */
  static final String RULE = "neighbour";

  private final ByCharacter<Neighbour> neighbours;
  private final Loanwords loanwords;
  private final SymbolRules symbols;

  private record Neighbour(String word, EntityType type, boolean within, String source) {
  }

  KatakanaRules(Loanwords loanwords, SymbolRules symbols) {
    this.loanwords = loanwords;
    this.symbols = symbols;
    List<Neighbour> read = new ArrayList<>();
    for (Resources.Line line : Resources.lines("name-neighbours.tsv")) {
      try {
        read.add(new Neighbour(line.cell(0), EntityType.valueOf(line.cell(1)),
            line.cell(2).equals("in"), line.file() + ":" + line.number()));
      } catch (IllegalArgumentException e) {
        throw line.error("an entity type expected in the second column, got \"" + line.cell(1) + "\"");
      }
    }
    neighbours = ByCharacter.first(read, Neighbour::word);
  }

  void propose(Passage passage, List<Unit> units, Consumer<Candidate> out) {
    String text = passage.document();
    for (int k = 0; k < units.size(); k++) {
      Unit unit = units.get(k);
      if (!unit.is(Unit.Kind.WORD) || !Boundaries.isKatakana(text.charAt(unit.start())) || !opensWord(text, units, k)) {
        continue;
      }
      int last = lastOfWord(text, units, k);
      int end = units.get(last).end();
      Neighbour neighbour = neighbours.beginningAt(text, end, passage.end(), (word, edge) -> true);
      if (neighbour != null && !loanwords.isTitled(text, unit.start(), end)
          && loanwords.isNameLike(text.substring(unit.start(), end))) {
        int stop = neighbour.within() ? end + neighbour.word().length() : end;
        out.accept(new Candidate(unit.start(), stop, neighbour.type(), null, Candidate.EVERYDAY,
            new Evidence(RULE, neighbour.source())));
      }
      if (neighbour == null && symbols.isLabelled(text, unit.start(), passage.start())
          && loanwords.isNameLike(text.substring(unit.start(), end))) {
        out.accept(new Candidate(unit.start(), end, EntityType.CHEMICAL, null, Candidate.EVERYDAY,
            new Evidence(RULE, "symbol-neighbours.tsv")));
      }
      k = last;
    }
  }

  /** Not within a longer katakana word; behind a name a word of its own begins. */
  private static boolean opensWord(String text, List<Unit> units, int k) {
    int start = units.get(k).start();
    return k == 0 || !Boundaries.isKatakana(text.charAt(start - 1)) || units.get(k - 1).is(Unit.Kind.TERM);
  }

  private static int lastOfWord(String text, List<Unit> units, int k) {
    int last = k;
    while (last + 1 < units.size() && units.get(last + 1).is(Unit.Kind.WORD)
        && units.get(last + 1).start() == units.get(last).end()
        && Boundaries.isKatakana(text.charAt(units.get(last + 1).start()))) {
      last++;
    }
    return last;
  }
}
