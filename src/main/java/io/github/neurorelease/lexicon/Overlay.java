package io.github.neurorelease.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two walks from one place as one, the shortest form first. Two forms that end at one place are one form: there the
 * user's terms stand and the library's do not. A form without terms is one the user ignores.
 */
final class Overlay implements Automaton.Hits {

  private final Automaton.Walker own;
  private final List<List<Term>> terms = new ArrayList<>();
  private int[] ends = new int[16];
  private int next;
  private Automaton.Hits hits;

  Overlay(Automaton.Walker own) {
    this.own = own;
  }

  /** Walks the user's forms; what is then reported here are the library's. */
  void begin(int start, Automaton.Hits to) {
    hits = to;
    next = 0;
    terms.clear();
    own.walk(start, this::collect);
  }

  private void collect(int end, List<Term> found) {
    if (terms.size() == ends.length) {
      ends = Arrays.copyOf(ends, ends.length * 2);
    }
    ends[terms.size()] = end;
    terms.add(found);
  }

  @Override
  public void hit(int end, List<Term> library) {
    reportUpTo(end);
    boolean hidden = next > 0 && ends[next - 1] == end;
    if (!hidden) {
      hits.hit(end, library);
    }
  }

  /** Reports what is left of the user's forms. */
  void end() {
    reportUpTo(Integer.MAX_VALUE);
  }

  private void reportUpTo(int end) {
    for (; next < terms.size() && ends[next] <= end; next++) {
      if (!terms.get(next).isEmpty()) {
        hits.hit(ends[next], terms.get(next));
      }
    }
  }
}
