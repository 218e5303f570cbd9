package io.github.neurorelease.opennlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.neurorelease.ReleaseExtractor;
import io.github.neurorelease.entity.Mention;
import io.github.neurorelease.score.corpus.GoldDocument;
import io.github.neurorelease.score.corpus.GoldReader;
import io.github.neurorelease.token.Token;
import io.github.neurorelease.token.Tokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.namefind.TokenNameFinderEvaluator;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseNameFinderTest {

  private static final TokenNameFinder FINDER = new ReleaseNameFinder(ReleaseExtractor.create());
  private static final Tokenizer TOKENIZER = Tokenizer.keeping(List.of());

  private static String found(String tokens) {
    String[] words = tokens.replace('⏎', '\n').split("\\|");
    return Arrays.stream(FINDER.find(words))
        .map(span -> span.getType() + " " + String.join("+", Arrays.copyOfRange(words, span.getStart(), span.getEnd())))
        .collect(Collectors.joining(", "));
  }

  /** Tokens of any tokenizer, divided by bars; ⏎ is a line break. */
  @ParameterizedTest
  @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
      "内側|前頭|前野|の|AMPA|受容体|が|働く|。 => ANATOMY 内側+前頭+前野, PROTEIN AMPA+受容体",
      "ケタミン|を|投与|し|た|。 => CHEMICAL ケタミン",
      "2026|年|3|月|23|日|に|公開|。 => DATE 2026+年+3+月+23+日",
      "論文|は|Molecular|Psychiatry|に|掲載|さ|れ|た|。 => JOURNAL Molecular+Psychiatry",
      "海馬|や|扁桃体|。 => ANATOMY 海馬, ANATOMY 扁桃体",
      "海馬|⏎|扁桃体 => ANATOMY 海馬, ANATOMY 扁桃体"})
  void namesAreSpansOfTokens(String tokens, String expected) {
    assertEquals(expected, found(tokens));
  }

  /** A token that is longer than the mention is given whole, and only once. */
  @ParameterizedTest
  @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
      "ケタミンを|投与した。 => CHEMICAL ケタミンを", "海馬や扁桃体|の|働き => ANATOMY 海馬や扁桃体"})
  void aMentionInsideATokenIsGivenWithTheToken(String tokens, String expected) {
    assertEquals(expected, found(tokens));
  }

  @ParameterizedTest
  @ValueSource(strings = {"本|研究|で|は|、|次|の|こと|を|示し|た|。", "。", "the|results|are|shown|below"})
  void ordinaryWordsAreNoNames(String tokens) {
    assertEquals("", found(tokens));
  }

  @Test
  void nothingHasNoName() {
    assertEquals(0, FINDER.find(new String[0]).length);
    assertEquals(0, FINDER.find(new String[] {"", ""}).length);
  }

  @Test
  void nullIsRefused() {
    assertThrows(NullPointerException.class, () -> new ReleaseNameFinder(null));
    assertThrows(NullPointerException.class, () -> FINDER.find(null));
  }

  @Test
  void nothingIsRememberedBetweenCalls() {
    String[] defined = {"内側", "前頭", "前野", "(", "XYQ", ")", "は", "働く", "。"};
    String[] used = {"XYQ", "は", "働く", "。"};
    Span[] before = FINDER.find(used);
    assertTrue(FINDER.find(defined).length >= 2);
    FINDER.clearAdaptiveData();
    assertArrayEquals(before, FINDER.find(used));
  }

  /** Whole documents through OpenNLP's evaluator: what was lost on the way from text to tokens and back is little. */
  @Test
  void theEvaluatorOfOpenNlpAgreesWithTheGold() throws IOException {
    TokenNameFinderEvaluator evaluator = new TokenNameFinderEvaluator(FINDER);
    List<NameSample> samples = new ArrayList<>();
    for (GoldDocument document : GoldReader.readAll(Path.of("seeds"), Path.of("gold"))) {
      samples.add(sample(document));
    }
    evaluator.evaluate(ObjectStreamUtils.createObjectStream(samples));
    assertTrue(evaluator.getFMeasure().getFMeasure() > 0.9, () -> evaluator.getFMeasure().toString());
  }

  /** The tokens of the text with its line breaks, and those mentions that begin and end where tokens do. */
  private static NameSample sample(GoldDocument document) {
    String text = document.source().text();
    List<Token> tokens = new ArrayList<>();
    for (int line = 0; line < text.length(); ) {
      int end = text.indexOf('\n', line) < 0 ? text.length() : text.indexOf('\n', line);
      int start = line;
      TOKENIZER.tokenize(text.substring(line, end)).stream().filter(token -> !text.substring(start + token.start(),
          start + token.end()).isBlank()).forEach(token -> tokens.add(new Token(start + token.start(),
          start + token.end(), token.pos(), token.base(), token.reading())));
      if (end < text.length()) {
        tokens.add(new Token(end, end + 1, null, "\n", null));
      }
      line = end + 1;
    }
    List<Span> names = new ArrayList<>();
    for (Mention mention : document.mentions()) {
      int first = Token.endingUpTo(tokens, mention.start());
      int last = Token.endingUpTo(tokens, mention.end());
      if (first < last && tokens.get(first).start() == mention.start() && tokens.get(last - 1).end() == mention.end()) {
        names.add(new Span(first, last, mention.type().name()));
      }
    }
    String[] words = tokens.stream().map(token -> text.substring(token.start(), token.end())).toArray(String[]::new);
    return new NameSample(words, names.toArray(Span[]::new), true);
  }
}
