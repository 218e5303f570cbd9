package io.github.neurorelease.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * The folder that a batch writes to. Every file appears whole: it is written under {@code .neurorelease} and moved.
 * One batch at a time; {@code .neurorelease} also keeps what a killed batch had done, and the pieces of collected
 * files. Writing is thread-safe; the journal is its caller's to guard.
 */
final class OutputFolder implements Closeable {

  private static final String OWN = ".neurorelease";
  private static final String MANIFEST = "manifest.jsonl";
  private static final String JOURNAL = "journal.jsonl";

  private static final String PARTS = "parts";

  private final AtomicLong parts = new AtomicLong();
  private final Path root;
  private final Path own;
  private final FileChannel lock;
  private BufferedWriter journal;

  private OutputFolder(Path root, Path own, FileChannel lock) {
    this.root = root;
    this.own = own;
    this.lock = lock;
  }

  /** @throws IOException if it cannot be written, or another batch writes to it */
  static OutputFolder open(Path root) throws IOException {
    Path own = root.resolve(OWN);
    Files.createDirectories(own);
    FileChannel lock = FileChannel.open(own.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean locked;
    try {
      locked = lock.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      locked = false;
    }
    if (!locked) {
      lock.close();
      throw new IOException(root + ": another batch writes to this folder");
    }
    OutputFolder folder = new OutputFolder(root, own, lock);
    folder.clear(PARTS);
    Files.createDirectories(own.resolve(PARTS));
    return folder;
  }

  /** What earlier batches did, by path: the manifest, then the journal of a batch that did not end. */
  Map<String, ManifestLine> earlier() throws IOException {
    Map<String, ManifestLine> lines = new HashMap<>();
    ObjectMapper mapper = new ObjectMapper();
    for (Path file : List.of(root.resolve(MANIFEST), own.resolve(JOURNAL))) {
      if (!Files.exists(file)) {
        continue;
      }
      // Not Files.lines: the end of a journal may be half a character.
      try (BufferedReader reader = new BufferedReader(
          new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          read(mapper, line, lines);
        }
      }
    }
    return lines;
  }

  private static void read(ObjectMapper mapper, String line, Map<String, ManifestLine> lines) {
    try {
      ManifestLine read = ManifestLine.of(mapper.readTree(line));
      lines.put(read.path(), read);
    } catch (JsonProcessingException e) {
      return; // the last line of a journal, cut by the end of its writer
    }
  }

  /** Starts the journal, after what an earlier one has where {@code after}. */
  void startJournal(boolean after) throws IOException {
    Path file = own.resolve(JOURNAL);
    if (after && Files.exists(file)) {
      journal = Files.newBufferedWriter(file, StandardOpenOption.APPEND);
      journal.write("\n");
    } else {
      journal = Files.newBufferedWriter(file);
    }
  }

  void journal(ManifestLine line) throws IOException {
    journal.write(line.toJson() + "\n");
    journal.flush();
  }

  /** Writes the manifest and ends the journal. */
  void finish(List<ManifestLine> lines) throws IOException {
    assemble(MANIFEST, out -> {
      for (ManifestLine line : lines) {
        out.write((line.toJson() + "\n").getBytes(StandardCharsets.UTF_8));
      }
    });
    journal.close();
    Files.deleteIfExists(own.resolve(JOURNAL));
  }

  /** What fills a file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  void assemble(String name, Content content) throws IOException {
    // Not a temporary file as Java makes them, which is its owner's alone: a result is what the user's mask makes it.
    Path part = own.resolve(PARTS).resolve(Long.toString(parts.incrementAndGet()));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW,
        StandardOpenOption.WRITE))) {
      content.writeTo(out);
    }
    Path target = root.resolve(name);
    Files.createDirectories(target.getParent());
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  void write(String name, String content) throws IOException {
    assemble(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
  }

  boolean has(String name) {
    return Files.isRegularFile(root.resolve(name));
  }

  void delete(String name) throws IOException {
    Files.deleteIfExists(root.resolve(name));
  }

  /** The name of a piece of a collected file. */
  static String piece(String name) {
    return OWN + "/pieces/" + name;
  }

  void copy(String name, OutputStream to) throws IOException {
    Files.copy(root.resolve(name), to);
  }

  private void clear(String folder) throws IOException {
    Path cleared = own.resolve(folder);
    if (!Files.exists(cleared)) {
      return;
    }
    try (Stream<Path> files = Files.list(cleared)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (journal != null) {
      journal.close();
    }
    lock.close();
  }
}
