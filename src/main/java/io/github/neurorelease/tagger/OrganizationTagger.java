package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.lexicon.WordTable;
import io.github.neurorelease.text.Script;
import io.github.neurorelease.token.PartOfSpeech;
import io.github.neurorelease.token.Token;
import java.util.List;
import java.util.function.Consumer;

/**
 * Organisations with their units, by the words they are made of.
 *
 * <pre>
 * 東都大学大学院医学系研究科 睡眠医学分野の鶴田 => 東都大学大学院医学系研究科 睡眠医学分野
 * 横浜市立大学大学院医学研究科 生理学の高橋        => 横浜市立大学大学院医学研究科 生理学
 * 国立研究開発法人理化学研究所(理研)脳神経科学研究センター => three mentions
 * 同大学, 本学, 国内の研究機関                     => none
 * </pre>
 */
final class OrganizationTagger implements LocalTagger {

  private static final int LONGEST = 60;

  @Override
  public void tag(Passage passage, Consumer<Candidate> out) {
    if (!passage.foreign()) {
      new Run(passage, out).run();
    }
    LatinOrganizations.tag(passage, out);
  }

  /** Reads one passage from left to right; a chain is a name with the units that follow it. */
  private static final class Run {
    private final Passage passage;
    private final String text;
    private final List<Token> tokens;
    private final Consumer<Candidate> out;
    private int chainStart = -1;
    private int chainEnd = -1;
    private int floor;
    private int lastEnd = -1;
    private boolean bracketed;
    private int remarkEnd = -1;

    Run(Passage passage, Consumer<Candidate> out) {
      this.passage = passage;
      this.text = passage.document();
      this.tokens = OrganizationTokens.part(text, passage.tokens());
      this.out = out;
      this.floor = passage.start();
    }

    void run() {
      for (int t = 0; t < tokens.size(); t++) {
        Token token = tokens.get(t);
        if (chainStart >= 0 && (breaks(t) || beginsAnother(t) || OrganizationWords.isInScheme(passage, tokens, t)
            || Roles.at(text, token.start(), passage.end()) != null)) {
          close();
        }
        WordTable.Word suffix = OrganizationWords.suffix(text, token.end(), floor);
        if (suffix == null || OrganizationWords.isInScheme(passage, tokens, t)) {
          continue;
        }
        if (isNameable(t) && (!suffix.is("legal") || isCompany(t, suffix))) {
          take(t, suffix);
        } else if (chainStart < 0) {
          behindLegalForm(t, suffix);
        }
      }
      close();
    }

    /** 株式会社アルファ, 公益財団法人東中研: a legal form and a name without any other word of organisations. */
    private void behindLegalForm(int t, WordTable.Word legal) {
      int start = tokens.get(t).end() - legal.length();
      int k = t;
      boolean word = false;
      while (k + 1 < tokens.size() && k - t < 8 && isNameable(k + 1) && tokens.get(k + 1).start() == tokens.get(k).end()
          && (k == t || passage.aligned().gapBefore(tokens.get(k + 1).start()) == 0)) {
        k++;
        word |= OrganizationWords.suffix(text, tokens.get(k).end(), tokens.get(t).end()) != null;
      }
      int end = tokens.get(k).end();
      boolean name = k > t && end - tokens.get(t).end() >= 2 && !isConnector(t + 1) && !isConnector(k);
      if (name && !word
          && !OrganizationWords.goesOnInKana(text, end, passage.end()) && start >= floor
          && OrganizationWords.legalForm(text, tokens.get(t).end(), floor) == start
          && Roles.at(text, tokens.get(t).end(), passage.end()) == null) {
        chainStart = start;
        chainEnd = end;
      }
    }

    /** 甲大学/乙大学, 甲機構 国立大学法人乙大学. */
    private boolean beginsAnother(int t) {
      int start = tokens.get(t).start();
      if (text.charAt(start) == '/') {
        WordTable.Word before = OrganizationWords.suffix(text, chainEnd, chainStart);
        return chainEnd == start && before != null && (before.is("core") || before.is("either"));
      }
      return start > chainStart && OrganizationWords.opensWithLegalForm(text, start, passage.end(), chainStart);
    }

    /** アルファ製薬株式会社: the legal form of a company behind its name. */
    private boolean isCompany(int t, WordTable.Word suffix) {
      int start = tokens.get(t).end() - suffix.length();
      return suffix.word().endsWith("会社") && start > floor && passage.aligned().gapBefore(start) == 0
          && (Boundaries.isKatakana(text.charAt(start - 1)) || Boundaries.isKanji(text.charAt(start - 1))
              || OrganizationBrackets.isLatin(text.charAt(start - 1)));
    }

