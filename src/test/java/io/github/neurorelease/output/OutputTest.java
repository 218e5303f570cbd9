package io.github.neurorelease.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.neurorelease.Extraction;
import io.github.neurorelease.ReleaseExtractor;
import io.github.neurorelease.entity.Mention;
import io.github.neurorelease.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutputTest {

  private final Extraction full = FullExtraction.get();

  @Test
  void jsonGoesThereAndBackThroughUtf8() {
    assertEquals(full, ExtractionJson.read(throughUtf8(ExtractionJson.write(full)), FullExtraction.TEXT));
    assertEquals(full, ExtractionJson.read(throughUtf8(ExtractionJson.writeLine(full)), FullExtraction.TEXT));
    assertEquals(full, ExtractionJson.read(throughUtf8(ExtractionJson.writeWhole(full))));
  }

  @Test
  void seedsGoThereAndBack() throws IOException {
    ReleaseExtractor extractor = ReleaseExtractor.create();
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.toList()) {
        Extraction extraction = extractor.extract(SourceText.of(seed.getFileName().toString(), Files.readString(seed)));
        assertEquals(extraction, ExtractionJson.read(ExtractionJson.writeWhole(extraction)));
        assertEquals(extraction, ExtractionJson.read(ExtractionJson.write(extraction), extraction.source().text()));
      }
    }
  }

  @Test
  void jsonHasTheContractsFieldsInOrder() throws IOException {
    JsonNode root = new ObjectMapper().readTree(ExtractionJson.write(full));
    assertEquals(List.of("schemaVersion", "source", "metadata", "sections", "entities", "glossary", "abbreviations",
        "researchers", "funding", "references", "contacts", "warnings"), names(root));
    assertEquals(List.of("name", "sha256", "charset", "length"), names(root.get("source")));
    assertEquals(List.of("start", "end", "text", "type", "links", "evidence"), names(root.at("/entities/0")));
    assertEquals(List.of("start", "end", "text", "type", "value", "evidence"), names(root.at("/entities/1")));
    assertEquals(List.of("marker", "number", "term", "aliases", "definition", "kind", "start", "end", "anchors"),
        names(root.at("/glossary/0")));
    assertEquals(0, root.at("/glossary/1/aliases").size());
    assertTrue(ExtractionJson.write(full).contains("\\ud800\""));
    assertFalse(ExtractionJson.writeLine(full).contains("\n"));
  }

  @Test
  void jsonThatIsNotTheContractsIsRefused() {
    for (String json : List.of("", "[]", "{}", "{\"source\":{}}", "{\"source\":",
        ExtractionJson.writeWhole(full).replace("\"海馬\",\"type\"", "\"海牛\",\"type\""))) {
      assertThrows(FormatException.class, () -> ExtractionJson.read(json), json);
    }
    assertThrows(FormatException.class, () -> ExtractionJson.read(ExtractionJson.write(full), "other"));
  }

  @Test
  void bratCountsCodePoints() {
    String ann = OutputFormat.BRAT.write(full);
    assertTrue(ann.startsWith("T1\tANATOMY 3 5\t海馬\nT2\tQUANTITY 9 13\t=1+1\n#1\tAnnotatorNotes T2\t2\n"), ann);
    List<Mention> read = BratStandoff.read("x.ann", ann, FullExtraction.TEXT);
    assertEquals(3, read.size());
    assertEquals(20, read.get(2).start());
  }

  @Test
  void tsvIsOneLineAMention() {
    String[] lines = OutputFormat.TSV.write(full).split("\n");
    assertEquals(4, lines.length);
    assertEquals(8, lines[1].split("\t", -1).length);
    assertTrue(lines[1].contains("\t4\t6\tANATOMY\t海馬\t\tUBERON:1 UBERON:2\tdictionary a.tsv:1"), lines[1]);
  }

  @Test
  void csvOpensInASpreadsheetAndRunsNoFormula() {
    String entities = OutputFormat.CSV.write(full);
    assertTrue(entities.startsWith("\ufeffdocument,"));
    assertTrue(entities.contains("\"r\u00e9l, \"\"1\"\".txt\",10,14,QUANTITY,'=1+1,2,"), entities);
    assertTrue(CsvTable.GLOSSARY.rows(full).contains(",'-脳の部位。"), CsvTable.GLOSSARY.rows(full));
    assertTrue(CsvTable.REFERENCES.rows(full).contains(",'@Zanos P,2016,\r\n"));
    assertTrue(CsvTable.FUNDING.rows(full).contains(",,基盤,JP1 JP2\r\n"));
  }

  @Test
  void htmlEscapesWhatTheTextHas() {
    String page = OutputFormat.HTML.write(full);
    assertFalse(page.contains("<b>"));
    assertTrue(page.contains("<mark class=\"ANATOMY\" title=\"ANATOMY · UBERON:1 hippocampus · UBERON:2 x\">海馬</mark>"));
  }

  private static String throughUtf8(String json) {
    return new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
