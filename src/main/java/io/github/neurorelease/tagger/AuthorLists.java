package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Evidence;
import io.github.neurorelease.structure.SectionKind;
import io.github.neurorelease.text.Near;
import io.github.neurorelease.text.Script;
import io.github.neurorelease.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists of a paper's authors in Latin or Japanese script, with the marks that stand behind the names.
 *
 * <pre>
 * 著者:Rei Yokoyama†, Atsushi Kasai*, and Hitoshi Hashimoto* => three names
 * 著者名 小早川 唯¹、須藤真理子²(¹北海道大学…)                => two names
 * Deyama S, Kondo M                                           => two names
 * </pre>
 */
final class AuthorLists {

  /** The letters that most names are of come first: the table of scripts behind them is asked for the others alone. */
  private static final String LETTER = "A-Za-z\\p{IsLatin}";
  private static final String CAPITAL = "\\p{Lu}[" + LETTER + "'’]*(?:-[" + LETTER + "'’]+)*\\.?";
  private static final String PARTICLE = "(?:de|van|von|der|den|la|le|di|da|du|dos|del|bin|ibn|al|el|ter|ten)";
  private static final Pattern NAME = Pattern.compile(
      CAPITAL + "(?: (?:" + CAPITAL + "|" + PARTICLE + "(?= ))){1,5}");
  private static final Pattern LABEL = Pattern.compile(
      "[・●○■◆◇□▪▼▽*|-]? ?[【<〔\\[(]?(?:論文)?(?:著者(?:名|一覧|リスト|全員|情報|等)?|全著者|執筆者|[Aa]uthors?(?: list)?"
          + "|AUTHORS?)[】>〕\\])]?(?:\\([^)]{1,16}\\))? ?(?:[:：|]|(?=\\S))");
  private static final Pattern REVERSED = Pattern.compile("\\p{Lu}[" + LETTER + "'-]+, (?:\\p{Lu}\\.[ -]?){1,3}");
  private static final String NO_AUTHOR = "University|Institute|Department|School|Hospital|Center|Centre"
          + "|College|Laboratory|Japan|USA|Press|Journal|Research|Science|Nature|Medicine|Faculty|Division";

  /** A passage that begins with so many parts that are no name is no list. */
  private static final int MOST_OTHERS = 4;
  private static final int LONGEST_NAME = 40;

  private AuthorLists() {
  }

  static void tag(Passage passage, Consumer<Candidate> out) {
    boolean paper = passage.section() == SectionKind.PAPER;
    String text = passage.document();
    Matcher label = mayLabel(text.charAt(passage.start()))
        ? LABEL.matcher(text).region(passage.start(), passage.end()) : null;
    if (label != null && label.lookingAt() && isLabelled(passage, label)) {
      list(passage, label.end(), false, out);
    } else if (paper || passage.section() == SectionKind.ABSTRACT || passage.section() == SectionKind.COLLABORATORS
        || passage.foreign() && Character.isUpperCase(text.charAt(passage.start()))) {
      list(passage, passage.start(), true, out);
    }
  }

  private static boolean mayLabel(char c) {
    return "・●○■◆◇□▪▼▽*-|【<〔[(論著全執aA".indexOf(c) >= 0;
  }

  /** 著者らは… is no label; 著者名 小早川 唯 is. */
  private static boolean isLabelled(Passage passage, Matcher label) {
    char last = passage.document().charAt(label.end() - 1);
    return last == ':' || last == '|' || last == '〕' || last == '】' || last == '>' || last == ')' || last == ']'
        || label.end() < passage.end() && passage.aligned().gapBefore(label.end()) > 0
        || label.end() < passage.end() && passage.document().charAt(label.end()) < 0x80;
  }

  /** Proposes the names of the list that begins at {@code from}; a strict list is one of hardly anything but names. */
  private static void list(Passage passage, int from, boolean strict, Consumer<Candidate> out) {
    String text = passage.document();
    List<Span> names = new ArrayList<>();
    int parts = 0;
    int depth = 0;
    int start = from;
    for (int i = from; i <= passage.end(); i++) {
      char c = i < passage.end() ? text.charAt(i) : ',';
      depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
      boolean and = c == ' ' && text.startsWith(" and ", i) || c == ' ' && text.startsWith(" & ", i);
      if (i == passage.end() || c == ',' && !isInitialNext(text, i, passage.end()) || c == '、' || c == ';'
          || c == '，' || and || c == '(' || c == ')') {
        if (i > start) {
          int before = names.size();
          parts += part(passage, start, i, depth > (c == '(' ? 1 : 0), strict, names) ? 1 : 0;
          if (strict && before >= 3 && names.size() == before && parts > before && i - start > 3) {
            parts = before;
            break;
          }
          if (strict && names.isEmpty() && parts >= MOST_OTHERS) {
            return;
          }
        }
        start = and ? Near.ahead(text, ' ', i + 1) + 1 : i + 1;
        i = Math.max(i, start - 1);
      } else if (c == '。') {
        break;
      }
    }
    if (!strict || names.size() >= 2 && names.size() * 10 >= parts * 7) {
      names.forEach(name -> out.accept(new Candidate(name.start(), name.end(), EntityType.PERSON, null,
          Candidate.NORMAL, new Evidence("person", "author list"))));
    }
  }

