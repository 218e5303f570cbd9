package io.github.neurorelease.glossary;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.lexicon.Lexicon;
import io.github.neurorelease.lexicon.Term;
import io.github.neurorelease.structure.Block;
import io.github.neurorelease.structure.SectionKind;
import io.github.neurorelease.tagger.Candidate;
import io.github.neurorelease.text.Script;
import io.github.neurorelease.text.Search;
import io.github.neurorelease.text.Span;
import io.github.neurorelease.token.Document;
import io.github.neurorelease.token.PartOfSpeech;
import io.github.neurorelease.token.Token;
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
  private static final int LONGEST_LEGEND = 300;
  private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{2,6}");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z-]{2,8}");
  private static final Pattern NO_LETTER = Pattern.compile("[^A-Za-z0-9]");
  private static final Pattern INTRODUCTION = Pattern.compile("(?:以下|略称?|通称|英語?名?)[、,:]?[「『\"]?");
  private static final Pattern LEGEND = Pattern.compile("[A-Za-zα-ω][A-Za-z0-9α-ω/+-]{0,11}(?:課題|受容体)?");

  /** A pair in the normal form. */
  public record Pair(Span shortForm, Span longForm) {
  }

  private final Document document;
  private final String text;
  private final Lexicon lexicon;
  private final Mentions mentions;
  private final List<Pair> pairs = new ArrayList<>();

  private Abbreviations(Document document, Lexicon lexicon, List<Candidate> mentions) {
    this.document = document;
    this.text = document.normal();
    this.lexicon = lexicon;
    this.mentions = new Mentions(mentions);
  }

  /**
   * The pairs that the document introduces, left to right; a pair may come more than once.
   *
   * @param mentions left to right, none overlapping another
   */
  public static List<Pair> find(Document document, Lexicon lexicon, List<Candidate> mentions) {
    Abbreviations abbreviations = new Abbreviations(document, lexicon, mentions);
    List<Block> blocks = document.structure().blocks();
    for (int b = 0; b < blocks.size(); b++) {
      SectionKind kind = document.structure().kind(blocks.get(b));
      if (kind != SectionKind.REFERENCES && kind != SectionKind.ABSTRACT) {
        abbreviations.brackets(blocks.get(b));
        if (kind != SectionKind.CONTACT && kind != SectionKind.PAPER) {
          abbreviations.legends(blocks.get(b));
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
    Span shortPart = null;
    Span longPart = null;
    for (Span part : parts) {
      String form = part.in(text);
      if (shortPart == null && ShortForms.isShort(form)) {
        shortPart = part;
      } else if (longPart == null && (ShortForms.isEnglish(form) || mentions.from(part.start()) != null)) {
        longPart = part;
      }
    }
    if (shortPart == null) {
      reversed(block, before, left, parts, longPart);
      return;
    }
    // コンドロイチナーゼABC(chondroitinase ABC:ChABC): of two possible short forms the last one is meant.
    for (Span part : parts) {
      if (part.start() > shortPart.start() && shortPart.in(text).indexOf(' ') > 0
          && ShortForms.isShort(part.in(text))) {
        longPart = shortPart;
        shortPart = part;
      }
    }
    Span outer = outer(block, before, left, shortPart.in(text));
    // 武田科学振興財団(AK): whose grant it is, not what the foundation is called.
    boolean initials = shortPart.length() == 2 && left != null && left.type() == EntityType.ORGANIZATION;
    if (outer != null && !initials && !ShortForms.isShort(outer.in(text))) {
      pairs.add(new Pair(shortPart, outer));
    }
    // 新しい細胞3種(ブレーキニューロン、BRN): the long form stands in the bracket where none stands in front of it.
    if (longPart != null && (ShortForms.isEnglish(longPart.in(text)) || outer == null)) {
      pairs.add(new Pair(shortPart, longPart));
    }
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
      } else if (ShortForms.isContraction(outside, inside)) {
        pairs.add(new Pair(outer, part));
      }
      return;
    }
    if (ShortForms.isShort(outside) && !ShortForms.isShort(inside) && standsFor(outside, inside, part)) {
      pairs.add(new Pair(outer, part));
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
        return new Span(left.start(), left.end());
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
    return left != null || !PLAIN.matcher(shortForm).matches() ? null : noun(block, before);
  }

  private boolean isJapanese(Candidate mention) {
    for (int i = mention.start(); i < mention.end(); i++) {
      if (text.charAt(i) >= 0x3041) {
        return true;
      }
    }
    return false;
  }

  /** A noun of no dictionary before the bracket: 「生活の質(QOL)」, 「日常生活動作(ADL)」. */
  private Span noun(Block block, int before) {
    var tokens = document.tokens(document.blockAt(block.start()));
    int first = Token.endingUpTo(tokens, before);
    int stop = first;
    while (first > 0 && tokens.get(first - 1).end() == (first == stop ? before : tokens.get(first).start())
        && isNoun(tokens.get(first - 1).pos()) && Script.isWord(text.charAt(tokens.get(first - 1).start()))
        && document.text().gapBefore(tokens.get(first - 1).end()) < 2) {
      first--;
    }
    if (first == stop) {
      return null;
    }
    if (before - tokens.get(first).start() <= 2 && first > 1 && isPossessed(tokens, first)) {
      first -= 2;
    }
    int start = tokens.get(first).start();
    return before - start >= 4 && Script.of(text.charAt(start)) != Script.HIRAGANA ? new Span(start, before) : null;
  }

  /** 生活|の|質: a short noun that の ties to another one. */
  private boolean isPossessed(List<Token> tokens, int noun) {
    Token owner = tokens.get(noun - 2);
    Token particle = tokens.get(noun - 1);
    return particle.end() == tokens.get(noun).start() && owner.end() == particle.start()
        && particle.end() - particle.start() == 1 && text.charAt(particle.start()) == 'の' && isNoun(owner.pos());
  }

  private static boolean isNoun(PartOfSpeech pos) {
    return switch (pos) {
      case NOUN, VERBAL_NOUN, ADJECTIVAL_NOUN, NOUN_SUFFIX, PROPER_NOUN, PREFIX, LETTERS -> true;
      default -> false;
    };
  }

  private Span symbolBefore(Block block, int before) {
    int start = before;
    while (start > block.start() && (text.charAt(start - 1) < 0x3000 && text.charAt(start - 1) > ' '
        && "(),;:.*".indexOf(text.charAt(start - 1)) < 0)) {
      start--;
    }
    return start < before ? new Span(start, before) : null;
  }

  /** {@code mPFC:内側前頭前野、LHb:外側手綱核} in a legend, or on a line of its own. */
  private void legends(Block block) {
    int open = -1;
    for (int i = block.start(); i < block.end(); i++) {
      switch (text.charAt(i)) {
        case '(' -> open = i;
        case ')' -> open = -1;
        case ':', '=' -> legendBefore(block, i, open);
        default -> { }
      }
    }
  }

  private void legendBefore(Block block, int colon, int open) {
    int end = colon > block.start() && text.charAt(colon - 1) == ' ' ? colon - 1 : colon;
    int start = end;
    while (start > block.start() && end - start < 16 && isLegendChar(text.charAt(start - 1))) {
      start--;
    }
    boolean inBracket = open >= 0 && open >= start - LONGEST_BRACKET;
    boolean begins = !inBracket && start < end
        && (start == block.start() || " 、,。.;(\"".indexOf(text.charAt(start - 1)) >= 0
        || document.text().gapBefore(start) > 0);
    if (begins && LEGEND.matcher(text).region(start, end).matches()) {
      int at = colon + 1;
      while (at < block.end() && text.charAt(at) == ' ') {
        at++;
      }
      legend(block, new Span(start, end), at);
    }
  }

  private static boolean isLegendChar(char c) {
    return c != ' ' && c != '(' && c != ',' && c != '.' && (c < 0x3000 || "課題受容体".indexOf(c) >= 0);
  }

  private void legend(Block block, Span shortForm, int at) {
    int end = at;
    int limit = Math.min(block.end(), at + LONGEST_LEGEND);
    while (end < limit && "、,。;)".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > at && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '.')) {
      end--;
    }
    String form = shortForm.in(text);
    String words = text.substring(at, end);
    Candidate mention = mentions.from(at);
    boolean named = mention != null && mention.end() == end && end - at > form.length()
        && mention.type().group() == EntityType.Group.BIOMEDICAL;
    boolean letter = form.length() == 1 && Character.isUpperCase(form.charAt(0));
    boolean english = ShortForms.isEnglish(words) && words.length() > form.length()
        && ShortForms.longFormStart(ShortForms.letters(form), words) == 0;
    if ((ShortForms.isShort(form) && (named || english) || letter && named) && !words.isEmpty()) {
      pairs.add(new Pair(shortForm, new Span(at, end)));
    }
  }
}
