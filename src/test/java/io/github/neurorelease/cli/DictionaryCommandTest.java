package io.github.neurorelease.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.neurorelease.ReleaseExtractor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class DictionaryCommandTest {

  private static final ReleaseExtractor EXTRACTOR = ReleaseExtractor.create();

  @TempDir
  private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void checkSaysFileLineAndWhatToDoAndFailsOnErrorsAlone() throws IOException {
    String header = "term\ttype\treading\tenglish\tid\taliases\tcontext\n";
    Path good = Files.writeString(folder.resolve("good.tsv"), header + "イ症\tDISEASE\nア症\tDISEASE\n");
    Path bad = Files.writeString(folder.resolve("bad.tsv"), header + "ア症\tDISEASE\t\ta\tMONDO:1\n");
    assertEquals(0, run("check", good.toString()), err.toString());
    assertTrue(out.toString().endsWith("0 errors, 1 warnings" + System.lineSeparator()), out.toString());
    assertEquals(1, run("check", bad.toString()));
    assertTrue(out.toString().contains(bad + ":2: error: an identifier of the form MONDO:"), out.toString());
    assertEquals(2, run("check", folder.resolve("none.tsv").toString()));
    assertTrue(err.toString().contains("none.tsv: a file expected"), err.toString());
  }

  @Test
  void checkPassesOverTheTablesOfRules() {
    assertEquals(0, run("check", "dictionaries/units.tsv", "dictionaries/symptom-pain.tsv"), out.toString());
    assertTrue(out.toString().startsWith("dictionaries/units.tsv: a table of the library's rules"), out.toString());
    assertTrue(out.toString().endsWith("0 errors, 0 warnings" + System.lineSeparator()), out.toString());
  }

  @Test
  void statsPrintsATable() {
    assertEquals(0, run("stats"));
    assertTrue(out.toString().startsWith("| type | concepts |"), out.toString());
    assertTrue(out.toString().contains("| ANATOMY | "), out.toString());
  }

  @ParameterizedTest(name = "find {0} in {1}: {2}, {3}")
  @CsvSource(delimiter = ';', nullValues = "-", value = {
      "側坐核; -; 0; UBERON:0001882 nucleus accumbens",
      "ＢＤＮＦ; -; 0; NCBIGene:627",
      "側座各; -; 1; did you mean: 側座核",
      "手綱各; -; 1; no row has \"手綱各\"",
      "手綱; -; 0; longer forms: 手綱核",
      "側坐核; 側坐核を調べた。; 0; text 0-3: found as ANATOMY \"側坐核\"",
      "側坐核; 側坐核ニューロンの記録。; 0; not a mention: it stands in the longer CELL \"側坐核ニューロン\"",
      "側坐核; 扁桃体を調べた。; 0; text: \"側坐核\" does not stand in it",
      "島; 広島大学の研究。; 0; not a mention: it stands in the longer ORGANIZATION \"広島大学\"",
      "島; 島に渡った。; 0; not a mention: the context of anatomy-cortex.tsv",
      "AMPA; ampaを調べた。; 0; not a mention: case tells it apart from",
      "海馬; 江海馬を買った。; 0; not a mention: ",
      "記憶; 子どものころの記憶。; 0; not a mention: a term only in a document about the field"})
  void findTellsWhatIsKnownAndWhyATextHasItOrNot(String term, String text, int status, String line) {
    assertEquals(status, text == null ? run("find", term) : run("find", term, "--text", text), err.toString());
    assertTrue(out.toString().contains(line), out.toString());
  }

  @Test
  void aCommandIsAskedFor() {
    assertEquals(2, run());
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return new CommandLine(new DictionaryCommand(() -> EXTRACTOR::extract)).setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err, true)).execute(arguments);
  }
}
