package io.github.neurorelease.glossary;

import io.github.neurorelease.structure.Block;
import io.github.neurorelease.structure.SectionKind;
import io.github.neurorelease.text.Script;
import io.github.neurorelease.text.Search;
import io.github.neurorelease.text.Span;
import io.github.neurorelease.token.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pair of round brackets in which a short form may stand, and what it parts into.
 *
 * <pre>
 * 治療抵抗性うつ病*1(Treatment resistant depression:TRD) => Treatment resistant depression | TRD, behind うつ病
 * </pre>
 *
 * @param open   the opening bracket
 * @param close  the closing one
 * @param before where what stands in front ends, without blank and footnote mark
 * @param parts  left to right; may be empty
 */
record Bracket(int open, int close, int before, List<Bracket.Part> parts) {

  private static final int LONGEST = 110;
  private static final Pattern INTRODUCTION = Pattern.compile("(?:以下|略称?|通称|英語?名?)[、,:]?[「『\"]?");

  /**
   * Words in a bracket.
   *
   * @param isShort   whether they can be a short form
   * @param isEnglish whether they are words in Latin letters
   */
  record Part(Span span, boolean isShort, boolean isEnglish) {

    private static Part of(String text, int start, int end) {
      String words = text.substring(start, end);
      return new Part(new Span(start, end), ShortForms.isShort(words), ShortForms.isEnglish(words));
    }
  }

  /** The brackets of a document's text, by the place where they open. */
  static List<Bracket> all(Document document) {
    List<Bracket> brackets = new ArrayList<>();
    String text = document.normal();
    for (Block block : document.structure().blocks()) {
      int end = mayIntroduce(document.structure().kind(block)) ? block.end() : block.start();
      for (int open = Search.first(text, '(', block.start(), end); open >= 0;
           open = Search.first(text, '(', open + 1, end)) {
        int close = EntryHead.matching(text, open, Math.min(end, open + LONGEST));
        if (close > open + 1) {
          brackets.add(new Bracket(open, close, beforeMark(text, open), parts(text, open + 1, close)));
        }
      }
    }
    return brackets;
  }

  /** Whether a section introduces short forms of the release: others print those of a paper. */
  static boolean mayIntroduce(SectionKind kind) {
    return kind != SectionKind.REFERENCES && kind != SectionKind.ABSTRACT;
  }

  private static List<Part> parts(String text, int from, int to) {
    List<Part> parts = new ArrayList<>();
    int start = from;
    for (int i = from; i < to; i++) {
      if (isParting(text, i, to)) {
        add(text, start, i, parts);
        start = i + 1;
      }
    }
    add(text, start, to, parts);
    return parts;
  }

  /** Whether the character parts what stands in a bracket; a comma within a number does not. */
  private static boolean isParting(String text, int i, int to) {
    return switch (text.charAt(i)) {
      case ':', ';', '、' -> true;
      case '=' -> i + 1 < to && Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i + 1));
      // MEG/magnetoencephalography: a short form and its long one; CET/CEST are not.
      case '/' -> i > 1 && Character.isUpperCase(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i - 2))
          && i + 3 < to && Character.isLowerCase(text.charAt(i + 2)) && Character.isLowerCase(text.charAt(i + 3));
      case ',' -> i + 1 >= to || text.charAt(i + 1) < '0' || text.charAt(i + 1) > '9';
      default -> false;
    };
  }

  private static void add(String text, int from, int to, List<Part> parts) {
    if (to <= from) {
      return;
    }
    int start = from;
    int end = to;
    if ("以略通英".indexOf(text.charAt(from)) >= 0) {
      Matcher introduction = INTRODUCTION.matcher(text).region(from, to);
      start = introduction.lookingAt() ? introduction.end() : from;
    }
    while (start < end && " 「『\"".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " 」』\"".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int reading = Search.first(text, '(', start, end);
    if (reading > start && text.charAt(end - 1) == ')' && Script.of(text.charAt(reading + 1)) == Script.KATAKANA) {
      end = reading;
    }
    int quote = Search.first(text, '」', start, end);
    if (quote > start) {
      end = quote;
    }
    if (end > start) {
      parts.add(Part.of(text, start, end));
    }
  }

  /** The place before a footnote mark that stands before the bracket: TRD*1( => TRD. */
  private static int beforeMark(String text, int open) {
    int end = open > 0 && text.charAt(open - 1) == ' ' ? open - 1 : open;
    int at = end;
    while (at > 0 && Character.isDigit(text.charAt(at - 1))) {
      at--;
    }
    boolean mark = at < end && at > 0 && (text.charAt(at - 1) == '*' || text.charAt(at - 1) == '※');
    return mark ? at - 1 : end;
  }
}
