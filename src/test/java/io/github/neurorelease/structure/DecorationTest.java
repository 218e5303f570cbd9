package io.github.neurorelease.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around the words of a heading. */
class DecorationTest {

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {
      "■背景 => ■|背景|", "## 4. 今後の展開 => ##1|今後の展開|", "【背景】 => |背景|【】", "■【背景】: => ■|背景|【】", "◆背景 ◆ => ◆|背景|",
      "3今後 => 1|今後|", "①背景 => 1|背景|", "(1)背景 => 1|背景|", "【2.背景】 => |背景|【】", "《背景》 : => |背景|《》", "IV) 結果 => 1|結果|",
      "2.5倍 => |2.5倍|", "■A-B => ■|A-B|", "1.「背景」 => 1|背景|「」"})
  void wordsStandBetweenFrontAndBack(String line, String expected) {
    Decoration found = Decoration.of(line, 0, line.length());
    assertNotNull(found, line);
    String number = found.numbered() || found.bare() ? "1" : "";
    String mark = found.mark() == null ? "" : found.mark().strip();
    assertEquals(expected,
        mark + number + "|" + line.substring(found.start(), found.end()) + "|" + found.open() + found.close());
  }

  @ParameterizedTest
  @CsvSource({"【背景】,false", "【背景>,true", "背景】,true", "■背景■,false", "■背景◆,true", "背景■,true", "[背景],false", "「背景」,true"})
  void pairsAndBulletsMatch(String line, boolean unmatched) {
    Decoration found = Decoration.of(line, 0, line.length());
    assertNotNull(found, line);
    assertEquals(unmatched, found.isUnmatched());
  }

  @ParameterizedTest
  @ValueSource(strings = {"■", "##", "1.", "【】", "■■", "【背景】が", "背景<b>と", "あああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ"})
  void nothingIsLeftOfALineWithoutAHeadingsWords(String line) {
    assertNull(Decoration.of(line, 0, line.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"■■■■■■■■■", "#: #", "-- --", "a】】】", "::", " :"})
  void neverReachesOverTheLine(String line) {
    Decoration found = Decoration.of("【" + line + "】", 1, line.length() + 1);
    assertEquals(true, found == null || found.start() >= 1 && found.end() > found.start()
        && found.end() + found.close().length() + found.tail().length() <= line.length() + 1);
  }
}
