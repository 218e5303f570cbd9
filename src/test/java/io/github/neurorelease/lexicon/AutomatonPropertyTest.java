package io.github.neurorelease.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.neurorelease.entity.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the automaton finds is what a search for every form at every place finds. */
class AutomatonPropertyTest {

  private static final char[] LETTERS = {'海', '馬', 'ア', 'イ', 'a', 'B', '1', 'β', '・', '-', ' ', '(', '\uffff'};

  @Provide
  Arbitrary<Set<String>> dictionary() {
    return Arbitraries.strings().withChars(LETTERS).ofMinLength(1).ofMaxLength(5).map(Key::of)
        .filter(key -> !key.isEmpty()).set().ofMaxSize(40);
  }

  @Provide
  Arbitrary<String> text() {
    return Arbitraries.strings().withChars(LETTERS).ofMaxLength(60);
  }

  @Property
  void findsWhatANaiveSearchFinds(@ForAll("dictionary") Set<String> keys, @ForAll("text") String text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = Key.fold(text.charAt(i));
    }
    Automaton.Walker walker = automaton(keys).walker(folded);
    for (int start = 0; start < folded.length; start++) {
      List<String> found = new ArrayList<>();
      walker.walk(start, (end, terms) -> found.add(end + terms.get(0).term()));
      assertEquals(naive(keys, folded, start), found);
    }
  }

  private static Automaton automaton(Set<String> keys) {
    List<Term> terms = keys.stream()
        .map(key -> new Term(key, EntityType.CELL, null, null, null, List.of(), Context.NONE, "test", 1)).toList();
    return new Automaton(Index.of(terms, List.of()), null);
  }

  /** Every prefix of the text at {@code start}, blanks and dashes left out, that is a key; it ends with a letter. */
  private static List<String> naive(Set<String> keys, char[] folded, int start) {
    List<String> found = new ArrayList<>();
    if (folded[start] == 0) {
      return found;
    }
    StringBuilder prefix = new StringBuilder();
    for (int end = start; end < folded.length; end++) {
      if (folded[end] != 0) {
        prefix.append(folded[end]);
        if (keys.contains(prefix.toString())) {
          found.add(end + 1 + prefix.toString());
        }
      }
    }
    return found;
  }
}
