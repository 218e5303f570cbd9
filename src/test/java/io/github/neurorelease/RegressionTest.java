package io.github.neurorelease;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.score.BaselineFile;
import io.github.neurorelease.score.RecordKind;
import io.github.neurorelease.score.Scoring;
import io.github.neurorelease.score.corpus.GoldDocument;
import io.github.neurorelease.score.corpus.GoldReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Accuracy on the gold set may not fall: neither below the committed baseline nor below what the project promises. */
class RegressionTest {

  private static Scoring scoring;

  @BeforeAll
  static void score() throws IOException {
    List<GoldDocument> gold = GoldReader.readAll(Path.of("seeds"), Path.of("gold"));
    assertEquals(5, gold.size());
    scoring = Scoring.of(gold, ReleaseExtractor.create()::extract);
  }

  @Test
  void nothingFellBelowTheBaseline() throws IOException {
    var comparison = BaselineFile.read(Path.of("gold", "baseline.json")).compare(scoring, 0);
    assertTrue(comparison.holds(), comparison::report);
  }

  @Test
  void whatThePromiseIs() {
    assertTrue(scoring.strict().microF1() >= 0.95, () -> "all types: " + scoring.strict().microF1());
    double closed = scoring.strict().group(EntityType.Group.CLOSED).f1();
    assertTrue(closed >= 0.99, () -> "closed types: " + closed);
    for (RecordKind kind : List.of(RecordKind.GLOSSARY_HEADS, RecordKind.GLOSSARY_MARKS)) {
      assertEquals(1.0, scoring.records(kind).f1(), kind.toString());
    }
  }
}
