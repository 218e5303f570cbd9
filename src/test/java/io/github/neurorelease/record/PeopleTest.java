package io.github.neurorelease.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.neurorelease.ReleaseExtractor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the houses introduce people, and whom they say to ask. */
class PeopleTest {

  private static final ReleaseExtractor EXTRACTOR = ReleaseExtractor.create();

  private static String researchers(String source) {
    return String.join(" / ", EXTRACTOR.extract(source).researchers().stream()
        .map(r -> r.name() + "," + r.role() + "," + r.affiliation()).toList());
  }

  private static List<String> contacts(String source) {
    return EXTRACTOR.extract(source).contacts().stream()
        .map(c -> c.name() + "," + c.organization() + "," + c.email() + "," + c.phone()).toList();
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {
      "東都大学医学部の山田太郎教授、鈴木 花子特任助教（常勤）らは => 山田太郎,教授,東都大学医学部 / 鈴木 花子,特任助教（常勤）,東都大学医学部",
      "東都大学医学部の鈴木 花子助教（研究当時）らは => 鈴木 花子,助教,東都大学医学部",
      "東都大学医学部神経学の山田太郎教授、同 薬理学の鈴木花子講師らは => 山田太郎,教授,東都大学医学部神経学 / 鈴木花子,講師,東都大学医学部薬理学",
      "東都大学医学部神経学の山田太郎教授、同大学薬学部の鈴木花子講師らは => 山田太郎,教授,東都大学医学部神経学 / 鈴木花子,講師,東都大学薬学部",
      "東都大学医学部の山田太郎教授、同准教授の鈴木花子らは => 山田太郎,教授,東都大学医学部 / 鈴木花子,准教授,東都大学医学部",
      "山田太郎 薬学研究科教授、鈴木花子 同助教らは => 山田太郎,教授,薬学研究科 / 鈴木花子,助教,薬学研究科",
      "東都大学農学部（東都県西方市）応用昆虫学科教授 山田太郎らは => 山田太郎,教授,東都大学農学部応用昆虫学科",
      "東都大学医学部内科学教室（呼吸器）の山田太郎教授らは => 山田太郎,教授,東都大学医学部内科学教室（呼吸器）",
      "株式会社東都製薬の執行役員 研究開発本部長である柴田 佳代は、 => 柴田 佳代,執行役員 研究開発本部長,株式会社東都製薬",
      "東都大学脳研究室を率いるマルコ・ロッシ准教授は、 => マルコ・ロッシ,准教授,東都大学脳研究室",
      "東都研究所の山田太郎研究主幹、西方博物館の鈴木 花子学芸員らは => 山田太郎,研究主幹,東都研究所 / 鈴木 花子,学芸員,西方博物館"})
  void readsRoleAndAffiliation(String sentence, String expected) {
    assertEquals(expected, researchers(sentence + "脳の働きを調べました。"));
  }

  @Test
  void knowsTheFamilyNameOfAForeignName() {
    assertEquals("マルコ・ロッシ,チームリーダー,東都研究所", researchers(
        "東都研究所のマルコ・ロッシ チームリーダーらは脳を調べました。\nロッシ チームリーダーは、この成果を次のように話します。"));
  }

  @Test
  void takesTheLongNameInFrontOfABracket() {
    assertEquals("山田 太郎,主任研究員,東都国立科学研究所", researchers(
        "【共同研究グループ】\n東都国立科学研究所（TNRS）\n主任研究員 山田 太郎（やまだ たろう）\n"));
  }

  @Test
  void joinsTheUnitOnTheNextLine() {
    assertEquals(List.of("null,東都脳医療センター 総務課 広報室,koho@example.ac.jp,00-0000-0001"), contacts(
        "脳の働きを調べました。\n\n【お問い合わせ先】\n東都脳医療センター\n総務課 広報室\nTEL：00-0000-0001　E-mail：koho@example.ac.jp\n"));
  }

  @Test
  void readsColumnsOneBehindTheOther() {
    assertEquals(List.of("null,東都製薬株式会社 広報部,null,00-0000-0001", "null,西方大学 総務課,null,00-0000-0002"), contacts(
        "脳の働きを調べました。\n\n【お問い合わせ先】\n東都製薬株式会社            西方大学\n広報部                      総務課\n"
            + "TEL：00-0000-0001           TEL：00-0000-0002\n"));
  }

  @Test
  void takesALineOfManyBlanksForOneContact() {
    assertEquals(List.of("null,東都大学 広報部,a@example.ac.jp,00-0000-0001"), contacts(
        "脳の働きを調べました。\n\n【お問い合わせ先】\n東都大学 広報部\nTEL：00-0000-0001           E-mail：a@example.ac.jp\n"));
  }

  @Test
  void readsATableOfContacts() {
    assertEquals(List.of("長谷部 葵,東都大学 医学部 生理学講座,aoi@example.ac.jp,00-0000-0001"), contacts(
        "脳の働きを調べました。\n\n【お問い合わせ先】\n機関・部署\t氏名\t電話\tE-mail\n"
            + "東都大学 医学部 生理学講座\t長谷部 葵\t00-0000-0001\taoi@example.ac.jp\n"));
  }

  @Test
  void leavesTheTopicOfAnOfficeOut() {
    assertEquals(List.of("null,東都研究開発機構 脳研究部,null,00-0000-0001", "宮下,株式会社東都 経営企画室,null,00-0000-0002"), contacts(
        "脳の働きを調べました。\n\n【お問い合わせ先】\n東都研究開発機構 脳研究部\n睡眠プログラム担当\nTEL：00-0000-0001\n"
            + "株式会社東都 経営企画室 広報担当 宮下\nTEL：00-0000-0002\n"));
  }
}
