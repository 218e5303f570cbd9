package io.github.neurorelease.junit;

import io.github.neurorelease.Extraction;
import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.output.FormatException;
import io.github.neurorelease.score.Counts;
import io.github.neurorelease.score.DocumentScore;
import io.github.neurorelease.score.Measure;
import io.github.neurorelease.score.MeasureScore;
import io.github.neurorelease.score.Mistake;
import io.github.neurorelease.score.RecordKind;
import io.github.neurorelease.score.corpus.GoldDocument;
import io.github.neurorelease.score.corpus.GoldReader;
import io.github.neurorelease.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/**
 * Dynamic tests, one a document and type, that an extractor is as accurate on your texts as you demand.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> releasesAreReadAccurately() {
 *   return ReleaseAccuracy.of(extractor::extract)
 *       .texts(Path.of("src/test/resources/releases"))   // NAME.txt, UTF-8
 *       .gold(Path.of("src/test/resources/gold"))        // NAME.ann (brat), NAME.json (records)
 *       .atLeast(0.90)                                   // strict F1 of every type in every document
 *       .atLeast(EntityType.DATE, 1.0)
 *       .atLeast(RecordKind.GLOSSARY, 1.0)               // records are tested only where demanded
 *       .tests();
 * }
 * }</pre>
 *
 * <p>A test fails with the figure, the demand and every mistake by text and context. A type that a document has neither
 * annotated nor found makes no test. Immutable, safe to share between threads.
 */
public final class ReleaseAccuracy {

  private final Function<SourceText, Extraction> extractor;
  private final Path texts;
  private final Path gold;
  private final double least;
  private final Map<EntityType, Double> types;
  private final Map<RecordKind, Double> records;

  private ReleaseAccuracy(Function<SourceText, Extraction> extractor, Path texts, Path gold, double least,
                          Map<EntityType, Double> types, Map<RecordKind, Double> records) {
    this.extractor = Objects.requireNonNull(extractor, "extractor");
    this.texts = texts;
    this.gold = gold;
    this.least = checked(least);
    this.types = Map.copyOf(types);
    this.records = Map.copyOf(records);
  }

  /** Tests of an extractor that demand nothing yet: every F1 is enough. */
  public static ReleaseAccuracy of(Function<SourceText, Extraction> extractor) {
    return new ReleaseAccuracy(extractor, null, null, 0, Map.of(), Map.of());
  }

  /** The directory of the texts, {@code NAME.txt} in UTF-8; the gold's, where not given. */
  public ReleaseAccuracy texts(Path directory) {
    return new ReleaseAccuracy(extractor, Objects.requireNonNull(directory, "directory"), gold, least, types, records);
  }

  /** The directory of the annotation, {@code NAME.ann} and {@code NAME.json}. */
  public ReleaseAccuracy gold(Path directory) {
    return new ReleaseAccuracy(extractor, texts, Objects.requireNonNull(directory, "directory"), least, types, records);
  }

  /** Demands a strict F1 of every type without a demand of its own. @throws IllegalArgumentException unless 0 to 1 */
  public ReleaseAccuracy atLeast(double f1) {
    return new ReleaseAccuracy(extractor, texts, gold, f1, types, records);
  }

  /** Demands a strict F1 of a type. @throws IllegalArgumentException unless 0 to 1 */
  public ReleaseAccuracy atLeast(EntityType type, double f1) {
    Map<EntityType, Double> more = new HashMap<>(types);
    more.put(type, checked(f1));
    return new ReleaseAccuracy(extractor, texts, gold, least, more, records);
  }

  /** Demands an F1 of a kind of record. @throws IllegalArgumentException unless 0 to 1 */
  public ReleaseAccuracy atLeast(RecordKind kind, double f1) {
    Map<RecordKind, Double> more = new HashMap<>(records);
    more.put(kind, checked(f1));
    return new ReleaseAccuracy(extractor, texts, gold, least, types, more);
  }

  private static double checked(double f1) {
    if (!(f1 >= 0 && f1 <= 1)) {
      throw new IllegalArgumentException("f1: 0 to 1 expected, got " + f1);
    }
    return f1;
  }

  /**
   * The tests. The gold is read and the texts are extracted at once, so that there is a test for what is found, too.
   *
   * @throws FormatException         if a text or its annotation is not what it should be
   * @throws IllegalStateException if {@link #gold} was not given
   */
  public Stream<DynamicTest> tests() {
    if (gold == null) {
      throw new IllegalStateException("gold: a directory expected, call gold(Path) first");
    }
    List<DynamicTest> tests = new ArrayList<>();
    for (GoldDocument document : GoldReader.readAll(texts == null ? gold : texts, gold)) {
      addTests(tests, DocumentScore.of(document, extractor.apply(document.source())));
    }
    return tests.stream();
  }

  private void addTests(List<DynamicTest> tests, DocumentScore document) {
    MeasureScore strict = document.score(Measure.STRICT);
    for (EntityType type : EntityType.values()) {
      addTest(tests, document, type.name(), strict.type(type), types.getOrDefault(type, least));
    }
    for (RecordKind kind : RecordKind.values()) {
      if (records.containsKey(kind)) {
        addTest(tests, document, kind.name(), document.records(kind), records.get(kind));
      }
    }
  }

  private static void addTest(List<DynamicTest> tests, DocumentScore document, String name, Counts counts,
                              double demanded) {
    if (!counts.isEmpty()) {
      tests.add(DynamicTest.dynamicTest(document.name() + " " + name, () -> {
        if (counts.f1() < demanded - 1e-9) {
          Assertions.fail(message(document, name, counts, demanded));
        }
      }));
    }
  }

  private static String message(DocumentScore document, String name, Counts counts, double demanded) {
    String mistakes = document.mistakes().stream().filter(mistake -> mistake.concerns(name))
        .map(Mistake::toString).collect(Collectors.joining("\n  "));
    return String.format(Locale.ROOT, "%s in %s: F1 %.4f, at least %.4f expected%n  %s", name, document.name(),
        counts.f1(), demanded, mistakes);
  }
}
