package io.github.neurorelease.resolver;

import io.github.neurorelease.tagger.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Of candidates that overlap, the longest stays; of equally long ones the heavier, then the one proposed first.
 */
final class Overlaps {

  private static final int MOST = 0xffff;

  private Overlaps() {
  }

  /**
   * The candidates that stay, left to right.
   *
   * @param length of the text they index
   */
  static List<Candidate> resolve(int length, List<Candidate> candidates) {
    long[] order = new long[candidates.size()];
    for (int i = 0; i < order.length; i++) {
      Candidate candidate = candidates.get(i);
      int size = Math.min(candidate.end() - candidate.start(), MOST);
      int weight = Math.min(candidate.weight(), 255);
      order[i] = (long) (MOST - size) << 40 | (long) (255 - weight) << 32 | i;
    }
    Arrays.sort(order);
    BitSet taken = new BitSet(length);
    List<Candidate> kept = new ArrayList<>();
    for (long key : order) {
      Candidate candidate = candidates.get((int) key);
      int next = taken.nextSetBit(candidate.start());
      if (next < 0 || next >= candidate.end()) {
        taken.set(candidate.start(), candidate.end());
        kept.add(candidate);
      }
    }
    kept.sort(Comparator.comparingInt(Candidate::start));
    return kept;
  }
}
