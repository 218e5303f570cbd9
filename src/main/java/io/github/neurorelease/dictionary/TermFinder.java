package io.github.neurorelease.dictionary;

import io.github.neurorelease.lexicon.Key;
import io.github.neurorelease.lexicon.Lexicon;
import io.github.neurorelease.lexicon.Term;
import io.github.neurorelease.lexicon.TermReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * What a lexicon knows of a term, and what it knows that is written almost so. Immutable and thread-safe.
 *
 * <pre>
 * rows("ＢＤＮＦ")      => the rows of BDNF
 * near("海馬体", 3)   => 海馬
 * longer("手綱", 3)   => 外側手綱核, …
 * </pre>
 */
public final class TermFinder {

  private static final int LETTERS_AN_ERROR = 3;

  private final Lexicon lexicon;

  /** @param lexicon where to look */
  public TermFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The rows that have the form, in any width, case, dash or blank; empty where there are none. */
  public List<Term> rows(String form) {
    return lexicon.find(form);
  }

  /** Up to {@code most} other forms that differ in few characters, the nearest first. */
  public List<String> near(String form, int most) {
    String key = Key.of(TermReader.normal(form));
    int limit = Math.max(1, key.length() / LETTERS_AN_ERROR);
    LevenshteinDistance distance = new LevenshteinDistance(limit);
    Map<String, Integer> distances = new TreeMap<>();
    forms().forEach(other -> {
      String otherKey = Key.of(other);
      int apart = Math.abs(otherKey.length() - key.length()) > limit ? -1 : distance.apply(key, otherKey);
      if (apart > 0 && apart < otherKey.length()) {
        distances.put(other, apart);
      }
    });
    List<String> nearest = new ArrayList<>(distances.keySet());
    nearest.sort(Comparator.comparing(distances::get));
    return List.copyOf(nearest.subList(0, Math.min(most, nearest.size())));
  }

  /** Up to {@code most} longer forms that hold the form, the shortest first. */
  public List<String> longer(String form, int most) {
    String key = Key.of(TermReader.normal(form));
    return forms().filter(other -> other.length() > key.length() && Key.of(other).contains(key)).distinct()
        .sorted(Comparator.comparingInt(String::length)).limit(most).toList();
  }

  private Stream<String> forms() {
    return lexicon.terms().stream().flatMap(term -> Stream.concat(Stream.of(term.term()), term.aliases().stream()));
  }
}
