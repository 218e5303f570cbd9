package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Evidence;
import io.github.neurorelease.structure.SectionKind;
import io.github.neurorelease.text.CharSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Proposes GRANT_ID mentions.
 *
 * <pre>
 * JP20H05922, 20K20603, JP22KJ2161          KAKENHI, with or without prefix
 * JP20dm0107122, 20dm0107122h0001           AMED
 * JPMJFR2061, JPMXS0118068753, JPNP20004    JST, MEXT, NEDO
 * R01MH123456, 21FC1007                     NIH, MHLW
 * MR/V000001/1, 200001/Z/15/Z, AB 123/4-5, ANR-20-CE16-0001  MRC, Wellcome, DFG, ANR
 * No. 42890001, 課題番号:25430012、26430011 => 42890001 | 25430012 | 26430011   digits behind a label
 * 基盤研究(B)(25290001) in a FUNDING section  => 25290001
 * 財団(777123), 機構(RGP0099/2021), (JP21H01111、02222) there => 777123 | RGP0099/2021 | JP21H01111 | 02222
 * CA1, HEK293, IL-1β, 15q, 0120-123-456     => none
 * </pre>
 *
 * <p>The value is the number in upper or lower case as printed, without blanks.
 */
final class GrantTagger implements LocalTagger {

  private static final String END = "(?![A-Za-z0-9])";
  private static final Pattern NUMBER = Pattern.compile("(?:"
      + "JPMJ[A-Z]{2}[0-9][0-9A-Z]{2,6}(?:-[0-9]{1,2})?|JPMX[A-Z][0-9]{5,12}"
      + "|(?:JP ?)?[0-9]{2}[A-Z][0-9]{5}|(?:JP ?)?[0-9]{2}[A-Z]{2}[0-9]{4}"
      + "|(?:JP ?)?[0-9]{2,3}[a-z]{2,3}[0-9]{6,7}(?:[hsjmcx][0-9]{4})?"
      + "|JP[A-Z]{1,8}[0-9][0-9A-Z]{3,14}|JP[0-9]{8}"
      + "|[A-Z]{2}/[A-Z][0-9]{6}[A-Z]?/[0-9]|[0-9]{5,6}/[A-Z]/[0-9]{2}/[A-Z]"
      + "|[A-Z]{2} ?[0-9]{2,5}/[0-9]{1,2}-[0-9]{1,2}"
      + "|ANR-[0-9]{2}-[A-Z0-9]{4}-[0-9]{4}|RG[PYE][A-Z]?[0-9]{3,4}/[0-9]{4}"
      + "|[RUPKTFD][0-9A-Z][0-9][- ]?[A-Z]{2}[- ]?[0-9]{5,6}(?:-[0-9]{2}[A-Z]?[0-9]?)?)" + END);
  private static final Pattern LABEL = Pattern.compile(
      "(?:課題番号|課題管理番号|助成番号|助成金番号|交付番号|契約番号|採択番号|事業番号|管理番号"
          + "|[Gg]rant(?: [Aa]greement)?(?: [Nn]umbers?| [Nn]os?\\.?| ID)?"
          + "|[Gg]rant-in-[Aa]id(?: for [A-Za-z ]{1,40})? ?\\(?#?|[Aa]ward(?: [Nn]umber| [Nn]o\\.?)"
          + "|NO\\.|N[Oo][Ss]?\\.|No|№)"
          + "[ :は#.,=]{0,3}$");
  private static final Pattern LABELLED = Pattern.compile(
      "(?=[A-Z0-9-]{0,12}[0-9]{4})[A-Z0-9]{1,14}(?:-[A-Z0-9]{1,10}){0,4}" + END);
  private static final Pattern NEXT = Pattern.compile(" ?(?:[、,・/]|及び|および|と|and) ?");
  /** What stands alone in a bracket, or in a list in one, where funding is named: funders have no common form. */
  private static final Pattern BRACKETED = Pattern.compile(
      "(?:[第#]|N[Oo]\\.? ?)?(?<id>[A-Za-z0-9]+(?:[-_/.][A-Za-z0-9]+){0,5})(?=号?(?:[),、;・/]| [A-Z]{2}\\)))");
  private static final Pattern AFTER_COLON = Pattern.compile(
      "(?=[^、。;\\n]*[0-9]{4})[A-Z0-9]+(?:[-_/.][A-Z0-9]+){0,5}(?![A-Za-z0-9年月日円])");
  private static final Pattern PERIOD = Pattern.compile(
      "(?:19|20)[0-9]{2}(?:[-/.](?:(?:19|20)[0-9]{2}|(?:0?[1-9]|1[0-2])(?:[-/.][0-9]{1,2})?))?");
  private static final Pattern FUNDED = Pattern.compile("助成|科研費|科学研究費|研究費|補助金|プログラム|事業|基金|財団|支援を受|KAKENHI|課題番号");
  private static final CharSet OPENING = CharSet.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  private static final Pattern CELL_NUMBER = Pattern.compile("[A-Za-z0-9]+(?:[-_/.][A-Za-z0-9]+){0,5}");
  /** As many blanks as a tab stands for. */
  private static final int CELL = 4;
  private static final int SHORTEST = 4;
  private static final int LABEL_WINDOW = 24;
  private static final int FUNDING_WINDOW = 200;

