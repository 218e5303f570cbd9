package io.github.neurorelease.resolver;

import io.github.neurorelease.lexicon.Resources;
import java.util.ArrayList;
import java.util.List;

/** Words that are no names but tell that a text is about the field: the evidence of {@code field.tsv}. Immutable. */
final class FieldWords {

  private final List<Word> words;

  /**
   * A word with what must not stand before it and after it, where it is part of an everyday word (首脳, 神経質).
   */
  private record Word(String word, List<String> notBefore, List<String> notAfter) {

    boolean standsIn(String text) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        int start = at;
        int end = at + word.length();
        if (notBefore.stream().noneMatch(before -> text.startsWith(before, start - before.length()))
            && notAfter.stream().noneMatch(after -> text.startsWith(after, end))) {
          return true;
        }
      }
      return false;
    }
  }

  private FieldWords(List<Word> words) {
    this.words = List.copyOf(words);
  }

  static FieldWords read() {
    List<Word> words = new ArrayList<>();
    for (Resources.Line line : Resources.lines("field.tsv")) {
      if (line.cell(0).isEmpty() || !line.cell(1).equals("evidence") && !line.cell(1).equals("head")) {
        throw line.error("a word and evidence or head expected, got \"" + String.join("<TAB>", line.cells()) + "\"");
      }
      if (line.cell(1).equals("evidence")) {
        words.add(word(line));
      }
    }
    return new FieldWords(words);
  }

  private static Word word(Resources.Line line) {
    List<String> notBefore = new ArrayList<>();
    List<String> notAfter = new ArrayList<>();
    for (String part : line.cell(2).isEmpty() ? new String[0] : line.cell(2).split("\\|")) {
      if (part.length() >= 2 && part.endsWith("_")) {
        notBefore.add(part.substring(0, part.length() - 1));
      } else if (part.length() >= 2 && part.startsWith("_")) {
        notAfter.add(part.substring(1));
      } else {
        throw line.error("words with _ where the word stands expected, such as 首_|_裏, got \"" + part + "\"");
      }
    }
    return new Word(line.cell(0), List.copyOf(notBefore), List.copyOf(notAfter));
  }

  /** How many different ones stand in the text, counted up to {@code most}. */
  int count(String text, int most) {
    int count = 0;
    for (Word word : words) {
      if (word.standsIn(text)) {
        count++;
        if (count == most) {
          return count;
        }
      }
    }
    return count;
  }
}
