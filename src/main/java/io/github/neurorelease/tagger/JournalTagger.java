package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Evidence;
import io.github.neurorelease.structure.SectionKind;
import io.github.neurorelease.text.CharSet;
import io.github.neurorelease.text.Near;
import io.github.neurorelease.text.Script;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Journals by what stands around their names.
 *
 * <pre>
 * 米国科学誌「Immunity」のオンライン版 => Immunity
 * Annals of Neurology誌に            => Annals of Neurology
 * 掲載誌:Biological Psychiatry       => Biological Psychiatry
 * 学術誌Cell Reports(電子版)         => Cell Reports
 * </pre>
 */
final class JournalTagger implements LocalTagger {

  private static final Pattern LABEL = Pattern.compile(
      "[・●○■◆◇□▪*-]? ?[【<\\[(]?(?:掲載)?(?:雑誌名?|掲載誌名?|掲載雑誌名?|掲載学術誌|発表雑誌名?|発表誌|学術誌名?|学術雑誌名?|論文誌名?|論文掲載誌|ジャーナル名?"
          + "|誌名|掲載先|掲載媒体|[Jj]ournal(?: name)?|JOURNAL)[】>\\])]? ?(?<stop>[:：]|(?=\\S))");
  private static final Pattern BEFORE = Pattern.compile(
      "(?:科学誌|学術誌|専門誌|国際誌|医学誌|論文誌|学会誌|科学雑誌|学術雑誌|専門雑誌|国際雑誌|医学雑誌|総合誌|オンライン誌|電子版|ジャーナル|雑誌|機関誌)(?:である|の)?$");
  private static final Pattern AFTER = Pattern.compile(
      "誌|に(?:掲載|公開|発表|て|オンライン|速報|\\d|20)|で(?:公開|発表|オンライン)|(?:の)?(?:オンライン|電子|速報|\\d{1,2}月|印刷)|[(](?:オンライン|電子"
          + "|インパクト|IF|20|vol|Vol|[^)]{1,12}[誌版社])");
  private static final Pattern VOLUME = Pattern.compile(" ?\\d{1,4} ?\\(\\d{1,3}\\) ?[:,]");
  private static final Pattern IDENTIFIER = Pattern.compile(
      "[ ,.;:()\\d-]*(?:[Dd][Oo][Ii][ :]*)?(?:https?://(?:dx\\.)?doi\\.org/)?");
  private static final CharSet OPENING = CharSet.of("「『\"“誌(1");
  private static final String NAME_WORD = "[A-Z][A-Za-z\\p{IsLatin}'&.-]*";
  private static final Pattern LATIN = Pattern.compile(
      NAME_WORD + "(?:(?:: | & | )(?:" + NAME_WORD
          + "|of|and|the|in|for|on|&|de|e|npj|eLife)){0,9}|eLife"
          + "|npj [A-Z][\\p{IsLatin}]*(?: [A-Z]\\p{IsLatin}*){0,3}|iScience|eNeuro|eBioMedicine|mBio|bioRxiv|medRxiv");

  @Override
  public void tag(Passage passage, Consumer<Candidate> out) {
    String text = passage.document();
    if (passage.section() == SectionKind.REFERENCES && passage.foreign()) {
      return;
    }
    label(passage, out);
    int end = passage.end();
    for (int i = OPENING.next(text, passage.start(), end); i < end; i = OPENING.next(text, i + 1, end)) {
      switch (text.charAt(i)) {
        case '「', '『', '"', '“' -> quoted(passage, i, out);
        case '誌' -> around(passage, i, out);
        case '(' -> cited(passage, i, out);
        case '1' -> beforeIdentifier(passage, i, out);
        default -> { }
      }
    }
  }

  /** (Journal of Minds 33(4):178-183): a name with volume and issue. */
  private static void cited(Passage passage, int open, Consumer<Candidate> out) {
    String text = passage.document();
    if (open + 12 >= passage.end() || !Character.isUpperCase(text.charAt(open + 1))
        || !Character.isLowerCase(text.charAt(open + 2))) {
      return;
    }
    int end = latinEnd(text, open + 1, passage.end());
    if (end > open + 4 && VOLUME.matcher(text).region(end, passage.end()).lookingAt()) {
      emit(text, open + 1, end, "volume behind", out);
    }
  }

