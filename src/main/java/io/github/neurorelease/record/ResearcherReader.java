package io.github.neurorelease.record;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.structure.Block;
import io.github.neurorelease.structure.SectionKind;
import io.github.neurorelease.tagger.Candidate;
import io.github.neurorelease.tagger.Roles;
import io.github.neurorelease.text.Near;
import io.github.neurorelease.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * People with the role and the affiliation they are introduced with, each once.
 *
 * <pre>
 * 東都大学大学院医学研究院の小野田 崇教授、小早川 唯助教 => both of that affiliation
 * ジュネーブ大学(スイス)のエレーヌ・モロー教授          => ジュネーブ大学
 * 山田 太郎(東京大学大学院医学系研究科 准教授)            => role and affiliation in the bracket
 * </pre>
 */
final class ResearcherReader {

  private static final int FAR = 300;
  private static final int MOST_PEOPLE = 12;
  private static final int LONGEST_COPULA = 5;
  private static final int LONGEST_UNIT = 30;
  /** With its brackets, where a role follows. */
  private static final int LONGEST_READING = 25;
  private static final String[] LIGHT = {"および", "及び", "ならびに", "並びに", "ほか", "さん", "らと", "らは", "らが", "らの", "氏", "博士",
      "先生", "故", "の", "ら", "と", "や", "、", ",", "，", "・", " ", "(", ")", "/", ":", ";", "*", "所属", "同", "他", "で",
      "を率いる", "を主宰する", "を主導した", "に所属する", "代表の"};

  private final Reading reading;
  private final String text;
  private final List<Researcher> researchers = new ArrayList<>();
  private final TreeSet<String> known = new TreeSet<>();
  private boolean press;

  private ResearcherReader(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
  }

