package io.github.neurorelease.resolver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.neurorelease.entity.EntityType;
import io.github.neurorelease.entity.Evidence;
import io.github.neurorelease.tagger.Candidate;
import io.github.neurorelease.text.AlignedText;
import io.github.neurorelease.text.Normaliser;
import io.github.neurorelease.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several candidates for one place stays. */
class OverlapsTest {

  /** A candidate is written as words, and its weight where it is not the normal one. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "マウスの海馬を見た | マウス, 海馬            | マウス 海馬",
      "海馬歯状回を見た   | 海馬, 海馬歯状回, 歯状回 | 海馬歯状回",
      "AB細胞株とCD     | AB細胞, 細胞株          | AB細胞",
      "細胞株            | 細胞/1, 胞株/9          | 胞株",
      "細胞株            | 細胞, 胞株              | 細胞",
      // One character of the source is in both: 1/2 in the normal form.
      "約½AMPA          | 約1, 2AMPA              | 2AMPA",
      "約½AMPA          | 約1⁄2, AMPA             | 約1⁄2 AMPA",
      "㍿電子            | 株式, 会社電子          | 会社電子",
  })
  void theLongestThenTheHeavierThenTheFirst(String source, String proposed, String kept) {
    AlignedText text = Normaliser.normalise(source);
    List<Candidate> candidates = new ArrayList<>();
    for (String one : proposed.split(", *")) {
      String[] parts = one.strip().split("/");
      int start = text.normal().indexOf(parts[0]);
      int weight = parts.length > 1 ? Integer.parseInt(parts[1]) : 5;
      candidates.add(new Candidate(start, start + parts[0].length(), EntityType.CELL, null, weight,
          new Evidence("test", "")));
    }
    assertEquals(kept, Overlaps.resolve(text, candidates).stream()
        .map(candidate -> text.normal().substring(candidate.start(), candidate.end()))
        .collect(Collectors.joining(" ")));
  }

  @Property
  void decidesAsOneByOne(@ForAll @Size(max = 12) List<@IntRange(max = 19) Integer> starts,
                         @ForAll @Size(value = 12) List<@IntRange(min = 1, max = 9) Integer> lengths,
                         @ForAll @Size(value = 12) List<@IntRange(min = 1, max = 3) Integer> weights) {
    AlignedText text = Normaliser.normalise("神経の細胞を約½μm調べ㍿に送ったところよく見えたという");
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = Math.min(text.length(), starts.get(i) + lengths.get(i));
      candidates.add(new Candidate(starts.get(i), end, EntityType.CELL, null, weights.get(i),
          new Evidence("test", "" + i)));
    }
    List<Candidate> best = candidates.stream().sorted(Comparator
        .comparingInt((Candidate c) -> c.start() - c.end()).thenComparingInt(c -> -c.weight())).toList();
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : best) {
      Span source = text.toSource(candidate.start(), candidate.end());
      if (kept.stream().noneMatch(other -> text.toSource(other.start(), other.end()).overlaps(source))) {
        kept.add(candidate);
      }
    }
    kept.sort(Comparator.comparingInt(Candidate::start));
    assertEquals(kept, Overlaps.resolve(text, candidates));
  }
}
