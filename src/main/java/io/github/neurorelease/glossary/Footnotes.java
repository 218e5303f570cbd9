package io.github.neurorelease.glossary;

import io.github.neurorelease.structure.Block;
import io.github.neurorelease.structure.FootnoteMark;
import io.github.neurorelease.structure.SectionKind;
import io.github.neurorelease.structure.SiteWords;
import io.github.neurorelease.structure.Structure;
import io.github.neurorelease.text.CharSet;
import io.github.neurorelease.text.Search;
import io.github.neurorelease.token.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds footnote entries: blocks that begin with a mark, with the blocks after them up to the next entry.
 *
 * <pre>
 * *1 海馬硬化 … 海馬の神経細胞が失われ…     head, ellipsis, definition
 * ※2 シナプス刈り込み:生後の発達期に…       head, colon, definition
 * 注1) ミクログリア | 脳や脊髄に存在する…     head on a line of its own
 * ※5 引用元:厚生労働省ウェブサイト           no head: 引用元 is a label
 * </pre>
 */
final class Footnotes {

  private static final int LONGEST_HEAD = 90;
  private static final int LONGEST_BARE = 24;
  private static final Pattern DELIMITER = Pattern.compile(" ?(?::|…{1,4}|‥+|・・・+|\\.\\.\\.+|=|->|→) ?| - ?|-{1,3} ?");
  /** What a delimiter begins with. */
  private static final CharSet DELIMITING = CharSet.of(" :…‥・.=-→");
  private static final Pattern LABEL =
      Pattern.compile("(?:引用元?|出典|出所|参考文献|参考|文献|参照|ソース|Source|Ref(?:erence)?s?)$");
  private static final Pattern RULE = Pattern.compile("[-=_*#~・ ]{3,}|以上");

  /** Arrows that lead back to where the mark stands. */
  private static final String BACK = " ↩↑▲⇧⤴↵⏎\ufe0e\ufe0f";

  private static final Pattern BRACKET = Pattern.compile("[()\\[\\]]");

  /** Where each mark stands first: a long list of notes would look for it through the whole text each time. */
  private final Map<String, Integer> firstPlaces = new HashMap<>();
  private final Document document;
  private final Structure structure;
  private final String text;
  private final boolean headsAlone;

  Footnotes(Document document) {
    this.document = document;
    this.structure = document.structure();
    this.text = document.normal();
    this.headsAlone = hasHeadAlone();
  }

  List<Footnote> find() {
    List<Footnote> found = new ArrayList<>();
    List<Block> blocks = structure.blocks();
    int b = 0;
    while (b < blocks.size()) {
      Block block = blocks.get(b);
      Matcher mark = block.kind() == Block.Kind.HEADING ? null
          : FootnoteMark.at(text, block.start(), block.end());
      if (mark == null || !isEntry(block, mark)) {
        b++;
        continue;
      }
      int next = b + 1;
      while (next < blocks.size() && goesOn(block, blocks.get(next))) {
        next++;
      }
      found.add(entry(mark, b, next));
      b = next;
    }
    return found;
  }

  /** Outside a glossary only an unmistakable mark makes an entry, and only where the text elsewhere points at it. */
  private boolean isEntry(Block block, Matcher mark) {
    SectionKind kind = structure.kind(block);
    if (kind == SectionKind.GLOSSARY) {
      return true;
    }
    char sign = sign(mark.group("mark"));
    if ("※*注".indexOf(sign) < 0 || number(mark.group("mark")) == 0 || kind == SectionKind.REFERENCES) {
      return false;
    }
    String bare = BRACKET.matcher(mark.group("mark")).replaceAll("");
    return firstPlaces.computeIfAbsent(bare, text::indexOf) < block.start();
  }

  private boolean goesOn(Block entry, Block next) {
    if (next.section() != entry.section() || next.kind() == Block.Kind.HEADING) {
      return false;
    }
    if (FootnoteMark.at(text, next.start(), next.end()) != null) {
      return false;
    }
    String words = structure.text(next);
    if (SiteWords.isNavigation(words, 0, words.length())) {
      return false;
    }
    return structure.kind(entry) == SectionKind.GLOSSARY && !RULE.matcher(words).matches()
        && !words.startsWith("図");
  }

