package io.github.neurorelease.tagger;

import io.github.neurorelease.lexicon.Loaded;
import io.github.neurorelease.lexicon.WordTable;
import io.github.neurorelease.text.AlignedText;
import io.github.neurorelease.text.CharSet;
import io.github.neurorelease.text.Script;
import java.util.Set;

/**
 * Roles and titles of people, from {@code roles.tsv}: a base with any number of prefixes.
 *
 * <pre>
 * 八木直人特任助教 at 特 => 特任助教
 * 主任研究員         => the whole
 * 教授法             => none
 * </pre>
 */
public final class Roles {

  private static final Loaded<WordTable> TABLE = Loaded.from(() ->
      WordTable.read("roles.tsv",
          Set.of("role", "honorific", "prefix", "label", "not-name", "employment", "copula", "behind")));

  /** So many words make a role at most: 日本学術振興会 特別 研究員. */
  private static final int DEEPEST = 6;
  private static final int LONGEST = 24;

  private Roles() {
  }

  /**
   * A role in the text.
   *
   * @param start     first code unit
   * @param end       one past the last
   * @param honorific whether it only stands behind a name (さん, 氏) and is no role
   */
  public record Role(int start, int end, boolean honorific) {
  }

  /** Throws what is wrong with the table, naming file and line; nothing where it is good. */
  static void check() {
    TABLE.get();
  }

  /** What roles begin with. */
  static CharSet firstCharacters() {
    return TABLE.get().firstCharacters();
  }

  /** The role that begins at {@code at}, with its prefixes, or null. */
  public static Role at(String text, int at, int end) {
    return at(text, at, end, DEEPEST);
  }

  /**
   * The role that begins at {@code at}, or null. The blank behind it, which the normal form has no more, ends it; the
   * bracket that says how somebody is employed belongs to it.
   *
   * <pre>
   * チームリーダー マリア・ロペス => チームリーダー
   * 特任助教(常勤)                => the whole
   * 助教(研究当時)                => 助教
   * </pre>
   */
  public static Role at(AlignedText aligned, int at, int end) {
    WordTable.Word word = wordAt(aligned.normal(), at, end);
    return word == null ? null : at(aligned, at, end, word);
  }

  /** The word that a role would begin with, or null. */
  static WordTable.Word wordAt(String text, int at, int end) {
    return TABLE.get().at(text, at, end);
  }

  /** The role that begins at {@code at} with {@code word}, or null. */
  static Role at(AlignedText aligned, int at, int end, WordTable.Word word) {
    String text = aligned.normal();
    Role role = at(text, at, end, word, DEEPEST);
    if (role == null) {
      int stop = at + word.length();
      role = stop > at + 1 && stop < end && word.is("role") && aligned.gapBefore(stop) > 0 ? new Role(at, stop, false)
          : null;
    }
    return role == null || role.honorific() ? role : new Role(at, behindEmployment(text, role.end(), end), false);
  }

  /** Behind the bracket (常勤), (有期・医学部) that opens at {@code at}, or {@code at}. */
  private static int behindEmployment(String text, int at, int end) {
    if (at + 2 >= end || text.charAt(at) != '(') {
      return at;
    }
    WordTable.Word word = TABLE.get().at(text, at + 1, end);
    int stop = word == null || !word.is("employment") && !word.is("prefix") ? end : at + 1 + word.length();
    return stop < end && text.charAt(stop) == ')' ? stop + 1 : at;
  }

  /** The role that ends at {@code end} and begins at {@code floor} or later, the longest there is, or null. */
  public static Role before(AlignedText aligned, int end, int floor) {
    for (int k = Math.max(floor, end - LONGEST); k <= end - 2; k++) {
      Role role = at(aligned, k, end);
      if (role != null && role.end() == end && !role.honorific()) {
        return role;
      }
    }
    return null;
  }

  private static Role at(String text, int at, int end, int depth) {
    return at(text, at, end, wordAt(text, at, end), depth);
  }

