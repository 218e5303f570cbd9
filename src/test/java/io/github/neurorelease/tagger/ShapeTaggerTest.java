package io.github.neurorelease.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.neurorelease.structure.SectionKind;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeTaggerTest {

  static Stream<Arguments> rows() {
    return Found.rows("""
        [18F]FDGの取り込み => [18F]FDG
        [¹¹C]K-2と[¹¹C]PIB => [¹¹C]K-2 | [¹¹C]PIB
        [11C](R)-PK11195の結合 => [11C](R)-PK11195
        [¹¹C]ラクロプリドの結合 => [¹¹C]ラクロプリド
        文献[11]を参照 => none
        図[1]と[2] => none
        Emx1-Cre；Bdnf flox/floxを用いた => Emx1-Cre；Bdnf flox/flox
        Nlgn3 -/-マウスの行動 => Nlgn3 -/-マウス
        Shank3+/-マウスの行動 => Shank3+/-マウス
        増加/減少を比べた => none
        and/orを含む => none
        XAPIT法とk-xap法を用いた => XAPIT法 | k-xap法
        XAPIT法案とXA法、CLAPの方法 => none
        1/2の確率 => none
        Mann-WhitneyのU検定で比べた => Mann-WhitneyのU検定
        テューキーの多重比較を行った => テューキーの多重比較
        スピアマンの順位相関係数 => スピアマンの順位相関係数
        評価にはMarsh Society-Unified Tremor Rating Scaleを用いた => Marsh Society-Unified Tremor Rating Scale
        the Berg Sleep InventoryとBerg Test of Memory Blocksで => Berg Sleep Inventory | Berg Test of Memory Blocks
        Berg Sleep Inventory-IIとBerg Scale for Childrenで => Berg Sleep Inventory-II | Berg Scale for Children
        行動はnine point rating scaleで測った => nine point rating scale
        脳をdiffuse optical tomographyで撮った => diffuse optical tomography
        脳をin vivo voltage imagingで撮った => in vivo voltage imaging
        large scaleの実験とTime Scaleの違い => none
        Journal of Berg Imagingに載った => none
        Berg Imaging誌とDepartment of Berg Imaging => none
        Berg Society Award、Berg Society Meetingにて => none
        新型コロナの検定は延期された => none
        英語の検定に受かる => none
        値の比較と補正 => none
        """);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsNamesBySpelling(String source, String expected) {
    String found = Stream.of(Found.mentions(new ShapeTagger(), source, SectionKind.RESULTS).split(" \\| ")).distinct()
        .collect(Collectors.joining(" | "));
    assertEquals(expected.equals("none") ? "" : expected, found);
  }
}
