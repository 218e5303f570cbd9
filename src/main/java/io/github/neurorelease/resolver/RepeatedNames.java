package io.github.neurorelease.resolver;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Evidence;
import io.github.neurorelease.structure.SectionKind;
import io.github.neurorelease.tagger.Candidate;
import io.github.neurorelease.text.Script;
import io.github.neurorelease.token.Document;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A full name that the document introduces is a name wherever it stands again.
 *
 * <pre>
 * 三枝航平特任助教 … 三枝 航平 (in another place) => PERSON
 * </pre>
 */
final class RepeatedNames {

  private static final int SHORTEST = 3;

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
    return byBeginning.isEmpty() ? candidates : repeat(document, candidates, byBeginning, known);
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
    BitSet initials = new BitSet();
    BitSet seconds = new BitSet();
    byBeginning.keySet().forEach(beginning -> {
      initials.set(beginning.charAt(0));
      seconds.set(beginning.charAt(1));
    });
    for (int i = 0; i + SHORTEST <= text.length(); i++) {
      if (!initials.get(text.charAt(i)) || !seconds.get(text.charAt(i + 1)) || known.get(i)) {
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
