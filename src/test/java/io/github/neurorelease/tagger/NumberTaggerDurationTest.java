package io.github.neurorelease.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.structure.SectionKind;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NumberTaggerDurationTest {

  private static final Tagger TAGGER = Found.only(new NumberTagger(), EntityType.DURATION);

  static Stream<Arguments> durations() {
    return Found.rows("""
        24時間後に => 24時間 = PT24H
        ２４ 時間後に => ２４ 時間 = PT24H
        数時間にわたり => 数時間 = null
        数時間以内に => 数時間以内 = null
        数週間以上を要し => 数週間以上 = null
        1週間程度持続する => 1週間程度 = null
        過去60年の研究 => 60年 = P60Y
        約10日遅れていた => 約10日 = null
        3週間ほどで => 3週間ほど = null
        ６時間未満の子ども => ６時間未満 = null
        ６～９時間 => ６～９時間 = null
        6-9時間 => 6-9時間 = null
        2、3日で => 2、3日 = null
        3年間追跡した => 3年間 = P3Y
        14日間測定した => 14日間 = P14D
        30分以内に => 30分以内 = null
        10秒以内に => 10秒以内 = null
        10ミリ秒の => 10ミリ秒 = PT0.01S
        200 ms の刺激 => 200 ms = PT0.2S
        500 μsのパルス => 500 μs = PT0.0005S
        5 minの間 => 5 min = PT5M
        2 hで => 2 h = PT2H
        半年後に => 半年 = P6M
        約半年間 => 約半年間 = null
        半日で => 半日 = PT12H
        半世紀にわたり => 半世紀 = P50Y
        四半世紀 => 四半世紀 = P25Y
        1年半の間 => 1年半 = P1Y6M
        2時間半 => 2時間半 = PT2H30M
        1年6か月 => 1年6か月 = P1Y6M
        2時間30分 => 2時間30分 = PT2H30M
        数十年にわたり => 数十年 = null
        十数年前から => 十数年 = null
        20年以上前 => 20年以上 = null
        20余年 => 20余年 = null
        受精後3日で => 3日 = P3D
        ２年後のうつ病 => ２年 = P2Y
        １年ごとに => １年 = P1Y
        8週間にわたり => 8週間 = P8W
        6カ月間 => 6カ月間 = P6M
        3ヶ月後 => 3ヶ月 = P3M
        3ヵ月間 => 3ヵ月間 = P3M
        12か月以上 => 12か月以上 = null
        5か年計画 => 5か年 = P5Y
        三週間 => 三週間 = P3W
        二日間 => 二日間 = P2D
        一年後に => 一年 = P1Y
        百年以上 => 百年以上 = null
        少なくとも24時間 => 少なくとも24時間 = null
        最長5年 => 最長5年 = null
        最大で72時間 => 最大で72時間 = null
        およそ1か月 => およそ1か月 = null
        1.5時間 => 1.5時間 = PT1.5H
        100ミリ秒～1秒 => 100ミリ秒～1秒 = null
        3か月～1年 => 3か月～1年 = null
        10年近く => 10年近く = null
        10年余り => 10年余り = null
        2週間前後 => 2週間前後 = null
        投与後７日 => ７日 = P7D
        5年生存率 => 5年 = P5Y
        1日1回投与した => 1日 = P1D
        2000年間 => 2000年間 = P2000Y
        30分間静置し、10秒間隔で => 30分間 = PT30M | 10秒間 = PT10S
        1日8時間 => 1日 = P1D | 8時間 = PT8H
        妊娠12週 => 12週 = P12W
        """);
  }

  @ParameterizedTest
  @MethodSource("durations")
  void findsDurationsWithTheirValues(String text, String expected) {
    assertEquals(expected, Found.values(TAGGER, text, SectionKind.LEAD));
  }

  static Stream<Arguments> others() {
    return Found.rows("""
        2000年に =>
        2016年には =>
        2026年3月5日午前10時30分 =>
        令和9年度までに =>
        2000年代 =>
        2日目に =>
        3年目の =>
        12～15歳 =>
        6カ月齢から =>
        生後21日で =>
        生後10日から =>
        生後約3週間 =>
        12週齢 =>
        3分の1以上 =>
        3分割 =>
        十分な =>
        10分割交差検証 =>
        3分野 =>
        長期間、短期間 =>
        一日も早く =>
        百日咳 =>
        四日市 =>
        二日酔い =>
        複数年 =>
        一年生植物 =>
        小学5年生の =>
        3年次の =>
        図3日本 =>
        IL-6日間 =>
        同月20日 =>
        一時的に、一時 =>
        第3週 =>
        5-HT =>
        半減期 =>
        半球 =>
        前半年 =>
        """);
  }

  @ParameterizedTest
  @MethodSource("others")
  void leavesOtherNumbersAlone(String text, String expected) {
    assertEquals(expected, Found.mentions(TAGGER, text, SectionKind.LEAD));
  }
}
