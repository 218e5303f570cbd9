package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Evidence;
import io.github.neurorelease.structure.SectionKind;
import io.github.neurorelease.text.AlignedText;
import io.github.neurorelease.text.CharSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Proposes CITATION mentions: one work cited in the running text.
 *
 * <pre>
 * (Zanos et al., 2016)                         => Zanos et al., 2016
 * (Miyazaki et al., 2020, Arisawa et al., 2021) => two
 * (Ohtani et al., Psychiatry Clin Neurosci 2024) => without the brackets
 * Zanos and Gould (2018), Saitoら(2020)        => with the year's brackets
 * (世界保健機関,2021年)                        => 世界保健機関,2021年
 * 示された[文献1、2]                             => [文献1、2]
 * 示すため22), 考えられる5,7,11~14)            => 22) | 5,7,11~14)  where the document cites by number
 * </pre>
 *
 * <p>What a document's numbers mean is found once a document, by {@link #forText}. A foreign passage or a reference
 * list has none.
 */
final class CitationTagger implements LocalTagger {

  private static final int WINDOW = 140;
  private static final int SHORT_WINDOW = 48;
  private static final int NAMES_WINDOW = 72;
  private static final int NEAR = 36;
  private static final String PARTICLE =
      "(?:(?:[Vv]an|[Vv]on|[Dd]e|der|den|[Dd]i|da|del|[Ll]a|[Ll]e|du|El|Al|St\\.) ){0,2}";
  private static final String NAME = PARTICLE + "[\\p{Lu}][\\p{L}'-]{1,24}";
  private static final String YEAR = "(?:19|20)\\d\\d[a-z]?(?:, ?[b-e](?![A-Za-z]))?";
  private static final String MORE = "(?:" + NAME + ", ){0,3}" + NAME + ",? ?et\\.? ?al\\.?";
  private static final String PAIR = "(?:" + NAME + ", ){0,3}" + NAME + ",? (?:and|&) " + NAME;
  private static final Pattern LATIN = Pattern.compile(
      "(?<![\\p{L}'-])(?:" + MORE + "|" + PAIR + ")(?:,? ?(?:in press )?" + YEAR + "|,? ?\\(" + YEAR + "\\))");
  private static final Pattern WITH_JOURNAL = Pattern.compile(
      "(?<![\\p{L}'-])(?:" + MORE + "|" + PAIR + "),? ?[A-Z](?:(?!et al)[A-Za-z.,&: 誌-]){1,60}(?:[ ,]{1,2}" + YEAR
          + "| ?\\(" + YEAR + "\\))");
  private static final Pattern SINGLE = Pattern.compile(
      "(?<=[(;,、] ?)" + NAME + ", ?" + YEAR + "(?=[);,、])");
  private static final Pattern JAPANESE = Pattern.compile(
      "(?:[\\p{IsHan}]{1,5}|[\\p{IsKatakana}ー・]{2,12}|[\\p{Lu}][\\p{L}'-]{1,24})(?<![者授教氏士師員彼我私々])(?:ら|ほか|他)(?:の報告)?"
          + "(?:\\(" + YEAR + "年?\\)|[,、] ?" + YEAR + "年?(?=[);,、]))");
  private static final Pattern ORGANISATION = Pattern.compile(
      "(?<=[(;,、])[^(),、。;\\d\\n]{1,30}(?:省|庁|府|機関|機構|協会|学会|研究所|センター|大学|委員会|連盟|財団|局|連合|[A-Z]{3,6})"
          + "[,、] ?(?:19|20)\\d\\d年?(?=[);])");
  private static final Pattern LABELLED = Pattern.compile("[\\[(](?:(?:参考|引用|関連)?(?:文献|論文)|[Rr]efs?\\.?) ?\\d{1,3}"
      + "(?: ?[,、・~-] ?(?:(?:参考|引用|関連)?(?:文献|論文))?\\d{1,3}){0,9}[\\])]");
  private static final Pattern PERIODICAL = Pattern.compile(
      "(?:Nature|Science|Cell|Neuron|Lancet|Brain|Current"
          + "|eLife|Immunity|Cortex|Sleep|Pain|Tokyo|Kyoto|Osaka|Japan)\\b.*");

  private static final CharSet CENTURY = CharSet.of("12");
  private static final CharSet BRACKET = CharSet.of("[(");

  private final Set<NumberedMarks.Style> styles;

  CitationTagger() {
    this(Set.of());
  }

  private CitationTagger(Set<NumberedMarks.Style> styles) {
    this.styles = styles;
  }

  @Override
  public Tagger forText(AlignedText text) {
    return new CitationTagger(NumberedMarks.styles(text));
  }

  @Override
  public void tag(Passage passage, Consumer<Candidate> out) {
    if (passage.section() == SectionKind.REFERENCES || passage.foreign()) {
      return;
    }
    numbered(passage, out);
    labelled(passage, out);
    String text = passage.document();
    int from = passage.start();
    int at = from;
    while (at + 4 <= passage.end()) {
      if (!isYear(text, at, passage)) {
        at = CENTURY.next(text, at + 1, passage.end());
        continue;
      }
      int end = byYear(passage, Math.max(from, at - WINDOW), at, out);
      from = Math.max(from, end);
      at = Math.max(at + 4, end);
    }
  }

