package io.github.neurorelease.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliserTest {

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", ignoreLeadingAndTrailingWhitespace = false, quoteCharacter = '`', value = {
      "ＢＤＮＦ => BDNF", "ｹﾀﾐﾝ => ケタミン", "ﾄﾞﾊﾟﾐﾝ => ドパミン", "㎎ => mg", "㍿ => 株式会社", "に お け る => における",
      "ケタミン　の　作用 => ケタミンの作用", "a  b => a b", "a\u00a0b => a b", "脳 MRI 画像 => 脳MRI画像", "^{[11C]K-2} => [11C]K-2",
      "*¹ => *1", "*¹⁾ => *1)", "\\*1 => *1", "**bold** => bold", "**太字**の語 => 太字の語", "*Nature* 誌 => Nature誌",
      "$p < 0.05$ => p < 0.05", "p &lt; 0.05 => p < 0.05", "A&amp;B => A&B", "A&nbsp;B => A B", "Q&A => Q&A", "R&D; => R&D;",
      "か\u3099 => が", "①\uffa3 => ①\u11aa", "①\u3133 => ①\u11aa", "가 => 가", "ﬁbroblast => fibroblast", "①②⑳ => ①②⑳", "⑴ => ⑴", "㉑ => 21", "Ca²⁺ => Ca2+", "H₂O => H2O",
      "Ｎ‐メチル－Ｄ－アスパラギン酸 => N-メチル-D-アスパラギン酸", "10–20 => 10-20", "10～20 => 10~20", "10〜20 => 10~20",
      "グルタミン酸·GABA => グルタミン酸・GABA", "“脳” => \"脳\"", "〝脳〟 => \"脳\"", "2’ => 2'", "µm => μm", "Å => Å",
      "海\u200b馬 => 海馬", "海\ufeff馬 => 海馬", "海\u00ad馬 => 海馬", "葛\udb40\udd00城 => 葛\udb40\udd00城", "* p < 0.05 => * p < 0.05",
      "*p < 0.05, *q => *p < 0.05, *q", "*1 と *2 => *1と*2", "Abe*, Ito* => Abe*, Ito*", "$100 と $200 => $100と$200",
      "*** p < 0.001 => *** p < 0.001", "2*3*4 => 2*3*4", "x^2 => x^2", "\\n => \\n"})
  void foldsToOneForm(String source, String normal) {
    assertEquals(normal, Normaliser.normalise(source).normal());
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '`', value = {"`a\r\nb`", "`a\nb`", "`a\rb`", "`a\fb`", "`a\u2028b`", "`a\u2029b`", "`a\u0085b`",
      "`a \n b`", "`a\u3000\r\n\tb`"})
  void everyLineBreakIsOneLineFeed(String source) {
    assertEquals("a\nb", Normaliser.normalise(source).normal());
  }

  @Test
  void blankLinesAreKept() {
    assertEquals("a\n\n\nb", Normaliser.normalise("a\r\n\r\n\n b").normal());
  }

  @Test
  void anExpansionMapsToItsCharacter() {
    AlignedText text = Normaliser.normalise("㍿脳");
    assertEquals("株式会社脳", text.normal());
    assertEquals(new Span(0, 1), text.toSource(0, 4));
    assertEquals(new Span(0, 1), text.toSource(1, 2));
    assertEquals(new Span(1, 2), text.toSource(4, 5));
  }

  @Test
  void aContractionMapsToAllItsCharacters() {
    AlignedText text = Normaliser.normalise("ﾄﾞﾊﾟﾐﾝ");
    assertEquals(new Span(0, 2), text.toSource(0, 1));
    assertEquals(new Span(2, 4), text.toSource(1, 2));
    assertEquals(new Span(0, 6), text.toSource(0, 4));
  }

  @Test
  void aSurrogatePairThatMakesTwoLettersIsNotCut() {
    AlignedText text = Normaliser.normalise("x🈀y");
    assertEquals("xほかy", text.normal());
    assertEquals(new Span(1, 3), text.toSource(1, 2));
    assertEquals(new Span(1, 3), text.toSource(2, 3));
  }

  @Test
  void blanksInsideAWordLieInItsRangeAndThoseAroundItDoNot() {
    AlignedText text = Normaliser.normalise(" に お け る ");
    assertEquals(new Span(1, 8), text.toSource(0, 4));
    assertEquals(1, text.gapBefore(0));
    assertEquals(1, text.gapBefore(3));
  }

  @Test
  void gapsCountColumns() {
    assertEquals(2, Normaliser.normalise("氏\u3000名").gapBefore(1));
    assertEquals(5, Normaliser.normalise("氏\t 名").gapBefore(1));
    assertEquals(127, Normaliser.normalise("氏" + " ".repeat(5000) + "名").gapBefore(1));
    assertEquals(0, Normaliser.normalise("氏名").gapBefore(1));
  }

  @Test
  void raisedCharactersAreRemembered() {
    AlignedText text = Normaliser.normalise("薬*¹と^{*6}と5");
    assertEquals("薬*1と*6と5", text.normal());
    assertFalse(text.raised(1));
    assertTrue(text.raised(2));
    assertTrue(text.raised(4));
    assertTrue(text.raised(5));
    assertFalse(text.raised(7));
  }

  @Test
  void markupAroundANameIsNotInItsRange() {
    String source = "雑誌**Nature**に";
    AlignedText text = Normaliser.normalise(source);
    int at = text.normal().indexOf("Nature");
    assertEquals("Nature", text.toSource(at, at + 6).in(source));
    String raised = "薬^{[11C]K-2}を";
    AlignedText tracer = Normaliser.normalise(raised);
    assertEquals("[11C]K-2", tracer.toSource(1, 9).in(raised));
  }

  @Test
  void anEmptyRangeIsRefused() {
    AlignedText text = Normaliser.normalise("脳");
    assertThrows(IndexOutOfBoundsException.class, () -> text.toSource(0, 0));
    assertThrows(IndexOutOfBoundsException.class, () -> text.toSource(0, 2));
    assertThrows(IndexOutOfBoundsException.class, () -> text.toSource(-1, 1));
    assertEquals(0, Normaliser.normalise("").length());
  }
}
