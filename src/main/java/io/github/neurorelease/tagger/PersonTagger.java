package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Evidence;
import io.github.neurorelease.lexicon.WordTable;
import io.github.neurorelease.structure.SectionKind;
import io.github.neurorelease.text.CharSet;
import io.github.neurorelease.text.Near;
import io.github.neurorelease.text.Script;
import io.github.neurorelease.text.Span;
import java.util.function.Consumer;

/**
 * People by what stands around their names: roles behind and before, labels, readings in brackets, lines of their own
 * among contacts.
 *
 * <pre>
 * 高橋琢哉教授、中島和希講師ら          => 高橋琢哉 | 中島和希
 * 研究代表者:波多野真依                 => 波多野真依
 * 桐谷 美緒(キリタニ ミオ)            => 桐谷 美緒 | キリタニ ミオ
 * 准教授  出山 諭司                     => 出山 諭司
 * 広報課 担当 山田 はなこ               => 山田 はなこ, among contacts
 * 担当教授, 患者さん                    => none
 * </pre>
 */
final class PersonTagger implements LocalTagger {

  private static final int LONGEST_AFFILIATION = 50;
  /** Of a family and a given name. */
  private static final int LONGEST_NAME = 6;

  /** What a role begins with, a reading, what follows a label and the next of a list. */
  private final CharSet cues = Roles.firstCharacters().or(CharSet.of("(:、"));

  @Override
  public void tag(Passage passage, Consumer<Candidate> out) {
    if (passage.section() == SectionKind.REFERENCES && passage.foreign()) {
      return;
    }
    AuthorLists.tag(passage, out);
    if (!passage.foreign()) {
      new Run(passage, out).run();
    }
  }

  private final class Run {
    private final Passage passage;
    private final String text;
    private final JapaneseNames names;
    private final Consumer<Candidate> out;

    Run(Passage passage, Consumer<Candidate> out) {
      this.passage = passage;
      this.text = passage.document();
      this.names = new JapaneseNames(passage);
      this.out = out;
    }

    void run() {
      line();
      affiliationFirst(passage.start());
      boolean contact = passage.section() == SectionKind.CONTACT;
      int end = passage.end();
      int from = passage.start();
      for (int i = contact ? from : cues.next(text, from, end); i < end;
          i = contact ? i + 1 : cues.next(text, i + 1, end)) {
        char c = text.charAt(i);
        if (c == '(') {
          reading(i);
        } else if (c == ':') {
          labelled(i);
          officer(i, i + 1);
        } else if (c == '、') {
          affiliationFirst(i + 1);
        } else {
          if (contact && i > passage.start() && passage.aligned().gapBefore(i) > 0) {
            officer(i, i);
            if (Roles.labelEndingAt(text, i, passage.start()) >= 0) {
              proposeAfter(i, "label");
            }
          }
          WordTable.Word word = Roles.wordAt(text, i, end);
          i = word == null ? i : role(i, word);
        }
      }
    }

    /** Reads the role that begins with {@code word}; the last place that need not be looked at again. */
    private int role(int at, WordTable.Word word) {
      Roles.Role role = Roles.at(passage.aligned(), at, passage.end(), word);
      if (role == null) {
        return Math.max(at, at + Roles.notARole(text, at, word) - 1);
      }
      role(role);
      return role.end() - 1;
    }

    private void role(Roles.Role role) {
      Span name = names.before(role.start());
      if (name == null && role.start() > passage.start() && text.charAt(role.start() - 1) == ')') {
        name = beforeBracket(role.start() - 1);
      }
      if (name != null && isIntroduced(name, role)) {
        propose(name, "role behind");
        if (!role.honorific()) {
          list(name.start());
        }
        return;
      }
      if (name == null && isLatin(role.start() - 1)) {
        name = AuthorLists.nameBefore(text, role.start(), passage.start());
        if (name != null) {
          propose(name, "role behind");
        }
      }
      if (!role.honorific()) {
        behindRole(role);
      }
    }

