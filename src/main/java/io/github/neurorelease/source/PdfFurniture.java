package io.github.neurorelease.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts headers, footers and page numbers aside and makes one text of the pages. */
final class PdfFurniture {

  private static final float MARGIN = 0.09f;
  private static final Pattern NUMBER = Pattern.compile(
      "[-‐–—―ー\\s(（]*(?:[Pp](?:age|\\.)?\\s*)?[0-9０-９]{1,4}(?:\\s*[/／]\\s*[0-9０-９]{1,4})?\\s*(?:ページ|頁)?[-‐–—―ー\\s)）]*");

  private PdfFurniture() {
  }

  static String text(List<PdfPage> pages) {
    Set<String> repeated = repeated(pages);
    StringBuilder text = new StringBuilder();
    PdfPage.Line last = null;
    for (PdfPage page : pages) {
      boolean first = true;
      for (PdfPage.Line line : page.lines()) {
        if (isMargin(page, line) && (NUMBER.matcher(line.text()).matches() || repeated.contains(shape(line.text())))) {
          continue;
        }
        append(text, line.text(), kind(last, line, first));
        last = line;
        first = false;
      }
    }
    return text.isEmpty() ? "" : text.append('\n').toString();
  }

  /**
   * A paragraph goes on over the end of a column or page as often as not: a full line before it tells. The first line
   * of a page is what comes first below its running head.
   */
  private static PdfPage.Break kind(PdfPage.Line last, PdfPage.Line line, boolean firstOfPage) {
    if (line.before() != PdfPage.Break.COLUMN && !firstOfPage) {
      return line.before();
    }
    if (last != null && line.goesOnFrom(last)) {
      return PdfPage.Break.NONE;
    }
    return firstOfPage ? PdfPage.Break.LINE : PdfPage.Break.PARAGRAPH;
  }

  private static void append(StringBuilder text, String line, PdfPage.Break before) {
    if (text.isEmpty()) {
      text.append(line);
      return;
    }
    char last = text.charAt(text.length() - 1);
    switch (before) {
      case PARAGRAPH -> text.append("\n\n");
      case LINE -> text.append('\n');
      default -> {
        if (isWord(last) && isWord(line.charAt(0))) {
          text.append(' ');
        }
      }
    }
    text.append(line);
  }

  private static boolean isWord(char c) {
    return c > ' ' && c < 0x250 && c != '-' && c != '/';
  }

  private static Set<String> repeated(List<PdfPage> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (PdfPage page : pages) {
      Set<String> here = new HashSet<>();
      page.lines().stream().filter(line -> isMargin(page, line)).forEach(line -> here.add(shape(line.text())));
      here.forEach(shape -> counts.merge(shape, 1, Integer::sum));
    }
    Set<String> repeated = new HashSet<>();
    counts.forEach((shape, count) -> {
      if (count >= 2 && count * 3 >= pages.size()) {
        repeated.add(shape);
      }
    });
    return repeated;
  }

  private static boolean isMargin(PdfPage page, PdfPage.Line line) {
    return line.y() < page.height() * MARGIN || line.y() > page.height() * (1 - MARGIN);
  }

  private static String shape(String line) {
    return line.replaceAll("[0-9０-９]+", "0").replaceAll("\\s+", "");
  }
}
