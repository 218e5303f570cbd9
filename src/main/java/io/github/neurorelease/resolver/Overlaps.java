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

  private Overlaps() {
  }

  /**
   * The candidates that stay, left to right.
   *
   * @param text that they index
   */
  static List<Candidate> resolve(AlignedText text, List<Candidate> candidates) {
    long[] order = new long[candidates.size()];
    for (int i = 0; i < order.length; i++) {
      Candidate candidate = candidates.get(i);
      int size = Math.min(candidate.end() - candidate.start(), MOST);
      int weight = Math.min(candidate.weight(), 255);
      order[i] = (long) (MOST - size) << 40 | (long) (255 - weight) << 32 | i;
    }
    Arrays.sort(order);
    BitSet taken = new BitSet(text.length());
    int count = 0;
    for (long key : order) {
      Candidate candidate = candidates.get((int) key);
      int start = start(text, candidate);
      int end = end(text, candidate);
      if (isFree(taken, start, end)) {
        taken.set(start, end);
        // Written over a key that has been read: start and index of what stays, to be sorted in their turn.
        order[count++] = (long) candidate.start() << 32 | key & 0xffffffffL;
      }
    }
    Arrays.sort(order, 0, count);
    List<Candidate> kept = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      kept.add(candidates.get((int) order[i]));
    }
    return kept;
  }

  /**
   * What is kept is at least as long as the candidate: what overlaps it covers its first or its last code unit. Beyond
   * the length that the order tells apart, it may also lie within it.
   */
  private static boolean isFree(BitSet taken, int start, int end) {
    if (end - start < MOST) {
      return !taken.get(start) && !taken.get(end - 1);
    }
    int next = taken.nextSetBit(start);
    return next < 0 || next >= end;
  }

  /** Where the source character begins in the normal form that the candidate begins with. */
  private static int start(AlignedText text, Candidate candidate) {
    int start = candidate.start();
    while (start > 0 && text.sourceEnd(start - 1) > text.sourceStart(start)) {
      start--;
    }
    return start;
  }

  private static int end(AlignedText text, Candidate candidate) {
    int end = candidate.end();
    while (end < text.length() && text.sourceStart(end) < text.sourceEnd(end - 1)) {
      end++;
    }
    return end;
  }
}
