package io.github.neurorelease.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The dictionary files that come with the library, line by line, with comments and blank lines left out. */
public final class Resources {

  private static final String FOLDER = "/io/github/neurorelease/dictionaries/";

  private Resources() {
  }

  /**
   * A line of a dictionary file.
   *
   * @param file   file name without folder
   * @param number counted from 1
   * @param cells  what stands between the tabs; at least one
   */
  public record Line(String file, int number, List<String> cells) {

    /** The cell at {@code column}, or the empty string where the line is shorter. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column).strip() : "";
    }

    /** The complaint about this line: {@code file:number: message}. */
    public DictionaryException error(String message) {
      return new DictionaryException(file, number, message);
    }
  }

  /**
   * Reads a dictionary file.
   *
   * @throws IllegalArgumentException if there is no such file
   */
  public static List<Line> lines(String file) {
    try (InputStream in = open(file)) {
      if (in == null) {
        throw new IllegalArgumentException("file: a dictionary of the library expected, got " + file);
      }
      return lines(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the library has the file; those that its build makes may be missing where only the compiler ran. */
  public static boolean has(String file) {
    return Resources.class.getResource(FOLDER + file) != null;
  }

  /** The file's bytes, or null where the library has no such file. */
  static InputStream open(String file) {
    return Resources.class.getResourceAsStream(FOLDER + file);
  }

  /** Where the file lies below a folder of classes. */
  public static Path in(Path classes, String file) {
    return classes.resolve(FOLDER.substring(1) + file);
  }

  /** The names of the files that hold terms, in the order in which they are read. */
  public static List<String> termFiles() {
    return lines("lexicon.txt").stream().map(line -> line.cell(0)).toList();
  }

  /** The lines of a dictionary file's text. */
  public static List<Line> lines(String file, String text) {
    try (BufferedReader reader = new BufferedReader(new StringReader(text))) {
      return lines(file, reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot happen on a string", e);
    }
  }

  static List<Line> lines(String file, BufferedReader reader) throws IOException {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (!line.isBlank() && line.charAt(0) != '#') {
        lines.add(new Line(file, number, List.of(line.split("\t", -1))));
      }
    }
    return lines;
  }
}
