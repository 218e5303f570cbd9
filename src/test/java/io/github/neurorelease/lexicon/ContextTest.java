package io.github.neurorelease.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContextTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "defined", "field", "everyday", "never", "near:魚|鳥", "everyday;near:魚|鳥;not-next:車",
      "defined;field;near:a;next:b;prev:c;not-next:d|e;not-prev:f"})
  void isWrittenAsItIsRead(String column) {
    assertEquals(column, Context.parse(column).column());
    assertEquals(Context.parse(column), Context.parse(Context.parse(column).column()));
  }

  @Test
  void fieldIsOneConditionAmongOthers() {
    assertTrue(allows("field;near:海馬", "海馬の記憶", false));
    assertTrue(allows("field;near:海馬", "震災の記憶", true));
    assertFalse(allows("field;near:海馬", "震災の記憶", false));
  }

  @Test
  void everydayAsksForTheFieldOnTopOfTheOthers() {
    assertTrue(allows("everyday;near:海馬", "海馬の記憶", true));
    assertFalse(allows("everyday;near:海馬", "海馬の記憶", false));
    assertFalse(allows("everyday;near:海馬", "震災の記憶", true));
    assertTrue(allows("everyday", "震災の記憶", true));
    assertFalse(allows("everyday", "震災の記憶", false));
  }

  @Test
  void namesTheConditionThatIsNotUnderstood() {
    IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> Context.parse("field;after:x"));
    assertTrue(thrown.getMessage().endsWith("got \"after:x\""), thrown.getMessage());
  }

  private static boolean allows(String column, String text, boolean inField) {
    return Context.parse(column).allows(text, 3, 5, 0, text.length(), inField);
  }
}
