package io.github.neurorelease.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a section turns out to be among the others, and what opens none. */
class SectionsTest {

  private static final String PROSE = "東都大学の研究グループは、眠っているマウスの海馬を調べ、昼間に覚えたことが夜のうちに強められる仕組みを明らかにしました。"
      + "この仕組みは年をとると弱まることから、物忘れの原因の一つと考えられます。";
  private static final String MORE = "これまでの研究では、眠りの深さと記憶の強さは別々に調べられてきたため、二つがどのように結びつくのかは分かっていませんでした。";
  private static final String LAST = "今後は、同じ仕組みが人の海馬でも働くかどうかを、病院と力を合わせて確かめ、眠りを助ける薬を選ぶ目印にしていく予定です。";
  private static final String TITLE = "眠りが記憶を強める仕組みを海馬で発見\n\n";

  private static String sections(String lines) {
    return Structures.sections(lines.replace(" / ", "\n").replace("…", PROSE));
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {
      "研究内容 / （１）研究の背景 / … / （２）今後の展開 / … => OTHER 研究内容 | BACKGROUND 研究の背景 | OUTLOOK 今後の展開",
      "■研究の成果 / ＜背景＞ / … / ＜結果＞ / … => OTHER 研究の成果 | BACKGROUND 背景 | RESULTS 結果",
      "■研究の成果 / … / ＜背景＞ / … => RESULTS 研究の成果 | BACKGROUND 背景",
      "背景 / … / お問い合わせ先 / ＜取材について＞ / 広報課 => BACKGROUND 背景 | CONTACT お問い合わせ先"})
  void aHeadingThatOnlyHoldsOthersIsNone(String lines, String expected) {
    assertEquals(expected, sections(lines));
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {
      "本研究は甲財団の助成を受けました。 => FUNDING 特記事項", "本研究は、科学誌「Sleep」に掲載されました。 => PAPER 特記事項",
      "科学誌「Sleep」に掲載されました。甲財団の助成を受けました。 => PAPER 特記事項", "特にありません。 => PAPER 特記事項",
      "甲財団の助成を受けました。 / 論文情報 / 雑誌名：Sleep => FUNDING 特記事項 | PAPER 論文情報",
      "「Sleep」に掲載されました。 / 論文情報 / 雑誌名：Sleep => PAPER 特記事項"})
  void notesAreWhatTheyAreAbout(String lines, String expected) {
    assertEquals("BACKGROUND 背景 | " + expected, sections("背景 / … / 特記事項 / " + lines));
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {
      "研究代表者 / 東都大学 教授　山本 一郎 => COLLABORATORS 研究代表者",
      "研究代表者 / 東都大学 教授　山本 一郎 / E-mail: yama@example.ac.jp => CONTACT 研究代表者",
      "報道担当 / 東都大学 広報課 => CONTACT 報道担当"})
  void leadersWithoutAddressAreNoContacts(String lines, String expected) {
    assertEquals("BACKGROUND 背景 | " + expected, sections("背景 / … / " + lines));
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {
      "＜研究について＞ / 山本 一郎 / ＜取材に関するお問い合わせ先＞ / 広報課 => CONTACT お問い合わせ先",
      "山本 一郎 / ＜取材に関するお問い合わせ先＞ / 広報課 => CONTACT お問い合わせ先 | CONTACT 取材に関するお問い合わせ先"})
  void headingsDecoratedLikeSubheadingsOfContactsOpenNone(String lines, String expected) {
    assertEquals("BACKGROUND 背景 | " + expected, sections("背景 / … / お問い合わせ先 / " + lines));
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {
      "〔要旨〕 / … / 〔はじめに〕 / … / 〔考察〕 / … => ABSTRACT 要旨 | INTRODUCTION はじめに | DISCUSSION 考察",
      "〔要旨〕 / … / 〔背景〕 / … => OVERVIEW 要旨 | BACKGROUND 背景"})
  void theSummaryOfAnArticleIsItsAbstract(String lines, String expected) {
    assertEquals(expected, sections(lines));
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {
      "得られた成果と今後の展開 => RESULTS", "考察および展望 => DISCUSSION", "研究の意義と今後の展開 => OUTLOOK", "研究の背景と成果 => RESULTS",
      "本資料に関する配信元 => CONTACT", "関連する過去の報道発表 => OTHER", "広報（取材受付） => CONTACT"})
  void ofSeveralCores(String heading, String kind) {
    assertEquals("BACKGROUND 背景 | " + kind + " " + heading, sections("背景 / … / " + heading + " / …"));
  }

