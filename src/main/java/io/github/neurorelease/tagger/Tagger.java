package io.github.neurorelease.tagger;

import io.github.neurorelease.text.AlignedText;
import java.util.function.Consumer;

/**
 * Proposes mentions in one passage. A tagger knows nothing of other taggers and may propose overlapping candidates.
 *
 * <p>Implementations must be safe for use by several threads at once and take time linear in the passage.
 */
public interface Tagger {

  /**
   * The tagger to use for one text: this one, or one that has looked at the whole text first.
   *
   * @param text the whole document's normal form; never null
   */
  default Tagger forText(AlignedText text) {
    return this;
  }

  /**
   * Proposes candidates that lie within the passage.
   *
   * @param passage where to look; never null
   * @param out     takes the candidates, in any order
   */
  void tag(Passage passage, Consumer<Candidate> out);
}
