package io.github.neurorelease.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * What must stand around a form to make it a term. One condition that holds suffices; a veto that holds forbids. The
 * column is written {@code near:延髄|中脳;next:核;not-next:梁}; {@code never} marks a form that is no mention and hides
 * shorter ones in it (神経回路). {@code everyday} asks for a document about the field
 * on top of the other conditions: {@code everyday;near:魚|鳥} needs both. {@code always}, alone, says of a word that
 * general dictionaries have that it is a term in any text (胎盤, 疼痛).
 *
 * @param defined  a term only where the document introduces it
 * @param field    a term only in a document that is about the field
 * @param everyday a word that even where the other conditions hold is a term only in a document about the field
 * @param near     words one of which must stand in the same sentence; immutable, as all lists here
 * @param next     words one of which must follow at once
 * @param prev     words one of which must stand right before
 * @param notNext  words that must not follow
 * @param notPrev  words that must not stand right before
 */
public record Context(boolean defined, boolean field, boolean everyday, Words near, Words next,
                      Words prev, Words notNext, Words notPrev) {

  /** What every text goes on with. */
  private static final Words NEVER = Words.of(List.of(""));
  private static final List<String> KINDS = List.of("near", "next", "prev", "not-next", "not-prev");

  /** A sentence that never ends is not searched to its end from every place. */
  private static final int REACH = 400;

  /** The context of unambiguous terms. */
  public static final Context NONE =
      new Context(false, false, false, Words.NONE, Words.NONE, Words.NONE, Words.NONE, Words.NONE);

  /** The context of terms that general dictionaries have too, and that name nothing else. */
  public static final Context ALWAYS =
      new Context(false, false, false, Words.NONE, Words.NONE, Words.NONE, Words.NONE, Words.NONE);

  /** Whether the row says that its forms are terms in any text. */
  public boolean isAlways() {
    return this == ALWAYS;
  }

  /** Whether the form is no term anywhere. */
  public boolean isNever() {
    return notNext.equals(NEVER);
  }

  /** Whether nothing is asked of the context. */
  public boolean isNone() {
    return this == NONE || this == ALWAYS;
  }

  /**
   * Whether a word that must not stand beside the form does: then neither the form nor a shorter one in it is a term
   * (グルタミン酸 before 作動性 is not グルタミン either).
   */
  public boolean vetoes(String text, int start, int end) {
    return notNext.beginAt(text, end) || notPrev.endAt(text, start);
  }

  /** Whether some condition has to hold, beyond vetoes. */
  public boolean isConditional() {
    return defined || field || !near.isEmpty() || !next.isEmpty() || !prev.isEmpty();
  }

  /**
   * Reads the column.
   *
   * @throws IllegalArgumentException naming the condition that is not understood
   */
  static Context parse(String column) {
    if (column.isEmpty() || column.equals("always")) {
      return column.isEmpty() ? NONE : ALWAYS;
    }
    boolean defined = false;
    boolean field = false;
    boolean everyday = false;
    Words[] words = {Words.NONE, Words.NONE, Words.NONE, Words.NONE, Words.NONE};
    for (String condition : column.split(";", -1)) {
      if (condition.equals("defined")) {
        defined = true;
      } else if (condition.equals("field")) {
        field = true;
      } else if (condition.equals("everyday")) {
        everyday = true;
      } else if (condition.equals("never")) {
        words[3] = NEVER;
      } else {
        int colon = condition.indexOf(':');
        int kind = KINDS.indexOf(colon < 0 ? "" : condition.substring(0, colon));
        if (kind < 0 || colon + 1 == condition.length()) {
          throw new IllegalArgumentException(
              "context: always alone, or defined, field, everyday, never, near:, next:, prev:, not-next: or not-prev: "
                  + "expected, got \"" + condition + "\"");
        }
        words[kind] = Words.of(List.of(condition.substring(colon + 1).split("\\|")));
      }
    }
    return new Context(defined, field, everyday, words[0], words[1], words[2], words[3], words[4]);
  }

  /** The column as {@link #parse} reads it. */
  public String column() {
    if (isNone()) {
      return isAlways() ? "always" : "";
    }
    List<String> conditions = new ArrayList<>();
    if (defined) {
      conditions.add("defined");
    }
    if (field) {
      conditions.add("field");
    }
    if (everyday) {
      conditions.add("everyday");
    }
    List<Words> words = List.of(near, next, prev, notNext, notPrev);
    for (int kind = 0; kind < KINDS.size(); kind++) {
      if (words.get(kind).equals(NEVER)) {
        conditions.add("never");
      } else if (!words.get(kind).isEmpty()) {
        conditions.add(KINDS.get(kind) + ":" + String.join("|", words.get(kind)));
      }
    }
    return String.join(";", conditions);
  }

  /**
   * Whether the form at {@code [start, end)} of {@code text} is a term there.
   *
   * @param sentenceStart where its sentence begins
   * @param sentenceEnd   where its sentence ends
   * @param inField       whether the document is about the field
   */
  public boolean allows(String text, int start, int end, int sentenceStart, int sentenceEnd, boolean inField) {
    if (isNone()) {
      return true;
    }
    if (vetoes(text, start, end) || everyday && !inField) {
      return false;
    }
    if (!isConditional() || field && inField) {
      return true;
    }
    return beside(text, start, end) || near(text, start, end, sentenceStart, sentenceEnd);
  }

  private boolean beside(String text, int start, int end) {
    return next.beginAt(text, end) || prev.endAt(text, start);
  }

  private boolean near(String text, int start, int end, int sentenceStart, int sentenceEnd) {
    if (near.isEmpty()) {
      return false;
    }
    String before = text.substring(Math.max(sentenceStart, start - REACH), start);
    String after = text.substring(end, Math.min(sentenceEnd, end + REACH));
    for (String word : near) {
      if (before.contains(word) || after.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