  @Test
  void aCommentMayStandOnTheLineOfItsHeading() {
    assertEquals("BACKGROUND 背景 | COMMENT 研究者からのひとこと", sections("背景 / … / 研究者からのひとこと：夜ごとの観察でした。楽しい三年間でした。"));
    assertEquals("BACKGROUND 背景", sections("背景 / … / 海馬からのひとこと：夜ごとの観察でした。楽しい三年間でした。"));
    assertEquals("BACKGROUND 背景", sections("背景 / … / 今後の展開：夜ごとの観察を続けます。楽しい三年間にします。"));
  }

  @Test
  void addressesInBracketsAreLabels() {
    assertEquals("PAPER 書誌情報", sections("書誌情報 / 【DOI】 / 10.1000/x1 / 【リポジトリURL】 / https://example.jp / 【書誌情報】 / Sleep 12, 3"));
  }

  @Test
  void plainTitlesOfAFeatureStory() {
    String story = TITLE + PROSE + "\n\n朝に消える記憶\n\n" + MORE + "\n\n夜を越える細胞\n\n" + LAST;
    assertEquals("LEAD null | OTHER 朝に消える記憶 | OTHER 夜を越える細胞", Structures.sections(story));
    assertEquals("LEAD null", Structures.sections(TITLE + PROSE + "\n\n朝に消える記憶\n\n" + MORE));
    assertEquals("BACKGROUND 背景", Structures.sections(TITLE + "背景\n\n" + story.substring(TITLE.length())));
    assertEquals("LEAD null", Structures.sections(story.replace("\n\n朝に", "\n\n図1 朝に").replace("\n\n夜", "\n\n図2 夜")));
  }

  @Test
  void menusOfASiteOpenNoSections() {
    String menus = "Skip to main content\n東都大学\nアクセス\nお問い合わせ\n大学概要\n";
    String foot = "\n関連リンク\n眠りの研究センター\n\n前の記事\n次の記事\n一覧に戻る\nサイトマップ\n";
    assertEquals("LEAD null | BACKGROUND 背景", Structures.sections(menus + TITLE + PROSE + "\n\n背景\n" + MORE + foot));
    assertEquals("LEAD null | BACKGROUND 背景 | OTHER 関連リンク",
        Structures.sections(TITLE + PROSE + "\n\n背景\n" + MORE + "\n関連リンク\n眠りの研究センター\n\n一覧に戻る\n"));
    assertEquals("CONTACT お問い合わせ | BACKGROUND 背景",
        Structures.sections(TITLE + "お問い合わせ\n広報課 press@example.ac.jp\n背景\n" + PROSE));
  }

  @Test
  void aHeadingOfContactsAboveTheTextNeedsAnAddress() {
    assertEquals("LEAD null", Structures.sections(TITLE + "企業の方\n\n" + PROSE));
  }

  @Test
  void aHardWrappedLeadFollowsTheHighlights() {
    String wrapped = (PROSE + MORE + LAST).replaceAll("(.{36})", "$1\n");
    assertEquals("HIGHLIGHTS ポイント | LEAD null | BACKGROUND 背景",
        Structures.sections("ポイント\n・海馬を調べた。\n・記憶が強まった。\n\n" + wrapped + "\n背景\n" + wrapped.replace("海馬", "扁桃体")));
  }

  @Test
  void aNoteGoesOnUnderItsFirstWord() {
    assertEquals("LEAD null", Structures.sections(TITLE + PROSE));
    String note = " 注1 海馬:脳の奥にあって、昼間に覚えたことを夜のあいだに整理しなおすと考えられている部\n     位。年とともに縮む。\n"
        + " 注2 扁桃体:恐れや不安にかかわる。\n";
    assertEquals(true, Structures.blocks(TITLE + PROSE + "\n" + note).contains("と考えられている部位。年とともに縮む。 | "));
    String heads = "用語解説\n注1 海馬\n     脳の奥にある。\n";
    assertEquals(true, Structures.blocks(heads).contains("注1海馬 | 脳の奥にある。"));
  }
}
