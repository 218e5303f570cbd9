package io.github.neurorelease.score;

import static io.github.neurorelease.entity.EntityType.CELL;
import static io.github.neurorelease.entity.EntityType.PROTEIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Mention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MentionMatcherTest {

  @Test
  void mentionsThatOnlyTouchAreNotPaired() {
    assertEquals(new Counts(0, 0, 0, 1, 1), total(Measure.PARTIAL, List.of(m(CELL, 0, 3)), List.of(m(CELL, 3, 5))));
    assertEquals(new Counts(0, 0, 1, 0, 0), total(Measure.PARTIAL, List.of(m(CELL, 0, 3)), List.of(m(CELL, 2, 5))));
  }

  @Test
  void theSameSpanGoesBeforeTheSameType() {
    List<MentionPair> pairs = MentionMatcher.match(List.of(m(CELL, 0, 6)), List.of(m(CELL, 0, 5), m(PROTEIN, 0, 6)));
    assertTrue(pairs.contains(new MentionPair(m(CELL, 0, 6), m(PROTEIN, 0, 6))));
  }

  @Test
  void theSameTypeGoesBeforeTheLongerOverlap() {
    List<MentionPair> pairs = MentionMatcher.match(List.of(m(CELL, 0, 9)), List.of(m(PROTEIN, 0, 7), m(CELL, 7, 10)));
    assertTrue(pairs.contains(new MentionPair(m(CELL, 0, 9), m(CELL, 7, 10))));
    assertTrue(pairs.contains(new MentionPair(null, m(PROTEIN, 0, 7))));
  }

  /** Taking the longest overlap first would leave the first annotated mention without a partner. */
  @Test
  void asManyAsPossibleArePaired() {
    List<Mention> gold = List.of(m(CELL, 0, 4), m(CELL, 4, 10));
    List<Mention> found = List.of(m(CELL, 2, 8), m(CELL, 8, 9));
    assertEquals(new Counts(2, 0, 0, 0, 0), total(Measure.TYPE, gold, found));
  }

  @Test
  void anExtraCopyIsSpuriousAndNoPairIsUsedTwice() {
    List<Mention> twice = List.of(m(CELL, 0, 4), m(CELL, 0, 4));
    assertEquals(new Counts(1, 0, 0, 0, 1), total(Measure.STRICT, List.of(m(CELL, 0, 4)), twice));
    assertEquals(new Counts(1, 0, 0, 1, 0), total(Measure.STRICT, twice, List.of(m(CELL, 0, 4))));
    assertEquals(new Counts(2, 0, 0, 0, 0), total(Measure.STRICT, twice, twice));
  }

  @Test
  void theOrderOfTheListsDoesNotMatter() {
    Random random = new Random(3);
    for (int round = 0; round < 300; round++) {
      List<Mention> gold = some(random);
      List<Mention> found = some(random);
      List<MentionPair> pairs = MentionMatcher.match(gold, found);
      List<Mention> shuffledGold = new ArrayList<>(gold);
      List<Mention> shuffledFound = new ArrayList<>(found);
      Collections.shuffle(shuffledGold, random);
      Collections.shuffle(shuffledFound, random);
      assertEquals(pairs, MentionMatcher.match(shuffledGold, shuffledFound));
      assertEquals(gold.size(), pairs.stream().filter(pair -> pair.gold() != null).count());
      assertEquals(found.size(), pairs.stream().filter(pair -> pair.found() != null).count());
    }
  }

  /** Every way of pairing is tried; none has more pairs of the same type among those with the same equal spans. */
  @Test
  void noOtherPairingHasMorePairsOfTheSameType() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      List<Mention> gold = flat(random);
      List<Mention> found = flat(random);
      assertEquals(mostSameTypes(gold, found, 0, new HashMap<>()), total(Measure.TYPE, gold, found).correct(),
          gold + " " + found);
    }
  }

  private static int mostSameTypes(List<Mention> gold, List<Mention> found, int from, Map<Mention, Boolean> used) {
    if (from == gold.size()) {
      return 0;
    }
    int most = mostSameTypes(gold, found, from + 1, used);
    Mention mention = gold.get(from);
    for (Mention candidate : found) {
      if (candidate.type() == mention.type() && candidate.span().overlaps(mention.span())
          && used.putIfAbsent(candidate, true) == null) {
        most = Math.max(most, 1 + mostSameTypes(gold, found, from + 1, used));
        used.remove(candidate);
      }
    }
    return most;
  }

  private static List<Mention> some(Random random) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = random.nextInt(8); i > 0; i--) {
      int start = random.nextInt(20);
      mentions.add(m(EntityType.values()[random.nextInt(3)], start, start + 1 + random.nextInt(6)));
    }
    return mentions;
  }

  private static List<Mention> flat(Random random) {
    List<Mention> mentions = new ArrayList<>();
    int start = random.nextInt(3);
    while (start < 16) {
      int end = start + 1 + random.nextInt(5);
      mentions.add(m(EntityType.values()[random.nextInt(2)], start, end));
      start = end + random.nextInt(2);
    }
    return mentions;
  }

  private static Counts total(Measure measure, List<Mention> gold, List<Mention> found) {
    return MeasureScore.of(measure, MentionMatcher.match(gold, found)).total();
  }

  private static Mention m(EntityType type, int start, int end) {
    return Samples.mention(type, start, end);
  }
}
