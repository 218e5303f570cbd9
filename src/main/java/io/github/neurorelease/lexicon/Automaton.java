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

  private static final int BEGINNING_BITS = 1 << 20;

  private final FST<Long> fst;
  private final List<List<Term>> outputs;
  private final FST.Arc<Long>[] roots;
  private final long[] beginnings;

  private Automaton(FST<Long> fst, List<List<Term>> outputs, long[] beginnings) throws IOException {
    this.fst = fst;
    this.outputs = outputs;
    this.beginnings = beginnings;
    this.roots = roots();
  }

  static Automaton of(Map<String, List<Term>> byKey) {
    String[] keys = byKey.keySet().toArray(String[]::new);
    Arrays.sort(keys);
    List<List<Term>> outputs = new ArrayList<>(keys.length);
    FSTCompiler<Long> compiler =
        new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE2, PositiveIntOutputs.getSingleton()).build();
    IntsRefBuilder scratch = new IntsRefBuilder();
    long[] beginnings = new long[BEGINNING_BITS >> 6];
    try {
      for (String key : keys) {
        int beginning = beginning(key.charAt(0), key.length() > 1 ? key.charAt(1) : 0, key.length() > 2 ? key.charAt(2) : 0);
        beginnings[beginning >> 6] |= 1L << beginning;
        compiler.add(Util.toUTF16(key, scratch), (long) outputs.size());
        outputs.add(byKey.get(key));
      }
      FST.FSTMetadata<Long> metadata = compiler.compile();
      return new Automaton(metadata == null ? null : FST.fromFSTReader(metadata, compiler.getFSTReader()), outputs,
          beginnings);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot happen in memory", e);
    }
  }

  /** Hash of a form's first characters, 0 where it is shorter: most places in a text are dismissed by it. */
  private static int beginning(char first, char second, char third) {
    return (first * 31 + second * 0x9e37 + third * 0x85eb1) & BEGINNING_BITS - 1;
  }

  private boolean holds(int beginning) {
    return (beginnings[beginning >> 6] & 1L << beginning) != 0;
  }

  private boolean mayBegin(char[] folded, int start, int limit) {
    int second = start + 1;
    while (second < limit && folded[second] == 0) {
      second++;
    }
    int third = second + 1;
    while (third < limit && folded[third] == 0) {
      third++;
    }
    char b = second < limit ? folded[second] : 0;
    return third < limit && holds(beginning(folded[start], b, folded[third]))
        || holds(beginning(folded[start], b, (char) 0)) || holds(beginning(folded[start], (char) 0, (char) 0));
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
     * @param folded the text, each character folded by {@link Key#fold}
     * @param limit  where forms must end at the latest
     */
    public void walk(char[] folded, int start, int limit, Hits hits) {
      FST.Arc<Long> root = roots[folded[start]];
      if (root == null || folded[start] == 0 || !mayBegin(folded, start, limit)) {
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