  static List<Researcher> read(Reading reading) {
    ResearcherReader reader = new ResearcherReader(reading);
    List<Block> blocks = reading.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      SectionKind kind = reading.kind(blocks.get(i));
      if (kind != SectionKind.REFERENCES) {
        reader.block(i, kind);
      }
    }
    return reader.researchers;
  }

  private void block(int i, SectionKind kind) {
    Block block = reading.blocks().get(i);
    List<Candidate> people = reading.in(block.start(), block.end(), EntityType.PERSON);
    if (kind == SectionKind.CONTACT && people.isEmpty()) {
      press = reading.in(block).isEmpty() ? Labels.isPress(text, block.start(), block.end())
          : press || reading.in(block.start(), block.end(), EntityType.ORGANIZATION).size() > 0 && isPressOffice(block);
    }
    int nameEnd = -1;
    for (Candidate person : people) {
      if (nameEnd >= 0 && reading.isBracketedBehind(person, nameEnd)) {
        continue;
      }
      nameEnd = person.end();
      if (!isKnown(person)) {
        introduce(i, person, kind);
      }
    }
  }

  private boolean isPressOffice(Block block) {
    return Labels.isPress(text, block.start(), block.end());
  }

  private boolean isKnown(Candidate person) {
    String name = text.substring(person.start(), person.end());
    String other = known.ceiling(name);
    return other != null && other.startsWith(name);
  }

  private void introduce(int i, Candidate person, SectionKind kind) {
    Block block = reading.blocks().get(i);
    boolean listed = person.start() > block.start() && text.charAt(person.start() - 1) == '、';
    Researcher entry = listed || namesFirst(block) ? entry(person, block) : null;
    if (entry != null) {
      know(person);
      researchers.add(entry);
      return;
    }
    String role = roleBehind(person, block);
    role = role == null ? roleBefore(person, block) : role;
    String bracketed = inBracket(person, block);
    String affiliation = bracketed != null && role == null ? bracketed : same(person, block);
    affiliation = affiliation == null && (bracketed == null || role != null) ? before(person, block) : affiliation;
    affiliation = affiliation == null ? bracketed : affiliation;
    affiliation = affiliation == null && role != null ? around(person, block) : affiliation;
    if (role == null) {
      role = roleInBracket(person, block);
    }
    boolean lines = kind != SectionKind.FUNDING && kind != SectionKind.GLOSSARY && kind != SectionKind.PAPER;
    if (lines && block.end() - block.start() < 40) {
      Around around = new Around(i);
      affiliation = affiliation == null && role != null ? above(i) : affiliation;
      role = role == null ? around.role : role;
      affiliation = affiliation == null ? around.affiliation : affiliation;
    }
    boolean officer = kind == SectionKind.CONTACT
        && (press || role == null || affiliation != null && Labels.isPress(affiliation, 0, affiliation.length()));
    officer |= affiliation == null && person.evidence().detail().equals("profession before");
    boolean author = person.evidence().detail().equals("author list") && role == null;
    if (!officer && !author && (role != null || affiliation != null) && person.end() - person.start() >= 2) {
      know(person);
      researchers.add(new Researcher(reading.printed(person), role, affiliation));
    }
  }

  /** What the person is called from here on: the whole name, its beginning, or the family name of ルイス・ガルシア. */
  private void know(Candidate person) {
    String name = text.substring(person.start(), person.end());
    known.add(name);
    known.add(name.substring(Math.max(name.lastIndexOf('・'), name.lastIndexOf('=')) + 1));
  }

  private boolean namesFirst(Block block) {
    List<Candidate> found = reading.in(block);
    return !found.isEmpty() && found.get(0).type() == EntityType.PERSON && found.get(0).start() - block.start() <= 2;
  }

  /** 山田 太郎(やまだ たろう) 甲大学乙学部 教授: name, affiliation and role in this order, or null. */
  private Researcher entry(Candidate person, Block block) {
    int at = behindSeparators(behindReading(person, block), block.end());
    List<Candidate> behind = reading.in(at, block.end());
    if (behind.isEmpty() || behind.get(0).start() != at || behind.get(0).type() != EntityType.ORGANIZATION) {
      return null;
    }
    Candidate organization = behind.get(0);
    for (int k = 1; k < behind.size() && behind.get(k).type() == EntityType.ORGANIZATION
        && behind.get(k).start() - organization.end() <= 1; k++) {
      organization = behind.get(k);
    }
    Roles.Role role = reading.role(behindSeparators(organization.end(), block.end()), block.end());
    return role == null || role.honorific() ? null : new Researcher(reading.printed(person),
        reading.printed(role.start(), role.end()), reading.organization(organization));
  }

  /** 高橋琢哉|教授, 山田 太郎|(やまだ たろう)教授. */
  private String roleBehind(Candidate person, Block block) {
    int at = behindReading(person, block);
    at = at - person.end() <= LONGEST_READING ? at : person.end();
    at += at < block.end() && text.charAt(at) == '同' ? 1 : 0;
    Roles.Role role = reading.role(at, block.end());
    return role == null || role.honorific() && !text.startsWith("博士", role.start()) ? null
        : reading.printed(role.start(), role.end());
  }

  /** Behind the name and the bracket with its reading: 山田 太郎(やまだ たろう)|教授. */
  private int behindReading(Candidate person, Block block) {
    int at = person.end();
    int close = at < block.end() && text.charAt(at) == '(' ? Near.ahead(text, ')', at) : -1;
    return close > 0 && close < block.end() && isKana(at + 1, close) ? close + 1 : at;
  }

  private int behindSeparators(int from, int limit) {
    int at = from;
    while (at < limit && ":、, /".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private boolean isKana(int start, int end) {
    for (int i = start; i < end; i++) {
      Script script = Script.of(text.charAt(i));
      if (script != Script.HIRAGANA && script != Script.KATAKANA) {
        return false;
      }
    }
    return true;
  }

  /** 准教授|出山 諭司, 大学院生の|横山玲, 研究代表者:|高橋琢哉. */
  private String roleBefore(Candidate person, Block block) {
    int end = person.start();
    while (end > block.start() && "の: /・".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    for (int k = Math.max(block.start(), end - LONGEST_COPULA); k < end; k++) {
      end = Roles.copula(text, k, end) == end - k ? k : end;
    }
    String whole = roleEndingAt(end, block);
    if (whole == null && end > block.start() && text.charAt(end - 1) == ')') {
      int open = Near.back(text, '(', end);
      return open > block.start() && end - open <= 14 ? roleEndingAt(open, block) : null;
    }
    return whole;
  }

  private String roleEndingAt(int end, Block block) {
    Roles.Role role = Roles.before(reading.document().text(), end, block.start());
    return role == null ? null : reading.printed(role.start(), end);
  }

  /** The bracket behind the name that holds an affiliation: its start, or -1. */
  private int bracket(Candidate person, Block block) {
    int at = person.end();
    Roles.Role role = reading.role(at, block.end());
    at = role == null ? at : role.end();
    int close = at < block.end() && text.charAt(at) == '(' ? Near.ahead(text, ')', at) : -1;
    return close > 0 && close <= block.end() ? at : -1;
  }

  private String inBracket(Candidate person, Block block) {
    int open = bracket(person, block);
    if (open < 0) {
      return null;
    }
    List<Candidate> inside = reading.in(open, Near.ahead(text, ')', open), EntityType.ORGANIZATION);
    return inside.isEmpty() || inside.get(0).start() - open > 6 ? null : reading.printed(inside.get(0));
  }

  /** 株式会社甲(本社:東京都、代表取締役社長:山田 太郎): the organisation whose bracket holds the name. */
  private String around(Candidate person, Block block) {
    int depth = 0;
    for (int i = person.start() - 1; i > block.start() && person.start() - i < FAR / 2; i--) {
      char c = text.charAt(i);
      depth += c == ')' ? 1 : 0;
      if (c == '(' && depth-- == 0) {
        List<Candidate> front = reading.in(Math.max(block.start(), i - FAR / 2), i, EntityType.ORGANIZATION);
        Candidate last = front.isEmpty() ? null : front.get(front.size() - 1);
        return last != null && last.end() == i ? reading.organization(last) : null;
      }
    }
    return null;
  }

  private String roleInBracket(Candidate person, Block block) {
    int open = bracket(person, block);
    if (open < 0 || reading.in(open, Near.ahead(text, ')', open), EntityType.ORGANIZATION).isEmpty()) {
      return null;
    }
    int close = Near.ahead(text, ')', open);
    for (int k = open + 1; k < close; k++) {
      Roles.Role role = reading.role(k, close);
      if (role != null && !role.honorific() && role.end() <= close) {
        return reading.printed(role.start(), role.end());
      }
    }
    return null;
  }

  /** 東都大学医学研究科神経学の山田教授、同 薬理学の|鈴木講師: the unit behind 同, of the organisation before it. */
  private String same(Candidate person, Block block) {
    int floor = Math.max(block.start(), person.start() - FAR / 2);
    for (int at = person.start() - 1; at >= floor; at--) {
      boolean parted = text.charAt(at) == '同' && (at == block.start() || !Character.isLetter(text.charAt(at - 1))
          || reading.document().text().gapBefore(at) > 0 || text.charAt(at - 1) == 'と');
      for (int end = parted ? unitEnd(at + 1, person.start()) : at; end > at + 1; end--) {
        String words = reading.printed(at + 1, end);
        if (SameAffiliation.isUnit(words) && isLight(end, person.start())) {
          String before = organizationBefore(at, block);
          return before == null ? null : SameAffiliation.of(before, words);
        }
      }
    }
    return null;
  }

  private int unitEnd(int start, int limit) {
    int end = start;
    while (end < Math.min(limit, start + LONGEST_UNIT) && Script.of(text.charAt(end)) != Script.HIRAGANA
        && Character.isLetterOrDigit(text.charAt(end)) | "・-".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private String organizationBefore(int at, Block block) {
    List<Candidate> front = reading.in(Math.max(block.start(), at - FAR), at, EntityType.ORGANIZATION);
    for (int k = front.size() - 1; k >= 0; k--) {
      if (!reading.isInBrackets(front.get(k).start(), block.start())) {
        return reading.organization(front.get(k));
      }
    }
    return researchers.isEmpty() ? null : researchers.get(researchers.size() - 1).affiliation();
  }

  /** The organisation in front, where nothing but people, roles and particles stands between. */
  private String before(Candidate person, Block block) {
    List<Candidate> front = reading.in(Math.max(block.start(), person.start() - FAR), person.start());
    for (int k = front.size() - 1; k >= 0; k--) {
      Candidate candidate = front.get(k);
      if (candidate.type() == EntityType.ORGANIZATION && !reading.isInBrackets(candidate.start(), block.start())) {
        return isLight(candidate.end(), person.start()) ? reading.organization(candidate) : null;
      }
    }
    return null;
  }

  private boolean isLight(int start, int end) {
    int at = start;
    while (at < end) {
      int next = skip(at, end);
      if (next == at) {
        return false;
      }
      at = next;
    }
    return true;
  }

  private int skip(int at, int end) {
    char c = text.charAt(at);
    if (c == '(') {
      int close = Near.ahead(text, ')', at);
      return close > 0 && close < end ? close + 1 : at + 1;
    }
    for (Candidate candidate : reading.in(at, end)) {
      boolean alias = candidate.type() == EntityType.ORGANIZATION && at > 0 && text.charAt(at - 1) == '(';
      if (candidate.start() == at && (candidate.type() == EntityType.PERSON || alias)) {
        return candidate.end();
      }
      if (candidate.start() > at) {
        break;
      }
    }
    Roles.Role role = reading.role(at, end);
    if (role != null) {
      return role.end();
    }
    int copula = Roles.copula(text, at, end);
    if (copula > 0) {
      return at + copula;
    }
    for (String light : LIGHT) {
      if (text.startsWith(light, at)) {
        return at + light.length();
      }
    }
    return at;
  }

  /** The organisation, printed over one line or two, above lines of people with their roles. */
  private String above(int i) {
    int k = i - 1;
    while (k > 0 && i - k <= MOST_PEOPLE && isBeside(k, i)
        && !reading.in(reading.blocks().get(k).start(), reading.blocks().get(k).end(), EntityType.PERSON).isEmpty()) {
      k--;
    }
    String unit = k >= 0 && k < i - 1 && isBeside(k, i) ? wholeLine(k) : null;
    String whole = unit != null && k > 0 && isBeside(k - 1, i) ? wholeLine(k - 1) : null;
    return whole == null || reading.isWhole(unit) ? unit : whole + unit;
  }

  private boolean isBeside(int k, int i) {
    Block line = reading.blocks().get(k);
    return line.section() == reading.blocks().get(i).section() && line.end() - line.start() < 60;
  }

  /** The organisation that is all of a line, or null. */
  private String wholeLine(int k) {
    Block line = reading.blocks().get(k);
    List<Candidate> found = reading.in(line);
    return found.size() == 1 && found.get(0).type() == EntityType.ORGANIZATION && found.get(0).start() == line.start()
        && found.get(0).end() == line.end() ? reading.printed(found.get(0)) : null;
  }

  /** Role and affiliation in the lines beside a name that stands on a line of its own. */
  private final class Around {
    private String role;
    private String affiliation;

    Around(int i) {
      Block block = reading.blocks().get(i);
      for (int k : new int[] {i - 1, i + 1}) {
        if (k < 0 || k >= reading.blocks().size() || affiliation != null
            || reading.blocks().get(k).section() != block.section()) {
          continue;
        }
        Block line = reading.blocks().get(k);
        List<Candidate> organizations = reading.in(line.start(), line.end(), EntityType.ORGANIZATION);
        boolean free = reading.in(line.start(), line.end(), EntityType.PERSON).isEmpty();
        if (free && !organizations.isEmpty() && line.end() - line.start() < 90) {
          affiliation = reading.organization(organizations.get(organizations.size() - 1));
          int at = organizations.get(organizations.size() - 1).end();
          for (; at < line.end() && role == null; at++) {
            Roles.Role found = reading.role(at, line.end());
            role = found == null || found.honorific() ? null : reading.printed(found.start(), found.end());
          }
        }
      }
    }
  }
}
