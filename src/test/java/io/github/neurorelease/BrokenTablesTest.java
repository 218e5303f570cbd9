package io.github.neurorelease;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row that cannot be used is named with file and line when an extractor is made, whichever table it stands in. */
class BrokenTablesTest {

  private static final String FOLDER = "io/github/neurorelease/dictionaries/";

  /** No table has so many columns, and none has a kind or type of that name. */
  private static final String BROKEN = "x" + "\t?".repeat(12) + "\n";

  @TempDir
  Path folder;

  /** Makes an extractor of the library's classes loaded anew, the files of {@link #folder} before its own. */
  private Object create() throws Throwable {
    List<URL> path = new ArrayList<>(List.of(folder.toUri().toURL()));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!entry.endsWith("test-classes")) {
        path.add(Path.of(entry).toUri().toURL());
      }
    }
    try (URLClassLoader loader = new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      return loader.loadClass(ReleaseExtractor.class.getName()).getMethod("create").invoke(null);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private int breakTable(String file) throws IOException {
    String table = Files.readString(Path.of("dictionaries", file));
    Files.createDirectories(folder.resolve(FOLDER));
    Files.writeString(folder.resolve(FOLDER + file), table + (table.endsWith("\n") ? "" : "\n") + BROKEN);
    return Files.readAllLines(folder.resolve(FOLDER + file)).size();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bounds.tsv", "definition-types.tsv", "eras.tsv", "field.tsv", "headings.tsv", "labels.tsv",
      "modifiers.tsv", "months.tsv", "organization-suffixes.tsv", "organization-words.tsv", "program-suffixes.tsv",
      "roles.tsv", "section-words.tsv", "site.tsv", "statistics.tsv", "suffixes.tsv", "unit-ranks.tsv", "units.tsv",
      "zones.tsv"})
  void theRowIsNamed(String file) throws IOException {
    int line = breakTable(file);
    Throwable thrown = assertThrows(Throwable.class, this::create);
    assertEquals("DictionaryException", thrown.getClass().getSimpleName(), thrown::toString);
    assertTrue(thrown.getMessage().startsWith(file + ":" + line + ": "), thrown::getMessage);
  }

  @Test
  void goodTablesMakeAnExtractor() throws Throwable {
    assertNotNull(create());
  }
}
