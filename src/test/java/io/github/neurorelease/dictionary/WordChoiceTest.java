package io.github.neurorelease.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.neurorelease.lexicon.DictionaryException;
import io.github.neurorelease.lexicon.Lexicon;
import io.github.neurorelease.token.Token;
import io.github.neurorelease.token.Tokenizer;
import io.github.neurorelease.token.UserWord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordChoiceTest {

  private static final List<UserWord> WORDS = UserWord.standard();
  private static final Set<String> SURFACES = WORDS.stream().map(UserWord::surface).collect(Collectors.toSet());
  private static final Tokenizer BARE = Tokenizer.keeping(List.of());
  private static final Tokenizer KEEPING = Tokenizer.keeping(WORDS);

  @TempDir
  private Path folder;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
      "ドーパミンニューロン, true", "ミクログリア, true", "オキシトシン, true",
      // in a longer word no word, an everyday word, one that the tokenizer knows, one of the language's own
      "ラクトース, false", "ケタミン, false", "サッカード, false", "ワクチン, false", "海馬, false"})
  void wordsAreTakenWhereTheDictionariesShowAGain(String word, boolean taken) {
    assertEquals(taken, SURFACES.contains(word));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
      "マウスドーパミンニューロンを, マウスドーパミンニューロン|を, マウス|ドーパミンニューロン|を",
      "海馬の記憶, 海馬|の|記憶, 海馬|の|記憶",
      "ガラクトースと, ガラクトース|と, ガラクトース|と"})
  void theyMakeTokensBetterOrLeaveThem(String text, String bare, String keeping) {
    assertEquals(bare, cut(BARE, text));
    assertEquals(keeping, cut(KEEPING, text));
  }

  private static String cut(Tokenizer tokenizer, String text) {
    return tokenizer.tokenize(text).stream().map((Token token) -> text.substring(token.start(), token.end()))
        .collect(Collectors.joining("|"));
  }

  @Test
  void whatTheBuildWroteIsWhatIsChosen() {
    assertEquals(WordChoice.choose(Lexicon.standard().terms()), WORDS);
    assertTrue(WORDS.size() > 100 && WORDS.size() < 2500, "words: " + WORDS.size());
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource({"'', ア", "a b, ア", "'a,b', ア", "a#, ア", "a\u3000b, ア", "ア, ''"})
  void aWordThatTheTokenizerCannotReadIsRefused(String surface, String reading) {
    DictionaryException e = assertThrows(DictionaryException.class, () -> new UserWord(surface, reading, "x.tsv", 7));
    assertTrue(e.getMessage().startsWith("x.tsv:7: "), e.getMessage());
  }

  @Test
  void aWordMustNotBeThereTwice() throws Exception {
    Files.createDirectories(folder.resolve("io/github/neurorelease/dictionaries"));
    UserWord word = new UserWord("ア", "ア", "x.tsv", 7);
    UserWord.write(folder, List.of(word));
    assertThrows(DictionaryException.class,
        () -> UserWord.write(folder, List.of(word, new UserWord("ア", "ア", "x.tsv", 9))));
  }
}
