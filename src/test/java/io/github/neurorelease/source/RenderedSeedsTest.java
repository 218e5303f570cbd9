package io.github.neurorelease.source;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.neurorelease.Extraction;
import io.github.neurorelease.ReleaseExtractor;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the seeds give as PDF and HTML is what they give as text. */
class RenderedSeedsTest {

  private static final double LEAST = 0.97;
  private static final ReleaseExtractor EXTRACTOR = ReleaseExtractor.create();
  private static final Map<String, Extraction> PLAIN = new ConcurrentHashMap<>();
  private static final DocumentReader READER = DocumentReader.create();

  private interface Rendering {
    byte[] of(String text) throws IOException;
  }

  @Test
  void pdfInOneColumn() throws IOException {
    compare("one.pdf", text -> PdfRendering.of(text, 1, title(text)));
  }

  @Test
  void pdfInTwoColumns() throws IOException {
    compare("two.pdf", text -> PdfRendering.of(text, 2, title(text)));
  }

  @Test
  void html() throws IOException {
    compare("u.html", text -> HtmlRendering.of(text, null).getBytes(StandardCharsets.UTF_8));
    compare("s.html", text -> encoded(HtmlRendering.of(text, "Shift_JIS"), "windows-31j"));
    compare("e.html", text -> encoded(HtmlRendering.of(text, "EUC-JP"), "EUC-JP"));
    compare("i.html", text -> encoded(HtmlRendering.of(text, "ISO-2022-JP"), "ISO-2022-JP"));
    compare("16.html", text -> ("\ufeff" + HtmlRendering.of(text, null)).getBytes(StandardCharsets.UTF_16LE));
  }

  @Test
  void text() throws IOException {
    compare("u8.txt", text -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8));
    compare("16.txt", text -> text.getBytes(StandardCharsets.UTF_16BE));
    compare("s.md", text -> encoded(text, "windows-31j"));
    compare("e.txt", text -> encoded(text, "EUC-JP"));
    compare("i.txt", text -> encoded(text, "ISO-2022-JP"));
    compare("crlf.txt", text -> text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Releases print their title larger. */
  private static String title(String text) {
    return PLAIN.get(text).metadata().title();
  }

  private static void compare(String name, Rendering rendering) throws IOException {
    Tally entities = new Tally();
    Tally glossary = new Tally();
    Tally records = new Tally();
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.sorted().toList()) {
        String text = Files.readString(seed);
        Extraction plain = PLAIN.computeIfAbsent(text, EXTRACTOR::extract);
        Extraction rendered = EXTRACTOR.extract(READER.read(name, rendering.of(text)));
        entities.add(seed, plain, rendered, RenderedSeedsTest::entities);
        glossary.add(seed, plain, rendered, RenderedSeedsTest::glossary);
        records.add(seed, plain, rendered, RenderedSeedsTest::records);
      }
    }
    entities.require(name, "entities");
    glossary.require(name, "glossary");
    records.require(name, "records");
  }

  /** Old encodings have no raised digits but ¹²³, and not all signs; releases in them use what there is. */
  private static byte[] encoded(String text, String charset) {
    StringBuilder known = new StringBuilder();
    var encoder = Charset.forName(charset).newEncoder();
    text.codePoints().forEach(c -> {
      String one = Character.toString(c);
      String other = Normalizer.normalize(one, Normalizer.Form.NFKC);
      known.append(encoder.canEncode(one) ? one : encoder.canEncode(other) ? other : "〓");
    });
    return known.toString().getBytes(Charset.forName(charset));
  }

  private static List<String> entities(Extraction extraction) {
    return extraction.entities().stream().map(mention -> mention.type() + " " + bare(mention.text())).toList();
  }

  private static List<String> glossary(Extraction extraction) {
    return extraction.glossary().stream().map(entry -> bare(entry.number() + " " + entry.kind() + " " + entry.term()
        + " " + entry.aliases() + entry.definition() + " " + entry.anchors().size())).toList();
  }

  private static List<String> records(Extraction extraction) {
    List<String> all = new ArrayList<>();
    Stream.of(extraction.abbreviations(), extraction.researchers(), extraction.funding(), extraction.references(),
        extraction.contacts(), List.of(extraction.metadata())).forEach(list -> list.forEach(
            one -> all.add(bare(one.toString()))));
    return all;
  }

  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\u3000]+", "");
  }

  private static final class Tally {
    private int both;
    private int all;
    private final StringBuilder differences = new StringBuilder();

    void add(Path seed, Extraction plain, Extraction rendered, Function<Extraction, List<String>> items) {
      List<String> expected = items.apply(plain);
      List<String> actual = new ArrayList<>(items.apply(rendered));
      all += expected.size() + actual.size();
      for (String item : expected) {
        if (actual.remove(item)) {
          both++;
        } else {
          differences.append('\n').append(seed.getFileName()).append(" - ").append(item);
        }
      }
      actual.forEach(item -> differences.append('\n').append(seed.getFileName()).append(" + ").append(item));
    }

    void require(String name, String what) {
      double f1 = all == 0 ? 1 : 2.0 * both / all;
      assertTrue(f1 >= LEAST, () -> name + " " + what + ": F1 " + f1 + differences);
    }
  }
}
