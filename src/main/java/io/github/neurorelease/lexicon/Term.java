package io.github.neurorelease.lexicon;

import io.github.neurorelease.entity.EntityType;
import java.util.List;

/**
 * A row of a dictionary: a concept and the forms in which it is written.
 *
 * @param term    canonical form, in normal form
 * @param type    what it is
 * @param reading katakana or hiragana reading, or null
 * @param english name in the vocabulary of {@code id}, or null
 * @param id      compact identifier such as {@code UBERON:0000451}, or null
 * @param aliases other forms, in normal form; immutable
 * @param context what makes an ambiguous form a term
 * @param source  the dictionary file's name and the row's line, from 1: {@code file:line}
 */
public record Term(String term, EntityType type, String reading, String english, String id, List<String> aliases,
                   Context context, String source) {

  /** Copies the list. */
  public Term {
    aliases = List.copyOf(aliases);
  }

  /** The row at {@code line} of {@code file}, from 1. */
  Term(String term, EntityType type, String reading, String english, String id, List<String> aliases, Context context,
       String file, int line) {
    this(term, type, reading, english, id, aliases, context, file + ":" + line);
  }

  /**
   * Whether the form of this term that is found at {@code [start, end)} of {@code text} is written as it must be: a
   * short Latin form in the dictionary's case ({@code AMPA} is AMPA, {@code ampa} is not), a gene also as in mice.
   */
  public boolean isWritten(String text, int start, int end) {
    return Spelling.isWritten(text, start, end, this);
  }

  /** The dictionary file's name. */
  public String file() {
    return source.substring(0, source.lastIndexOf(':'));
  }

  /** The row's line, from 1. */
  public int line() {
    return Integer.parseInt(source.substring(source.lastIndexOf(':') + 1));
  }
}
