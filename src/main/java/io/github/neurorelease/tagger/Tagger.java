package io.github.neurorelease.tagger;

import java.util.function.Consumer;

/**
 * Proposes mentions in one passage. A tagger knows nothing of other taggers and may propose overlapping candidates.
 *
 * <p>Implementations must be safe for use by several threads at once and take time linear in the passage.
 */
public interface Tagger {

  /**
   * Proposes candidates that lie within the passage.
   *
   * @param passage where to look; never null
   * @param out     takes the candidates, in any order
   */
  void tag(Passage passage, Consumer<Candidate> out);
}
