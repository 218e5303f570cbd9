package io.github.neurorelease.structure;

import io.github.neurorelease.lexicon.DictionaryException;
import io.github.neurorelease.lexicon.Resources;
import io.github.neurorelease.text.Search;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells headings from text and says what kind of section they open, from {@code headings.tsv}.
 *
 * <pre>
 * 【研究の背景】      => BACKGROUND, heading 研究の背景
 * ## 4. 今後の展開    => OUTLOOK, heading 今後の展開
 * 背景               => BACKGROUND  (a listed heading needs no decoration)
 * 【独自の見出し】    => OTHER       (an unlisted one does)
 * ■広報担当          => none        (listed as a sub-heading)
 * </pre>
 */
public final class Headings {

  private static final int MAX_UNLISTED = 34;
  private static final int MAX_INLINE = 24;
  /** The shortest undecorated line that may be put together from parts. */
  private static final int SHORTEST_PLAIN = 4;

  private static final String DECORATION = "#■◆●○◇□▼▶★☆◎▽△▲①②③④⑤⑥⑦⑧⑨⑩([【<《〈〔≪«";
  /** 2. 背景, 3今後の展望, IV) 結果: asked before the decoration, since prose begins with 2025年 and VEGF. */
  private static final String FIGURES = "0123456789IVX";
  private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}(?:[.)]|\\p{IsHan})|[IVX]{1,4}[.)]");
  /** What encloses words in prose too, and alone decorates no heading. */
  private static final String QUOTES = "「『-";

  /** What rules above, below and beside a heading are drawn with, in the normal form. */
  private static final String RULE = "-=~*_・.:+";
  private static final Pattern TOPIC = Pattern.compile(
      ".{2,16}(?:に関する|についての|に関して|について)(?:こと|(?:ご|お)?(?:問い?合わ?せ|照会|連絡)先?)");

  private final HeadingParts parts = new HeadingParts();
  private int longest;
  private final BitSet initials = new BitSet();
  private final Map<String, SectionKind> listed = new HashMap<>();
  private final Map<String, Boolean> subordinate = new HashMap<>();
  private final List<Rule> words = new ArrayList<>();
  private final Set<String> labels = new HashSet<>();

  private record Rule(String word, SectionKind kind) {
  }

  /**
   * A heading line.
   *
   * @param kind  the section it opens; null for a sub-heading that opens none
   * @param start first code unit of the heading's text, without decoration
   * @param end   one past its last
   * @param stop  where the heading ends with its decoration; text may follow on the same line
   * @param style what it is decorated with: its bracket, bullet or hash, {@code 1} for a number, a blank for nothing
   */
  record Heading(SectionKind kind, int start, int end, int stop, boolean listed, char style) {

    /** The same as a sub-heading of contacts. */
    Heading asTopic() {
      return new Heading(null, start, end, stop, true, style);
    }

    Heading decorated(int newStop, char newStyle) {
      return new Heading(kind, start, end, newStop, true, newStyle);
    }
  }

  /**
   * Reads {@code headings.tsv}.
   *
   * @throws DictionaryException naming file and line of a row that cannot be used
   */
  public Headings() {
    for (Resources.Line line : Resources.lines("headings.tsv")) {
      String heading = key(line.cell(0));
      if (heading.isEmpty()) {
        throw line.error("a heading expected in the first column, got \"" + line.cell(0) + "\"");
      }
      longest = Math.max(longest, line.cell(0).length() + 4);
      initials.set(heading.charAt(0));
      switch (line.cell(2)) {
        case "" -> listed.put(heading, kind(line));
        case "sub" -> subordinate.put(heading, Boolean.TRUE);
        case "word" -> words.add(new Rule(heading, kind(line)));
        case "label" -> labels.add(heading);
        default -> throw line.error("third column empty, sub, word or label expected, got " + line.cell(2));
      }
    }
  }

  private static SectionKind kind(Resources.Line line) {
    try {
      return SectionKind.valueOf(line.cell(1));
    } catch (IllegalArgumentException e) {
      throw line.error("a section kind expected in the second column, got \"" + line.cell(1) + "\"");
    }
  }

  private static String key(String heading) {
    return heading.replace(" ", "").replace("・", "").replace("、", "").toLowerCase(Locale.ROOT);
  }

  /** The heading that the line {@code [start, end)} of {@code text} is or begins with, or null. */
  Heading at(String text, int start, int end) {
    if (start >= end) {
      return null;
    }
    Heading inline = inline(text, start, end);
    if (inline == null && end - start > MAX_INLINE) {
      inline = comment(text, start, end);
    }
    if (inline != null) {
      return inline;
    }
    Heading ruled = ruled(text, start, end);
    if (ruled != null || end - start > 70) {
      return ruled;
    }
    char first = text.charAt(start);
    if (QUOTES.indexOf(first) >= 0) {
      return null;
    }
    boolean numbered = FIGURES.indexOf(first) >= 0 && NUMBERED.matcher(text).region(start, end).lookingAt();
    if (!numbered && DECORATION.indexOf(first) < 0) {
      return plain(text, start, end);
    }
    if (first == '(' && text.charAt(end - 1) == ')' && end - start > 2) {
      Heading enclosed = plain(text, start + 1, end - 1);
      if (enclosed != null) {
        return enclosed.decorated(end, '(');
      }
    }
    // A bullet's sentence: what ends so is no heading, whatever stands in front.
    if (text.charAt(end - 1) == '。') {
      return null;
    }
    Decoration decoration = Decoration.of(text, start, end);
    return decoration == null ? null : decide(text, decoration, end);
  }

  /** {@code ━━━━ ポイント ━━━━}, {@code =概要=}: a listed heading between rules. */
  private Heading ruled(String text, int start, int end) {
    if (RULE.indexOf(text.charAt(start)) < 0 || RULE.indexOf(text.charAt(end - 1)) < 0) {
      return null;
    }
    int from = start;
    int to = end;
    while (from < to && (RULE.indexOf(text.charAt(from)) >= 0 || text.charAt(from) == ' ')) {
      from++;
    }
    while (to > from && (RULE.indexOf(text.charAt(to - 1)) >= 0 || text.charAt(to - 1) == ' ')) {
      to--;
    }
    Heading plain = to - from < 2 ? null : plain(text, from, to);
    return plain == null ? null : plain.decorated(end, text.charAt(start));
  }

  /** An undecorated line, with or without a colon: only listed headings count. */
  private Heading plain(String text, int start, int end) {
    int stop = end;
    while (stop > start && (text.charAt(stop - 1) == ':' || text.charAt(stop - 1) == ' ')) {
      stop--;
    }
    if (stop == start || stop - start > longest) {
      return null;
    }
    if (mayBeListed(text.charAt(start))) {
      String key = key(text.substring(start, stop));
      if (subordinate.containsKey(key)) {
        return new Heading(null, start, stop, end, true, ' ');
      }
      SectionKind kind = listed.get(key);
      if (kind != null) {
        return new Heading(kind, start, stop, end, true, ' ');
      }
    }
    SectionKind kind = stop - start < SHORTEST_PLAIN ? null : parts.kind(text.substring(start, stop));
    return kind == null ? null : new Heading(kind, start, stop, end, true, ' ');
  }

  /** Whether a listed heading begins so, or with a character that keys leave out. */
  private boolean mayBeListed(char first) {
    return first == ' ' || first == '・' || first == '、' || initials.get(Character.toLowerCase(first));
  }

  private Heading decide(String text, Decoration decoration, int end) {
    if (decoration.isUnmatched()) {
      return null;
    }
    int start = decoration.start();
    String words = text.substring(start, decoration.end());
    String key = key(words);
    boolean enclosed = decoration.isEnclosed();
    if (subordinate.containsKey(key) || !listed.containsKey(key) && key.indexOf('に') > 0
        && TOPIC.matcher(key).matches() && parts.kind(words) == null) {
      return new Heading(null, start, decoration.end(), end, true, decoration.style());
    }
    SectionKind kind = kind(words);
    int digits = kind == null && enclosed ? number(words) : 0;
    kind = digits > 0 ? kind(words.substring(digits)) : kind;
    if (kind != null) {
      return new Heading(kind, start + digits, decoration.end(), end, true, decoration.style());
    }
    if (decoration.bare() || labels.contains(key) || enclosed && isAddressLabel(key)
        || !isSetApart(decoration, words) || words.length() > MAX_UNLISTED || isProse(words)) {
      return null;
    }
    boolean plain = decoration.numbered() && !enclosed && decoration.mark() == null;
    return new Heading(plain ? SectionKind.OTHER : byWord(key), start, decoration.end(), end, false,
        decoration.style());
  }

  /** Whether the decoration makes a heading of words that are not listed. */
  private static boolean isSetApart(Decoration decoration, String words) {
    String mark = decoration.mark();
    // "# 題名" has lost its blank in the normal form, and #海馬 is a tag.
    if ("#".equals(mark) || mark != null && mark.startsWith("###") && !decoration.isEnclosed()) {
      return false;
    }
    return decoration.isEnclosed() || mark != null && mark.charAt(0) == '#'
        || (mark != null || decoration.numbered()) && words.length() <= 22 && hasJapanese(words);
  }

  /** 【リポジトリURL】 in a list of labels. */
  private static boolean isAddressLabel(String key) {
    return key.endsWith("url") || key.endsWith("doi");
  }

  private SectionKind kind(String words) {
    SectionKind kind = listed.get(key(words));
    return kind == null ? parts.kind(words) : kind;
  }

  /** 【3用語説明】, of which the blank is lost: how many digits stand in front of a kanji. */
  private static int number(String words) {
    int at = 0;
    while (at < words.length() && at < 3 && words.charAt(at) >= '0' && words.charAt(at) <= '9') {
      at++;
    }
    return at < words.length() && Character.isIdeographic(words.charAt(at)) ? at : 0;
  }

  private static boolean hasJapanese(String words) {
    return words.chars().anyMatch(c -> c >= 0x3041);
  }

  private SectionKind byWord(String key) {
    for (Rule rule : words) {
      if (key.contains(rule.word())) {
        return rule.kind();
      }
    }
    return SectionKind.OTHER;
  }

  /** {@code 【背景】てんかんは…} : a listed heading in brackets with its text on the same line. */
  private Heading inline(String text, int start, int end) {
    char open = text.charAt(start);
    int pair = "【<《〈〔≪[".indexOf(open);
    if (pair < 0) {
      return null;
    }
    int close = Search.first(text, "】>》〉〕≫]".charAt(pair), start, Math.min(end, start + MAX_INLINE + 1));
    if (close < 0 || close + 1 == end) {
      return null;
    }
    int from = number(text, start + 1, close);
    SectionKind kind = listed.get(key(text.substring(from, close)));
    // [図の説明] with its text is a caption.
    return kind == null || text.charAt(from) == '図' ? null : new Heading(kind, from, close, close + 1, true, open);
  }

  /** 研究者からのひとこと:海馬は… : only words of people stand on the line of a plain heading. */
  private Heading comment(String text, int start, int end) {
    if (!mayBeListed(text.charAt(start))) {
      return null;
    }
    int colon = Search.first(text, ':', start + SHORTEST_PLAIN, Math.min(end - 1, start + MAX_INLINE));
    int stop = colon > 0 && text.charAt(colon - 1) == ' ' ? colon - 1 : colon;
    SectionKind kind = stop - start > SHORTEST_PLAIN ? listed.get(key(text.substring(start, stop))) : null;
    return kind == SectionKind.COMMENT ? new Heading(SectionKind.COMMENT, start, stop, colon + 1, true, ' ') : null;
  }

  /** Behind the number that stands within the bracket: 【1.背景】, 【2 方法】; 【3つのポイント】 has none. */
  private static int number(String text, int start, int end) {
    int at = start;
    while (at < end && at - start < 3 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    if (at == start && at < end && text.charAt(at) >= '①' && text.charAt(at) <= '⑳') {
      return at + 1;
    }
    if (at == start || at >= end || ".) 、:".indexOf(text.charAt(at)) < 0
        || at + 1 < end && Character.isDigit(text.charAt(at + 1))) {
      return start;
    }
    return text.startsWith(" ", at + 1) ? at + 2 : at + 1;
  }

  private static boolean isProse(String words) {
    char last = words.charAt(words.length() - 1);
    return last == '。' || words.indexOf('。') >= 0 || last == '、' || words.indexOf(":") > 0;
  }
}
