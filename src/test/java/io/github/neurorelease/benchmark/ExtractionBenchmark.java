package io.github.neurorelease.benchmark;

import io.github.neurorelease.Extraction;
import io.github.neurorelease.ReleaseExtractor;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.openjdk.jmh.annotations.AuxCounters;
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

/** The whole extraction beside bare tokenization, on the same text in one run; see docs/performance.md. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 20, time = 2)
@Measurement(iterations = 10, time = 2)
@Fork(1)
public class ExtractionBenchmark {

  private String text;
  private ReleaseExtractor extractor;
  private JapaneseTokenizer tokenizer;

  /** The five seeds, one after the other. */
  @Setup
  public void read() throws IOException {
    text = SeedText.all();
    extractor = ReleaseExtractor.create();
    tokenizer = new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL);
  }

  /** Kuromoji without user dictionary; offsets, part of speech, reading and base form of every token are read. */
  @Benchmark
  public long bareTokenization() {
    OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
    PartOfSpeechAttribute pos = tokenizer.addAttribute(PartOfSpeechAttribute.class);
    BaseFormAttribute base = tokenizer.addAttribute(BaseFormAttribute.class);
    ReadingAttribute reading = tokenizer.addAttribute(ReadingAttribute.class);
    long sum = 0;
    try {
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        sum += offset.startOffset() + offset.endOffset() + pos.getPartOfSpeech().length();
        sum += base.getBaseForm() == null ? 0 : base.getBaseForm().length();
        sum += reading.getReading() == null ? 0 : reading.getReading().length();
      }
      tokenizer.end();
      tokenizer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sum;
  }

  /** Text to result. */
  @Benchmark
  public Extraction wholeExtraction() {
    return extractor.extract(text);
  }

  /** The nanoseconds of all tokenizations and of all extractions of {@link #inTurns}. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Nanoseconds {

    public long bare;
    public long whole;
  }

  /** One after the other, so that what disturbs the machine disturbs both alike; the counters are the result. */
  @Benchmark
  public long inTurns(Nanoseconds spent) {
    long start = System.nanoTime();
    long sum = bareTokenization();
    long middle = System.nanoTime();
    sum += extractor.extract(text).entities().size();
    spent.bare += middle - start;
    spent.whole += System.nanoTime() - middle;
    return sum;
  }
}