  private Footnote entry(Matcher mark, int first, int next) {
    List<Block> blocks = structure.blocks();
    Block block = blocks.get(first);
    int end = withoutLinkBack(block.start(), blocks.get(next - 1).end());
    List<Integer> indices = new ArrayList<>();
    for (int i = first; i < next; i++) {
      indices.add(i);
    }
    int headBlock = first;
    int headStart = mark.end();
    if (headStart >= block.end() && next - first > 1) {
      headBlock = first + 1;
      headStart = blocks.get(headBlock).start();
    }
    int headEnd = blocks.get(headBlock).end();
    boolean more = next - headBlock > 1;
    int[] split = headStart >= headEnd ? null : split(headStart, headEnd, more);
    EntryHead head = split == null ? null : EntryHead.of(text, headStart, split[0]);
    int body = split == null ? headStart : split[1] >= headEnd && more ? blocks.get(headBlock + 1).start() : split[1];
    int[] printed = printed(mark);
    return new Footnote(sign(mark.group("mark")), number(mark.group("mark")), printed[0], printed[1], end, head,
        Math.min(body, end), indices);
  }

  /** …を調べる。↩, …を調べる。[本文へ戻る]: what leads back to the text is no part of the note. */
  private int withoutLinkBack(int start, int end) {
    int to = end;
    while (to > start + 1 && BACK.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    if (text.charAt(to - 1) == ')' || text.charAt(to - 1) == ']') {
      int floor = Math.max(start + 2, to - LONGEST_BARE);
      int open = Math.max(Search.last(text, '(', floor, to), Search.last(text, '[', floor, to));
      return open >= 0 && SiteWords.isCell(text.substring(open + 1, to - 1)) ? open : to;
    }
    int stop = Search.last(text, '。', Math.max(start + 1, to - LONGEST_BARE), to);
    boolean words = stop >= 0 && stop + 1 < to;
    return words && SiteWords.isCell(text.substring(stop + 1, to).strip()) ? stop + 1 : to;
  }

  /** The mark without a pair of brackets around it: (注1) => 注1; [1] and 1) stay. */
  private int[] printed(Matcher mark) {
    int start = mark.start("mark");
    int end = mark.end("mark");
    char first = text.charAt(start);
    boolean pair = "([〈<《【".indexOf(first) >= 0 && Character.isDigit(text.charAt(end - 2))
        && !Character.isDigit(text.charAt(start + 1));
    return pair ? new int[] {start + 1, end - 1} : new int[] {start, end};
  }

  /** Where the head ends and where the definition begins, or null where there is no head. */
  private int[] split(int start, int end, boolean more) {
    int limit = Math.min(end, start + LONGEST_HEAD);
    for (int at = DELIMITING.next(text, start, limit); at < limit; at = DELIMITING.next(text, at, limit)) {
      Matcher delimiter = DELIMITER.matcher(text).region(at, limit);
      boolean found = delimiter.lookingAt();
      if (found && !inBrackets(start, at) && isDelimiter(delimiter, start)) {
        return isLabel(start, at) ? null : new int[] {at, delimiter.end()};
      }
      at = found ? delimiter.end() : at + 1;
    }
    int column = column(start, end);
    if (column > 0) {
      return new int[] {column, column};
    }
    int printedLine = headsAlone ? lineEnd(start, end) : -1;
    if (printedLine > 0) {
      return isLabel(start, printedLine) ? null : new int[] {printedLine, printedLine};
    }
    if (more && end - start <= LONGEST_HEAD && text.charAt(end - 1) != '。') {
      return isLabel(start, end) ? null : new int[] {end, end};
    }
    int close = closingQuote(start, end);
    if (close > 0) {
      return new int[] {close, close};
    }
    int line = bracketAtLineEnd(start, end);
    if (line > 0) {
      return new int[] {line, line};
    }
    int gap = gap(start, end);
    return gap > 0 ? isLabel(start, gap) ? null : new int[] {gap, gap} : toStop(start, end);
  }

  /**
   * Where the first printed line ends that was joined to the next for its width, though the heads of other entries
   * stand on lines of their own; or -1.
   */
  private int lineEnd(int start, int end) {
    String source = document.source().text();
    for (int i = start + 2; i < Math.min(end, start + LONGEST_HEAD + 1); i++) {
      if (Search.first(source, '\n', document.text().sourceEnd(i - 1), document.text().sourceStart(i)) >= 0) {
        return inBrackets(start, i) || "。、をはがにの".indexOf(text.charAt(i - 1)) >= 0 ? -1 : i;
      }
    }
    return -1;
  }

  /** Whether the head of an entry stands on a line of its own somewhere. */
  private boolean hasHeadAlone() {
    List<Block> blocks = structure.blocks();
    for (int b = 0; b + 1 < blocks.size(); b++) {
      Block block = blocks.get(b);
      boolean entry = structure.kind(block) == SectionKind.GLOSSARY && block.kind() != Block.Kind.HEADING
          && FootnoteMark.at(text, block.start(), block.end()) != null;
      if (entry && block.end() - block.start() <= LONGEST_HEAD && text.charAt(block.end() - 1) != '。'
          && goesOn(block, blocks.get(b + 1))) {
        return true;
      }
    }
    return false;
  }

  /** 引用元, 出典: a label is no head. */
  private boolean isLabel(int start, int end) {
    return end - start <= 8 && LABEL.matcher(text.substring(start, end).strip()).find();
  }

  /** A dash parts head and definition only where it stands between blanks or beside Japanese characters. */
  private boolean isDelimiter(Matcher delimiter, int start) {
    if (delimiter.start() == start) {
      return false;
    }
    char c = delimiter.group().strip().charAt(0);
    if (c != '-') {
      boolean pages = Character.isDigit(text.charAt(delimiter.start() - 1)) && delimiter.end() < text.length()
          && Character.isDigit(text.charAt(delimiter.end()));
      return c != ':' || !pages && !text.startsWith("//", delimiter.start() + 1);
    }
    return document.text().gapBefore(delimiter.end()) > 0 || document.text().gapBefore(delimiter.start()) > 0
        || delimiter.group().startsWith(" ") || delimiter.group().strip().length() > 1;
  }

  private boolean inBrackets(int start, int at) {
    int depth = 0;
    for (int i = start; i < at; i++) {
      char c = text.charAt(i);
      depth += c == '(' || c == '「' || c == '[' ? 1 : c == ')' || c == '」' || c == ']' ? -1 : 0;
    }
    return depth > 0;
  }

  private int closingQuote(int start, int end) {
    int pair = "「『【".indexOf(text.charAt(start));
    int limit = Math.min(end - 1, start + LONGEST_HEAD + 1);
    int close = pair < 0 ? -1 : Search.first(text, "」』】".charAt(pair), start, limit);
    return close > start ? close + 1 : -1;
  }

  /** 「網膜  眼の奥にある膜。国内…」: in a table of notes the definition begins behind a wide blank, on the head's line. */
  private int column(int start, int end) {
    for (int i = start + 1; i < Math.min(end, start + LONGEST_BARE + 1); i++) {
      if (document.text().gapBefore(i) >= 2) {
        boolean words = text.charAt(i - 1) >= 0x3000 && text.charAt(i) >= 0x3000 && text.charAt(i) != '(';
        return words && end - i >= LONGEST_BARE / 2 && !inBrackets(start, i) ? i : -1;
      }
    }
    return -1;
  }

  /** 「網膜(retina) | 眼の奥に…」: where the first line of a note ends with a bracket, that line is its head. */
  private int bracketAtLineEnd(int start, int end) {
    String source = document.source().text();
    for (int i = start + 2; i < Math.min(end, start + LONGEST_HEAD); i++) {
      int from = document.text().sourceEnd(i - 1);
      int to = document.text().sourceStart(i);
      if (to > from && Search.first(source, '\n', from, to) >= 0) {
        return text.charAt(i - 1) == ')' && !inBrackets(start, i) ? i : -1;
      }
    }
    return -1;
  }

  /** 「ケタミン  麻酔薬として…」: a blank between two Japanese words, wider than others on the line. */
  private int gap(int start, int end) {
    int limit = Math.min(end, start + LONGEST_HEAD);
    for (int i = start + 1; i < limit; i++) {
      if (document.text().gapBefore(i) >= 2 && !inBrackets(start, i)) {
        return i;
      }
    }
    for (int i = start + 2; i < Math.min(limit, start + 40); i++) {
      if (document.text().gapBefore(i) == 1 && text.charAt(i - 1) >= 0x3000 && text.charAt(i) >= 0x3000
          && !inBrackets(start, i) && text.charAt(i) != '(') {
        return i;
      }
    }
    return -1;
  }

  /** 「ケタミン。麻酔薬として…」 */
  private int[] toStop(int start, int end) {
    int stop = Search.first(text, '。', start, Math.min(end - 1, start + LONGEST_BARE + 1));
    return stop > start ? new int[] {stop, stop + 1} : null;
  }

  static char sign(String mark) {
    for (int i = 0; i < mark.length(); i++) {
      char c = mark.charAt(i);
      if (c == '※' || c == '*' || c == '†' || c == '‡') {
        return c == '‡' ? '†' : c;
      }
      if ("注註脚補語用".indexOf(c) >= 0) {
        return '注';
      }
      if (c >= '①' && c <= '⑳') {
        return '①';
      }
    }
    return mark.charAt(0) == '[' ? '[' : ')';
  }

  static int number(String mark) {
    int number = 0;
    for (int i = 0; i < mark.length(); i++) {
      char c = mark.charAt(i);
      if (c >= '0' && c <= '9') {
        number = number * 10 + c - '0';
      } else if (c >= '①' && c <= '⑳') {
        return c - '①' + 1;
      }
    }
    return number;
  }
}
