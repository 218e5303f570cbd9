package io.github.neurorelease.resolver;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Evidence;
import io.github.neurorelease.structure.SectionKind;
import io.github.neurorelease.tagger.Candidate;
import io.github.neurorelease.text.CharSet;
import io.github.neurorelease.text.Script;
import io.github.neurorelease.token.Document;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A full name that the document introduces is a name wherever it stands again.
 *
 * <pre>
 * 八木直人特任助教 … 八木 直人 (in another place) => PERSON
 * 八木 直人特任助教 … …と考えます」(八木)          => PERSON   who said it
 * 八木 直人特任助教 … 八木は同社から講演料を…      => PERSON   whose interest it is
 * </pre>
 */
final class RepeatedNames {

  private static final int SHORTEST = 3;
  private static final int LONGEST_FAMILY = 5;
  /** How far behind a family name its interest is named. */
  private static final int REACH = 40;
  private static final Pattern DISCLOSED = Pattern.compile(
      "[^。\\n]{0,30}(?:顧問料|講演料|謝金|謝礼|報酬|研究費|助成金|寄[附付]金|株式|社員|役員|従業員|発明者)");

  private RepeatedNames() {
  }

  /** The candidates with those repetitions added that overlap none of a name. */
  static List<Candidate> add(Document document, List<Candidate> candidates) {
    Map<String, List<String>> byBeginning = new HashMap<>();
    BitSet known = new BitSet();
    for (Candidate candidate : candidates) {
      if (candidate.type() == EntityType.PERSON) {
        known.set(candidate.start());
        String name = document.normal().substring(candidate.start(), candidate.end());
        if (name.length() >= SHORTEST && isFull(name)) {
          List<String> names = byBeginning.computeIfAbsent(name.substring(0, 2), k -> new ArrayList<>());
          if (!names.contains(name)) {
            names.add(name);
          }
        }
      }
    }
    if (byBeginning.isEmpty()) {
      return candidates;
    }
    List<Candidate> all = repeat(document, candidates, byBeginning, known);
    Set<String> families = new HashSet<>();
    candidates.forEach(candidate -> families.add(family(document, candidate)));
    families.remove("");
    if (!families.isEmpty()) {
      familyNames(document.normal(), families, all);
    }
    return all;
  }

  /** The family name of a person whose name is printed with a blank; else nothing. */
  private static String family(Document document, Candidate person) {
    if (person.type() == EntityType.PERSON && Script.of(document.normal().charAt(person.start())) == Script.KANJI) {
      for (int i = person.start() + 2; i < person.end(); i++) {
        if (document.text().gapBefore(i) > 0) {
          return document.normal().substring(person.start(), i).strip();
        }
      }
    }
    return "";
  }

  /** The family name alone, where only a person is meant: in brackets behind what was said, and in a disclosure. */
  private static void familyNames(String text, Set<String> families, List<Candidate> all) {
    CharSet initials = initials(families);
    for (int at = initials.next(text, 1, text.length()); at + 2 < text.length();
        at = initials.next(text, at + 1, text.length())) {
      char before = text.charAt(at - 1);
      boolean quoted = before == '(' && at > 1 && "」』。\n".indexOf(text.charAt(at - 2)) >= 0;
      if (!quoted && "。、\n ".indexOf(before) < 0) {
        continue;
      }
      for (int end = at + 2; end < text.length() && end <= at + LONGEST_FAMILY; end++) {
        char after = text.charAt(end);
        boolean may = quoted ? after == ')' : "はがと、".indexOf(after) >= 0;
        if (may && families.contains(text.substring(at, end)) && (quoted || isDisclosed(text, end))) {
          all.add(new Candidate(at, end, EntityType.PERSON, null, Candidate.NORMAL, new Evidence("person", "family")));
        }
      }
    }
  }

  private static CharSet initials(Set<String> words) {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(word.charAt(0)));
    return CharSet.of(initials.toString());
  }

  private static boolean isDisclosed(String text, int at) {
    return DISCLOSED.matcher(text).region(at, Math.min(text.length(), at + REACH)).lookingAt();
  }

  /** Kanji and kana with a family and a given name; a katakana word alone may be any word. */
  private static boolean isFull(String name) {
    Script script = Script.of(name.charAt(0));
    if (script == Script.LATIN || script == Script.HIRAGANA) {
      return false;
    }
    return script == Script.KANJI || name.indexOf('・') > 0;
  }

  private static List<Candidate> repeat(Document document, List<Candidate> candidates,
      Map<String, List<String>> byBeginning, BitSet known) {
    String text = document.normal();
    List<Candidate> all = new ArrayList<>(candidates);
    CharSet initials = initials(byBeginning.keySet());
    BitSet seconds = new BitSet();
    byBeginning.keySet().forEach(beginning -> seconds.set(beginning.charAt(1)));
    for (int i = initials.next(text, 0, text.length()); i + SHORTEST <= text.length();
        i = initials.next(text, i + 1, text.length())) {
      if (!seconds.get(text.charAt(i + 1)) || known.get(i)) {
        continue;
      }
      for (String name : byBeginning.getOrDefault(text.substring(i, i + 2), List.of())) {
        if (text.startsWith(name, i) && document.sectionAt(i) != SectionKind.REFERENCES) {
          all.add(new Candidate(i, i + name.length(), EntityType.PERSON, null, Candidate.NORMAL,
              new Evidence("person", "repeated")));
        }
      }
    }
    return all;
  }
}
