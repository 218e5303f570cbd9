package io.github.neurorelease.tagger;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.structure.SectionKind;
import io.github.neurorelease.text.AlignedText;
import io.github.neurorelease.text.Normaliser;
import io.github.neurorelease.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Runs one tagger over one paragraph, for tables of inputs and the mentions expected. */
final class Found {

  private Found() {
  }

  /** A tagger that keeps one type of another's candidates. */
  static Tagger only(Tagger tagger, EntityType type) {
    return (passage, out) -> tagger.forText(passage.aligned()).tag(passage, candidate -> {
      if (candidate.type() == type) {
        out.accept(candidate);
      }
    });
  }

  /** The candidates of a text read as one paragraph, left to right. */
  static List<Candidate> candidates(Tagger tagger, String source, SectionKind section) {
    AlignedText aligned = Normaliser.normalise(source);
    List<Candidate> found = new ArrayList<>();
    tagger.forText(aligned).tag(new Passage(aligned, 0, aligned.length(), section, false, List.of()), found::add);
    found.sort(Comparator.comparingInt(Candidate::start));
    return found;
  }

  /** The mentions as they stand in the source, joined by {@code " | "}. */
  static String mentions(Tagger tagger, String source, SectionKind section) {
    AlignedText aligned = Normaliser.normalise(source);
    return candidates(tagger, source, section).stream().map(c -> {
      Span span = aligned.toSource(c.start(), c.end());
      return span.in(source);
    }).collect(Collectors.joining(" | "));
  }

  /** The mentions with type and value: {@code DATE 2025年 2025}. */
  static String values(Tagger tagger, String source, SectionKind section) {
    AlignedText aligned = Normaliser.normalise(source);
    return candidates(tagger, source, section).stream()
        .map(c -> aligned.toSource(c.start(), c.end()).in(source) + " = " + c.value())
        .collect(Collectors.joining(" | "));
  }

  /** The rows of a table {@code input => expected}; lines that begin with {@code #} are passed over. */
  static Stream<Arguments> rows(String table) {
    return table.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> {
      int arrow = line.indexOf(" =>");
      if (arrow < 0) {
        throw new IllegalArgumentException("input => expected, got " + line);
      }
      return Arguments.of(line.substring(0, arrow), line.substring(arrow + 3).strip());
    });
  }
}
