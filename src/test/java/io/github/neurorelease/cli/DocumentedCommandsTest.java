package io.github.neurorelease.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.neurorelease.benchmark.MixedDocuments;
import io.github.neurorelease.source.PdfRendering;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README and docs/command-line.md show of the program is what the program does. */
class DocumentedCommandsTest {

  private static final Path README = Path.of("README.md");
  private static final Path MANUAL = Path.of("docs/command-line.md");
  /** The cells of the README's table of glossary entries among those of the program's. */
  private static final int[] COLUMNS = {0, 1, 3, 4, 5};

  @TempDir
  private Path folder;

  private static String run(int status, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    assertEquals(status, Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err))
        .execute(arguments), err::toString);
    return out.toString();
  }

  private static String found(Path document, String pattern) throws IOException {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(Files.readString(document));
    assertTrue(matcher.find(), document + " has no " + pattern);
    return matcher.group(1);
  }

  @Test
  void aFolderOfPdfsGivesTheTableShown() throws IOException {
    Path releases = folder.resolve("releases");
    MixedDocuments.write(releases, 5, List.of("pdf"));
    try (Stream<Path> files = Files.list(releases)) {
      assertEquals(found(README, "\\$ ls releases\n(.*?)\\$"),
          files.map(file -> file.getFileName() + "\n").sorted().collect(Collectors.joining()));
    }
    List<List<String>> rows = csv(run(0, "extract", releases.toString(), "--format", "csv", "--table", "glossary"));
    String[] shown = found(README, "\\| document \\|[^\n]*\n\\|[-|]+\\|\n(.*?)\n\n").split("\n");
    assertTrue(shown.length >= 5, "rows: " + shown.length);
    for (String line : shown) {
      List<String> cells = Arrays.stream(line.substring(1, line.length() - 1).split("\\|"))
          .map(cell -> cell.strip().replace("\\", "")).toList();
      assertTrue(rows.stream().anyMatch(row -> isRow(row, cells)), () -> line + " is not in " + rows);
    }
  }

  private static boolean isRow(List<String> row, List<String> shown) {
    for (int i = 0; i < COLUMNS.length; i++) {
      String cell = shown.get(i);
      String real = row.get(COLUMNS[i]);
      boolean cut = cell.endsWith("…");
      if (cut ? !real.startsWith(cell.substring(0, cell.length() - 1)) : !real.equals(cell)) {
        return false;
      }
    }
    return true;
  }

  /** RFC 4180. */
  private static List<List<String>> csv(String table) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    Matcher cells = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,\"\r\n]*))(,|\r\n)").matcher(table);
    while (cells.find()) {
      row.add(cells.group(1) != null ? cells.group(1).replace("\"\"", "\"") : cells.group(2));
      if (!cells.group(3).equals(",")) {
        rows.add(row);
        row = new ArrayList<>();
      }
    }
    return rows;
  }

  @Test
  void oneDocumentPrintsTheTableShown() throws IOException {
    Path release = Files.writeString(folder.resolve("release.txt"),
        found(README, "extract\\(\"\"\"\n(.*?)\"\"\"\\)").stripIndent());
    String shown = found(README, "--format tsv\n(.*?)…\n");
    assertTrue(run(0, "extract", release.toString(), "--format", "tsv").startsWith(shown), shown);
  }

  @Test
  void theManifestHasTheFieldsShown() throws IOException {
    Path releases = Files.createDirectory(folder.resolve("releases"));
    Files.write(releases.resolve("a.pdf"), PdfRendering.of("ケタミンは海馬に作用する。", 1, null));
    Files.write(releases.resolve("b.pdf"), PdfRendering.encrypted("海馬", "x"));
    Path out = folder.resolve("out");
    run(1, "extract", releases.toString(), "--out", out.toString(), "--quiet");
    List<String> lines = Files.readAllLines(out.resolve("manifest.jsonl"));
    String[] shown = found(MANUAL, "```json\n(.*?)```").split("\n");
    assertEquals(fields(shown[0]), fields(lines.get(0)));
    JsonNode failed = new ObjectMapper().readTree(lines.get(1));
    for (String field : List.of("status", "error", "output")) {
      assertEquals(new ObjectMapper().readTree(shown[1].replace(",…}", "}")).get(field), failed.get(field));
    }
  }

  private static List<String> fields(String line) throws IOException {
    List<String> names = new ArrayList<>();
    JsonNode root = new ObjectMapper().readTree(line);
    root.fieldNames().forEachRemaining(names::add);
    root.get("counts").fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void theOptionsShownAreThereAndThoseThereAreShown() throws IOException {
    Set<String> there = new TreeSet<>();
    Main.commandLine().getSubcommands().values().forEach(command -> options(command, there));
    Set<String> shown = new TreeSet<>();
    Matcher options = Pattern.compile("--[a-z][a-z-]+").matcher(Files.readString(MANUAL));
    while (options.find()) {
      shown.add(options.group());
    }
    assertTrue(there.containsAll(shown), () -> "not there: " + minus(shown, there));
    for (String command : List.of("extract", "watch")) {
      Set<String> needed = new TreeSet<>();
      options(Main.commandLine().getSubcommands().get(command), needed);
      needed.removeAll(Set.of("--help", "--version"));
      assertTrue(shown.containsAll(needed), () -> "not shown: " + minus(needed, shown));
    }
  }

  private static void options(picocli.CommandLine command, Set<String> to) {
    command.getCommandSpec().options().forEach(option ->
        Arrays.stream(option.names()).filter(name -> name.startsWith("--")).forEach(to::add));
    command.getSubcommands().values().forEach(below -> options(below, to));
  }

  private static Set<String> minus(Set<String> all, Set<String> some) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  @Test
  void theLimitsShownAreTheDefaults() throws IOException {
    Matcher rows = Pattern.compile("\\| `(--max-[a-z]+) [A-Z]+` \\|[^|]*\\| ([0-9,]+) \\|")
        .matcher(Files.readString(MANUAL));
    int count = 0;
    while (rows.find()) {
      count++;
      assertEquals(Main.commandLine().getSubcommands().get("extract").getCommandSpec().findOption(rows.group(1))
          .defaultValue(), rows.group(2).replace(",", ""), rows.group(1));
    }
    assertEquals(7, count);
  }
}
