package io.github.neurorelease.tagger;

import io.github.neurorelease.structure.SectionKind;
import io.github.neurorelease.text.AlignedText;
import io.github.neurorelease.token.Token;
import java.util.List;

/**
 * A paragraph, list item, heading or caption of a document, as taggers see it.
 *
 * @param aligned the whole document's normal form; every offset below, and every candidate's, indexes it
 * @param start   first UTF-16 code unit of the passage in the normal form
 * @param end     one past the last
 * @param section the section the passage stands in
 * @param foreign whether the passage is written in another language than Japanese
 * @param tokens  the tokens of the passage, left to right; immutable
 * @param introduced what the document itself introduces; nothing in the first pass
 */
public record Passage(AlignedText aligned, int start, int end, SectionKind section, boolean foreign,
                      List<Token> tokens, Introduced introduced) {

  /** A passage of a document of which nothing is known yet. */
  public Passage(AlignedText aligned, int start, int end, SectionKind section, boolean foreign, List<Token> tokens) {
    this(aligned, start, end, section, foreign, tokens, Introduced.NOTHING);
  }

  /** The whole document's normal form. */
  public String document() {
    return aligned.normal();
  }

  /** The passage alone; offsets in it are {@code start} less than those in the document. */
  public String text() {
    return aligned.normal().substring(start, end);
  }
}
