package io.github.neurorelease;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.neurorelease.entity.Link;
import io.github.neurorelease.entity.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkerTest {

  private static final ReleaseExtractor EXTRACTOR = ReleaseExtractor.create();

  @ParameterizedTest(name = "{0}: {1} => {2} {3} {4}")
  @CsvSource(delimiter = ';', value = {
      // its own row
      "海馬でＢＤＮＦを調べた。; ＢＤＮＦ; NCBIGene:627; BDNF;",
      "海馬を調べた。; 海馬; UBERON:0002421; hippocampal formation;",
      "視床と青斑核を調べた。; 視床; UBERON:0001897; thalamus;",
      "側坐核と扁桃体を調べた。; 側坐核; UBERON:0001882; nucleus accumbens;",
      // the longest part, said to be a part, as printed
      "TrkB阻害薬を投与した。; TrkB阻害薬; NCBIGene:4915; NTRK2; TrkB",
      "海馬神経新生が増えた。; 海馬神経新生; GO:0048699; generation of neurons; 神経新生",
      "ＴｒｋＢ阻害薬を投与した。; ＴｒｋＢ阻害薬; NCBIGene:4915; NTRK2; ＴｒｋＢ",
      "横浜市立大学大学院医学研究科の研究です。; 横浜市立大学大学院医学研究科; ROR:0135d1r83; Yokohama City University; 横浜市立大学",
      // the long form of a short one
      "アトピー性皮膚炎（AD）の患者。; AD; MONDO:0004980; atopic eczema;",
      "アルツハイマー病（AD）の患者。; AD; MONDO:0004975; Alzheimer disease;",
      "側坐核（NAc）を調べた。; NAc; UBERON:0001882; nucleus accumbens;"})
  void aMentionIsTiedToTheConceptItNames(String text, String mention, String id, String label, String part) {
    assertEquals(List.of(new Link(id, label, part)), mention(text, mention).links());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = ';', value = {
      // no concept, no part; types that have no vocabulary; a part that is no word there
      "2026年3月30日に海馬を調べた。; 2026年3月30日",
      "化合物XY-417を海馬に投与した。; XY-417",
      "高橋琢哉教授が海馬を調べた。; 高橋琢哉"})
  void whereNoneIsKnownNoneIsGuessed(String text, String mention) {
    assertEquals(List.of(), mention(text, mention).links());
  }

  @Test
  void aShortFormKeepsItsConceptThroughTheDocument() {
    List<Mention> mentions = EXTRACTOR.extract("アトピー性皮膚炎（AD）の患者。\n海馬を調べた。\nADは増えている。").entities();
    List<Mention> shortForms = mentions.stream().filter(mention -> mention.text().equals("AD")).toList();
    assertEquals(2, shortForms.size());
    shortForms.forEach(mention -> assertEquals("MONDO:0004980", mention.links().get(0).id()));
  }

  private static Mention mention(String text, String form) {
    List<Mention> found = EXTRACTOR.extract(text).entities();
    assertTrue(found.stream().anyMatch(mention -> mention.text().equals(form)), form + " expected in " + found);
    return found.stream().filter(mention -> mention.text().equals(form)).findFirst().orElseThrow();
  }
}
