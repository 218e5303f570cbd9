package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Evidence;
import io.github.neurorelease.lexicon.Lexicon;
import io.github.neurorelease.token.PartOfSpeech;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Names from the dictionary, and names built on them: the last head of a compound says what the whole is, and takes on
 * its left what belongs to the name.
 *
 * <pre>
 * 選択的TrkB阻害薬          => 選択的TrkB阻害薬 CHEMICAL
 * カイニン酸誘発てんかんマウス => the whole, ORGANISM
 * ラット初代培養大脳皮質ニューロン => ラット ORGANISM | 初代培養大脳皮質ニューロン CELL
 * AMPA受容体機能異常        => AMPA受容体 PROTEIN
 * 歯状回VEGF               => 歯状回 ANATOMY | VEGF PROTEIN
 * </pre>
 */
final class CompoundTagger implements LocalTagger {

  private static final int WIDEST = 60;

  /** What a dictionary term takes on its left to make one name with it. */
  private static final Map<EntityType, Set<EntityType>> TAKES = new EnumMap<>(Map.of(
      EntityType.CHEMICAL, EnumSet.noneOf(EntityType.class),
      EntityType.PROTEIN, EnumSet.noneOf(EntityType.class),
      EntityType.ANATOMY, EnumSet.of(EntityType.ANATOMY),
      EntityType.CELL, EnumSet.of(EntityType.ANATOMY, EntityType.CELL),
      EntityType.DISEASE, EnumSet.of(EntityType.ANATOMY),
      EntityType.SYMPTOM, EnumSet.of(EntityType.DISEASE),
      EntityType.ORGANISM, EnumSet.of(EntityType.PROTEIN, EntityType.DISEASE, EntityType.ORGANISM),
      EntityType.METHOD, EnumSet.noneOf(EntityType.class),
      EntityType.PROCESS, EnumSet.of(EntityType.ANATOMY, EntityType.CELL, EntityType.PROCESS)));

  /** What makes an adjective of the word in front of it, before any name. */
  private static final Set<String> ADJECTIVES =
      Set.of("性", "型", "陽性", "陰性", "作動性", "含有", "欠損", "感受性", "応答性");
  /** The same before a cell: GABA放出ニューロン. */
  private static final Set<String> OF_CELLS = Set.of("発現", "産生", "放出", "分泌");

  private final Segmenter segmenter;
  private final Morphology morphology;
  private final SymbolRules symbols;
  private final KatakanaRules katakanaRules;

  CompoundTagger(Lexicon lexicon) {
    this.symbols = new SymbolRules(lexicon);
    this.morphology = new Morphology();
    Loanwords loanwords = new Loanwords();
    this.segmenter = new Segmenter(lexicon, morphology, loanwords);
    this.katakanaRules = new KatakanaRules(loanwords, symbols);
  }

  @Override
  public void tag(Passage passage, Consumer<Candidate> out) {
    List<Unit> units = segmenter.segment(passage);
    int k = units.size() - 1;
    while (k >= 0) {
      Unit unit = units.get(k);
      k = unit.is(Unit.Kind.TERM) || unit.is(Unit.Kind.HEAD) ? compound(passage, units, k, out) : k - 1;
    }
    symbols.propose(passage, units, out);
    katakanaRules.propose(passage, units, out);
  }

  /** Proposes the name that ends with unit {@code k}; returns the unit left of it. */
  private int compound(Passage passage, List<Unit> units, int k, Consumer<Candidate> out) {
    Unit last = units.get(k);
    if (last.type().group() != EntityType.Group.BIOMEDICAL) {
      out.accept(candidate(units, k, k, last.end()));
      return k - 1;
    }
    int first = k;
    int bound = last.end() - WIDEST;
    while (first > 0 && units.get(first - 1).start() >= bound) {
      int next = extend(passage, units, first, last);
      if (next == first) {
        break;
      }
      first = next;
    }
    first = trim(units, first, k);
    if (last.is(Unit.Kind.HEAD)) {
      String whole = passage.document().substring(units.get(first).start(), last.end());
      if (first == k || last.head().except().contains(whole)) {
        return k - 1;
      }
    }
    if (!isRemedied(passage.document(), units, first, last) && !isAdjective(passage.document(), last, first == k)) {
      out.accept(candidate(units, first, k, RightEdge.of(passage, units, k)));
    }
    return first - 1;
  }

  /** 抗うつ作用, 抗炎症効果: an effect of a drug names no disease. */
  private static boolean isRemedied(String text, List<Unit> units, int first, Unit last) {
    boolean against = first > 0 && text.charAt(units.get(first - 1).start()) == '抗'
        && units.get(first - 1).end() == units.get(first).start();
    return against && (last.type() == EntityType.DISEASE || last.type() == EntityType.SYMPTOM
        || last.type() == EntityType.PROCESS);
  }

