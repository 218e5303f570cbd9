package io.github.neurorelease.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.neurorelease.output.OutputFormat;
import io.github.neurorelease.source.DocumentReader;
import io.github.neurorelease.source.HtmlRendering;
import io.github.neurorelease.source.Limits;
import io.github.neurorelease.source.PdfRendering;
import io.github.neurorelease.text.SourceText;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder as people have it: 300 files of every kind, 20 of them bad. */
class MixedBatchTest {

  private static final int FILES = 300;
  private static final int LARGE = 1_000_000;
  private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};

  @TempDir
  private Path folder;
  /** What the manifest has to say of each bad file. */
  private final Map<String, String> bad = new TreeMap<>();

  @Test
  void everyFileHasItsResultOrItsReason() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    writeBad(in);
    writeGood(in);
    Path out = folder.resolve("out");
    Limits limits = new Limits(LARGE, LARGE, 50, 500, 100_000, LARGE, Duration.ofMinutes(1));
    List<String> failures = new ArrayList<>();
    BatchOptions options = new BatchOptions(out, OutputFormat.JSON, true, 2, false, Duration.ofMinutes(1), "");
    BatchSummary summary = new Batch(DocumentReader.create().limits(limits), TinyExtractor.get(), options)
        .run(InputFinder.find(List.of(in.toString()), out), (input, reason) -> failures.add(input.name()));
    assertEquals(new BatchSummary(FILES, FILES - bad.size(), 0, bad.size(), summary.bytes()), summary,
        () -> failures + " " + bad.keySet());
    checkManifest(in, out);
  }

  private void checkManifest(Path in, Path out) throws IOException {
    List<String> lines = Files.readAllLines(out.resolve("manifest.jsonl"));
    assertEquals(FILES, lines.size());
    String last = "";
    for (String line : lines) {
      JsonNode node = new ObjectMapper().readTree(line);
      Path file = Path.of(node.get("path").asText());
      String name = in.relativize(file).toString();
      assertTrue(name.compareTo(last) > 0, "input order");
      last = name;
      String output = node.get("output").asText();
      assertTrue(node.hasNonNull("version") && node.hasNonNull("dictionary") && node.hasNonNull("milliseconds"), line);
      if (bad.containsKey(name)) {
        assertEquals("failed", node.get("status").asText(), line);
        assertTrue(node.get("error").asText().contains(bad.get(name)), line);
        assertFalse(Files.exists(out.resolve(output + ".json")), line);
      } else {
        assertEquals("done", node.get("status").asText(), line);
        assertEquals(SourceText.sha256(Files.readAllBytes(file)), node.get("sha256").asText());
        JsonNode result = new ObjectMapper().readTree(Files.readString(out.resolve(output + ".json")));
        assertEquals(name, result.at("/source/name").asText());
        assertEquals(result.get("entities").size(), node.at("/counts/entities").asInt());
        assertTrue(node.at("/counts/entities").asInt() > 0, line);
        checkText(Files.readString(out.resolve(output + ".txt")), result);
      }
    }
  }

  private static void checkText(String text, JsonNode result) {
    assertEquals(text.length(), result.at("/source/length").asInt());
    for (JsonNode entity : result.get("entities")) {
      assertEquals(entity.get("text").asText(),
          text.substring(entity.get("start").asInt(), entity.get("end").asInt()));
    }
  }

  private void writeGood(Path in) throws IOException {
    String seed = Files.readString(Path.of("seeds/ycu-2026-03-30-ketamine-nox1.txt"));
    write(in, "longest.txt", bytes("海馬".repeat(LARGE / 6), "UTF-8"));
    write(in, "really-a-page.txt", bytes(HtmlRendering.of("ケタミンは海馬に作用する。", null), "UTF-8"));
    write(in, "really-a.html", PdfRendering.of("ケタミンは海馬に作用する。", 1, null));
    write(in, "really-text.pdf", bytes("ケタミンは海馬に作用する。", "UTF-8"));
    for (int i = 0; i < FILES - bad.size() - 4; i++) {
      String text = "ケタミンは海馬に作用する。" + seed.substring(100 + i, 500 + i).replaceAll("[⁰-₿™—*]", "");
      String name = i % 4 + "/" + (i % 3 == 0 ? "深い/" : "") + "r" + i / 2;
      switch (i % 10) {
        case 0 -> write(in, name + ".pdf", PdfRendering.of(text, 1, null));
        case 1 -> write(in, name + ".html", HtmlRendering.of(text, null).getBytes(StandardCharsets.UTF_8));
        case 2 -> write(in, name + ".htm", bytes(HtmlRendering.of(text, "Shift_JIS"), "windows-31j"));
        case 3 -> write(in, name + ".html", bytes(HtmlRendering.of(text, "EUC-JP"), "EUC-JP"));
        case 4 -> write(in, name + ".md", bytes(text, "windows-31j"));
        case 5 -> write(in, name + ".txt", bytes(text, "EUC-JP"));
        case 6 -> write(in, name + ".txt", bytes(text, "ISO-2022-JP"));
        case 7 -> write(in, name + ".txt", bytes("\ufeff" + text, "UTF-16LE"));
        case 8 -> write(in, name + ".md", bytes("\ufeff" + text, "UTF-8"));
        default -> write(in, name + ".TXT", bytes(text.replace("\n", "\r\n"), "UTF-8"));
      }
    }
  }

  private void writeBad(Path in) throws IOException {
    byte[] pdf = PdfRendering.of("ケタミン\n".repeat(50), 1, null);
    bad(in, "empty.txt", new byte[0], "an empty file");
    bad(in, "empty.pdf", new byte[0], "an empty file");
    bad(in, "empty.html", new byte[0], "an empty file");
    bad(in, "blank.md", bytes(" \n\u3000\n", "UTF-8"), "nothing but blanks");
    bad(in, "furniture.html", bytes("<html><script>ケタミン</script></html>", "UTF-8"), "nothing but blanks");
    for (int i = 2; i <= 4; i++) {
      bad(in, "cut" + i + ".pdf", Arrays.copyOf(pdf, pdf.length * i / 5), "cut off");
    }
    bad(in, "encrypted1.pdf", PdfRendering.encrypted("ケタミン", "secret"), "password");
    bad(in, "encrypted2.pdf", PdfRendering.encrypted("海馬", "x"), "password");
    bad(in, "pictures.pdf", PdfRendering.blank(), "without text layer");
    bad(in, "rubbish.pdf", bytes("%PDF-1.7\n" + "x".repeat(500) + "\n%%EOF", "UTF-8"), "a broken PDF");
    bad(in, "bomb1.html", bytes("<div>".repeat(100_000) + "海馬", "UTF-8"), "more than 500 elements");
    bad(in, "bomb2.html", bytes("<html>" + "<b><table><tr><td>".repeat(10_000), "UTF-8"), "more than 500 elements");
    bad(in, "picture.txt", PICTURE, "a picture");
    bad(in, "office.pdf", bytes("PK\u0003\u0004xxxxxxxxx", "ISO-8859-1"), "an office document");
    bad(in, "line.txt", null, "more than 1000000 bytes");
    gigabyteOfOneLine(in.resolve("line.txt"));
    bad(in, "locked.txt", bytes("海馬", "UTF-8"), "no permission");
    Path file = in.resolve("locked.txt");
    boolean locked = file.toFile().setReadable(false) && !Files.isReadable(file);
    if (!locked) { // for root, or where there are no permissions, nothing is unreadable
      write(in, "locked.txt", new byte[0]);
      bad.put("locked.txt", "an empty file");
    }
    bad(in, "nothing.txt", null, "a symbolic link to nothing");
    Files.createSymbolicLink(in.resolve("nothing.txt"), folder.resolve("nowhere"));
    Path outside = Files.writeString(folder.resolve("outside.txt"), "海馬");
    bad(in, "outside.txt", null, "a symbolic link out of the folder");
    Files.createSymbolicLink(in.resolve("outside.txt"), outside);
    assertEquals(20, bad.size());
  }

  /** Of holes for the most part, so that it takes no room on the disk. */
  private static void gigabyteOfOneLine(Path file) throws IOException {
    try (RandomAccessFile line = new RandomAccessFile(file.toFile(), "rw")) {
      line.write(bytes("海馬", "UTF-8"));
      line.setLength(1_000_000_000L);
    }
  }

  private void bad(Path in, String name, byte[] bytes, String reason) throws IOException {
    bad.put(name, reason);
    if (bytes != null) {
      write(in, name, bytes);
    }
  }

  private static void write(Path in, String name, byte[] bytes) throws IOException {
    Path file = in.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static byte[] bytes(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }
}
