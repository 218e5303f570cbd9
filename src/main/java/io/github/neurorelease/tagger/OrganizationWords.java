package io.github.neurorelease.tagger;

import io.github.neurorelease.lexicon.Loaded;
import io.github.neurorelease.lexicon.WordTable;
import io.github.neurorelease.text.CharSet;
import io.github.neurorelease.text.Script;
import io.github.neurorelease.token.Token;
import java.util.List;
import java.util.Set;

/** What organisations' names are made of: {@code organization-suffixes.tsv}, {@code organization-words.tsv}. */
final class OrganizationWords {

  private static final Loaded<WordTable> SUFFIXES = Loaded.from(() ->
      WordTable.read("organization-suffixes.tsv", Set.of("core", "either", "unit", "tail", "legal")));
  private static final Loaded<WordTable> WORDS = Loaded.from(() ->
      WordTable.read("organization-words.tsv", Set.of("generic", "stop", "fielded", "family", "scheme")));

  /** What funding schemes begin with: most words are dismissed without a look at the tables. */
  private static final Loaded<CharSet> SCHEME_STARTS = Loaded.from(() ->
      WORDS.get().firstCharacters("scheme").or(ProgramTagger.categoryStarts()));

  private static final int LONGEST_SCHEME = 60;
  private static final String[] NATIONAL = {"国立", "王立", "連邦", "科学アカデミー", "科学院", "医学アカデミー", "国家"};
  private static final String[] SOCIETIES = {"学会", "協会", "会議", "連盟", "評議会", "医師会", "脳バンク", "ブレインバンク"};

  /** 研究所|発生生物学研究部門, 大学|発達科学部; not 大学発|ベンチャー. */
  private static final String BEHIND_ISSUE = "達生明が光酵";

  private OrganizationWords() {
  }

  /** Throws what is wrong with the tables, naming file and line; nothing where they are good. */
  static void check() {
    SUFFIXES.get();
    WORDS.get();
  }

  /** The suffix that ends at {@code end}, or null. */
  static WordTable.Word suffix(String text, int end, int floor) {
    return SUFFIXES.get().endingAt(text, end, floor);
  }

  /** The start of the legal form that ends at {@code end}, or -1. */
  static int legalForm(String text, int end, int floor) {
    WordTable.Word word = SUFFIXES.get().endingAt(text, end, floor);
    return word != null && word.is("legal") ? end - word.length() : -1;
  }

  /** The end of the legal form that begins at {@code at}, or -1. */
  static int legalFormAt(String text, int at, int end) {
    WordTable.Word word = SUFFIXES.get().at(text, at, end);
    return word != null && word.is("legal") ? at + word.length() : -1;
  }

  /** Whether a name begins at {@code at} with its legal form: 国立研究開発法人…; a company's may stand behind. */
  static boolean opensWithLegalForm(String text, int at, int limit, int floor) {
    WordTable.Word word = SUFFIXES.get().at(text, at, limit);
    return word != null && word.is("legal") && !word.word().endsWith("会社")
        && legalForm(text, at + word.length(), floor) == at;
  }

  /** Whether the word {@code [start, end)} belongs to no name that follows it. */
  static boolean isStop(String text, int start, int end) {
    WordTable.Word word = WORDS.get().at(text, start, end);
    return word != null && word.length() == end - start && word.is("stop");
  }

  /**
   * Whether the country {@code [start, end)} is part of the name that goes on to {@code stop}: what is a country's own,
   * and learned societies, which no other word tells from those of other countries.
   *
   * <pre>
   * 米国心臓協会, ブラジル科学アカデミー, フランス国立科学研究センター => the country too
   * 米国ハーバード大学                                          => ハーバード大学
   * </pre>
   */
  static boolean isNational(String text, int start, int end, int stop) {
    if (WORDS.get().at(text, start, end) == null || text.startsWith("海外", start) || text.startsWith("国内", start)) {
      return false;
    }
    boolean own = false;
    for (String word : NATIONAL) {
      own |= text.startsWith(word, end);
    }
    boolean society = false;
    for (String word : SOCIETIES) {
      society |= text.startsWith(word, stop - word.length()) && stop - word.length() - end >= 2;
    }
    return (own || society && Boundaries.isKanji(text.charAt(end))) && isCountry(text, start, end);
  }

