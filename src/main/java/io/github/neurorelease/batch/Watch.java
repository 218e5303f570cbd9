package io.github.neurorelease.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Looks at folders again and again and extracts what is new. A file counts as complete when two looks in a row see the
 * same size and time of change. What was done before a restart is in the batch's manifest, so the batch should
 * {@link BatchOptions#resume resume}. Not thread-safe.
 */
public final class Watch {

  private final Batch batch;
  private final List<String> folders;
  private final Path out;
  private Map<Path, State> before = Map.of();
  private Map<Path, State> finished = Map.of();

  /** What a look sees of a file. */
  private record State(long size, long changed) {
  }

  /**
   * A watch over folders.
   *
   * @param batch   does the work
   * @param folders as for {@link InputFinder#find}
   * @param out     the batch's folder, which is not watched
   */
  public Watch(Batch batch, List<String> folders, Path out) {
    this.batch = Objects.requireNonNull(batch, "batch");
    this.folders = List.copyOf(folders);
    this.out = Objects.requireNonNull(out, "out");
  }

  /**
   * Looks once, and works where something new is complete.
   *
   * @return how the work went, or nothing where there was none
   * @throws IOException if a folder is gone or a result cannot be written
   */
  public Optional<BatchSummary> look(BatchListener listener) throws IOException {
    Map<Path, State> now = new HashMap<>();
    List<BatchInput> complete = new ArrayList<>();
    Map<Path, State> states = new HashMap<>();
    for (BatchInput input : InputFinder.find(folders, out)) {
      State state = state(input.path());
      now.put(input.path(), state);
      if (state.equals(before.get(input.path()))) {
        complete.add(input);
        states.put(input.path(), state);
      }
    }
    before = now;
    if (complete.isEmpty() || states.equals(finished)) {
      return Optional.empty();
    }
    BatchSummary summary = batch.run(complete, listener);
    finished = states;
    return Optional.of(summary);
  }

  private static State state(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return new State(attributes.size(), attributes.lastModifiedTime().toMillis());
    } catch (IOException e) {
      return new State(-1, -1);
    }
  }

  /**
   * Looks until the thread is interrupted.
   *
   * @param interval between looks
   * @throws IOException see {@link #look}
   */
  public void run(Duration interval, BatchListener listener) throws IOException {
    while (!Thread.currentThread().isInterrupted()) {
      look(listener);
      try {
        Thread.sleep(interval.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
