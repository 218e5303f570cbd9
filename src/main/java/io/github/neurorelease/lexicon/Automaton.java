package io.github.neurorelease.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.util.fst.FST;

/**
 * Finds dictionary forms in folded text: a finite-state transducer (Apache Lucene's) over the keys of all forms. One
 * walk from a place finds every form that begins there, however many forms there are. A user's own forms lie over the
 * library's: where both have a form, only the user's is found.
 *
 * <p>Immutable and thread-safe; each thread walks with a {@link Walker} of its own.
 */
public final class Automaton {

  private final Index index;
  private final Automaton over;
  private final FST.Arc<Long>[] roots;
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
    try {
      this.roots = roots(index.fst());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot happen in memory", e);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static FST.Arc<Long>[] roots(FST<Long> fst) throws IOException {
    FST.Arc<Long>[] arcs = new FST.Arc[0x10000];
    if (fst == null) {
      return arcs;
    }
    FST.Arc<Long> root = fst.getFirstArc(new FST.Arc<>());
    FST.BytesReader reader = fst.getBytesReader();
    FST.Arc<Long> arc = fst.readFirstTargetArc(root, new FST.Arc<>(), reader);
    while (true) {
      if (arc.label() != FST.END_LABEL) {
        arcs[arc.label()] = new FST.Arc<Long>().copyFrom(arc);
      }
      if (arc.isLast()) {
        return arcs;
      }
      fst.readNextArc(arc, reader);
    }
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
    if (index.fst() == null || key.isEmpty()) {
      return null;
    }
    try {
      FST.Arc<Long> root = roots[key.charAt(0)];
      if (root == null) {
        return null;
      }
      FST.BytesReader reader = index.fst().getBytesReader();
      FST.Arc<Long> arc = new FST.Arc<Long>().copyFrom(root);
      long output = arc.output();
      for (int i = 1; i < key.length(); i++) {
        if (index.fst().findTargetArc(key.charAt(i), arc, arc, reader) == null) {
          return null;
        }
        output += arc.output();
      }
      return arc.isFinal() ? terms((int) (output + arc.nextFinalOutput())) : null;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot happen in memory", e);
    }
  }

  /** A new walker; not thread-safe. */
  public Walker walker() {
    return new Walker();
  }

  /** Takes the forms found from one place. */
  public interface Hits {

    /** A form of {@code terms} ends before {@code end}. */
    void hit(int end, List<Term> terms);
  }

  /** Walks the automaton. */
  public final class Walker {

    private final FST.Arc<Long> scratch = new FST.Arc<>();
    private final FST.BytesReader reader = index.fst() == null ? null : index.fst().getBytesReader();
    private final Overlay overlay = over == null ? null : new Overlay(over.walker());

    private Walker() {
    }

    /**
     * Reports every form that begins at {@code start}, the shortest first.
     *
     * @param folded the text, each character folded by {@link Key#fold}
     * @param limit  where forms must end at the latest
     */
    public void walk(char[] folded, int start, int limit, Hits hits) {
      if (overlay == null) {
        follow(folded, start, limit, hits);
      } else {
        overlay.begin(folded, start, limit, hits);
        follow(folded, start, limit, overlay);
        overlay.end();
      }
    }

    private void follow(char[] folded, int start, int limit, Hits hits) {
      FST.Arc<Long> root = roots[folded[start]];
      if (root == null || folded[start] == 0 || !index.beginnings().mayBegin(folded, start, limit)) {
        return;
      }
      try {
        FST.Arc<Long> arc = scratch.copyFrom(root);
        long output = arc.output();
        for (int i = start + 1; ; i++) {
          if (arc.isFinal()) {
            hits.hit(i, terms((int) (output + arc.nextFinalOutput())));
          }
          while (i < limit && folded[i] == 0) {
            i++;
          }
          if (i >= limit || index.fst().findTargetArc(folded[i], arc, arc, reader) == null) {
            return;
          }
          output += arc.output();
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot happen in memory", e);
      }
    }
  }
}
