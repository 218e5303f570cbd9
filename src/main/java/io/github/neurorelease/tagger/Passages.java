package io.github.neurorelease.tagger;

import io.github.neurorelease.structure.Block;
import io.github.neurorelease.text.Script;
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
    List<Candidate> candidates = new ArrayList<>();
    Consumer<Candidate> out = candidates::add;
    List<Block> blocks = document.structure().blocks();
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      Passage passage = new Passage(document.text(), block.start(), block.end(), document.structure().kind(block),
          isForeign(document.normal(), block.start(), block.end()), document.tokens(b));
      for (Tagger tagger : taggers) {
        tagger.tag(passage, out);
      }
    }
    return candidates;
  }

  /** Four words or more, and hardly a Japanese character among them. */
  private static boolean isForeign(String text, int start, int end) {
    int latin = 0;
    int japanese = 0;
    int blanks = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        blanks++;
      } else if (c < 0x80) {
        latin++;
      } else if (Script.isJapanese(c) && Script.isWord(c)) {
        japanese++;
      }
    }
    return blanks >= 3 && japanese * 12 < latin;
  }
}
