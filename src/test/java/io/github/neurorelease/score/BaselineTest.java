package io.github.neurorelease.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.neurorelease.output.FormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {

  private final Scoring perfect = Scoring.of(Samples.gold(), Samples.perfect());
  private final Scoring faulty = Scoring.of(Samples.gold(), Samples.faulty());

  @TempDir
  private Path folder;

  @Test
  void survivesItsFile() throws IOException {
    Path file = folder.resolve("baseline.json");
    BaselineFile.write(Baseline.of(faulty), file);
    assertEquals(Baseline.of(faulty), BaselineFile.read(file));
    long lines = Files.readString(file).lines().filter(line -> line.contains("\"kind\"")).count();
    assertEquals(faulty.mistakes().size(), lines, "a mistake a line");
  }

  @Test
  void holdsAgainstItselfAndAgainstBetter() {
    assertTrue(Baseline.of(faulty).compare(faulty, 0).holds());
    assertEquals(List.of(), Baseline.of(faulty).compare(faulty, 0).newMistakes());
    assertTrue(Baseline.of(faulty).compare(perfect, 0).holds());
  }

  @Test
  void aFallNamesTypeTextAndContext() {
    BaselineComparison comparison = Baseline.of(perfect).compare(faulty, 0);
    assertFalse(comparison.holds());
    List<String> fallen = comparison.fallen().stream().map(Change::name).toList();
    assertTrue(fallen.containsAll(List.of("CHEMICAL", "ANATOMY", "ORGANISM", "EMAIL", "CELL", "DURATION values",
        "GLOSSARY", "METADATA")), fallen.toString());
    assertFalse(fallen.contains("DATE") || fallen.contains("PERSON"), fallen.toString());
    assertTrue(comparison.report().contains("accuracy fell: "));
    assertTrue(comparison.report().contains("expected ANATOMY \"HPC\" in …、ケタ ミン※1がマウスの海馬（【HPC】）の記憶"),
        comparison.report());
  }

  @ParameterizedTest
  @CsvSource({"0, true", "0.1, true", "0.24, true", "0.25, false", "0.3, false"})
  void theToleranceIsHowMuchATypeMayFall(double tolerance, boolean fell) {
    BaselineComparison comparison = Baseline.of(perfect).compare(faulty, tolerance);
    assertEquals(fell, comparison.fallen().stream().anyMatch(change -> change.name().equals("CHEMICAL")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      // correct, missing, spurious before and now | difference
      "0 0 0 | 0 0 1 | -1.0",
      "0 0 0 | 1 0 0 | 0.0",
      "2 2 0 | 0 0 0 | 0.3333",
      "1 1 0 | 2 0 0 | 0.3333",
  })
  void nothingToFindAndNothingFoundIsPerfect(String before, String now, double difference) {
    assertEquals(difference, new Change("CELL", counts(before), counts(now)).difference(), 1e-4);
  }

  private static Counts counts(String numbers) {
    String[] parts = numbers.split(" ");
    return new Counts(Integer.parseInt(parts[0]), 0, 0, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  @Test
  void knownMistakesAreCountedNotOnlyNamed() {
    Mistake mistake = faulty.mistakes().get(0);
    Baseline knowsOne = new Baseline(List.of("tiny"), Map.of(), List.of(new Mistake(mistake.document(), mistake.kind(),
        mistake.expectedType(), mistake.expected(), mistake.foundType(), mistake.found(), mistake.context(), "")));
    assertEquals(faulty.mistakes().size() - 1, knowsOne.compare(faulty, 0).newMistakes().size());
  }

  @Test
  void saysWhatCannotBeCompared() {
    BaselineComparison comparison = new Baseline(List.of("gone"), Map.of(), List.of()).compare(perfect, 0);
    assertTrue(comparison.notes().contains("documents of the baseline that were not scored: gone"));
    assertTrue(comparison.notes().contains("documents that the baseline does not know: tiny"));
    assertTrue(comparison.notes().contains("CHEMICAL: 0 annotated in the baseline, 4 now"));
  }

  @Test
  void refusesWhatIsNoBaseline() throws IOException {
    Path file = folder.resolve("baseline.json");
    assertThrows(FormatException.class, () -> BaselineFile.read(file));
    Files.writeString(file, "{\n\"documents\": [}");
    assertTrue(assertThrows(FormatException.class, () -> BaselineFile.read(file)).getMessage()
        .contains("baseline.json:2: not JSON"));
    Files.writeString(file, "{\"documents\": []}");
    assertTrue(assertThrows(FormatException.class, () -> BaselineFile.read(file)).getMessage()
        .contains("\"counts\" expected"));
    assertThrows(IllegalArgumentException.class, () -> Baseline.of(perfect).compare(perfect, -1));
  }
}
