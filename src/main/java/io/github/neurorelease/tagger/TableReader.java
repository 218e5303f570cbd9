package io.github.neurorelease.tagger;

import io.github.neurorelease.lexicon.DictionaryException;
import io.github.neurorelease.lexicon.Resources;
import java.util.ArrayList;
import java.util.List;

/** Reads the small tables of the class path that the rules for numbers stand on. */
final class TableReader {

  private TableReader() {
  }

  /**
   * A line of a table.
   *
   * @param line  where it stands
   * @param cells the cells, blanks around them taken off; as many as the table has columns
   */
  record Row(Resources.Line line, List<String> cells) {

    String cell(int column) {
      return cells.get(column);
    }

    /** The parts of a cell separated by {@code |}; none where the cell is empty. */
    List<String> parts(int column) {
      return cell(column).isEmpty() ? List.of() : List.of(cell(column).split("\\|"));
    }

    DictionaryException complaint(String what) {
      return line.error(what);
    }
  }

  /**
   * The rows of a table in the order of the file; empty lines, lines that begin with {@code #} and the header, which
   * is the first line left, are passed over. Missing cells at the end of a line are empty.
   *
   * @throws DictionaryException      with file and line, if a line has more than {@code columns} cells or its first
   *                                  cell is empty
   * @throws IllegalArgumentException if the file is missing
   */
  static List<Row> rows(String file, int columns) {
    return rows(Resources.lines(file), columns);
  }

  static List<Row> rows(List<Resources.Line> lines, int columns) {
    return lines.stream().skip(1).map(line -> row(line, columns)).toList();
  }

  private static Row row(Resources.Line line, int columns) {
    List<String> cells = new ArrayList<>(columns);
    for (String cell : line.cells()) {
      cells.add(cell.strip());
    }
    if (cells.size() > columns || cells.get(0).isEmpty()) {
      throw line.error("a first cell and at most " + columns + " cells expected, got " + cells);
    }
    while (cells.size() < columns) {
      cells.add("");
    }
    return new Row(line, List.copyOf(cells));
  }
}
