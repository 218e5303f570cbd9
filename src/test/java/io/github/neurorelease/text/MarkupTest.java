package io.github.neurorelease.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", ignoreLeadingAndTrailingWhitespace = false, quoteCharacter = '`', value = {
      "\\*\\* => **", "**bold** => bold", "*Nature* => Nature", "*1 => *1", "*p < 0.05 => *p < 0.05", "Abe*, Ito* => Abe*, Ito*",
      "**p < 0.01、**q => **p < 0.01、**q", "$p < 0.05$ => p < 0.05", "$5 と $6 => $5 と $6", "^{[11C]K-2} => [11C]K-2",
      "^{*1} => *1", "^2 => ^2", "Mori^1,✉^, Ito^2^ => Mori1,✉, Ito2", "10^-3^と => 10-3と", "2^n^ => 2^n^", "a^ b^ => a^ b^", "^{ => ^{", "\\[1\\] => [1]", "\\# 見出し => # 見出し", "\\a => \\a", "**a => **a", "** a ** => ** a **",
      "a*b*c => a*b*c", "$ => $", "$$ => $$"})
  void leavesOutWhatSaysHowTextLooks(String source, String shown) {
    boolean[] dropped = Markup.scan(source, 120);
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < source.length(); i++) {
      if (dropped == null || !dropped[i]) {
        kept.append(source.charAt(i));
      }
    }
    assertEquals(shown, kept.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"^{a\nb}", "**a\nb**", "*a\nb*", "$a\nb$"})
  void markupEndsWithItsLine(String source) {
    assertEquals(source, Normaliser.normalise(source).normal());
  }

  @Test
  void textWithoutMarkupIsNotScanned() {
    assertNull(Markup.scan("ケタミンは抗うつ薬である(p < 0.05)。", 120));
  }

  @ParameterizedTest
  @CsvSource({"&lt;,4,<", "&amp;,5,&", "&#12354;,8,あ", "&#x3042;,8,あ", "&apos;,6,''''", "&nbsp;,6,'\u00a0'"})
  void entities(String source, int end, String text) {
    assertEquals(end, Markup.entityEnd(source, 0));
    assertEquals(text, Markup.entity(source));
  }

  @ParameterizedTest
  @ValueSource(strings = {"&", "&;", "& lt;", "&D;", "&lt", "&abcdefghijkl;", "&脳;"})
  void noEntities(String source) {
    assertEquals(0, Markup.entityEnd(source, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "**", "*a", "**a", "$", "$a", "^", "^{", "\\", "\\*", "&", "&#", "*a*", "a**", "^{a}", "か\u3099", "\u3099"})
  void aMegabyteOfMarkupTakesLinearTime(String unit) {
    String source = unit.repeat((1 << 20) / unit.length());
    assertTimeout(Duration.ofMinutes(1), () -> Normaliser.normalise(source));
  }
}
