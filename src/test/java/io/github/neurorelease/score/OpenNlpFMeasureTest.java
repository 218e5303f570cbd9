package io.github.neurorelease.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Mention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import opennlp.tools.util.Span;
import opennlp.tools.util.eval.FMeasure;
import org.junit.jupiter.api.Test;

/** Where the strict measure agrees with OpenNLP's {@link FMeasure}, and where it differs. */
class OpenNlpFMeasureTest {

  @Test
  void agreesOnAnySetWithoutDuplicates() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<Mention> gold = flat(random);
      List<Mention> found = flat(random);
      assertEquals(fMeasure(gold, found), strict(gold, found), 1e-12, gold + " " + found);
    }
  }

  @Test
  void agreesOnAnAnnotatedMentionThatIsFoundOnceAmongOthers() {
    List<Mention> gold = List.of(Samples.mention(EntityType.CELL, 0, 3), Samples.mention(EntityType.CELL, 5, 8));
    List<Mention> found = List.of(Samples.mention(EntityType.CELL, 0, 3), Samples.mention(EntityType.CELL, 5, 7));
    assertEquals(0.5, strict(gold, found));
    assertEquals(0.5, fMeasure(gold, found), 1e-12);
  }

  /**
   * OpenNLP's countTruePositives counts every prediction equal to an annotated span and only then takes one of them
   * away, so that duplicates raise recall above 1. Here a second copy is spurious.
   */
  @Test
  void differsOnDuplicatesWhichOpenNlpCountsAsCorrect() {
    List<Mention> gold = List.of(Samples.mention(EntityType.CELL, 0, 3));
    List<Mention> found = Collections.nCopies(3, gold.get(0));
    FMeasure measure = new FMeasure();
    measure.updateScores(spans(gold), spans(found));
    assertEquals(3.0, measure.getRecallScore(), 1e-12);
    assertEquals(1.5, measure.getFMeasure(), 1e-12);
    assertEquals(new Counts(1, 0, 0, 0, 2), total(gold, found));
    assertEquals(0.5, strict(gold, found));
  }

  /** Where nothing is right, OpenNLP says -1, and here F1 is 0. */
  @Test
  void differsWhereNothingIsFound() {
    FMeasure measure = new FMeasure();
    measure.updateScores(spans(List.of(Samples.mention(EntityType.CELL, 0, 3))), new Span[0]);
    assertEquals(-1, measure.getFMeasure());
    assertEquals(0, strict(List.of(Samples.mention(EntityType.CELL, 0, 3)), List.of()));
  }

  private static Counts total(List<Mention> gold, List<Mention> found) {
    return MeasureScore.of(Measure.STRICT, MentionMatcher.match(gold, found)).total();
  }

  private static double strict(List<Mention> gold, List<Mention> found) {
    return total(gold, found).f1();
  }

  private static double fMeasure(List<Mention> gold, List<Mention> found) {
    FMeasure measure = new FMeasure();
    measure.updateScores(spans(gold), spans(found));
    return Math.max(0, measure.getFMeasure());
  }

  private static Span[] spans(List<Mention> mentions) {
    return mentions.stream().map(mention -> new Span(mention.start(), mention.end(), mention.type().name()))
        .toArray(Span[]::new);
  }

  private static List<Mention> flat(Random random) {
    List<Mention> mentions = new ArrayList<>();
    for (int start = 0; start < 40;) {
      int end = start + 1 + random.nextInt(3);
      if (random.nextBoolean()) {
        mentions.add(Samples.mention(EntityType.values()[random.nextInt(3)], start, end));
      }
      start = end;
    }
    Collections.shuffle(mentions, random);
    return mentions;
  }
}
