package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Evidence;
import io.github.neurorelease.lexicon.Term;
import io.github.neurorelease.token.PartOfSpeech;

/**
 * A piece of a noun compound: a term, a head that makes names (受容体, ニューロン), a modifier, a symbol, a noun.
 *
 * @param start first code unit in the document's normal form
 * @param end   one past the last
 * @param kind  what it is
 * @param type  the type of a term or head; null otherwise
 * @param term  the dictionary row of a term; null for one that no dictionary has, and otherwise
 * @param head  how a head builds names, also the head that a term ends with (抗体 in 中和抗体); null otherwise
 * @param pos   part of speech of a word; null otherwise
 * @param everyday whether a term is one only in a document about the field
 * @param evidence what makes a term of a word that no dictionary has; null otherwise
 */
record Unit(int start, int end, Kind kind, EntityType type, Term term, Head head, PartOfSpeech pos, boolean everyday,
            Evidence evidence) {

  enum Kind { TERM, HEAD, MODIFIER, OUTSIDE, SYMBOL, WORD, BREAK }

  static Unit term(int start, int end, Term term, Head ending, boolean everyday) {
    return new Unit(start, end, Kind.TERM, term.type(), term, ending, null, everyday, null);
  }

  /** A term that no dictionary has. */
  static Unit named(int start, int end, EntityType type, boolean everyday, Evidence evidence) {
    return new Unit(start, end, Kind.TERM, type, null, null, null, everyday, evidence);
  }

  static Unit head(int start, int end, Head head) {
    return new Unit(start, end, Kind.HEAD, head.type(), null, head, null, false, null);
  }

  static Unit plain(int start, int end, Kind kind, PartOfSpeech pos) {
    return new Unit(start, end, kind, null, null, null, pos, false, null);
  }

  boolean is(Kind other) {
    return kind == other;
  }

  String text(String document) {
    return document.substring(start, end);
  }
}
