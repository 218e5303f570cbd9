package io.github.neurorelease.tagger;

import io.github.neurorelease.text.Near;
import io.github.neurorelease.text.Script;
import io.github.neurorelease.text.Span;
import io.github.neurorelease.token.PartOfSpeech;
import io.github.neurorelease.token.Token;
import java.util.List;

/**
 * Finds the name of a person that ends or begins at a place in a passage: family and given name with the blank between
 * them, or a foreign name in katakana.
 *
 * <pre>
 * …分野の鶴田 修平|教授            => 鶴田 修平
 * 東京大学医学部山田太郎|助教      => 山田太郎
 * ヤン・デ・ブール|博士研究員 => the whole
 * 担当|教授, 同|教授               => none
 * </pre>
 */
final class JapaneseNames {

  private static final int WINDOW = 40;
  private static final int LONGEST = 8;

  private final Passage passage;
  private final String text;
  private final List<Token> tokens;

  JapaneseNames(Passage passage) {
    this.passage = passage;
    this.text = passage.document();
    this.tokens = passage.tokens();
  }

  /** The name that ends at {@code end}, or null. */
  Span before(int end) {
    int floor = end;
    int bound = Math.max(passage.start(), end - WINDOW);
    while (floor > bound && isNameChar(text.charAt(floor - 1))) {
      floor--;
    }
    if (floor == end) {
      return null;
    }
    // 山田太郎 同助教: the same affiliation as that of the person before.
    boolean same = end - floor >= 3 && text.charAt(end - 1) == '同' && passage.aligned().gapBefore(end - 1) > 0;
    int stop = same ? end - 1 : end;
    Span span = nameIn(floor, stop);
    return span != null && isPlausible(span.start(), span.end()) ? span : null;
  }

  private Span nameIn(int floor, int end) {
    int start = afterParticle(floor, end);
    start = afterUnit(start, end);
    start += end - start >= 3 && text.charAt(start) == '故' ? 1 : 0;
    return segments(start, end);
  }

  /** The name that begins at {@code start}, or null. */
  Span after(int start) {
    int limit = Math.min(passage.end(), start + WINDOW);
    int first = segmentEnd(start, limit);
    if (first == start || Roles.at(text, start, passage.end()) != null || opensUnit(start, first)) {
      return null;
    }
    int end = first;
    boolean gap = end < limit && isNameChar(text.charAt(end)) && passage.aligned().gapBefore(end) > 0;
    if (gap && first - start <= 4) {
      int second = segmentEnd(end, limit);
      boolean given = second - end <= 5 && second > end && "他同".indexOf(text.charAt(end)) < 0
          && Roles.at(text, end, passage.end()) == null && !opensUnit(end, second)
          && (Boundaries.isKatakana(text.charAt(start)) == Boundaries.isKatakana(text.charAt(end))
          || second - end >= 2 && second - end <= 4 && isOneName(start, first) && !isNameCharAt(second, limit));
      end = given ? withoutPlural(end, second) : end;
    }
    end = end == first && end - start >= 4 ? withoutPlural(start, end) : end;
    return isPlausible(start, end) ? new Span(start, end) : null;
  }

  /** 山田 太郎らは: ら behind a kanji is no part of the name, but in さくら it is. */
  private int withoutPlural(int start, int end) {
    boolean plural = end - start >= 2 && text.charAt(end - 1) == 'ら' && Boundaries.isKanji(text.charAt(end - 2));
    return plural ? end - 1 : end;
  }

  private boolean isNameCharAt(int at, int limit) {
    return at < limit && isNameChar(text.charAt(at)) && passage.aligned().gapBefore(at) == 0;
  }

  private boolean opensUnit(int start, int end) {
    return end - start >= 2 && OrganizationWords.endsUnit(text, end, start, 2);
  }

  /** Where the run of name characters without blank, particle or role ends. */
  private int segmentEnd(int start, int limit) {
    int end = start;
    while (end < limit && isNameChar(text.charAt(end)) && (end == start || passage.aligned().gapBefore(end) == 0)) {
      boolean dot = text.charAt(end) == '・' && end > start && !Boundaries.isKatakana(text.charAt(end - 1));
      if (dot || end > start && (Roles.at(text, end, passage.end()) != null || isParticleAt(end))) {
        break;
      }
      end++;
    }
    return end;
  }

  private boolean isParticleAt(int at) {
    char c = text.charAt(at);
    if (Script.of(c) != Script.HIRAGANA) {
      return false;
    }
    Token token = tokenAt(at);
    return token != null && token.start() == at && isFunction(token);
  }

