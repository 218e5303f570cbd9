package io.github.neurorelease.tagger;

import io.github.neurorelease.structure.Block;
import io.github.neurorelease.structure.Structure;
import io.github.neurorelease.text.Cancellation;
import io.github.neurorelease.text.Search;
import io.github.neurorelease.token.Document;
import io.github.neurorelease.token.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Tags again the sentences in which a name stands that the document itself introduces. No name goes on from one
 * sentence to the next, so that the others stay as they are.
 *
 * <p>Not thread-safe; one a document.
 */
final class SecondPass {

  private final Document document;
  private final Structure structure;
  private final String text;
  private final List<Tagger> lexical;
  private final boolean local;
  private final Introduced introduced;
  private final List<Candidate> first;
  private final Candidate[] known;
  private final List<Candidate> candidates = new ArrayList<>();
  /** Every code unit of the sentences that were tagged again. */
  private final BitSet again = new BitSet();

  SecondPass(Document document, List<Tagger> lexical, Introduced introduced, List<Candidate> first) {
    this.document = document;
    this.structure = document.structure();
    this.text = document.normal();
    this.lexical = lexical;
    this.local = lexical.stream().allMatch(LocalTagger.class::isInstance);
    this.introduced = introduced;
    this.first = first;
    this.known = known();
  }

  /** The candidates of the first pass, with those of the lexical taggers replaced where they were asked again. */
  List<Candidate> tag() {
    int[] from = new int[structure.blocks().size() + 1];
    for (int b = 0; b < structure.blocks().size(); b++) {
      Cancellation.check();
      from[b] = candidates.size();
      int original = local ? structure.original(b) : b;
      if (original < b) {
        repeat(structure.blocks().get(original), structure.blocks().get(b), from[original], from[original + 1]);
      } else if (!structure.isReferenceEntry(b)) {
        sentences(b);
      }
    }
    for (Candidate candidate : first) {
      if (!candidate.isLexical() || !again.get(candidate.start())) {
        candidates.add(candidate);
      }
    }
    return candidates;
  }

  /** The longest lexical candidate by its start, where a form begins with the same character. */
  private Candidate[] known() {
    Candidate[] longest = new Candidate[text.length()];
    for (Candidate candidate : first) {
      if (introduced.mayBegin(text.charAt(candidate.start())) && candidate.isLexical()) {
        Candidate other = longest[candidate.start()];
        longest[candidate.start()] = other == null || other.end() < candidate.end() ? candidate : other;
      }
    }
    return longest;
  }

  /** What was found in a block, for the same words in the block {@code copy}. */
  private void repeat(Block original, Block copy, int from, int to) {
    int shift = copy.start() - original.start();
    for (int i = again.nextSetBit(original.start()); i >= 0 && i < original.end(); i = again.nextSetBit(i + 1)) {
      again.set(i + shift);
    }
    Passages.repeat(candidates, from, to, shift);
  }

  private void sentences(int b) {
    Block block = structure.blocks().get(b);
    List<Token> tokens = document.tokens(b);
    int token = 0;
    int end = block.start();
    while (end < block.end()) {
      int start = end;
      int firstToken = token;
      // A stop within a token (。」, 。*) parts nothing.
      do {
        int stop = Search.first(text, '。', end, block.end());
        end = stop < 0 ? block.end() : stop + 1;
        while (token < tokens.size() && tokens.get(token).start() < end) {
          token++;
        }
      } while (token > 0 && tokens.get(token - 1).end() > end);
      if (introduced.addsTo(text, start, end, known)) {
        again.set(start, end);
        Passage passage = new Passage(document.text(), start, end, structure.kind(block), structure.isForeign(b),
            tokens.subList(firstToken, token), introduced);
        lexical.forEach(tagger -> tagger.tag(passage, candidates::add));
      }
    }
  }
}
