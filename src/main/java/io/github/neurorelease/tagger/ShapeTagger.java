package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Evidence;
import io.github.neurorelease.text.CharSet;
import io.github.neurorelease.text.Search;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that their spelling alone gives away.
 *
 * <pre>
 * [18F]FDG, [11C]K-2, [11C]ラクロプリド => CHEMICAL   an isotope in brackets
 * Emx1-Cre;Bdnf flox/flox         => ORGANISM   a genotype
 * Nlgn3 -/-マウス                  => ORGANISM
 * ZAPIT法, k-zap法                  => METHOD   a method named by letters
 * Mann-WhitneyのU検定, テューキーの多重比較 => METHOD   a test named after somebody
 * </pre>
 */
final class ShapeTagger implements LocalTagger {

  private static final Pattern TRACER =
      Pattern.compile("\\[\\d{1,3}[A-Z][a-z]?\\] ?"
          + "(?:[A-Za-z0-9ァ-ヺー]|-(?=[A-Za-z0-9ァ-ヺ])|\\([A-Za-z0-9,+-]{1,8}\\)-?)+");
  private static final Pattern GENOTYPE = Pattern.compile(
      "(?:[A-Z][A-Za-z0-9α-ω]*-(?:Cre|CreER|CreERT2|Flp)[;:/] ?)?[A-Z][A-Za-z0-9-]*[A-Za-z0-9] ?"
          + "(?:[A-Z]{4,} ?)?(?:f?lox/ ?flox|fl/fl|flox/\\+|[-+]/[-+])(?:マウス|ラット)?");
  private static final Pattern TEST = Pattern.compile(
      "(?:[A-Z][A-Za-z]+(?:-[A-Z][A-Za-z]+)*|[ァ-ヶー]{4,}(?:・[ァ-ヶー]{3,})*)の"
          + "(?:[A-Za-zχ]{1,2}2?|多重比較|順位和|符号順位|直接確率|正確確率|正確|積率|順位)?"
          + "(?:検定|多重比較|相関係数|補正)");

  private static final CharSet CUES = CharSet.of("[/検比相補法");
  private static final int LONGEST_SYMBOL = 20;

  @Override
  public void tag(Passage passage, Consumer<Candidate> out) {
    LatinMethods.tag(passage, out);
    String text = passage.document();
    int end = passage.end();
    for (int at = CUES.next(text, passage.start(), end); at < end; at = CUES.next(text, at + 1, end)) {
      char c = text.charAt(at);
      if (c == '[' && at + 1 < passage.end() && Character.isDigit(text.charAt(at + 1))) {
        from(TRACER, passage, at, EntityType.CHEMICAL, "shape.tracer", out);
      } else if (c == '/' && at > passage.start() && at + 1 < passage.end()) {
        genotype(passage, at, out);
      } else if (c == '検' || c == '比' || c == '相' || c == '補') {
        test(passage, at, out);
      } else if (c == '法') {
        method(passage, at, out);
      }
    }
  }

  /** {@code at} is the 法 behind letters; a law that is named so stands in no document about the field. */
  private static void method(Passage passage, int at, Consumer<Candidate> out) {
    String text = passage.document();
    boolean word = at + 1 < passage.end() && (Boundaries.isKanji(text.charAt(at + 1))
        || Boundaries.isKatakana(text.charAt(at + 1)));
    int start = at;
    int letters = 0;
    while (start > passage.start() && at - start < LONGEST_SYMBOL && isLatin(text.charAt(start - 1))) {
      start--;
      letters += Character.isLetter(text.charAt(start)) ? 1 : 0;
    }
    boolean whole = start == passage.start() || text.charAt(start - 1) != ' ' && !isLatin(text.charAt(start - 1));
    if (!word && whole && letters >= 3 && Character.isLetter(text.charAt(start))) {
      out.accept(new Candidate(start, at + 1, EntityType.METHOD, null, Candidate.EVERYDAY,
          new Evidence("shape.method", "")));
    }
  }

  private static boolean isLatin(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '-');
  }

  private static void from(Pattern pattern, Passage passage, int at, EntityType type, String rule,
                           Consumer<Candidate> out) {
    Matcher matcher = pattern.matcher(passage.document()).region(at, passage.end());
    if (matcher.lookingAt()) {
      out.accept(candidate(matcher.start(), matcher.end(), type, rule));
    }
  }

  private static Candidate candidate(int start, int end, EntityType type, String rule) {
    return new Candidate(start, end, type, null, Candidate.STRONG, new Evidence(rule, ""));
  }

  /** {@code at} is the slash of flox/flox or -/-. */
  private static void genotype(Passage passage, int at, Consumer<Candidate> out) {
    String text = passage.document();
    char before = text.charAt(at - 1);
    if (before != 'x' && before != 'l' && before != '-' && before != '+') {
      return;
    }
    int start = at;
    while (start > passage.start() && at - start < 40 && text.charAt(start - 1) < 0x400
        && text.charAt(start - 1) != '(' && text.charAt(start - 1) != ',') {
      start--;
    }
    while (start < at && !Character.isUpperCase(text.charAt(start))) {
      start++;
    }
    from(GENOTYPE, passage, start, EntityType.ORGANISM, "shape.genotype", out);
  }

  /** {@code at} stands in the last word of a test's name; the name begins before の. */
  private static void test(Passage passage, int at, Consumer<Candidate> out) {
    String text = passage.document();
    int no = Search.last(text, 'の', at - 7, at);
    if (no <= passage.start()) {
      return;
    }
    int start = no;
    while (start > passage.start() && no - start < 30 && isNamePart(text.charAt(start - 1))) {
      start--;
    }
    if (no - start >= 4) {
      from(TEST, passage, start, EntityType.METHOD, "shape.test", out);
    }
  }

  private static boolean isNamePart(char c) {
    return c == '-' || c == '・' || c < 0x80 && Character.isLetter(c) || Boundaries.isKatakana(c);
  }
}
