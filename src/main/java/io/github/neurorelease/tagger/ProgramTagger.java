package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Evidence;
import io.github.neurorelease.lexicon.DictionaryException;
import io.github.neurorelease.lexicon.Loaded;
import io.github.neurorelease.lexicon.WordTable;
import io.github.neurorelease.structure.SectionKind;
import io.github.neurorelease.text.CharSet;
import io.github.neurorelease.text.Near;
import io.github.neurorelease.text.Script;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Funding programmes, grant schemes, projects and areas by the words they end with, each level of its own; and quoted
 * titles of projects where support is acknowledged.
 *
 * <pre>
 * AMED 脳神経科学統合プログラム(脳統合)     => 脳神経科学統合プログラム | 脳統合
 * 科学研究費 基盤研究(C)                    => 科学研究費 | 基盤研究(C)
 * 日立財団倉田奨励金                        => 倉田奨励金
 * 「治療抵抗性うつ病に対する新規治療薬の開発」 => the words between the quotation marks
 * 武田科学財団助成金, 本プロジェクト         => none
 * </pre>
 */
final class ProgramTagger implements LocalTagger {

  private static final int LONGEST = 70;
  private static final Loaded<WordTable> SUFFIXES = Loaded.from(() ->
      WordTable.read("program-suffixes.tsv", Set.of("suffix", "category", "fund", "generic", "trigger")));
  static final Pattern SHORT = Pattern.compile(
      "\\((?:通称|略称|以下、?)?[:「]?([A-Za-z][A-Za-z0-9./ +-]{1,22}|[\\u4e00-\\u9fff\\u3041-\\u30ff]{2,6})」?\\)");
  private static final String[] JOINTS = {"および", "及び", "ならびに", "並びに"};
  private static final Set<String> NOT_SHORT = Set.of("当時", "代表", "分担", "研究代表者", "一般", "個人", "令和", "平成");

  /** What a programme's name ends with, and what a title or a goal begins with. */
  private final CharSet cues;

  /** @throws DictionaryException naming file and line, where the table of suffixes cannot be used */
  ProgramTagger() {
    cues = SUFFIXES.get().lastCharacters().or(CharSet.of("「『\"目"));
  }

  @Override
  public void tag(Passage passage, Consumer<Candidate> out) {
    if (passage.foreign() || passage.section() == SectionKind.REFERENCES) {
      return;
    }
    String text = passage.document();
    boolean funding = passage.section() == SectionKind.FUNDING;
    boolean known = funding;
    WordTable suffixes = SUFFIXES.get();
    int next;
    for (int at = cues.next(text, passage.start(), passage.end()); at < passage.end();
        at = cues.next(text, next, passage.end())) {
      next = at + 1;
      WordTable.Word suffix = suffixes.endingAt(text, next, passage.start());
      boolean word = suffix != null && !suffix.is("trigger") && !suffix.is("generic") && endsHere(passage, next);
      char c = text.charAt(at);
      boolean quoted = c == '「' || c == '『' || c == '"';
      if (!known && (word || quoted)) {
        funding = isSupport(text, passage.start(), passage.end());
        known = true;
      }
      if (word && suffix.is("category")) {
        category(text, next - suffix.length(), next, passage.end(), out);
      } else if (word && suffix.is("fund")) {
        fund(passage, next, suffix, out);
      } else if (word) {
        productive(passage, next, suffix, funding || passage.section() == SectionKind.CONTACT, out);
      }
      if (funding && quoted) {
        next = QuotedPrograms.read(passage, at, out) + 1;
      } else if (c == '目') {
        goal(text, at, passage, out);
      }
    }
  }

