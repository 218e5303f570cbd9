package io.github.neurorelease.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractCommandTest {

  private static final String SEED = "seeds/ycu-2026-03-30-ketamine-nox1.txt";

  @TempDir
  private Path folder;
  private StringWriter out;
  private StringWriter err;

  private int run(String... arguments) {
    out = new StringWriter();
    err = new StringWriter();
    return Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
  }

  @Test
  void oneDocumentIsPrintedAsTheContractSays() throws IOException {
    assertEquals(0, run("extract", SEED), () -> err.toString());
    JsonNode root = new ObjectMapper().readTree(out.toString());
    String text = Files.readString(Path.of(SEED));
    assertEquals(text.length(), root.at("/source/length").asInt());
    assertTrue(root.get("entities").size() > 0);
    int end = 0;
    for (JsonNode entity : root.get("entities")) {
      assertTrue(entity.get("start").asInt() >= end, "no overlaps");
      end = entity.get("end").asInt();
      assertEquals(text.substring(entity.get("start").asInt(), end), entity.get("text").asText());
    }
    assertEquals("", err.toString());
  }

  @Test
  void aFolderGoesIntoAFolder() throws IOException {
    for (String format : new String[] {"json", "brat", "tsv", "html"}) {
      assertEquals(0, run("extract", "seeds", "--format", format, "--out", folder.resolve(format).toString()));
      assertEquals("", out.toString());
    }
    assertTrue(Files.exists(folder.resolve("json/ycu-2026-03-30-ketamine-nox1.json")));
    assertTrue(Files.exists(folder.resolve("brat/ycu-2026-03-30-ketamine-nox1.ann")));
    assertTrue(Files.exists(folder.resolve("tsv/ycu-2026-03-30-ketamine-nox1.tsv")));
    assertTrue(Files.exists(folder.resolve("html/ycu-2026-03-30-ketamine-nox1.html")));
  }

  @Test
  void jsonLinesAndTablesAreOneForAll() throws IOException {
    assertEquals(0, run("extract", "seeds", "--format", "jsonl"));
    assertEquals(5, out.toString().lines().count());
    assertEquals(0, run("extract", "seeds", "--format", "csv", "--table", "glossary"));
    assertTrue(out.toString().startsWith("\ufeffdocument,marker,"));
    assertEquals(0, run("extract", "seeds", "--format", "csv", "--out", folder.toString()));
    for (String table : new String[] {"entities", "glossary", "references", "funding"}) {
      assertTrue(Files.exists(folder.resolve(table + ".csv")), table);
    }
  }

  @Test
  void whatFailsIsNamedAndTheOthersAreWritten() throws IOException {
    Files.writeString(folder.resolve("good.txt"), "ケタミンは海馬に作用する。");
    Files.write(folder.resolve("sjis.txt"), "ケタミンは海馬に作用する。".getBytes(Charset.forName("windows-31j")));
    Files.writeString(folder.resolve("empty.txt"), "");
    Path results = folder.resolve("out");
    assertEquals(1, run("extract", folder.toString(), "--out", results.toString(), "--text"));
    assertTrue(err.toString().contains("empty.txt: an empty file"), err.toString());
    assertTrue(Files.exists(results.resolve("good.json")));
    assertFalse(Files.exists(results.resolve("empty.json")));
    assertEquals("ケタミンは海馬に作用する。", Files.readString(results.resolve("sjis.txt")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "extract", "extract seeds", "extract none.txt", "extract seeds/*.pdf", "extract - seeds",
      "extract seeds --format xml --out o", "extract seeds --out pom.xml", "extract seeds/* --charset none --out o",
      "extract " + SEED + " --text", "extract " + SEED + " --dictionary none.tsv", "extract " + SEED + " --types NONE",
      "extract " + SEED + " --max-pages 0", "what"})
  void aWrongCallIsTwo(String arguments) {
    assertEquals(2, run(arguments.isEmpty() ? new String[0] : arguments.split(" ")), arguments);
    assertFalse(err.toString().isBlank());
    assertEquals("", out.toString());
  }

  @Test
  void ownDictionariesAndTypesReachTheExtractor() throws IOException {
    Path text = Files.writeString(folder.resolve("t.txt"), "ケタミンとフガフガシンを海馬に投与した。");
    Path own = Files.writeString(folder.resolve("own.tsv"),
        "term\ttype\treading\tenglish\tid\taliases\tcontext\nフガフガシン\tCHEMICAL\t\t\t\t\t\n");
    Path ignored = Files.writeString(folder.resolve("ignored.txt"), "# not these\nケタミン\n");
    assertEquals(0, run("extract", text.toString(), "--format", "brat", "--dictionary", own.toString(), "--ignore",
        ignored.toString(), "--types", "chemical"), () -> err.toString());
    assertEquals("T1\tCHEMICAL 5 11\tフガフガシン\n", out.toString());
    Files.writeString(own, "term\ttype\treading\tenglish\tid\taliases\tcontext\nx\tNOTHING\n");
    assertEquals(2, run("extract", text.toString(), "--dictionary", own.toString()));
    assertTrue(err.toString().contains("own.tsv:2: "), err.toString());
  }

  @Test
  void versionAndHelp() {
    assertEquals(0, run("--version"));
    assertTrue(out.toString().matches("neurorelease \\d+\\.\\d+\\.\\d+.*\\R"), out.toString());
    for (String command : new String[] {"--help", "extract --help", "score --help"}) {
      assertEquals(0, run(command.split(" ")));
      assertTrue(Stream.of("Usage: neurorelease").allMatch(out.toString()::startsWith), out.toString());
    }
  }
}
