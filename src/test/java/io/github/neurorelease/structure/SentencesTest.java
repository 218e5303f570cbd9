package io.github.neurorelease.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.neurorelease.text.Normaliser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  private static String split(String text) {
    BitSet starts = new BitSet();
    Sentences.starts(text, 0, text.length(), starts);
    List<String> sentences = new ArrayList<>();
    for (int at = starts.nextSetBit(0); at >= 0; ) {
      int next = starts.nextSetBit(at + 1);
      sentences.add(text.substring(at, next < 0 ? text.length() : next));
      at = next;
    }
    return String.join("|", sentences);
  }

  /** A bar stands where a sentence begins. */
  @ParameterizedTest
  @ValueSource(strings = {"減った。|増えた。", "「寝る。」と答えた。", "効いた(p < 0.05)。|次に", "減った。", "減った", "なぜか?|答えは簡単だ。", "驚いた!|本当に驚いた。",
      "なぜか?!|答えは簡単だ。", "「なぜか?」と問うた。|答えはない。", "『記憶。忘却。』という本。|その著者", "減った(図1。図2も参照)。|増えた。",
      "What is this? Nobody knows.", "3.5倍になった。|0.1%減った。",
      "「寝る。」|彼はそう答えた。", "「寝る。」「起きる。」と答えた。", "「寝る。」等の発言があった。", "減った。※1|次に調べた。", "減った。*12|次に調べた。",
      "減った。|※データは速報値である。", "減った。(図1)|次に調べた。", "減った。[3]|次に調べた。", "減った。|(なお、例外もある。)", "減った.|増えた.",
      "減った(図1).|増えた.", "山田ら(Fig. 1)は減った。", "(開いたままの文。|次の文(図1)。|その次の文。", "【注意。必読】これを読む。|次に進む。",
      "〔脚注。省略〕とした。|次に進む。", "《題。》を読んだ。"})
  void splits(String expected) {
    assertEquals(expected, split(expected.replace("|", "")));
  }

  @Test
  void aBracketThatNeverClosesDoesNotSwallowTheRest() {
    String text = "(開いたままの括弧。" + "うつ病の研究が進んでいる。".repeat(100);
    BitSet starts = new BitSet();
    Sentences.starts(text, 0, text.length(), starts);
    assertEquals(true, starts.cardinality() > 30);
  }

  @Test
  void anEmptyRangeHasNoSentence() {
    BitSet starts = new BitSet();
    Sentences.starts("減った。", 2, 2, starts);
    assertEquals(0, starts.cardinality());
  }

  @Test
  void onlyTheRangeIsLookedAt() {
    BitSet starts = new BitSet();
    Sentences.starts("一。二。三。", 2, 4, starts);
    assertEquals("{2}", starts.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", ")", "。", "「", "(。", "?", "「。」", "!?"})
  void aMegabyteTakesLinearTime(String unit) {
    String text = unit.repeat((1 << 20) / unit.length());
    assertTimeout(Duration.ofMinutes(1), () -> Sentences.starts(text, 0, text.length(), new BitSet()));
  }

  @Test
  void theNormalFormKeepsFullWidthQuestionMarks() {
    assertEquals("なぜか?|答え。", split(Normaliser.normalise("なぜか？答え。").normal()));
  }
}
