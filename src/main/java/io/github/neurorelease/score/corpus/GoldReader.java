package io.github.neurorelease.score.corpus;

import io.github.neurorelease.output.BratStandoff;
import io.github.neurorelease.output.FormatException;
import io.github.neurorelease.output.RecordsJson;
import io.github.neurorelease.output.StrictUtf8;
import io.github.neurorelease.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads annotated documents: {@code NAME.txt} (UTF-8) in one directory, {@code NAME.ann} (brat standoff) and
 * {@code NAME.json} (records) in another, or in the same.
 *
 * <p>Every complaint is a {@link FormatException} with file and line: a missing file, an offset past the end, a mention
 * or an anchor that is not what stands in the text, an unknown type, an overlap, a malformed line, an unknown field.
 * Stateless, safe to share between threads.
 */
public final class GoldReader {

  private GoldReader() {
  }

  /**
   * Reads every text of a directory with its annotation.
   *
   * @param texts directory of {@code NAME.txt}
   * @param gold  directory of {@code NAME.ann} and {@code NAME.json}
   * @return the documents by name; immutable, never empty
   * @throws FormatException where a text has no annotation or an annotation no text, where there is none at all, and
   *                       where a file is not what it should be
   * @throws UncheckedIOException if a file cannot be read
   */
  public static List<GoldDocument> readAll(Path texts, Path gold) {
    SortedSet<String> names = stems(texts, ".txt");
    for (String annotated : stems(gold, ".ann")) {
      if (!names.contains(annotated)) {
        throw new FormatException(texts.resolve(annotated + ".txt").toString(), 0,
            "missing, expected because of " + gold.resolve(annotated + ".ann"));
      }
    }
    if (names.isEmpty()) {
      throw new FormatException(texts.toString(), 0, "no text in it, expected NAME.txt");
    }
    return names.stream().map(name -> read(texts.resolve(name + ".txt"), gold)).toList();
  }

  /**
   * Reads one document.
   *
   * @param text the text, UTF-8; read as it is, a byte order mark included
   * @param gold directory of {@code NAME.ann} and {@code NAME.json}
   * @throws FormatException        see {@link #readAll}
   * @throws UncheckedIOException if a file cannot be read
   */
  public static GoldDocument read(Path text, Path gold) {
    return read(source(text), gold);
  }

  /**
   * Reads the annotation of a text that the caller has read.
   *
   * @throws FormatException        see {@link #readAll}
   * @throws UncheckedIOException if a file cannot be read
   */
  public static GoldDocument read(SourceText source, Path gold) {
    String name = GoldDocument.stem(source.name());
    Path ann = gold.resolve(name + ".ann");
    Path json = gold.resolve(name + ".json");
    return new GoldDocument(source, BratStandoff.read(ann.toString(), content(ann), source.text()),
        RecordsJson.read(json.toString(), content(json), source.text()));
  }

  /**
   * Reads a text, UTF-8, as it is; its name is the file's.
   *
   * @throws FormatException        if the file is missing or not UTF-8
   * @throws UncheckedIOException if it cannot be read
   */
  public static SourceText source(Path text) {
    byte[] bytes = StrictUtf8.bytes(text);
    return new SourceText(text.getFileName().toString(), SourceText.sha256(bytes), "UTF-8",
        StrictUtf8.decode(text, bytes));
  }

  /**
   * The content of a UTF-8 file.
   *
   * @throws FormatException        if the file is missing or not UTF-8
   * @throws UncheckedIOException if it cannot be read
   */
  public static String content(Path file) {
    return StrictUtf8.content(file);
  }

  private static SortedSet<String> stems(Path directory, String extension) {
    if (!Files.isDirectory(directory)) {
      throw new FormatException(directory.toString(), 0, "missing, expected a directory");
    }
    SortedSet<String> stems = new TreeSet<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : new ArrayList<>(files.toList())) {
        String name = file.getFileName().toString();
        if (name.endsWith(extension) && name.length() > extension.length()) {
          stems.add(name.substring(0, name.length() - extension.length()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(directory.toString(), e);
    }
    return stems;
  }
}
