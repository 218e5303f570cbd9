package io.github.neurorelease.tagger;

import io.github.neurorelease.structure.Block;
import io.github.neurorelease.text.Cancellation;
import io.github.neurorelease.token.Document;
import java.util.ArrayList;
import java.util.BitSet;
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
          repeat(document, original, i, from, candidates);
        } else if (local == null || local.readsReferences() || !document.structure().isReferenceEntry(i)) {
          ready.tag(passages.get(i), out);
        }
      }
    }
    return candidates;
  }

  /** Adds what was proposed in the block {@code original} again, for the same words in the block {@code copy}. */
  private static void repeat(Document document, int original, int copy, int[] from, List<Candidate> candidates) {
    List<Block> blocks = document.structure().blocks();
    int shift = blocks.get(copy).start() - blocks.get(original).start();
    int end = from[original + 1];
    for (int i = from[original]; i < end; i++) {
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
   * The same where the document is known to introduce names: only passages in which one of them stands are tagged
   * anew, and their candidates from {@code lexical} taggers replace those of the first pass.
   */
  public static List<Candidate> retag(Document document, List<Tagger> lexical, Introduced introduced,
                                      List<Candidate> first) {
    if (introduced.isEmpty()) {
      return first;
    }
    Candidate[] known = known(document.normal(), introduced, first);
    List<Block> blocks = document.structure().blocks();
    BitSet anew = new BitSet();
    List<Candidate> candidates = new ArrayList<>();
    boolean local = lexical.stream().allMatch(LocalTagger.class::isInstance);
    int[] from = new int[blocks.size() + 1];
    for (int b = 0; b < blocks.size(); b++) {
      Cancellation.check();
      Block block = blocks.get(b);
      from[b] = candidates.size();
      int original = local ? document.structure().original(b) : b;
      if (original < b && anew.get(original)) {
        anew.set(b);
        repeat(document, original, b, from, candidates);
      } else if (!document.structure().isReferenceEntry(b)
          && introduced.addsTo(document.normal(), block.start(), block.end(), known)) {
        anew.set(b);
        Passage passage = new Passage(document.text(), block.start(), block.end(), document.structure().kind(block),
            document.structure().isForeign(b), document.tokens(b), introduced);
        lexical.forEach(tagger -> tagger.tag(passage, candidates::add));
      }
    }
    keep(document, first, anew, candidates);
    return candidates;
  }

  /** The longest lexical candidate by its start, where a form begins with the same character. */
  private static Candidate[] known(String text, Introduced introduced, List<Candidate> first) {
    Candidate[] known = new Candidate[text.length()];
    for (Candidate candidate : first) {
      if (introduced.mayBegin(text.charAt(candidate.start())) && candidate.isLexical()) {
        Candidate other = known[candidate.start()];
        known[candidate.start()] = other == null || other.end() < candidate.end() ? candidate : other;
      }
    }
    return known;
  }

  /** Adds the candidates of the first pass but the lexical ones in blocks that were tagged anew. */
  private static void keep(Document document, List<Candidate> first, BitSet anew, List<Candidate> candidates) {
    List<Block> blocks = document.structure().blocks();
    int at = 0;
    for (Candidate candidate : first) {
      if (candidate.isLexical()) {
        // Each tagger's candidates come block by block.
        boolean same = blocks.get(at).start() <= candidate.start() && candidate.start() < blocks.get(at).end();
        at = same ? at : document.blockAt(candidate.start());
        if (anew.get(at)) {
          continue;
        }
      }
      candidates.add(candidate);
    }
  }
}
