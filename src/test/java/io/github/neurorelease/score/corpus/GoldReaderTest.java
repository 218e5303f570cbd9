package io.github.neurorelease.score.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Mention;
import io.github.neurorelease.output.BratStandoff;
import io.github.neurorelease.output.FormatException;
import io.github.neurorelease.output.Records;
import io.github.neurorelease.output.RecordsJson;
import io.github.neurorelease.text.SourceText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldReaderTest {

  private static final Path GOLD = Path.of("src/test/resources/score/gold");

  @TempDir
  private Path folder;

  @Test
  void readsMentionsInUtf16WithValuesAndLineBreaks() {
    GoldDocument tiny = GoldReader.readAll(GOLD, GOLD).get(0);
    assertEquals("tiny", tiny.name());
    assertEquals(14, tiny.mentions().size());
    for (Mention mention : tiny.mentions()) {
      assertEquals(mention.span().in(tiny.source().text()), mention.text());
    }
    Mention person = tiny.mentions().get(2);
    assertEquals("𠮷田 花子", person.text());
    assertEquals(6, person.span().length(), "a supplementary character is two code units");
    assertEquals("ケタ\nミン", tiny.mentions().get(3).text());
    assertEquals("2026-04-01", tiny.mentions().get(0).value());
    assertEquals("PT24H", tiny.mentions().get(8).value());
    assertEquals(EntityType.EMAIL, tiny.mentions().get(13).type());
  }

  @Test
  void readsRecords() {
    Records records = GoldReader.readAll(GOLD, GOLD).get(0).records();
    assertEquals("2026-04-01", records.metadata().releaseDate());
    assertEquals(3, records.sections().size());
    assertEquals(-1, records.sections().get(2).start());
    assertEquals("※1", records.glossary().get(0).anchors().get(0).text());
    assertEquals("海馬", records.abbreviations().get(0).longForm());
    assertEquals(0, records.funding().size());
  }

  @Test
  void writesWhatItReads() {
    GoldDocument tiny = GoldReader.readAll(GOLD, GOLD).get(0);
    String text = tiny.source().text();
    assertEquals(GoldReader.content(GOLD.resolve("tiny.ann")), BratStandoff.write(tiny.mentions(), text));
    assertEquals(tiny.records(), RecordsJson.read("again", RecordsJson.write(tiny.records()), text));
  }

  @Test
  void mentionsComeInTheOrderOfTheText() {
    assertEquals(List.of("ab", "cd"), BratStandoff.read("x.ann", "T1\tCELL 2 4\tcd\nT2\tCELL 0 2\tab\n", "abcd").stream()
        .map(Mention::text).toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "T1;CELL 0 2;ab                          | none",
      "T1;CELL 0 99;ab                         | x.ann:1: offset 99 is past the end of the text, expected at most 6",
      "T1;CELL 0 2;ba                          | x.ann:1: mention \"ba\", but the text has \"ab\" at 0 to 2",
      "T1;NEURON 0 2;ab                        | x.ann:1: unknown type \"NEURON\", expected one of [CHEMICAL, PROTEIN",
      "T1;CELL 0 3;abc\\nT2;CELL 2 4;cd        | x.ann:2: overlap of \"cd\" and \"abc\" (line 1)",
      "T1;CELL 0 2;ab\\nT2;CELL 0 2;ab         | x.ann:2: overlap",
      "T1;CELL 0 2;ab\\nT2;CELL 2 4;cd         | none",
      "T1;CELL 0 2;ab\\nT1;CELL 2 4;cd         | x.ann:2: T1 stands twice",
      "T1;CELL 0;ab                            | x.ann:1: malformed range",
      "T1 CELL 0 2 ab                          | x.ann:1: malformed line",
      "T1;CELL 2 2;                            | x.ann:1: empty range",
      "T1;CELL 0 2;ab\\n#1;AnnotatorNotes T2;v | x.ann:2: a note on T2, which no line annotates",
      "T1;CELL 0 2;ab\\n#1;AnnotatorNotes T1;v | none",
      "T1;CELL 0 2;ab\\n#1;Comment T1;v        | x.ann:2: malformed note",
      "T1;CELL 0 2;ab\\n#1;AnnotatorNotes T1;v\\n#2;AnnotatorNotes T1;w | x.ann:3: a second note on T1",
      "R1;Part Arg1:T1 Arg2:T2                 | x.ann:1: malformed line",
  })
  void refusesBadStandoff(String ann, String complaint) {
    String content = ann.replace("\\n", "\n").replace(";", "\t");
    assertOutcome(complaint, () -> BratStandoff.read("x.ann", content, "abcdef"));
  }

  @Test
  void refusesFragments() {
    FormatException e = assertThrows(FormatException.class,
        () -> BratStandoff.read("x.ann", "T1\tCELL 0 1;3 4\ta d\n", "abcdef"));
    assertTrue(e.getMessage().contains("x.ann:1: several fragments"), e.getMessage());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "{}                                                        | none",
      "{\"sections\": [{\"kind\": \"LEAD\"}]}                     | none",
      "{\\n\"title\": \"x\"}                                      | x.json:2: document, unknown field \"title\"",
      "{\\n\"entities\": []}                                      | x.json:2: document, unknown field \"entities\"",
      "{\\n\"sections\": [\\n{\"kind\": \"END\"}]}                 | x.json:3: sections, \"kind\": unknown \"END\"",
      "{\"sections\": [{\"heading\": \"ab\"}]}                    | x.json:1: sections without \"kind\"",
      "{\"sections\": [{\"kind\": \"LEAD\", \"heading\": \"cd\", \"start\": 0, \"end\": 2}]} "
          + "| heading \"cd\" does not stand",
      "{\"sections\": [{\"kind\": \"LEAD\", \"heading\": \"ab\", \"start\": 0, \"end\": 2}]} | none",
      "{\"metadata\": {\"releaseDate\": \"1 April\"}}             | x.json:1: metadata: \"1 April\", expected an ISO 8601",
      "{\"metadata\": {\"issuers\": \"ab\"}}                      | x.json:1: metadata, \"issuers\": a list expected",
      "{\"abbreviations\": [{\"short\": \"a\"}]}                  | x.json:1: abbreviations without \"long\"",
      "{\"references\": [{\"year\": \"2016\"}]}                   | \"year\": an integer expected",
      "{\"contacts\": [], \"contacts\": []}                       | x.json:1: not JSON: Duplicate",
      "{\\n\"contacts\": [}                                       | x.json:2: not JSON",
      "{} {}                                                     | x.json:1: text after the JSON object",
  })
  void refusesBadRecords(String json, String complaint) {
    assertOutcome(complaint, () -> RecordsJson.read("x.json", json.replace("\\n", "\n"), "abcdef"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "0 | 2  | ab | none",
      "0 | 2  | ac | x.json:2: anchors: anchor \"ac\", but the text has \"ab\" at 0 to 2",
      "5 | 7  | fg | x.json:2: anchors: offset 7 is past the end of the text, expected at most 6",
      "2 | 2  | x  | x.json:2: anchors: range 2 to 2",
  })
  void refusesAnchorsThatDoNotMatch(int start, int end, String text, String complaint) {
    String json = "{\"glossary\": [{\"marker\": \"*1\", \"definition\": \"d\", \"kind\": \"TERM\", \"anchors\": [\n"
        + "{\"start\": " + start + ", \"end\": " + end + ", \"text\": \"" + text + "\"}]}]}";
    assertOutcome(complaint, () -> RecordsJson.read("x.json", json, "abcdef"));
  }

  @Test
  void refusesMissingFiles() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "abc");
    assertOutcome("a.ann: missing, expected a file", () -> GoldReader.readAll(folder, folder));
    Files.writeString(folder.resolve("a.ann"), "");
    assertOutcome("a.json: missing, expected a file", () -> GoldReader.readAll(folder, folder));
    Files.writeString(folder.resolve("a.json"), "{}");
    assertEquals(1, GoldReader.readAll(folder, folder).size());
    Files.writeString(folder.resolve("b.ann"), "");
    assertOutcome("b.txt: missing, expected because of", () -> GoldReader.readAll(folder, folder));
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertOutcome("no text in it", () -> GoldReader.readAll(empty, GOLD.getParent()));
    assertOutcome("missing, expected a directory", () -> GoldReader.readAll(folder.resolve("none"), folder));
  }

  @Test
  void refusesAnotherEncoding() throws IOException {
    Files.write(folder.resolve("a.txt"), "ab\nケタミン".getBytes(Charset.forName("Shift_JIS")));
    assertOutcome("a.txt:2: not UTF-8", () -> GoldReader.read(folder.resolve("a.txt"), folder));
  }

  @Test
  void readsTheAnnotationOfATextTheCallerHasRead() {
    SourceText source = GoldReader.source(GOLD.resolve("tiny.txt"));
    assertEquals(14, GoldReader.read(source, GOLD).mentions().size());
  }

  private interface Reading {
    void run() throws IOException;
  }

  private static void assertOutcome(String complaint, Reading reading) {
    try {
      reading.run();
      assertEquals("none", complaint);
    } catch (FormatException e) {
      assertTrue(e.getMessage().contains(complaint), e.getMessage());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
