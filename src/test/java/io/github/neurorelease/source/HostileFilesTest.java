package io.github.neurorelease.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.github.neurorelease.source.DocumentException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to take all memory or time get their reason, soon, and without the memory that they ask for. */
class HostileFilesTest {

  private static final int GIGABYTE = 1_000_000_000;
  private static final long MEMORY = 800_000_000;
  private static final Duration TIME = Duration.ofSeconds(20);
  private static final String PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
      + "/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>";
  private static final String FONT = "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/ToUnicode 6 0 R"
      + "/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)"
      + "/Ordering(Identity)/Supplement 0>>/DW 1000>>]>>";
  private static final byte[] SHOWN = stream("", bytes("BT /F 10 Tf 10 10 Td <00010002> Tj ET"));

  static Stream<Arguments> bombs() {
    byte[] gigabytes = deflated(" ", GIGABYTE);
    return Stream.of(
        Arguments.of("page.pdf", pdf(stream("/Filter/FlateDecode", gigabytes)), "comes to more than 100000000 bytes"),
        Arguments.of("twice.pdf", pdf(stream("/Filter[/FlateDecode/Fl]", deflated(gigabytes))), "comes to more than"),
        Arguments.of("letters.pdf", pdf(stream("/Filter/FlateDecode",
            deflated("BT /F 10 Tf 9 9 Td <00010001> Tj ET\n", 90_000_000)), bytes(FONT),
            stream("", bytes("1 beginbfchar <0001> <6d77> endbfchar"))), "characters on a page"),
        Arguments.of("font.pdf", pdf(SHOWN, bytes(FONT), stream("/Filter/FlateDecode", gigabytes)), "comes to more"),
        Arguments.of("rows.pdf", pdf(stream("/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2000000000>>",
            deflated("x", 100))), "comes to more than"),
        Arguments.of("objects.pdf", compressedObjects(deflated(" ", GIGABYTE)), "comes to more than"),
        Arguments.of("arrays.pdf", pdf(stream("/Filter/FlateDecode", deflated("[", 50_000_000))), "without text layer"),
        Arguments.of("deep.html", bytes("<div>".repeat(200_000) + "海馬"), "more than 500 elements within"),
        Arguments.of("lists.html", bytes(("<ul><li>x".repeat(400) + "</ul>".repeat(400)).repeat(500)),
            "more than 500 elements"),
        Arguments.of("flat.html", bytes("<i>x</i>".repeat(6_000_000)), "more than 500000 elements"),
        Arguments.of("copied.html", bytes("<b id=x>".repeat(900) + "<p>x".repeat(1_000_000)), "more than 500000 elem"),
        Arguments.of("line.txt", bytes("海馬".repeat(9_000_000)), "more than 2000000 characters"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bombs")
  void getTheirReasonAndNotTheMemory(String name, byte[] bytes, String reason) {
    long before = allocated();
    long start = System.nanoTime();
    DocumentException problem =
        assertThrows(DocumentException.class, () -> DocumentReader.create().read(name, bytes));
    long taken = allocated() - before;
    assertTrue(problem.getMessage().contains(reason), problem.getMessage());
    assertTrue(taken < MEMORY, taken + " bytes");
    assertTrue(System.nanoTime() - start < TIME.toNanos(), "took too long");
  }

  @Test
  void whatOnlyLooksHostileIsRead() throws IOException {
    assertEquals("海馬\n", read("million.html", "<p" + " a=1".repeat(1_000_000) + ">海馬</p>"));
    assertEquals("海馬\n\n" + "x\t".repeat(99_999) + "x\n",
        read("cells.html", "<p>海馬</p><table><tr>" + "<td>x".repeat(100_000)));
    assertEquals("海馬\n", read("scripts.html", "<p>海馬</p>" + "<script></script>".repeat(100_000)));
    String entities = Stream.iterate(1, i -> i < 12, i -> i + 1)
        .map(i -> "<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">").reduce("", String::concat);
    String laughs = read("laughs.html", "<!DOCTYPE html [<!ENTITY a0 \"ha\">" + entities + "]><p>&a11;海馬</p>");
    assertTrue(laughs.contains("&a11;海馬") && laughs.length() < 5000, laughs);
    assertEquals("&xxe;海馬\n",
        read("file.html", "<!DOCTYPE html SYSTEM \"file:///etc/passwd\"><html><p>&xxe;海馬"
            + "<iframe src=\"file:///etc/passwd\"></iframe></p>"));
  }

  @Test
  void picturesMayBeLarge() throws IOException {
    byte[] content = bytes("BT /F 10 Tf 10 10 Td <00010001> Tj ET /X Do");
    byte[] picture = stream("/Type/XObject/Subtype/Image/Width 20000/Height 20000/BitsPerComponent 8"
        + "/ColorSpace/DeviceGray/Filter/FlateDecode", deflated("\0", 400_000_000));
    byte[] map = stream("", bytes("1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfchar <0001> <6d77>"
        + " endbfchar"));
    byte[] pdf = pdf(stream("", content), bytes(FONT.replace("6 0 R", "7 0 R")), picture, map);
    assertEquals("海海\n", DocumentReader.create().read("poster.pdf", pdf).text());
  }

  @Test
  void formsWithinFormsEndInTime() {
    byte[] form = stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>",
        bytes("/X Do /X Do /X Do"));
    Limits limits = new Limits(99_999, 9999, 9, 9, 99, 99_999, Duration.ofSeconds(1));
    long start = System.nanoTime();
    DocumentException problem = assertThrows(DocumentException.class, () -> DocumentReader.create().limits(limits)
        .read("forms.pdf", pdf(stream("", bytes("/X Do")), bytes("<<>>"), form)));
    assertEquals(Reason.TOO_SLOW, problem.reason());
    assertTrue(System.nanoTime() - start < TIME.toNanos(), "took too long");
  }

  private static String read(String name, String page) throws IOException {
    return DocumentReader.create().read(name, bytes(page)).text();
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] deflated(byte[] bytes) {
    return deflated(new String(bytes, StandardCharsets.ISO_8859_1), bytes.length);
  }

  /** A text again and again, so often that it comes to so many bytes. */
  private static byte[] deflated(String text, int size) {
    byte[] unit = text.repeat(Math.max(1, Math.min(size, 1_000_000) / text.length()))
        .getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED), 65_536)) {
      for (long written = 0; written < size; written += unit.length) {
        out.write(unit);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] stream(String entries, byte[] content) {
    return joined(List.of(bytes("<<" + entries + "/Length " + content.length + ">>stream\n"), content,
        bytes("\nendstream")));
  }

  private static byte[] joined(List<byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    parts.forEach(out::writeBytes);
    return out.toByteArray();
  }

  /** A PDF whose objects from 4 on are given: the content of its page, font F and form X. */
  private static byte[] pdf(byte[]... objects) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(bytes("%PDF-1.4\n"));
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    List<byte[]> all = Stream.concat(Stream.of("<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>", PAGE).map(HostileFilesTest::bytes), Stream.of(objects)).toList();
    for (int i = 0; i < all.size(); i++) {
      table.append(String.format("%010d 00000 n %n", out.size()));
      out.writeBytes(joined(List.of(bytes((i + 1) + " 0 obj\n"), all.get(i), bytes("\nendobj\n"))));
    }
    int start = out.size();
    out.writeBytes(bytes("xref\n0 " + (all.size() + 1) + "\n" + table + "trailer\n<</Size " + (all.size() + 1)
        + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n"));
    return out.toByteArray();
  }

  /** A PDF whose table of objects is a stream, compressed as given. */
  private static byte[] compressedObjects(byte[] compressed) {
    byte[] head = bytes("%PDF-1.5\n1 0 obj\n<</Type/Catalog>>\nendobj\n");
    return joined(List.of(head, bytes("2 0 obj\n"), stream("/Type/XRef/Size 3/W[1 4 1]/Root 1 0 R/Filter/FlateDecode",
        compressed), bytes("\nendobj\nstartxref\n" + head.length + "\n%%EOF\n")));
  }
}