  /** The role whose first word is {@code word}, which stands at {@code at}; null where none does. */
  private static Role at(String text, int at, int end, WordTable.Word word, int depth) {
    if (word == null || depth == 0 || word.is("not-name") || word.is("employment") || word.is("copula")
        || word.is("behind")) {
      return null;
    }
    if (word.is("prefix")) {
      Role rest = at(text, at + word.length(), end, depth - 1);
      return rest == null || rest.honorific() ? null : new Role(at, rest.end(), false);
    }
    int stop = afterYear(text, at + word.length(), end);
    if (word.is("label")) {
      return null;
    }
    if (word.is("role")) {
      Role longer = at(text, stop, end, depth - 1);
      if (longer != null && !longer.honorific()) {
        return new Role(at, longer.end(), false);
      }
    }
    return ends(text, stop, end, word) ? new Role(at, stop, word.is("honorific")) : null;
  }

  /** 博士課程2年, 博士後期課程3年生: the year belongs to the role. */
  private static int afterYear(String text, int at, int end) {
    boolean year = at + 1 < end && text.charAt(at - 1) == '程' && Character.isDigit(text.charAt(at))
        && text.charAt(at + 1) == '年';
    if (!year) {
      return at;
    }
    return at + 2 < end && "生次".indexOf(text.charAt(at + 2)) >= 0 ? at + 3 : at + 2;
  }

  /** A role does not go on in another word: 教授法, 氏名, 博士号, 部長室, 大学院生命科学研究科, 学生支援課. */
  private static boolean ends(String text, int stop, int end, WordTable.Word word) {
    if (stop >= end) {
      return true;
    }
    char next = text.charAt(stop);
    Script script = Script.of(next);
    if (script == Script.KATAKANA) {
      return !Boundaries.isKatakana(text.charAt(stop - 1)) && !word.is("honorific");
    }
    if (script != Script.KANJI) {
      return true;
    }
    if (isFieldOfLife(text, stop - 1)) {
      return false;
    }
    WordTable.Word behind = TABLE.get().at(text, stop, end);
    if (behind != null && behind.is("behind")) {
      return false;
    }
    return next == '他' || !word.is("honorific") && "号法会名力室像選任職群制的化時用学生卒".indexOf(next) < 0;
  }

  /** 生命, 生物, 生理: 生 at {@code at} is no student. */
  static boolean isFieldOfLife(String text, int at) {
    return text.charAt(at) == '生' && at + 1 < text.length() && "命物理化態体活涯産殖育".indexOf(text.charAt(at + 1)) >= 0;
  }

  /** The longest label of a person (研究代表者, 担当) that ends at {@code end}; its start, or -1. */
  static int labelEndingAt(String text, int end, int floor) {
    WordTable.Word word = TABLE.get().endingAt(text, end, floor);
    return word != null && (word.is("label") || word.is("role")) ? end - word.length() : -1;
  }

  /** Whether a role or honorific ends at {@code end}. */
  static boolean endsAt(String text, int end, int floor) {
    WordTable.Word word = TABLE.get().endingAt(text, end, floor);
    return word != null && (word.is("role") || word.is("honorific"));
  }

  /** The length of what links a role to the name behind it (部長である山田, 所長を務める山田), or 0. */
  public static int copula(String text, int at, int end) {
    WordTable.Word word = TABLE.get().at(text, at, end);
    return word != null && word.is("copula") ? word.length() : 0;
  }

  /** The length of {@code word} at {@code at} if it ends as a role does and names nobody (在学生), or 0. */
  static int notARole(String text, int at, WordTable.Word word) {
    return word.is("not-name") && word.length() > 2 && endsAt(text, at + word.length(), at + 1)
        ? word.length() : 0;
  }

  /** Whether a word stands in {@code [start, end)} that no name holds: 研究, 医学, 指導. */
  static boolean holdsNoName(String text, int start, int end) {
    return TABLE.get().standsIn(text, start, end, "not-name");
  }
}
