package io.github.neurorelease.lexicon;

import java.util.List;

/**
 * Finds dictionary forms in folded text. One walk from a place finds every form that begins there, however many forms
 * there are. A user's own forms lie over the library's: where both have a form, only the user's is found.
 *
 * <p>Immutable and thread-safe; each thread walks with a {@link Walker} of its own.
 */
public final class Automaton {

  private final Index index;
  private final Automaton over;
  private final List<Term>[] found;

  /**
   * @param index the keys and their rows
   * @param over  what hides this automaton's forms where it has them too, or null
   */
  @SuppressWarnings({"unchecked", "rawtypes"})
  Automaton(Index index, Automaton over) {
    this.index = index;
    this.over = over;
    this.found = new List[index.outputs()];
  }

  /** The terms of an output; lists are immutable, so that a race costs a second list and nothing else. */
  private List<Term> terms(int output) {
    List<Term> terms = found[output];
    if (terms == null) {
      terms = index.terms(output);
      found[output] = terms;
    }
    return terms;
  }

  /** The terms that have the key; empty where there are none. */
  List<Term> find(String key) {
    List<Term> own = over == null ? null : over.lookUp(key);
    List<Term> terms = own == null ? lookUp(key) : own;
    return terms == null ? List.of() : terms;
  }

  /** The terms of the key here, null where the key is not here; empty where it is one that hides. */
  private List<Term> lookUp(String key) {
    int output = index.trie().find(key);
    return output < 0 ? null : terms(output);
  }

  /**
   * A new walker; not thread-safe.
   *
   * @param folded the text, each character folded by {@link Key#fold}; not to be changed while the walker is in use.
   *               No form is found that ends behind it
   */
  public Walker walker(char[] folded) {
    return new Walker(folded);
  }

  /** Takes the forms found from one place. */
  public interface Hits {

    /** A form of {@code terms} ends before {@code end}. */
    void hit(int end, List<Term> terms);
  }

  /** Walks the automaton along a text. */
  public final class Walker {

    private final char[] folded;
    private final Trie trie = index.trie();
    private final Overlay overlay;

    private Walker(char[] folded) {
      this.folded = folded;
      this.overlay = over == null ? null : new Overlay(over.new Walker(folded));
    }

    /** Reports every form that begins at {@code start}, the shortest first. */
    public void walk(int start, Hits hits) {
      if (overlay == null) {
        follow(start, hits);
      } else {
        overlay.begin(start, hits);
        follow(start, overlay);
        overlay.end();
      }
    }

    private void follow(int start, Hits hits) {
      char first = folded[start];
      if (first != 0 && trie.isKey(first)) {
        hits.hit(start + 1, terms(trie.output(trie.next(0, first))));
      }
      int second = start + 1;
      while (second < folded.length && folded[second] == 0) {
        second++;
      }
      int node = first != 0 && second < folded.length ? trie.after(first, folded[second]) : -1;
      int end = second + 1;
      while (node >= 0) {
        int output = trie.output(node);
        if (output >= 0) {
          hits.hit(end, terms(output));
        }
        while (end < folded.length && folded[end] == 0) {
          end++;
        }
        node = end < folded.length ? trie.next(node, folded[end]) : -1;
        end++;
      }
    }
  }
}
