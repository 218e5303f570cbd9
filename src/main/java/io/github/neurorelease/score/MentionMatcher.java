package io.github.neurorelease.score;

import io.github.neurorelease.entity.Mention;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Matches found mentions with annotated ones, one to one and whatever their order: first those of the same span and
 * type, then those of the same span; then, of those that overlap, the pairs with the most equal types, the most pairs,
 * the most code units in common. Only mentions that share a code unit are paired.
 *
 * <p>Stateless, safe to share between threads.
 */
public final class MentionMatcher {

  private static final Comparator<Mention> ORDER = Comparator.comparing(Mention::span).thenComparing(Mention::type);

  private MentionMatcher() {
  }

  /**
   * Matches the mentions of one document.
   *
   * @param gold  annotated mentions, in any order
   * @param found found mentions, in any order
   * @return each mention once, in the order of the text; immutable
   */
  public static List<MentionPair> match(List<Mention> gold, List<Mention> found) {
    List<MentionPair> pairs = new ArrayList<>();
    List<Mention> goldLeft = new ArrayList<>(gold);
    List<Mention> foundLeft = new ArrayList<>(found);
    goldLeft.sort(ORDER);
    foundLeft.sort(ORDER);
    pairEqual(goldLeft, foundLeft, mention -> List.of(mention.span(), mention.type()), pairs);
    pairEqual(goldLeft, foundLeft, Mention::span, pairs);
    pairOverlapping(goldLeft, foundLeft, pairs);
    pairs.sort(Comparator.comparing(MentionPair::span)
        .thenComparing(pair -> pair.gold() == null ? 1 : 0).thenComparing(MentionPair::start));
    return List.copyOf(pairs);
  }

  private static void pairEqual(List<Mention> gold, List<Mention> found, Function<Mention, Object> key,
                                List<MentionPair> pairs) {
    Map<Object, Deque<Mention>> waiting = new HashMap<>();
    found.forEach(mention -> waiting.computeIfAbsent(key.apply(mention), k -> new ArrayDeque<>()).add(mention));
    List<Mention> goldLeft = new ArrayList<>();
    for (Mention mention : gold) {
      Deque<Mention> same = waiting.get(key.apply(mention));
      if (same == null || same.isEmpty()) {
        goldLeft.add(mention);
      } else {
        pairs.add(new MentionPair(mention, same.poll()));
      }
    }
    gold.clear();
    gold.addAll(goldLeft);
    found.clear();
    waiting.values().forEach(found::addAll);
    found.sort(ORDER);
  }

  private record Side(Mention mention, boolean isGold) {
  }

  private static void pairOverlapping(List<Mention> gold, List<Mention> found, List<MentionPair> pairs) {
    List<Side> sides = new ArrayList<>();
    gold.forEach(mention -> sides.add(new Side(mention, true)));
    found.forEach(mention -> sides.add(new Side(mention, false)));
    sides.sort(Comparator.comparing(Side::mention, ORDER));
    int first = 0;
    int end = 0;
    for (int i = 0; i < sides.size(); i++) {
      if (sides.get(i).mention().start() >= end) {
        pairCluster(sides.subList(first, i), pairs);
        first = i;
      }
      end = Math.max(end, sides.get(i).mention().end());
    }
    pairCluster(sides.subList(first, sides.size()), pairs);
  }

  private static void pairCluster(List<Side> sides, List<MentionPair> pairs) {
    pairCluster(sides.stream().filter(Side::isGold).map(Side::mention).toList(),
        sides.stream().filter(side -> !side.isGold()).map(Side::mention).toList(), pairs);
  }

  /** Pairs mentions that hang together by overlaps. */
  private static void pairCluster(List<Mention> gold, List<Mention> found, List<MentionPair> pairs) {
    boolean goldFewer = gold.size() <= found.size();
    List<Mention> rows = goldFewer ? gold : found;
    List<Mention> columns = goldFewer ? found : gold;
    long pairWeight = 1 + rows.stream().mapToLong(mention -> mention.span().length()).sum();
    long typeWeight = (rows.size() + 1) * pairWeight + pairWeight;
    long[][] weights = new long[rows.size()][columns.size()];
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < columns.size(); j++) {
        int overlap = overlap(rows.get(i), columns.get(j));
        boolean sameType = rows.get(i).type() == columns.get(j).type();
        weights[i][j] = overlap <= 0 ? 0 : overlap + pairWeight + (sameType ? typeWeight : 0);
      }
    }
    int[] columnOf = Assignment.best(weights);
    boolean[] taken = new boolean[columns.size()];
    for (int i = 0; i < rows.size(); i++) {
      boolean paired = weights[i][columnOf[i]] > 0;
      taken[columnOf[i]] |= paired;
      pairs.add(pair(goldFewer, rows.get(i), paired ? columns.get(columnOf[i]) : null));
    }
    for (int j = 0; j < taken.length; j++) {
      if (!taken[j]) {
        pairs.add(pair(goldFewer, null, columns.get(j)));
      }
    }
  }

  private static MentionPair pair(boolean rowIsGold, Mention row, Mention column) {
    return rowIsGold ? new MentionPair(row, column) : new MentionPair(column, row);
  }

  private static int overlap(Mention one, Mention other) {
    return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
  }
}
