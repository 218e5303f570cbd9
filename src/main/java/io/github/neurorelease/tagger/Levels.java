package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.lexicon.WordTable;
import io.github.neurorelease.text.AlignedText;
import io.github.neurorelease.text.Near;
import io.github.neurorelease.text.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes apart what a dictionary row holds as one and the text prints as several names: the funder in front of its
 * programme, the short form in brackets.
 *
 * <pre>
 * JST CREST                     => JST ORGANIZATION | CREST PROGRAM
 * 脳神経科学統合プログラム(脳統合) => two PROGRAM
 * 日本学術振興会(JSPS)           => two ORGANIZATION
 * 基盤研究(A), JST-CREST         => unchanged
 * 甲社との共同研究費             => no PROGRAM
 * </pre>
 */
public final class Levels {

  private static final Pattern CATEGORY = Pattern.compile("[A-S]|[SABC]・?[SABC]?|萌芽|開拓|一般|PD|DC\\d?|RPD|.*型"
          + "|.*分野|.*研究|スタートアップ");
  private static final Pattern GRANT = Pattern.compile("(?:研究)?(?:助成金?|奨励金|補助金)");
  private static final String[] FUNDERS = {"AMED", "JST", "JSPS", "NEDO", "MEXT", "文部科学省", "厚生労働省", "経済産業省", "内閣府",
      "日本学術振興会", "科学技術振興機構", "日本医療研究開発機構"};

  private Levels() {
  }

  /** The candidates with those replaced that hold several names. */
  public static List<Candidate> part(AlignedText text, List<Candidate> candidates) {
    Map<Integer, Integer> organizations = new HashMap<>();
    for (Candidate candidate : candidates) {
      if (candidate.type() == EntityType.ORGANIZATION || isScheme(text.normal(), candidate)) {
        organizations.merge(candidate.start(), candidate.end(), Math::max);
      }
    }
    List<Candidate> parted = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      Integer funder = candidate.type() == EntityType.PROGRAM && candidate.term() == null
          && !candidate.evidence().detail().equals("quoted") ? organizations.get(candidate.start()) : null;
      if (funder != null && text.normal().startsWith("との", funder)) {
        continue;
      }
      if (funder != null && funder + 3 < candidate.end() && text.normal().charAt(funder) != '(') {
        int start = " の・「".indexOf(text.normal().charAt(funder)) >= 0 ? funder + 1 : funder;
        parted.add(cut(candidate, start, candidate.end(), candidate.type()));
        continue;
      }
      boolean names = candidate.type() == EntityType.PROGRAM || candidate.type() == EntityType.ORGANIZATION;
      if (names && candidate.term() != null) {
        part(text.normal(), withLegalForm(text, candidate), parted);
      } else {
        parted.add(candidate);
      }
    }
    Set<Integer> named = new HashSet<>();
    parted.stream().filter(c -> c.type() == EntityType.ORGANIZATION && c.term() != null)
        .forEach(c -> named.add(c.start()));
    parted.replaceAll(candidate -> OrganizationUnits.extend(text, candidate, named));
    return parted;
  }

  /** ERATO, さきがけ: schemes in front of the project they fund. */
  private static boolean isScheme(String text, Candidate candidate) {
    if (candidate.type() != EntityType.PROGRAM || candidate.term() == null) {
      return false;
    }
    String words = text.substring(candidate.start(), candidate.end());
    return words.equals("さきがけ") || words.chars().allMatch(c -> c < 0x80);
  }

  /** 学校法人 慶應義塾: a legal form in front belongs to the name, but 甲株式会社 慶應義塾 are two. */
  private static Candidate withLegalForm(AlignedText aligned, Candidate candidate) {
    String text = aligned.normal();
    int floor = Math.max(Near.back(text, '\n', candidate.start()), candidate.start() - 14);
    int legal = candidate.type() == EntityType.ORGANIZATION
        ? OrganizationWords.legalForm(text, candidate.start(), Math.max(0, floor)) : -1;
    boolean behind = legal > 0 && aligned.gapBefore(candidate.start()) > 0 && aligned.gapBefore(legal) == 0
        && Script.isWord(text.charAt(legal - 1)) && text.startsWith("会社", candidate.start() - 2);
    return legal < 0 || behind ? candidate : new Candidate(legal, candidate.end(), candidate.type(), candidate.value(),
        candidate.weight(), candidate.evidence(), candidate.term());
  }

  private static void part(String text, Candidate candidate, List<Candidate> out) {
    int start = candidate.start();
    int end = candidate.end();
    int open = Near.ahead(text, '(', start);
    boolean bracketed = open > start && open < end && text.charAt(end - 1) == ')' && end - open > 3
        && !CATEGORY.matcher(text.substring(open + 1, end - 1)).matches();
    if (bracketed) {
      out.add(cut(candidate, open + 1, end - 1, candidate.type()));
      end = open;
    }
    int program = candidate.type() == EntityType.PROGRAM ? afterFunder(text, start, end) : start;
    if (program > start) {
      int funder = text.charAt(program - 1) == ' ' ? program - 1 : program;
      out.add(cut(candidate, start, funder, EntityType.ORGANIZATION));
    }
    out.add(program == start && !bracketed ? candidate : cut(candidate, program, end, candidate.type()));
  }

  private static Candidate cut(Candidate whole, int start, int end, EntityType type) {
    return new Candidate(start, end, type, null, whole.weight(), whole.evidence());
  }

  private static int afterFunder(String text, int start, int end) {
    for (String funder : FUNDERS) {
      int at = start + funder.length();
      if (text.startsWith(funder, start) && at + 2 < end && text.charAt(at) != '-') {
        return text.charAt(at) == ' ' ? at + 1 : at;
      }
    }
    for (int i = start + 4; i + 3 <= end; i++) {
      if (text.startsWith("財団", i - 2)) {
        WordTable.Word suffix = OrganizationWords.suffix(text, i, start);
        return suffix != null && suffix.is("core") && !isGrantAlone(text, i, end) ? i : start;
      }
    }
    return start;
  }

  private static boolean isGrantAlone(String text, int start, int end) {
    return GRANT.matcher(text).region(start, end).matches();
  }
}