    /** 山田 太郎(やまだ たろう)教授. */
    private Span beforeBracket(int close) {
      int open = Near.back(text, '(', close);
      return open < passage.start() || close - open > 20 || !names.isKana(open + 1, close) ? null : names.before(open);
    }

    private boolean isIntroduced(Span name, Roles.Role role) {
      boolean named = names.hasNameToken(name.start(), name.end());
      boolean katakana = Boundaries.isKatakana(text.charAt(name.start()));
      if (katakana && name.length() >= 3 && (names.has(name, '・') || names.has(name, '=')
          || names.hasGap(name.start(), name.end()))) {
        return true;
      }
      if (katakana) {
        return named || !role.honorific() && name.length() >= 4;
      }
      if (name.length() <= 2 && !names.hasGap(name.start(), name.end())) {
        return named && (role.honorific() ? name.length() == 2 : true);
      }
      return named || !role.honorific() || names.hasGap(name.start(), name.end());
    }

    /** 山田太郎、鈴木花子、佐藤次郎教授ら: names without roles in front of one with a role. */
    private void list(int start) {
      int at = start;
      while (at - 1 > passage.start() && "、,・と".indexOf(text.charAt(at - 1)) >= 0) {
        Span name = Roles.labelEndingAt(text, at - 1, passage.start()) >= 0 ? null : names.before(at - 1);
        if (name == null || !names.isFamilyAndGiven(name.start(), name.end())) {
          return;
        }
        propose(name, "in a list");
        at = name.start();
      }
    }

    private boolean isLatin(int at) {
      return at >= passage.start() && Script.of(text.charAt(at)) == Script.LATIN;
    }

    /** 准教授 出山 諭司; a bracketed remark may stand between: 助教(研究当時) 山田 太郎. */
    private void behindRole(Roles.Role role) {
      int at = role.end();
      if (at < passage.end() && text.charAt(at) == '(') {
        int close = Near.ahead(text, ')', at);
        if (close < 0 || close >= passage.end() || close - at > 14) {
          return;
        }
        at = close + 1;
      }
      if (at < passage.end() && (text.charAt(at) == '/' || text.charAt(at) == '・')) {
        at++;
      }
      if (at == role.end() && at + 1 < passage.end() && text.charAt(at) == 'の') {
        Span name = names.after(at + 1);
        if (name != null && names.isFamilyAndGiven(name.start(), name.end()) && endsClean(name.end())) {
          propose(name, "role before");
        }
        return;
      }
      int copula = at == role.end() ? Roles.copula(text, at, passage.end()) : 0;
      if (at < passage.end() && (passage.aligned().gapBefore(at) > 0 || copula > 0)) {
        proposeAfter(at + copula, "role before");
      } else if (at < passage.end() && at == role.end() && Boundaries.isKatakana(text.charAt(at))
          && Boundaries.isKanji(text.charAt(at - 1))) {
        foreignAfter(at);
      }
    }

    /** 医師ジェームズ・スミス: a foreign name of two parts needs no blank. */
    private void foreignAfter(int at) {
      Span name = names.after(at);
      if (name != null && names.has(name, '・') && name.length() >= 5) {
        propose(name, "profession before");
      }
    }

    private void labelled(int colon) {
      if (Roles.labelEndingAt(text, colon, passage.start()) >= 0 && colon + 1 < passage.end()) {
        proposeAfter(colon + 1, "label");
      }
    }

    /** 広報課 宮崎、中島 and 総務課:山崎・飯塚 among contacts: family names behind an office, full ones behind any unit. */
    private void officer(int end, int at) {
      if (passage.section() != SectionKind.CONTACT || at >= passage.end()
          || !OrganizationWords.endsUnit(text, end, passage.start(), 1)) {
        return;
      }
      boolean office = "課室係部局班".indexOf(text.charAt(end - 1)) >= 0;
      int next = at;
      while (next < passage.end()) {
        Span name = names.after(next);
        boolean family = name != null && name.length() >= 2 && name.length() <= 7
            && (office && name.length() <= 5 && names.isOneFamilyName(name)
            || names.isFamilyAndGiven(name.start(), name.end()))
            && (endsClean(name.end())
                || text.charAt(name.end()) == '・');
        if (!family) {
          return;
        }
        propose(name, "office in front");
        if (name.end() >= passage.end() || "、,・".indexOf(text.charAt(name.end())) < 0) {
          return;
        }
        next = name.end() + 1;
      }
    }

