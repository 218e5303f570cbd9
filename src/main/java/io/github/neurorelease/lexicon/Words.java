package io.github.neurorelease.lexicon;

import java.util.AbstractList;
import java.util.List;

/**
 * Words that a condition asks for beside a form. Most places have none of them beside, and one bit says so: it is asked
 * at every form that is found. Immutable.
 */
public final class Words extends AbstractList<String> {

  static final Words NONE = new Words(List.of());

  private final String[] words;
  /** One bit for each first character, and for each last one, modulo 64; all bits where a word is empty. */
  private final long firsts;
  private final long lasts;

  private Words(List<String> words) {
    this.words = words.toArray(String[]::new);
    long first = 0;
    long last = 0;
    for (String word : words) {
      first |= word.isEmpty() ? -1L : 1L << word.charAt(0);
      last |= word.isEmpty() ? -1L : 1L << word.charAt(word.length() - 1);
    }
    this.firsts = first;
    this.lasts = last;
  }

  static Words of(List<String> words) {
    return words.isEmpty() ? NONE : new Words(words);
  }

  @Override
  public String get(int index) {
    return words[index];
  }

  @Override
  public int size() {
    return words.length;
  }

  /** Whether one of them begins at {@code at}. */
  boolean beginAt(String text, int at) {
    if (firsts == 0 || firsts != -1L && (at >= text.length() || (firsts >>> text.charAt(at) & 1) == 0)) {
      return false;
    }
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of them ends before {@code at}. */
  boolean endAt(String text, int at) {
    if (lasts == 0 || at == 0 || lasts != -1L && (lasts >>> text.charAt(at - 1) & 1) == 0) {
      return false;
    }
    for (String word : words) {
      if (text.startsWith(word, at - word.length())) {
        return true;
      }
    }
    return false;
  }
}
