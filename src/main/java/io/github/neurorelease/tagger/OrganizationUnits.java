package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.lexicon.WordTable;
import io.github.neurorelease.structure.SectionKind;
import io.github.neurorelease.text.AlignedText;
import io.github.neurorelease.text.Script;
import java.util.Set;

/**
 * Units behind the blank after an organisation that is known by its name alone, with no word that says what it is.
 *
 * <pre>
 * JAIST 神経・睡眠ユニットの        => JAIST 神経・睡眠ユニット
 * JAIST神経計算ユニットの           => the whole; JAIST研究チーム => JAIST
 * 甲社 経営統括部 広報チーム       => the whole
 * AMED 准教授, JST さきがけ        => unchanged
 * </pre>
 */
final class OrganizationUnits {

  /** So many blanks part columns and no words of one name. */
  static final int COLUMN = 6;
  private static final int LONGEST = 40;
  private static final int LONGEST_ACRONYM = 8;
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
    boolean joined = start == end && start < text.length() && aligned.gapBefore(start) == 0;
    if (start >= text.length() || joined && !(OrganizationBrackets.isLatin(text.charAt(end - 1))
        && Script.isJapanese(text.charAt(end))) || !isWord(text.charAt(start))
        || aligned.gapBefore(start) >= COLUMN || others.contains(start)
        || Roles.at(text, start, text.length()) != null) {
      return -1;
    }
    int stop = start + 1;
    int limit = Math.min(text.length(), start + LONGEST);
    while (stop < limit && isWord(text.charAt(stop)) && aligned.gapBefore(stop) == 0) {
      stop++;
    }
    boolean clean = stop == text.length() || aligned.gapBefore(stop) > 0
        || "のとやをがはにでも、,。()/\n|:".indexOf(text.charAt(stop)) >= 0 || Roles.at(text, stop, text.length()) != null;
    if (!clean || stop - start < 2 || OrganizationWords.isFamily(text, start, stop) || text.charAt(start) == '・') {
      return -1;
    }
    WordTable.Word suffix = OrganizationWords.suffix(text, stop, start);
    if (joined && (suffix == null || stop - start < suffix.length() + 2)) {
      return -1;
    }
    boolean unit = suffix != null && (suffix.is("unit") || suffix.is("either")) && (stop - start > suffix.length()
        || suffix.length() >= WHOLE);
    boolean project = text.startsWith(INSTITUTE_PROJECT, stop - INSTITUTE_PROJECT.length())
        && end - 3 >= floor && text.startsWith("研究所", end - 3);
    return unit && !isLabel(aligned, suffix, stop) || project ? stop : -1;
  }

  /** 広報担当:山田, 広報担当 山田 are labels, 広報担当 alone is an office. */
  private static boolean isLabel(AlignedText aligned, WordTable.Word suffix, int stop) {
    String text = aligned.normal();
    return suffix.word().endsWith("担当") && stop < text.length() && (text.charAt(stop) == ':'
        || Script.isJapanese(text.charAt(stop)) && Script.isWord(text.charAt(stop)));
  }

  /**
   * Where a name begins whose unit {@code [start, end)} opens a line of contacts, or -1: 広報課, XYZ 総務部 and, before a
   * unit of its own, 研究所 睡眠研究部.
   */
  static int contactStart(Passage passage, int start, int end, WordTable.Word suffix) {
    if (passage.section() != SectionKind.CONTACT || end - passage.start() > LONGEST
        && passage.aligned().gapBefore(start) < COLUMN) {
      return -1;
    }
    String text = passage.document();
    boolean opens = start == passage.start() || passage.aligned().gapBefore(start) >= COLUMN;
    if (suffix.is("either")) {
      boolean bare = opens && start == end - suffix.length() && end < passage.end();
      return bare && unit(passage.aligned(), start, end, Set.of()) > 0 ? start : -1;
    }
    boolean acronym = start > passage.start() && start - passage.start() <= LONGEST_ACRONYM
        && OrganizationBrackets.isCapitals(text, passage.start(), text.charAt(start - 1) == ' ' ? start - 1 : start);
    boolean whole = end - start >= WHOLE && (suffix.length() >= WHOLE || suffix.length() < end - start);
    return (opens && whole || acronym) && "課室部係局".indexOf(text.charAt(end - 1)) >= 0
        ? opens ? start : passage.start() : -1;
  }

  /** 、薬学研究科|教授 山田, 佐藤太郎 薬学研究科|助教: a unit that stands without its university. */
  static boolean isBeforeRole(Passage passage, int start, int end, WordTable.Word suffix) {
    String text = passage.document();
    Roles.Role role = suffix.length() < 2 || end - start - suffix.length() < 2 ? null
        : Roles.at(passage.aligned(), end, passage.end());
    boolean parted = start == passage.start() || passage.aligned().gapBefore(start) > 0
        || "、,・(".indexOf(text.charAt(start - 1)) >= 0;
    // 山田 太郎|チームリーダー is no チーム.
    boolean part = role != null && Roles.at(passage.aligned(), end - suffix.length(), passage.end()) != null;
    return parted && role != null && !part && !role.honorific() && text.charAt(role.end() - 1) != '生'
        && "同本当各両他".indexOf(text.charAt(start)) < 0;
  }

  private static boolean isWord(char c) {
    Script script = Script.of(c);
    return script == Script.KANJI || script == Script.KATAKANA || script == Script.LATIN || script == Script.DIGIT
        || c == '・' || c == '-' || c == '&';
  }
}