  /** A comma within Yamada, T. */
  private static boolean isInitialNext(String text, int comma, int end) {
    if (comma + 3 >= end || text.charAt(comma + 3) != '.') {
      return false;
    }
    Matcher reversed = REVERSED.matcher(text).region(Math.max(0, Near.back(text, ' ', comma - 1) + 1), end);
    return reversed.lookingAt() && reversed.end() > comma;
  }

  /** Adds the name in the part; returns whether the part counts as one. */
  private static boolean part(Passage passage, int from, int to, boolean bracketed, boolean strict, List<Span> names) {
    String text = passage.document();
    int start = from;
    while (start < to && (isMark(text.charAt(start)) || Character.isDigit(text.charAt(start)))) {
      start++;
    }
    if (text.startsWith("and ", start) || text.startsWith("& ", start)) {
      start = Near.ahead(text, ' ', start) + 1;
    }
    int end = to;
    while (end > start && (isMark(text.charAt(end - 1)) || Character.isDigit(text.charAt(end - 1))
        || passage.aligned().raised(end - 1) || isLetter(text, start, end))) {
      end--;
    }
    if (start >= end) {
      return false;
    }
    Span latin = Script.of(text.charAt(start)) == Script.LATIN ? name(text, start, end) : null;
    if (latin != null && latin.end() == end) {
      names.add(latin);
    } else if (isJapaneseName(passage, start, end) && (!strict || isSureName(passage, start, end))) {
      names.add(new Span(start, end));
    }
    return !bracketed;
  }

  /** 山田太郎 a, Jun Abe b: a small letter alone stands for an institution. */
  private static boolean isLetter(String text, int start, int end) {
    return Character.isLowerCase(text.charAt(end - 1))
        && (end - 1 == start || Script.of(text.charAt(end - 2)) != Script.LATIN);
  }

  private static boolean isMark(char c) {
    return " *†‡§#¶※§★☆.|".indexOf(c) >= 0;
  }

  private static boolean isSureName(Passage passage, int start, int end) {
    return end - start >= 3 && end - start <= 6 && new JapaneseNames(passage).hasNameToken(start, end)
        && Boundaries.isKanji(passage.document().charAt(start));
  }

  private static boolean isJapaneseName(Passage passage, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!JapaneseNames.isNameChar(passage.document().charAt(i))) {
        return false;
      }
    }
    boolean katakana = Boundaries.isKatakana(passage.document().charAt(start));
    return (katakana ? end - start >= 4 : end - start >= 2 && end - start <= 7)
        && Roles.at(passage.document(), start, end) == null
        && !OrganizationWords.endsUnit(passage.document(), end, start, 2)
        && new JapaneseNames(passage).isPlausible(start, end);
  }

  /** The name in Latin script that ends at {@code end} and begins at {@code limit} or later, or null: John Smith教授. */
  static Span nameBefore(String text, int end, int limit) {
    int start = end;
    int floor = Math.max(limit, start - LONGEST_NAME);
    while (start > floor && (Script.of(text.charAt(start - 1)) == Script.LATIN
        || " .-'".indexOf(text.charAt(start - 1)) >= 0)) {
      start--;
    }
    Span name = name(text, start, end);
    return name != null && name.end() == end ? name : null;
  }

  /** The name in Latin script that begins at {@code start}, or null. */
  static Span name(String text, int start, int end) {
    int from = start;
    while (from < end && text.charAt(from) == ' ') {
      from++;
    }
    if (from >= end || !Character.isUpperCase(text.charAt(from))) {
      return null;
    }
    Matcher reversed = hasCommaBehindWord(text, from, end) ? REVERSED.matcher(text).region(from, end) : null;
    if (reversed != null && reversed.lookingAt()) {
      return new Span(from, reversed.end());
    }
    Matcher name = NAME.matcher(text).region(from, end);
    if (!name.lookingAt()) {
      return null;
    }
    for (String word : text.substring(name.start(), name.end()).split(" ")) {
      if (("|" + NO_AUTHOR + "|").contains("|" + word + "|")) {
        return null;
      }
    }
    return new Span(name.start(), name.end());
  }

  private static boolean hasCommaBehindWord(String text, int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) != ' ' && text.charAt(at) != ',') {
      at++;
    }
    return at < end && text.charAt(at) == ',';
  }
}
