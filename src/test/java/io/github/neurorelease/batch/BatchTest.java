package io.github.neurorelease.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.neurorelease.ReleaseExtractor;
import io.github.neurorelease.output.OutputFormat;
import io.github.neurorelease.source.DocumentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

  @TempDir
  private Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void makeFolders() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    out = folder.resolve("out");
  }

  private void put(String name, String text) throws IOException {
    Files.createDirectories(in.resolve(name).getParent());
    Files.writeString(in.resolve(name), text);
  }

  @Test
  void inputsThatWouldWriteTheSameAreKeptApart() throws IOException {
    put("a.txt", "海馬");
    put("a.md", "ケタミン");
    put("A.html", "<p>海馬</p>");
    put("b/a.txt", "ケタミン");
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("a.txt"), "海馬海馬");
    List<BatchInput> inputs = InputFinder.find(List.of(in.toString(), other.toString()), out);
    assertEquals(List.of("A.html", "a.md", "a.txt", "b/a", "a.txt.2"), OutputNames.of(inputs));
  }

  @Test
  void resumePassesOverWhatIsThereAndOnlyThat() throws IOException {
    ReleaseExtractor extractor = TinyExtractor.get();
    put("a.txt", "海馬");
    put("b.txt", "ケタミン");
    put("c.txt", " ");
    assertEquals(new BatchSummary(3, 2, 0, 1, 18), TinyExtractor.run(extractor, in, out, OutputFormat.JSON, 2, true));
    assertEquals(2, TinyExtractor.run(extractor, in, out, OutputFormat.JSON, 2, true).skipped());
    put("a.txt", "海馬海馬");
    Files.delete(out.resolve("b.json"));
    put("b.md", "海馬");
    put("c.txt", "海馬");
    BatchSummary again = TinyExtractor.run(extractor, in, out, OutputFormat.JSON, 2, true);
    assertEquals(4, again.done());
    assertFalse(Files.exists(out.resolve("b.json")), "b is now b.txt and b.md");
    assertTrue(Files.exists(out.resolve("b.txt.json")) && Files.exists(out.resolve("b.md.json")));
    assertEquals(4, TinyExtractor.run(extractor, in, out, OutputFormat.JSONL, 2, true).done(), "another format");
    assertEquals(0, TinyExtractor.run(extractor, in, out, OutputFormat.JSONL, 2, false).skipped());
  }

  @Test
  void anOldResultOfAFileThatNowFailsGoes() throws IOException {
    put("a.txt", "海馬");
    TinyExtractor.run(TinyExtractor.get(), in, out, OutputFormat.JSON, 1, false);
    put("a.txt", "");
    List<String> failures = new ArrayList<>();
    TinyExtractor.run(TinyExtractor.get(), in, out, OutputFormat.JSON, 1, true, failures);
    assertEquals(List.of("a.txt: an empty file"), failures);
    assertFalse(Files.exists(out.resolve("a.json")));
  }

  @Test
  void outputDoesNotDependOnTheNumberOfJobs() throws IOException {
    ReleaseExtractor extractor = TinyExtractor.get();
    String seed = Files.readString(Path.of("seeds/ycu-2026-03-30-ketamine-nox1.txt"));
    for (int i = 0; i < 30; i++) {
      put("r" + i + ".txt", seed.substring(i * 50, i * 50 + i * 20 + 50));
    }
    for (OutputFormat format : OutputFormat.values()) {
      Path one = folder.resolve("one-" + format);
      Path many = folder.resolve("many-" + format);
      TinyExtractor.run(extractor, in, one, format, 1, false);
      TinyExtractor.run(extractor, in, many, format, 7, false);
      assertEquals(FolderState.of(one), FolderState.of(many));
    }
    assertEquals(30, Files.readAllLines(folder.resolve("one-JSONL/extractions.jsonl")).size());
  }

  @Test
  void aDocumentThatTakesTooLongIsGivenUp() throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    ReleaseExtractor slow = ReleaseExtractor.builder().standardDictionaries(false).tagger((passage, found) -> {
      if (passage.text().contains("遅")) {
        try {
          never.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
    }).build();
    put("a.txt", "海馬は遅い。");
    put("b.txt", "海馬は速い。");
    List<String> failures = new ArrayList<>();
    BatchOptions options = new BatchOptions(out, OutputFormat.JSON, false, 1, false, Duration.ofSeconds(1), "");
    BatchSummary summary = new Batch(DocumentReader.create(), slow, options).run(
        InputFinder.find(List.of(in.toString()), out), (input, reason) -> failures.add(input.name() + ": " + reason));
    assertEquals(List.of("a.txt: took longer than 1.0 seconds"), failures);
    assertEquals(1, summary.done());
  }

  /** A worker that is given up too late would take the document after it along. */
  @Test
  void onlyTheSlowAreGivenUpAndTheirThreadsEnd() throws IOException, InterruptedException {
    ReleaseExtractor slow = ReleaseExtractor.builder().standardDictionaries(false).tagger((passage, found) -> {
      while (passage.text().contains("遅") && !Thread.currentThread().isInterrupted()) {
        Thread.onSpinWait();
      }
    }).build();
    for (int i = 0; i < 24; i++) {
      put("r" + i + ".txt", i % 6 == 0 ? "海馬は遅い。" : "海馬は速い。");
    }
    List<String> failures = new ArrayList<>();
    BatchOptions options = new BatchOptions(out, OutputFormat.JSON, false, 2, false, Duration.ofSeconds(1), "");
    slow.extract("海馬は速い。");
    BatchSummary summary = new Batch(DocumentReader.create(), slow, options).run(
        InputFinder.find(List.of(in.toString()), out), (input, reason) -> failures.add(reason));
    assertEquals(4, summary.failed(), failures::toString);
    assertEquals(20, summary.done());
    assertEquals(List.of("took longer than 1.0 seconds"), failures.stream().distinct().toList());
    for (int i = 0; i < 500 && workers() > 0; i++) {
      Thread.sleep(20);
    }
    assertEquals(0, workers(), "threads left");
  }

  private static long workers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("neurorelease-worker")).count();
  }

  @Test
  void threadsThatDoNotEndDoNotPileUp() throws IOException {
    AtomicInteger hanging = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Workers workers = new Workers(2, Duration.ofMillis(20), 20);
    AtomicInteger givenUp = new AtomicInteger();
    AtomicInteger claimed = new AtomicInteger();
    workers.run((index, claim) -> {
      most.accumulateAndGet(hanging.incrementAndGet(), Math::max);
      long end = System.nanoTime() + 150_000_000L;
      while (System.nanoTime() < end) {
        Thread.onSpinWait(); // deaf to interrupts
      }
      hanging.decrementAndGet();
      if (claim.getAsBoolean()) {
        claimed.incrementAndGet();
      }
    }, (index, reason) -> givenUp.incrementAndGet());
    assertEquals(20, givenUp.get() + claimed.get());
    assertTrue(givenUp.get() > 0, "nothing given up");
    assertTrue(most.get() <= 5, "at once: " + most);
  }

  @Test
  void extractionEndsWhenItsThreadIsInterrupted() throws IOException {
    ReleaseExtractor extractor = TinyExtractor.get();
    Thread.currentThread().interrupt();
    assertThrows(CancellationException.class, () -> extractor.extract("海馬"));
    assertTrue(Thread.interrupted(), "stays interrupted");
    assertEquals(1, extractor.extract("海馬").entities().size());
  }

  @Test
  void resultsHaveTheRightsOfOtherFiles() throws IOException {
    put("a.txt", "海馬");
    TinyExtractor.run(TinyExtractor.get(), in, out, OutputFormat.JSON, 1, false);
    Path ordinary = Files.createFile(folder.resolve("ordinary"));
    Assumptions.assumeTrue(Files.getFileStore(ordinary).supportsFileAttributeView("posix"));
    for (String name : new String[] {"a.json", "a.txt", "manifest.jsonl"}) {
      assertEquals(Files.getPosixFilePermissions(ordinary), Files.getPosixFilePermissions(out.resolve(name)), name);
    }
  }

  @Test
  void patternsAndFoldersNameInputs() throws IOException {
    put("2026/a.pdf", "x");
    put("2026/b.txt", "x");
    put("2026/.hidden.txt", "x");
    put("2025/c.txt", "x");
    put("note.docx", "x");
    assertEquals(List.of("2025/c.txt", "2026/a.pdf", "2026/b.txt"), names(in.toString()));
    assertEquals(List.of("b.txt"), names(in + "/2026/*.txt"));
    assertEquals(List.of("2025/c.txt", "2026/b.txt"), names(in + "/**.txt"));
    assertEquals(List.of("note.docx"), names(in + "/note.docx"));
    assertThrows(NoSuchFileException.class, () -> names(in + "/*.md"));
    assertThrows(NoSuchFileException.class, () -> names(in + "/none"));
  }

  private List<String> names(String argument) throws IOException {
    return InputFinder.find(List.of(argument), out).stream().map(BatchInput::name).toList();
  }

  @Test
  void resultsNeverOverwriteInputs() throws IOException {
    put("a.txt", "海馬");
    ReleaseExtractor extractor = TinyExtractor.get();
    assertThrows(IllegalArgumentException.class,
        () -> TinyExtractor.run(extractor, in, in, OutputFormat.JSON, 1, false));
    assertEquals("海馬", Files.readString(in.resolve("a.txt")));
  }

  @Test
  void oneBatchAtATimeWritesToAFolder() throws IOException {
    OutputFolder first = OutputFolder.open(out);
    assertThrows(IOException.class, () -> OutputFolder.open(out));
    first.close();
    OutputFolder.open(out).close();
  }

  @Test
  void watchWorksOnWhatIsCompleteAndNew() throws IOException {
    ReleaseExtractor extractor = TinyExtractor.get();
    BatchOptions options = new BatchOptions(out, OutputFormat.JSON, false, 1, true, Duration.ofMinutes(1), "");
    Batch batch = new Batch(DocumentReader.create(), extractor, options);
    BatchListener silent = (input, reason) -> { };
    Watch watch = new Watch(batch, List.of(in.toString()), out);
    put("a.txt", "海馬");
    assertTrue(watch.look(silent).isEmpty(), "seen once");
    put("b.txt", "海");
    assertEquals(1, watch.look(silent).orElseThrow().done());
    put("b.txt", "海馬");
    assertTrue(watch.look(silent).isEmpty(), "b has grown");
    assertEquals(new BatchSummary(2, 1, 1, 0, 6), watch.look(silent).orElseThrow());
    assertTrue(watch.look(silent).isEmpty(), "nothing new");
    Watch restarted = new Watch(batch, List.of(in.toString()), out);
    restarted.look(silent);
    assertEquals(2, restarted.look(silent).orElseThrow().skipped());
  }
}
