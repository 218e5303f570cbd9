package io.github.neurorelease.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.EntityType.Group;
import io.github.neurorelease.output.Records;
import io.github.neurorelease.score.corpus.GoldDocument;
import io.github.neurorelease.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ScoringTest {

  private final Scoring perfect = Scoring.of(Samples.gold(), Samples.perfect());
  private final Scoring faulty = Scoring.of(Samples.gold(), Samples.faulty());

  @Test
  void whatIsFoundAsAnnotatedScoresOne() {
    assertEquals(1, perfect.strict().microF1());
    assertEquals(1, perfect.strict().macroF1());
    assertEquals(1, perfect.strict().group(Group.BIOMEDICAL).f1());
    assertEquals(1, perfect.records(RecordKind.GLOSSARY).f1());
    assertEquals(new Counts(2, 0, 0, 0, 0), perfect.values());
    assertEquals(List.of(), perfect.mistakes());
    assertTrue(perfect.records(RecordKind.FUNDING).isEmpty());
  }

  @Test
  void aTypeAndAGroupAreSeenAlone() {
    assertEquals(new Counts(0, 0, 0, 1, 0), faulty.strict().type(EntityType.ORGANISM));
    assertEquals(new Counts(0, 0, 0, 0, 1), faulty.strict().type(EntityType.CELL));
    assertEquals(new Counts(3, 1, 0, 0, 0), faulty.strict().type(EntityType.CHEMICAL));
    assertEquals(new Counts(5, 2, 0, 1, 1), faulty.strict().group(Group.BIOMEDICAL));
    assertEquals(new Counts(2, 0, 0, 1, 0), faulty.strict().group(Group.CLOSED));
    assertEquals(new Counts(10, 2, 0, 2, 1), faulty.strict().total());
    assertEquals(20.0 / 27, faulty.strict().microF1(), 1e-12);
  }

  @Test
  void countsOfTypesSumUpToTheTotal() {
    for (Measure measure : Measure.values()) {
      MeasureScore score = faulty.measure(measure);
      assertEquals(score.total(), score.byAnnotatedType().values().stream().reduce(Counts.NONE, Counts::plus));
      assertEquals(score.total().possible(), score.byType().values().stream().mapToInt(Counts::possible).sum());
      assertEquals(score.total().actual(), score.byType().values().stream().mapToInt(Counts::actual).sum());
    }
  }

  @Test
  void theMacroAverageIsThatOfTypesAnnotatedOrFound() {
    double[] f1 = {1, 0.75, 0, 2.0 / 3, 1, 1, 1, 1, 0, 0, 0};
    double sum = 0;
    for (double one : f1) {
      sum += one;
    }
    assertEquals(sum / f1.length, faulty.strict().macroF1(), 1e-12, "DATE CHEMICAL ORGANISM ANATOMY PROCESS DURATION "
        + "PERSON ORGANIZATION CELL METHOD EMAIL");
  }

  @Test
  void countsOfDocumentsAdd() {
    List<DocumentScore> documents = new ArrayList<>(faulty.documents());
    documents.addAll(perfect.documents());
    Scoring both = Scoring.of(documents);
    for (Measure measure : Measure.values()) {
      assertEquals(faulty.measure(measure).plus(perfect.measure(measure)), both.measure(measure));
    }
    for (RecordKind kind : RecordKind.values()) {
      assertEquals(faulty.records(kind).plus(perfect.records(kind)), both.records(kind));
    }
    assertEquals(faulty.values().plus(perfect.values()), both.values());
    Collections.reverse(documents);
    assertEquals(both.strict(), Scoring.of(documents).strict());
  }

  @Test
  void valuesAreScoredWhereAnnotated() {
    assertEquals(new Counts(1, 0, 0, 0, 0), faulty.values(EntityType.DATE));
    assertEquals(new Counts(0, 1, 0, 0, 0), faulty.values(EntityType.DURATION));
    assertEquals(Counts.NONE, faulty.values(EntityType.QUANTITY));
    assertTrue(faulty.mistakes().stream().anyMatch(mistake -> mistake.kind() == Mistake.Kind.WRONG_VALUE
        && mistake.expected().equals("PT24H") && mistake.found().equals("P1D")));
  }

  @Test
  void theMatrixSaysWhichTypesAreTakenForWhich() {
    Confusion confusion = faulty.confusion();
    assertEquals(1, confusion.count(EntityType.ORGANISM, EntityType.CELL));
    assertEquals(4, confusion.count(EntityType.CHEMICAL, EntityType.CHEMICAL));
    assertEquals(1, confusion.count(EntityType.ANATOMY, null));
    assertEquals(1, confusion.count(null, EntityType.METHOD));
    assertEquals(0, confusion.count(EntityType.CELL, EntityType.ORGANISM));
  }

  @Test
  void aMistakeNamesContextAndEvidence() {
    assertEquals("tiny: WRONG_TYPE, expected ORGANISM \"マウス\", found CELL \"マウス\" in "
        + "… 花子教授らは、ケタ ミン※1が【マウス】の海馬（HPC）の記憶を変えるこ… (made by dictionary cells.tsv:7)",
        faulty.mistakes().stream().filter(mistake -> mistake.kind() == Mistake.Kind.WRONG_TYPE).findFirst()
            .orElseThrow().toString());
    assertTrue(faulty.mistakes().stream().anyMatch(mistake -> mistake.kind() == Mistake.Kind.WRONG_BOUNDARY
        && mistake.expected().equals("麻酔薬") && mistake.found().equals("麻酔")));
    assertTrue(faulty.mistakes().stream().anyMatch(mistake -> mistake.concerns("GLOSSARY_MARKS")
        && mistake.kind() == Mistake.Kind.MISSING));
  }

  @Test
  void intervalsAreTheSameEveryTimeAndHoldTheFigure() {
    Interval interval = faulty.interval(Measure.STRICT, Bootstrap.Unit.SENTENCE);
    assertEquals(interval, faulty.interval(Measure.STRICT, Bootstrap.Unit.SENTENCE));
    assertTrue(interval.low() < faulty.strict().microF1() && faulty.strict().microF1() < interval.high());
    assertEquals(new Interval(1, 1), perfect.interval(Measure.STRICT, Bootstrap.Unit.SENTENCE));
    double f1 = faulty.strict().microF1();
    assertEquals(new Interval(f1, f1), faulty.interval(Measure.STRICT, Bootstrap.Unit.DOCUMENT), "one document");
  }

  /** Of 200 draws with chance 0.8, the share lies within 0.8 ± 1.96 · sqrt(0.8 · 0.2 / 200). */
  @Test
  void theIntervalOfAShareIsThatOfTheNormalDistribution() {
    List<Counts> units = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      units.add(i % 5 == 0 ? new Counts(0, 0, 0, 1, 0) : new Counts(1, 0, 0, 0, 0));
    }
    Interval interval = new Bootstrap(4000, 1).interval(units, Counts::recall);
    assertEquals(0.8 - 0.0554, interval.low(), 0.01);
    assertEquals(0.8 + 0.0554, interval.high(), 0.01);
    assertNotEquals(interval, new Bootstrap(4000, 2).interval(
        units.subList(0, 100 + new SplittableRandom(1).nextInt(50)), Counts::recall));
  }

  @Test
  void twoAnnotationsAgreeTheSameEitherWayRound() {
    GoldDocument tiny = Samples.gold().get(0);
    GoldDocument other = new GoldDocument(tiny.source(), tiny.mentions().subList(0, 7), Records.none());
    assertEquals(2.0 / 3, Scoring.ofAgreement(List.of(tiny), List.of(other)).strict().microF1(), 1e-12);
    assertEquals(2.0 / 3, Scoring.ofAgreement(List.of(other), List.of(tiny)).strict().microF1(), 1e-12);
    assertThrows(IllegalArgumentException.class, () -> Scoring.ofAgreement(List.of(tiny), List.of()));
  }

  @Test
  void refusesTheExtractionOfAnotherText() {
    assertThrows(IllegalArgumentException.class, () -> Scoring.of(Samples.gold(),
        source -> Samples.extraction(SourceText.of("other.txt", "other"), List.of(), Records.none())));
    assertThrows(IllegalArgumentException.class, () -> new Bootstrap(10, 1));
    assertThrows(IllegalArgumentException.class, () -> new Counts(-1, 0, 0, 0, 0));
  }
}
