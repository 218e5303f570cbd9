package io.github.neurorelease.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.neurorelease.structure.SectionKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GrantTaggerTest {

  private static final Tagger TAGGER = new GrantTagger();

  static Stream<Arguments> grants() {
    return Found.rows("""
        科研費（JP20H05922、JP20H00549） => JP20H05922 | JP20H00549
        JSPS科研費（20H00549, JP20H05922, 22K15793, , 21K07508） => 20H00549 | JP20H05922 | 22K15793 | 21K07508
        ２２Ｋ０７５７４ => ２２Ｋ０７５７４
        JP20dm0107122 (HH), JP22ama121052 (HH) => JP20dm0107122 | JP22ama121052
        19dm0207069h0001 => 19dm0207069h0001
        JP223fa627001 => JP223fa627001
        JP22KJ2161 (RY)、文部科学省 => JP22KJ2161
        JPMJFR2061 (AK)、JPMJCR22P4、JPMJMS239F => JPMJFR2061 | JPMJCR22P4 | JPMJMS239F
        JPMXS0118068753、JPMXP1323015472 => JPMXS0118068753 | JPMXP1323015472
        NEDO（JPNP20004） => JPNP20004
        JPJSBP120239901 => JPJSBP120239901
        厚生労働科学研究費（21FC1007） => 21FC1007
        NIH（R01MH123456、R21 NS098765） => R01MH123456 | R21 NS098765
        プログラム」（No. 42890001）、 => 42890001
        科研費（課題番号：25430012、26430011） => 25430012 | 26430011
        課題番号25430012の助成 => 25430012
        研究課題番号 JP21H02813 => JP21H02813
        助成番号：2021-0123 => 2021-0123
        基盤研究（B）（25290001） => 25290001
        基盤研究（C）（25290001、26290002） => 25290001 | 26290002
        基盤研究(A)(No.19H01041) => 19H01041
        財団（201910123）、補助金（S0801035） => 201910123 | S0801035
        Grant-in-Aid (#24116010) => 24116010
        Grant Number 17H06312 => 17H06312
        JSPS KAKENHI Grant Numbers JP16K07032 and JP18K06536 => JP16K07032 | JP18K06536
        ムーンショット型研究開発事業（JPMJMS2999） => JPMJMS2999
        学術変革領域研究（A）JP22H05497/JP22H05498 => JP22H05497 | JP22H05498
        科研費（JP21H01111、02222、22K03333） => JP21H01111 | 02222 | 22K03333
        西方財団（SWF）（310030_111222）／南方財団（777123） => 310030_111222 | 777123
        西方トラスト：215555/Z/19/Z => 215555/Z/19/Z
        西方機構（RGP0099/2021、LT000123/2020-L） => RGP0099/2021 | LT000123/2020-L
        研究事業費補助金（240101-02）、研究開発費（4-7） => 240101-02 | 4-7
        西方記念財団（第2023-15号） => 2023-15
        西方記念財団研究助成（No.123） => 123
        西独研究振興会（AB 123/4-5、CD1234/6-1） => AB 123/4-5 | CD1234/6-1
        英国医学会議 MR/V000001/1、仏研究庁 ANR-20-CE16-0001、200001/Z/15/Z => MR/V000001/1 | ANR-20-CE16-0001 | 200001/Z/15/Z
        比 12/3-4、km/s、IL 12 =>
        ERC Starting Grant（101099999） => 101099999
        西方振興協会（XY 1234/5-1、XZ 432/1-2） => XY 1234/5-1 | XZ 432/1-2
        西方評議会（MR/X012345/1）、トラスト（215555/Z/19/Z） => MR/X012345/1 | 215555/Z/19/Z
        基盤研究（C）、学術変革領域研究（A）、挑戦的研究（萌芽） =>
        研究助成（2022年度）、研究助成（2021）、研究助成（2019-2021） =>
        新型コロナウイルス（COVID-19）の研究事業、大学（JAIST）、財団（3件） =>
        研究期間：2020-2023 =>
        """);
  }

  @ParameterizedTest
  @MethodSource("grants")
  void findsGrantNumbers(String text, String expected) {
    assertEquals(expected, Found.mentions(TAGGER, text, SectionKind.FUNDING));
  }

  static Stream<Arguments> others() {
    return Found.rows("""
        CA1、CA3、HEK293、SH-SY5Y、Neuro2a =>
        IL-1β、mGluR1、TREM2、KCNJ10 =>
        15q重複マウス、16p11.2 =>
        2025年2月18日 =>
        03-1234-5678 =>
        〒951-8510 =>
        DOI：10.1016/S0140-6736(21)02143-7 =>
        注1、図2 =>
        JP、JPY 1000 =>
        No. 1の研究 =>
        https://a.jp/20H05922/index.html =>
        a20H05922@b.jp =>
        1700-1712ページ =>
        Ro67-7476 =>
        AAV2/9 =>
        164アミノ酸 =>
        """);
  }

  @ParameterizedTest
  @MethodSource("others")
  void leavesOthersAlone(String text, String expected) {
    assertEquals(expected, Found.mentions(TAGGER, text, SectionKind.RESULTS));
  }

  @Test
  void needsALabelOutsideAFundingSection() {
    assertEquals("", Found.mentions(TAGGER, "細胞（25290001）とNo. 25290001", SectionKind.RESULTS));
    assertEquals("42890001", Found.mentions(TAGGER, "整備事業（No. 42890001）の支援", SectionKind.RESULTS));
    assertEquals("", Found.mentions(TAGGER, "科研費（JP20H05922）", SectionKind.REFERENCES));
  }

  @Test
  void valueHasNoBlankAndNoWidth() {
    assertEquals("ＪＰ ２０Ｈ０５９２２ = JP20H05922", Found.values(TAGGER, "ＪＰ ２０Ｈ０５９２２", SectionKind.FUNDING));
  }
}