    private void take(int t, WordTable.Word suffix) {
      int end = tokens.get(t).end();
      if (suffix.length() == 1 && !standsAlone(t, suffix) || suffix.is("tail") && !endsTail(end)) {
        return;
      }
      if (OrganizationWords.goesOn(passage, end, suffix)) {
        return;
      }
      if (chainStart >= 0) {
        extend(t, suffix);
      } else if ((suffix.is("core") || suffix.is("either") || suffix.is("legal"))
          && !(suffix.is("either") && isUnitAlone(end - suffix.length(), end, suffix))) {
        open(t, suffix);
      } else if (suffix.is("unit") || suffix.is("either")) {
        int start = unitStart(t);
        boolean known = continuesAfterBracket(start) || text.startsWith("大学院", start) && end - start >= 6
            || OrganizationUnits.isBeforeRole(passage, start, end, suffix);
        chainStart = known ? start : OrganizationUnits.contactStart(passage, start, end, suffix);
        chainEnd = end;
      }
    }

    /** X機構(Y市)|研究所, (a line of contacts) 研究所 睡眠研究部: a word that names whole organisations elsewhere. */
    private boolean isUnitAlone(int start, int end, WordTable.Word suffix) {
      return continuesAfterBracket(start) || OrganizationUnits.contactStart(passage, start, end, suffix) >= 0;
    }

    /** A suffix of one character counts as the last of its word only: not 阿部, 全部. */
    private boolean standsAlone(int t, WordTable.Word suffix) {
      Token token = tokens.get(t);
      boolean name = token.pos() == PartOfSpeech.FAMILY_NAME || token.pos() == PartOfSpeech.GIVEN_NAME;
      return !name && (chainStart >= 0 || token.end() - token.start() >= 2
          || OrganizationUnits.contactStart(passage, unitStart(t), token.end(), suffix) >= 0);
    }

    /** 生理学 is a unit before の, a blank, a comma, a bracket, a role or the end. */
    private boolean endsTail(int end) {
      if (chainStart < 0) {
        return false;
      }
      if (end >= passage.end() || passage.aligned().gapBefore(end) > 0) {
        return true;
      }
      char next = text.charAt(end);
      return "の、,，。(/)・".indexOf(next) >= 0 || Roles.at(text, end, passage.end()) != null;
    }

    private void extend(int t, WordTable.Word suffix) {
      int end = tokens.get(t).end();
      int gapAt = lastGap(chainEnd, end);
      boolean whole = suffix.is("core") && !text.startsWith("大学院", chainEnd) && !suffix.word().equals("大学病院");
      boolean dot = text.charAt(chainEnd) == '・';
      if (whole && !dot && isSchool(suffix) && end - chainStart <= LONGEST) {
        chainEnd = end;
        return;
      }
      if (whole && (gapAt >= 0 || dot || isUniversity(suffix)) || dot && isWhole(t, suffix)) {
        close();
        open(t, suffix);
        return;
      }
      if (suffix.is("either") && gapAt >= 0 && isIndependent(gapAt, end)) {
        close();
        open(t, suffix);
        return;
      }
      if (end - chainStart <= LONGEST) {
        chainEnd = end;
      }
    }

    /** 学校法人甲学園 甲大学, 国立大学法人甲機構 乙大学: the school of the foundation in front. */
    private boolean isSchool(WordTable.Word suffix) {
      return (isUniversity(suffix) || suffix.word().endsWith("病院"))
          && OrganizationWords.runsSchools(text, chainStart, chainEnd);
    }

    private static boolean isUniversity(WordTable.Word suffix) {
      return suffix.word().endsWith("大学");
    }

    /** After a middle dot a whole organisation is another one: 東京大学・理化学研究所; 研究科・医学部 is one. */
    private boolean isWhole(int t, WordTable.Word suffix) {
      WordTable.Word before = OrganizationWords.suffix(text, chainEnd, chainStart);
      return before != null && (before.is("core") || before.is("either")) && (suffix.is("core") || suffix.is("either"))
          && !text.startsWith("大学院", chainEnd + 1) && !text.startsWith("附属", chainEnd + 1);
    }

    /** Research institutes that are no unit of what stands in front of them. */
    private boolean isIndependent(int start, int end) {
      String name = text.substring(start, end);
      return name.startsWith("理化学研究所") || name.startsWith("国立研究開発法人") || name.startsWith("産業技術総合研究所");
    }

