package io.github.neurorelease.tagger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the small tables of the class path that the rules for numbers stand on. */
final class TableReader {

  private static final String FOLDER = "/io/github/neurorelease/dictionaries/";

  private TableReader() {
  }

  /**
   * A line of a table.
   *
   * @param place file and line, {@code units.tsv:12}, for complaints
   * @param cells the cells, blanks around them taken off; as many as the table has columns
   */
  record Row(String place, List<String> cells) {

    String cell(int column) {
      return cells.get(column);
    }

    /** The parts of a cell separated by {@code |}; none where the cell is empty. */
    List<String> parts(int column) {
      return cell(column).isEmpty() ? List.of() : List.of(cell(column).split("\\|"));
    }

    IllegalStateException complaint(String what) {
      return new IllegalStateException(place + ": " + what);
    }
  }

  /**
   * The rows of a table in the order of the file; empty lines, lines that begin with {@code #} and the header, which
   * is the first line left, are passed over. Missing cells at the end of a line are empty.
   *
   * @throws IllegalStateException with file and line, if a line has more than {@code columns} cells, its first cell is
   *                               empty, or the file is missing
   */
  static List<Row> rows(String file, int columns) {
    InputStream in = TableReader.class.getResourceAsStream(FOLDER + file);
    if (in == null) {
      throw new IllegalStateException(FOLDER + file + ": not on the class path");
    }
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return rows(file, columns, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  static List<Row> rows(String file, int columns, BufferedReader reader) throws IOException {
    List<Row> rows = new ArrayList<>();
    boolean header = true;
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (!header) {
        rows.add(row(file + ":" + number, columns, line));
      }
      header = false;
    }
    return List.copyOf(rows);
  }

  private static Row row(String place, int columns, String line) {
    List<String> cells = new ArrayList<>(columns);
    for (String cell : line.split("\t", -1)) {
      cells.add(cell.strip());
    }
    if (cells.size() > columns || cells.get(0).isEmpty()) {
      throw new IllegalStateException(
          place + ": a first cell and at most " + columns + " cells expected, got " + cells);
    }
    while (cells.size() < columns) {
      cells.add("");
    }
    return new Row(place, List.copyOf(cells));
  }
}
