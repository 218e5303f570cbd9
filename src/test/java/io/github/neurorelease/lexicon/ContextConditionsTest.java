package io.github.neurorelease.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContextConditionsTest {

  /** The form stands between angle brackets; a bar ends the sentence. */
  private static boolean allows(String column, String marked, boolean inField) {
    int start = marked.indexOf('<');
    int end = marked.indexOf('>') - 1;
    String text = marked.replace("<", "").replace(">", "");
    int from = text.lastIndexOf('|', start - 1) + 1;
    int to = text.indexOf('|', end);
    return Context.parse(column).allows(text, start, end, from, to < 0 ? text.length() : to, inField);
  }

  @ParameterizedTest
  @CsvSource({"near:延髄|中脳,延髄と<橋>の境,true", "near:延髄|中脳,<橋>の下に中脳がある,true", "near:延髄|中脳,川に<橋>がある,false",
      "near:延髄|中脳,延髄はここ|<橋>がある,false", "near:延髄|中脳,<橋>がある|延髄はここ,false", "near:橋,<橋>がある,false", "near:橋,<橋>と橋がある,true",
      "next:核,<橋>核の細胞,true", "next:核,<橋>の核,false", "next:核,<橋>,false", "prev:小脳,小脳<橋>,true", "prev:小脳,小脳と<橋>,false", "prev:小脳,<橋>,false",
      "not-next:本,<橋>本教授,false", "not-next:本,<橋>の細胞,true", "not-prev:高,高<橋>さん,false", "not-prev:高,この<橋>は,true",
      "near:延髄;not-next:本,延髄と<橋>本,false", "near:延髄;not-next:本,延髄と<橋>,true", "near:延髄;next:核,<橋>核,true", "near:延髄;next:核,<橋>が,false",
      "never,<橋>,false", "never,延髄と<橋>核,false"})
  void bothSidesAreLookedAt(String column, String text, boolean expected) {
    assertEquals(expected, allows(column, text, false));
    assertEquals(expected, allows(column, text, true));
  }

  @ParameterizedTest
  @CsvSource({"field,true,true", "field,false,false", "defined,true,false", "defined,false,false", "field;not-next:本,true,true"})
  void fieldAndDefinition(String column, boolean inField, boolean expected) {
    assertEquals(expected, allows(column, "この<記憶>は", inField));
  }

  @Test
  void nothingAskedIsAlwaysAllowed() {
    assertSame(Context.NONE, Context.parse(""));
    assertEquals(true, allows("", "<橋>", false));
    assertSame(Context.ALWAYS, Context.parse("always"));
    assertEquals("always", Context.ALWAYS.column());
    assertEquals(true, allows("always", "<胎盤>", false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "near", "near:", ":核", "neben:核", "defined;", ";", "DEFINED", "field,defined"})
  void unknownConditionsAreRefused(String column) {
    assertThrows(IllegalArgumentException.class, () -> Context.parse(column));
  }
}
