package io.github.neurorelease.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.neurorelease.ReleaseExtractor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Releases copied from web pages, and papers as pages cite them. */
class SitePagesTest {

  private static final ReleaseExtractor EXTRACTOR = ReleaseExtractor.create();
  private static final String PROSE = "東都大学大学院医学研究科の山本一郎教授らの研究グループは、眠っているマウスの海馬を調べ、記憶が強まる仕組みを明らかにしました。";
  private static final String TITLE = "眠りが記憶を強める仕組みを発見";
  private static final String SUBTITLE = "海馬の時計が夜ごとに書き換える";

  private static Metadata metadata(String source) {
    return EXTRACTOR.extract(source).metadata();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "本文へスキップ\n東都大学\n保護者の方　卒業生の方　企業・地域の方\nHOME\nニュース\n", "Skip to main content\n東都大学\nEnglish\n教育\n採用情報\nホーム\n",
      "メニュー\n東都大学\nアクセス\nお問い合わせ\n大学概要\n国際交流\n成果を知ろう\n", "ログイン\n会員登録\nモバイル\nすべてのカテゴリ\n東都大学\n会社概要\n",
      "東都大学\n前の記事一覧へ次の記事\n", "東都大学\n[東都大学 研究ニュース](https://example.ac.jp/)\n\n* 生命と医学の研究\n\n# "})
  void theTitleStandsBelowTheMenus(String menus) {
    Metadata metadata = metadata(menus + TITLE + "\n" + (menus.endsWith("# ") ? "\n## " : "") + SUBTITLE
        + "\n2024年5月7日\n\n" + PROSE);
    assertEquals(TITLE, metadata.title());
    assertEquals(SUBTITLE, metadata.subtitle());
    assertEquals("2024-05-07", metadata.releaseDate());
    assertEquals(List.of("東都大学"), metadata.issuers());
  }

  @ParameterizedTest
  @ValueSource(strings = {TITLE + "\n\n" + TITLE + "―" + SUBTITLE + "―\n", TITLE + "　" + SUBTITLE + "\n\n" + TITLE + "\n" + SUBTITLE + "\n"})
  void aTitlePrintedTwiceIsReadWhereItStandsLast(String lines) {
    Metadata metadata = metadata("東都大学\n" + lines + "2024年5月7日\n\n" + PROSE);
    assertEquals(TITLE, metadata.title());
    assertEquals(SUBTITLE, metadata.subtitle());
  }

  @Test
  void theOwnerOfTheSiteIssuesWhatNobodyElseDoes() {
    assertEquals(List.of("東都大学"), metadata(
        "[東都大学](https://example.ac.jp/) > [研究](https://example.ac.jp/r) > 2024年\n\n# " + TITLE + "\n\n2024-5-7\n\n" + PROSE).issuers());
    assertEquals(List.of("西方大学"), metadata(
        "[東都大学](https://example.ac.jp/) > [研究](https://example.ac.jp/r)\n\n西方大学\n\n# " + TITLE + "\n\n" + PROSE).issuers());
  }

  @Test
  void anIssuerIsNamedOnceByItsWholeName() {
    assertEquals(List.of("自然科学研究機構 生理学研究所", "西方大学"),
        metadata("生理学研究所\n2024年5月7日\n\n" + TITLE + "\n\n自然科学研究機構 生理学研究所\n西方大学\n\n" + PROSE).issuers());
  }

  @Test
  void aTitleOfPrintIsNotReadAsAMenu() {
    assertEquals(TITLE, metadata("2024年5月7日\n東都大学\n\n" + TITLE + "\n―研究者の方へ―\n\n" + PROSE).title());
  }

  @Test
  void theTitleOfACitedPaperStandsBetweenYearAndJournal() {
    Metadata metadata = metadata(TITLE + "\n\n" + PROSE + "\n\n書誌情報\nIchiro Yamamoto, Hanako Suzuki (2024). Sleep strengthens "
        + "memory in the mouse hippocampus. Scientific Reports, 35(9), 20-26.\n");
    assertEquals("Sleep strengthens memory in the mouse hippocampus", metadata.paperTitle());
    assertEquals("Scientific Reports", metadata.journal());
  }

  @Test
  void aWrappedTitleGoesOnWhateverItNames() {
    Metadata metadata = metadata(TITLE + "\n\n" + PROSE + "\n\n論文情報\n論文名：Efficacy of a night of sleep in mice with\n"
        + "        insomnia type 2 (DREAM): a randomised, phase 2 trial\n著者：Ichiro Yamamoto\nＤ　Ｏ　Ｉ：10.1000/x.1\n");
    assertEquals("Efficacy of a night of sleep in mice with insomnia type 2 (DREAM): a randomised, phase 2 trial",
        metadata.paperTitle());
    assertEquals(List.of("Ichiro Yamamoto"), metadata.authors());
    assertEquals("10.1000/x.1", metadata.doi());
  }

  @Test
  void theDayOfThePageIsNotThatOfThePaper() {
    assertNull(metadata(TITLE + "\n\n" + PROSE + "\n\n背景\n" + PROSE + "\n\n関連リンク\n東都大学のページ\n\n掲載日　2024年5月7日\n")
        .publicationDate());
  }
}
