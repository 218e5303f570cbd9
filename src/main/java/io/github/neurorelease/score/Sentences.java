package io.github.neurorelease.score;

import java.util.ArrayList;
import java.util.List;

/** Deals the matched mentions of a document out to its sentences. */
final class Sentences {

  private Sentences() {
  }

  /** The pairs of each sentence that has any; a sentence ends at 。！？ or with its line. */
  static List<List<MentionPair>> split(DocumentScore document) {
    String text = document.gold().source().text();
    List<List<MentionPair>> sentences = new ArrayList<>();
    int at = 0;
    boolean ended = true;
    List<MentionPair> ordered = document.pairs().stream()
        .sorted((one, other) -> Integer.compare(one.start(), other.start())).toList();
    for (MentionPair pair : ordered) {
      for (; at < pair.start(); at++) {
        ended |= "。！？!?\n\r".indexOf(text.charAt(at)) >= 0;
      }
      if (ended) {
        sentences.add(new ArrayList<>());
        ended = false;
      }
      sentences.get(sentences.size() - 1).add(pair);
    }
    return sentences;
  }
}