    /** The last blank in {@code [from, to)}; a chain that has grown too long is not searched from its beginning. */
    private int lastGap(int from, int to) {
      for (int i = to - 1; i >= Math.max(from, to - 2 * LONGEST); i--) {
        if (passage.aligned().gapBefore(i) > 0) {
          return i;
        }
      }
      return -1;
    }

    private void open(int t, WordTable.Word suffix) {
      int end = tokens.get(t).end();
      int stem = end - suffix.length();
      int start = OrganizationWords.kanaStart(passage, nameStart(t), floor);
      int name = start;
      for (int legal = OrganizationWords.legalFormAt(text, name, end); legal > 0 && legal <= stem;
           legal = OrganizationWords.legalFormAt(text, name, end)) {
        name = legal;
      }
      boolean legalOnly = name == stem && name > start;
      if (stem > start && Character.isDigit(text.charAt(stem - 1)) && text.charAt(stem - 1) < 0x80) {
        return;
      }
      int kana = name == stem ? OrganizationWords.kanaName(passage, stem, floor, suffix) : -1;
      if (kana >= 0) {
        chainStart = kana;
        chainEnd = end;
        return;
      }
      if (!legalOnly && (stem - name < 2 || OrganizationWords.isGeneric(text, name, stem)
          && !OrganizationWords.isNational(text, name, stem, end))) {
        return;
      }
      if (suffix.word().equals("社") && !isForeignWord(text.charAt(stem - 1)) || legalOnly) {
        return;
      }
      chainStart = OrganizationWords.behindKana(text, start, floor);
      chainEnd = end;
    }

    private static boolean isForeignWord(char c) {
      return Boundaries.isKatakana(c) || c < 0x80;
    }

    /** How far left the name reaches whose suffix is in token {@code t}. */
    private int nameStart(int t) {
      int k = t;
      while (k > 0 && tokens.get(k - 1).end() > floor && tokens.get(k - 1).start() >= floor
          && joins(k - 1, k) && tokens.get(t).end() - tokens.get(k - 1).start() <= LONGEST) {
        k--;
        if (OrganizationWords.opensWithLegalForm(text, tokens.get(k).start(), passage.end(), floor)) {
          return tokens.get(k).start();
        }
      }
      while (k < t && (isStopWord(k, t) || isConnector(k) || tokens.get(k).pos() == PartOfSpeech.NOUN_SUFFIX
          || tokens.get(k).pos() == PartOfSpeech.COUNTER || Character.isDigit(text.charAt(tokens.get(k).start())))) {
        k++;
      }
      return tokens.get(k).start();
    }

    /** A country or role at the beginning, unless it is the whole stem: 中国医科大学. */
    private boolean isStopWord(int k, int t) {
      Token token = tokens.get(k);
      char next = text.charAt(tokens.get(k + 1).start());
      boolean country = token.pos() == PartOfSpeech.PLACE_NAME && Boundaries.isKanji(next)
          && token.end() - token.start() > 2 || OrganizationWords.isNational(text, token.start(), token.end(),
          tokens.get(t).end());
      return OrganizationWords.isStop(text, token.start(), token.end()) && !country
          || Roles.at(text, token.start(), passage.end()) != null && !text.startsWith("学生", token.start());
    }

    private boolean isConnector(int k) {
      return text.charAt(tokens.get(k).start()) == '・' || text.charAt(tokens.get(k).start()) == '-'
          || text.charAt(tokens.get(k).start()) == '&' || text.charAt(tokens.get(k).start()) == '/';
    }

    /** Whether token {@code k} belongs to one name with the token after it. */
    private boolean joins(int k, int next) {
      if (!isNameable(k) || tokens.get(k).end() > tokens.get(next).start()) {
        return false;
      }
      int between = tokens.get(next).start();
      if (isConnector(next) && endsWhole(k) && next + 1 < tokens.size()) {
        return false;
      }
      if (passage.aligned().gapBefore(between) >= OrganizationUnits.COLUMN) {
        return false;
      }
      boolean gap = tokens.get(k).end() < between || passage.aligned().gapBefore(between) > 0;
      if (!gap) {
        return true;
      }
      return OrganizationBrackets.isLatin(text.charAt(tokens.get(k).end() - 1))
          && OrganizationBrackets.isLatin(text.charAt(between))
          || OrganizationWords.legalForm(text, tokens.get(k).end(), floor) >= 0;
    }

