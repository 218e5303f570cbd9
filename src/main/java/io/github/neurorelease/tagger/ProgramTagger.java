package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Evidence;
import io.github.neurorelease.lexicon.WordTable;
import io.github.neurorelease.structure.SectionKind;
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
final class ProgramTagger implements Tagger {

  private static final int LONGEST = 70;
  private static final WordTable SUFFIXES =
      WordTable.read("program-suffixes.tsv", Set.of("suffix", "grant", "generic", "trigger"));
  private static final Pattern CATEGORY = Pattern.compile(
      "(?:基盤研究|挑戦的(?:萌芽)?研究|若手研究|学術変革領域研究|新学術領域研究|国際共同研究強化|国際共同研究加速基金|特定領域研究|特別推進研究"
          + "|特別研究員奨励費|研究活動スタート支援|萌芽研究|奨励研究|帰国発展研究|海外連携研究|国際先導研究)(?: ?\\([^()]{1,12}\\)|[SABC](?![A-Za-z]))?");
  private static final Pattern SHORT = Pattern.compile(
      "\\((?:通称|略称|以下、?)?[:「]?([A-Za-z][A-Za-z0-9./ +-]{1,22}|[\\u4e00-\\u9fff\\u3041-\\u30ff]{2,6})」?\\)");
  private static final Set<String> NOT_SHORT = Set.of("当時", "代表", "分担", "研究代表者", "一般", "個人", "令和", "平成");

  @Override
  public void tag(Passage passage, Consumer<Candidate> out) {
    if (passage.foreign() || passage.section() == SectionKind.REFERENCES) {
      return;
    }
    String text = passage.document();
    boolean funding = passage.section() == SectionKind.FUNDING || isSupport(text, passage.start(), passage.end());
    categories(passage, out);
    for (int i = passage.start(); i <= passage.end(); i++) {
      WordTable.Word suffix = SUFFIXES.endingAt(text, i, passage.start());
      if (suffix != null && !suffix.is("trigger") && !suffix.is("generic") && endsHere(passage, i)) {
        productive(passage, i, suffix, funding || passage.section() == SectionKind.CONTACT, out);
      }
      if (funding && i < passage.end() && (text.charAt(i) == '「' || text.charAt(i) == '『' || text.charAt(i) == '"')) {
        i = quoted(passage, i, out);
      }
    }
  }

  /** Whether the passage acknowledges support: …の支援を受けて, …の助成により. */
  static boolean isSupport(String text, int start, int end) {
    boolean support = false;
    for (int i = start; i < end && !support; i++) {
      char c = text.charAt(i);
      if (c == '支' || c == '助' || c == '委' || c == '補' || c == '一') {
        WordTable.Word word = SUFFIXES.at(text, i, end);
        support = word != null && word.is("trigger");
      }
    }
    return support;
  }

  private static void categories(Passage passage, Consumer<Candidate> out) {
    String text = passage.document();
    for (int i = passage.start(); i + 3 < passage.end(); i++) {
      if ("基挑若学新国特研萌奨帰海".indexOf(text.charAt(i)) < 0) {
        continue;
      }
      Matcher matcher = CATEGORY.matcher(text).region(i, passage.end());
      if (matcher.lookingAt()) {
        char next = matcher.end() < passage.end() ? text.charAt(matcher.end()) : ' ';
        if (next != '者' && next != '員') {
          propose(i, matcher.end(), "category", out);
        }
        i = matcher.end() - 1;
      }
    }
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
    start = afterOrganization(text, start, stem);
    if (stem - start < 2 || suffix.length() == 2 && isAcronym(text, start, stem) || end - start > LONGEST
        || SUFFIXES.at(text, start, stem) != null
        && SUFFIXES.at(text, start, stem).is("generic") && SUFFIXES.at(text, start, stem).length() >= stem - start) {
      return;
    }
    if (!funding && !isBesideFunder(passage, start)) {
      return;
    }
    if (isBareGeneric(text, start, stem)) {
      return;
    }
    propose(start, end, "suffix", out);
    Matcher bracket = end < passage.end()
        && text.charAt(end) == '(' ? SHORT.matcher(text).region(end, passage.end()) : null;
    if (bracket != null && bracket.lookingAt() && isShort(bracket.group(1))) {
      propose(bracket.start(1), bracket.end(1), "short form", out);
    }
  }

  /** JST事業, AMED事業 name no programme. */
  private static boolean isAcronym(String text, int start, int stem) {
    return text.substring(start, stem).chars().allMatch(c -> c >= 'A' && c <= 'Z' || c == ' ');
  }

  /** Not a grant number, not 当時. */
  private static boolean isShort(String word) {
    return !NOT_SHORT.contains(word) && word.chars().filter(Character::isDigit).count() < 4;
  }

  private static boolean isBareGeneric(String text, int start, int stem) {
    String words = text.substring(start, stem);
    return words.startsWith("本") && words.length() <= 5 || words.startsWith("同") || words.startsWith("当該")
        || words.equals("研究") || words.equals("共同研究") || words.equals("公的") || words.equals("国家")
            || words.endsWith("の");
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
    for (int i = stem - 1; i > start; i--) {
      if (text.startsWith("は、", i) || text.startsWith("および", i) || text.startsWith("及び", i)
          || text.startsWith("ならびに", i)) {
        return i + (text.startsWith("ならびに", i) ? 4 : text.startsWith("および", i) ? 3 : 2);
      }
    }
    if (text.startsWith("本研究は", start)) {
      return start + 4;
    }
    return start;
  }

  private static boolean isLatinGap(String text, int at) {
    return text.charAt(at) < 0x80 && text.charAt(at - 1) < 0x80;
  }

  private static boolean isLooseChar(char c) {
    return Script.isWord(c) || c == '・' || c == ' ' || c == '-' || c == '.' || c == '/';
  }

  private static boolean endsProgram(String text, int end, int floor) {
    WordTable.Word word = SUFFIXES.endingAt(text, end, floor);
    return word != null && !word.is("trigger") && !word.is("generic");
  }

  /** Outside an acknowledgement a name is a run of nouns. */
  private static int strict(Passage passage, int stem) {
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

  /** The title between quotation marks, or its levels; returns where to go on. */
  private static int quoted(Passage passage, int open, Consumer<Candidate> out) {
    String text = passage.document();
    char close = text.charAt(open) == '「' ? '」' : text.charAt(open) == '『' ? '』' : '"';
    int end = closing(text, open, passage.end(), close);
    if (end < 0 || end - open < 5 || end - open > 160) {
      return open;
    }
    int start = open + 1;
    int person = text.substring(start, end).indexOf("代表") + start;
    int stop = end;
    if (person > start) {
      int bracket = Near.back(text, '(', person);
      stop = bracket > start && person - bracket <= 4 ? bracket : end;
    }
    int from = start;
    for (int i = start + 1; i < stop; i++) {
      if (passage.aligned().gapBefore(i) > 0 && endsProgram(text, text.charAt(i - 1) == ' ' ? i - 1 : i, from)) {
        propose(from, i, "quoted", out);
        from = i;
      }
    }
    propose(from, stop, "quoted", out);
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

  private static void propose(int start, int end, String rule, Consumer<Candidate> out) {
    out.accept(new Candidate(start, end, EntityType.PROGRAM, null, Candidate.NORMAL, new Evidence("program", rule)));
  }
}