  @Override
  public void tag(Passage passage, Consumer<Candidate> out) {
    if (passage.section() == SectionKind.REFERENCES) {
      return;
    }
    String text = passage.document();
    int at = OPENING.next(text, passage.start(), passage.end());
    while (at < passage.end()) {
      char c = text.charAt(at);
      if (at > passage.start() && isJoined(text, at)) {
        at = OPENING.next(text, at + 1, passage.end());
        continue;
      }
      int end = wordEnd(text, at, passage.end());
      boolean shaped = end - at >= SHORTEST || c == 'J' || end - at == 3 || isCounted(text, at, end);
      int next = shaped && mayBeKnown(text, at, end) ? known(passage, at, out) : at;
      if (next == at && (isNumber(text, at, end) || passage.section() == SectionKind.FUNDING
          || text.startsWith("-", end) && at > passage.start()
          && text.charAt(at - 1) == '(' && isNumber(text, end + 1, wordEnd(text, end + 1, passage.end())))) {
        next = digits(passage, at, out);
      }
      at = OPENING.next(text, Math.max(end, next), passage.end());
    }
  }

  private static int wordEnd(String text, int at, int limit) {
    int end = at;
    while (end < limit && isLatin(text.charAt(end))) {
      end++;
    }
    return Math.max(end, at + 1);
  }

  /** Whether the word ends with four digits, as every number behind a label does. */
  private static boolean isNumber(String text, int at, int end) {
    int digits = end;
    while (digits > at && Numerals.isDigit(text.charAt(digits - 1))) {
      digits--;
    }
    return end - digits >= SHORTEST;
  }

  /** MR/V000001/1, AB 123/4-5: two letters with the number parted from them. */
  private static boolean isCounted(String text, int at, int end) {
    return end - at == 2 && end + 1 < text.length() && (text.charAt(end) == '/'
        || text.charAt(end) == ' ' && Numerals.isDigit(text.charAt(end + 1)));
  }

