package io.github.neurorelease.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.neurorelease.lexicon.DictionaryException;
import io.github.neurorelease.lexicon.Resources;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableReaderTest {

  private static List<TableReader.Row> read(String table) {
    return TableReader.rows(Resources.lines("t.tsv", table), 3);
  }

  @Test
  void readsRowsBehindTheHeaderAndFillsMissingCells() {
    List<TableReader.Row> rows = read("# comment\na\tb\tc\n\nx\t y \tp|q\nz\n");
    assertEquals(List.of("x", "y", "p|q"), rows.get(0).cells());
    assertEquals(List.of("p", "q"), rows.get(0).parts(2));
    assertEquals("t.tsv:5: x", rows.get(1).complaint("x").getMessage());
    assertEquals(List.of(), rows.get(1).parts(2));
  }

  @Test
  void complainsWithFileAndLine() {
    assertEquals("t.tsv:2: a first cell and at most 3 cells expected, got [x, y, z, w]",
        assertThrows(DictionaryException.class, () -> read("a\tb\tc\nx\ty\tz\tw\n")).getMessage());
    assertEquals("t.tsv:2: a first cell and at most 3 cells expected, got [, y]",
        assertThrows(DictionaryException.class, () -> read("a\tb\tc\n\ty\n")).getMessage());
    assertThrows(IllegalArgumentException.class, () -> TableReader.rows("no-such.tsv", 2));
  }
}
