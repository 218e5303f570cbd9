package io.github.neurorelease.glossary;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.lexicon.Lexicon;
import io.github.neurorelease.lexicon.Term;
import io.github.neurorelease.structure.Block;
import io.github.neurorelease.structure.FootnoteMark;
import io.github.neurorelease.structure.SectionKind;
import io.github.neurorelease.tagger.Candidate;
import io.github.neurorelease.text.Script;
import io.github.neurorelease.text.Search;
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

  private static final int LONGEST_BRACKET = 110;
  private static final int LONGEST_MARK = 6;
  private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{2,6}");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z-]{2,8}");
  private static final Pattern NUMBER = Pattern.compile("[A-Z]{1,4}-?\\d{3,}[A-Z]?");
  private static final Pattern NO_LETTER = Pattern.compile("[^A-Za-z0-9]");
  private static final Pattern INTRODUCTION = Pattern.compile("(?:以下|略称?|通称|英語?名?)[、,:]?[「『\"]?");

  /** A pair in the normal form. */
  public record Pair(Span shortForm, Span longForm) {
  }

  private final Document document;
  private final String text;
  private final Lexicon lexicon;
  private final Mentions mentions;
  private final LongForms longForms;
  private final Announcements announcements;
  private final List<Pair> pairs = new ArrayList<>();

  private Abbreviations(Document document, Lexicon lexicon, List<Candidate> mentions) {
    this.document = document;
    this.text = document.normal();
    this.lexicon = lexicon;
    this.mentions = new Mentions(mentions);
    this.announcements = new Announcements(text, pairs);
    this.longForms = new LongForms(document, lexicon, this.mentions);
  }

  /**
   * The pairs that the document introduces, left to right; a pair may come more than once.
   *
   * @param mentions left to right, none overlapping another
   */
  public static List<Pair> find(Document document, Lexicon lexicon, List<Candidate> mentions) {
    Abbreviations abbreviations = new Abbreviations(document, lexicon, mentions);
    Legends legends = new Legends(document, abbreviations.mentions, abbreviations.pairs);
    List<Block> blocks = document.structure().blocks();
    for (int b = 0; b < blocks.size(); b++) {
      SectionKind kind = document.structure().kind(blocks.get(b));
      if (kind != SectionKind.REFERENCES && kind != SectionKind.ABSTRACT) {
        abbreviations.brackets(blocks.get(b));
        if (kind != SectionKind.CONTACT && kind != SectionKind.PAPER) {
          legends.read(blocks.get(b));
        }
      }
    }
    return abbreviations.pairs;
  }

  private void brackets(Block block) {
    for (int open = open(block.start(), block); open >= 0; open = open(open + 1, block)) {
      int close = EntryHead.matching(text, open, Math.min(block.end(), open + LONGEST_BRACKET));
      if (close > open + 1) {
        bracket(block, open, close);
      }
    }
  }

  private int open(int from, Block block) {
    return Search.first(text, '(', from, block.end());
  }

  private void bracket(Block block, int open, int close) {
    List<Span> parts = parts(open + 1, close);
    int before = beforeMark(open);
    Candidate left = mentions.upTo(before);
    announcements.read(block, left, before, new Span(open, close));
    Span shortPart = null;
    Span longPart = null;
    for (Span part : parts) {
      String form = part.in(text);
      if (shortPart == null && ShortForms.isShort(form) && !isNumber(block, part)) {
        shortPart = part;
      } else if (longPart == null && (ShortForms.isEnglish(form) || mentions.from(part.start()) != null)) {
        longPart = part;
      }
    }
    if (shortPart == null) {
      reversed(block, before, left, parts, longPart);
      return;
    }
    Span last = lastShort(parts, shortPart);
    longPart = last == shortPart ? longPart : shortPart;
    shortPart = last;
    Span outer = outer(block, before, left, shortPart.in(text));
    boolean english = longPart != null && ShortForms.isEnglish(longPart.in(text));
    if (outer != null && left != null && english && isTooShort(outer, shortPart)) {
      outer = longForms.wordByWord(block, left, longPart.in(text));
    }
    // 武田科学振興財団(AK): whose grant it is, not what the foundation is called.
    boolean initials = shortPart.length() == 2 && left != null && left.type() == EntityType.ORGANIZATION;
    boolean twin = outer != null && ShortForms.isShort(outer.in(text)) && !goesOn(shortPart.in(text), outer.in(text));
    if (outer != null && !initials && !twin) {
      pairs.add(new Pair(shortPart, outer));
    }
    if (english || outer == null && parts.size() == 2 && isLongFormBeside(parts.get(0), shortPart)) {
      pairs.add(new Pair(shortPart, english ? longPart : parts.get(0)));
    }
  }

  /** コンドロイチナーゼABC(chondroitinase ABC:ChABC): of two possible short forms the last one is meant. */
  private Span lastShort(List<Span> parts, Span first) {
    Span last = first;
    for (Span part : parts) {
      if (part.start() > last.start() && last.in(text).indexOf(' ') > 0 && ShortForms.isShort(part.in(text))) {
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
  private void reversed(Block block, int before, Candidate left, List<Span> parts, Span longPart) {
    if (parts.size() == 2) {
      twoLongForms(block, before, left, parts);
    }
    if (parts.size() != 1) {
      return;
    }
    Span part = parts.get(0);
    String inside = part.in(text);
    Span outer = left != null ? new Span(left.start(), left.end()) : symbolBefore(block, before);
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
          || ShortForms.isShort(outside) && ShortForms.isEnglish(inside) && standsFor(outside, inside, part)) {
        pairs.add(new Pair(outer, part));
      }
      return;
    }
    if (ShortForms.isShort(outside) && !ShortForms.isShort(inside) && standsFor(outside, inside, part)) {
      // XY-Z法(x…-y… z…): the English words say nothing of 法.
      boolean method = outside.endsWith("法") && ShortForms.isEnglish(inside);
      pairs.add(new Pair(method ? new Span(outer.start(), outer.end() - 1) : outer, part));
    }
  }

  /** {@code BBS(Berg Balance Scale、バーグバランス尺度)}: the English words prove the short form, the others translate them. */
  private void twoLongForms(Block block, int before, Candidate left, List<Span> parts) {
    Span outer = left != null ? new Span(left.start(), left.end()) : symbolBefore(block, before);
    if (outer == null || !ShortForms.isShort(outer.in(text))) {
      return;
    }
    boolean first = ShortForms.isEnglish(parts.get(0).in(text));
    Span english = parts.get(first ? 0 : 1);
    Span other = parts.get(first ? 1 : 0);
    String words = other.in(text);
    boolean japanese = words.length() >= 4 && words.indexOf('。') < 0 && words.chars().allMatch(c -> c >= 0x3000);
    if (japanese && ShortForms.isEnglish(english.in(text)) && standsFor(outer.in(text), english.in(text), english)) {
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

  private List<Span> parts(int from, int to) {
    List<Span> parts = new ArrayList<>();
    int start = from;
    for (int i = from; i < to; i++) {
      if (isParting(i, to)) {
        add(start, i, parts);
        start = i + 1;
      }
    }
    add(start, to, parts);
    return parts;
  }

  /** Whether the character parts what stands in a bracket; a comma within a number does not. */
  private boolean isParting(int i, int to) {
    return switch (text.charAt(i)) {
      case ':', ';', '、' -> true;
      case '=' -> i + 1 < to && Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i + 1));
      // MEG/magnetoencephalography: a short form and its long one; CET/CEST are not.
      case '/' -> i > 1 && Character.isUpperCase(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i - 2))
          && i + 3 < to && Character.isLowerCase(text.charAt(i + 2)) && Character.isLowerCase(text.charAt(i + 3));
      case ',' -> i + 1 >= to || text.charAt(i + 1) < '0' || text.charAt(i + 1) > '9';
      default -> false;
    };
  }

  private void add(int from, int to, List<Span> parts) {
    if (to <= from) {
      return;
    }
    int start = from;
    int end = to;
    if ("以略通英".indexOf(text.charAt(from)) >= 0) {
      Matcher introduction = INTRODUCTION.matcher(text).region(from, to);
      start = introduction.lookingAt() ? introduction.end() : from;
    }
    while (start < end && " 「『\"".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " 」』\"".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int reading = Search.first(text, '(', start, end);
    if (reading > start && text.charAt(end - 1) == ')' && Script.of(text.charAt(reading + 1)) == Script.KATAKANA) {
      end = reading;
    }
    int quote = Search.first(text, '」', start, end);
    if (quote > start) {
      end = quote;
    }
    if (end > start) {
      parts.add(new Span(start, end));
    }
  }

  /** The place before a footnote mark that stands before the bracket: TRD*1( => TRD. */
  private int beforeMark(int open) {
    int end = open > 0 && text.charAt(open - 1) == ' ' ? open - 1 : open;
    int at = end;
    while (at > 0 && Character.isDigit(text.charAt(at - 1))) {
      at--;
    }
    boolean mark = at < end && at > 0 && (text.charAt(at - 1) == '*' || text.charAt(at - 1) == '※');
    return mark ? at - 1 : end;
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
