package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a document itself introduces: forms that name something throughout this document. Immutable and thread-safe.
 */
public final class Introduced {

  /** Nothing introduced. */
  public static final Introduced NOTHING = new Introduced(List.of());

  private final Map<Character, List<Form>> forms = new HashMap<>();

  /**
   * A form and the type of what it names.
   *
   * @param form in normal form, not empty
   * @param type what it names in this document
   */
  public record Form(String form, EntityType type) {
  }

  /** The given forms. */
  public Introduced(List<Form> introduced) {
    for (Form form : introduced) {
      forms.computeIfAbsent(form.form().charAt(0), c -> new ArrayList<>()).add(form);
    }
  }

  /** The forms that stand at {@code at}. */
  List<Form> at(String text, int at) {
    List<Form> list = forms.get(text.charAt(at));
    if (list == null) {
      return List.of();
    }
    List<Form> found = new ArrayList<>(2);
    for (Form form : list) {
      if (text.startsWith(form.form(), at)) {
        found.add(form);
      }
    }
    return found;
  }

  /** Whether nothing is introduced. */
  public boolean isEmpty() {
    return forms.isEmpty();
  }

  /** Whether a form stands somewhere in {@code [start, end)} of {@code text}. */
  boolean standsIn(String text, int start, int end) {
    for (List<Form> list : forms.values()) {
      for (Form form : list) {
        int at = text.indexOf(form.form(), start);
        if (at >= 0 && at + form.form().length() <= end) {
          return true;
        }
      }
    }
    return false;
  }
}
