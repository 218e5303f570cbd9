package io.github.neurorelease.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructurerTest {

  private static final String PROSE = "うつ病は気分の落ち込みや意欲の低下が長く続く精神疾患であり、世界でおよそ三億人が苦しんでいるとされる。"
      + "治療には抗うつ薬が広く使われているが、効果が現れるまでに数週間かかるうえ、およそ三割の人には十分な効果がない。"
      + "そこで私たちは、即効性の抗うつ作用をもつ薬が脳のどこに働くのかを、マウスを用いて詳しく調べた。"
      + "その結果、内側前頭前野から外側手綱核へ向かう神経の働きが、薬を与えて一時間のうちに高まることがわかった。"
      + "さらに、この神経の働きを止めたところ、薬の効き目は失われた。逆に、光を当ててこの神経だけを働かせると、薬を与えなくても動物は再び巣を作りはじめ、"
      + "仲間のそばで過ごす時間も長くなった。同じ変化は雄でも雌でも見られ、一度の刺激で一週間あまり続いたことから、"
      + "つながりの強さそのものが書き換えられたものと考えられる。";
  private static final String MORE = "これまでの研究では、薬を与えた後の脳の変化は一つの場所ごとに調べられてきたため、離れた場所どうしがどのように"
      + "働きを合わせるのかはわかっていなかった。";
  private static final String LAST = "今後は、この仕組みが人でも働いているかどうかを画像検査で確かめ、効き目の早い薬を選ぶための目印として使えるかを"
      + "病院と協力して調べていく予定である。";

  private static List<String> wrapped(int width) {
    return IntStream.iterate(0, i -> i < PROSE.length(), i -> i + width)
        .mapToObj(i -> PROSE.substring(i, Math.min(PROSE.length(), i + width))).collect(Collectors.toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 20, 24, 30, 36, 40, 44})
  void hardWrappedLinesAreOneParagraph(int width) {
    assertEquals(PROSE, Structures.blocks(String.join("\n", wrapped(width))));
  }

  @ParameterizedTest
  @ValueSource(ints = {18, 24, 30, 36, 40, 44})
  void aBlankLineAfterEveryLineChangesNothing(int width) {
    assertEquals(PROSE, Structures.blocks(String.join(" \n\n", wrapped(width))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"- 2 / 4 -", "2 / 4", "- 2 -", "p. 2", "2ページ"})
  void aPageNumberInsideASentenceIsLeftOut(String number) {
    List<String> lines = wrapped(40);
    lines.add(2, "\n" + number + "\n");
    assertEquals(PROSE, Structures.blocks(String.join("\n", lines)));
  }

  @Test
  void aRunningHeadBesidePageNumbersIsLeftOut() {
    List<String> lines = wrapped(40);
    lines.add(4, "\n- 2 -\nPRESS RELEASE 新しい大学\n");
    lines.add(2, "\n- 1 -\nPRESS RELEASE 新しい大学\n");
    assertEquals(PROSE, Structures.blocks(String.join("\n", lines)));
  }

  @Test
  void aNarrowColumnAfterAWideOneIsJoinedToo() {
    String wide = String.join("\n", wrapped(40));
    String narrow = String.join("\n", wrapped(18));
    assertEquals(PROSE + " | " + PROSE, Structures.blocks(wide + "\n\n" + narrow));
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
      "`2025年10月7日\n新しい大学\n医学研究所` => 2025年10月7日 | 新しい大学 | 医学研究所",
      "`減ることを示した。\nまた、増えることも示した。` => 減ることを示した。 | また、増えることも示した。",
      "`・海馬で減った\n・扁桃体で増えた\n●島皮質では変わらない` => ・海馬で減った | ・扁桃体で増えた | ●島皮質では変わらない",
      "`図1 海馬の断面\n図2 行動実験の流れ` => 図1海馬の断面 | 図2行動実験の流れ",
      "`雑誌名：Nature Neuroscience\n著者名：山田 太郎\nDOI：10.1000/xyz` => 雑誌名:Nature Neuroscience | 著者名:山田太郎 | DOI:10.1000/xyz",
      "`※1 海馬：記憶の座\n※2 扁桃体：情動の座` => ※1海馬:記憶の座 | ※2扁桃体:情動の座",
      "`(領域横断的\nかつ萌芽的脳研究プロジェクト)` => (領域横断的かつ萌芽的脳研究プロジェクト)",
      "`「脳とこころの\n研究」` => 「脳とこころの研究」",
      "`一行目\n\n\n二行目` => 一行目 | 二行目", "`` => ``", "`\n\n \n` => ``"})
  void partsAndJoinsLines(String source, String blocks) {
    assertEquals(blocks == null ? "" : blocks, Structures.blocks(source == null ? "" : source));
  }

  @Test
  void contactLinesStayApart() {
    assertEquals("# お問い合わせ先 | 新しい大学大学院医学研究科神経科学教室 | 教授山田太郎(やまだたろう) | TEL:03-0000-0000 | E-mail:yamada@example.ac.jp",
        Structures.blocks("お問い合わせ先\n新しい大学大学院医学研究科 神経科学教室\n教授 山田 太郎（やまだ たろう）\nTEL：03-0000-0000\n"
            + "E-mail：yamada@example.ac.jp"));
  }

  @Test
  void headingsOpenSections() {
    String source = "新しい抗うつ薬の働きを解明\n" + PROSE + "\n【研究の背景】\n" + MORE + "\n■今後の展開\n" + LAST + "\n用語解説\n※1 海馬：記憶の座。";
    assertEquals("LEAD null | BACKGROUND 研究の背景 | OUTLOOK 今後の展開 | GLOSSARY 用語解説", Structures.sections(source));
  }

  @Test
  void aSectionReachesFromItsHeadingToTheNext() {
    String source = "【研究の背景】\r\n" + PROSE + "\r\n\r\n【今後の展開】\r\n" + PROSE;
    List<Section> sections = Structures.of(source).sections();
    assertEquals(2, sections.size());
    Section first = sections.get(0);
    assertEquals("研究の背景", source.substring(first.headingStart(), first.headingEnd()));
    assertEquals(0, first.start());
    assertEquals(source.indexOf("【今"), first.end());
    assertEquals(source.indexOf("【今"), sections.get(1).start());
    assertEquals(source.length(), sections.get(1).end());
  }

  @Test
  void aTitleWithoutProseIsNoSection() {
    assertEquals("BACKGROUND 研究の背景", Structures.sections("新しい薬\n2025年1月1日\n【研究の背景】\n" + PROSE));
  }

  @Test
  void aBodyPrintedTwiceHasItsSectionsTwice() {
    String body = PROSE + "\n【研究の背景】\n" + MORE + "\n【今後の展開】\n" + LAST + "\n";
    assertEquals("LEAD null | BACKGROUND 研究の背景 | OUTLOOK 今後の展開 | LEAD null | BACKGROUND 研究の背景 | OUTLOOK 今後の展開",
        Structures.sections(body + body));
  }

  @Test
  void aLongParagraphAfterTheHighlightsIsTheLead() {
    String source = "発表のポイント\n・海馬で減った\n・扁桃体で増えた\n\n" + PROSE + "この研究は専門誌に掲載された。\n\n【研究の背景】\n" + PROSE;
    assertEquals("HIGHLIGHTS 発表のポイント | LEAD null | BACKGROUND 研究の背景", Structures.sections(source));
  }

  @Test
  void subHeadingsOfAContactSectionOpenNone() {
    String source = "【研究の背景】\n" + PROSE + "\n【お問い合わせ先】\n＜研究に関すること＞\n山田 太郎\n＜報道担当＞\n広報課";
    assertEquals("BACKGROUND 研究の背景 | CONTACT お問い合わせ先", Structures.sections(source));
  }

  @Test
  void aTopicWithAnAddressBelowIsPartOfTheContactSection() {
    String body = "【研究の背景】\n" + PROSE + "\n【お問い合わせ先】\n";
    assertEquals("BACKGROUND 研究の背景 | CONTACT お問い合わせ先",
        Structures.sections(body + "＜研究内容＞\n山田 太郎\n電話 03-0000-0000\n＜報道＞\n広報課\n電話 03-0000-0001"));
    assertEquals("BACKGROUND 研究の背景 | CONTACT お問い合わせ先 | RESULTS 研究内容",
        Structures.sections(body + "電話 03-0000-0000\n【研究内容】\n" + PROSE));
  }

  @Test
  void contactHeadingsInTheSameBracketsStandSideBySide() {
    String body = "【研究の背景】\n" + PROSE + "\n";
    assertEquals("BACKGROUND 研究の背景 | CONTACT お問い合わせ先 | CONTACT 報道に関するお問い合わせ先",
        Structures.sections(body + "【お問い合わせ先】\n山田 太郎\n【報道に関するお問い合わせ先】\n広報課"));
    assertEquals("BACKGROUND 研究の背景 | CONTACT お問い合わせ先",
        Structures.sections(body + "【お問い合わせ先】\n＜報道に関するお問い合わせ先＞\n広報課"));
  }

  @Test
  void aLabelOverTheTitleOpensNoSection() {
    assertEquals("OVERVIEW 概要", Structures.sections("新しい大学\n【研究成果】\n眠りと記憶の仕組みを発見\n―海馬の働き―\n【概要】\n" + PROSE));
    assertEquals("RESULTS 研究成果 | OUTLOOK 今後の展開",
        Structures.sections("【研究成果】\n" + PROSE + "\n【今後の展開】\n" + LAST));
  }

  @Test
  void anOverviewOfBulletsBeforeAnotherIsTheHighlights() {
    String bullets = "・海馬で減った\n・扁桃体で増えた\n";
    assertEquals("HIGHLIGHTS 発表の要旨 | OVERVIEW 研究の概要",
        Structures.sections("〔発表の要旨〕\n" + bullets + "〔研究の概要〕\n" + PROSE));
    assertEquals("OVERVIEW 発表の要旨 | BACKGROUND 背景",
        Structures.sections("〔発表の要旨〕\n" + bullets + "〔背景〕\n" + PROSE));
  }

  @Test
  void aBlockSaysHowItWasSetApart() {
    Structure structure = Structures.of("題名\n\n\n　　字下げした行");
    assertEquals(0, structure.blocks().get(0).blanks());
    assertEquals(2, structure.blocks().get(1).blanks());
    assertEquals(4, structure.blocks().get(1).indent());
  }

  @Test
  void aReferenceEntryHasHardlyAJapaneseCharacter() {
    Structure structure = Structures.of("参考文献\n1. Abe K, Ito H. Sleep and memory. J Neurosci 39:100-110, 2019.\n"
        + "これらの論文はすべて無料で読むことができますのでご覧ください。");
    assertFalse(structure.isReferenceEntry(0) && structure.blocks().size() == 1);
    assertTrue(structure.isReferenceEntry(1));
    assertFalse(structure.isReferenceEntry(structure.blocks().size() - 1));
  }

  @Test
  void latinWordsAreParted() {
    assertEquals("(brain-derived neurotrophic factor)", Structures.blocks("(brain-derived neurotrophic\nfactor)"));
    assertEquals("(brain-derived neurotrophic)", Structures.blocks("(brain-\nderived neurotrophic)"));
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {
      "研究の背景 / ■速さの秘密 / 今後の展開 => BACKGROUND 研究の背景 | OUTLOOK 今後の展開",
      "■研究の背景 / １．速さの秘密 / ■今後の展開 => BACKGROUND 研究の背景 | OUTLOOK 今後の展開",
      "■研究の背景 / ■速さの秘密 / ■今後の展開 => BACKGROUND 研究の背景 | OTHER 速さの秘密 | OUTLOOK 今後の展開",
      "はじめに / 1. 速さの秘密 / おわりに => INTRODUCTION はじめに | OTHER 速さの秘密 | CONCLUSION おわりに"})
  void anUnlistedHeadingIsDecoratedLikeTheListedOnes(String headings, String expected) {
    assertEquals(expected, Structures.sections(headings.replace(" / ", "\n" + PROSE + "\n") + "\n" + LAST));
  }

  @Test
  void whatWasFoundInFrontOfTheSummaryIsTheHighlights() {
    String found = "この研究でわかったこと\n・" + PROSE + "\n・" + LAST + "\n";
    assertEquals("HIGHLIGHTS この研究でわかったこと | OVERVIEW 要約", Structures.sections(found + "要約\n" + PROSE));
    assertEquals("OVERVIEW 要約 | RESULTS この研究でわかったこと", Structures.sections("要約\n" + PROSE + "\n" + found));
  }

  @Test
  void aNoticeToEditorsIsNoLead() {
    assertEquals("OVERVIEW 要約", Structures.sections("※本資料の内容の報道は、2025年10月8日午前0時以降にお願いいたします。\n要約\n" + PROSE));
  }

  @Test
  void headingsOfContactsThatStandBesideEachOther() {
    String body = "研究の背景\n" + PROSE + "\n【お問い合わせ先】\n";
    assertEquals("BACKGROUND 研究の背景 | CONTACT お問い合わせ先 | CONTACT 報道に関すること",
        Structures.sections(body + "山田 太郎\n【報道に関すること】\n広報課"));
    assertEquals("BACKGROUND 研究の背景 | CONTACT お問い合わせ先",
        Structures.sections(body + "【研究に関すること】\n山田 太郎\n【報道に関すること】\n広報課"));
  }
}
