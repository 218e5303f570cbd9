package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Evidence;
import io.github.neurorelease.lexicon.Loaded;
import io.github.neurorelease.lexicon.Resources;
import io.github.neurorelease.text.CharSet;
import io.github.neurorelease.text.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Scales, tests and techniques in English within Japanese text, by their last word ({@code latin-heads.tsv}).
 *
 * <pre>
 * Marsh Society-Unified Tremor Rating Scale(MS-UTRS) => the long form, METHOD
 * Marsh Tremor Inventory-II, diffuse optical tomography => METHOD
 * large scale, Journal of Marsh Imaging誌, Marsh Society Award => none
 * </pre>
 */
final class LatinMethods {

  private static final List<String> KINDS =
      List.of("scale", "technique", "other", "function", "verb", "joint", "institution", "no-method");
  private static final Loaded<Map<String, String>> HEADS = Loaded.from(LatinMethods::read);
  private static final CharSet LETTERS = CharSet.of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
  private static final int LONGEST = 100;
  private static final int MOST_BEHIND = 5;

  private LatinMethods() {
  }

  private record Word(int start, int end) {
  }

  private static Map<String, String> read() {
    Map<String, String> heads = new HashMap<>();
    for (Resources.Line line : Resources.lines("latin-heads.tsv")) {
      if (line.cell(0).isEmpty() || !KINDS.contains(line.cell(1))) {
        throw line.error("a word and one of " + KINDS + " expected, got \"" + String.join("<TAB>", line.cells())
            + "\"");
      }
      heads.put(line.cell(0), line.cell(1));
    }
    return heads;
  }

  /** Throws what is wrong with the table, naming file and line; nothing where it is good. */
  static void check() {
    HEADS.get();
  }

  /** Proposes the methods of the passage; one in another language has none. */
  static void tag(Passage passage, Consumer<Candidate> out) {
    if (passage.foreign()) {
      return;
    }
    String text = passage.document();
    int at = LETTERS.next(text, passage.start(), passage.end());
    while (at < passage.end()) {
      List<Word> words = words(text, at, passage.end());
      if (words.size() > 1) {
        propose(text, words, out);
      }
      at = LETTERS.next(text, words.get(words.size() - 1).end(), passage.end());
    }
  }

  /** The words that one blank parts from each other, from {@code at} on. */
  private static List<Word> words(String text, int at, int limit) {
    List<Word> words = new ArrayList<>();
    int start = at;
    while (start < limit && isPart(text.charAt(start))) {
      int end = start;
      while (end < limit && isPart(text.charAt(end))) {
        end++;
      }
      words.add(new Word(start, end));
      start = end + 1 < limit && text.charAt(end) == ' ' ? end + 1 : limit;
    }
    return words;
  }

  private static void propose(String text, List<Word> words, Consumer<Candidate> out) {
    int head = words.size() - 1;
    while (head > 0 && !isHead(kind(text, words.get(head)))) {
      head--;
    }
    String kind = head == 0 ? "" : kind(text, words.get(head));
    if (head == 0 || kind.equals("other") || !isTail(text, words, head)
        || text.startsWith("誌", words.get(words.size() - 1).end())) {
      return;
    }
    int first = first(text, words, head, kind.equals("scale"));
    if (first < 0) {
      return;
    }
    int least = kind.equals("scale") && isLower(text, words.get(first)) ? 2 : 1;
    int start = words.get(first).start();
    int end = words.get(words.size() - 1).end();
    if (head - first >= least && end - start <= LONGEST) {
      out.accept(new Candidate(start, end, EntityType.METHOD, null, Candidate.WEAK,
          new Evidence("latin.method", kind)));
    }
  }

  private static boolean isHead(String kind) {
    return kind != null && (kind.equals("scale") || kind.equals("technique") || kind.equals("other"));
  }

  /** The name's first word, or -1 where there is no such name. */
  private static int first(String text, List<Word> words, int head, boolean scale) {
    int first = 0;
    for (int i = 0; i < head; i++) {
      String kind = kind(text, words.get(i));
      if ("no-method".equals(kind) || "institution".equals(kind) && !scale) {
        return -1;
      }
      boolean parts = "verb".equals(kind) || "joint".equals(kind) && !scale || "function".equals(kind) && first == i;
      first = parts && isLower(text, words.get(i)) ? i + 1 : first;
    }
    return first;
  }

  /** Rating Scale|, Scale for Children, Inventory II, Test of Memory: what may stand behind the word that says it. */
  private static boolean isTail(String text, List<Word> words, int head) {
    int rest = words.size() - 1 - head;
    if (rest == 0) {
      return true;
    }
    String next = text.substring(words.get(head + 1).start(), words.get(head + 1).end());
    boolean version = next.chars().allMatch(c -> "IVX0123456789".indexOf(c) >= 0) || next.equals("Revised");
    boolean purpose = next.equals("for") || next.equals("of");
    return rest == 1 && version
        || purpose && rest >= 2 && rest <= MOST_BEHIND && !isLower(text, words.get(words.size() - 1));
  }

  private static String kind(String text, Word word) {
    int end = word.start();
    while (end < word.end() && text.charAt(end) != '-') {
      end++;
    }
    String whole = text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT);
    String kind = HEADS.get().get(whole);
    return kind != null || end == word.end() ? kind : HEADS.get().get(whole.substring(0, end - word.start()));
  }

  /** Whether {@code [from, to)}, which holds a word of organisations, is by its last word a scale, an award. */
  static boolean isNoOrganization(String text, int from, int to) {
    List<Word> words = words(text, from, to);
    Word last = words.get(words.size() - 1);
    String kind = last.end() == to ? kind(text, last) : null;
    return kind != null && (kind.equals("scale") || kind.equals("other"));
  }

  private static boolean isLower(String text, Word word) {
    return Character.isLowerCase(text.charAt(word.start()));
  }

  private static boolean isPart(char c) {
    return LETTERS.has(c) || c >= '0' && c <= '9' || c == '-' || c == '\'' || c >= 0x80 && Script.of(c) == Script.LATIN;
  }
}
