package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.lexicon.WordTable;
import io.github.neurorelease.text.AlignedText;
import io.github.neurorelease.text.Script;
import java.util.Set;

/**
 * Units behind the blank after an organisation that is known by its name alone, with no word that says what it is.
 *
 * <pre>
 * OIST 味覚・内受容ユニットの      => OIST 味覚・内受容ユニット
 * 甲社 経営統括部 広報チーム       => the whole
 * AMED 准教授, JST さきがけ        => unchanged
 * </pre>
 */
final class OrganizationUnits {

  private static final int LONGEST = 40;
  private static final int MOST = 4;
  /** A unit's word of so many characters can be its whole name: 広報課, 事務局. */
  private static final int WHOLE = 3;
  private static final String INSTITUTE_PROJECT = "プロジェクト";

  private OrganizationUnits() {
  }

  /**
   * The candidate with the units that follow it, or itself where none does.
   *
   * @param others where organisations of their own begin
   */
  static Candidate extend(AlignedText aligned, Candidate candidate, Set<Integer> others) {
    String rule = candidate.evidence().rule();
    if (candidate.type() != EntityType.ORGANIZATION || !rule.equals("dictionary") && !rule.equals("introduced")) {
      return candidate;
    }
    int end = candidate.end();
    for (int n = 0; n < MOST; n++) {
      int unit = unit(aligned, candidate.start(), end, others);
      if (unit < 0) {
        break;
      }
      end = unit;
    }
    return end == candidate.end() ? candidate
        : Candidate.of(candidate.start(), end, EntityType.ORGANIZATION, "organization", "unit behind");
  }

  /** Where the unit that a blank parts from {@code end} ends, or -1. */
  private static int unit(AlignedText aligned, int floor, int end, Set<Integer> others) {
    String text = aligned.normal();
    int start = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    if (start >= text.length() || start == end && aligned.gapBefore(start) == 0 || !isWord(text.charAt(start))
        || others.contains(start) || Roles.at(text, start, text.length()) != null) {
      return -1;
    }
    int stop = start + 1;
    int limit = Math.min(text.length(), start + LONGEST);
    while (stop < limit && isWord(text.charAt(stop)) && aligned.gapBefore(stop) == 0) {
      stop++;
    }
    boolean clean = stop == text.length() || aligned.gapBefore(stop) > 0
        || "のとや、,。()/\n|:".indexOf(text.charAt(stop)) >= 0 || Roles.at(text, stop, text.length()) != null;
    if (!clean || stop - start < 2 || text.charAt(start) == '・') {
      return -1;
    }
    WordTable.Word suffix = OrganizationWords.suffix(text, stop, start);
    boolean unit = suffix != null && (suffix.is("unit") || suffix.is("either")) && (stop - start > suffix.length()
        || suffix.length() >= WHOLE);
    boolean project = text.startsWith(INSTITUTE_PROJECT, stop - INSTITUTE_PROJECT.length())
        && end - 3 >= floor && text.startsWith("研究所", end - 3);
    return unit && !isOffice(text, suffix, stop) || project ? stop : -1;
  }

  /** 広報担当:山田 is a label, 広報担当 alone an office. */
  private static boolean isOffice(String text, WordTable.Word suffix, int stop) {
    return suffix.word().endsWith("担当") && stop < text.length() && text.charAt(stop) == ':';
  }

  private static boolean isWord(char c) {
    Script script = Script.of(c);
    return script == Script.KANJI || script == Script.KATAKANA || script == Script.LATIN || script == Script.DIGIT
        || c == '・' || c == '-' || c == '&';
  }
}