  private static boolean isCountry(String text, int start, int end) {
    return Boundaries.isKatakana(text.charAt(start)) || text.charAt(end - 1) == '国' || text.charAt(end - 1) == '州';
  }

  /** Whether {@code [start, end)} is a generic word, with 同, 本, 各 in front or without: 国立, 共同研究, 同. */
  static boolean isGeneric(String text, int start, int end) {
    WordTable.Word word = WORDS.get().at(text, start, end);
    if (word != null && word.length() == end - start && (word.is("generic") || word.is("stop"))) {
      return true;
    }
    return start < end && "同本当各両他".indexOf(text.charAt(start)) >= 0 && isGeneric(text, start + 1, end);
  }

  /** Whether the unit that ends at {@code end} may tell its field in a bracket: 内科学講座(呼吸器). */
  static boolean isFielded(String text, int end, int floor) {
    WordTable.Word word = WORDS.get().endingAt(text, end, floor);
    return word != null && word.is("fielded");
  }

  /** Whether {@code [start, end)} is a family name that ends as a unit does: 服部, 氷室. */
  static boolean isFamily(String text, int start, int end) {
    WordTable.Word word = WORDS.get().at(text, start, end);
    return word != null && word.length() == end - start && word.is("family");
  }

  /** Whether the text up to {@code end} ends with a unit or a whole organisation, at least {@code length} long. */
  static boolean endsUnit(String text, int end, int floor, int length) {
    WordTable.Word word = SUFFIXES.get().endingAt(text, end, floor);
    return word != null && !word.is("legal") && word.length() >= length;
  }

  /**
   * Whether the word goes on behind its suffix: 大学生 (not 大学生命科学部), 大学院生, 研究所長, 病院長, 部長, 科研費, 医科大学,
   * 担当:. The office that a name follows (広報担当 山田) is a label.
   */
  static boolean goesOn(Passage passage, int end, WordTable.Word suffix) {
    String text = passage.document();
    if (end >= passage.end()) {
      return false;
    }
    if (passage.aligned().gapBefore(end) > 0) {
      return suffix.word().endsWith("担当") && Script.isJapanese(text.charAt(end)) && Script.isWord(text.charAt(end));
    }
    char next = text.charAt(end);
    boolean science = suffix.word().endsWith("科") && (text.startsWith("研費", end) || text.startsWith("学研究費", end)
        || text.startsWith("大学", end));
    boolean area = suffix.word().endsWith("領域") && text.startsWith("研究", end);
    boolean student = next == '生' && suffix.word().endsWith("学") && !Roles.isFieldOfLife(text, end);
    char second = end + 1 < passage.end() ? text.charAt(end + 1) : 0;
    return science || student || area || text.startsWith("法人", end) || next == '長' && second != '寿' && second != '期'
        || next == ':' && suffix.word().endsWith("担当") || next == '員' || next == '的'
        || next == '発' && BEHIND_ISSUE.indexOf(second) < 0 || next == '者';
  }

  /**
   * Where the words end that begin with a funding scheme at {@code at}, or -1: in 科学研究費助成事業学術変革領域研究 is no
   * organisation.
   */
  private static int schemeEnd(Passage passage, int at) {
    if (!SCHEME_STARTS.get().has(passage.document().charAt(at))) {
      return -1;
    }
    WordTable.Word word = WORDS.get().at(passage.document(), at, passage.end());
    if ((word == null || !word.is("scheme")) && !ProgramTagger.opensCategory(passage, at)) {
      return -1;
    }
    int end = at + 1;
    while (end < passage.end() && passage.aligned().gapBefore(end) == 0 && Script.isWord(passage.document().charAt(end))
        && Script.of(passage.document().charAt(end)) != Script.HIRAGANA) {
      end++;
    }
    return end;
  }

