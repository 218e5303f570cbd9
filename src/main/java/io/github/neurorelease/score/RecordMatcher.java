package io.github.neurorelease.score;

import io.github.neurorelease.output.Records;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Matches found records with annotated ones, one to one and whatever their order: first equal elements, then those
 * that are recognisably the same one (an entry's number and term, a person's name) though not equal, which count as
 * incorrect. Stateless, safe to share between threads.
 */
public final class RecordMatcher {

  private RecordMatcher() {
  }

  /**
   * Matches the records of one document.
   *
   * @return each element once, by kind, in the order of the annotated records, spurious elements last; every kind has a
   *     list, if an empty one
   */
  public static Map<RecordKind, List<RecordPair>> match(Records gold, Records found) {
    Map<RecordKind, List<RecordItem>> goldItems = byKind(RecordItems.of(gold));
    Map<RecordKind, List<RecordItem>> foundItems = byKind(RecordItems.of(found));
    Map<RecordKind, List<RecordPair>> pairs = new EnumMap<>(RecordKind.class);
    for (RecordKind kind : RecordKind.values()) {
      pairs.put(kind, match(kind, goldItems.get(kind), foundItems.get(kind)));
    }
    return pairs;
  }

  private static Map<RecordKind, List<RecordItem>> byKind(List<RecordItem> items) {
    Map<RecordKind, List<RecordItem>> byKind = new EnumMap<>(RecordKind.class);
    for (RecordKind kind : RecordKind.values()) {
      byKind.put(kind, items.stream().filter(item -> item.kind() == kind).toList());
    }
    return byKind;
  }

  private static List<RecordPair> match(RecordKind kind, List<RecordItem> gold, List<RecordItem> found) {
    RecordItem[] partners = new RecordItem[gold.size()];
    List<RecordItem> left = pair(gold, partners, found, RecordItem::key);
    left = pair(gold, partners, left, RecordItem::identity);
    List<RecordPair> pairs = new ArrayList<>();
    for (int i = 0; i < partners.length; i++) {
      RecordItem partner = partners[i];
      pairs.add(new RecordPair(kind, gold.get(i).label(), partner == null ? null : partner.label(),
          partner != null && partner.key().equals(gold.get(i).key())));
    }
    left.forEach(item -> pairs.add(new RecordPair(kind, null, item.label(), false)));
    return List.copyOf(pairs);
  }

  /** Gives a partner to each annotated element that has none and shares {@code by} with a found one. */
  private static List<RecordItem> pair(List<RecordItem> gold, RecordItem[] partners, List<RecordItem> found,
                                       Function<RecordItem, String> by) {
    Map<String, Deque<RecordItem>> waiting = new HashMap<>();
    for (RecordItem item : found) {
      if (by.apply(item) != null) {
        waiting.computeIfAbsent(by.apply(item), key -> new ArrayDeque<>()).add(item);
      }
    }
    List<RecordItem> left = new ArrayList<>(found);
    for (int i = 0; i < partners.length; i++) {
      Deque<RecordItem> same = partners[i] == null ? waiting.get(by.apply(gold.get(i))) : null;
      if (same != null && !same.isEmpty()) {
        RecordItem partner = same.poll();
        partners[i] = partner;
        left.removeIf(item -> item == partner);
      }
    }
    return left;
  }
}
