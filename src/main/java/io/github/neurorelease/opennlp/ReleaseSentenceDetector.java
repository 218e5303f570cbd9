package io.github.neurorelease.opennlp;

import io.github.neurorelease.structure.Block;
import io.github.neurorelease.structure.Headings;
import io.github.neurorelease.structure.Sentences;
import io.github.neurorelease.structure.Structure;
import io.github.neurorelease.structure.Structurer;
import io.github.neurorelease.text.AlignedText;
import io.github.neurorelease.text.Normaliser;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.util.Span;

/**
 * The library's own sentence boundaries as an OpenNLP {@link SentenceDetector}.
 *
 * <pre>
 * 研究の背景⏎約3割の患者（「効かない。」と言う人も）が⏎いる。増えた。  =>  研究の背景 | 約3割の…いる。 | 増えた。
 * </pre>
 *
 * <p>The text may be a whole release as it was copied: hard-wrapped lines are joined, a heading, list item or caption
 * is a sentence of its own, and page numbers and running heads that stand between two paragraphs belong to none.
 * English passages are not parted within a paragraph.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReleaseSentenceDetector implements SentenceDetector {

  private final Structurer structurer = new Structurer(new Headings());

  /**
   * The sentences, as they stand in the text, line breaks and all.
   *
   * @throws NullPointerException if {@code text} is null
   */
  @Override
  public String[] sentDetect(CharSequence text) {
    return Span.spansToStrings(sentPosDetect(text), text);
  }

  /**
   * Where the sentences stand: UTF-16 code units of {@code text}, half-open, in order, none overlapping another,
   * without blanks at their ends. They have no type and no probability. Linear in the length of the text.
   *
   * @throws NullPointerException if {@code text} is null
   */
  @Override
  public Span[] sentPosDetect(CharSequence text) {
    Structure structure = structurer.structure(Normaliser.normalise(text.toString()));
    List<Span> sentences = new ArrayList<>();
    for (Block block : structure.blocks()) {
      add(structure.text(), block, sentences);
    }
    return sentences.toArray(Span[]::new);
  }

  private static void add(AlignedText text, Block block, List<Span> out) {
    BitSet starts = new BitSet();
    Sentences.starts(text.normal(), block.start(), block.end(), starts);
    int start = block.start();
    while (start < block.end()) {
      int next = starts.nextSetBit(start + 1);
      int end = next < 0 ? block.end() : next;
      add(text, start, end, out);
      start = end;
    }
  }

  private static void add(AlignedText text, int start, int end, List<Span> out) {
    int first = start;
    int last = end;
    while (first < last && text.normal().charAt(first) == ' ') {
      first++;
    }
    while (first < last && text.normal().charAt(last - 1) == ' ') {
      last--;
    }
    if (first < last) {
      // A boundary can fall inside one source character: 。 with a voicing mark behind it.
      int from = Math.max(text.sourceStart(first), out.isEmpty() ? 0 : out.get(out.size() - 1).getEnd());
      int to = text.sourceEnd(last - 1);
      if (from < to) {
        out.add(new Span(from, to));
      }
    }
  }
}