    private void proposeAfter(int at, String rule) {
      Span name = names.after(at);
      if (name == null && rule.equals("label") && passage.section() == SectionKind.CONTACT) {
        officerAfter(at);
      }
      if (name == null || name.length() < 2) {
        return;
      }
      boolean named = names.hasNameToken(name.start(), name.end());
      boolean gap = names.hasGap(name.start(), name.end());
      boolean whole = endsClean(name.end());
      boolean contact = passage.section() == SectionKind.CONTACT;
      if ((named || gap && contact) && (whole || named && gap)) {
        propose(name, rule);
        listAfter(name.end());
      }
    }

    /** 担当:室伏 among contacts: a rare family name alone. */
    private void officerAfter(int at) {
      int end = at;
      while (end < passage.end() && end - at <= 4 && Boundaries.isKanji(text.charAt(end))) {
        end++;
      }
      boolean word = Roles.holdsNoName(text, at, end) || OrganizationWords.endsUnit(text, end, at, 1)
          && end - at > 2 || Roles.at(text, at, passage.end()) != null;
      if (end - at >= 2 && end - at <= 4 && !word && endsClean(end)) {
        propose(new Span(at, end), "label");
      }
    }

    /** 担当:山田、鈴木. */
    private void listAfter(int end) {
      int at = end;
      while (at + 1 < passage.end() && "、,".indexOf(text.charAt(at)) >= 0) {
        Span name = names.after(at + 1);
        if (name == null || !names.hasNameToken(name.start(), name.end()) || !endsClean(name.end())
            || name.length() < 2) {
          return;
        }
        propose(name, "in a list");
        at = name.end();
      }
    }

    /** Whether a name may end there: a bracket, a comma, a blank, a role, らは. */
    private boolean endsClean(int at) {
      return at >= passage.end() || "(),、。/」*†‡#;".indexOf(text.charAt(at)) >= 0
          || passage.aligned().gapBefore(at) > 0 || passage.aligned().raised(at)
          || Roles.at(text, at, passage.end()) != null || text.startsWith("ら", at);
    }

    /** 桐谷 美緒(キリタニ ミオ). */
    private void reading(int open) {
      int close = Near.ahead(text, ')', open);
      if (close < 0 || close >= passage.end() || close - open < 4 || close - open > 80) {
        return;
      }
      if (close - open > 20 || !names.isKana(open + 1, close)) {
        affiliated(open, close);
        romanised(open, close);
        return;
      }
      boolean parted = names.hasGap(open + 1, close);
      boolean people = passage.section() == SectionKind.CONTACT || passage.section() == SectionKind.COLLABORATORS
          || passage.section() == SectionKind.COMMENT;
      Span name = names.before(open);
      if (name == null || Boundaries.isKatakana(text.charAt(name.start())) || name.length() < 2) {
        return;
      }
      boolean named = names.isFamilyAndGiven(name.start(), name.end())
          && Roles.at(text, close + 1, passage.end()) != null;
      if (parted && names.hasGap(name.start(), name.end()) || people || named) {
        propose(name, "reading");
        propose(new Span(open + 1, close), "reading");
      }
    }

    /** ジェームズ・スミス(James Smith). */
    private void romanised(int open, int close) {
      Span latin = isLatin(open + 1) ? AuthorLists.name(text, open + 1, close) : null;
      Span name = latin != null && latin.end() == close ? names.before(open) : null;
      if (name != null && (names.has(name, '・') || names.isFamilyAndGiven(name.start(), name.end())
          || names.hasGap(name.start(), name.end()) && names.hasNameToken(name.start(), name.end()))) {
        propose(name, "reading");
        propose(latin, "reading");
      }
    }

