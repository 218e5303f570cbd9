package io.github.neurorelease.tagger;

import io.github.neurorelease.lexicon.Loaded;
import io.github.neurorelease.lexicon.WordTable;
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
      WordTable.read("roles.tsv", Set.of("role", "honorific", "prefix", "label", "not-name")));

  /** So many words make a role at most: 日本学術振興会 特別 研究員. */
  private static final int DEEPEST = 6;

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

  private static Role at(String text, int at, int end, int depth) {
    WordTable.Word word = TABLE.get().at(text, at, end);
    if (word == null || depth == 0 || word.is("not-name")) {
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

  /** A role does not go on in another word: 教授法, 氏名, 博士号, 部長室, 大学院生命科学研究科. */
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
    if (text.charAt(stop - 1) == '生' && "命物理化態体活涯産殖育".indexOf(next) >= 0) {
      return false;
    }
    return next == '他' || !word.is("honorific") && "号法会名力室像選任職群制的化時用学生卒".indexOf(next) < 0;
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

  /** Whether a word stands in {@code [start, end)} that no name holds: 研究, 医学, 指導. */
  static boolean holdsNoName(String text, int start, int end) {
    return TABLE.get().standsIn(text, start, end, "not-name");
  }
}
