package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Evidence;
import io.github.neurorelease.lexicon.Term;
import java.util.Objects;

/**
 * A mention that a tagger proposes; the resolvers decide.
 *
 * @param start    first UTF-16 code unit in the document's normal form
 * @param end      one past the last
 * @param type     what it would name
 * @param value    normalised value, or null
 * @param weight   how sure the rule is; among candidates of one length the heavier wins
 * @param evidence the rule or dictionary row
 * @param term     the dictionary row that names the whole mention, or null
 */
public record Candidate(int start, int end, EntityType type, String value, int weight, Evidence evidence, Term term) {

  /** A dictionary row with everything the line of text says. */
  public static final int STRONG = 80;
  /** A rule that is right almost always. */
  public static final int NORMAL = 50;
  /** A guess from shape or neighbours. */
  public static final int WEAK = 20;

  /** An everyday word that is a term in a document about the field. */
  public static final int EVERYDAY = 5;

  /** @throws IllegalArgumentException if the range is empty */
  public Candidate {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(evidence, "evidence");
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("start, end: a non-empty range expected, got " + start + ", " + end);
    }
  }

  /** A candidate that no dictionary row names. */
  public Candidate(int start, int end, EntityType type, String value, int weight, Evidence evidence) {
    this(start, end, type, value, weight, evidence, null);
  }

  /** Whether it names something only in a document that is about the field. */
  public boolean isEveryday() {
    return weight == EVERYDAY;
  }

  /** Whether the shape of a symbol alone made it. */
  public boolean isGuess() {
    return evidence.rule().equals("symbol.shape");
  }

  /** Whether what stands beside an unknown name made it, so that the name is one in other places too. */
  public boolean isByNeighbour() {
    String rule = evidence.rule();
    return rule.equals(KatakanaRules.RULE) || rule.equals("symbol.before") || rule.equals("symbol.neighbour");
  }

  /** Whether the dictionaries and the rules built on them made it. */
  boolean isLexical() {
    String rule = evidence.rule();
    return rule.equals("dictionary") || rule.equals("compound") || rule.equals("introduced") || rule.equals("ending")
        || rule.equals(KatakanaRules.RULE) || rule.startsWith("symbol");
  }

  /** The same candidate so many code units further on. */
  Candidate shifted(int by) {
    return new Candidate(start + by, end + by, type, value, weight, evidence, term);
  }

  /** The same candidate as another type. */
  public Candidate withType(EntityType other) {
    return new Candidate(start, end, other, value, weight, evidence, term);
  }

  /** A candidate of normal weight without value. */
  public static Candidate of(int start, int end, EntityType type, String rule, String detail) {
    return new Candidate(start, end, type, null, NORMAL, new Evidence(rule, detail));
  }
}
