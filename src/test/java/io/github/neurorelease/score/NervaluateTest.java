package io.github.neurorelease.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The figures that nervaluate (MantisAI/nervaluate, README and tests/test_evaluator.py, test_nervaluate.py,
 * test_strategies.py) publishes for its cases.
 *
 * <p>Cases are written as there, TYPE start-end with the end included; documents are parted by /. Counts are correct,
 * incorrect, partial, missed, spurious. nervaluate takes mentions that touch for overlapping where it reads the end as
 * excluded; no published case depends on that.
 */
class NervaluateTest {

  private static final Map<String, EntityType> TYPES = Map.of("PER", EntityType.PERSON, "LOC", EntityType.ANATOMY,
      "ORG", EntityType.ORGANIZATION, "MISC", EntityType.PROGRAM, "FOO", EntityType.METHOD, "EVENT",
      EntityType.PROCESS, "DATE", EntityType.DATE);

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', nullValues = "-", value = {
      // name | gold | found | strict | ent_type | partial | exact
      "README, compute_metrics_case_1 | PER 59-69 LOC 127-134 LOC 164-174 LOC 197-205 LOC 208-219 MISC 230-240 "
          + "| PER 24-30 LOC 124-134 PER 164-174 LOC 197-205 LOC 208-219 LOC 225-243 "
          + "| 2 3 0 1 1 | 3 2 0 1 1 | 3 0 2 1 1 | 3 2 0 1 1",
      "simple_case | PER 2-4 / LOC 1-2 LOC 3-4 | PER 2-4 / LOC 1-2 LOC 3-4 "
          + "| 3 0 0 0 0 | 3 0 0 0 0 | 3 0 0 0 0 | 3 0 0 0 0",
      "extra_classes | ORG 1-3 | FOO 1-3 | 0 1 0 0 0 | 0 1 0 0 0 | 1 0 0 0 0 | 1 0 0 0 0",
      "no_entities_in_prediction | PER 2-4 | - | 0 0 0 1 0 | 0 0 0 1 0 | 0 0 0 1 0 | 0 0 0 1 0",
      "results_agg_1 | - / ORG 2-4 / MISC 2-4 | PER 2-4 / ORG 2-4 / MISC 2-4 "
          + "| 2 0 0 0 1 | 2 0 0 0 1 | 2 0 0 0 1 | 2 0 0 0 1",
      "issue_29 | PER 1-2 PER 3-10 | PER 1-2 PER 3-5 PER 6-10 | 1 1 0 0 1 | 2 0 0 0 1 | 1 0 1 0 1 | 1 1 0 0 1",
      "scenario_1 | PER 59-69 | PER 59-69 | 1 0 0 0 0 | 1 0 0 0 0 | 1 0 0 0 0 | 1 0 0 0 0",
      "scenario_2 | - | PER 59-69 | 0 0 0 0 1 | 0 0 0 0 1 | 0 0 0 0 1 | 0 0 0 0 1",
      "scenario_3 | PER 59-69 | - | 0 0 0 1 0 | 0 0 0 1 0 | 0 0 0 1 0 | 0 0 0 1 0",
      "scenario_4 | PER 59-69 | LOC 59-69 | 0 1 0 0 0 | 0 1 0 0 0 | 1 0 0 0 0 | 1 0 0 0 0",
      "scenario_5 | PER 59-69 | PER 57-69 | 0 1 0 0 0 | 1 0 0 0 0 | 0 0 1 0 0 | 0 1 0 0 0",
      "scenario_6 | PER 59-69 | LOC 54-69 | 0 1 0 0 0 | 0 1 0 0 0 | 0 0 1 0 0 | 0 1 0 0 0",
      "no_predictions | PER 50-52 ORG 59-69 MISC 71-72 | - | 0 0 0 3 0 | 0 0 0 3 0 | 0 0 0 3 0 | 0 0 0 3 0",
  })
  void publishedCounts(String name, String gold, String found, String strict, String type, String partial,
                       String exact) {
    List<MentionPair> pairs = pairs(gold, found);
    assertEquals(strict, counts(pairs, Measure.STRICT));
    assertEquals(type, counts(pairs, Measure.TYPE));
    assertEquals(partial, counts(pairs, Measure.PARTIAL));
    assertEquals(exact, counts(pairs, Measure.EXACT));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
      "perfect_match_nested             | EVENT 4-36 EVENT 4-23 LOC 14-23 DATE 51-54 | 4 0 0 0 0",
      "perfect_match_nested_reverse     | DATE 51-54 LOC 14-23 EVENT 4-23 EVENT 4-36 | 4 0 0 0 0",
      "missed_entity_nested             | EVENT 4-23 LOC 14-23 DATE 51-54            | 3 0 0 1 0",
      "wrong_label_nested               | EVENT 4-36 DATE 4-23 LOC 14-23 DATE 51-54  | 3 1 0 0 0",
      "wrong_boundary_nested            | EVENT 4-36 EVENT 4-29 LOC 14-23 DATE 51-54 | 3 1 0 0 0",
      "extra_entity_nested              | EVENT 4-36 EVENT 4-23 LOC 14-23 DATE 51-54 MISC 60-64 | 4 0 0 0 1",
      "wrong_boundary_and_label_nested  | EVENT 4-36 DATE 4-29 LOC 14-23 DATE 51-54  | 3 1 0 0 0",
  })
  void publishedStrictCountsOfNestedMentions(String name, String found, String strict) {
    assertEquals(strict, counts(pairs("EVENT 4-36 EVENT 4-23 LOC 14-23 DATE 51-54", found), Measure.STRICT));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
      "missed_entity    | PER 1-2                 | 1 0 0 1 0",
      "wrong_label      | PER 1-2 LOC 6-7         | 1 1 0 0 0",
      "wrong_boundary   | PER 1-2 LOC 6-6         | 1 1 0 0 0",
      "shifted_boundary | PER 1-2 LOC 7-7         | 1 1 0 0 0",
      "extra_entity     | PER 1-2 PER 4-4 LOC 6-7 | 1 1 0 0 1",
  })
  void publishedStrictCounts(String name, String found, String strict) {
    assertEquals(strict, counts(pairs("PER 1-2 ORG 6-7", found), Measure.STRICT));
  }

  @ParameterizedTest
  @CsvSource({
      "2, 3, 0, 1, 1, 0.3333333333333333, 0.3333333333333333, 0.3333333333333333",
      "3, 2, 0, 1, 1, 0.5, 0.5, 0.5",
      "3, 0, 2, 1, 1, 0.6666666666666666, 0.6666666666666666, 0.6666666666666666",
      "2, 0, 0, 0, 1, 0.6666666666666666, 1.0, 0.8",
      "1, 1, 0, 0, 1, 0.3333333333333333, 0.5, 0.4",
      "1, 0, 1, 0, 1, 0.5, 0.75, 0.6",
      "1, 0, 0, 0, 1, 0.5, 1.0, 0.6666666666666666",
      "0, 0, 0, 1, 0, 0, 0, 0",
  })
  void publishedFigures(int correct, int incorrect, int partial, int missing, int spurious, double precision,
                        double recall, double f1) {
    Counts counts = new Counts(correct, incorrect, partial, missing, spurious);
    assertEquals(precision, counts.precision(), 1e-12);
    assertEquals(recall, counts.recall(), 1e-12);
    assertEquals(f1, counts.f1(), 1e-12);
  }

  @Test
  void publishedActualAndPossible() {
    Counts counts = new Counts(6, 3, 2, 4, 2);
    assertEquals(15, counts.possible());
    assertEquals(13, counts.actual());
  }

  @Test
  void aWrongTypeCountsForTheAnnotatedTypeAsThere() {
    MeasureScore score = MeasureScore.of(Measure.STRICT, pairs("PER 59-69", "LOC 59-69"));
    assertEquals(Map.of(EntityType.PERSON, new Counts(0, 1, 0, 0, 0)), score.byAnnotatedType());
    assertEquals(new Counts(0, 0, 0, 1, 0), score.type(EntityType.PERSON), "alone within its type it is missing");
    assertEquals(new Counts(0, 0, 0, 0, 1), score.type(EntityType.ANATOMY));
  }

  private static String counts(List<MentionPair> pairs, Measure measure) {
    Counts counts = MeasureScore.of(measure, pairs).total();
    return counts.correct() + " " + counts.incorrect() + " " + counts.partial() + " " + counts.missing() + " "
        + counts.spurious();
  }

  private static List<MentionPair> pairs(String gold, String found) {
    String[] goldParts = parts(gold);
    String[] foundParts = parts(found);
    List<MentionPair> pairs = new ArrayList<>();
    for (int i = 0; i < goldParts.length; i++) {
      pairs.addAll(MentionMatcher.match(mentions(goldParts[i]), mentions(i < foundParts.length ? foundParts[i] : "")));
    }
    return pairs;
  }

  private static String[] parts(String documents) {
    return documents == null ? new String[] {""} : documents.split(" / ");
  }

  private static List<Mention> mentions(String document) {
    List<Mention> mentions = new ArrayList<>();
    String[] words = document.trim().split("[ -]+");
    for (int i = 0; i + 2 < words.length; i += 3) {
      mentions.add(Samples.mention(TYPES.get(words[i]), Integer.parseInt(words[i + 1]),
          Integer.parseInt(words[i + 2]) + 1));
    }
    return mentions;
  }
}
