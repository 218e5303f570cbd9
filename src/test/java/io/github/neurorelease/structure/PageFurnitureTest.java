package io.github.neurorelease.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFurnitureTest {

  @ParameterizedTest
  @ValueSource(strings = {"- 2 / 4 -", "2/4", "- 2 -", "－ 2 －", "-2-", "p.3", "P. 12", "3ページ", "12頁", "NEWS RELEASE - 1 / 4 -",
      "プレスリリース－2/4－"})
  void pageNumbers(String line) {
    assertEquals("上の段落。 | 下の段落。", Structures.blocks("上の段落。\n\n" + line + "\n\n下の段落。"));
  }

  @Test
  void aBareNumberIsAPageNumberOnlyFarFromTheMarginAndAlone() {
    assertEquals("上の段落。 | 下の段落。", Structures.blocks("上の段落。\n\n" + " ".repeat(40) + "2\n\n下の段落。"));
    assertEquals("上の段落。 | 2 | 下の段落。", Structures.blocks("上の段落。\n2\n下の段落。"));
    assertEquals("上の段落。 | 100 | 下の段落。", Structures.blocks("上の段落。\n\n100\n\n下の段落。"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025", "2/4の確率", "50%", "3.5", "1)", "海馬", "2025年", "1,2", "- 海馬 -", "03-0000-0000"})
  void noPageNumbers(String line) {
    assertEquals(true, Structures.of("上の段落。\n\n" + line + "\n\n下の段落。").blocks().size() == 3, line);
  }

  @Test
  void aRepeatedLineAwayFromPageNumbersStays() {
    assertEquals("新しい大学 | 本文である。 | 新しい大学", Structures.blocks("新しい大学\n本文である。\n新しい大学"));
  }

  @Test
  void aRunningHeadBesideDifferentPageNumbersIsLeftOut() {
    assertEquals("上の段落。 | 中の段落。 | 下の段落。", Structures.blocks(
        "上の段落。\n新しい大学 発表資料          2/3\n中の段落。\n新しい大学 発表資料          3/3\n下の段落。"));
    assertEquals("上の段落。 | 新しい大学発表資料2/3 | 下の段落。", Structures.blocks(
        "上の段落。\n新しい大学 発表資料          2/3\n下の段落。"));
    assertEquals("表1 | 海馬12 | 海馬13", Structures.blocks("表1\n海馬  12\n海馬  13"));
  }
}