  /** チームを率い|る ルイス・ガルシア: the last character of a verb that a kanji begins. */
  private boolean endsVerb(int at) {
    Token token = "るうくすつむぶぐた".indexOf(text.charAt(at)) < 0 ? null : tokenAt(at);
    return token != null && token.pos() == PartOfSpeech.VERB && token.end() == at + 1 && token.start() < at
        && Boundaries.isKanji(text.charAt(token.start()));
  }

  private Token tokenAt(int at) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Token token = tokens.get(middle);
      if (token.end() <= at) {
        low = middle + 1;
      } else if (token.start() > at) {
        high = middle - 1;
      } else {
        return token;
      }
    }
    return null;
  }

  private static boolean isFunction(Token token) {
    return switch (token.pos()) {
      case PARTICLE, AUXILIARY, CONJUNCTION, VERB, ADVERB, ADNOMINAL, ADJECTIVE, PRONOUN, DEPENDENT_NOUN -> true;
      default -> false;
    };
  }

  static boolean isNameChar(char c) {
    Script script = Script.of(c);
    return script == Script.KANJI || script == Script.HIRAGANA || script == Script.KATAKANA
        || c == '・' || c == 'ー' || c == '=' || c == '゠';
  }

  /** Behind the last particle in {@code [floor, end)}; hiragana that a blank sets off is a given name. */
  private int afterParticle(int floor, int end) {
    int given = end;
    while (given > floor && Script.of(text.charAt(given - 1)) == Script.HIRAGANA) {
      given--;
    }
    boolean setOff = given < end && given > floor && passage.aligned().gapBefore(given) > 0 && end - given <= 5
        && end - given >= 2;
    int cut = floor;
    for (int i = floor; i < (setOff ? given : end); i++) {
      if (Script.of(text.charAt(i)) == Script.HIRAGANA && (isParticleAt(i) || endsVerb(i))) {
        cut = tokenAt(i).end();
      }
    }
    return cut < end ? cut : hiraganaGiven(floor, end);
  }

  /** 佐藤みさと助教: a family name and what the tokenizer takes for particles. */
  private int hiraganaGiven(int floor, int end) {
    int given = end;
    while (given > floor && Script.of(text.charAt(given - 1)) == Script.HIRAGANA) {
      given--;
    }
    Token family = given > floor ? tokenAt(given - 1) : null;
    boolean name = family != null && family.pos() == PartOfSpeech.FAMILY_NAME && end - given >= 2 && end - given <= 4;
    return name ? family.start() : end;
  }

  /** Behind the last unit or organisation in {@code [start, end)} that leaves a name. */
  private int afterUnit(int start, int end) {
    int cut = start;
    for (Token token : tokensIn(start, end)) {
      if (token.end() >= end - 1) {
        break;
      }
      boolean gap = passage.aligned().gapBefore(token.end()) > 0;
      boolean family = token.pos() == PartOfSpeech.FAMILY_NAME || token.pos() == PartOfSpeech.GIVEN_NAME;
      int length = gap ? 1 : 2;
      if (!family && token.end() - cut >= 3 && OrganizationWords.endsUnit(text, token.end(), cut, length)
          || token.pos() == PartOfSpeech.ORGANIZATION_NAME && token.end() - token.start() >= 3
          && text.charAt(token.end()) != '・') {
        cut = token.end();
      }
      Roles.Role role = family ? null : Roles.at(text, token.start(), end);
      if (role != null && role.end() < end && !role.honorific()) {
        cut = role.end();
      }
    }
    return cut;
  }

  private List<Token> tokensIn(int start, int end) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int last = low;
    while (last < tokens.size() && tokens.get(last).start() < end) {
      last++;
    }
    return tokens.subList(low, last);
  }

  /** The last one or two blank-separated pieces that make a name. */
  private Span segments(int start, int end) {
    int last = gapStart(start, end);
    if (last == start) {
      return new Span(start, end);
    }
    boolean katakana = isKatakana(last, end);
    int before = gapStart(start, last);
    int length = last - before;
    if (katakana && isKatakana(before, last)) {
      return isRole(before, last) ? new Span(last, end) : new Span(gapsOf(start, before, true), end);
    }
    if (end - last == 1 && length == 1) {
      return new Span(gapsOf(start, before, false), end);
    }
    if (katakana && end - last <= 5 && isOneName(before, last)) {
      return new Span(before, end);
    }
    boolean family = length >= 1 && length <= 4 && !katakana && end - last <= 4
        && (end - last <= 3 || length <= 2 && !isFullName(last, end))
        && !(length >= 3 && OrganizationWords.endsUnit(text, last, before, 1) && !isOneName(before, last));
    return new Span(family ? before : last, end);
  }

  private boolean isFullName(int start, int end) {
    Token token = tokenAt(start);
    return token != null && token.pos() == PartOfSpeech.FAMILY_NAME && token.end() < end;
  }

  private boolean isOneName(int start, int end) {
    Token token = tokenAt(start);
    return token != null && token.start() == start && isFamily(token) && token.end() == end;
  }

  /** Takes further katakana pieces, or single characters set wide: 高 橋 太 郎. */
  private int gapsOf(int floor, int from, boolean katakana) {
    int start = from;
    while (start > floor) {
      int before = gapStart(floor, start);
      if (katakana ? !isKatakana(before, start) || isRole(before, start) : start - before > 1) {
        break;
      }
      start = before;
    }
    return start;
  }

  /** チームリーダー ルイス・ガルシア: a katakana word that is a role and no name. */
  private boolean isRole(int start, int end) {
    Roles.Role role = Roles.at(text, start, end);
    return role != null && role.end() == end;
  }

  private int gapStart(int start, int end) {
    int at = end - 1;
    while (at > start && passage.aligned().gapBefore(at) == 0) {
      at--;
    }
    return Math.max(at, start);
  }

  private boolean isKatakana(int start, int end) {
    if (start >= end) {
      return false;
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Boundaries.isKatakana(c) && c != '・' && c != '=' && c != 'ー') {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code [start, end)} looks like the name of a person. */
  boolean isPlausible(int start, int end) {
    int length = end - start;
    if (isKatakana(start, end)) {
      return length >= 2 && length <= 30 && text.charAt(start) != '・' && text.charAt(end - 1) != '・';
    }
    if (length < 1 || length > LONGEST || Near.ahead(text, '・', start) >= 0 && Near.ahead(text, '・', start) < end) {
      return false;
    }
    boolean named = hasNameToken(start, end);
    if (!named && "同両各他皆".indexOf(text.charAt(start)) >= 0) {
      return false;
    }
    if (length == 1) {
      return tokenAt(start) != null && tokenAt(start).pos() == PartOfSpeech.FAMILY_NAME;
    }
    if (Roles.holdsNoName(text, start, end) && !(named && length <= 6 && startsWithFamily(start, end))) {
      return false;
    }
    if (OrganizationWords.endsUnit(text, end, start, 2) && length >= 3
        || Script.of(text.charAt(start)) == Script.HIRAGANA && !named) {
      return false;
    }
    return named || hasGap(start, end) || length >= 3;
  }

  private boolean startsWithFamily(int start, int end) {
    Token token = tokenAt(start);
    return token != null && token.start() == start && token.end() <= end
        && (isFamily(token) || token.pos() == PartOfSpeech.PERSON_NAME);
  }

  /** Many family names are names of places too: 松本, 福岡, 千葉. */
  private boolean isFamily(Token token) {
    return token.pos() == PartOfSpeech.FAMILY_NAME || token.pos() == PartOfSpeech.PLACE_NAME
        && token.end() - token.start() <= 3 && Boundaries.isKanji(text.charAt(token.start()))
        && "県市区町村都府道国州".indexOf(text.charAt(token.end() - 1)) < 0;
  }

  /** Whether the span is one family name and nothing else. */
  boolean isOneFamilyName(Span span) {
    return isOneName(span.start(), span.end());
  }

  boolean hasGap(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (passage.aligned().gapBefore(i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the tokenizer sees a family or given name in {@code [start, end)}. */
  boolean hasNameToken(int start, int end) {
    for (Token token : tokensIn(start, end)) {
      if (token.start() >= start && token.end() <= end && (token.pos() == PartOfSpeech.FAMILY_NAME
          || token.pos() == PartOfSpeech.GIVEN_NAME || token.pos() == PartOfSpeech.PERSON_NAME
          || token.start() == start && isFamily(token))) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code [start, end)} is a family name and what can be a given name. */
  boolean isFamilyAndGiven(int start, int end) {
    Token family = tokenAt(start);
    if (family == null || family.start() != start || !isFamily(family)) {
      return false;
    }
    return family.end() < end && end - start >= 3 && end - start <= 6 && isPlausible(start, end);
  }

  /** Whether the character stands in the name. */
  boolean has(Span name, char c) {
    int at = Near.ahead(passage.document(), c, name.start());
    return at >= 0 && at < name.end();
  }

  /** Whether nothing but kana and middle dots stands in {@code [start, end)}: a reading. */
  boolean isKana(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = passage.document().charAt(i);
      Script script = Script.of(c);
      if (script != Script.HIRAGANA && script != Script.KATAKANA && c != '・') {
        return false;
      }
    }
    return end > start;
  }
}