  /** Whether the words that the token belongs to begin with a funding scheme. */
  static boolean isInScheme(Passage passage, List<Token> tokens, int t) {
    int at = tokens.get(t).start();
    int k = t;
    while (schemeEnd(passage, tokens.get(k).start()) <= at) {
      boolean joined = k > 0 && tokens.get(k - 1).end() == tokens.get(k).start()
          && passage.aligned().gapBefore(tokens.get(k).start()) == 0 && at - tokens.get(k).start() < LONGEST_SCHEME;
      if (!joined) {
        return false;
      }
      k--;
    }
    return true;
  }

  /** 学校法人甲学園 甲大学, 公立大学法人乙 乙公立大学: a legal person whose schools and hospitals have names of their own. */
  static boolean runsSchools(String text, int start, int end) {
    char last = text.charAt(end - 1);
    if (text.startsWith("学校法人", start)) {
      return last == '園' || last == '院' || last == '塾' || last == '会' || last == '所' || last == '団';
    }
    boolean runs = text.startsWith("公立大学法人", start) || text.startsWith("国立大学法人", start)
        || text.startsWith("地方独立行政法人", start);
    return runs && !text.startsWith("大学", end - 2) && !text.startsWith("病院", end - 2)
        && !text.startsWith("センター", end - 4);
  }

  /** 公益財団法人さくら|ぎ科学財団, し|おさい病院: a name in hiragana that begins further left than the tokenizer saw. */
  static int kanaStart(Passage passage, int start, int floor) {
    String text = passage.document();
    int at = start;
    while (at > floor && start - at < 8 && Script.of(text.charAt(at - 1)) == Script.HIRAGANA
        && passage.aligned().gapBefore(at) == 0) {
      at--;
    }
    if (at == start || start >= passage.end()) {
      return start;
    }
    int legal = "のでがはをにと".indexOf(text.charAt(at)) >= 0 ? -1 : legalForm(text, at, floor);
    if (legal >= 0) {
      return legal;
    }
    boolean begins = at == passage.start() || passage.aligned().gapBefore(at) > 0;
    return begins && Script.of(text.charAt(start)) == Script.HIRAGANA ? at : start;
  }

  /** みらい基金 in a list: what stands between a comma and the word is its name in hiragana; its start, or -1. */
  static int kanaName(Passage passage, int stem, int floor, WordTable.Word suffix) {
    String text = passage.document();
    int start = stem;
    int bound = Math.max(floor, stem - 8);
    while (start > bound && Script.of(text.charAt(start - 1)) == Script.HIRAGANA) {
      start--;
    }
    boolean parted = start == passage.start() || start > floor && "、,・「".indexOf(text.charAt(start - 1)) >= 0;
    return parted && stem - start >= 2 && suffix.is("core") && suffix.length() == 2 ? start : -1;
  }

  /** 一般社団法人ゆめ|か基金: a name in hiragana that the tokenizer broke in front of its last word. */
  static boolean goesOnInKana(String text, int end, int limit) {
    int at = end;
    while (at < Math.min(limit, end + 6) && Script.of(text.charAt(at)) == Script.HIRAGANA) {
      at++;
    }
    WordTable.Word word = at == end || Script.of(text.charAt(end - 1)) != Script.HIRAGANA ? null
        : SUFFIXES.get().at(text, at, limit);
    return word != null && (word.is("core") || word.is("either"));
  }

  /** Where the name begins whose kanji begin at {@code start}, kana and a legal form in front: 財団法人ひがしの|支援財団. */
  static int behindKana(String text, int start, int floor) {
    int kana = start;
    while (kana > floor && start - kana < 8 && Script.of(text.charAt(kana - 1)) == Script.HIRAGANA) {
      kana--;
    }
    int legal = start - kana < 2 ? -1 : legalForm(text, kana, floor);
    return legal < 0 ? start : legal;
  }
}
