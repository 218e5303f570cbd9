package io.github.neurorelease.structure;

import io.github.neurorelease.text.AlignedText;
import io.github.neurorelease.text.Script;
import io.github.neurorelease.text.Search;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Decides whether a line goes on in the next one.
 *
 * <pre>
 * …抑制する こ | とを示した。          lines of one width in a hard-wrapped text  => joined
 * …を上流とする | (page) | 神経回路を介して…   prose broken off by a page         => joined
 * (retinal ganglion | cell:RGC)に            what looks like a label in one        => joined
 * (領域横断的 | かつ萌芽的脳研究プロジェクト)   an open bracket                    => joined
 * …を示した。 | また、…                 a sentence ends                            => parted
 * 2025年10月7日 | 名古屋大学            short lines                                => parted
 * </pre>
 */
final class LineJoiner {

  private static final int TOLERANCE = 8;
  private static final int NARROWEST = 30;
  private static final int WIDEST = 140;
  private static final int WITNESSES = 5;
  /** So wide a line is no heading of a note. */
  private static final int FULL = 64;
  /** The longest label with its blank and colon. */
  private static final int LABEL = 16;
  private static final int COLUMN = 3;
  /** A text has an edge where so many times more lines end at it than run on beyond every page's width. */
  private static final int FEW = 2;
  private static final Pattern NEW_START = Pattern.compile(
      "[・●◆■◇○□▶►▼▽▲△★☆◎✓✔]|[-*] |~|-[^\\d-]|[(\\[<【〈《≪]?(?:図|表|写真|Fig)[. ]?\\d|https?://"
          + "|(?:[Tt][Ee][Ll]|TEL|FAX|E-?mail|URL|DOI|doi|〒)"
          + "|[^\\s、。,.()]{1,14} ?:|[A-Z](?: [A-Z]){1,4} ?:|【|#{1,6} ?|〈|《|≪|〔");

  private static final Pattern ADDRESS = Pattern.compile("(?:(?i:tel|fax|e-?mail|url)|電話|〒)[ .:)]{0,2}[\\d(+a-z-].{6}");

  private final AlignedText text;
  private final String normal;
  private final List<Line> lines;
  private int wide;
  private final int[] histogram = new int[WIDEST + TOLERANCE + 1];

  LineJoiner(AlignedText text, List<Line> lines) {
    this.text = text;
    this.normal = text.normal();
    this.lines = lines;
    for (Line line : lines) {
      if (line.width() <= WIDEST) {
        histogram[line.width()]++;
      } else {
        wide++;
      }
    }
  }

  /** Whether line {@code i} goes on in line {@code j}, the next one that is text. */
  boolean joins(int i, int j, int blockStart, SectionKind section) {
    Line a = lines.get(i);
    Line b = lines.get(j);
    if (isHangingNote(blockStart, a, b, section)) {
      return true;
    }
    if (begins(b, lines.get(blockStart).start(), a.end())) {
      return false;
    }
    char last = normal.charAt(a.end() - 1);
    if (last == '。' || last == '!' || last == '?' || last == ':' && a.width() < NARROWEST) {
      return false;
    }
    // ~海馬の時計を見る~ is a whole subtitle.
    if ((last == '-' || last == '~') && normal.charAt(lines.get(blockStart).start()) == last) {
      return false;
    }
    // 著者:Alma Reyes, Ken Abe, | (indented) Jun Ito: a hanging list of names.
    if (last == ',' && section == SectionKind.PAPER && Script.of(normal.charAt(b.start())) == Script.LATIN) {
      return true;
    }
    if (b.indent() >= 2 && b.indent() > a.indent() + 1 && b.indent() != lines.get(blockStart).indent()) {
      return false;
    }
    if (hasOpenBracket(lines.get(blockStart).start(), a.end(), b)) {
      return true;
    }
    if (isAddress(a) || section == SectionKind.CONTACT || section == SectionKind.REFERENCES && last == '.') {
      return false;
    }
    // - 助教 山田太郎(やまだ たろう) | (blank line) | the next group of a list.
    if (last == ')' && b.blanks() > 0 && "-*・".indexOf(normal.charAt(a.start())) >= 0) {
      return false;
    }
    boolean unfinished = (last == ',' || last == '、') && a.width() >= NARROWEST;
    // No sentence begins with this particle.
    boolean goesOn = normal.charAt(b.start()) == 'を' && a.width() >= NARROWEST && b.blanks() == 0;
    return unfinished || goesOn || isWrapped(i, j) || isBrokenProse(a, b, last);
  }

  /** Whether the line begins something of its own: a note, an item, a label, where no bracket of the block is open. */
  private boolean begins(Line line, int blockStart, int before) {
    return FootnoteMark.at(normal, line.start(), line.end()) != null
        || isNewStart(line) && !(Script.isWord(normal.charAt(line.start())) && line.blanks() == 0
            && hasOpenBracket(blockStart, before, line));
  }

  /** A note below a page's text that goes on under its first word, not under its mark. */
  private boolean isHangingNote(int blockStart, Line a, Line b, SectionKind section) {
    Line first = lines.get(blockStart);
    char last = normal.charAt(a.end() - 1);
    return section != SectionKind.REFERENCES && b.blanks() == 0 && b.indent() > first.indent()
        && "※*注(".indexOf(normal.charAt(first.start())) >= 0 && last != '。' && a.indent() + a.width() >= FULL
        && FootnoteMark.at(normal, first.start(), first.end()) != null
        && FootnoteMark.at(normal, b.start(), b.end()) == null && normal.charAt(b.start()) != '・';
  }

  /** Tel:00-0000-0000(広報課): ends with its line, whatever its width. */
  private boolean isAddress(Line line) {
    return "tTfFeEuU電〒".indexOf(normal.charAt(line.start())) >= 0
        && ADDRESS.matcher(normal).region(line.start(), line.end()).lookingAt();
  }

