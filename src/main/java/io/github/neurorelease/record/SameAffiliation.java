package io.github.neurorelease.record;

import io.github.neurorelease.lexicon.Loaded;
import io.github.neurorelease.lexicon.WordTable;
import io.github.neurorelease.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What 同 in front of a unit stands for: the affiliation named before it, down to the rank of that unit, from
 * {@code unit-ranks.tsv}.
 *
 * <pre>
 * 東都大学大学院医学研究科 神経学, 同 薬理学   => 東都大学大学院医学研究科 薬理学
 * 東都大学大学院医学研究科 神経学, 同大学薬学部 => 東都大学薬学部
 * 東都脳研究センター 研究所 睡眠部, 同 眼科     => 東都脳研究センター 眼科
 * 東都大学医学部, 同                          => 東都大学医学部
 * </pre>
 */
final class SameAffiliation {

  private static final List<String> RANKS = List.of("whole", "school", "institute", "clinic", "laboratory");
  private static final Loaded<WordTable> TABLE = Loaded.from(() ->
      WordTable.read("unit-ranks.tsv", Set.copyOf(RANKS)));
  /** A clinic is part of a centre, no part of the centre's institute; both are units of a school. */
  private static final int CLINIC = RANKS.indexOf("clinic");
  private static final int INSTITUTE = RANKS.indexOf("institute");
  private static final int LABORATORY = RANKS.indexOf("laboratory");

  /**
   * Where a unit ends in a name.
   *
   * @param end  one past its last character
   * @param word what it ends with
   * @param rank 0 for a whole organisation, more for what stands further down
   */
  private record Unit(int end, String word, int rank) {
  }

  private SameAffiliation() {
  }

  /** Throws what is wrong with the table, naming file and line; nothing where it is good. */
  static void check() {
    TABLE.get();
  }

  /** Whether the words end as a unit does, so that 同 in front of them speaks of an organisation. */
  static boolean isUnit(String words) {
    return !words.isEmpty() && TABLE.get().endingAt(words, words.length(), 0) != null;
  }

  /** The affiliation meant by 同 and the words behind it, which may be none. */
  static String of(String before, String words) {
    if (words.isEmpty()) {
      return before;
    }
    List<Unit> known = units(before);
    List<Unit> named = units(words);
    WordTable.Word first = TABLE.get().at(words, 0, words.length());
    if (first != null) {
      for (int i = known.size() - 1; i >= 0; i--) {
        if (known.get(i).word().endsWith(first.word())) {
          return joined(before, known.get(i).end(), words.substring(first.length()));
        }
      }
    }
    int rank = named.isEmpty() ? LABORATORY : named.get(0).rank();
    int floor = rank == CLINIC ? INSTITUTE : rank;
    int kept = known.isEmpty() ? before.length() : known.get(0).end();
    for (int i = 1; i < known.size() && known.get(i).rank() < floor; i++) {
      kept = known.get(i).end();
    }
    return joined(before, kept, words);
  }

  private static String joined(String before, int end, String words) {
    String head = before.substring(0, end);
    boolean blank = !words.isEmpty() && before.indexOf(' ', end) == end
        && Script.isJapanese(head.charAt(head.length() - 1));
    return blank ? head + " " + words : head + words;
  }

  /** The units of a name; what ends like a lower unit in front of a higher one is part of its name: 医学|研究科. */
  private static List<Unit> units(String name) {
    List<Unit> units = new ArrayList<>();
    int lowest = Integer.MAX_VALUE;
    for (int end = name.length(); end > 0; end--) {
      WordTable.Word word = TABLE.get().endingAt(name, end, 0);
      int rank = word == null ? Integer.MAX_VALUE : RANKS.indexOf(word.kind());
      if (word != null && rank <= lowest && !(word.is("whole") && name.startsWith("院", end))) {
        units.add(0, new Unit(end, word.word(), rank));
        lowest = rank;
        end -= word.length() - 1;
      }
    }
    return units;
  }
}
