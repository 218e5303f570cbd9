package io.github.neurorelease.score.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Evidence;
import io.github.neurorelease.entity.Mention;
import io.github.neurorelease.output.Records;
import io.github.neurorelease.score.Samples;
import io.github.neurorelease.score.Scoring;
import io.github.neurorelease.score.corpus.GoldDocument;
import io.github.neurorelease.text.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.junit.jupiter.api.Test;

class ReportTest {

  private final Scoring faulty = Scoring.of(Samples.gold(), Samples.faulty());

  @Test
  void theTableHasARowForEachTypeAnnotatedOrFound() {
    List<String> lines = TextReport.write(faulty).lines().map(line -> line.replaceAll(" +", " ")).toList();
    assertTrue(lines.contains("CHEMICAL 4 4 3 1 0 0 0 0.7500 0.7500 0.7500"), lines.toString());
    assertTrue(lines.contains("all (micro) 14 13 10 2 0 2 1 0.7692 0.7143 0.7407"), lines.toString());
    assertTrue(lines.contains("PARTIAL 14 13 11 0 1 2 1 0.8846 0.8214 0.8519"), lines.toString());
    assertTrue(lines.contains("DURATION 1 1 0 1 0 0 0 0.0000 0.0000 0.0000"), lines.toString());
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("95 % interval F1 ")));
    assertFalse(lines.stream().anyMatch(line -> line.startsWith("URL ")));
  }

  @Test
  void jsonHasTheSameCountsAndEveryMistake() throws IOException {
    JsonNode root = new ObjectMapper().readTree(JsonReport.write(faulty));
    assertEquals(10, root.at("/measures/strict/total/correct").asInt());
    assertEquals(3, root.at("/measures/strict/types/CHEMICAL/correct").asInt());
    assertEquals(faulty.strict().macroF1(), root.at("/measures/strict/macroF1").asDouble(), 1e-12);
    assertEquals(0, root.at("/records/GLOSSARY/correct").asInt());
    assertEquals(faulty.mistakes().size(), root.at("/mistakes").size());
    assertTrue(root.at("/mistakes").toString().contains("cells.tsv:7"));
    assertTrue(root.at("/confusion").toString()
        .contains("{\"expectedType\":\"ORGANISM\",\"foundType\":\"CELL\",\"count\":1}"));
    assertEquals(1, root.at("/documents").size());
  }

  @Test
  void thePageColoursTheTextAndLosesNothingOfIt() {
    String page = HtmlReport.write(faulty);
    assertEquals(Samples.gold().get(0).source().text(), text(page));
    assertEquals(List.of("HPC", "薬", "press@kaku.example.jp"), coloured(page, "missing"));
    assertEquals(List.of("マウス"), coloured(page, "type"));
    assertEquals(List.of("麻酔"), coloured(page, "boundary"));
    assertEquals(1, coloured(page, "spurious").size());
    assertEquals(10, coloured(page, "correct").size());
    assertTrue(page.contains("found CELL マウス by dictionary cells.tsv:7\">マウス</span>"));
    assertTrue(page.contains("<td>dictionary cells.tsv:7</td>"));
    assertTrue(page.contains("<td class=\"wrong\">1</td>"));
    assertFalse(Pattern.compile("<(script|link|img)").matcher(page).find(), "needs nothing beside it");
  }

  @Test
  void thePageEscapesTheText() {
    String text = "<script>alert('a')</script> & \"b\"";
    GoldDocument gold = new GoldDocument(SourceText.of("<x>.txt", text),
        List.of(Mention.of(0, 8, "<script>", EntityType.CELL, "\"<v>")), Records.none());
    Mention found = new Mention(0, 3, "<sc", EntityType.METHOD, null, List.of(), new Evidence("<rule>", "\">"));
    Scoring scoring = Scoring.of(List.of(gold),
        source -> Samples.extraction(source, List.of(found), Records.none()));
    String page = HtmlReport.write(scoring);
    assertEquals(text, text(page));
    assertFalse(page.contains("<script") || page.contains("<rule") || page.contains("<x>"));
    assertTrue(page.contains("title=\"annotated CELL &lt;script&gt; = &quot;&lt;v&gt;; found METHOD &lt;sc by "));
  }

  /** What a browser shows of the first document's text. */
  private static String text(String page) {
    Matcher matcher = Pattern.compile("<div class=\"text\">(.*?)</div>", Pattern.DOTALL).matcher(page);
    assertTrue(matcher.find());
    return StringEscapeUtils.unescapeHtml4(matcher.group(1).replaceAll("<[^>]*>", ""));
  }

  private static List<String> coloured(String page, String colour) {
    return Pattern.compile("<span class=\"" + colour + "\" title=[^>]*>([^<]*)<").matcher(page).results()
        .map(result -> result.group(1)).toList();
  }
}
