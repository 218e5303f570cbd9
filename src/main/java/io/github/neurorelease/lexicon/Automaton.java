package io.github.neurorelease.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;

/**
 * Finds dictionary forms in folded text: a finite-state transducer (Apache Lucene's) over the keys of all forms. One
 * walk from a place finds every form that begins there, however many forms there are. Immutable and thread-safe; each
 * thread walks with a {@link Walker} of its own.
 */
public final class Automaton {

  private final FST<Long> fst;
  private final List<List<Term>> outputs;
  private final FST.Arc<Long>[] roots;

  private Automaton(FST<Long> fst, List<List<Term>> outputs) throws IOException {
    this.fst = fst;
    this.outputs = outputs;
    this.roots = roots();
  }

  static Automaton of(Map<String, List<Term>> byKey) {
    String[] keys = byKey.keySet().toArray(String[]::new);
    Arrays.sort(keys);
    List<List<Term>> outputs = new ArrayList<>(keys.length);
    FSTCompiler<Long> compiler =
        new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE2, PositiveIntOutputs.getSingleton()).build();
    IntsRefBuilder scratch = new IntsRefBuilder();
    try {
      for (String key : keys) {
        compiler.add(Util.toUTF16(key, scratch), (long) outputs.size());
        outputs.add(byKey.get(key));
      }
      FST.FSTMetadata<Long> metadata = compiler.compile();
      return new Automaton(metadata == null ? null : FST.fromFSTReader(metadata, compiler.getFSTReader()), outputs);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot happen in memory", e);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private FST.Arc<Long>[] roots() throws IOException {
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
    private final FST.BytesReader reader = fst == null ? null : fst.getBytesReader();

    private Walker() {
    }

    /**
     * Reports every form that begins at {@code start}, the shortest first.
     *
     * @param folded the text folded by {@link Key#foldAll}
     * @param limit  where forms must end at the latest
     */
    public void walk(char[] folded, int start, int limit, Hits hits) {
      FST.Arc<Long> root = roots[folded[start]];
      if (root == null || folded[start] == 0) {
        return;
      }
      try {
        FST.Arc<Long> arc = scratch.copyFrom(root);
        long output = arc.output();
        for (int i = start + 1; ; i++) {
          if (arc.isFinal()) {
            hits.hit(i, outputs.get((int) (output + arc.nextFinalOutput())));
          }
          while (i < limit && folded[i] == 0) {
            i++;
          }
          if (i >= limit || fst.findTargetArc(folded[i], arc, arc, reader) == null) {
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
