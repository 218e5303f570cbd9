package io.github.neurorelease.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.neurorelease.text.Normaliser;
import java.util.regex.Matcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FootnoteMarkTest {

  private static Matcher mark(String source) {
    String line = Normaliser.normalise(source).normal();
    return FootnoteMark.at(line, 0, line.length());
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {"※1 ケタミン：麻酔薬 => ※1", "※１ケタミン => ※1", "＊1 海馬 => *1", "*1 海馬 => *1", "*¹ 海馬 => *1",
      "^{*6} 海馬 => *6", "\\*2 海馬 => *2", "（※1）海馬 => (※1)", "（注1）海馬 => (注1)", "注1）海馬 => 注1)", "注３）海馬 => 注3)", "[1] 海馬 => [1]",
      "［1］海馬 => [1]", "1) 海馬 => 1)", "1）海馬 => 1)", "¹⁾ 海馬 => 1)", "† 海馬 => †", "① 海馬 => ①", "- *2 海馬 => *2", "・※2 海馬 => ※2",
      "### *3 海馬 => *3", "※12 海馬 => ※12", "注釈1 海馬 => 注釈1", "脚注2 海馬 => 脚注2", "用語1 海馬 => 用語1", "※ 海馬 => ※", "(*4) 海馬 => (*4)",
      "※1 => ※1", "*1: 海馬 => *1", "注1. 海馬 => 注1", "[注1] 海馬 => [注1]"})
  void marksOfEveryHouseStyle(String line, String mark) {
    Matcher matcher = mark(line);
    assertNotNull(matcher, line);
    assertEquals(mark, matcher.group("mark"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ケタミン※1", "海馬", "", "*", "**", "* p < 0.05", "・海馬の神経細胞", "- 海馬", "注意", "注目される", "1. 海馬", "2025年",
      "*6と推計されている", "※2、および", "(海馬)", "[海馬]", "100) 海馬", "注射1回"})
  void noMarks(String line) {
    assertNull(mark(line), line);
  }
}
