package io.github.neurorelease.benchmark;

import io.github.neurorelease.Extraction;
import io.github.neurorelease.ReleaseExtractor;
import java.io.IOException;
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

  private String shortText;
  private String longText;
  private ReleaseExtractor extractor;

  /** Makes the two documents of the seeds. */
  @Setup
  public void read() throws IOException {
    shortText = SeedText.beginning(BYTES);
    longText = shortText.repeat(TIMES);
    extractor = ReleaseExtractor.create();
  }

  /** A hundred times 50 kB. */
  @Benchmark
  public void hundredShortDocuments(Blackhole results) {
    for (int i = 0; i < TIMES; i++) {
      results.consume(extractor.extract(shortText));
    }
  }

  /** Once 5 MB. */
  @Benchmark
  public Extraction oneLongDocument() {
    return extractor.extract(longText);
  }
}
