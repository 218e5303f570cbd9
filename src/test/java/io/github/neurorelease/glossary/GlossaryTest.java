package io.github.neurorelease.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.neurorelease.Extraction;
import io.github.neurorelease.ReleaseExtractor;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryTest {

  private static final ReleaseExtractor EXTRACTOR = ReleaseExtractor.create();
  private static final String BODY = "研究グループは、マウスの海馬%sの働きを調べ、記憶が保たれる仕組みの一端を明らかにしました。\n";
  private static final String HEADING = "\n【用語解説】\n";

  private static Extraction extract(String text) {
    return EXTRACTOR.extract(text);
  }

  private static String entries(String text) {
    return extract(text).glossary().stream()
        .map(entry -> entry.marker() + " / " + entry.number() + " / " + entry.term() + " / " + entry.definition() + " / "
            + entry.kind() + " / "
            + entry.anchors().stream().map(a -> a.start() + ":" + a.text()).collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" || "));
  }

  /** The mark in the text, the mark at the entry, the marker and the anchor that are expected. */
  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {"※1 => ※1 => ※1 => ※1", "※１ => ※１ => ※１ => ※１", "＊1 => ＊1 => ＊1 => ＊1",
      "*1 => *1 => *1 => *1", "*¹ => *¹ => *¹ => *¹", "^{*6} => *6 => *6 => *6", "\\*2 => \\*2 => *2 => *2",
      "（※1） => （※1） => ※1 => ※1", "（※1） => ※1 => ※1 => ※1", "（注1） => （注1） => 注1 => 注1", "注1） => 注1） => 注1） => 注1）",
      "注1) => 注1) => 注1) => 注1)", "（注1） => 注1） => 注1） => 注1", "[注1] => [注1] => 注1 => 注1", "[1] => [1] => [1] => [1]",
      "［1］ => ［1］ => ［1］ => ［1］", "1) => 1) => 1) => 1)", "¹⁾ => 1) => 1) => ¹⁾", "¹⁾ => ¹⁾ => ¹⁾ => ¹⁾", "① => ① => ① => ①",
      "† => † => † => †", "（用語1） => 用語1 => 用語1 => 用語1", "（＊１） => （＊１） => ＊１ => ＊１", "※12 => ※12 => ※12 => ※12",
      "[※1] => ※1 => ※1 => ※1", "†3 => †3 => †3 => †3", "‡2 => ‡2 => ‡2 => ‡2", "[注釈1] => [注釈1] => 注釈1 => 注釈1",
      "〈注1〉 => 〈注1〉 => 注1 => 注1", "＜注2＞ => ＜注2＞ => 注2 => 注2", "【※3】 => 【※3】 => ※3 => ※3",
      "（補注2） => （補注2） => 補注2 => 補注2", "語注4 => 語注4 => 語注4 => 語注4", "（註釈3） => 註釈3 => 註釈3 => 註釈3"})
  void everyHouseStyle(String mark, String entry, String marker, String anchor) {
    String text = String.format(BODY, mark) + HEADING + entry + " 海馬：大脳の奥にある部位。\n";
    List<GlossaryEntry> glossary = extract(text).glossary();
    assertEquals(1, glossary.size());
    GlossaryEntry found = glossary.get(0);
    assertEquals(marker + " 海馬 大脳の奥にある部位。", found.marker() + " " + found.term() + " " + found.definition());
    int at = text.indexOf(anchor);
    assertEquals(List.of(new Anchor(at, at + anchor.length(), anchor)), found.anchors());
    assertEquals(List.of(), extract(text).warnings());
  }

  /** Notes set as a table, their definitions hanging behind the heads; a head with its translation on a line of its own. */
  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {
      "注1　扁桃体　　　恐怖や不安にかかわるアーモンド形の部位。左右に\\n　　　　　　　　　一つずつある。 => 扁桃体",
      "注1　恐怖条件づけ　音と弱い電気刺激を組み合わせて学習させる課題。\\n　　　　　　　　　動物で広く使われる。 => 恐怖条件づけ",
      "注1　扁桃体（amygdala）\\n恐怖や不安にかかわるアーモンド形の部位。 => 扁桃体"})
  void hangingDefinitions(String entry, String head) {
    String text = String.format(BODY, "（注1）") + HEADING + entry.replace("\\n", "\n") + "\n";
    GlossaryEntry found = extract(text).glossary().get(0);
    assertEquals(head, found.term());
    assertTrue(found.definition().startsWith(head.equals("扁桃体") ? "恐怖や不安に" : "音と弱い"), found.definition());
  }

  /** What stands between head and definition. */
  @ParameterizedTest
  @ValueSource(strings = {"：", ":", " : ", "　", "  ", " … ", "……", "・・・", " - ", "－－", " — ", " = ", "→", "\n", "\n\n", "：\n", "。"})
  void delimiters(String delimiter) {
    String text = String.format(BODY, "※1") + HEADING + "※1 扁桃体" + delimiter + "恐怖や不安にかかわるアーモンド形の部位。\n";
    assertEquals("※1 / 1 / 扁桃体 / 恐怖や不安にかかわるアーモンド形の部位。 / TERM / " + text.indexOf('※') + ":※1", entries(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"- ※1 扁桃体：恐怖にかかわる部位。", "・※1 扁桃体：恐怖にかかわる部位。", "### ※1 扁桃体\n恐怖にかかわる部位。", "※1\n扁桃体：恐怖にかかわる部位。",
      "※1\n扁桃体\n恐怖にかかわる部位。", "※1 「扁桃体」恐怖にかかわる部位。", "※1 【扁桃体】恐怖にかかわる部位。", "**※1 扁桃体**：恐怖にかかわる部位。",
      "※1. 扁桃体：恐怖にかかわる部位。", "※1：扁桃体：恐怖にかかわる部位。"})
  void shapesOfEntries(String entry) {
    List<GlossaryEntry> glossary = extract(String.format(BODY, "※1") + HEADING + entry + "\n").glossary();
    assertEquals(1, glossary.size());
    assertEquals("扁桃体 恐怖にかかわる部位。 1",
        glossary.get(0).term() + " " + glossary.get(0).definition() + " " + glossary.get(0).anchors().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"用語解説", "【用語解説】", "＜用語説明＞", "■用語の解説", "## 用語解説", "# 用語解説", "（用語解説）", "用語集", "注釈", "【注】", "語句説明", "用語の説明"})
  void headingsOfGlossaries(String heading) {
    String text = String.format(BODY, "[1]") + "\n" + heading + "\n[1] 扁桃体：恐怖にかかわる部位。\n";
    assertEquals(1, extract(text).glossary().size());
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {
      "疾患関連ミクログリア（DAM：disease-associated microglia） => 疾患関連ミクログリア / DAM;disease-associated microglia",
      "内側前頭前野（mPFC） => 内側前頭前野 / mPFC", "BOLD（blood oxygenation level dependent）信号 => BOLD信号 / blood oxygenation level dependent",
      "（R）-ケタミン => （R）-ケタミン /", "Aβ（1-42） => Aβ（1-42） /", "うつ病（大うつ病性障害、MDD） => うつ病 / 大うつ病性障害;MDD",
      "淡蒼球（たんそうきゅう） => 淡蒼球 / たんそうきゅう", "fMRI（機能的磁気共鳴画像法） => fMRI / 機能的磁気共鳴画像法",
      "SSRI（selective serotonin reuptake inhibitor） => SSRI / selective serotonin reuptake inhibitor",
      "心磁図（MCG/magnetocardiography） => 心磁図 / MCG;magnetocardiography", "AMPA/NMDA比 => AMPA/NMDA比 /",
      "RNAシークエンス（RNA-seq） => RNAシークエンス / RNA-seq", "島皮質 => 島皮質 /"})
  void headsAndTheirAliases(String head, String expected) {
    String text = String.format(BODY, "※1") + HEADING + "※1 " + head + "：説明の文である。\n";
    GlossaryEntry entry = extract(text).glossary().get(0);
    assertEquals(expected, (entry.term() + " / " + String.join(";", entry.aliases())).strip());
    assertEquals("説明の文である。", entry.definition());
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {"西方睡眠学会監修「睡眠診療の手引き2020」より。 => SOURCE", "Abe et al., 2019による東都市の調査に基づく。 => SOURCE",
      "厚生労働省「患者調査」（2020）をもとに作成。 => SOURCE", "東都省「平成元年眠りの調べ」による。 => SOURCE", "眠りの浅さによる。 => TERM", "海馬より。 => TERM", "2019年に東都市で始まった調査。 => TERM",
      "大脳の奥にあり、2000年の研究による。記憶にかかわる。 => TERM"})
  void aSentenceThatOnlyCitesIsASource(String definition, String kind) {
    GlossaryEntry entry = extract(String.format(BODY, "※1") + HEADING + "※1　患者の数\n" + definition + "\n").glossary().get(0);
    assertEquals(kind + " 患者の数", entry.kind() + " " + entry.term());
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {"西方睡眠会「眠りの調べ」（平成元年度） => SOURCE", "2001年5月7日発表「夜の海馬の時計」 => SOURCE",
      "脳の奥にある「記憶の倉庫」 => TERM", "西方睡眠会「眠りの調べ」は毎年行われる => TERM"})
  void aTitleAloneIsASource(String definition, String kind) {
    GlossaryEntry entry = extract(String.format(BODY, "※1") + HEADING + "※1 " + definition + "\n").glossary().get(0);
    assertEquals(kind, entry.kind().name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n本文へ戻る", "↩", " ↑", "[本文に戻る]", "\n[元の記事へ](#a1)", "（本文へ戻る）", "本文へ戻る"})
  void whatLeadsBackIsNoPartOfTheDefinition(String link) {
    String entries = "※1 扁桃体\n恐怖にかかわる部位。" + link + "\n※2 海馬\n記憶にかかわる部位（右と左）。" + link + "\n";
    List<GlossaryEntry> glossary = extract(String.format(BODY, "※1") + HEADING + entries).glossary();
    assertEquals("恐怖にかかわる部位。 記憶にかかわる部位（右と左）。", glossary.get(0).definition() + " " + glossary.get(1).definition());
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {"扁桃体1）が働く。 => 1）", "値は2.0１）となる。 => １）", "値は変わる（図1）。 => ", "差がある（p<0.01）。 => ",
      "扁桃体（左、右1））が働く。 => 1）"})
  void bareMarks(String sentence, String anchors) {
    GlossaryEntry entry = extract(sentence + HEADING + "1）扁桃体：恐怖にかかわる部位。\n").glossary().get(0);
    assertEquals(anchors == null ? "" : anchors, String.join(" ", entry.anchors().stream().map(Anchor::text).toList()));
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {"差（扁桃体注1)の値）がある。 => 注1)", "差（扁桃体注1)がある。 => 注1", "差（扁桃体）注1)がある。 => 注1)"})
  void theBracketOfAMarkWithinBrackets(String sentence, String anchor) {
    GlossaryEntry entry = extract(sentence + HEADING + "注1) 扁桃体：恐怖にかかわる部位。\n").glossary().get(0);
    assertEquals(List.of(anchor), entry.anchors().stream().map(Anchor::text).toList());
  }

  @Test
  void aHeadThatFillsItsLineIsAHeadWhereTheOthersAre() {
    String line = "大脳の奥にあって記憶を保つはたらきをもつ部位であり、老化とともに小さくなることが知られる。そのため\n";
    String text = String.format(BODY, "※1").repeat(1) + line.repeat(6) + HEADING
        + "※1 扁桃体\n" + line + "※2 海馬支脚・海馬傍回・嗅内皮質連関（hippocampal-entorhinal loop、HEL）\n記憶が出入りする通り道。\n";
    List<GlossaryEntry> glossary = extract(text).glossary();
    assertEquals("海馬支脚・海馬傍回・嗅内皮質連関", glossary.get(1).term());
    assertEquals("記憶が出入りする通り道。", glossary.get(1).definition());
  }

  @Test
  void anEntryMayBeWrappedOverLines() {
    String text = String.format(BODY, "※1、扁桃体※2") + HEADING
        + "※1 海馬：大脳の奥にあって、新しい出来事を覚えたり、道順をたどったりするときに\n働く部位。年をとると小さくなる。\n※2 扁桃体：恐怖にかかわる部位。\n";
    List<GlossaryEntry> glossary = extract(text).glossary();
    assertEquals(2, glossary.size());
    assertEquals("大脳の奥にあって、新しい出来事を覚えたり、道順をたどったりするときに働く部位。年をとると小さくなる。",
        glossary.get(0).definition().replaceAll("\\s", ""));
    assertEquals("恐怖にかかわる部位。", glossary.get(1).definition());
  }

  @Test
  void anEntryMaySpanAPageBreak() {
    String text = String.format(BODY, "※1") + HEADING
        + "※1 海馬：大脳の奥にあって、新しい出来事を覚えたり、道順をたどったりするときに働く部位であり、年をとると\n\n- 3 / 4 -\n\n少しずつ小さくなる。\n";
    assertTrue(extract(text).glossary().get(0).definition().endsWith("小さくなる。"));
    assertTrue(!extract(text).glossary().get(0).definition().contains("3 / 4"));
  }

  @Test
  void aTermMarkedTwiceHasTwoAnchors() {
    String text = String.format(BODY, "※1") + String.format(BODY, "（※1）") + HEADING + "※1 海馬：大脳の奥にある部位。\n";
    GlossaryEntry entry = extract(text).glossary().get(0);
    assertEquals(2, entry.anchors().size());
    entry.anchors().forEach(anchor -> assertEquals("※1", text.substring(anchor.start(), anchor.end())));
  }

  @Test
  void aBodyPrintedTwiceHasItsGlossaryOnceWithTheAnchorsOfBoth() {
    String lead = "新しい大学の研究グループは、マウスの海馬※1の働きを一つ一つの細胞について調べ、新しい出来事の記憶が長く保たれる仕組みの一端を"
        + "世界で初めて明らかにしました。この成果は、物忘れを伴う病気の治療につながるものと期待されます。\n";
    String body = lead + HEADING + "※1 海馬：大脳の奥にある部位。\n\n";
    List<GlossaryEntry> glossary = extract(body + body).glossary();
    assertEquals(1, glossary.size());
    assertEquals(2, glossary.get(0).anchors().size());
  }

  @Test
  void anEntryReachesFromItsMarkToItsEnd() {
    String entry = "※1 海馬：大脳の奥にある部位。";
    String text = String.format(BODY, "※1") + HEADING + entry + "\n\n【お問い合わせ先】\n広報課\n";
    GlossaryEntry found = extract(text).glossary().get(0);
    assertEquals(entry, text.substring(found.start(), found.end()));
  }

  @Test
  void aMarkWithoutEntryIsAWarning() {
    Extraction extraction = extract(String.format(BODY, "※1と扁桃体※2") + HEADING + "※1 海馬：大脳の奥にある部位。\n");
    assertEquals(1, extraction.glossary().size());
    assertEquals(1, extraction.warnings().size());
    assertTrue(extraction.warnings().get(0).contains("※2"), extraction.warnings().toString());
  }

  @Test
  void anEntryWithoutMarkIsAWarning() {
    Extraction extraction = extract(String.format(BODY, "") + HEADING + "※3 海馬：大脳の奥にある部位。\n");
    assertEquals(List.of(), extraction.glossary().get(0).anchors());
    assertEquals(1, extraction.warnings().size());
    assertTrue(extraction.warnings().get(0).contains("※3"), extraction.warnings().toString());
  }

  @Test
  void aNumberUsedTwiceIsAWarning() {
    Extraction extraction = extract(String.format(BODY, "※1や扁桃体※1") + HEADING + "※1 海馬：大脳の奥にある部位。\n※1 扁桃体：恐怖にかかわる部位。\n");
    assertEquals(List.of(1, 1), extraction.glossary().stream().map(entry -> entry.anchors().size()).toList());
    assertTrue(extraction.warnings().stream().anyMatch(warning -> warning.contains("1") && warning.contains("2 entries")),
        extraction.warnings().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"引用元：厚生労働省ウェブサイト「みんなのメンタルヘルス」", "出典：World Health Organization (2023)",
      "Abe K et al., J Neurosci 39:100-110 (2019)", "参考文献：山田ら、脳の科学 12巻 3号"})
  void aNoteThatOnlyCitesIsASource(String note) {
    GlossaryEntry entry = extract(String.format(BODY, "※1") + HEADING + "※1 " + note + "\n").glossary().get(0);
    assertEquals(GlossaryEntry.Kind.SOURCE, entry.kind());
    assertEquals(null, entry.term());
  }

  @ParameterizedTest
  @ValueSource(strings = {"*p < 0.05, **p < 0.01, ***p < 0.001\n", "図1 海馬の断面。*p < 0.05（t検定）。\n", "†共筆頭著者\n山田 太郎†、鈴木 花子†\n",
      "山田 太郎*、鈴木 花子*\n*責任著者\n",
      "先行研究では海馬の働きが知られていた1)。別の報告もある2,3)。\n\n参考文献\n1) Abe K. J Neurosci 2019.\n2) Ito H. Brain 2020.\n3) Ueda M. Cell 2021.\n",
      "※本研究は動物実験委員会の承認を得て行われました。\n", "・海馬で減った\n・扁桃体で増えた\n", "1) 海馬を調べた。\n2) 扁桃体を調べた。\n", "①海馬を調べた。\n②扁桃体を調べた。\n",
      "価格は*印の品に限ります。\n", "注意：取り扱いに気をつける。\n"})
  void otherMarksMakeNoGlossary(String text) {
    assertEquals(List.of(), extract(String.format(BODY, "") + text).glossary());
  }

  @Test
  void statisticalAsterisksAreNoAnchors() {
    String text = String.format(BODY, "*1") + "図2 結果。***p < 0.001、*p < 0.05。\n" + HEADING + "*1 海馬：大脳の奥にある部位。\n";
    assertEquals(1, extract(text).glossary().get(0).anchors().size());
  }

  @Test
  void entriesWithoutAHeadingAreFoundByTheirMarks() {
    List<GlossaryEntry> glossary = extract(String.format(BODY, "※1") + "\n※1 海馬：大脳の奥にある部位。\n").glossary();
    assertEquals(List.of("海馬"), glossary.stream().map(GlossaryEntry::term).toList());
  }
}
