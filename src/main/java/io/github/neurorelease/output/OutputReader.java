package io.github.neurorelease.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads what extractions wrote: a folder of {@code .json} and {@code .jsonl} files, a
 * batch's manifest excepted, in the output contract's shape, or
 * one such file. Unknown fields are passed over, as the contract allows more. Stateless, safe to share between threads.
 */
public final class OutputReader {

  private static final String MANIFEST = "manifest.jsonl";

  private OutputReader() {
  }

  /**
   * Reads all documents of a folder, or of one file.
   *
   * @return the documents by name; mutable by nobody else
   * @throws FormatException      with file and line where a file is missing, is not in the contract's shape, or a
   *                              name stands twice
   * @throws UncheckedIOException if a file cannot be read
   */
  public static SortedMap<String, OutputDocument> readAll(Path folderOrFile) {
    SortedMap<String, OutputDocument> documents = new TreeMap<>();
    for (Path file : files(folderOrFile)) {
      for (OutputDocument document : read(file)) {
        if (documents.put(document.name(), document) != null) {
          throw new FormatException(file.toString(), 0, "a second document \"" + document.name() + "\", expected one");
        }
      }
    }
    return documents;
  }

  private static List<Path> files(Path folderOrFile) {
    if (Files.isRegularFile(folderOrFile)) {
      return List.of(folderOrFile);
    }
    if (!Files.isDirectory(folderOrFile)) {
      throw new FormatException(folderOrFile.toString(), 0, "missing, expected a folder or a file");
    }
    try (Stream<Path> found = Files.walk(folderOrFile)) {
      return found.filter(Files::isRegularFile).filter(OutputReader::isOutput).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folderOrFile.toString(), e);
    }
  }

  private static boolean isOutput(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".json") || name.endsWith(".jsonl") && !name.equals(MANIFEST);
  }

  private static List<OutputDocument> read(Path file) {
    String content = StrictUtf8.content(file);
    String stem = stem(file.getFileName().toString());
    if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
      return List.of(document(file.toString(), 1, content, stem));
    }
    List<OutputDocument> documents = new ArrayList<>();
    int number = 0;
    for (String line : content.split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        documents.add(document(file.toString(), number, line, stem + "#" + number));
      }
    }
    return documents;
  }

  private static String stem(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(0, dot) : fileName;
  }

  private static OutputDocument document(String file, int line, String json, String fallbackName) {
    JsonFields root = new JsonFields(file, "document", JsonAt.parse(file, line, json));
    JsonFields source = root.object("source");
    String name = source == null ? null : source.text("name");
    return new OutputDocument(name == null ? fallbackName : name, source == null ? null : source.text("sha256"),
        ExtractionJson.mentions(root, null), new RecordsDecoder(null, false).decode(root));
  }
}
