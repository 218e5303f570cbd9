package io.github.neurorelease.glossary;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.lexicon.Lexicon;
import io.github.neurorelease.lexicon.Term;
import io.github.neurorelease.structure.Block;
import io.github.neurorelease.tagger.Candidate;
import io.github.neurorelease.text.Script;
import io.github.neurorelease.text.Span;
import io.github.neurorelease.token.Document;
import io.github.neurorelease.token.PartOfSpeech;
import io.github.neurorelease.token.Token;
import java.util.List;

/**
 * How far to the left the long form reaches that a short form in brackets stands for.
 *
 * <pre>
 * 生活の質(QOL), 日常生活動作(ADL)               => a noun of no dictionary
 * 多段階|認知機能検査(XYZ)                      => the whole compound: XYZ is no name of 認知機能検査
 * 高解像度|機能的磁気共鳴画像法(fMRI)             => the known name alone
 * 骨折後|うつ(post-fracture depression、PFD)      => word by word where the name is too short
 * 甲乙症12型(KO12), 甲乙ペプチド3受容体(KP3R)     => with the number they share
 * </pre>
 */
final class LongForms {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;
  /** Prefixes and suffixes that are no part of a name: 本試験, マウス内. */
  private static final String NO_PART = "本各同全両当該新旧諸毎他内間後前中時";

  private final Document document;
  private final String text;
  private final Lexicon lexicon;
  private final Mentions mentions;

  LongForms(Document document, Lexicon lexicon, Mentions mentions) {
    this.document = document;
    this.text = document.normal();
    this.lexicon = lexicon;
    this.mentions = mentions;
  }

  /** The long form that ends with the mention. */
  Span whole(Block block, Candidate left, String shortForm) {
    boolean known = left.type() != EntityType.METHOD || isNameOf(shortForm, text.substring(left.start(), left.end()));
    return new Span(known ? left.start() : compoundStart(block, left.start()), left.end());
  }

  /** Whether a dictionary knows both as names of one thing, or the short form as that of another. */
  private boolean isNameOf(String shortForm, String longForm) {
    List<Term> terms = lexicon.find(shortForm);
    return terms.stream().anyMatch(lexicon.find(longForm)::contains);
  }

  /** As many words as the English name has; the mention alone where there are not so many. */
  Span wordByWord(Block block, Candidate left, String english) {
    List<Token> tokens = document.tokens(document.blockAt(block.start()));
    int first = Token.endingUpTo(tokens, left.start());
    int start = left.start();
    int missing = english.split("[ -]").length - 1;
    while (first > 0 && missing > 0 && tokens.get(first - 1).end() == start && left.start() - start <= LONGEST) {
      Token token = tokens.get(--first);
      boolean of = token.end() - token.start() == 1 && text.charAt(token.start()) == 'の';
      if (!of && !isNoun(token.pos()) && token.pos() != PartOfSpeech.ADVERBIAL_NOUN) {
        break;
      }
      missing -= of ? 0 : 1;
      Candidate name = mentions.around(token.start());
      start = name == null ? token.start() : name.start();
      first = name == null ? first : Token.endingUpTo(tokens, start);
    }
    return new Span(missing == 0 ? start : left.start(), left.end());
  }

  /** Where the compound begins of which a part begins at {@code from}; words that belong to no name stay outside. */
  private int compoundStart(Block block, int from) {
    List<Token> tokens = document.tokens(document.blockAt(block.start()));
    int stop = Token.endingUpTo(tokens, from);
    int first = stop;
    int start = from;
    while (first > 0 && tokens.get(first - 1).end() == start && from - start <= LONGEST
        && isPart(tokens.get(first - 1))) {
      start = tokens.get(--first).start();
    }
    while (first < stop && tokens.get(first).end() - start == 1 && tokens.get(first).pos() != PartOfSpeech.PREFIX) {
      start = tokens.get(first++).end();
    }
    Candidate broken = mentions.around(start);
    return broken == null ? start : broken.start();
  }

  /** A noun or what the tokenizer left of one, no blank behind it, and not a word like 本, 各. */
  private boolean isPart(Token token) {
    char first = text.charAt(token.start());
    boolean single = token.end() - token.start() == 1;
    return (Script.of(first) == Script.KANJI || Script.of(first) == Script.KATAKANA)
        && (single ? NO_PART.indexOf(first) < 0 : isNoun(token.pos())) && document.text().gapBefore(token.end()) == 0;
  }

  /** A noun of no dictionary before the bracket: 「生活の質(QOL)」, 「日常生活動作(ADL)」. */
  Span noun(Block block, int before, String shortForm) {
    List<Token> tokens = document.tokens(document.blockAt(block.start()));
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
    Candidate broken = mentions.around(tokens.get(first).start());
    int start = broken == null ? tokens.get(first).start() : compoundStart(block, broken.start());
    return before - start >= SHORTEST && Script.of(text.charAt(start)) != Script.HIRAGANA
        ? new Span(possible(block, start), before) : null;
  }

  /** 治療可能な|甲乙症状: 〜可能な belongs to what it is written in front of. */
  private int possible(Block block, int start) {
    int from = start - "可能な".length();
    int at = from;
    while (at > block.start() && from >= block.start() && text.startsWith("可能な", from)
        && Script.of(text.charAt(at - 1)) == Script.KANJI) {
      at--;
    }
    return at < from ? at : start;
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

  /** Whether the short form is letters with a number. */
  static boolean isNumbered(String shortForm) {
    return shortForm.chars().anyMatch(c -> c >= '0' && c <= '9') && Character.isLetter(shortForm.charAt(0));
  }

  /** The compound before the bracket that has the short form's number in it, or null. */
  Span withNumber(Block block, int before, String shortForm) {
    int start = before;
    while (start > block.start() && before - start < LONGEST && isOfName(text.charAt(start - 1))) {
      start--;
    }
    Candidate broken = mentions.around(start);
    start = broken == null ? start : broken.start();
    boolean shared = before - start >= SHORTEST && sharesNumber(shortForm, text.substring(start, before));
    return shared ? new Span(start, before) : null;
  }

  private static boolean isOfName(char c) {
    Script script = Script.of(c);
    return script == Script.KANJI || script == Script.KATAKANA || c < 0x400 && Character.isLetterOrDigit(c) || c == '-';
  }

  /** HX12 and 甲乙X病12型: the number stands in both, and the long form is mostly Japanese. */
  static boolean sharesNumber(String shortForm, String longForm) {
    String number = shortForm.replaceAll("\\D+", " ").strip();
    long japanese = longForm.chars().filter(c -> c >= 0x3041).count();
    if (number.isEmpty() || number.indexOf(' ') >= 0 || japanese < SHORTEST || japanese * 3 < longForm.length()) {
      return false;
    }
    int at = longForm.indexOf(number);
    boolean whole = at > 0 && !Character.isDigit(longForm.charAt(at - 1))
        && (at + number.length() == longForm.length() || !Character.isDigit(longForm.charAt(at + number.length())));
    return whole && longForm.indexOf('の') < 0;
  }
}