  /** ムーンショット型研究開発事業 目標3: the goals of the one scheme that counts them. */
  private static void goal(String text, int at, Passage passage, Consumer<Candidate> out) {
    int end = at + 2;
    while (end < passage.end() && end - at < 4 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    boolean scheme = end > at + 2 && text.startsWith("目標", at)
        && text.substring(Math.max(passage.start(), at - 24), at).contains("ムーンショット");
    if (scheme) {
      propose(text, at, end, "goal", out);
    }
  }

  /** Whether the passage acknowledges support: …の支援を受けて, …の助成により. */
  static boolean isSupport(String text, int start, int end) {
    boolean support = false;
    for (int i = start; i < end && !support; i++) {
      char c = text.charAt(i);
      if (c == '支' || c == '助' || c == '委' || c == '補' || c == '一') {
        WordTable.Word word = SUFFIXES.get().at(text, i, end);
        support = word != null && word.is("trigger");
      }
    }
    return support;
  }

  /** 基盤研究(B), 基盤研究C, 国際共同研究加速基金(海外連携研究): the category behind the scheme belongs to it. */
  private static void category(String text, int start, int end, int limit, Consumer<Candidate> out) {
    int stop = end;
    int open = end + 1 < limit && text.charAt(end) == ' ' ? end + 1 : end;
    if (open < limit && text.charAt(open) == '(') {
      int close = Near.ahead(text, ')', open);
      boolean short12 = close > open + 1 && close < limit && close - open <= 13;
      stop = short12 && !holdsNumber(text, open, close) && Near.ahead(text, '(', open + 1) != close ? close + 1 : end;
    } else if (end < limit && "SABC".indexOf(text.charAt(end)) >= 0
        && (end + 1 >= limit || Script.of(text.charAt(end + 1)) != Script.LATIN)) {
      stop = end + 1;
    }
    propose(text, start, stop, "category", out);
  }

  /** Whether so many digits stand there that it is a grant number: (25KJ1987). */
  static boolean holdsNumber(String text, int start, int end) {
    int digits = 0;
    for (int i = start; i < end; i++) {
      digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
    }
    return digits >= 4;
  }

  /** 東都協会の|北斗基金: the fund of an organisation; a fund alone is one itself. */
  private static void fund(Passage passage, int end, WordTable.Word suffix, Consumer<Candidate> out) {
    String text = passage.document();
    int start = strict(passage, end - suffix.length());
    WordTable.Word owner = end - suffix.length() - start >= 2 && start - 1 > passage.start()
        && text.charAt(start - 1) == 'の' ? OrganizationWords.suffix(text, start - 1, passage.start()) : null;
    if (owner != null && owner.is("core") && owner.length() >= 2) {
      out.accept(new Candidate(start, end, EntityType.PROGRAM, null, Candidate.NORMAL + 1,
          new Evidence("program", "fund")));
    }
  }

  /** What categories of grants begin with. */
  static CharSet categoryStarts() {
    return SUFFIXES.get().firstCharacters("category");
  }

  /** Whether a category of grants begins at {@code at}, to its end: 基盤研究(B), not 基盤研究|所. */
  static boolean opensCategory(Passage passage, int at) {
    WordTable.Word word = SUFFIXES.get().at(passage.document(), at, passage.end());
    return word != null && word.is("category") && endsHere(passage, at + word.length());
  }

  private static boolean endsHere(Passage passage, int at) {
    if (at >= passage.end() || passage.aligned().gapBefore(at) > 0) {
      return true;
    }
    Script next = Script.of(passage.document().charAt(at));
    return next != Script.KANJI && next != Script.KATAKANA;
  }

  private static void productive(Passage passage, int end, WordTable.Word suffix, boolean funding,
      Consumer<Candidate> out) {
    String text = passage.document();
    int stem = end - suffix.length();
    int start = funding ? loose(passage, stem) : strict(passage, stem);
    start = afterOrganization(text, afterNumber(text, start, stem), stem);
    WordTable.Word first = SUFFIXES.get().at(text, start, stem);
    if (stem - start < 2 || suffix.length() == 2 && isAcronym(text, start, stem) || end - start > LONGEST
        || first != null && first.is("generic") && first.length() >= stem - start) {
      return;
    }
    if (!funding && !isBesideFunder(passage, start)) {
      return;
    }
    if (isBareGeneric(text, start, stem)) {
      return;
    }
    propose(text, start, end, "suffix", out);
    Matcher bracket = end < passage.end()
        && text.charAt(end) == '(' ? SHORT.matcher(text).region(end, passage.end()) : null;
    if (bracket != null && bracket.lookingAt() && isShort(bracket.group(1))) {
      propose(text, bracket.start(1), bracket.end(1), "short form", out);
    }
  }

  /** 4.研究プロジェクト, 2024年度研究助成: behind the number of a heading, the year of a grant. */
  private static int afterNumber(String text, int start, int stem) {
    int fiscal = text.startsWith("令和", start) || text.startsWith("平成", start)
        || start < stem && text.charAt(start) >= '0' && text.charAt(start) <= '9' ? text.indexOf("年度", start) : -1;
    if (fiscal > start && fiscal - start <= 4 && fiscal + 2 <= stem) {
      return fiscal + 2;
    }
    int at = start;
    while (at < stem && (text.charAt(at) >= '0' && text.charAt(at) <= '9' || text.charAt(at) == '-')) {
      at++;
    }
    return at > start && at < stem && text.charAt(at) == '.' ? at + 1 : start;
  }

  /** JST事業, AMED事業 name no programme. */
  private static boolean isAcronym(String text, int start, int stem) {
    return text.substring(start, stem).chars().allMatch(c -> c >= 'A' && c <= 'Z' || c == ' ');
  }

  /** Not a grant number, not 当時, not where the programme is carried out (大阪大学拠点). */
  static boolean isShort(String word) {
    return !NOT_SHORT.contains(word) && !word.endsWith("拠点") && word.chars().filter(Character::isDigit).count() < 4;
  }

  private static boolean isBareGeneric(String text, int start, int stem) {
    String words = text.substring(start, stem);
    return words.startsWith("本") && words.length() <= 5 || words.startsWith("同") || words.startsWith("当該")
        || words.equals("研究") || words.equals("共同研究") || words.equals("公的") || words.equals("国家")
            || words.endsWith("の") || words.endsWith("による") || words.endsWith("から");
  }

  /** In an acknowledgement a name holds particles: to the comma, bracket, quotation mark or blank before. */
  private static int loose(Passage passage, int stem) {
    String text = passage.document();
    int start = stem;
    int floor = Math.max(passage.start(), stem - LONGEST);
    while (start > floor && isLooseChar(text.charAt(start - 1)) && !(passage.aligned().gapBefore(start) > 0
        && start < stem
        && !isLatinGap(text, start))) {
      if (text.charAt(start - 1) == '・' && endsProgram(text, start - 1, floor)) {
        break;
      }
      start--;
    }
    for (int i = stem - 1; i >= start; i--) {
      int joint = joint(text, i);
      if (joint > 0) {
        return Math.min(stem, i + joint);
      }
    }
    if (text.startsWith("本研究は", start)) {
      return start + 4;
    }
    return start;
  }

  /** The length of the word there that joins two names, or 0. */
  private static int joint(String text, int at) {
    char c = text.charAt(at);
    if (c != 'お' && c != '及' && c != 'な' && c != '並') {
      return 0;
    }
    for (String joint : JOINTS) {
      if (text.startsWith(joint, at)) {
        return joint.length();
      }
    }
    return 0;
  }

  private static boolean isLatinGap(String text, int at) {
    return text.charAt(at) < 0x80 && text.charAt(at - 1) < 0x80;
  }

  private static boolean isLooseChar(char c) {
    return Script.isWord(c) || c == '・' || c == ' ' || c == '-' || c == '.' || c == '/';
  }

  static boolean endsProgram(String text, int end, int floor) {
    WordTable.Word word = SUFFIXES.get().endingAt(text, end, floor);
    return word != null && !word.is("trigger") && !word.is("generic");
  }

  /** Outside an acknowledgement a name is a run of nouns. */
  static int strict(Passage passage, int stem) {
    String text = passage.document();
    int start = stem;
    int floor = Math.max(passage.start(), stem - LONGEST);
    while (start > floor && passage.aligned().gapBefore(start) == 0) {
      Script script = Script.of(text.charAt(start - 1));
      if (script != Script.KANJI && script != Script.KATAKANA && text.charAt(start - 1) != '・'
          && script != Script.LATIN) {
        break;
      }
      start--;
    }
    return start;
  }

  /** Behind the last organisation in {@code [start, stem)}: 日立財団|倉田奨励金, AMED|脳と…. */
  private static int afterOrganization(String text, int start, int stem) {
    int cut = start;
    for (int i = stem; i > start + 1; i--) {
      WordTable.Word suffix = OrganizationWords.suffix(text, i, start);
      boolean whole = suffix != null && suffix.is("core") && suffix.length() >= 2 && i - start - suffix.length() >= 1
          && !text.startsWith("発", i);
      if (whole || endsMinistry(text, i, start)) {
        cut = i;
        break;
      }
    }
    while (cut < stem && (text.charAt(cut) == ' ' || text.charAt(cut) == 'の' || text.charAt(cut) == '・'
        || text.charAt(cut) == '/')) {
      cut++;
    }
    for (String funder : new String[] {"AMED", "JST", "JSPS", "NEDO", "MEXT", "NIH"}) {
      if (text.startsWith(funder, cut) && cut + funder.length() < stem && text.charAt(cut + funder.length()) != '-') {
        cut += funder.length() + (text.charAt(cut + funder.length()) == ' ' ? 1 : 0);
      }
    }
    return cut < stem && text.charAt(cut) == 'の' ? cut + 1 : cut;
  }

  private static boolean endsMinistry(String text, int end, int floor) {
    return end - 3 >= floor && (text.startsWith("科学省", end - 3) || text.startsWith("労働省", end - 3)
        || text.startsWith("産業省", end - 3) || text.startsWith("内閣府", end - 3));
  }

  /** A funder right in front: AMED 〜プログラム, 日本医療研究開発機構(AMED)の〜事業. */
  private static boolean isBesideFunder(Passage passage, int start) {
    String text = passage.document();
    int at = start;
    if (at > passage.start() && text.charAt(at - 1) == 'の') {
      at--;
    }
    if (at > passage.start() && text.charAt(at - 1) == ' ') {
      at--;
    }
    if (at > passage.start() && text.charAt(at - 1) == ')') {
      int open = Near.back(text, '(', at);
      return open >= passage.start() && at - open <= 8;
    }
    if (at - 3 < passage.start()) {
      return false;
    }
    WordTable.Word suffix = OrganizationWords.suffix(text, at, passage.start());
    return text.startsWith("AMED", at - 4) || text.startsWith("JST", at - 3) || text.startsWith("JSPS", at - 4)
        || endsMinistry(text, at, passage.start())
        || suffix != null && suffix.is("core") && suffix.length() >= 2 && !suffix.word().endsWith("大学");
  }

  static void propose(String text, int start, int end, String rule, Consumer<Candidate> out) {
    int from = start;
    while (from < end && text.charAt(from) == ' ') {
      from++;
    }
    if (from < end) {
      out.accept(new Candidate(from, end, EntityType.PROGRAM, null, Candidate.NORMAL, new Evidence("program", rule)));
    }
  }
}
