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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** How many documents a second one extractor does for one thread and for two; see docs/performance.md. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 20, time = 4)
@Measurement(iterations = 8, time = 4)
@Fork(1)
public class ThreadsBenchmark {

  private String text;
  private ReleaseExtractor extractor;

  /** The five seeds as one document, and one extractor for all threads. */
  @Setup
  public void read() throws IOException {
    text = SeedText.all();
    extractor = ReleaseExtractor.create();
  }

  /** Alone. */
  @Benchmark
  @Threads(1)
  public Extraction oneThread() {
    return extractor.extract(text);
  }

  /** Two at once; the figure is of both together. */
  @Benchmark
  @Threads(2)
  public Extraction twoThreads() {
    return extractor.extract(text);
  }
}
