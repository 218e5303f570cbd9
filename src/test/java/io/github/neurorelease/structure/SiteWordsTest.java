package io.github.neurorelease.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.neurorelease.text.Normaliser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteWordsTest {

  private static boolean isNavigation(String line) {
    String normal = Normaliser.normalise(line).normal();
    return SiteWords.isNavigation(normal, 0, normal.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"交通アクセス", "Skip to main content", "記事の先頭へスキップ", "保護者の方　卒業生の方", "地域・保護者の方", "卒業生の皆様へ",
      "前の記事一覧へ次の記事", "[交通アクセス](/access) [サイトマップ](/map)", "・サイトマップ", "お問い合わせ ｜ English", "Share", "患者さんへ",
      "シェアする　ツイート", "ページの先頭へ"})
  void menusOfSites(String line) {
    assertTrue(isNavigation(line), line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"教育に関する研究を始めます", "眠りの仕組み", "Share of sleep", "入試の朝の眠り", "卒業生の方に聞きました", "2024年5月7日", "海馬へ", "・", "",
      "記憶へスキップする不思議な細胞が脳の奥から見つかりました"})
  void otherLines(String line) {
    assertFalse(isNavigation(line), line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"前の記事", "Share", "X"})
  void whatStandsBelowATextIsNoMenuAboveIt(String line) {
    assertTrue(isNavigation(line));
    assertEquals(false, SiteWords.isMenu(line, 0, line.length()));
  }
}
