package io.github.neurorelease.glossary;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.lexicon.Lexicon;
import io.github.neurorelease.lexicon.Term;
import io.github.neurorelease.structure.Block;
import io.github.neurorelease.structure.FootnoteMark;
import io.github.neurorelease.structure.SectionKind;
import io.github.neurorelease.tagger.Candidate;
import io.github.neurorelease.text.Span;
import io.github.neurorelease.token.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Short forms that a document introduces.
 *
 * <pre>
 * 内側前頭前野(mPFC)                        => mPFC, 内側前頭前野
 * 治療抵抗性うつ病(Treatment resistant depression:TRD) => TRD with both long forms
 * GABA(γ-アミノ酪酸)                        => GABA, γ-アミノ酪酸
 * 図1 … LHb:外側手綱核                      => LHb, 外側手綱核
 * 脳神経科学統合プログラム(脳統合)           => 脳統合, 脳神経科学統合プログラム
 * シナプス刈り込み(synapse pruning)          => none: a translation
 * </pre>
 */
public final class Abbreviations {

  private static final int LONGEST_MARK = 6;
  private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{2,6}");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z-]{2,8}");
  private static final Pattern NUMBER = Pattern.compile("[A-Z]{1,4}-?\\d{3,}[A-Z]?");
  private static final Pattern NO_LETTER = Pattern.compile("[^A-Za-z0-9]");

  /** A pair in the normal form. */
  public record Pair(Span shortForm, Span longForm) {
  }

  private final Document document;
  private final Lexicon lexicon;
  /** The same for all mentions. */
  private final List<Bracket> brackets;

  /** Reads the brackets of a document, in which most short forms are introduced. */
  public Abbreviations(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
    this.brackets = Bracket.all(document);
  }

  /**
   * The pairs that the document introduces, left to right; a pair may come more than once.
   *
   * @param mentions left to right, none overlapping another
   */
  public List<Pair> find(List<Candidate> mentions) {
    return new Run(mentions).run();
  }

  private final class Run {
    private final String text = document.normal();
    private final Mentions mentions;
    private final LongForms longForms;
    private final Announcements announcements;
    private final List<Pair> pairs = new ArrayList<>();

    Run(List<Candidate> mentions) {
      this.mentions = new Mentions(mentions);
      this.announcements = new Announcements(text, pairs);
      this.longForms = new LongForms(document, lexicon, this.mentions);
    }

    List<Pair> run() {
      Legends legends = new Legends(document, mentions, pairs);
      int next = 0;
      for (Block block : document.structure().blocks()) {
        for (; next < brackets.size() && brackets.get(next).open() < block.end(); next++) {
          bracket(block, brackets.get(next));
        }
        SectionKind kind = document.structure().kind(block);
        if (Bracket.mayIntroduce(kind) && kind != SectionKind.CONTACT && kind != SectionKind.PAPER) {
          legends.read(block);
        }
      }
      return pairs;
    }

    private void bracket(Block block, Bracket bracket) {
      Candidate left = mentions.upTo(bracket.before());
      announcements.read(block, left, bracket.before(), new Span(bracket.open(), bracket.close()));
      Bracket.Part shortPart = null;
      Bracket.Part longPart = null;
      for (Bracket.Part part : bracket.parts()) {
        if (shortPart == null && part.isShort() && !isNumber(block, part.span())) {
          shortPart = part;
        } else if (longPart == null && (part.isEnglish() || mentions.from(part.span().start()) != null)) {
          longPart = part;
        }
      }
      if (shortPart == null) {
        reversed(block, bracket, left);
        return;
      }
      Bracket.Part last = lastShort(bracket.parts(), shortPart);
      longPart = last == shortPart ? longPart : shortPart;
      introduce(block, bracket, left, last, longPart);
    }

    /** Adds what the short form in the bracket stands for: the name in front, what stands beside it, or both. */
    private void introduce(Block block, Bracket bracket, Candidate left, Bracket.Part shortPart,
                           Bracket.Part longPart) {
      Span form = shortPart.span();
      Span outer = outer(block, bracket.before(), left, form.in(text));
      boolean english = longPart != null && longPart.isEnglish();
      if (outer != null && left != null && english && isTooShort(outer, form)) {
        outer = longForms.wordByWord(block, left, longPart.span().in(text));
      }
      // 武田科学振興財団(AK): whose grant it is, not what the foundation is called.
      boolean initials = form.length() == 2 && left != null && left.type() == EntityType.ORGANIZATION;
      boolean twin = outer != null && ShortForms.isShort(outer.in(text)) && !goesOn(form.in(text), outer.in(text));
      if (outer != null && !initials && !twin) {
        pairs.add(new Pair(form, outer));
      }
      Span beside = bracket.parts().get(0).span();
      if (english || outer == null && bracket.parts().size() == 2 && isLongFormBeside(beside, form)) {
        pairs.add(new Pair(form, english ? longPart.span() : beside));
      }
    }

    /** コンドロイチナーゼABC(chondroitinase ABC:ChABC): of two possible short forms the last one is meant. */
    private Bracket.Part lastShort(List<Bracket.Part> parts, Bracket.Part first) {
      Bracket.Part last = first;
      for (Bracket.Part part : parts) {
        if (part.span().start() > last.span().start() && last.span().in(text).indexOf(' ') > 0 && part.isShort()) {
          last = part;
        }
      }
      return last;
    }

    /** A name with fewer characters than its short form has letters is the end of one. */
    private boolean isTooShort(Span name, Span shortForm) {
      return name.length() < ShortForms.letters(shortForm.in(text)).length();
    }

    /** XYZ受容体(XyzR): the letters in front of the class go on in the short form. */
    private static boolean goesOn(String shortForm, String longForm) {
      String letters = ShortForms.letters(longForm);
      return letters.length() >= 2 && longForm.charAt(longForm.length() - 1) >= 0x3041
          && shortForm.length() > letters.length() && shortForm.regionMatches(true, 0, letters, 0, letters.length());
    }

    /** (QX4411) behind a programme that paid for the work is its number. */
    private boolean isNumber(Block block, Span part) {
      Candidate known = mentions.at(part);
      return known != null && known.type() == EntityType.GRANT_ID
          || document.structure().kind(block) == SectionKind.FUNDING && NUMBER.matcher(part.in(text)).matches();
    }

    /** …2対(甲・乙ニューロン、SGN): behind what is no name, the long form stands in the bracket too. */
    private boolean isLongFormBeside(Span longPart, Span shortPart) {
      return longPart.end() < shortPart.start() && shortPart.start() - longPart.end() <= 2
          && ShortForms.isNoun(longPart.in(text)) && longPart.length() > shortPart.length();
    }

    /** {@code GABA(γ-アミノ酪酸)}, {@code 脳神経科学統合プログラム(脳統合)}: the short form may stand outside. */
    private void reversed(Block block, Bracket bracket, Candidate left) {
      if (bracket.parts().size() == 2) {
        twoLongForms(block, bracket, left);
      }
      if (bracket.parts().size() != 1) {
        return;
      }
      Bracket.Part only = bracket.parts().get(0);
      Span part = only.span();
      String inside = part.in(text);
      Span outer = left != null ? new Span(left.start(), left.end()) : symbolBefore(block, bracket.before());
      if (outer == null) {
        return;
      }
      String outside = outer.in(text);
      if (left != null && left.type().group() == EntityType.Group.NAME && left.type() != EntityType.PERSON) {
        Candidate within = mentions.from(part.start());
        boolean sameKind = within != null && within.end() == part.end() && within.type() == left.type()
            && inside.length() <= 6 && inside.length() * 2 < outside.length();
        if (sameKind || ShortForms.isContraction(inside, outside)) {
          pairs.add(new Pair(part, outer));
        } else if (ShortForms.isContraction(outside, inside)
            || only.isEnglish() && ShortForms.isShort(outside) && standsFor(outside, inside, part)) {
          pairs.add(new Pair(outer, part));
        }
        return;
      }
      if (!only.isShort() && ShortForms.isShort(outside) && standsFor(outside, inside, part)) {
        // XY-Z法(x…-y… z…): the English words say nothing of 法.
        boolean method = outside.endsWith("法") && only.isEnglish();
        pairs.add(new Pair(method ? new Span(outer.start(), outer.end() - 1) : outer, part));
      }
    }

    /** {@code BBS(Berg Balance Scale、バーグバランス尺度)}: English words prove the short form, others translate them. */
    private void twoLongForms(Block block, Bracket bracket, Candidate left) {
      Span outer = left != null ? new Span(left.start(), left.end()) : symbolBefore(block, bracket.before());
      if (outer == null || !ShortForms.isShort(outer.in(text))) {
        return;
      }
      boolean first = bracket.parts().get(0).isEnglish();
      Bracket.Part proof = bracket.parts().get(first ? 0 : 1);
      Span english = proof.span();
      Span other = bracket.parts().get(first ? 1 : 0).span();
      String words = other.in(text);
      boolean japanese = words.length() >= 4 && words.indexOf('。') < 0 && words.chars().allMatch(c -> c >= 0x3000);
      if (japanese && proof.isEnglish() && standsFor(outer.in(text), english.in(text), english)) {
        pairs.add(new Pair(outer, first ? english : other));
        pairs.add(new Pair(outer, first ? other : english));
      }
    }

    private boolean standsFor(String shortForm, String longForm, Span part) {
      if (ShortForms.isEnglish(longForm)) {
        int start = ShortForms.longFormStart(ShortForms.letters(shortForm), longForm);
        return start >= 0 && start <= 3;
      }
      if (longForm.length() < 3 || longForm.indexOf('の') > 0 || longForm.indexOf('。') >= 0) {
        return false;
      }
      if (LongForms.sharesNumber(shortForm, longForm)) {
        return true;
      }
      for (Term term : lexicon.find(shortForm)) {
        if (lexicon.find(longForm).contains(term)) {
          return true;
        }
      }
      char tail = shortForm.charAt(shortForm.length() - 1);
      if (tail >= 0x3041) {
        return longForm.charAt(longForm.length() - 1) == tail;
      }
      Candidate inside = mentions.from(part.start());
      boolean named = inside != null && inside.end() == part.end()
          && inside.type().group() == EntityType.Group.BIOMEDICAL;
      return named && LETTERS.matcher(shortForm).matches() && longForm.length() >= 4;
    }

    /** What the short form in the bracket stands for: the name before the bracket, English words, or a noun. */
    private Span outer(Block block, int before, Candidate left, String shortForm) {
      if (left != null) {
        boolean nameable = left.type().group() == EntityType.Group.BIOMEDICAL
            || left.type() == EntityType.ORGANIZATION || left.type() == EntityType.PROGRAM;
        if (!nameable) {
          return null;
        }
        if (isJapanese(left)) {
          return longForms.whole(block, left, shortForm);
        }
      }
      int from = Math.max(block.start(), before - 90);
      int start = before;
      while (start > from && text.charAt(start - 1) < 0x3000 && "(),;:".indexOf(text.charAt(start - 1)) < 0) {
        start--;
      }
      if (before - start >= 6 && ShortForms.isEnglish(text.substring(start, before))) {
        int at = ShortForms.longFormStart(NO_LETTER.matcher(shortForm).replaceAll(""), text.substring(start, before));
        return at < 0 ? null : new Span(start + at, before);
      }
      if (left == null && LongForms.isNumbered(shortForm)) {
        return longForms.withNumber(block, before, shortForm);
      }
      return left != null || !PLAIN.matcher(shortForm).matches() ? null : longForms.noun(block, before, shortForm);
    }

    private boolean isJapanese(Candidate mention) {
      for (int i = mention.start(); i < mention.end(); i++) {
        if (text.charAt(i) >= 0x3041) {
          return true;
        }
      }
      return false;
    }

    private Span symbolBefore(Block block, int before) {
      int start = before > block.start() && text.charAt(before - 1) == '法' ? before - 1 : before;
      while (start > block.start() && (text.charAt(start - 1) < 0x3000 && text.charAt(start - 1) > ' '
          && "(),;:.*".indexOf(text.charAt(start - 1)) < 0)) {
        start--;
      }
      Matcher mark = start - block.start() <= LONGEST_MARK ? FootnoteMark.at(text, block.start(), block.end()) : null;
      start = mark == null ? start : Math.max(start, mark.end());
      return start < before ? new Span(start, before) : null;
    }
  }
}
