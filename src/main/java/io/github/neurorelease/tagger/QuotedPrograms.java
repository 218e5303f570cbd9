package io.github.neurorelease.tagger;

import io.github.neurorelease.structure.SectionKind;
import io.github.neurorelease.text.Near;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/**
 * Quoted titles of projects where support is acknowledged, and what stands in front of the quotation.
 *
 * <pre>
 * 「ねむりの謎を解く(研究代表者:…)」  => ねむりの謎を解く
 * 「ねむり先導プログラム(ねむり先導)」 => ねむり先導プログラム | ねむり先導
 * 東都博物館総合研究「ねむりと地層」   => 総合研究 | ねむりと地層
 * </pre>
 */
final class QuotedPrograms {

  /** With its opening mark; where no section is of support, 「型Z」 may be anything. */
  private static final int SHORTEST_TITLE = 5;
  /** The longest word for a kind of research: 総合研究, 重点領域研究. */
  private static final int LONGEST_KIND = 8;
  private static final int LONGEST_TITLE = 160;

  private QuotedPrograms() {
  }

  /** The title between quotation marks, or its levels; returns where to go on. */
  static int read(Passage passage, int open, Consumer<Candidate> out) {
    String text = passage.document();
    char close = text.charAt(open) == '「' ? '」' : text.charAt(open) == '『' ? '』' : '"';
    int end = closing(text, open, passage.end(), close);
    int shortest = passage.section() == SectionKind.FUNDING ? SHORTEST_TITLE : SHORTEST_TITLE * 2;
    if (end < 0 || end - open < shortest || end - open > LONGEST_TITLE) {
      return open;
    }
    ownResearch(passage, open, out);
    int start = open + 1;
    int stop = beforeRemark(text, start, end);
    int from = text.charAt(start) == '同' && stop - start > 4 ? start + 1 : start;
    for (int i = start + 1; i < stop; i++) {
      if (passage.aligned().gapBefore(i) > 0
          && ProgramTagger.endsProgram(text, text.charAt(i - 1) == ' ' ? i - 1 : i, from)) {
        ProgramTagger.propose(text, from, i, "quoted", out);
        from = i;
      }
    }
    int remark = text.charAt(stop - 1) == ')' ? Near.back(text, '(', stop - 1) : -1;
    Matcher bracket = ProgramTagger.SHORT.matcher(text).region(Math.max(from, remark), stop);
    if (remark > from && bracket.matches() && ProgramTagger.isShort(bracket.group(1))
        && ProgramTagger.endsProgram(text, remark, from)) {
      ProgramTagger.propose(text, bracket.start(1), bracket.end(1), "short form", out);
      stop = remark;
    }
    ProgramTagger.propose(text, from, stop, "quoted", out);
    return stop;
  }

  /** Where the title ends before a bracket with the leader or the grant number: (研究代表者:…), (JP24K00001). */
  private static int beforeRemark(String text, int start, int end) {
    int person = text.substring(start, end).indexOf("代表") + start;
    int bracket = person > start ? Near.back(text, '(', person) : -1;
    int stop = bracket > start && person - bracket <= 4 ? bracket : end;
    if (text.charAt(stop - 1) == ')') {
      int open = Near.back(text, '(', stop - 1);
      stop = open > start + 3 && stop - open <= 24 && ProgramTagger.holdsNumber(text, open, stop)
          && text.charAt(open - 1) > 0x80 ? open : stop;
    }
    return stop;
  }

  private static int closing(String text, int open, int limit, char close) {
    int depth = 1;
    for (int i = open + 1; i < limit; i++) {
      char c = text.charAt(i);
      depth += c == close ? -1 : c == text.charAt(open) ? 1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** 東都博物館|総合研究「…」, …機構|重点研究「…」: what an organisation calls the research it pays for. */
  private static void ownResearch(Passage passage, int end, Consumer<Candidate> out) {
    String text = passage.document();
    int start = ProgramTagger.strict(passage, end);
    int unit = end - 2;
    while (unit > start && end - unit <= LONGEST_KIND && !OrganizationWords.endsUnit(text, unit, start, 2)) {
      unit--;
    }
    if (unit > start && end - unit >= 4 && text.startsWith("研究", end - 2) && !text.startsWith("共同", end - 4)) {
      ProgramTagger.propose(text, unit, end, "research", out);
    }
  }
}
