package io.github.neurorelease.tagger;

import io.github.neurorelease.structure.Block;
import io.github.neurorelease.text.Cancellation;
import io.github.neurorelease.token.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs taggers over the passages of a document. */
public final class Passages {

  private Passages() {
  }

  /** What the taggers propose in the document, block by block. */
  public static List<Candidate> tag(Document document, List<Tagger> taggers) {
    List<Passage> passages = of(document);
    List<Candidate> candidates = new ArrayList<>();
    Consumer<Candidate> out = candidates::add;
    int[] from = new int[passages.size() + 1];
    // Tagger by tagger, not passage by passage: the code of one tagger stays in the processor's caches.
    for (Tagger tagger : taggers) {
      Tagger ready = tagger.forText(document.text());
      LocalTagger local = ready instanceof LocalTagger ? (LocalTagger) ready : null;
      for (int i = 0; i < passages.size(); i++) {
        Cancellation.check();
        from[i] = candidates.size();
        int original = local != null ? document.structure().original(i) : i;
        if (original < i) {
          int shift = passages.get(i).start() - passages.get(original).start();
          repeat(candidates, from[original], from[original + 1], shift);
        } else if (local == null || local.readsReferences() || !document.structure().isReferenceEntry(i)) {
          ready.tag(passages.get(i), out);
        }
      }
    }
    return candidates;
  }

  /** Adds the candidates {@code [from, to)} again, for the same words so many code units further on. */
  static void repeat(List<Candidate> candidates, int from, int to, int shift) {
    for (int i = from; i < to; i++) {
      candidates.add(candidates.get(i).shifted(shift));
    }
  }

  private static List<Passage> of(Document document) {
    List<Block> blocks = document.structure().blocks();
    List<Passage> passages = new ArrayList<>(blocks.size());
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      passages.add(new Passage(document.text(), block.start(), block.end(), document.structure().kind(block),
          document.structure().isForeign(b), document.tokens(b)));
    }
    return passages;
  }

  /**
   * The same where the document is known to introduce names: only sentences in which one of them stands are tagged
   * anew, and their candidates from {@code lexical} taggers replace those of the first pass.
   */
  public static List<Candidate> retag(Document document, List<Tagger> lexical, Introduced introduced,
                                      List<Candidate> first) {
    if (introduced.isEmpty()) {
      return first;
    }
    return new SecondPass(document, lexical, introduced, first).tag();
  }
}
