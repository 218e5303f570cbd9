package io.github.neurorelease.resolver;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.tagger.Candidate;
import io.github.neurorelease.text.Script;
import io.github.neurorelease.text.Search;
import io.github.neurorelease.token.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * Foreign-language passages carry no biomedical names, a foreign name in a Japanese sentence does; a reference list
 * carries DOI and URL alone, a note in Japanese below it is text like any other.
 *
 * <pre>
 * タイトル:Loss of Kir4.1 in astrocytes drives …       => none
 * …(selective serotonin reuptake inhibitor:SSRI)など  => a name
 * </pre>
 */
final class ForeignText {

  /** A run of so many Latin words is text, not a name. */
  private static final int TEXT = 8;

  /** So many words a name has at most that is printed behind its own initials. */
  private static final int LONGEST_NAME = 14;

  private ForeignText() {
  }

  static List<Candidate> drop(Document document, List<Candidate> candidates) {
    List<Candidate> kept = new ArrayList<>(candidates.size());
    int runStart = -1;
    int runEnd = -1;
    boolean foreign = false;
    for (Candidate candidate : candidates) {
      if (candidate.type() != EntityType.DOI && candidate.type() != EntityType.URL
          && document.structure().isReferenceEntry(document.blockAt(candidate.start()))) {
        continue;
      }
      if (candidate.type().group() != EntityType.Group.BIOMEDICAL
          || Script.isJapanese(document.normal().charAt(candidate.end() - 1))
          || Script.isJapanese(document.normal().charAt(candidate.start()))) {
        kept.add(candidate);
        continue;
      }
      if (candidate.start() < runStart || candidate.start() >= runEnd) {
        runStart = runStart(document, candidate.start());
        runEnd = runEnd(document, candidate.end());
        foreign = isText(document, runStart, runEnd);
      }
      if (!foreign) {
        kept.add(candidate);
      }
    }
    return kept;
  }

  private static int runStart(Document document, int at) {
    String text = document.normal();
    int start = at;
    while (start > 0 && text.charAt(start - 1) != '\n' && !isJapaneseWord(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int runEnd(Document document, int at) {
    String text = document.normal();
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && !isJapaneseWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isJapaneseWord(char c) {
    return c >= 0x80 && (Script.isJapanese(c) && Script.isWord(c) || c == '。' || c == '、' || c == '「' || c == '」');
  }

  private static boolean isText(Document document, int start, int end) {
    String text = document.normal();
    boolean alone = (start == 0 || text.charAt(start - 1) == '\n')
        && (end >= text.length() || text.charAt(end) == '\n');
    boolean labelled = start > 0 && isTitleLabel(text, start);
    boolean legend = isLegend(text, start, end);
    if (isLongForm(text, start, end)) {
      return false;
    }
    int words = words(text, start, end, legend);
    return words >= TEXT || words >= 4 && !legend && (alone || labelled);
  }

  /** {@code MUTRS(Marsh Society revision of the Unified Tremor Rating Scale):} in front of a Japanese word. */
  private static boolean isLongForm(String text, int start, int end) {
    int open = Search.first(text, '(', start, end);
    int close = open < 0 ? -1 : Search.first(text, ')', open, end);
    if (close < 0 || end >= text.length() || text.charAt(end) == '\n' || words(text, close, end, false) > 1) {
      return false;
    }
    int word = open;
    int capitals = 0;
    while (word > start && text.charAt(word - 1) != ' ') {
      word--;
      capitals += Character.isUpperCase(text.charAt(word)) ? 1 : 0;
    }
    return capitals >= 2 && capitals * 2 > open - word && words(text, start, word, false) == 0
        && words(text, open, close, false) <= LONGEST_NAME;
  }

  /** {@code AMPAR:AMPA receptor, BDNF:brain-derived neurotrophic factor}: short forms with colons are no sentence. */
  private static boolean isLegend(String text, int start, int end) {
    int colon = Search.first(text, ':', start, end);
    if (colon < 0) {
      return false;
    }
    int word = colon;
    while (word > start && " ,;(".indexOf(text.charAt(word - 1)) < 0) {
      word--;
    }
    return colon - word >= 2 && colon - word <= 12
        && text.substring(word, colon).chars().anyMatch(Character::isUpperCase);
  }

  /** How many Latin words of two letters or more stand in the range; in a legend, in its longest item. */
  private static int words(String text, int start, int end, boolean legend) {
    int most = 0;
    int words = 0;
    int letters = 0;
    for (int i = start; i <= end; i++) {
      char c = i < end ? text.charAt(i) : ' ';
      if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-') {
        letters++;
        continue;
      }
      words += letters >= 2 ? 1 : 0;
      letters = 0;
      if (legend && (c == ',' || c == ':' || c == ';')) {
        most = Math.max(most, words);
        words = 0;
      }
    }
    return Math.max(most, words);
  }

  private static boolean isTitleLabel(String text, int at) {
    String before = text.substring(Math.max(0, at - 6), at);
    return before.endsWith("タイトル") || before.endsWith("題名") || before.endsWith("題目") || before.endsWith("論文名")
        || before.endsWith("表題") || before.endsWith("論文") || before.endsWith("標題");
  }
}
