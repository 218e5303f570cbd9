package io.github.neurorelease.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Makes PDFs of texts as releases have them: wrapped lines, one or two columns, running heads, page numbers, raised
 * footnote marks. The font is a name with widths and a map to Unicode, so none has to be there. Not thread-safe.
 */
public final class PdfRendering {

  private static final float[] SIZES = {0, 10.5f, 8.25f};
  private static final float TITLE = 15;
  private static final float MARGIN = 54;
  private static final float GUTTER = 24;
  private static final String NOT_FIRST = "、。」』）*＊※ー⁰¹²³⁴⁵⁶⁷⁸⁹⁾";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final Map<Integer, Integer> codes = new LinkedHashMap<>();
  private final List<StringBuilder> pages = new ArrayList<>();
  private final int columns;
  private final String head;
  private final float columnWidth;
  private final float bodySize;
  private float size;
  private boolean titled;
  private int column;
  private float y;

  private PdfRendering(int columns, String head) {
    this.columns = columns;
    this.head = head;
    this.bodySize = SIZES[columns];
    this.size = bodySize;
    this.columnWidth = (PDRectangle.A4.getWidth() - 2 * MARGIN - (columns - 1) * GUTTER) / columns;
    newPage();
  }

  /** A PDF of a text, its paragraphs the text's lines; the line that has the title (or null) is set larger. */
  public static byte[] of(String text, int columns, String title) throws IOException {
    return rendering(text, columns, title).save(null);
  }

  /** The same, behind a password. */
  public static byte[] encrypted(String text, String password) throws IOException {
    return rendering(text, 1, null).save(password);
  }

  /** A PDF of one page without text. */
  public static byte[] blank() throws IOException {
    return new PdfRendering(1, null).save(null);
  }

  /** A PDF with content written by hand: operators, with texts as {@code (text)} at {@code x y size}. */
  static byte[] placed(List<Object[]> texts) throws IOException {
    PdfRendering rendering = new PdfRendering(1, null);
    for (Object[] text : texts) {
      rendering.show((String) text[0], ((Number) text[1]).floatValue(), ((Number) text[2]).floatValue(),
          ((Number) text[3]).floatValue());
    }
    return rendering.save(null);
  }

  private static PdfRendering rendering(String text, int columns, String title) {
    PdfRendering rendering = new PdfRendering(columns, "報道用資料 広報課");
    for (String line : text.split("\\R", -1)) {
      boolean large = title != null && !rendering.titled && line.contains(title);
      rendering.titled |= large;
      rendering.size = large ? Math.min(TITLE, rendering.bodySize * 1.5f) : rendering.bodySize;
      rendering.paragraph(line);
    }
    return rendering;
  }

  private void newPage() {
    pages.add(new StringBuilder());
    column = 0;
    y = PDRectangle.A4.getHeight() - MARGIN - 20;
    if (head != null) {
      show(head, MARGIN, PDRectangle.A4.getHeight() - 40, 8);
      show("- " + pages.size() + " -", PDRectangle.A4.getWidth() / 2 - 10, 30, 8);
    }
  }

  private void paragraph(String text) {
    if (text.isBlank()) {
      y -= (size * 1.5f) / 2;
      return;
    }
    StringBuilder line = new StringBuilder();
    float width = 0;
    for (int i = 0; i < text.length(); ) {
      int end = unitEnd(text, i);
      String unit = text.substring(i, end);
      float unitWidth = unit.codePoints().mapToObj(PdfRendering::width).reduce(0f, Float::sum) * size;
      if (width > 0 && width + unitWidth > columnWidth) {
        line(line.toString());
        line.setLength(0);
        width = 0;
      }
      line.append(unit);
      width += unitWidth;
      i = end;
    }
    line(line.toString());
    y -= (size * 1.5f) / 2;
  }

  /** A word of up to 30 letters or one character, with the marks that may not begin a line. */
  private static int unitEnd(String text, int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length() && end < start + 30
        && (isWord(text.charAt(end)) && isWord(text.charAt(end - 1)) || NOT_FIRST.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  private static boolean isWord(char c) {
    return c > ' ' && c < 0x250;
  }

  private void line(String text) {
    if (y < MARGIN + 20) {
      if (++column < columns) {
        y = PDRectangle.A4.getHeight() - MARGIN - 20;
      } else {
        newPage();
      }
    }
    show(text, MARGIN + column * (columnWidth + GUTTER), y, size);
    y -= (size * 1.5f);
  }

  private void show(String text, float x, float baseline, float size) {
    StringBuilder out = pages.get(pages.size() - 1);
    float at = x;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      int digit = RAISED.indexOf(c);
      int shown = digit >= 0 ? '0' + digit : c;
      float shownSize = digit >= 0 ? size * 0.6f : size;
      out.append(String.format(Locale.ROOT, "BT /F %.2f Tf %.2f %.2f Td <%04x> Tj ET%n", shownSize, at,
          digit >= 0 ? baseline + size * 0.4f : baseline, codes.computeIfAbsent(shown, k -> codes.size() + 1)));
      at += width(shown) * shownSize;
    }
  }

  private static float width(int c) {
    return c < 0x2000 && c != '±' && c != '×' ? 0.5f : 1;
  }

  private byte[] save(String password) throws IOException {
    try (PDDocument document = new PDDocument()) {
      COSDictionary font = font(document);
      for (StringBuilder content : pages) {
        PDPage page = new PDPage(PDRectangle.A4);
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem("F", font);
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        page.getCOSObject().setItem(COSName.CONTENTS, stream(document, content.toString()));
        document.addPage(page);
      }
      if (password != null) {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private COSDictionary font(PDDocument document) throws IOException {
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.getPDFName("CIDFontType2"));
    descendant.setName(COSName.BASE_FONT, "MS-Mincho");
    COSDictionary system = new COSDictionary();
    system.setItem("Registry", new COSString("Adobe"));
    system.setItem("Ordering", new COSString("Identity"));
    system.setInt("Supplement", 0);
    descendant.setItem("CIDSystemInfo", system);
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "MS-Mincho");
    descriptor.setInt(COSName.FLAGS, 4);
    descendant.setItem(COSName.FONT_DESC, descriptor);
    descendant.setInt(COSName.DW, 1000);
    COSArray widths = new COSArray();
    codes.forEach((c, code) -> {
      COSArray width = new COSArray();
      width.add(COSInteger.get((long) (width(c) * 1000)));
      widths.add(COSInteger.get(code));
      widths.add(width);
    });
    descendant.setItem(COSName.W, widths);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "MS-Mincho");
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    font.setItem(COSName.TO_UNICODE, stream(document, toUnicode()));
    return font;
  }

  private String toUnicode() {
    StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        + "/CMapName /X def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n");
    codes.forEach((c, code) -> {
      map.append(String.format("1 beginbfchar%n<%04x> <", code));
      for (char unit : Character.toChars(c)) {
        map.append(String.format("%04x", (int) unit));
      }
      map.append(">\nendbfchar\n");
    });
    return map + "endcmap\nend\nend\n";
  }

  private static COSStream stream(PDDocument document, String content) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.ISO_8859_1));
    }
    return stream;
  }
}
