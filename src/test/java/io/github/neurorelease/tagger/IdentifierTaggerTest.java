package io.github.neurorelease.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.structure.SectionKind;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IdentifierTaggerTest {

  private static final Tagger TAGGER = new IdentifierTagger();

  static Stream<Arguments> identifiers() {
    return Found.rows("""
        DOI：10.1038/s41398-022-01943-9 => 10.1038/s41398-022-01943-9 = 10.1038/s41398-022-01943-9
        doi: 10.1038/nm.4246. => 10.1038/nm.4246 = 10.1038/nm.4246
        DOI : 10.1016/S0140-6736(21)02143-7 => 10.1016/S0140-6736(21)02143-7 = 10.1016/s0140-6736(21)02143-7
        （DOI: 10.1002/ana.27186） => 10.1002/ana.27186 = 10.1002/ana.27186
        https://doi.org/10.1038/ｓ41380-024-02419-6 => 10.1038/ｓ41380-024-02419-6 = 10.1038/s41380-024-02419-6
        <https://doi.org/10.1038/nature17998> => 10.1038/nature17998 = 10.1038/nature17998
        http://dx.doi.org/10.1093/ijnp/pyv101。 => 10.1093/ijnp/pyv101 = 10.1093/ijnp/pyv101
        １０．１０３８／ｎｍ．４２４６ => １０．１０３８／ｎｍ．４２４６ = 10.1038/nm.4246
        10.1101/2020.01.01.123456、10.1016/j.cell.2020.01.001に => 10.1101/2020.01.01.123456 = 10.1101/2020.01.01.123456 | 10.1016/j.cell.2020.01.001 = 10.1016/j.cell.2020.01.001
        DOI 10.1016/j.neuron.2025.03.010（2025年） => 10.1016/j.neuron.2025.03.010 = 10.1016/j.neuron.2025.03.010
        URL：https://jsnpcnp.com/ => https://jsnpcnp.com/ = https://jsnpcnp.com/
        ウェブサイト（https://www.who.int/news/detail?a=1&b=2）を => https://www.who.int/news/detail?a=1&b=2 = https://www.who.int/news/detail?a=1&b=2
        https://a.example.jp/b(c).html。 => https://a.example.jp/b(c).html = https://a.example.jp/b(c).html
        ｈｔｔｐｓ：／／www.a.jp／ => ｈｔｔｐｓ：／／www.a.jp／ = https://www.a.jp/
        www.med.example.ac.jp/neuro/ => www.med.example.ac.jp/neuro/ = www.med.example.ac.jp/neuro/
        [研究室](https://lab.example.jp/) => https://lab.example.jp/ = https://lab.example.jp/
        https://example.com/doi/10.1002/ana.27186 => https://example.com/doi/10.1002/ana.27186 = https://example.com/doi/10.1002/ana.27186
        E-mail：yuri.shirahata＠tohoku.example.jp => yuri.shirahata＠tohoku.example.jp = yuri.shirahata@tohoku.example.jp
        メール jp-press@example.ac.jp、a_b@c.jp => jp-press@example.ac.jp = jp-press@example.ac.jp | a_b@c.jp = a_b@c.jp
        press[at]example.ac.jp => press[at]example.ac.jp = press@example.ac.jp
        press (at) example.ac.jp => press (at) example.ac.jp = press@example.ac.jp
        koho“AT”example.ac.jp => koho“AT”example.ac.jp = koho@example.ac.jp
        koho＜アットマーク＞example.jp => koho＜アットマーク＞example.jp = koho@example.jp
        koho【at】example.jp => koho【at】example.jp = koho@example.jp
        "AT" example of a.b =>
        koho★example.jp（★を@に） => koho★example.jp = koho@example.jp
        <mailto:a@b.ac.jp> => a@b.ac.jp = a@b.ac.jp
        TEL：076-264-6242 => 076-264-6242 = 076-264-6242
        ＴＥＬ：０３－６８７０－２２８６ => ０３－６８７０－２２８６ = 03-6870-2286
        Tel 03（1234）5678 => 03（1234）5678 = 03-1234-5678
        電話：（03）1234-5678 => （03）1234-5678 = 03-1234-5678
        +81-3-1234-5678 => +81-3-1234-5678 = +81-3-1234-5678
        +81 (0)3-1234-5678 => +81 (0)3-1234-5678 = +81-3-1234-5678
        電話 0312345678 => 0312345678 = 0312345678
        TEL：03-1234-5678（内線1234） => 03-1234-5678 = 03-1234-5678
        TEL 011-706-2610 FAX 011-706-2092 => 011-706-2610 = 011-706-2610 | 011-706-2092 = 011-706-2092
        TEL/FAX:06-6605-3411 => 06-6605-3411 = 06-6605-3411
        電話0120－123－456 => 0120－123－456 = 0120-123-456
        TEL 03ー1234ー5678 => 03ー1234ー5678 = 03-1234-5678
        090-1234-5678 => 090-1234-5678 = 090-1234-5678
        """);
  }

  @ParameterizedTest
  @MethodSource("identifiers")
  void findsIdentifiersWithTheirValues(String text, String expected) {
    assertEquals(expected, Found.values(TAGGER, text, SectionKind.CONTACT));
  }

  static Stream<Arguments> others() {
    return Found.rows("""
        〒060-0808 札幌市 =>
        10.5 mgと10.1038 =>
        ORCID 0000-0002-1825-0097 =>
        JP20H05922、20K20603 =>
        2025-02-18 =>
        0.05-0.01-0.001 =>
        @neuro_press =>
        0312345678 =>
        DOI：10.1038/ =>
        ISBN 978-4-00-000000-0 =>
        http:// =>
        p=0.03 =>
        02143-7 =>
        """);
  }

  @ParameterizedTest
  @MethodSource("others")
  void leavesOthersAlone(String text, String expected) {
    assertEquals(expected, Found.mentions(TAGGER, text, SectionKind.CONTACT));
  }

  @Test
  void tellsTypesApart() {
    String text = "DOI：10.1038/nm.4246 URL：https://a.jp/ メール：a@b.jp 電話：03-1234-5678";
    String types = Found.candidates(TAGGER, text, SectionKind.CONTACT).stream().map(Candidate::type)
        .map(EntityType::name).collect(Collectors.joining(" "));
    assertEquals("DOI URL EMAIL PHONE", types);
  }

  @Test
  void keepsDoisAndAddressesOfReferenceLists() {
    String text = "Zanos P. a@b.jp 03-1234-5678 https://doi.org/10.1038/nature17998 https://a.jp/";
    assertEquals("10.1038/nature17998 | https://a.jp/", Found.mentions(TAGGER, text, SectionKind.REFERENCES));
  }
}
