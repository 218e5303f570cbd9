package io.github.neurorelease.score;

import io.github.neurorelease.Extraction;
import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.output.Records;
import io.github.neurorelease.score.corpus.GoldDocument;
import io.github.neurorelease.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How an extractor agrees with annotated documents. All figures are sums over the documents. Immutable, safe to share
 * between threads.
 *
 * <pre>{@code
 * Scoring scoring = Scoring.of(GoldReader.readAll(texts, gold), extractor::extract);
 * scoring.strict().microF1();
 * scoring.strict().group(EntityType.Group.BIOMEDICAL).f1();
 * scoring.strict().type(EntityType.DATE).recall();
 * scoring.records(RecordKind.GLOSSARY).f1();
 * }</pre>
 */
public final class Scoring {

  private final List<DocumentScore> documents;
  private final Map<Measure, MeasureScore> measures = new EnumMap<>(Measure.class);
  private final Map<RecordKind, Counts> records = new EnumMap<>(RecordKind.class);
  private final Map<EntityType, Counts> values;

  private Scoring(List<DocumentScore> documents) {
    this.documents = List.copyOf(documents);
    for (Measure measure : Measure.values()) {
      measures.put(measure, documents.stream().map(document -> document.score(measure)).reduce(MeasureScore::plus)
          .orElse(MeasureScore.of(measure, List.of())));
    }
    for (RecordKind kind : RecordKind.values()) {
      records.put(kind, documents.stream().map(document -> document.records(kind)).reduce(Counts.NONE, Counts::plus));
    }
    this.values = ValueScore.of(pairs(documents));
  }

  /** The score of documents that were compared. */
  public static Scoring of(List<DocumentScore> documents) {
    return new Scoring(documents);
  }

  /**
   * Extracts every document and compares.
   *
   * @param documents annotated documents
   * @param extractor what turns a text into an extraction of it
   * @throws IllegalArgumentException if the extractor gives the extraction of another text
   */
  public static Scoring of(List<GoldDocument> documents, Function<SourceText, Extraction> extractor) {
    return new Scoring(documents.stream()
        .map(gold -> DocumentScore.of(gold, extractor.apply(gold.source()))).toList());
  }

  /**
   * The agreement of two annotations of the same texts: the second is scored against the first. F1 is the same either
   * way round.
   *
   * @throws IllegalArgumentException if a document of the first is not in the second, or has another text there
   */
  public static Scoring ofAgreement(List<GoldDocument> first, List<GoldDocument> second) {
    Map<String, GoldDocument> others = second.stream()
        .collect(Collectors.toMap(GoldDocument::name, Function.identity()));
    return new Scoring(first.stream().map(document -> {
      GoldDocument other = others.get(document.name());
      if (other == null) {
        throw new IllegalArgumentException("second: " + document.name() + " expected in it");
      }
      return DocumentScore.of(document, asExtraction(other));
    }).toList());
  }

  private static Extraction asExtraction(GoldDocument document) {
    Records records = document.records();
    return new Extraction(document.source(), records.metadata(), records.sections(), document.mentions(),
        records.glossary(), records.abbreviations(), records.researchers(), records.funding(), records.references(),
        records.contacts(), List.of());
  }

  /** The documents' own scores. */
  public List<DocumentScore> documents() {
    return documents;
  }

  /** The counts of mentions under a measure. */
  public MeasureScore measure(Measure measure) {
    return measures.get(measure);
  }

  /** The counts of mentions where span and type must be the same. */
  public MeasureScore strict() {
    return measure(Measure.STRICT);
  }

  /** The counts of a kind of record. */
  public Counts records(RecordKind kind) {
    return records.get(kind);
  }

  /**
   * The counts of normalised values of a type. Judged are only mentions with an annotated value, so that recall is the
   * share of values that are right.
   */
  public Counts values(EntityType type) {
    return values.getOrDefault(type, Counts.NONE);
  }

  /** The counts of normalised values of all types. */
  public Counts values() {
    return values.values().stream().reduce(Counts.NONE, Counts::plus);
  }

  /** Which types are taken for which. */
  public Confusion confusion() {
    return new Confusion(pairs(documents));
  }

  /** Every difference, document by document. */
  public List<Mistake> mistakes() {
    return documents.stream().flatMap(document -> document.mistakes().stream()).toList();
  }

  /** The 95 % interval of F1 over all mentions under a measure. */
  public Interval interval(Measure measure, Bootstrap.Unit unit) {
    return interval(measure, unit, type -> true);
  }

  /** The 95 % interval of the F1 of one type under a measure. */
  public Interval interval(Measure measure, Bootstrap.Unit unit, EntityType type) {
    return interval(measure, unit, type::equals);
  }

  /** The 95 % interval of the F1 of a group of types under a measure. */
  public Interval interval(Measure measure, Bootstrap.Unit unit, EntityType.Group group) {
    return interval(measure, unit, type -> type.group() == group);
  }

  private Interval interval(Measure measure, Bootstrap.Unit unit, Predicate<EntityType> types) {
    List<Counts> units = new ArrayList<>();
    for (DocumentScore document : documents) {
      List<List<MentionPair>> parts = unit == Bootstrap.Unit.DOCUMENT ? Collections.singletonList(document.pairs())
          : Sentences.split(document);
      parts.forEach(pairs -> units.add(MeasureScore.count(measure, pairs, types)));
    }
    return Bootstrap.STANDARD.interval(units, Counts::f1);
  }

  private static List<MentionPair> pairs(List<DocumentScore> documents) {
    return documents.stream().flatMap(document -> document.pairs().stream()).collect(Collectors.toList());
  }
}
