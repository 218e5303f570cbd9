package io.github.neurorelease.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameAffiliationTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      東都大学大学院医学研究科 神経学         | 薬理学               | 東都大学大学院医学研究科 薬理学
      東都大学大学院医学研究科神経学          | 脳神経外科学         | 東都大学大学院医学研究科脳神経外科学
      東都大学大学院医学研究科神経学          | 大学薬学部           | 東都大学薬学部
      東都大学大学院医学研究科神経学          | 研究科               | 東都大学大学院医学研究科
      東都大学大学院医学研究科神経学          | 大学院薬学研究科     | 東都大学大学院薬学研究科
      東都大学医学部附属病院 脳神経内科       | 小児科               | 東都大学医学部附属病院 小児科
      東都脳医療研究センター研究所睡眠研究部  | 耳鼻咽喉科部         | 東都脳医療研究センター耳鼻咽喉科部
      東都脳医療研究センター研究所睡眠研究部  | 免疫研究部           | 東都脳医療研究センター研究所免疫研究部
      東都研究所 脳研究センター 記憶チーム    | センター             | 東都研究所 脳研究センター
      東都大学医学部                          | 神経学講座           | 東都大学医学部神経学講座
      東都大学                                |                      | 東都大学
      """)
  void resolvesTheSame(String before, String words, String expected) {
    assertEquals(expected, SameAffiliation.of(before, words == null ? "" : words));
  }
}
