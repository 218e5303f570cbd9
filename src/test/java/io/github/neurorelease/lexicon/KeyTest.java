package io.github.neurorelease.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.neurorelease.text.Normaliser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyTest {

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {"IL-1β => il1β", "IL1β => il1β", "il-1β => il1β", "ＩＬ－１Β => il1β",
      "モネタリー・インセンティブ遅延課題 => モネタリーインセンティブ遅延課題", "頚髄 => 頸髄", "頸髄 => 頸髄", "Wistar Kyoto => wistarkyoto", "5-HT2A => 5ht2a",
      "N‐メチル‐D‐アスパラギン酸 => nメチルdアスパラギン酸", "α-シヌクレイン => αシヌクレイン", "Huntington’s => huntingtons", "扁桃体 => 扁桃体", "ｹﾀﾐﾝ => ケタミン",
      "コエンザイムQ10 => コエンザイムq10", "(R)-ケタミン => (r)ケタミン", "髙橋 => 高橋", "Ω => ω", "島 皮質 => 島皮質"})
  void whatDiffersOnlyInShapeHasOneKey(String form, String key) {
    assertEquals(key, Key.of(Normaliser.normalise(form).normal()));
  }

  @ParameterizedTest
  @CsvSource({"ケタミン,ケタシン", "IL-1β,IL-1α", "mPFC,mPFCs", "5-HT,5-HT2", "ハ,バ", "ー,一"})
  void whatDiffersInLettersDoesNot(String a, String b) {
    assertNotEquals(Key.of(a), Key.of(b));
  }
}
