package io.github.neurorelease.tagger;

/**
 * A tagger that looks at nothing but the passage: its words, its section, what was left out between the words. It is
 * not asked again where a passage is printed twice.
 */
interface LocalTagger extends Tagger {

  /** Whether it finds DOI or URL, all that stays in an entry of a reference list: others are not asked there. */
  default boolean readsReferences() {
    return false;
  }
}
