package io.github.neurorelease.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.neurorelease.structure.SectionKind;
import io.github.neurorelease.text.AlignedText;
import io.github.neurorelease.text.Normaliser;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CitationTaggerTest {

  private static final Tagger TAGGER = new CitationTagger();

  static Stream<Arguments> citations() {
    return Found.rows("""
        示唆されています (Zanos et al., 2016)。 => Zanos et al., 2016
        （Miyazaki et al., 2020, Arisawa et al., 2021）。 => Miyazaki et al., 2020 | Arisawa et al., 2021
        （Zanos et al., 2016; Gould et al., 2019） => Zanos et al., 2016 | Gould et al., 2019
        示された（Ohtani et al., Psychiatry Clin Neurosci 2024）。 => Ohtani et al., Psychiatry Clin Neurosci 2024
        （Hatano et al., Nature, 2025） => Hatano et al., Nature, 2025
        （Zanos et al. 2016a） => Zanos et al. 2016a
        Zanos et al. (2016) は => Zanos et al. (2016)
        Zanos and Gould (2018)は => Zanos and Gould (2018)
        （Zanos & Gould, 2018） => Zanos & Gould, 2018
        （Zanos, Moaddel and Gould, 2018） => Zanos, Moaddel and Gould, 2018
        （van der Meer et al., 2017） => van der Meer et al., 2017
        （Gollier-Briant et al., 2015） => Gollier-Briant et al., 2015
        （Müller et al., 2021） => Müller et al., 2021
        （Baddeley, 2000） => Baddeley, 2000
        Saitoら（2020）は => Saitoら（2020）
        齋藤ら（2020年）が => 齋藤ら（2020年）
        （齋藤ら、2020） => 齋藤ら、2020
        推計されている（世界保健機関，2021 年）。 => 世界保健機関，2021 年
        （厚生労働省、2022年） => 厚生労働省、2022年
        （WHO, 2021） => WHO, 2021
        （DeRubeis et al., 2005） => DeRubeis et al., 2005
        示すため 22），既存薬は 1）。また 5，7，11～ 14）（図 1）。 => 22） | 1） | 5，7，11～ 14）
        （詳細は，他の総説 5，7）を参照されたい）。また 8）は，9）を示す => 5，7） | 8）
        示された[1,2]。次に[3]、また[4-6]が => [1,2] | [3] | [4-6]
        示された¹。次に²、また³⁻⁵が => ¹ | ² | ³⁻⁵
        示された¹⁾。次に²,³⁾、また⁴⁾が => ¹⁾ | ²,³⁾ | ⁴⁾
        示された<sup>1,2)</sup>。また<sup>3)</sup>が => 1,2) | 3)
        示された［文献１、２］。また（参考文献3）が => ［文献１、２］ | （参考文献3）
        （Zanos et al., 2016；Baddeley, 2000） => Zanos et al., 2016 | Baddeley, 2000
        """);
  }

  @ParameterizedTest
  @MethodSource("citations")
  void findsCitations(String text, String expected) {
    assertEquals(expected, Found.mentions(TAGGER, text, SectionKind.BACKGROUND));
  }

  static Stream<Arguments> others() {
    return Found.rows("""
        2020年に報告されました =>
        （2026年3月23日）。 =>
        （東京、2024年） =>
        （Nature, 2020） =>
        Nature 2016年 =>
        著者ら（2020年） =>
        研究者ら（2020年）は =>
        彼ら、2020年に =>
        Saito ら、Molecular Autism 誌、11巻、35、2020年、DOI：10.1186/a =>
        引用元：Burgdorf ら，2016 年，DOI : 10.1093/ijnp/pyv101 =>
        （図1）と（図2）と（図3） =>
        (1)高い、(2)低い、(3)同じ =>
        ミクログリア注1)とタウ注2)とAβ注3) =>
        Ca²⁺と10⁻⁵とm²とm³ =>
        [¹¹C]K-2と[¹⁸F]と[¹⁵O]水 =>
        小早川 唯¹、須藤真理子²、小野田 崇³（¹北海道大学、²新潟大学、³ルーヴェン大学） =>
        示された 1）。また 2）。 =>
        （文献による）、［文献］ =>
        示された¹⁾。また²⁾。 =>
        ケタミン*1と異性体*2と島皮質*3 =>
        Flk-1）とIGF-2）とK-4） =>
        """);
  }

  @ParameterizedTest
  @MethodSource("others")
  void leavesOthersAlone(String text, String expected) {
    assertEquals(expected, Found.mentions(TAGGER, text, SectionKind.BACKGROUND));
  }

  @Test
  void leavesReferenceListsAlone() {
    assertEquals("", Found.mentions(TAGGER, "(Zanos et al., 2016)", SectionKind.REFERENCES));
  }

  @Test
  void numbersAreNoCitationsWhereTheDocumentExplainsThem() {
    String body = "ケタミン1)と異性体2)と島皮質3)を調べた。";
    assertEquals("1) | 2) | 3)", mentions(body));
    assertEquals("", mentions(body + "\n1) ケタミン：解離性麻酔薬。\n2) 異性体：鏡像の関係。\n3) 島皮質：大脳皮質の一部。"));
    assertEquals("1)", mentions("調べた1)。\n1) Zanos P, Sato T. A title that goes on\n   here. Nature 2016.\n"
        + "2) Sato T, et al. Cell 2017."));
    assertEquals("(1) | (2)", mentions("調べた(1)。示した(2)。\n(1)睡眠を調べる\n(1) A. Zanos, T. Sato, A title (2016).\n"
        + "(2) T. Sato, A. Zanos, et al., A title (2017)."));
    assertEquals("1)", mentions("調べた1)。\n1) Berg H, Marsh S, et al. A title that goes on. Marsh J 12:\n811-19 (2021).\n"
        + "2) Marsh S, et al. A title. Marsh J (2022)."));
    assertEquals("", mentions("調べた1)。\n1) 2016年に始めた事業。\n2) 2017年に終えた事業。"));
    assertEquals("1) | 2) | 3)", mentions(body + "\n1) Zanos P, et al. Nature 2016.\n2) Sato T, et al. Cell 2017."));
  }

  private static String mentions(String document) {
    AlignedText aligned = Normaliser.normalise(document);
    List<String> found = new ArrayList<>();
    int end = aligned.normal().indexOf('\n');
    Passage first = new Passage(aligned, 0, end < 0 ? aligned.length() : end, SectionKind.RESULTS, false, List.of());
    TAGGER.forText(aligned).tag(first, c -> found.add(aligned.normal().substring(c.start(), c.end())));
    return String.join(" | ", found);
  }
}
