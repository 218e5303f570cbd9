package io.github.neurorelease.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.neurorelease.ReleaseExtractor;
import io.github.neurorelease.output.OutputFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch killed at any moment and started again ends with what an undisturbed one writes. */
class KilledBatchTest {

  private static final int POINTS = 24;
  private static final int DOCUMENTS = 40;
  private static final OutputFormat[] FORMATS = {OutputFormat.JSON, OutputFormat.JSONL, OutputFormat.CSV};

  @TempDir
  private Path folder;

  @Test
  void endsWithWhatAnUndisturbedRunWrites() throws IOException, InterruptedException {
    Path in = documents();
    ReleaseExtractor extractor = TinyExtractor.get();
    Map<OutputFormat, SortedMap<String, String>> undisturbed = new EnumMap<>(OutputFormat.class);
    for (OutputFormat format : FORMATS) {
      Path out = folder.resolve("undisturbed-" + format);
      TinyExtractor.run(extractor, in, out, format, 2, false);
      undisturbed.put(format, FolderState.of(out));
    }
    Random random = new Random();
    long seed = random.nextLong();
    random.setSeed(seed);
    Map<Phase, Integer> seen = new EnumMap<>(Phase.class);
    for (int point = 0; point < POINTS; point++) {
      OutputFormat format = FORMATS[point % FORMATS.length];
      Path out = folder.resolve("killed-" + point);
      kill(in, out, format, Phase.values()[point % 2 == 0 ? 1 : point / 2 % 3], random);
      seen.merge(phase(out), 1, Integer::sum);
      BatchSummary rest = TinyExtractor.run(extractor, in, out, format, 2, true);
      assertEquals(DOCUMENTS, rest.finished());
      assertEquals(undisturbed.get(format), FolderState.of(out), "killed " + point + ", seed " + seed);
    }
    assertTrue(seen.getOrDefault(Phase.WORKING, 0) > 0, () -> "no batch was killed while it worked: " + seen);
  }

  /** Where a batch is. */
  private enum Phase {
    STARTING, WORKING, ENDING
  }

  /** Where a killed batch was, by what it left. */
  private static Phase phase(Path out) throws IOException {
    Path journal = out.resolve(".neurorelease/journal.jsonl");
    if (Files.exists(out.resolve("manifest.jsonl"))) {
      return Phase.ENDING;
    }
    return !Files.exists(journal) ? Phase.STARTING
        : Files.readAllLines(journal, StandardCharsets.ISO_8859_1).size() < DOCUMENTS ? Phase.WORKING : Phase.ENDING;
  }

  /**
   * Kills a batch at a random point of a phase: while it starts and lists its inputs, when so many documents are
   * finished and a moment later, or while it puts collected files and the manifest together.
   */
  private static void kill(Path in, Path out, OutputFormat format, Phase phase, Random random)
      throws IOException, InterruptedException {
    Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
        TinyExtractor.class.getName(), in.toString(), out.toString(), format.name())
        .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    int finished = switch (phase) {
      case STARTING -> 0;
      case WORKING -> random.nextInt(DOCUMENTS);
      case ENDING -> DOCUMENTS;
    };
    assertEquals(finished + 1, process.getInputStream().readNBytes(finished + 1).length, "the process did not begin");
    long end = System.nanoTime() + random.nextInt(phase == Phase.STARTING ? 60_000_000 : 8_000_000);
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    process.destroyForcibly().waitFor();
  }

  private Path documents() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    String seed = Files.readString(Path.of("seeds/ycu-2026-03-30-ketamine-nox1.txt"));
    for (int i = 0; i < DOCUMENTS; i++) {
      Path file = in.resolve(i % 3 + "/release-" + i + (i % 5 == 0 ? ".md" : ".txt"));
      Files.createDirectories(file.getParent());
      Files.writeString(file, seed.substring(i * 40, i * 40 + 300));
    }
    return in;
  }
}
