package io.github.neurorelease.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.neurorelease.structure.Headings;
import io.github.neurorelease.structure.Structurer;
import io.github.neurorelease.text.AlignedText;
import io.github.neurorelease.text.Normaliser;
import io.github.neurorelease.text.Script;
import io.github.neurorelease.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tokens of whole documents, by the tokenizer that the extractor uses: what each is and where it stands. */
class DocumentTokensTest {

  private static final Tokenizer TOKENIZER = Tokenizer.keeping(UserWord.standard());
  private static final Structurer STRUCTURER = new Structurer(new Headings());
  private static final Set<PartOfSpeech> ALWAYS_KNOWN = Set.of(PartOfSpeech.PARTICLE, PartOfSpeech.AUXILIARY,
      PartOfSpeech.VERB, PartOfSpeech.ADJECTIVE, PartOfSpeech.ADVERB, PartOfSpeech.ADNOMINAL, PartOfSpeech.CONJUNCTION,
      PartOfSpeech.PREFIX, PartOfSpeech.PRONOUN, PartOfSpeech.DEPENDENT_NOUN);

  /** The seeds, which are the gold documents too, and the test texts of other subjects and layouts. */
  static Stream<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>(List.of(Path.of("src/test/resources/general/sentences.txt"),
        Path.of("src/test/resources/opennlp/tricky.txt"), Path.of("src/test/resources/score/gold/tiny.txt")));
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      files.filter(file -> file.toString().endsWith(".txt")).forEach(documents::add);
    }
    return documents.stream().sorted();
  }

  private static AlignedText text(Path document) throws IOException {
    return STRUCTURER.structure(Normaliser.normalise(Files.readString(document))).text();
  }

  private static boolean isJapaneseWord(String surface) {
    return surface.chars().allMatch(c -> Script.of((char) c) == Script.KANJI || Script.of((char) c) == Script.HIRAGANA)
        && surface.chars().noneMatch(c -> Character.isSurrogate((char) c));
  }

  /** A token's source is its surface as soon as both are normalised; mostly it is so to the letter. */
  @ParameterizedTest
  @MethodSource("documents")
  void surfacesAreTheSource(Path document) throws IOException {
    AlignedText text = text(document);
    int exact = 0;
    List<Token> tokens = TOKENIZER.tokenize(text.normal());
    for (Token token : tokens) {
      String surface = text.normal().substring(token.start(), token.end());
      String source = text.toSource(token.start(), token.end()).in(text.source());
      assertEquals(surface.replace(" ", ""), Normaliser.normalise(source).normal().replaceAll("[ \n]", ""));
      exact += surface.equals(source) ? 1 : 0;
    }
    int same = exact;
    assertTrue(same > tokens.size() * 0.85, () -> same + " of " + tokens.size());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void offsetsAscendInTheNormalFormAndInTheSource(Path document) throws IOException {
    AlignedText text = text(document);
    int end = 0;
    Span before = new Span(0, 0);
    for (Token token : TOKENIZER.tokenize(text.normal())) {
      assertTrue(token.start() >= end && token.end() > token.start(), token::toString);
      Span span = text.toSource(token.start(), token.end());
      // Two tokens may come of one character (㎎ => m|g), but none goes back.
      assertTrue(span.start() >= before.start() && span.end() >= before.end(), token::toString);
      end = token.end();
      before = span;
    }
    assertTrue(end <= text.length());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyTokenHasItsPartOfSpeechAndBaseForm(Path document) throws IOException {
    AlignedText text = text(document);
    for (Token token : TOKENIZER.tokenize(text.normal())) {
      String surface = text.normal().substring(token.start(), token.end());
      assertNotNull(token.pos());
      assertFalse(token.base().isEmpty(), surface);
      if (isJapaneseWord(surface)) {
        assertNotEquals(PartOfSpeech.UNKNOWN, token.pos(), surface);
      }
    }
  }

  /** Words that inflect or are a closed class stand in IPADIC with their reading; of the nouns hardly one does not. */
  @ParameterizedTest
  @MethodSource("documents")
  void japaneseWordsHaveTheirReading(Path document) throws IOException {
    AlignedText text = text(document);
    int words = 0;
    List<String> without = new ArrayList<>();
    for (Token token : TOKENIZER.tokenize(text.normal())) {
      String surface = text.normal().substring(token.start(), token.end());
      if (!isJapaneseWord(surface)) {
        continue;
      }
      words++;
      if (token.reading() == null || token.reading().isEmpty()) {
        without.add(surface);
        assertFalse(ALWAYS_KNOWN.contains(token.pos()), surface);
      } else {
        assertTrue(token.reading().chars().allMatch(c -> Script.of((char) c) == Script.KATAKANA)
            || token.reading().equals(surface), () -> surface + " " + token.reading());
      }
    }
    int most = Math.max(1, words / 50);
    assertTrue(without.size() <= most, without::toString);
  }
}
