package io.github.neurorelease.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.neurorelease.ReleaseExtractor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads and papers as the houses print them. */
class HouseStylesTest {

  private static final ReleaseExtractor EXTRACTOR = ReleaseExtractor.create();
  private static final String PROSE = "東都大学大学院医学研究科の山本一郎教授らの研究グループは、眠っているマウスの海馬を調べ、記憶が強まる仕組みを明らかにしました。";

  private static Metadata metadata(String source) {
    return EXTRACTOR.extract(source).metadata();
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {
      "＝海馬の時計＝ => 海馬の時計", "*海馬の「時計」を見る* => 海馬の「時計」を見る", "―海馬の時計― => 海馬の時計", "～海馬の時計～ => 海馬の時計",
      "── 海馬の時計 ── => 海馬の時計", "## 海馬の時計を見る => 海馬の時計を見る",
      "＜海馬の時計を見る＞ => 海馬の時計を見る", "【海馬の時計を見る】 => 海馬の時計を見る", "（海馬の時計を見る） => 海馬の時計を見る",
      "「海馬の時計」を見る => 「海馬の時計」を見る"})
  void readsWhatFramesASubtitle(String line, String subtitle) {
    Metadata metadata = metadata("2024年5月7日\n東都大学\n\n# 眠りが記憶を強める仕組みを発見\n\n" + line + "\n\n" + PROSE);
    assertEquals("眠りが記憶を強める仕組みを発見", metadata.title());
    assertEquals(subtitle, metadata.subtitle());
  }

  @Test
  void readsATitleOverTwoLinesByTheSubtitleBelow() {
    Metadata metadata = metadata("2024年5月7日\n東都大学\n\n眠りのあいだに記憶が強まる\n新しい仕組みを発見\n―海馬の時計―\n\n" + PROSE);
    assertEquals("眠りのあいだに記憶が強まる新しい仕組みを発見", metadata.title());
    assertEquals("海馬の時計", metadata.subtitle());
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {
      "[ホーム](/ja) › [ニュース](/ja/news) › プレスリリース => 東都大学", "ホーム > ニュース > 研究成果 => 東都大学",
      "（報道解禁：2024年5月8日午前1時（日本時間）） => 東都大学", "![眠るマウス](/img/a.jpg) => 東都大学",
      "本文へスキップ => 東都大学", "日本語 ｜ English ｜ 交通アクセス => 東都大学", "・[交通アクセス](/access) => 東都大学",
      "メニューを開く => 東都大学", "受験生の方 | 卒業生の方 | 西方キャンパス => 東都大学", "プレスリリース　［睡眠］［記憶］［海馬］ => 東都大学"})
  void leavesOutWhatIsNoTitle(String line, String issuers) {
    Metadata metadata = metadata(line + "\n2024年5月7日\n東都大学\n\n眠りが記憶を強める仕組みを発見\n\n" + PROSE);
    assertEquals("眠りが記憶を強める仕組みを発見", metadata.title());
    assertEquals("2024-05-07", metadata.releaseDate());
    assertEquals(List.of(issuers), metadata.issuers());
  }

  @Test
  void looksForTheTitleBelowABreadcrumb() {
    assertEquals("眠りが記憶を強める仕組みを発見", metadata(
        "東都大学\n眠りと記憶の広場\nホーム > ニュース > 研究成果\n2024年5月7日\n\n眠りが記憶を強める仕組みを発見\n\n" + PROSE).title());
  }

  @Test
  void theDayOverTheTitleIsNotThePapers() {
    Metadata metadata = metadata("眠りが記憶を強める仕組みを発見\n発表日：2024年5月7日\n東都大学\n\n" + PROSE
        + "本研究成果は、5月2日に「Nature Communications」に掲載されました。");
    assertEquals("2024-05-07", metadata.releaseDate());
    assertEquals("2024-05-02", metadata.publicationDate());
  }

  @ParameterizedTest
  @ValueSource(strings = {"掲載日：2024年5月7日　／　カテゴリー：研究成果", "公開日 2024年5月7日", "掲載日：2024年5月7日｜更新日：2024年5月8日"})
  void theDayOfAPageIsTheReleasesAndNoTitle(String line) {
    Metadata metadata = metadata("東都大学\n\n" + line + "\n\n眠りが記憶を強める仕組みを発見\n\n" + PROSE);
    assertEquals("眠りが記憶を強める仕組みを発見", metadata.title());
    assertEquals("2024-05-07", metadata.releaseDate());
  }

  @Test
  void readsListsThatBeginWithNames() {
    var release = EXTRACTOR.extract("""
        眠りが記憶を強める仕組みを発見

        １　研究者
        　山本 一郎（やまもと いちろう）　東都大学 睡眠医学講座　准教授
        　鈴木 花子（すずき はなこ）　西方大学 動物実験センター　教授
        　伊藤 純一（いとう じゅんいち）　西方大学医学部 生理学分野　助教
        """);
    assertEquals(List.of(new Researcher("山本 一郎", "准教授", "東都大学 睡眠医学講座"),
        new Researcher("鈴木 花子", "教授", "西方大学 動物実験センター"),
        new Researcher("伊藤 純一", "助教", "西方大学医学部 生理学分野")), release.researchers());
  }