    /** Whether an organisation or ministry ends with token {@code k}: another begins behind a middle dot. */
    private boolean endsWhole(int k) {
      int end = tokens.get(k).end();
      WordTable.Word suffix = OrganizationWords.suffix(text, end, floor);
      return suffix != null && (suffix.is("core") || suffix.is("either")) || "省庁府".indexOf(text.charAt(end - 1)) >= 0;
    }

    private boolean isNameable(int t) {
      Token token = tokens.get(t);
      char first = text.charAt(token.start());
      return switch (token.pos()) {
        case NOUN, VERBAL_NOUN, ADJECTIVAL_NOUN, NUMBER, COUNTER, NOUN_SUFFIX, FAMILY_NAME, GIVEN_NAME, PERSON_NAME,
             PLACE_NAME, ORGANIZATION_NAME, PROPER_NOUN, PREFIX, LETTERS, UNKNOWN -> Script.isWord(first)
                 || isConnector(t);
        case SYMBOL -> isConnector(t);
        default -> Boundaries.isKanji(first) && token.pos() != PartOfSpeech.ADVERB
            && token.pos() != PartOfSpeech.ADVERBIAL_NOUN && token.pos() != PartOfSpeech.CONJUNCTION
            && token.pos() != PartOfSpeech.PRONOUN && token.pos() != PartOfSpeech.VERB;
      };
    }

    /** Whether the chain ends before token {@code t}: at a particle, a comma, a bracket, a blank before no unit. */
    private boolean breaks(int t) {
      Token token = tokens.get(t);
      if (!isNameable(t) || passage.aligned().gapBefore(token.start()) >= OrganizationUnits.COLUMN) {
        return true;
      }
      if (passage.aligned().gapBefore(token.start()) == 0 && token.start() == tokens.get(t - 1).end()) {
        return false;
      }
      return !isUnitSegment(t);
    }

    /** Whether the words from token {@code t} to the next blank end as a unit does. */
    private boolean isUnitSegment(int t) {
      int k = t;
      while (k + 1 < tokens.size() && tokens.get(k).end() - tokens.get(t).start() <= LONGEST && isNameable(k + 1)
          && tokens.get(k + 1).start() == tokens.get(k).end()
          && (passage.aligned().gapBefore(tokens.get(k + 1).start()) == 0 || isKatakana(k) && isKatakana(k + 1))
          && Roles.at(text, tokens.get(k + 1).start(), passage.end()) == null) {
        k++;
      }
      int start = tokens.get(t).start();
      int end = tokens.get(k).end();
      if (end - start < 2 || end - start > 40 || Roles.at(text, start, passage.end()) != null) {
        return false;
      }
      WordTable.Word suffix = OrganizationWords.suffix(text, end, start);
      if (suffix == null || suffix.is("legal") || suffix.is("tail") && !endsTail(end)) {
        return false;
      }
      boolean person = k == t && tokens.get(t).pos() == PartOfSpeech.FAMILY_NAME
          || OrganizationWords.isFamily(text, start, end);
      return !person && (suffix.length() > 1 || end - start >= 2 && standsAlone(k, suffix));
    }

    private boolean isKatakana(int t) {
      return Boundaries.isKatakana(text.charAt(tokens.get(t).start()));
    }

    /** A unit right behind the bracketed short form of its organisation. */
    private boolean continuesAfterBracket(int start) {
      return (bracketed && start == lastEnd || start == remarkEnd) && Roles.at(text, start, passage.end()) == null;
    }

    private int unitStart(int t) {
      int k = t;
      while (k > 0 && isNameable(k - 1) && tokens.get(k - 1).end() == tokens.get(k).start()
          && passage.aligned().gapBefore(tokens.get(k).start()) == 0) {
        k--;
      }
      return tokens.get(k).start();
    }

    private void close() {
      if (chainStart < 0) {
        return;
      }
      chainEnd += OrganizationBrackets.ofName(passage, chainStart, chainEnd);
      out.accept(Candidate.of(chainStart, chainEnd, EntityType.ORGANIZATION, "organization", ""));
      floor = chainEnd;
      lastEnd = chainEnd;
      remarkEnd = Math.max(remarkEnd, OrganizationBrackets.behind(passage, chainEnd));
      bracketed = false;
      int close = OrganizationBrackets.shortForm(passage, chainStart, chainEnd, out);
      if (close > 0) {
        bracketed = true;
        lastEnd = close;
        floor = close;
      }
      chainStart = -1;
    }
  }
}
