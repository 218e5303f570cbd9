package io.github.neurorelease.score;

import io.github.neurorelease.Extraction;
import io.github.neurorelease.entity.Mention;
import io.github.neurorelease.output.Records;
import io.github.neurorelease.score.corpus.GoldDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How an extraction of one document compares with its annotation. Immutable, safe to share between threads.
 *
 * @param gold       the annotated document
 * @param extraction what was found in it
 * @param pairs      the mentions, matched, in the order of the text
 * @param records    the records, matched, by kind
 */
public record DocumentScore(GoldDocument gold, Extraction extraction, List<MentionPair> pairs,
                            Map<RecordKind, List<RecordPair>> records) {

  /** @throws NullPointerException if an argument is null */
  public DocumentScore {
    Objects.requireNonNull(gold, "gold");
    Objects.requireNonNull(extraction, "extraction");
    pairs = List.copyOf(pairs);
    records = Map.copyOf(records);
  }

  /**
   * Compares an extraction with the annotation of the same text.
   *
   * @throws IllegalArgumentException if the extraction is of another text
   */
  public static DocumentScore of(GoldDocument gold, Extraction extraction) {
    if (!extraction.source().text().equals(gold.source().text())) {
      throw new IllegalArgumentException("extraction: the text of " + gold.source().name() + " expected, got that of "
          + extraction.source().name());
    }
    return new DocumentScore(gold, extraction, MentionMatcher.match(gold.mentions(), extraction.entities()),
        RecordMatcher.match(gold.records(), Records.of(extraction)));
  }

  /** The document's name. */
  public String name() {
    return gold.name();
  }

  /** The counts of mentions under a measure. */
  public MeasureScore score(Measure measure) {
    return MeasureScore.of(measure, pairs);
  }

  /** The counts of a kind of record. */
  public Counts records(RecordKind kind) {
    return records.get(kind).stream().map(RecordPair::counts).reduce(Counts.NONE, Counts::plus);
  }

  /** Every difference: mentions in the order of the text, then values, then records by kind. */
  public List<Mistake> mistakes() {
    List<Mistake> mistakes = new ArrayList<>();
    for (MentionPair pair : pairs) {
      if (!pair.isStrict()) {
        mistakes.add(mistake(kind(pair), pair, text(pair.gold()), text(pair.found())));
      }
    }
    for (MentionPair pair : pairs) {
      if (ValueScore.isJudged(pair) && pair.isStrict() && !ValueScore.isCorrect(pair)) {
        mistakes.add(mistake(Mistake.Kind.WRONG_VALUE, pair, pair.gold().value(),
            Objects.toString(pair.found().value(), "")));
      }
    }
    for (RecordKind kind : RecordKind.values()) {
      records.get(kind).stream().filter(pair -> !pair.equal()).map(this::mistake).forEach(mistakes::add);
    }
    return List.copyOf(mistakes);
  }

  private static String text(Mention mention) {
    return mention == null ? null : Context.oneLine(mention.text());
  }

  private Mistake mistake(Mistake.Kind kind, MentionPair pair, String expected, String found) {
    Mention made = pair.found();
    return new Mistake(name(), kind, pair.gold() == null ? null : pair.gold().type().name(), expected,
        made == null ? null : made.type().name(), found, Context.of(gold.source().text(), pair.span()),
        made == null || made.evidence() == null ? "" : made.evidence().toString());
  }

  private Mistake mistake(RecordPair pair) {
    Mistake.Kind kind = pair.gold() == null ? Mistake.Kind.SPURIOUS
        : pair.found() == null ? Mistake.Kind.MISSING : Mistake.Kind.WRONG_RECORD;
    return new Mistake(name(), kind, pair.gold() == null ? null : pair.kind().name(), pair.gold(),
        pair.found() == null ? null : pair.kind().name(), pair.found(), "", "");
  }

  private static Mistake.Kind kind(MentionPair pair) {
    if (pair.found() == null) {
      return Mistake.Kind.MISSING;
    }
    if (pair.gold() == null) {
      return Mistake.Kind.SPURIOUS;
    }
    if (pair.gold().type() == pair.found().type()) {
      return Mistake.Kind.WRONG_BOUNDARY;
    }
    return pair.gold().span().equals(pair.found().span()) ? Mistake.Kind.WRONG_TYPE
        : Mistake.Kind.WRONG_TYPE_AND_BOUNDARY;
  }
}
