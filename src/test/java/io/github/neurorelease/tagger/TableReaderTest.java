package io.github.neurorelease.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableReaderTest {

  private static List<TableReader.Row> read(String table) throws IOException {
    return TableReader.rows("t.tsv", 3, new BufferedReader(new StringReader(table)));
  }

  @Test
  void readsRowsBehindTheHeaderAndFillsMissingCells() throws IOException {
    List<TableReader.Row> rows = read("# comment\na\tb\tc\n\nx\t y \tp|q\nz\n");
    assertEquals(List.of("x", "y", "p|q"), rows.get(0).cells());
    assertEquals(List.of("p", "q"), rows.get(0).parts(2));
    assertEquals("t.tsv:5", rows.get(1).place());
    assertEquals(List.of(), rows.get(1).parts(2));
  }

  @Test
  void complainsWithFileAndLine() {
    assertEquals("t.tsv:2: a first cell and at most 3 cells expected, got [x, y, z, w]",
        assertThrows(IllegalStateException.class, () -> read("a\tb\tc\nx\ty\tz\tw\n")).getMessage());
    assertEquals("t.tsv:2: a first cell and at most 3 cells expected, got [, y]",
        assertThrows(IllegalStateException.class, () -> read("a\tb\tc\n\ty\n")).getMessage());
    assertThrows(IllegalStateException.class, () -> TableReader.rows("no-such.tsv", 2));
  }
}