    /** 山田 太郎(東京大学大学院 教授). */
    private void affiliated(int open, int close) {
      boolean affiliation = false;
      for (int i = open + 1; i < close && !affiliation; i++) {
        Roles.Role role = Roles.at(text, i, close);
        WordTable.Word suffix = i - open >= 4 ? OrganizationWords.suffix(text, i, open + 1) : null;
        affiliation = role != null && !role.honorific() && role.end() - role.start() >= 2
            || suffix != null && !suffix.is("tail") && suffix.length() >= 2;
      }
      Span name = affiliation && !Roles.endsAt(text, open, passage.start()) ? names.before(open) : null;
      if (name == null) {
        return;
      }
      boolean foreign = Boundaries.isKatakana(text.charAt(name.start()))
          && (names.has(name, '・') || names.has(name, '='));
      boolean gap = names.hasGap(name.start(), name.end()) && names.hasNameToken(name.start(), name.end());
      if (foreign || gap || names.isFamilyAndGiven(name.start(), name.end())) {
        propose(name, "affiliation behind");
      }
    }

    /** Whether a blank stands in or behind the family and given name that may begin at {@code at}. */
    private boolean isParted(int at) {
      int i = at;
      while (i < passage.end() && i - at < LONGEST_NAME && JapaneseNames.isNameChar(text.charAt(i))
          && (i == at || passage.aligned().gapBefore(i) == 0)) {
        i++;
      }
      return i > at && i < passage.end() && passage.aligned().gapBefore(i) > 0;
    }

    /** …、山田太郎 薬学研究科准教授、佐藤花子 同助教: name, affiliation and role in a list of such. */
    private void affiliationFirst(int at) {
      Span name = isParted(at) ? names.after(at) : null;
      if (name == null || name.end() >= passage.end() || passage.aligned().gapBefore(name.end()) == 0
          || !names.isFamilyAndGiven(name.start(), name.end())) {
        return;
      }
      int floor = name.end();
      int limit = Math.min(passage.end(), floor + LONGEST_AFFILIATION);
      for (int i = floor; i < limit && ",、。(のはが".indexOf(text.charAt(i)) < 0; i++) {
        boolean unit = i == floor + 1 && text.charAt(floor) == '同' || i > floor + 2
            && OrganizationWords.endsUnit(text, i, floor, 1);
        Roles.Role role = unit ? Roles.at(passage.aligned(), i, passage.end()) : null;
        if (role != null && !role.honorific()) {
          propose(name, "affiliation behind");
          return;
        }
      }
    }

    /** A line among contacts that is a name: 宮下 亜矢子, 山田 太郎 教授. */
    private void line() {
      boolean place = passage.section() == SectionKind.CONTACT || passage.section() == SectionKind.COLLABORATORS
          || passage.section() == SectionKind.COMMENT;
      if (!place || passage.end() - passage.start() > 120 || passage.end() - passage.start() < 2) {
        return;
      }
      int start = passage.start();
      while (start < passage.end() && "・-*●○■◆◇□▪【<".indexOf(text.charAt(start)) >= 0) {
        start++;
      }
      Span name = start < passage.end() ? names.after(start) : null;
      if (name == null || name.length() < 3) {
        return;
      }
      boolean named = names.hasNameToken(name.start(), name.end());
      boolean ends = name.end() == passage.end() || "(】>,、".indexOf(text.charAt(name.end())) >= 0
          || passage.aligned().gapBefore(name.end()) > 0;
      if (named && ends && (names.hasGap(name.start(), name.end())
          || names.isFamilyAndGiven(name.start(), name.end()))) {
        propose(name, "line");
      }
    }

    private void propose(Span name, String rule) {
      out.accept(new Candidate(name.start(), name.end(), EntityType.PERSON, null, Candidate.NORMAL,
          new Evidence("person", rule)));
    }
  }
}
