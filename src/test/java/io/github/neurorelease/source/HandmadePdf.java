package io.github.neurorelease.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;

/**
 * PDFs written by hand, with every character where a test wants it, in the kinds of fonts that releases have. None is
 * embedded. Positions and sizes are points, from the lower left. Not thread-safe.
 */
final class HandmadePdf {

  /** How a font says which characters it shows. */
  enum Font {
    /** By a table. */
    TABLE("Identity-H", "Identity", true),
    /** By a table, lines running downwards. */
    DOWNWARDS("Identity-V", "Identity", true),
    /** Shift_JIS, as older programs wrote it, no table. */
    SHIFT_JIS("90ms-RKSJ-H", "Japan1", false),
    /** UTF-16, no table. */
    UTF_16("UniJIS-UTF16-H", "Japan1", false),
    /** Numbers of Adobe's Japanese collection, no table. */
    NUMBERS("Identity-H", "Japan1", false),
    /** Not at all. */
    SECRET("Identity-H", "Identity", false);

    private final String encoding;
    private final String ordering;
    private final boolean table;

    Font(String encoding, String ordering, boolean table) {
      this.encoding = encoding;
      this.ordering = ordering;
      this.table = table;
    }
  }

  private final List<StringBuilder> pages = new ArrayList<>();
  private final Map<String, Integer> codes = new LinkedHashMap<>();
  private Font font = Font.TABLE;

  HandmadePdf() {
    page();
  }

  /** Begins another page. */
  HandmadePdf page() {
    pages.add(new StringBuilder());
    return this;
  }

  /** What follows is in this font. */
  HandmadePdf font(Font other) {
    font = other;
    return this;
  }

  /** A line of text. */
  HandmadePdf show(String text, double x, double y, double size) throws IOException {
    return show(text, x, y, size, 1, 0);
  }

  /** Lines of text, a leading apart. */
  HandmadePdf lines(double x, double y, double size, double leading, String... lines) throws IOException {
    double at = y;
    for (String line : lines) {
      show(line, x, at, size);
      at -= leading;
    }
    return this;
  }

  /** A line of text, turned by an angle of this cosine and sine. */
  HandmadePdf show(String text, double x, double y, double size, int cos, int sin) throws IOException {
    StringBuilder hex = new StringBuilder();
    for (byte b : encoded(text)) {
      hex.append(String.format("%02x", b));
    }
    pages.get(pages.size() - 1).append(String.format(Locale.ROOT,
        "BT /%s %.2f Tf %d %d %d %d %.2f %.2f Tm <%s> Tj ET%n", font, size, cos, sin, -sin, cos, x, y, hex));
    return this;
  }

  /** One glyph that stands for several characters, as ligatures do. */
  HandmadePdf ligature(String characters, double x, double y, double size) {
    pages.get(pages.size() - 1).append(String.format(Locale.ROOT, "BT /TABLE %.2f Tf %.2f %.2f Td <%04x> Tj ET%n",
        size, x, y, code(characters)));
    return this;
  }

  private int code(String characters) {
    return codes.computeIfAbsent(characters, k -> codes.size() + 1);
  }

  private byte[] encoded(String text) throws IOException {
    return switch (font) {
      case SHIFT_JIS -> text.getBytes(Charset.forName("windows-31j"));
      case UTF_16 -> text.getBytes(StandardCharsets.UTF_16BE);
      case NUMBERS -> numbers(text);
      default -> {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        text.codePoints().forEach(c -> pair(out, code(Character.toString(c))));
        yield out.toByteArray();
      }
    };
  }

  private static byte[] numbers(String text) throws IOException {
    CMap map = new CMapParser().parsePredefined("UniJIS-UTF16-H");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (char c : text.toCharArray()) {
      pair(out, map.toCID(new byte[] {(byte) (c >> 8), (byte) c}));
    }
    return out.toByteArray();
  }

  private static void pair(ByteArrayOutputStream out, int number) {
    out.write(number >> 8);
    out.write(number);
  }

  byte[] bytes() {
    List<String> objects = new ArrayList<>();
    StringBuilder fonts = new StringBuilder();
    objects.add("<</Type/Catalog/Pages 2 0 R>>");
    objects.add("");
    objects.add(stream(table()));
    for (Font one : Font.values()) {
      fonts.append("/").append(one).append(" ").append(objects.size() + 1).append(" 0 R");
      objects.add(fontObject(one));
    }
    StringBuilder kids = new StringBuilder();
    for (StringBuilder page : pages) {
      objects.add(stream(page.toString()));
      objects.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " + objects.size()
          + " 0 R/Resources<</Font<<" + fonts + ">>>>>>");
      kids.append(objects.size()).append(" 0 R ");
    }
    objects.set(1, "<</Type/Pages/Kids[" + kids + "]/Count " + pages.size() + ">>");
    return file(objects);
  }

  /** Latin letters are half as wide as they are high. */
  private String fontObject(Font one) {
    StringBuilder widths = new StringBuilder();
    if (one.table) {
      codes.forEach((characters, code) -> widths.append(code).append(" [")
          .append(characters.codePointAt(0) < 0x2000 ? 500 : 1000).append("] "));
    } else if (one.ordering.equals("Japan1")) {
      widths.append("1 632 500");
    }
    return "<</Type/Font/Subtype/Type0/BaseFont/MS-Mincho/Encoding/" + one.encoding
        + (one.table ? "/ToUnicode 3 0 R" : "")
        + "/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/MS-Mincho/DW 1000/W[" + widths
        + "]/CIDSystemInfo<</Registry(Adobe)/Ordering(" + one.ordering + ")/Supplement 2>>/FontDescriptor<</Type"
        + "/FontDescriptor/FontName/MS-Mincho/Flags 4>>>>]>>";
  }

  private String table() {
    StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        + "/CMapType 2 def\n1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n");
    codes.forEach((characters, code) -> {
      StringBuilder hex = new StringBuilder();
      characters.chars().forEach(c -> hex.append(String.format("%04x", c)));
      map.append(String.format("1 beginbfchar%n<%04x> <%s>%nendbfchar%n", code, hex));
    });
    return map + "endcmap\nend\nend\n";
  }

  private static String stream(String content) {
    return "<</Length " + content.length() + ">>stream\n" + content + "\nendstream";
  }

  private static byte[] file(List<String> objects) {
    StringBuilder out = new StringBuilder("%PDF-1.5\n");
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      table.append(String.format("%010d 00000 n %n", out.length()));
      out.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int start = out.length();
    return out.append("xref\n0 ").append(objects.size() + 1).append('\n').append(table).append("trailer\n<</Size ")
        .append(objects.size() + 1).append("/Root 1 0 R>>\nstartxref\n").append(start).append("\n%%EOF\n").toString()
        .getBytes(StandardCharsets.US_ASCII);
  }
}