  @Test
  void namesAnIssuerOnceByItsFullerName() {
    assertEquals(List.of("公立大学法人東都大学", "西方記念病院"), metadata(
        "（東都大学 西方記念病院 共同発表資料）\n2024年5月7日\n公立大学法人東都大学\n西方記念病院\n\n眠りが記憶を強める仕組みを発見\n\n" + PROSE)
        .issuers());
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "2024年1月9日 => 12月28日（現地時間）に => 2023-12-28", "2024年5月7日 => 5月6日午後4時（日本時間）に => 2024-05-06",
      "2024年5月7日 => 2023年11月2日に => 2023-11-02", "2024年5月7日 => 12月2日に => ", "2024年5月7日 => 5月に => "})
  void takesTheYearOfAPaperFromTheRelease(String row) {
    String[] cells = row.split(" => ", -1);
    Metadata metadata = metadata(cells[0] + "\n東都大学\n\n眠りが記憶を強める仕組みを発見\n\n" + PROSE + "本研究成果は、" + cells[1]
        + "「Nature Communications」に掲載されました。");
    assertEquals(cells[2].isEmpty() ? null : cells[2], metadata.publicationDate());
  }

  @Test
  void readsAPaperInATable() {
    Metadata metadata = metadata("""
        ## 論文情報
        | 項目 | 内容 |
        |---|---|
        | タイトル | Sleep strengthens memory in mice |
        | 著者 | Ichiro Yamamoto^{1,†}, Hanako Suzuki^{2}, Zoé Müller^{1} |
        | 雑誌 | Scientific Reports |
        """);
    assertEquals("Sleep strengthens memory in mice", metadata.paperTitle());
    assertEquals(List.of("Ichiro Yamamoto", "Hanako Suzuki", "Zoé Müller"), metadata.authors());
    assertEquals("Scientific Reports", metadata.journal());
  }

  @Test
  void readsAuthorsWithLettersForTheirInstitutions() {
    assertEquals(List.of("山本一郎", "鈴木はなこ", "Mary B. Smith"), metadata("""
        【論文情報】
        題名　Sleep strengthens memory in mice
        著者　山本一郎 a, b、鈴木はなこ a、Mary B. Smith c
        所属　a 東都大学、b 西方大学、c 南方大学
        """).authors());
  }

  @Test
  void readsAHangingListOfAuthors() {
    assertEquals(List.of("Ichiro Yamamoto", "Hanako Suzuki", "Jun Ito", "Mary Smith"), metadata("""
        【論文情報】
        　著者名：Ichiro Yamamoto, Hanako Suzuki, Jun Ito,
        　　　　　Mary Smith
        　掲載誌：Scientific Reports
        """).authors());
  }

  @Test
  void readsTheListBelowASentenceOfSupport() {
    assertEquals(List.of(new Funding(null, "戦略的創造研究推進事業 チーム型研究", List.of("JPMJCR00A1"))), EXTRACTOR.extract("""
        東都大学の山本 一郎教授らの研究グループは、マウスの海馬を調べ、記憶を強める仕組みを明らかにしました。
        本成果は、以下の事業・研究領域・研究課題によって得られました。
        戦略的創造研究推進事業　チーム型研究（CREST）
        研究領域　：「記憶の基盤」
        （研究総括：松本 正（西方大学 名誉教授））
        研究課題名：「眠りと記憶の回路の解明」（JPMJCR00A1）
        研究代表者：山本 一郎（東都大学 教授）
        """).funding());
  }

  @Test
  void aTelephoneUnderAnIssuerIsNoPartOfTheTitle() {
    Metadata metadata = metadata("令和７年９月１８日\n\n東都機構\nＴｅｌ：００－００００－８４０４（広報課）\n西方大学\n"
        + "Ｔｅｌ：００－００００－２２９３（広報室）\n\n眠りが記憶を強める仕組みを発見\n～海馬の時計を見る～\n\n" + PROSE);
    assertEquals("眠りが記憶を強める仕組みを発見", metadata.title());
    assertEquals("海馬の時計を見る", metadata.subtitle());
  }

  @Test
  void labelsInBracketsOpenNoSections() {
    var release = EXTRACTOR.extract("""
        論文情報
        <タイトル>
        Sleep strengthens memory in mice
        <著者名>
        Ichiro Yamamoto, Hanako Suzuki
        <雑誌>
        Scientific Reports

        発表者・機関窓口
        <発表者>
        東都大学 大学院医学研究科 教授　山本 一郎
        <機関窓口>
        東都大学 広報課
        Tel: 00-0000-0001
        """);
    assertEquals(List.of("論文情報", "発表者・機関窓口"), release.sections().stream().map(s -> s.heading()).toList());
    assertEquals("Sleep strengthens memory in mice", release.metadata().paperTitle());
    assertEquals("Scientific Reports", release.metadata().journal());
  }

  @Test
  void findsNoSubtitleInAList() {
    assertNull(metadata("2024年5月7日\n東都大学\n\n眠りが記憶を強める仕組みを発見\n\n* 海馬の時計を見ました\n\n" + PROSE).subtitle());
  }

  @Test
  void readsWhoSpeaksForACompany() {
    var release = EXTRACTOR.extract("""
        甲乙製薬株式会社（本社：東京都港区、代表取締役社長：山本 一郎、以下「甲乙製薬」）は、東都大学医学部の鈴木 花子教授（治験調整医師）と治験を始めました。

        ■コメント
        甲乙製薬 研究開発本部　伊藤 純一執行役員

        ■お問い合わせ先
        甲乙製薬株式会社 経営企画部　担当　佐藤 めぐみ
        電話 00-0000-0001
        """);
    assertEquals(List.of(new Researcher("山本 一郎", "代表取締役社長", "甲乙製薬株式会社"),
        new Researcher("鈴木 花子", "教授", "東都大学医学部"),
        new Researcher("伊藤 純一", "執行役員", "甲乙製薬 研究開発本部")), release.researchers());
    assertEquals(List.of(new Contact("佐藤 めぐみ", "甲乙製薬株式会社 経営企画部", null, "00-0000-0001")), release.contacts());
  }
}