  /** モノアミン系の, グルタミン酸作動性の, X性の: an adjective names nothing. */
  private static boolean isAdjective(String text, Unit last, boolean alone) {
    return alone && (last.type() == EntityType.CHEMICAL || last.type() == EntityType.PROTEIN)
        && (text.startsWith("系の", last.end()) || text.startsWith("作動性の", last.end())
        || text.startsWith("系統の", last.end()));
  }

  /** What the units from {@code first} to {@code k} name. */
  private static Candidate candidate(List<Unit> units, int first, int k, int end) {
    Unit last = units.get(k);
    int start = units.get(first).start();
    int taken = k - first;
    boolean whole = taken == 0 && (end == last.end() || last.type() != EntityType.DISEASE);
    int weight = isEveryday(units, first, k) ? Candidate.EVERYDAY : Candidate.STRONG;
    Evidence evidence = last.is(Unit.Kind.HEAD) ? new Evidence("compound", last.head().source())
        : last.term() == null ? last.evidence()
        : new Evidence(taken == 0 ? "dictionary" : "compound", last.term().source());
    return new Candidate(start, end, last.type(), null, weight, evidence, whole ? last.term() : null);
  }

  /** 学力テスト, ワイヤレスマウス, 高齢マウス: everyday words and nothing that is a term everywhere (側頭回, 歯状回VEGF). */
  private static boolean isEveryday(List<Unit> units, int first, int k) {
    Unit last = units.get(k);
    if (last.is(Unit.Kind.HEAD) ? !last.head().everyday() : !last.everyday()) {
      return false;
    }
    boolean place = last.type() == EntityType.ANATOMY;
    return units.subList(first, k).stream().noneMatch(unit ->
        unit.is(Unit.Kind.TERM) && !unit.everyday() || place && unit.is(Unit.Kind.MODIFIER));
  }

  /** How far left the name reaches from {@code first} by one more element; {@code first} where it does not. */
  private int extend(Passage passage, List<Unit> units, int first, Unit last) {
    String text = passage.document();
    Unit left = units.get(first - 1);
    if (last.type() == EntityType.ORGANISM && units.get(first) == last) {
      int genotype = Genotypes.before(passage, units, first);
      if (genotype < first) {
        return genotype;
      }
    }
    if (left.is(Unit.Kind.BREAK)) {
      int locant = locant(text, units, first, last);
      if (locant < first) {
        return locant;
      }
      int open = openingBracket(text, units, first - 1);
      boolean bare = last.head() != null && last.head().word().length() == last.end() - last.start()
          && passage.aligned().gapBefore(last.start()) < 2;
      if (open > 0 && bare && units.get(first) == last && accepts(text, units.get(open - 1), last)) {
        return open - 1;
      }
      return isGlue(passage, units, first) && accepts(text, units.get(first - 2), last) ? first - 2 : first;
    }
    if (passage.aligned().gapBefore(units.get(first).start()) > 1) {
      return first;
    }
    if (left.is(Unit.Kind.TERM) && last.type() == EntityType.ORGANISM && left.type() != EntityType.ORGANISM
        && units.get(first).is(Unit.Kind.MODIFIER)) {
      return first - 1;
    }
    int adjective = adjective(text, units, first - 1, last);
    if (adjective < first) {
      return adjective;
    }
    return accepts(text, left, last) ? first - 1 : first;
  }

  /** インドール|-3-|乳酸: a locant between dashes joins two parts of one compound's name. */
  private static int locant(String text, List<Unit> units, int first, Unit last) {
    if (last.type() != EntityType.CHEMICAL || first < 4) {
      return first;
    }
    Unit middle = units.get(first - 2);
    boolean dashes = text.charAt(units.get(first - 1).start()) == '-'
        && text.charAt(units.get(first - 3).start()) == '-';
    Unit left = units.get(first - 4);
    return dashes && middle.is(Unit.Kind.SYMBOL) && middle.end() - middle.start() <= 3 && left.is(Unit.Kind.TERM)
        && left.type() == EntityType.CHEMICAL ? first - 4 : first;
  }

  /**
   * The unit that opens the bracket which unit {@code k} closes, or -1: {@code AMPA(α-amino-…)受容体} is one name with a
   * foreign translation inside it.
   */
  private static int openingBracket(String text, List<Unit> units, int k) {
    if (text.charAt(units.get(k).start()) != ')') {
      return -1;
    }
    boolean word = false;
    for (int i = k - 1; i > 0 && k - i < 60; i--) {
      char c = text.charAt(units.get(i).start());
      word |= units.get(i).end() - units.get(i).start() >= 3;
      if (c == '(') {
        return word ? i : -1;
      }
      if (c >= 0x3041 || c == ')' || c == '※') {
        return -1;
      }
    }
    return -1;
  }

