package io.github.neurorelease.score.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.neurorelease.output.FormatException;
import io.github.neurorelease.output.OutputReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputDiffTest {

  private static final String OLD = "{'source':{'name':'a.txt','sha256':'1'},'entities':["
      + "{'start':0,'end':3,'text':'うつ病','type':'DISEASE'},{'start':5,'end':8,'text':'マウス','type':'CELL'},"
      + "{'start':9,'end':12,'text':'麻酔薬','type':'CHEMICAL'},{'start':20,'end':21,'text':'脳','type':'ANATOMY'},"
      + "{'start':30,'end':34,'text':'2日間程','type':'DURATION','value':'P2D'}],"
      + "'researchers':[{'name':'a','role':'教授'},{'name':'b'}],'warnings':[]}";
  private static final String NEW = "{'source':{'name':'a.txt','sha256':'1'},'somethingNew':{},'entities':["
      + "{'start':0,'end':3,'text':'うつ病','type':'DISEASE'},{'start':5,'end':8,'text':'マウス','type':'ORGANISM'},"
      + "{'start':9,'end':11,'text':'麻酔','type':'CHEMICAL'},{'start':25,'end':27,'text':'海馬','type':'ANATOMY'},"
      + "{'start':30,'end':34,'text':'2日間程','type':'DURATION','value':'P3D'}],"
      + "'researchers':[{'name':'a','role':'講師'},{'name':'c'}],'abbreviations':[{'short':'s','long':'l'}]}";

  @TempDir
  private Path folder;
  private Path before;
  private Path after;

  @BeforeEach
  void makeFolders() throws IOException {
    before = Files.createDirectory(folder.resolve("old"));
    after = Files.createDirectory(folder.resolve("new"));
  }

  @Test
  void saysWhatIsGainedLostAndChanged() throws IOException {
    Files.writeString(before.resolve("a.json"), OLD.replace('\'', '"'));
    Files.writeString(after.resolve("all.jsonl"), NEW.replace('\'', '"') + "\n\n");
    OutputDiff diff = diff();
    DocumentDiff document = diff.documents().get(0);
    assertEquals(List.of(MentionChange.Kind.TYPE, MentionChange.Kind.BOUNDARY, MentionChange.Kind.LOST,
        MentionChange.Kind.GAINED, MentionChange.Kind.VALUE),
        document.mentions().stream().map(MentionChange::kind).toList());
    assertEquals(1, document.unchanged());
    assertEquals(4, document.records().size());
    List<String> lines = diff.report().lines().map(line -> line.trim().replaceAll(" +", " ")).toList();
    for (String line : List.of("== a.txt", "~ CELL 5-8 \"マウス\" -> ORGANISM 5-8 \"マウス\"",
        "- ANATOMY 20-21 \"脳\"", "+ ANATOMY 25-27 \"海馬\"", "ANATOMY 1 1 0", "CELL 0 0 1", "RESEARCHERS 1 1 1",
        "+ ABBREVIATIONS s | l", "~ DURATION 30-34 \"2日間程\" = P2D -> DURATION 30-34 \"2日間程\" = P3D",
        "1 mentions unchanged in 1 documents")) {
      assertTrue(lines.contains(line), line + " in " + lines);
    }
    assertFalse(lines.stream().anyMatch(line -> line.startsWith("DISEASE")));
  }

  @Test
  void theSameOutputHasNoDifference() throws IOException {
    Files.writeString(before.resolve("a.json"), OLD.replace('\'', '"'));
    Files.writeString(after.resolve("a.json"), OLD.replace('\'', '"'));
    assertTrue(diff().documents().get(0).isEmpty());
    assertFalse(diff().report().contains("=="));
  }

  @Test
  void saysWhichDocumentsOnlyOneRunHasAndWhichTextsDiffer() throws IOException {
    Files.writeString(before.resolve("a.json"), OLD.replace('\'', '"'));
    Files.writeString(before.resolve("b.json"), "{}");
    Files.writeString(after.resolve("a.json"), OLD.replace('\'', '"').replace("\"1\"", "\"2\""));
    Files.writeString(after.resolve("c.json"), "{}");
    String report = diff().report();
    assertTrue(report.contains("only in the old output: b\n"), report);
    assertTrue(report.contains("only in the new output: c\n"), report);
    assertTrue(report.contains("made from different texts"), report);
  }

  @Test
  void refusesWhatIsNoOutput() throws IOException {
    Files.writeString(after.resolve("a.jsonl"), "{}\n{\"entities\": [{\"start\": 3}]}\n");
    assertTrue(assertThrows(FormatException.class, this::diff).getMessage()
        .contains("a.jsonl:2: entities without \"end\""));
    Files.writeString(after.resolve("a.jsonl"), "{\"source\":{\"name\":\"x\"}}\n{\"source\":{\"name\":\"x\"}}\n");
    assertTrue(assertThrows(FormatException.class, this::diff).getMessage().contains("a second document \"x\""));
  }

  private OutputDiff diff() {
    return OutputDiff.of(OutputReader.readAll(before), OutputReader.readAll(after));
  }
}
