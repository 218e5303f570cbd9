package io.github.neurorelease.glossary;

import io.github.neurorelease.tagger.Candidate;
import io.github.neurorelease.text.Span;
import java.util.List;

/**
 * Mentions by the place where they begin or end: few places are asked for, so that looking for them costs less than a
 * map of all. Immutable.
 */
final class Mentions {

  private final List<Candidate> mentions;

  /** Takes mentions that stand left to right, none overlapping another. */
  Mentions(List<Candidate> mentions) {
    this.mentions = mentions;
  }

  /** The mention that begins at {@code start}, or null. */
  Candidate from(int start) {
    int low = 0;
    int high = mentions.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = mentions.get(middle).start();
      if (found == start) {
        return mentions.get(middle);
      }
      if (found < start) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }

  /** The mention that ends before {@code end}, or null. */
  Candidate upTo(int end) {
    int low = 0;
    int high = mentions.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = mentions.get(middle).end();
      if (found == end) {
        return mentions.get(middle);
      }
      if (found < end) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }

  /** The mention within which {@code at} lies, not at its edge, or null. */
  Candidate around(int at) {
    int low = 0;
    int high = mentions.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Candidate mention = mentions.get(middle);
      if (mention.start() < at && mention.end() > at) {
        return mention;
      }
      if (mention.end() <= at) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }

  /** The mention that covers exactly the range, or null. */
  Candidate at(Span span) {
    Candidate mention = from(span.start());
    return mention != null && mention.end() == span.end() ? mention : null;
  }
}
