package io.github.neurorelease.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.neurorelease.lexicon.DictionaryException;
import io.github.neurorelease.structure.Headings;
import io.github.neurorelease.structure.Structure;
import io.github.neurorelease.structure.Structurer;
import io.github.neurorelease.text.AlignedText;
import io.github.neurorelease.text.AnyText;
import io.github.neurorelease.text.Normaliser;
import io.github.neurorelease.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

  private static final Tokenizer TOKENIZER = Tokenizer.keeping(List.of());
  private static final Structurer STRUCTURER = new Structurer(new Headings());

  static Stream<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  private static Structure structure(String source) {
    return STRUCTURER.structure(Normaliser.normalise(source));
  }

  private static String surfaces(Tokenizer tokenizer, String text) {
    return tokenizer.tokenize(text).stream().map(token -> text.substring(token.start(), token.end()))
        .collect(Collectors.joining("|"));
  }

  private static void assertCovers(String text, List<Token> tokens) {
    int end = 0;
    for (Token token : tokens) {
      assertTrue(token.start() >= end, "tokens overlap at " + token);
      assertTrue(token.end() > token.start() && token.end() <= text.length());
      assertTrue(text.substring(end, token.start()).isBlank(), "lost before " + token);
      assertNotNull(token.pos());
      end = token.end();
    }
    assertTrue(text.substring(end).isBlank());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void tokensOfTheSeedsAreWhole(Path seed) throws IOException {
    String source = Files.readString(seed);
    AlignedText text = structure(source).text();
    List<Token> tokens = TOKENIZER.tokenize(text.normal());
    assertCovers(text.normal(), tokens);
    for (Token token : tokens) {
      assertNotNull(token.base());
      assertFalse(token.base().isEmpty());
      Span span = text.toSource(token.start(), token.end());
      assertEquals(text.normal().substring(token.start(), token.end()).replace(" ", ""),
          Normaliser.normalise(span.in(source)).normal().replaceAll("[ \n]", ""), () -> token + " at " + span);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theWordsOfADocumentAreItsTokens(Path seed) throws IOException {
    Structure structure = structure(Files.readString(seed));
    List<Token> words = TOKENIZER.words(structure);
    int end = 0;
    for (Token word : words) {
      assertTrue(word.start() >= end);
      assertNotNull(word.pos());
      end = word.end();
    }
    List<String> edges = TOKENIZER.tokenize(structure.text().normal()).stream().map(t -> t.start() + "-" + t.end()).toList();
    long known = words.stream().filter(word -> edges.contains(word.start() + "-" + word.end())).count();
    assertTrue(known >= words.size() * 0.99, known + " of " + words.size());
  }

  @Test
  void whatIsPrintedTwiceHasTheWordsOfItsFirstPrint() {
    String body = "研究グループは、外側手綱核のニューロンがうつ様行動を引き起こすことを見いだした。\n\n"
        + "今後は、治療薬の開発につながることが期待される。\n\n";
    String between = "This work was supported by a grant from the society of all brains.\n\n図の説明は次の通りである。\n\n";
    Structure structure = structure("見出しの行\n\n" + body + between + body + "おわりの行");
    String normal = structure.text().normal();
    List<Token> words = TOKENIZER.words(structure);
    int first = normal.indexOf("研究グループ");
    int second = normal.lastIndexOf("研究グループ");
    int length = normal.indexOf("期待される。") + "期待される。".length() - first;
    List<Token> once = words.stream().filter(w -> w.start() >= first && w.end() <= first + length).toList();
    List<Token> again = words.stream().filter(w -> w.start() >= second && w.end() <= second + length).toList();
    assertTrue(once.size() > 20, once::toString);
    assertEquals(once.stream().map(word -> word.at(word.start() + second - first)).toList(), again);
    List<Token> all = TOKENIZER.tokenize(normal).stream()
        .filter(token -> token.end() <= normal.indexOf("This") || token.start() >= normal.indexOf("図の")).toList();
    assertEquals(all.stream().map(t -> t.start() + "-" + t.end() + t.pos()).toList(),
        words.stream().map(t -> t.start() + "-" + t.end() + t.pos()).toList());
  }

  @Provide
  Arbitrary<String> any() {
    return AnyText.any();
  }

  @Property(tries = 500)
  void tokensOfAnyTextAreOrdered(@ForAll("any") String source) {
    String text = Normaliser.normalise(source).normal();
    int end = 0;
    for (Token token : TOKENIZER.tokenize(text)) {
      assertTrue(token.start() >= end && token.end() > token.start() && token.end() <= text.length());
      end = token.end();
    }
  }

  @ParameterizedTest
  @CsvSource({"首脳会談,首脳|会談", "うつくしい,うつくしい", "がんばる,がんばる"})
  void ordinaryWordsAreWhole(String text, String words) {
    assertEquals(words, surfaces(TOKENIZER, text));
  }

  @Test
  void partsOfSpeechAndBaseForms() {
    String text = "高橋が東京で走った";
    List<Token> tokens = TOKENIZER.tokenize(text);
    assertEquals(PartOfSpeech.FAMILY_NAME, tokens.get(0).pos());
    assertEquals(PartOfSpeech.PARTICLE, tokens.get(1).pos());
    assertEquals(PartOfSpeech.PLACE_NAME, tokens.get(2).pos());
    assertEquals(PartOfSpeech.VERB, tokens.get(4).pos());
    assertEquals("走る", tokens.get(4).base());
    assertEquals("タカハシ", tokens.get(0).reading());
  }

  @Test
  void aUsersWordIsKeptWhole() {
    Tokenizer keeping = Tokenizer.keeping(List.of(new UserWord("外側手綱核", "ガイソクタヅナカク", "own.tsv", 1),
        new UserWord("外側手綱核", "ガイソクタヅナカク", "other.tsv", 5)));
    assertTrue(surfaces(keeping, "外側手綱核を刺激").startsWith("外側手綱核|"));
    assertFalse(surfaces(TOKENIZER, "外側手綱核を刺激").startsWith("外側手綱核|"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "a,b", "a\"b", "a#b", "a\tb", "a\nb"})
  void aWordThatKuromojiCannotLoadIsRefusedWithFileAndLine(String surface) {
    DictionaryException e = assertThrows(DictionaryException.class, () -> new UserWord(surface, "ア", "own.tsv", 12));
    assertTrue(e.getMessage().startsWith("own.tsv:12: "), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ア,イ", "ア イ", "ア\nイ"})
  void aReadingThatKuromojiCannotLoadIsRefusedWithFileAndLine(String reading) {
    DictionaryException e = assertThrows(DictionaryException.class, () -> new UserWord("海馬", reading, "own.tsv", 12));
    assertTrue(e.getMessage().startsWith("own.tsv:12: "), e.getMessage());
  }

  @Test
  void severalThreadsHaveEqualResults() throws Exception {
    List<String> texts = new ArrayList<>();
    for (Path seed : seeds().toList()) {
      texts.add(structure(Files.readString(seed)).text().normal());
    }
    List<List<Token>> expected = texts.stream().map(TOKENIZER::tokenize).toList();
    ExecutorService pool = Executors.newFixedThreadPool(6);
    try {
      List<Callable<List<Token>>> calls = new ArrayList<>();
      for (int round = 0; round < 8; round++) {
        texts.forEach(text -> calls.add(() -> TOKENIZER.tokenize(text)));
      }
      List<Future<List<Token>>> results = pool.invokeAll(calls);
      for (int i = 0; i < results.size(); i++) {
        assertEquals(expected.get(i % expected.size()), results.get(i).get());
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
