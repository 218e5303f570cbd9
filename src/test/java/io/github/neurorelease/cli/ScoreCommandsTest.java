package io.github.neurorelease.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.neurorelease.Extraction;
import io.github.neurorelease.score.Samples;
import io.github.neurorelease.text.SourceText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ScoreCommandsTest {

  private static final String[] ON_GOLD = {"--texts", Samples.GOLD.toString(), "--gold", Samples.GOLD.toString()};

  @TempDir
  private Path folder;
  private StringWriter out;
  private StringWriter err;

  @Test
  void scorePrintsATable() {
    assertEquals(0, score(Samples.perfect()));
    assertTrue(out.toString().contains("all (micro)"), out.toString());
    assertEquals("", err.toString());
  }

  @Test
  void scorePrintsJsonAloneOnStandardOutput() throws IOException {
    Path baseline = folder.resolve("baseline.json");
    assertEquals(0, score(Samples.perfect(), "--baseline", baseline.toString(), "--update-baseline"));
    assertEquals(3, score(Samples.faulty(), "--baseline", baseline.toString(), "--format", "json"));
    assertEquals(10, new ObjectMapper().readTree(out.toString()).at("/measures/strict/total/correct").asInt());
    assertTrue(err.toString().contains("accuracy fell: "), err.toString());
  }

  @Test
  void scoreListsMistakesAndWritesThePage() throws IOException {
    Path page = folder.resolve("page.html");
    assertEquals(0, score(Samples.faulty(), "--mistakes", "--html", page.toString()));
    assertTrue(out.toString().contains("(made by dictionary cells.tsv:7)"), out.toString());
    assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>"));
  }

  @Test
  void scoreExitsWithThreeWhereAccuracyFellAndNotAfterTheBaselineIsUpdated() {
    String baseline = folder.resolve("baseline.json").toString();
    assertEquals(0, score(Samples.perfect(), "--baseline", baseline, "--update-baseline"));
    assertEquals(0, score(Samples.perfect(), "--baseline", baseline));
    assertEquals(3, score(Samples.faulty(), "--baseline", baseline));
    assertTrue(out.toString().contains("accuracy fell: "), out.toString());
    assertEquals(3, score(Samples.faulty(), "--baseline", baseline, "--tolerance", "0.5"));
    assertEquals(0, score(Samples.faulty(), "--baseline", baseline, "--tolerance", "1"));
    assertEquals(0, score(Samples.faulty(), "--baseline", baseline, "--update-baseline"));
    assertTrue(out.toString().contains("FELL"), "the change is shown");
    assertEquals(0, score(Samples.faulty(), "--baseline", baseline));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--baseline none.json", "--update-baseline", "--tolerance -1", "--tolerance x",
      "--format xml", "--texts none", "--gold none", "--what"})
  void scoreExitsWithTwoWhereTheCallIsWrong(String arguments) {
    assertEquals(2, score(Samples.perfect(), arguments.split(" ")));
    assertTrue(err.toString().contains("Usage") || err.toString().contains("expected"), err.toString());
  }

  @Test
  void scoreExitsWithOneWhereTheGoldIsBad() throws IOException {
    Files.copy(Samples.GOLD.resolve("tiny.txt"), folder.resolve("tiny.txt"));
    Files.writeString(folder.resolve("tiny.ann"), "T1\tDATE 0 9\t2026年4月2日\n");
    Files.writeString(folder.resolve("tiny.json"), "{}");
    assertEquals(1, run(new ScoreCommand(Samples::perfect), "--texts", folder.toString(), "--gold", folder.toString()));
    assertTrue(err.toString().contains("tiny.ann:1: mention \"2026年4月2日\", but the text has"), err.toString());
  }

  @Test
  void scoreComparesTwoAnnotations() throws IOException {
    Path second = Files.createDirectory(folder.resolve("second"));
    Files.copy(Samples.GOLD.resolve("tiny.json"), second.resolve("tiny.json"));
    String ann = Files.readString(Samples.GOLD.resolve("tiny.ann"));
    Files.writeString(second.resolve("tiny.ann"), ann.replace("T6\tANATOMY", "T6\tPROCESS"));
    assertEquals(0, run(new ScoreCommand(() -> {
      throw new AssertionError("nothing to extract");
    }), "--texts", ON_GOLD[1], "--gold", ON_GOLD[3], "--second", second.toString()));
    assertTrue(out.toString().contains("0.9286 0.9286 0.9286"), out.toString());
    assertEquals(2, score(Samples.perfect(), "--second", "none"));
  }

  @Test
  void annotateGoesThereAndBack() throws IOException {
    String text = Samples.GOLD.resolve("tiny.txt").toString();
    String ann = Samples.GOLD.resolve("tiny.ann").toString();
    Path tagged = folder.resolve("tiny.tagged");
    assertEquals(0, run(new AnnotateCommand(), "to", text, ann, "--out", tagged.toString()));
    assertTrue(Files.readString(tagged).startsWith("⟦DATE=2026-04-01|2026年4月1日⟧\n⟦ORGANIZATION|架空大学⟧"));
    assertEquals(0, run(new AnnotateCommand(), "from", tagged.toString(), text));
    assertEquals(Files.readString(Path.of(ann)), out.toString());
    Files.writeString(tagged, Files.readString(tagged).replace("記憶", "記録"));
    assertEquals(1, run(new AnnotateCommand(), "from", tagged.toString(), text));
    assertTrue(err.toString().contains("tiny.tagged:4: column "), err.toString());
  }

  @Test
  void annotateBeginsWithAPlainText() {
    assertEquals(0, run(new AnnotateCommand(), "to", Samples.GOLD.resolve("tiny.txt").toString(),
        folder.resolve("none.ann").toString()));
    assertTrue(out.toString().startsWith("2026年4月1日\n"));
    assertEquals(2, run(new AnnotateCommand()));
  }

  @Test
  void diffExitsWithZeroWhetherOrNotTheyDiffer() throws IOException {
    Path one = Files.writeString(folder.resolve("one.json"), "{\"source\":{\"name\":\"a\"}}");
    Path other = Files.writeString(folder.resolve("other.json"), "{\"source\":{\"name\":\"a\"},\"entities\":["
        + "{\"start\":0,\"end\":1,\"text\":\"脳\",\"type\":\"ANATOMY\"}]}");
    assertEquals(0, run(new DiffCommand(), one.toString(), other.toString()));
    assertTrue(out.toString().contains("+ ANATOMY 0-1 \"脳\""), out.toString());
    assertEquals(0, run(new DiffCommand(), one.toString(), one.toString()));
    assertEquals(2, run(new DiffCommand(), one.toString(), folder.resolve("none").toString()));
    Path broken = Files.writeString(folder.resolve("x.json"), "[");
    assertEquals(1, run(new DiffCommand(), one.toString(), broken.toString()));
  }

  private int score(Function<SourceText, Extraction> extractor, String... more) {
    String[] arguments = Arrays.copyOf(ON_GOLD, ON_GOLD.length + more.length);
    System.arraycopy(more, 0, arguments, ON_GOLD.length, more.length);
    return run(new ScoreCommand(() -> extractor), arguments);
  }

  private int run(Object command, String... arguments) {
    out = new StringWriter();
    err = new StringWriter();
    return new CommandLine(command).setOut(new PrintWriter(out)).setErr(new PrintWriter(err))
        .setOverwrittenOptionsAllowed(true).execute(arguments);
  }
}
