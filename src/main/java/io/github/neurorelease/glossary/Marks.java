package io.github.neurorelease.glossary;

import io.github.neurorelease.structure.FootnoteMark;
import io.github.neurorelease.text.CharSet;
import io.github.neurorelease.token.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds footnote marks in the running text.
 *
 * <pre>
 * ケタミン(※1)の   => ※1        a pair of brackets stays outside
 * ミクログリア注4) => 注4)      a bracket that is the mark's only other sign stays inside
 * ケタミン*1の, ケタミン[1]、ケタミン1)の(raised), ケタミン①
 * *p < 0.05, **, 川上太郎*      => none
 * </pre>
 */
final class Marks {

  private static final Pattern MARK = Pattern.compile(
      "(?<open>" + FootnoteMark.OPEN + ")?(?:(?<sign>※|\\*|[†‡](?=\\d)|" + FootnoteMark.WORD + ") ?(?<number>\\d{1,2})"
          + "(?<close>" + FootnoteMark.CLOSE + ")?|(?<circle>[①-⑳]))"
          + "|\\[(?<square>\\d{1,2})\\]|(?<bare>(?<!\\d)\\d{1,2}\\))|(?<dagger>[†‡])");

  private static final CharSet OPENING = CharSet.of("([〈<《【*※†‡注註脚補語用①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");
  private static final CharSet OPENING_OR_DIGIT = OPENING.or(CharSet.of("0123456789"));
  /** How far behind a mark the bracket closes in which it stands. */
  private static final int NEAR = 24;

  /**
   * A mark in the normal form.
   *
   * @param sign   its kind, as in {@link Footnote}
   * @param number its number, or 0
   */
  record Mark(int start, int end, char sign, int number) {
  }

  /** What stands behind the first character of a sign in letters. */
  private static final String IN_SIGN = "0123456789 釈注註語足";

  private Marks() {
  }

  /** The marks of the given signs, left to right, except those that begin entries. */
  static List<Mark> find(Document document, Set<Character> signs, List<Footnote> entries) {
    List<Mark> marks = new ArrayList<>();
    String text = document.normal();
    Matcher matcher = MARK.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
    boolean bare = signs.contains(')');
    CharSet opening = bare ? OPENING_OR_DIGIT : OPENING;
    int e = 0;
    for (int i = opening.next(text, 0, text.length()); i < text.length();
        i = opening.next(text, i + 1, text.length())) {
      if (!mayBegin(text, i, bare) || !matcher.region(i, text.length()).lookingAt()) {
        continue;
      }
      while (e < entries.size() && entries.get(e).markEnd() < matcher.start()) {
        e++;
      }
      if (e < entries.size() && matcher.end() > entries.get(e).markStart() - 1
          && matcher.start() < entries.get(e).markEnd()) {
        i = matcher.end() - 1;
        continue;
      }
      i = matcher.end() - 1;
      Mark mark = mark(document, matcher);
      if (mark != null && signs.contains(mark.sign())) {
        marks.add(mark);
      }
    }
    return marks;
  }

  private static boolean mayBegin(String text, int i, boolean bare) {
    char c = text.charAt(i);
    if (c == '(' || c == '[' || "〈<《【".indexOf(c) >= 0) {
      char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
      return isSign(next) || c == '[' && next >= '0' && next <= '9';
    }
    if (c < 0x80) {
      return c == '*' || bare && c >= '0' && c <= '9';
    }
    // 作用, 補正: most of these kanji stand in words, not in 注1, 補足 2.
    return isSign(c) && (c < 0x3000 || i + 1 < text.length() && IN_SIGN.indexOf(text.charAt(i + 1)) >= 0);
  }

  private static boolean isSign(char c) {
    return switch (c) {
      case '*', '※', '†', '‡', '注', '註', '脚', '補', '語', '用' -> true;
      default -> c >= '①' && c <= '⑳';
    };
  }

  private static Mark mark(Document document, Matcher matcher) {
    String text = document.normal();
    if (matcher.group("sign") != null) {
      boolean pair = matcher.group("open") != null && matcher.group("close") != null;
      boolean open = matcher.group("open") != null;
      int start = open ? matcher.start() + 1 : matcher.start();
      int end = pair || open ? matcher.end("number") : matcher.end();
      if (!open && matcher.group("close") != null && isClosingAnOuterBracket(text, matcher.start(), matcher.end())) {
        end = matcher.end("number");
      }
      return new Mark(start, end, Footnotes.sign(matcher.group("sign")), Integer.parseInt(matcher.group("number")));
    }
    if (matcher.group("circle") != null) {
      int at = matcher.start("circle");
      return new Mark(at, at + 1, '①', Footnotes.number(matcher.group("circle")));
    }
    if (matcher.group("square") != null) {
      return new Mark(matcher.start(), matcher.end(), '[', Integer.parseInt(matcher.group("square")));
    }
    if (matcher.group("dagger") != null) {
      return new Mark(matcher.start(), matcher.end(), '†', 0);
    }
    return bare(document, matcher);
  }

  /** ケタミン1): none are 図1), 0.05) and the end of (n=12). */
  private static Mark bare(Document document, Matcher matcher) {
    String text = document.normal();
    int start = matcher.start();
    // 2.0４): the mark is of another width than the number in front of it.
    if (matcher.end() - start == 3 && isWide(document, start) != isWide(document, start + 1)) {
      start++;
    } else if (start > 0 && text.charAt(start - 1) == '.') {
      return null;
    }
    boolean enclosed = start > 0 && text.charAt(start - 1) == '(';
    boolean afterWord = start > 0 && text.charAt(start - 1) > ' ';
    return enclosed || !afterWord || isClosingAnOuterBracket(text, start, matcher.end()) ? null
        : new Mark(start, matcher.end(), ')', Footnotes.number(text.substring(start, matcher.end())));
  }

  private static boolean isWide(Document document, int at) {
    return document.source().text().charAt(document.text().sourceStart(at)) > 0x80;
  }

  /** {@code (アミロイドβ注2)}: the bracket closes one that opened before the mark, and none behind it does. */
  private static boolean isClosingAnOuterBracket(String text, int at, int end) {
    return hasOpenBracket(text, at) && !hasClosingBracket(text, end);
  }

  private static boolean hasClosingBracket(String text, int from) {
    int depth = 0;
    for (int i = from; i < text.length() && i - from < NEAR && "\n。、".indexOf(text.charAt(i)) < 0; i++) {
      char c = text.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')' && depth-- == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasOpenBracket(String text, int at) {
    int depth = 0;
    for (int i = at - 1; i >= 0 && at - i < 120 && text.charAt(i) != '\n' && text.charAt(i) != '。'; i--) {
      char c = text.charAt(i);
      if (c == ')') {
        depth++;
      } else if (c == '(' && depth-- == 0) {
        return true;
      }
    }
    return false;
  }
}
