package io.github.neurorelease.dictionary;

import io.github.neurorelease.lexicon.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A dictionary file to be looked at, whether it can be used or not.
 *
 * @param name  what complaints call it
 * @param lines its lines without comments and blank ones; immutable
 */
public record DictionaryFile(String name, List<Resources.Line> lines) {

  /** @throws NullPointerException if an argument is null */
  public DictionaryFile {
    Objects.requireNonNull(name, "name");
    lines = List.copyOf(lines);
  }

  /** @throws IOException if the file cannot be read or is not UTF-8 */
  public static DictionaryFile read(Path file) throws IOException {
    return of(file.toString(), Files.readString(file));
  }

  /** A dictionary in a string. */
  public static DictionaryFile of(String name, String text) {
    return new DictionaryFile(name, Resources.lines(name, text));
  }

  /** Whether the file's name is that of one of the library's tables that hold no terms, such as {@code units.tsv}. */
  public static boolean isRuleTable(Path file) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    return !name.isEmpty() && Resources.has(name) && !Resources.termFiles().contains(name);
  }

  /** The library's own files of terms, in the order of their names. */
  public static List<DictionaryFile> standard() {
    List<DictionaryFile> files = new ArrayList<>();
    Resources.termFiles().forEach(name -> files.add(new DictionaryFile(name, Resources.lines(name))));
    return files;
  }
}
