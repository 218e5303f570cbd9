package io.github.neurorelease.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.neurorelease.text.Normaliser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {

  private static final Headings HEADINGS = new Headings();

  private static Headings.Heading heading(String source) {
    String line = Normaliser.normalise(source).normal();
    return HEADINGS.at(line, 0, line.length());
  }

  private static String words(String source) {
    Headings.Heading heading = heading(source);
    assertNotNull(heading, source);
    return Normaliser.normalise(source).normal().substring(heading.start(), heading.end());
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {
      "【研究の背景】 => BACKGROUND 研究の背景", "背景 => BACKGROUND 背景", "背景： => BACKGROUND 背景", "■背景 => BACKGROUND 背景",
      "■ 研究の背景 => BACKGROUND 研究の背景", "＜研究の背景＞ => BACKGROUND 研究の背景", "《背景》 => BACKGROUND 背景", "〈背景〉 => BACKGROUND 背景",
      "≪背景≫ => BACKGROUND 背景", "〔背景〕 => BACKGROUND 背景", "［背景］ => BACKGROUND 背景", "◆研究の概要 => OVERVIEW 研究の概要",
      "## 4. 今後の展開 => OUTLOOK 今後の展開", "4．今後の展開 => OUTLOOK 今後の展開", "4) 今後の展開 => OUTLOOK 今後の展開",
      "# 論文情報 => PAPER 論文情報", "## 参考文献 => REFERENCES 参考文献", "III. 考察 => DISCUSSION 考察", "研究の 背景 => BACKGROUND 研究の背景",
      "研 究 の 背 景 => BACKGROUND 研究の背景", "①研究の背景 => BACKGROUND 研究の背景", "（1）研究の背景 => BACKGROUND 研究の背景",
      "用語解説 => GLOSSARY 用語解説", "＜用語解説＞ => GLOSSARY 用語解説", "【用語説明】 => GLOSSARY 用語説明", "お問い合わせ先 => CONTACT お問い合わせ先",
      "【お問い合わせ先】 => CONTACT お問い合わせ先", "発表のポイント => HIGHLIGHTS 発表のポイント", "●今後の展望 => OUTLOOK 今後の展望",
      "謝辞 => FUNDING 謝辞", "論文情報 => PAPER 論文情報", "はじめに => INTRODUCTION はじめに", "おわりに => CONCLUSION おわりに",
      "研究内容 => RESULTS 研究内容", "社会的意義 => SIGNIFICANCE 社会的意義"})
  void listedHeadingsOpenTheirKindOfSection(String line, String expected) {
    Headings.Heading heading = heading(line);
    assertNotNull(heading, line);
    assertEquals(expected, heading.kind() + " " + words(line));
    assertEquals(true, heading.listed());
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {
      "◆背景◆ => BACKGROUND 背景", "■ 研究の概要 ■ => OVERVIEW 研究の概要", "## 背景 ## => BACKGROUND 背景", "＝背景＝ => BACKGROUND 背景",
      "━━━━━━ ポイント ━━━━━━ => HIGHLIGHTS ポイント", "───今後の展開─── => OUTLOOK 今後の展開", "１　研究の背景 => BACKGROUND 研究の背景",
      "本研究の背景とねらい => BACKGROUND 本研究の背景とねらい", "研究成果の意義および今後の展望 => OUTLOOK 研究成果の意義および今後の展望",
      "【専門用語の説明】 => GLOSSARY 専門用語の説明", "【研究の主な成果】 => RESULTS 研究の主な成果", "臨床的意義 => SIGNIFICANCE 臨床的意義",
      "■社会への波及効果 => SIGNIFICANCE 社会への波及効果", "本資料に関するお問い合わせ先 => CONTACT 本資料に関するお問い合わせ先",
      "□これまでの経緯と課題 => BACKGROUND これまでの経緯と課題", "研究の目的、方法及び結果 => RESULTS 研究の目的、方法及び結果",
      "筆頭著者からのメッセージ => COMMENT 筆頭著者からのメッセージ", "〔発表の骨子〕 => HIGHLIGHTS 発表の骨子"})
  void frameAndPartsMakeListedHeadings(String line, String expected) {
    listedHeadingsOpenTheirKindOfSection(line, expected);
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {
      "【１．研究の背景】 => BACKGROUND 研究の背景", "＜２）今後の展開＞ => OUTLOOK 今後の展開", "［３ 用語説明］ => GLOSSARY 用語説明",
      "【①概要】 => OVERVIEW 概要", "【3つのポイント】 => HIGHLIGHTS 3つのポイント", "（概要説明） => OVERVIEW 概要説明", "（展開） => OUTLOOK 展開",
      "考えられること => DISCUSSION 考えられること", "研究費・利益相反 => FUNDING 研究費・利益相反", "### 公開講座のお知らせ => EVENT 公開講座のお知らせ",
      "＜治験の概要＞ => OTHER 治験の概要", "６　引用 => REFERENCES 引用", "これからの計画 => OUTLOOK これからの計画"})
  void numbersMayStandWithinBrackets(String line, String expected) {
    listedHeadingsOpenTheirKindOfSection(line, expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"研究の朝", "今後の", "背景の", "研究と開発", "内容", "◆背景◇", "━━━━━━━━━━━━", "━━━━ 海馬 ━━━━", "３年", "本研究の説明文", "期待", "本研究"})
  void leftoversMakeNoHeading(String line) {
    Headings.Heading heading = heading(line);
    assertEquals(line.equals("内容") ? SectionKind.RESULTS : null, heading == null ? null : heading.kind(), line);
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {
      "## どうやって調べたのか => RESULTS", "## なぜ重要なのか => SIGNIFICANCE", "## なぜ眠くなるのか => BACKGROUND",
      "## どんな道具を使ったのか => OTHER", "## 医療の役に立つか => SIGNIFICANCE"})
  void questionsSayWhatTheirSectionAnswers(String line, String expected) {
    assertEquals(expected, heading(line).kind().name());
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {
      "【独自の見出し】 => OTHER 独自の見出し", "## うつ病とは => OTHER うつ病とは", "■マウスで見えてきたこと => OTHER マウスで見えてきたこと",
      "【本研究で明らかになった発見】 => RESULTS 本研究で明らかになった発見", "【若手からのひとこと】 => COMMENT 若手からのひとこと",
      "【眠りのシンポジウム2025】 => EVENT 眠りのシンポジウム2025"})
  void unlistedHeadingsNeedDecoration(String line, String expected) {
    Headings.Heading heading = heading(line);
    assertNotNull(heading, line);
    assertEquals(expected, heading.kind() + " " + words(line));
    assertEquals(false, heading.listed());
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {"【背景】てんかんは脳の病気です。 => BACKGROUND 【背景】", "＜概要＞うつ病は精神疾患です。 => OVERVIEW <概要>"})
  void aListedHeadingInBracketsMayHaveItsTextOnTheSameLine(String line, String expected) {
    Headings.Heading heading = heading(line);
    assertNotNull(heading, line);
    assertEquals(expected, heading.kind() + " " + Normaliser.normalise(line).normal().substring(0, heading.stop()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"■広報担当", "＜報道担当＞", "研究に関すること", "【報道に関するお問い合わせ】"})
  void subHeadingsOpenNoSectionOfTheirOwn(String line) {
    Headings.Heading heading = heading(line);
    assertNotNull(heading, line);
    assertNull(heading.kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {"・ケタミンは即効性の抗うつ薬です", "- マウスの行動を調べた", "1. ケタミンを投与すると、うつ様行動が減ることを見いだしました。",
      "3.5倍に増えた", "2025年10月7日", "※1 背景放射：宇宙のあらゆる方向から届く電波", "独自の見出し", "背景にはうつ病の増加があります。", "研究の背景には",
      "[1] Abe K, Ito H. J Neurosci 2019; 39: 100-110.", "（図1）海馬の断面", "●うつ病のモデルマウスでは、内側前頭前野の神経細胞の数が減っていた。", "",
      "「背景」", "【研究の背景", "背景】", "Nature", "100", "(2)", "I. II. III.", "#海馬"})
  void otherLinesAreNone(String line) {
    assertNull(heading(line), line);
  }
}