  /** A dash between symbols and terms (BDNF-TrkBシグナル), a middle dot between katakana words. */
  private static boolean isGlue(Passage passage, List<Unit> units, int first) {
    if (first < 2) {
      return false;
    }
    String text = passage.document();
    Unit glue = units.get(first - 1);
    Unit left = units.get(first - 2);
    char c = text.charAt(glue.start());
    boolean spaced = passage.aligned().gapBefore(glue.start()) > 0 || passage.aligned().gapBefore(glue.end()) > 0;
    if (spaced || glue.end() - glue.start() != 1) {
      return false;
    }
    char before = text.charAt(left.end() - 1);
    char after = text.charAt(glue.end());
    return c == '-' && before < 0x400 && (left.is(Unit.Kind.TERM) || left.is(Unit.Kind.SYMBOL))
        || c == '・' && left.is(Unit.Kind.WORD) && Boundaries.isKatakana(before) && Boundaries.isKatakana(after);
  }

  private boolean accepts(String text, Unit left, Unit last) {
    return switch (left.kind()) {
      case TERM, HEAD -> left.is(Unit.Kind.TERM) && (acceptsTerm(text, left, last)
          || left.type() == EntityType.METHOD && morphology.belongs(left.text(text), last.type()));
      case MODIFIER -> morphology.belongs(left.text(text), last.type());
      case SYMBOL -> hasLetter(text, left)
          && (last.head() != null ? last.head().symbols() : last.type() == EntityType.ORGANISM);
      case WORD -> acceptsWord(text, left, last);
      default -> false;
    };
  }

  private boolean acceptsTerm(String text, Unit left, Unit last) {
    if (last.is(Unit.Kind.HEAD)) {
      return last.head().accepts().contains(left.type()) && !isWholeOf(text, left, last);
    }
    return TAKES.get(last.type()).contains(left.type())
        || last.head() != null && last.head().accepts().contains(left.type()) && !isWholeOf(text, left, last);
  }

  /** A receptor and its subunit are two names: NMDA受容体|GluN2Bサブユニット. */
  private static boolean isWholeOf(String text, Unit left, Unit last) {
    return last.head().word().equals("サブユニット") && left.head() != null && left.type() == EntityType.PROTEIN
        && !left.text(text).endsWith("サブユニット");
  }

  private static boolean acceptsWord(String text, Unit left, Unit last) {
    if (!last.is(Unit.Kind.HEAD) && !isHeadAlone(last)) {
      return false;
    }
    if (last.head().nouns()) {
      return left.pos() == PartOfSpeech.NOUN || left.pos() == PartOfSpeech.VERBAL_NOUN
          || left.pos() == PartOfSpeech.NOUN_SUFFIX || left.pos() == PartOfSpeech.PROPER_NOUN;
    }
    return last.head().katakana() && left.end() - left.start() >= 3
        && left.text(text).chars().allMatch(c -> Boundaries.isKatakana((char) c));
  }

  /** 欠損マウス, ノックアウトマウス: a term that is nothing but a head of some length. */
  private static boolean isHeadAlone(Unit last) {
    return last.head() != null && last.head().word().length() >= 4
        && last.head().word().length() == last.end() - last.start();
  }

  private static boolean hasLetter(String text, Unit unit) {
    for (int i = unit.start(); i < unit.end(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= 0x391) {
        return true;
      }
    }
    return false;
  }

  /**
   * An adjective in front of the name: 〜性, 〜型, 〜陽性 with the word it is made of. {@code k} is the unit that would end
   * it; returns the adjective's first unit, or {@code k + 1} where there is none.
   */
  private int adjective(String text, List<Unit> units, int k, Unit last) {
    Unit suffix = units.get(k);
    if (suffix.is(Unit.Kind.OUTSIDE) || suffix.is(Unit.Kind.BREAK) || suffix.is(Unit.Kind.TERM)) {
      return k + 1;
    }
    String word = suffix.text(text);
    if (suffix.is(Unit.Kind.MODIFIER) && morphology.belongs(word, last.type())) {
      return k;
    }
    boolean bare = ADJECTIVES.contains(word) || OF_CELLS.contains(word) && last.type() == EntityType.CELL
        || word.equals("的") && last.type() != EntityType.METHOD;
    if (!bare || k == 0) {
      return k + 1;
    }
    int first = k;
    int words = 0;
    while (first > 0 && words < 3 && units.get(first - 1).end() == units.get(first).start()
        && isStem(text, units.get(first - 1))) {
      first--;
      words++;
    }
    return words == 0 ? k + 1 : first;
  }

  private boolean isStem(String text, Unit unit) {
    if (unit.is(Unit.Kind.TERM)) {
      return unit.type() != EntityType.ORGANISM;
    }
    return unit.is(Unit.Kind.SYMBOL) || unit.is(Unit.Kind.MODIFIER)
        || unit.is(Unit.Kind.WORD) && unit.pos() != PartOfSpeech.PREFIX && !morphology.isOutside(unit.text(text));
  }

  /** A name does not begin with an adjective suffix or a lone number. */
  private static int trim(List<Unit> units, int first, int last) {
    int at = first;
    while (at < last && units.get(at).is(Unit.Kind.WORD) && units.get(at).pos() == PartOfSpeech.NOUN_SUFFIX) {
      at++;
    }
    return at;
  }
}
