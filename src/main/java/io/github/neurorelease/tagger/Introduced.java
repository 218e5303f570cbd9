package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.lexicon.ByCharacter;
import io.github.neurorelease.text.CharSet;
import java.util.ArrayList;
import java.util.List;

/**
 * What a document itself introduces: forms that name something throughout this document. Immutable and thread-safe.
 */
public final class Introduced {

  /** Nothing introduced. */
  public static final Introduced NOTHING = new Introduced(List.of());

  private final ByCharacter<Form> forms;
  private final boolean empty;

  /**
   * A form and the type of what it names.
   *
   * @param form in normal form, not empty
   * @param type what it names in this document
   * @param everyday whether it names something only if the document is about the field
   * @param how  what introduces it
   */
  public record Form(String form, EntityType type, boolean everyday, String how) {
  }

  /** The given forms. */
  public Introduced(List<Form> introduced) {
    forms = ByCharacter.first(introduced, Form::form);
    empty = introduced.isEmpty();
  }

  /** The forms that stand at {@code at}, the longest first. */
  List<Form> at(String text, int at) {
    if (!mayBegin(text.charAt(at))) {
      return List.of();
    }
    List<Form> found = new ArrayList<>(2);
    forms.each(text, at, text.length(), (form, end) -> found.add(form));
    return found;
  }

  /** Whether a form begins with the character. */
  boolean mayBegin(char c) {
    return forms.keys().has(c);
  }

  /** Whether nothing is introduced. */
  public boolean isEmpty() {
    return empty;
  }

  /**
   * Whether a form stands somewhere in {@code [start, end)} of {@code text} where the first pass did not see it as what
   * it is.
   *
   * @param known the longest lexical candidate of the first pass by its start
   */
  boolean addsTo(String text, int start, int end, Candidate[] known) {
    CharSet initials = forms.keys();
    for (int at = initials.next(text, start, end); at < end; at = initials.next(text, at + 1, end)) {
      Candidate seen = known[at];
      Form added = forms.beginningAt(text, at, end, (form, stop) -> seen == null || seen.end() < stop
          || seen.end() == stop && seen.type() != form.type());
      if (added != null) {
        return true;
      }
    }
    return false;
  }
}
