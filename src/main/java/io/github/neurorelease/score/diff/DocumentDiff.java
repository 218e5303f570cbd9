package io.github.neurorelease.score.diff;

import io.github.neurorelease.output.OutputDocument;
import io.github.neurorelease.score.MentionMatcher;
import io.github.neurorelease.score.MentionPair;
import io.github.neurorelease.score.RecordKind;
import io.github.neurorelease.score.RecordMatcher;
import io.github.neurorelease.score.RecordPair;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What two extractions of one document tell apart. Immutable.
 *
 * @param name      the document's name
 * @param sameText  whether both were made from the same text, as far as their hashes say; else offsets mean nothing
 * @param mentions  changed mentions in the order of the text
 * @param records   changed records by kind; {@code gold} is the older, {@code found} the newer one; the parts of
 *                  glossary entries are left out, as the entries themselves are there
 * @param unchanged how many mentions both have
 */
public record DocumentDiff(String name, boolean sameText, List<MentionChange> mentions, List<RecordPair> records,
                           int unchanged) {

  /** Copies the lists. */
  public DocumentDiff {
    Objects.requireNonNull(name, "name");
    mentions = List.copyOf(mentions);
    records = List.copyOf(records);
  }

  /** Compares two extractions of a document. */
  public static DocumentDiff of(OutputDocument before, OutputDocument after) {
    List<MentionPair> pairs = MentionMatcher.match(before.mentions(), after.mentions());
    List<MentionChange> mentions = pairs.stream().filter(pair -> !isSame(pair))
        .map(pair -> new MentionChange(pair.gold(), pair.found())).toList();
    Map<RecordKind, List<RecordPair>> matched = RecordMatcher.match(before.records(), after.records());
    List<RecordPair> records = matched.values().stream().flatMap(List::stream)
        .filter(pair -> !pair.equal() && !isPartOfEntry(pair.kind())).toList();
    boolean sameText = before.sha256() == null || after.sha256() == null || before.sha256().equals(after.sha256());
    return new DocumentDiff(after.name(), sameText, mentions, records, pairs.size() - mentions.size());
  }

  private static boolean isSame(MentionPair pair) {
    return pair.isStrict() && Objects.equals(pair.gold().value(), pair.found().value());
  }

  private static boolean isPartOfEntry(RecordKind kind) {
    return kind.name().startsWith("GLOSSARY_");
  }

  /** Whether nothing changed. */
  public boolean isEmpty() {
    return mentions.isEmpty() && records.isEmpty();
  }
}
