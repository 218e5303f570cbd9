package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.text.CharSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a document itself introduces: forms that name something throughout this document. Immutable and thread-safe.
 */
public final class Introduced {

  /** Nothing introduced. */
  public static final Introduced NOTHING = new Introduced(List.of());

  private final List<List<Form>> byInitial = new ArrayList<>();
  private final byte[] slots;
  private final CharSet initials;

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
    byInitial.add(List.of());
    StringBuilder letters = new StringBuilder();
    slots = introduced.isEmpty() ? new byte[0] : new byte[0x10000];
    for (Form form : introduced) {
      char initial = form.form().charAt(0);
      if (slots[initial] == 0 && byInitial.size() < Byte.MAX_VALUE) {
        slots[initial] = (byte) byInitial.size();
        byInitial.add(new ArrayList<>());
      }
      byInitial.get(slots[initial]).add(form);
      letters.append(initial);
    }
    initials = CharSet.of(letters.toString());
  }

  /** The forms that stand at {@code at}. */
  List<Form> at(String text, int at) {
    if (!initials.has(text.charAt(at))) {
      return List.of();
    }
    List<Form> found = new ArrayList<>(2);
    for (Form form : byInitial.get(slots[text.charAt(at)])) {
      if (text.startsWith(form.form(), at)) {
        found.add(form);
      }
    }
    return found;
  }

  /** Whether nothing is introduced. */
  public boolean isEmpty() {
    return slots.length == 0;
  }

  /**
   * Whether a form stands somewhere in {@code [start, end)} of {@code text} where the first pass did not see it as what
   * it is.
   *
   * @param known the longest lexical candidate of the first pass by its start
   */
  boolean addsTo(String text, int start, int end, Map<Integer, Candidate> known) {
    for (int at = initials.next(text, start, end); at < end; at = initials.next(text, at + 1, end)) {
      for (Form form : byInitial.get(slots[text.charAt(at)])) {
        if (text.startsWith(form.form(), at) && at + form.form().length() <= end) {
          Candidate seen = known.get(at);
          if (seen == null || seen.end() < at + form.form().length()
              || seen.end() == at + form.form().length() && seen.type() != form.type()) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
