package io.github.neurorelease.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.structure.SectionKind;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NumberTaggerQuantityTest {

  private static final Tagger TAGGER = Found.only(new NumberTagger(), EntityType.QUANTITY);

  static Stream<Arguments> quantities() {
    return Found.rows("""
        患者34名を対象に => 34名 = 34 人
        約2.8億人と言われ => 約2.8億人 = ~280000000 人
        約 2億8,000万人の => 約 2億8,000万人 = ~280000000 人
        2万5千人 => 2万5千人 = 25000 人
        約３割の患者 => 約３割 = ~3 割
        ６割以上 => ６割以上 = >=6 割
        3分の1以上の患者 => 3分の1以上 = >=0.3333
        ３分の２以下に => ３分の２以下 = <=0.6667
        三分の一 => 三分の一 = 0.3333
        2種類の => 2種類 = 2 種類
        100種類以上の => 100種類以上 = >=100 種類
        1,280種類を => 1,280種類 = 1280 種類
        （p < 0.001） => p < 0.001 = <0.001 p
        **p＜0.01 => p＜0.01 = <0.01 p
        P値<0.05 => P値<0.05 = <0.05 P値
        p &lt; 0.05 => p &lt; 0.05 = <0.05 p
        p ≦ 0.05 => p ≦ 0.05 = <=0.05 p
        p < .001 => p < .001 = <0.001 p
        p = 1.2×10⁻⁵ => p = 1.2×10⁻⁵ = 0.000012 p
        β ＝ －0.21 => β ＝ －0.21 = -0.21 β
        r = 0.5 => r = 0.5 = 0.5 r
        R² = 0.45 => R² = 0.45 = 0.45 R2
        t(23) = 2.1 => t(23) = 2.1 = 2.1 t(23)
        F(1, 23) = 4.5 => F(1, 23) = 4.5 = 4.5 F(1, 23)
        n = 12 => n = 12 = 12 n
        各群n=8匹 => n=8匹 = 8 n
        n = 6～8 => n = 6～8 = 6..8 n
        95％信頼区間 －0.33～－0.09 => －0.33～－0.09 = -0.33..-0.09
        オッズ比1.52 => 1.52 = 1.52
        41.3％減少し => 41.3％ = 41.3 %
        40～50％ => 40～50％ = 40..50 %
        5から10% => 5から10% = 5..10 %
        約1.9倍に => 約1.9倍 = ~1.9 倍
        1.8倍強くなって => 1.8倍 = 1.8 倍
        2倍強に => 2倍強 = >2 倍
        3.1 mMから7.4 mMに => 3.1 mM = 3.1 mM | 7.4 mM = 7.4 mM
        20 µm => 20 µm = 20 μm
        ３テスラのMRI => ３テスラ = 3 T
        7T MRI => 7T = 7 T
        10mg/kgを投与 => 10mg/kg = 10 mg/kg
        0.5 mg/kg/日 => 0.5 mg/kg/日 = 0.5 mg/kg/日
        40Hzの光 => 40Hz = 40 Hz
        37℃で => 37℃ = 37 °C
        －80℃ => －80℃ = -80 °C
        60 kg/m² => 60 kg/m² = 60 kg/m2
        5本以上の => 5本以上 = >=5 本
        数百個の => 数百個 = null
        十数例 => 十数例 = null
        数千人規模 => 数千人 = null
        百余名 => 百余名 = null
        一人の => 一人 = 1 人
        二人に => 二人 = 2 人
        三種類 => 三種類 = 3 種類
        2つの仮説 => 2つ = 2 つ
        40個前後の => 40個前後 = ~40 個
        12～15歳の => 12～15歳 = 12..15 歳
        65歳以上 => 65歳以上 = >=65 歳
        20歳～65歳 => 20歳～65歳 = 20..65 歳
        45.2±12.3歳 => 45.2±12.3歳 = 45.2±12.3 歳
        20代の男性 => 20代 = 20 代
        30～40代 => 30～40代 = 30..40 代
        6カ月齢 => 6カ月齢 = 6 月齢
        8～12週齢 => 8～12週齢 = 8..12 週齢
        生後21日で => 生後21日 = 21 日齢
        生後10日から => 生後10日 = 10 日齢
        生後約3週間 => 生後約3週間 = ~3 週齢
        胎生14.5日 => 胎生14.5日 = 14.5 日齢
        3歳半 => 3歳半 = 3.5 歳
        5人に1人 => 5人 = 5 人 | 1人 = 1 人
        最大10% => 最大10% = <=10 %
        少なくとも3回 => 少なくとも3回 = >=3 回
        計３回 => ３回 = 3 回
        平均35.2歳 => 35.2歳 = 35.2 歳
        100人超が => 100人超 = >100 人
        ほぼ100% => ほぼ100% = ~100 %
        約200の遺伝子 => 約200 = ~200
        0.05未満 => 0.05未満 = <0.05
        約半数の患者 => 約半数 = ~0.5
        1日2回 => 2回 = 2 回
        12匹、p＝0.003 => 12匹 = 12 匹 | p＝0.003 = 0.003 p
        3カ所、15か国 => 3カ所 = 3 か所 | 15か国 = 15 か国
        1×10⁶個 => 1×10⁶個 = 1000000 個
        50 dB => 50 dB = 50 dB
        約4 cm => 約4 cm = ~4 cm
        164アミノ酸残基 => 164アミノ酸残基 = 164 アミノ酸残基
        10万人あたり5人 => 10万人 = 100000 人 | 5人 = 5 人
        3兆円 => 3兆円 = 3000000000000 円
        64チャンネル脳波計 => 64チャンネル = 64 チャンネル
        数十倍 => 数十倍 = null
        """);
  }

  @ParameterizedTest
  @MethodSource("quantities")
  void findsQuantitiesWithTheirValues(String text, String expected) {
    assertEquals(expected, Found.values(TAGGER, text, SectionKind.LEAD));
  }

  static Stream<Arguments> others() {
    return Found.rows("""
        第1に、第54回日本神経科学大会 =>
        図1、表2、注3 =>
        （図1個） =>
        IL-1β、mGluR1、K-4、CA1、5-HT =>
        15q重複マウス =>
        2型糖尿病、1型 =>
        二光子顕微鏡 =>
        3チャンバー試験 =>
        10分割交差検証 =>
        95％信頼区間、95%CI =>
        受容体の一つである、原因の1つ =>
        もう一つの =>
        グリア細胞の一種 =>
        3回目、2人目、2番目 =>
        〒060-0808 札幌市北区北8条西5丁目 =>
        大手町1丁目7番1号 =>
        11巻、398巻，1700-1712ページ =>
        JP20H05922、20K20603 =>
        03-1234-5678 =>
        2025年2月18日 =>
        24時間後、10日 =>
        1. はじめに =>
        2.5.1 方法 =>
        上腕二頭筋、四肢、三叉神経 =>
        一方、一般、一部、一定、一過性、一連 =>
        三枝、五十嵐、千葉、三重、百合 =>
        一塩基多型、1塩基多型 =>
        1細胞解析 =>
        二本鎖DNA =>
        2本鎖RNA =>
        二量体、二倍体、3倍体 =>
        7回膜貫通型受容体 =>
        2元配置分散分析 =>
        三次元、3次元 =>
        患者数名簿 =>
        複数人の、関数、回数 =>
        一人ひとり、1人1人 =>
        名古屋、1名古屋大学 =>
        本研究、3本研究 =>
        10年代 =>
        COVID-19 mRNA =>
        3T3細胞 =>
        Ro67-7476 =>
        GCaMP6m =>
        [¹¹C]K-2 =>
        Ca²⁺、¹⁸F =>
        単一核RNA =>
        ケタミン¹個 =>
        Aβ42個 =>
        5xFAD、3xTg =>
        契約3の =>
        1995 =>
        """);
  }

  @ParameterizedTest
  @MethodSource("others")
  void leavesOtherNumbersAlone(String text, String expected) {
    assertEquals(expected, Found.mentions(TAGGER, text, SectionKind.LEAD));
  }
}
