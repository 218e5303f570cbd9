package io.github.neurorelease.benchmark;

import io.github.neurorelease.ReleaseExtractor;
import io.github.neurorelease.ReleaseExtractorBuilder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the lexicon costs; see docs/lexicon.md. {@code start}: time and heap that it adds to a start, by starting Java
 * machines with and without it in turn. {@code speed FOLDER}: extraction with the dictionaries of another folder beside
 * today's, in turn in one run, by CPU time.
 */
public final class LexiconCost {

  private static final int STARTS = 15;
  private static final int ROUNDS = 60;
  private static final int WARM_UP = 10;
  private static final long MEGABYTE = 1L << 20;

  private LexiconCost() {
  }

  /** @param arguments {@code start}, or {@code speed} and a folder of dictionaries */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    switch (arguments[0]) {
      case "start" -> start();
      case "child" -> child(arguments[1].equals("with"));
      case "speed" -> speed(Path.of(arguments[1]));
      default -> throw new IllegalArgumentException("start, or speed and a folder expected, got " + arguments[0]);
    }
  }

  private static void start() throws IOException, InterruptedException {
    double[][] millis = new double[2][STARTS];
    double[][] heap = new double[2][STARTS];
    for (int i = 0; i < STARTS; i++) {
      for (int with = 0; with < 2; with++) {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), LexiconCost.class.getName(), "child",
            with == 1 ? "with" : "without").redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String[] figures = new String(process.getInputStream().readAllBytes()).strip().split(" ");
        process.waitFor();
        millis[with][i] = Double.parseDouble(figures[0]);
        heap[with][i] = Double.parseDouble(figures[1]);
      }
    }
    System.out.printf("start: %.0f ms without, %.0f ms with the lexicon: %.0f ms more (CPU time, medians of %d)%n",
        median(millis[0]), median(millis[1]), median(millis[1]) - median(millis[0]), STARTS);
    System.out.printf("heap: %.1f MB without, %.1f MB with the lexicon: %.1f MB more%n", median(heap[0]),
        median(heap[1]), median(heap[1]) - median(heap[0]));
  }

  /** CPU time of making the extractor and reading one release, and the heap in use after it. */
  private static void child(boolean with) throws IOException {
    String seed = seeds().get(0);
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    ReleaseExtractor extractor = ReleaseExtractor.builder().standardDictionaries(with).build();
    double millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
    int entities = extractor.extract(seed).entities().size();
    System.gc();
    long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    System.out.println(millis + " " + (double) used / MEGABYTE + " " + entities);
    extractor.extract("");
  }

  private static void speed(Path folder) throws IOException {
    ReleaseExtractor other = extractor(folder);
    ReleaseExtractor ours = extractor(Path.of("dictionaries"));
    List<String> seeds = seeds();
    double[] ratios = new double[ROUNDS];
    double[][] millis = new double[2][ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double first = millis(round % 2 == 0 ? other : ours, seeds);
      double second = millis(round % 2 == 0 ? ours : other, seeds);
      if (round >= 0) {
        millis[0][round] = round % 2 == 0 ? first : second;
        millis[1][round] = round % 2 == 0 ? second : first;
        ratios[round] = millis[1][round] / millis[0][round];
      }
    }
    System.out.printf("%s: %.1f ms, ours: %.1f ms for the seeds; ours takes %.2f times as long (CPU time, medians of "
        + "%d pairs)%n", folder, median(millis[0]), median(millis[1]), median(ratios), ROUNDS);
  }

  /** Today's rules with the dictionaries of a folder, read in the same way whichever they are. */
  private static ReleaseExtractor extractor(Path folder) throws IOException {
    ReleaseExtractorBuilder builder = ReleaseExtractor.builder().standardDictionaries(false);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".tsv")).sorted().toList()) {
        if (Files.readString(file).contains("term\ttype\treading\t")) {
          builder.dictionary(file);
        }
      }
    }
    return builder.build();
  }

  private static double millis(ReleaseExtractor extractor, List<String> texts) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    texts.forEach(extractor::extract);
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
  }

  private static List<String> seeds() throws IOException {
    List<String> seeds = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      for (Path file : files.sorted().toList()) {
        seeds.add(Files.readString(file));
      }
    }
    return seeds;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