  private static boolean isLatin(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  private static boolean isJoined(String text, int at) {
    char before = text.charAt(at - 1);
    if (before == '/') {
      return at < 2 || !Numerals.isDigit(text.charAt(at - 2));
    }
    return isLatin(before) || before == '-' || before == '.' && at > 1 && Numerals.isDigit(text.charAt(at - 2))
        || before == '_' || before == '@'
        || before >= 0x370 && before <= 0x3ff;
  }

  /** No number in the list begins with a capital and a small letter, and none is digits, or so many letters, alone. */
  private static boolean mayBeKnown(String text, int at, int end) {
    if (!Numerals.isDigit(text.charAt(at))) {
      char second = at + 1 < end ? text.charAt(at + 1) : 0;
      return second != 0 && !Character.isLowerCase(second) && (hasDigit(text, at, end)
          || end - at <= SHORTEST && end < text.length() && "/ -".indexOf(text.charAt(end)) >= 0);
    }
    return text.startsWith("/", end) || end - at > 2 && (!Numerals.isDigit(text.charAt(at + 2))
        || end - at > 3 && !Numerals.isDigit(text.charAt(at + 3)));
  }

  private static boolean hasDigit(String text, int at, int end) {
    for (int i = at; i < end; i++) {
      if (Numerals.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private int known(Passage passage, int at, Consumer<Candidate> out) {
    Matcher matcher = matcher(NUMBER, passage, at);
    if (!matcher.lookingAt() || isAddress(passage.document(), at, matcher.end(), passage)) {
      return at;
    }
    accept(passage, at, matcher.end(), "shape", out);
    return matcher.end();
  }

  private static boolean isAddress(String text, int at, int end, Passage passage) {
    return end < passage.end() && (text.charAt(end) == '@' || text.charAt(end) == '/' && end + 1 < passage.end()
        && Character.isLowerCase(text.charAt(end + 1)));
  }

  /** Numbers that only a label or the section makes grant numbers. */
  private int digits(Passage passage, int at, Consumer<Candidate> out) {
    String text = passage.document();
    int from = Math.max(passage.start(), at - LABEL_WINDOW);
    Matcher label = mayBeLabelled(text, from, at)
        ? LABEL.matcher(text).region(from, at).useTransparentBounds(false) : null;
    if (label != null && label.find() && ("N№".indexOf(label.group().charAt(0)) < 0 || isFunding(passage, at))) {
      return list(passage, at, out);
    }
    if (at > passage.start() && "(,、; /・第#".indexOf(text.charAt(at - 1)) >= 0
        && passage.section() == SectionKind.FUNDING && inBrackets(text, at, passage.start())) {
      return bracketed(passage, at, out);
    }
    int next = afterColon(passage, at, out);
    return next == at && at > passage.start() && passage.section() == SectionKind.FUNDING
        && passage.aligned().gapBefore(at) >= CELL ? cell(passage, at, out) : next;
  }

  /** Whether such a character stands before {@code at} as labels end with; before most numbers none does. */
  private static boolean mayBeLabelled(String text, int from, int at) {
    int end = at;
    while (end > from && " :は#.,=(".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > from && (text.charAt(end - 1) == '号' || text.charAt(end - 1) == '№' || isLatin(text.charAt(end - 1)));
  }

  /** The number in the last column of a table: 脳研究事業(tab)6-1. */
  private static int cell(Passage passage, int at, Consumer<Candidate> out) {
    Matcher matcher = matcher(CELL_NUMBER, passage, at);
    boolean known = matcher.lookingAt() && matcher.end() == passage.end() && isIdentifier(matcher.group());
    if (!known) {
      return at;
    }
    accept(passage, at, matcher.end(), "cell", out);
    return matcher.end();
  }

  private static int bracketed(Passage passage, int at, Consumer<Candidate> out) {
    Matcher matcher = matcher(BRACKETED, passage, at);
    if (matcher.lookingAt() && isIdentifier(matcher.group("id"))) {
      accept(passage, matcher.start("id"), matcher.end("id"), "brackets", out);
      return matcher.end("id");
    }
    return at;
  }

  /** More digits than letters, and no year or span of years. */
  private static boolean isIdentifier(String id) {
    int digits = 0;
    int letters = 0;
    for (int i = 0; i < id.length(); i++) {
      digits += Numerals.isDigit(id.charAt(i)) ? 1 : 0;
      letters += Character.isLetter(id.charAt(i)) ? 1 : 0;
    }
    return id.length() >= 3 && digits >= 2 && digits > letters && !PERIOD.matcher(id).matches();
  }

  /** 西方財団:215555/Z/19/Z on a line of its own. */
  private static int afterColon(Passage passage, int at, Consumer<Candidate> out) {
    boolean behind = passage.section() == SectionKind.FUNDING && at > passage.start()
        && passage.document().charAt(at - 1) == ':';
    Matcher matcher = behind ? matcher(AFTER_COLON, passage, at) : null;
    if (matcher == null || !matcher.lookingAt() || !isIdentifier(matcher.group())) {
      return at;
    }
    accept(passage, at, matcher.end(), "colon", out);
    return matcher.end();
  }

  private static boolean inBrackets(String text, int at, int from) {
    for (int i = at - 1; i >= from && at - i < LABEL_WINDOW * 4; i--) {
      if (text.charAt(i) == ')') {
        return false;
      }
      if (text.charAt(i) == '(') {
        return true;
      }
    }
    return false;
  }

  private static boolean isFunding(Passage passage, int at) {
    return passage.section() == SectionKind.FUNDING
        || FUNDED.matcher(passage.document()).region(Math.max(passage.start(), at - FUNDING_WINDOW), at).find();
  }

  private int list(Passage passage, int at, Consumer<Candidate> out) {
    int end = at;
    Matcher number = matcher(LABELLED, passage, at);
    while (number.lookingAt()) {
      end = number.end();
      accept(passage, number.start(), end, "label", out);
      Matcher joint = matcher(NEXT, passage, end);
      if (!joint.lookingAt() || joint.end() >= passage.end() || !isLatin(passage.document().charAt(joint.end()))) {
        break;
      }
      number = matcher(LABELLED, passage, joint.end());
    }
    return end;
  }

  private static Matcher matcher(Pattern pattern, Passage passage, int at) {
    return pattern.matcher(passage.document()).region(at, passage.end()).useTransparentBounds(true)
        .useAnchoringBounds(false);
  }

  private static void accept(Passage passage, int start, int end, String detail, Consumer<Candidate> out) {
    String value = passage.document().substring(start, end).replace(" ", "");
    out.accept(new Candidate(start, end, EntityType.GRANT_ID, value, Candidate.STRONG, new Evidence("grant", detail)));
  }
}