  private static boolean isYear(String text, int at, Passage passage) {
    char c = text.charAt(at);
    if (c != '1' && c != '2' || !text.startsWith(c == '1' ? "19" : "20", at) || at == passage.start()) {
      return false;
    }
    boolean digits = Numerals.isDigit(text.charAt(at + 2)) && Numerals.isDigit(text.charAt(at + 3))
        && (at + 4 == passage.end() || !Numerals.isDigit(text.charAt(at + 4)));
    return digits && " ,、(.".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** Gives out the citation that ends with the year at {@code year}; returns one past it, or 0 where there is none. */
  private int byYear(Passage passage, int from, int year, Consumer<Candidate> out) {
    String text = passage.document();
    boolean inside = inBrackets(text, Math.max(passage.start(), year - WINDOW), year);
    int joint = joint(text, from, year);
    Matcher found = joint < 0 ? null : authors(passage, from, joint, year, inside);
    char before = text.charAt(year - 1) == ' ' && year - 2 >= from ? text.charAt(year - 2) : text.charAt(year - 1);
    boolean comma = inside && (before == ',' || before == '、');
    if (found == null && (comma || before == '(')
        && (holds(text, "ら", year - 8, year) || holds(text, "他", year - 8, year)
            || holds(text, "ほか", year - 8, year))) {
      found = find(JAPANESE, passage, Math.max(from, year - SHORT_WINDOW), year);
    }
    found = found != null || !comma ? found : find(ORGANISATION, passage, Math.max(from, year - SHORT_WINDOW), year);
    if (found == null && comma) {
      found = find(SINGLE, passage, Math.max(from, year - SHORT_WINDOW), year);
      found = found == null || PERIODICAL.matcher(found.group()).lookingAt() ? null : found;
    }
    if (found == null) {
      return 0;
    }
    accept(found.start(), found.end(), "citation.author", out);
    return found.end();
  }

  /** The citation of {@code A et al.} or {@code A and B}, whose joining word stands at {@code joint}. */
  private static Matcher authors(Passage passage, int from, int joint, int year, boolean inside) {
    int start = Math.max(from, joint - NAMES_WINDOW);
    Matcher found = year - joint < NEAR ? find(LATIN, passage, start, year) : null;
    return found != null || !inside ? found : find(WITH_JOURNAL, passage, start, year);
  }

  /** Where the last {@code al}, {@code and} or {@code &} before the year stands, or -1. */
  private static int joint(String text, int from, int year) {
    for (int i = year - 2; i > from; i--) {
      char c = text.charAt(i);
      if (c == '&' || c == 'a' && text.charAt(i - 1) == ' ' && (text.startsWith("al", i) || text.startsWith("and ", i))
          || c == 'a' && text.startsWith("etal", i - 2)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a word stands before the year, no farther than {@code from}. */
  private static boolean holds(String text, String word, int from, int year) {
    for (int i = Math.max(0, from); i < year; i++) {
      if (text.startsWith(word, i)) {
        return true;
      }
    }
    return false;
  }

  /** The leftmost match of the pattern that holds the year, or null where none does. */
  private static Matcher find(Pattern pattern, Passage passage, int from, int year) {
    Matcher matcher = pattern.matcher(passage.document());
    matcher.region(from, Math.min(passage.end(), year + 12)).useTransparentBounds(true).useAnchoringBounds(false);
    while (matcher.find()) {
      if (matcher.start() <= year && year < matcher.end()) {
        return matcher;
      }
    }
    return null;
  }

  private static boolean inBrackets(String text, int from, int year) {
    for (int i = year - 1; i >= from; i--) {
      char c = text.charAt(i);
      if (c == ')' || c == '。' || c == '\n') {
        return false;
      }
      if (c == '(') {
        return true;
      }
    }
    return false;
  }

  /** {@code [文献1、2]}, {@code (参考文献3)}: the label says what the number is. */
  private static void labelled(Passage passage, Consumer<Candidate> out) {
    String text = passage.document();
    int at = BRACKET.next(text, passage.start(), passage.end());
    while (at + 4 < passage.end()) {
      boolean label = "参引関文論Rr".indexOf(text.charAt(at + 1)) >= 0;
      Matcher matcher = label ? LABELLED.matcher(text).region(at, passage.end()) : null;
      int next = at + 1;
      if (matcher != null && matcher.lookingAt()) {
        accept(at, matcher.end(), "citation.label", out);
        next = matcher.end();
      }
      at = BRACKET.next(text, next, passage.end());
    }
  }

  private void numbered(Passage passage, Consumer<Candidate> out) {
    NumberedMarks.Scanner scanner = new NumberedMarks.Scanner(passage.aligned(), passage.start(), passage.end());
    for (NumberedMarks.Mark mark = scanner.next(); mark != null; mark = scanner.next()) {
      // 甲研究開発費(5-9、7-7): numbers of grants.
      boolean grant = passage.section() == SectionKind.FUNDING && mark.start() > passage.start()
          && "費金業ムト度".indexOf(passage.document().charAt(mark.start() - 1)) >= 0;
      if (styles.contains(mark.style()) && !grant) {
        accept(mark.start(), mark.end(), "citation.number", out);
      }
    }
  }

  private static void accept(int start, int end, String rule, Consumer<Candidate> out) {
    out.accept(new Candidate(start, end, EntityType.CITATION, null, Candidate.NORMAL, new Evidence(rule, "")));
  }
}
