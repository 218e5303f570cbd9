package io.github.neurorelease.opennlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.neurorelease.opennlp.SentenceTexts.Text;
import io.github.neurorelease.text.AnyText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseSentenceDetectorTest {

  private static final SentenceDetector DETECTOR = new ReleaseSentenceDetector();

  static Stream<Text> tricky() {
    return SentenceTexts.tricky().stream();
  }

  @ParameterizedTest
  @MethodSource("tricky")
  void splitsWhatIsTricky(Text text) {
    String document = text.sample().getDocument();
    assertArrayEquals(Span.spansToStrings(text.sample().getSentences(), document), DETECTOR.sentDetect(document));
  }

  /** OpenNLP's own evaluator; what is missed are lines of a narrow column that end early. */
  @Test
  void splitsTheSeeds() throws IOException {
    double f1 = SentenceDetectorComparison.f1(DETECTOR,
        SentenceTexts.seeds().stream().map(Text::sample).toList());
    assertTrue(f1 > 0.97, () -> "F1 " + f1);
  }

  @Test
  void theHandCheckedTextsAreThoseOfTheSeeds() throws IOException {
    for (Text text : SentenceTexts.seeds()) {
      String seed = Files.readString(Path.of("seeds", text.name() + ".txt")).replace("\r", "");
      assertTrue(seed.contains(text.sample().getDocument()), text::name);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\u3000"})
  void nothingHasNoSentence(String text) {
    assertEquals(0, DETECTOR.sentPosDetect(text).length);
  }

  @Test
  void anyCharacterSequenceWillDo() {
    StringBuilder text = new StringBuilder("減った。 増えた。");
    assertArrayEquals(new Span[] {new Span(0, 4), new Span(5, 9)}, DETECTOR.sentPosDetect(text));
    assertArrayEquals(new String[] {"減った。", "増えた。"}, DETECTOR.sentDetect(text));
  }

  @Test
  void nullIsRefused() {
    assertThrows(NullPointerException.class, () -> DETECTOR.sentDetect(null));
  }

  @Provide
  Arbitrary<String> lines() {
    return AnyText.lines();
  }

  @Property(tries = 300)
  void sentencesStandInOrderWithoutBlanksAtTheirEnds(@ForAll("lines") String text) {
    int end = 0;
    for (Span sentence : DETECTOR.sentPosDetect(text)) {
      assertTrue(sentence.getStart() >= end && sentence.getEnd() > sentence.getStart());
      assertTrue(sentence.getEnd() <= text.length());
      end = sentence.getEnd();
    }
    assertEquals(List.of(DETECTOR.sentDetect(text)).size(), DETECTOR.sentPosDetect(text).length);
  }
}