  /** "Title", Mind, 10.1016/…; Mind DOI:10.1016/… : a name between the title or the line's start and the identifier. */
  private static void beforeIdentifier(Passage passage, int at, Consumer<Candidate> out) {
    String text = passage.document();
    if (passage.section() != SectionKind.PAPER || !text.startsWith("10.", at)
        || at > passage.start() && Character.isDigit(text.charAt(at - 1))) {
      return;
    }
    int floor = Math.max(passage.start(), at - 110);
    int start = Near.back(text, '"', at);
    start = start >= floor ? start + 1 : floor == passage.start() ? floor : -1;
    while (start >= 0 && start < at && ", ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start >= 0 && start < at ? latinEnd(text, start, at) : -1;
    if (end < 0) {
      return;
    }
    int label = text.substring(start, end).toLowerCase(Locale.ROOT).lastIndexOf(" doi");
    end = label > 0 ? start + label : end;
    boolean word = end - start >= 4 && (Character.isLowerCase(text.charAt(start + 1))
        || Character.isLowerCase(text.charAt(start + 2)) || text.charAt(start + 1) != ' ' && end - start <= 6);
    if (word && IDENTIFIER.matcher(text).region(end, at).matches()) {
      emit(text, start, end, "identifier behind", out);
    }
  }

  /** A line that begins with a label. */
  private static void label(Passage passage, Consumer<Candidate> out) {
    String text = passage.document();
    if ("・●○■◆◇□▪*-【<[(掲雑発学論ジ誌jJ".indexOf(text.charAt(passage.start())) < 0) {
      return;
    }
    Matcher label = LABEL.matcher(text).region(passage.start(), passage.end());
    if (!label.lookingAt()) {
      return;
    }
    char last = text.charAt(label.end() - 1);
    boolean parted = last == ':' || last == '】' || last == '>' || last == ')' || last == ']'
        || label.end() < passage.end() && passage.aligned().gapBefore(label.end()) > 0
        || label.end() < passage.end() && text.charAt(label.end()) < 0x80;
    if (parted) {
      name(passage, label.end(), out);
    }
  }

  private static void name(Passage passage, int at, Consumer<Candidate> out) {
    String text = passage.document();
    int start = at;
    while (start < passage.end() && " 「『\"".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = latinEnd(text, start, passage.end());
    if (end < 0) {
      end = start;
      while (end < passage.end() && Script.isWord(text.charAt(end)) && passage.aligned().gapBefore(end) == 0
          | end == start && text.charAt(end) != '誌') {
        end++;
      }
    }
    emit(text, start, end, "label", out);
  }

  /** The end of the journal-like Latin name at {@code start}, or -1. */
  private static int latinEnd(String text, int start, int end) {
    Matcher name = LATIN.matcher(text).region(start, end);
    if (!name.lookingAt()) {
      return -1;
    }
    int stop = name.end();
    while (stop > start && (text.charAt(stop - 1) == '.' && !text.substring(start, stop).contains(". ")
        || text.charAt(stop - 1) == ' ')) {
      stop--;
    }
    return stop;
  }

  private static void quoted(Passage passage, int open, Consumer<Candidate> out) {
    String text = passage.document();
    char close = text.charAt(open) == '「' ? '」' : text.charAt(open) == '『' ? '』' : text.charAt(open) == '“' ? '”' : '"';
    int end = Near.ahead(text, close, open + 1);
    if (end < 0 || end >= passage.end() || end - open > 90 || end - open < 3) {
      return;
    }
    int stop = text.charAt(end - 1) == '誌' ? end - 1 : end;
    boolean kind = stop < end || end + 1 < passage.end() && text.charAt(end + 1) == '誌';
    if (!kind && text.charAt(open + 1) >= 0x2000 && Near.ahead(text, '雑', open) < 0) {
      return;
    }
    boolean before = isKindBefore(text, Math.max(passage.start(), open - 12), open);
    boolean after = AFTER.matcher(text).region(end + 1, passage.end()).lookingAt();
    boolean latin = latinEnd(text, open + 1, stop) == stop;
    boolean journal = latin && (before || after) || stop < end && (latin || before)
        || before && text.substring(open + 1, stop).contains("雑誌") || end + 1 < passage.end()
            && text.charAt(end + 1) == '誌';
    if (journal) {
      emit(text, open + 1, stop, "quoted", out);
    }
  }

  /** 科学誌|, 学術雑誌である|: whether a word for a kind of journal ends before {@code end}. */
  private static boolean isKindBefore(String text, int from, int end) {
    return end > from && "誌版ルるの".indexOf(text.charAt(end - 1)) >= 0 && BEFORE.matcher(text).region(from, end).find();
  }

  /** Latin words in front of 誌, or behind 学術誌. */
  private static void around(Passage passage, int at, Consumer<Candidate> out) {
    String text = passage.document();
    if (isKindBefore(text, Math.max(passage.start(), at - 6), at + 1) && at + 1 < passage.end()
        && Script.of(text.charAt(at + 1)) == Script.LATIN) {
      emit(text, at + 1, latinEnd(text, at + 1, passage.end()), "behind its kind", out);
      return;
    }
    int start = at;
    int floor = Math.max(passage.start(), at - 90);
    while (start > floor && (text.charAt(start - 1) < 0x80 && "()[],;\"\n/".indexOf(text.charAt(start - 1)) < 0
        || Script.of(text.charAt(start - 1)) == Script.LATIN)) {
      start--;
    }
    while (start < at && !Character.isUpperCase(text.charAt(start)) && !isLowerName(text, start)) {
      start++;
    }
    int end = start < at ? latinEnd(text, start, at) : -1;
    if (end == at) {
      emit(text, start, at, "before 誌", out);
    }
  }

  private static boolean isLowerName(String text, int at) {
    return text.startsWith("eLife", at) || text.startsWith("npj ", at) || text.startsWith("iScience", at)
        || text.startsWith("eNeuro", at) || text.startsWith("eBioMedicine", at);
  }

  private static void emit(String text, int start, int end, String rule, Consumer<Candidate> out) {
    if (end - start >= 2 && Script.isWord(text.charAt(start))) {
      out.accept(new Candidate(start, end, EntityType.JOURNAL, null, Candidate.NORMAL, new Evidence("journal", rule)));
    }
  }
}
