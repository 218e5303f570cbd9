package io.github.neurorelease.resolver;

import io.github.neurorelease.tagger.Candidate;
import io.github.neurorelease.text.AlignedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Of candidates that overlap, the longest stays; of equally long ones the heavier, then the one proposed first. Two
 * that share a character of the source overlap, even if the normal form writes it in several: ½ as 1/2.
 */
final class Overlaps {

  private static final int MOST = 0xffff;

  private final AlignedText text;
  private final List<Candidate> candidates;
  private final BitSet taken = new BitSet();

  private Overlaps(AlignedText text, List<Candidate> candidates) {
    this.text = text;
    this.candidates = candidates;
  }

  /**
   * The candidates that stay, left to right.
   *
   * @param text that they index
   */
  static List<Candidate> resolve(AlignedText text, List<Candidate> candidates) {
    return new Overlaps(text, candidates).resolve();
  }

  private List<Candidate> resolve() {
    List<Candidate> kept = new ArrayList<>(candidates.size());
    int[] order = byStart();
    int from = 0;
    while (from < order.length) {
      int end = end(candidates.get(order[from]));
      int to = from + 1;
      while (to < order.length && start(candidates.get(order[to])) < end) {
        end = Math.max(end, end(candidates.get(order[to])));
        to++;
      }
      if (to == from + 1) {
        kept.add(candidates.get(order[from]));
      } else {
        decide(order, from, to, kept);
      }
      from = to;
    }
    return kept;
  }

  /** The candidates' indices by where they begin: a bucket for every place, so that none is compared with another. */
  private int[] byStart() {
    int[] last = new int[text.length() + 1];
    int[] before = new int[candidates.size()];
    for (int i = candidates.size() - 1; i >= 0; i--) {
      int start = start(candidates.get(i));
      before[i] = last[start];
      last[start] = i + 1;
    }
    int[] order = new int[candidates.size()];
    int count = 0;
    for (int start = 0; count < order.length; start++) {
      for (int i = last[start]; i > 0; i = before[i - 1]) {
        order[count++] = i - 1;
      }
    }
    return order;
  }

  /** Adds what stays of the candidates {@code [from, to)} of {@code order}, which overlap, and nothing beside them. */
  private void decide(int[] order, int from, int to, List<Candidate> kept) {
    long[] keys = new long[to - from];
    for (int k = 0; k < keys.length; k++) {
      Candidate candidate = candidates.get(order[from + k]);
      int size = Math.min(candidate.end() - candidate.start(), MOST);
      int weight = Math.min(candidate.weight(), 255);
      keys[k] = (long) (MOST - size) << 40 | (long) (255 - weight) << 32 | order[from + k];
    }
    Arrays.sort(keys);
    int count = 0;
    for (long key : keys) {
      Candidate candidate = candidates.get((int) key);
      int start = start(candidate);
      int end = end(candidate);
      if (isFree(start, end)) {
        taken.set(start, end);
        // Written over a key that has been read: start and index of what stays, to be sorted in their turn.
        keys[count++] = (long) candidate.start() << 32 | key & 0xffffffffL;
      }
    }
    Arrays.sort(keys, 0, count);
    for (int k = 0; k < count; k++) {
      kept.add(candidates.get((int) keys[k]));
    }
  }

  /**
   * What is kept is at least as long as the candidate: what overlaps it covers its first or its last code unit. Beyond
   * the length that the order tells apart, it may also lie within it.
   */
  private boolean isFree(int start, int end) {
    if (end - start < MOST) {
      return !taken.get(start) && !taken.get(end - 1);
    }
    int next = taken.nextSetBit(start);
    return next < 0 || next >= end;
  }

  /** Where the source character begins in the normal form that the candidate begins with. */
  private int start(Candidate candidate) {
    int start = candidate.start();
    while (start > 0 && text.sourceEnd(start - 1) > text.sourceStart(start)) {
      start--;
    }
    return start;
  }

  private int end(Candidate candidate) {
    int end = candidate.end();
    while (end < text.length() && text.sourceStart(end) < text.sourceEnd(end - 1)) {
      end++;
    }
    return end;
  }
}
