package io.github.neurorelease.benchmark;

import io.github.neurorelease.Extraction;
import io.github.neurorelease.ReleaseExtractor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The same characters as a hundred documents of 50 kB and as one of 5 MB: where a document's length costs nothing per
 * character, both take the same time. See docs/performance.md.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 10)
@Fork(1)
public class LengthBenchmark {

  private static final int BYTES = 50_000;
  private static final int TIMES = 100;

  /** From this length on a line is changed: shorter blocks are never taken for copies. */
  private static final int SHORTEST = 20;

  private final List<String> shortTexts = new ArrayList<>();
  private String longText;
  private ReleaseExtractor extractor;

  /** Makes the documents of the seeds, no line of one like that of another: what is printed twice is tagged once. */
  @Setup
  public void read() throws IOException {
    String text = SeedText.beginning(BYTES);
    for (int i = 0; i < TIMES; i++) {
      shortTexts.add(varied(text, (char) (0x5000 + i)));
    }
    longText = String.join("", shortTexts);
    extractor = ReleaseExtractor.create();
  }

  /** The text with {@code c} in the middle of its lines. */
  private static String varied(String text, char c) {
    StringBuilder varied = new StringBuilder();
    for (String line : text.split("(?<=\n)")) {
      int middle = line.length() / 2;
      varied.append(line.length() < SHORTEST ? line : line.substring(0, middle) + c + line.substring(middle + 1));
    }
    return varied.toString();
  }

  /** A hundred times 50 kB. */
  @Benchmark
  public void hundredShortDocuments(Blackhole results) {
    for (String text : shortTexts) {
      results.consume(extractor.extract(text));
    }
  }

  /** Once 5 MB. */
  @Benchmark
  public Extraction oneLongDocument() {
    return extractor.extract(longText);
  }
}