  private boolean isNewStart(Line line) {
    char c = normal.charAt(line.start());
    // Most lines begin with a letter of which the pattern knows nothing unless a label's colon follows.
    boolean letter = c >= 0x3041 ? "・図表写".indexOf(c) < 0 : Script.isWord(c) && "FhTtEUDd".indexOf(c) < 0;
    return (!letter || Search.first(normal, ':', line.start(), Math.min(line.end(), line.start() + LABEL)) > 0)
        && NEW_START.matcher(normal).region(line.start(), line.end()).lookingAt();
  }

  /** A line as wide as many others, not narrower than the one after it: the page's edge broke it, not the writer. */
  private boolean isWrapped(int i, int j) {
    int width = lines.get(i).width() + Math.min(lines.get(i).indent(), 4);
    if (width < NARROWEST || width > WIDEST || lines.get(j).width() > width + TOLERANCE) {
      return false;
    }
    int witnesses = 0;
    for (int w = Math.max(0, width - TOLERANCE); w <= width + TOLERANCE && w < histogram.length; w++) {
      witnesses += histogram[w];
    }
    int neighbours = neighbours(i, width);
    boolean edge = witnesses >= wide * FEW ? neighbours >= 1 : neighbours >= COLUMN;
    return witnesses > WITNESSES && edge && mayBreakBetween(i, j);
  }

  /** How many of the three lines before and the three after are as wide: a column beside wider text shows by them. */
  private int neighbours(int i, int width) {
    int found = 0;
    for (int k = Math.max(0, i - 3); k <= Math.min(lines.size() - 1, i + 3); k++) {
      found += k != i && Math.abs(lines.get(k).width() - width) <= TOLERANCE ? 1 : 0;
    }
    return found;
  }

  /** A heading-like noun line before an indented paragraph is not broken, whatever its width. */
  private boolean mayBreakBetween(int i, int j) {
    return lines.get(j).indent() < 2 || lines.get(j).indent() <= lines.get(i).indent() + 1;
  }

  /** Prose without end whose other half stands after a page break. */
  private boolean isBrokenProse(Line a, Line b, char last) {
    if (b.blanks() == 0 && a.width() > WIDEST || !Script.isWord(last) || a.width() < NARROWEST * 2) {
      return false;
    }
    boolean prose = Search.first(normal, '。', a.start(), a.end()) >= 0
        || Search.first(normal, '、', a.start(), a.end()) >= 0 || hasJapaneseComma(a);
    boolean caption = "・●◆■◇○□▶►▼★☆".indexOf(normal.charAt(a.start())) >= 0 && b.blanks() == 1
        || normal.startsWith("図", a.start()) || normal.startsWith("表", a.start());
    char first = normal.charAt(b.start());
    return prose && !caption && Script.isJapanese(first) && Script.isWord(first)
        && normal.charAt(b.end() - 1) == '。' && isUnfinishedWord(last);
  }

  /** ， of those who write ，。 instead of 、。: not the comma of a list of authors. */
  private boolean hasJapaneseComma(Line line) {
    int at = Search.first(normal, ',', line.start() + 1, line.end() - 1);
    return at >= 0 && Script.isJapanese(normal.charAt(at - 1)) && Script.isJapanese(normal.charAt(at + 1));
  }

  private static boolean isUnfinishedWord(char last) {
    Script script = Script.of(last);
    return script == Script.HIRAGANA || script == Script.KATAKANA || script == Script.KANJI || script == Script.LATIN;
  }

  /** Whether a bracket or quotation opened since {@code from} closes in the next line. */
  private boolean hasOpenBracket(int from, int to, Line next) {
    int floor = Math.max(from, to - 200);
    return hasAny(floor, to) && (isOpen(floor, to, next, '(', ')') || isOpen(floor, to, next, '「', '」')
        || isOpen(floor, to, next, '『', '』') || isOpen(floor, to, next, '【', '】') || isQuoted(floor, to, next));
  }

  /** Whether an opening bracket or a quotation mark stands in the range at all: in most lines none does. */
  private boolean hasAny(int from, int to) {
    for (int k = from; k < to; k++) {
      char c = normal.charAt(k);
      if (c == '(' || c == '"' || c >= '「' && c <= '【' && c != '」' && c != '』') {
        return true;
      }
    }
    return false;
  }

  /** Opening and closing quotation marks are one character in the normal form: an odd number is open. */
  private boolean isQuoted(int from, int to, Line next) {
    return quotes(from, to) % 2 == 1 && quotes(next.start(), next.end()) % 2 == 1;
  }

  private int quotes(int from, int to) {
    int count = 0;
    for (int k = from; k < to; k++) {
      count += normal.charAt(k) == '"' ? 1 : 0;
    }
    return count;
  }

  private boolean isOpen(int from, int to, Line next, char open, char close) {
    int depth = 0;
    for (int k = to - 1; k >= from; k--) {
      char c = normal.charAt(k);
      if (c == close) {
        depth--;
      } else if (c == open && ++depth > 0) {
        int end = Search.first(normal, close, next.start(), next.end());
        return end >= 0 && Search.first(normal, open, next.start(), end) < 0;
      }
    }
    return false;
  }

  /** Whether a blank stands for the line break where the two lines are joined. */
  boolean needsBlank(int i, int j) {
    char before = normal.charAt(lines.get(i).end() - 1);
    char after = normal.charAt(lines.get(j).start());
    return before != '-' && !Script.isJapanese(before) && !Script.isJapanese(after)
        && !(before == '(' || after == ')' || Character.isDigit(before) && Character.isDigit(after));
  }
}
