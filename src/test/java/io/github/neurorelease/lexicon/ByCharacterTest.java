package io.github.neurorelease.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is found by first or last character is what a search with every word finds. */
class ByCharacterTest {

  private static final char[] LETTERS = {'海', '馬', '核', 'ア', 'a', '\0', '\ud83e', '\uffff'};

  @Provide
  Arbitrary<Set<String>> words() {
    return Arbitraries.strings().withChars(LETTERS).ofMinLength(1).ofMaxLength(4).set().ofMaxSize(30);
  }

  @Provide
  Arbitrary<String> text() {
    return Arbitraries.strings().withChars(LETTERS).ofMaxLength(40);
  }

  @Property
  void findsTheLongestWordAtEveryPlace(@ForAll("words") Set<String> words, @ForAll("text") String text) {
    ByCharacter<String> first = ByCharacter.first(words, word -> word);
    ByCharacter<String> last = ByCharacter.last(words, word -> word);
    for (int at = 0; at <= text.length(); at++) {
      String rest = text.substring(at);
      String before = text.substring(0, at);
      List<String> beginning = longestFirst(words.stream().filter(rest::startsWith).toList());
      List<String> ending = longestFirst(words.stream().filter(before::endsWith).toList());
      List<String> all = new ArrayList<>();
      first.each(text, at, text.length(), (word, end) -> all.add(word));
      assertEquals(beginning, all);
      assertEquals(beginning.isEmpty() ? null : beginning.get(0),
          first.beginningAt(text, at, text.length(), (word, end) -> true));
      assertEquals(ending.isEmpty() ? null : ending.get(0), last.endingAt(text, at, 0, (word, start) -> true));
    }
  }

  @Property
  void neverReachesOverTheLimit(@ForAll("words") Set<String> words, @ForAll("text") String text) {
    ByCharacter<String> first = ByCharacter.first(words, word -> word);
    ByCharacter<String> last = ByCharacter.last(words, word -> word);
    int middle = text.length() / 2;
    for (int at = 0; at < middle; at++) {
      String part = text.substring(at, middle);
      List<String> beginning = longestFirst(words.stream().filter(part::startsWith).toList());
      assertEquals(beginning.isEmpty() ? null : beginning.get(0),
          first.beginningAt(text, at, middle, (word, end) -> true));
      List<String> ending = longestFirst(words.stream().filter(part::endsWith).toList());
      assertEquals(ending.isEmpty() ? null : ending.get(0), last.endingAt(text, middle, at, (word, start) -> true));
    }
  }

  /** No two words of one length begin, or end, at one place. */
  private static List<String> longestFirst(List<String> words) {
    return words.stream().sorted(Comparator.comparingInt(word -> -word.length())).toList();
  }
}
