package io.github.neurorelease.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.score.RecordKind;
import io.github.neurorelease.score.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;

class ReleaseAccuracyTest {

  @TestFactory
  Stream<DynamicTest> aPerfectExtractorPasses() {
    return ReleaseAccuracy.of(Samples.perfect()).texts(Samples.GOLD).gold(Samples.GOLD).atLeast(1.0)
        .atLeast(RecordKind.GLOSSARY, 1.0).tests();
  }

  @Test
  void thereIsATestForEachTypeOfADocumentAndEachRecordDemanded() {
    List<String> names = ReleaseAccuracy.of(Samples.faulty()).gold(Samples.GOLD).atLeast(RecordKind.GLOSSARY, 1.0)
        .atLeast(RecordKind.FUNDING, 1.0).tests().map(DynamicTest::getDisplayName).toList();
    assertEquals(List.of("tiny CHEMICAL", "tiny ANATOMY", "tiny CELL", "tiny ORGANISM", "tiny METHOD", "tiny PROCESS",
        "tiny PERSON", "tiny ORGANIZATION", "tiny DATE", "tiny DURATION", "tiny EMAIL", "tiny GLOSSARY"), names);
  }

  @Test
  void onlyWhatFallsShortFailsAndSaysWhy() {
    ReleaseAccuracy accuracy = ReleaseAccuracy.of(Samples.faulty()).gold(Samples.GOLD).atLeast(0.6)
        .atLeast(EntityType.CHEMICAL, 0.8).atLeast(EntityType.EMAIL, 0).atLeast(RecordKind.GLOSSARY, 1.0);
    List<String> messages = new ArrayList<>();
    accuracy.tests().forEach(test -> {
      try {
        test.getExecutable().execute();
      } catch (AssertionFailedError e) {
        messages.add(e.getMessage().replace("\r\n", "\n"));
      } catch (Throwable e) {
        throw new AssertionError(e);
      }
    });
    assertEquals(List.of("CHEMICAL", "CELL", "ORGANISM", "METHOD", "GLOSSARY"),
        messages.stream().map(message -> message.split(" ")[0]).toList());
    assertTrue(messages.get(0).startsWith("CHEMICAL in tiny: F1 0.7500, at least 0.8000 expected\n  tiny: "
        + "WRONG_BOUNDARY, expected CHEMICAL \"麻酔薬\", found CHEMICAL \"麻酔\" in …"), messages.get(0));
  }

  @Test
  void refusesDemandsThatAreNoShare() {
    ReleaseAccuracy accuracy = ReleaseAccuracy.of(Samples.perfect());
    assertThrows(IllegalArgumentException.class, () -> accuracy.atLeast(1.1));
    assertThrows(IllegalArgumentException.class, () -> accuracy.atLeast(EntityType.CELL, -0.1));
    assertThrows(IllegalArgumentException.class, () -> accuracy.atLeast(RecordKind.GLOSSARY, Double.NaN));
    assertThrows(IllegalStateException.class, accuracy::tests);
  }
}
