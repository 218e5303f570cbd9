package io.github.neurorelease.source;

import io.github.neurorelease.source.DocumentException.Reason;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects the characters of every page and lays each page out when it ends. Not thread-safe. */
final class PdfGlyphs extends PDFTextStripper {

  private static final int VERTICAL = 1000;
  private static final int LOOK = 0x3ff;
  /** A page of A4 has some thousand; more than this is no page, and would take memory by the gigabyte. */
  private static final int MOST_ON_PAGE = 300_000;

  private final Limits limits;
  private final Deadline deadline;
  private final List<PdfPage> pages = new ArrayList<>();
  private final SortedMap<Integer, List<PdfGlyph>> layers = new TreeMap<>();
  private final Map<String, Float> printed = new HashMap<>();
  private int count;
  private int onPage;
  private int shown;
  private int known;
  private int operators;

  PdfGlyphs(Limits limits, Deadline deadline) {
    this.limits = limits;
    this.deadline = deadline;
  }

  List<PdfPage> pages(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
    return pages;
  }

  /** Forms can name forms, without end or a billion times over. */
  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if ((++operators & LOOK) == 0 && deadline.isOver()) {
      throw new IllegalStateException(deadline.tooSlow());
    }
    super.processOperator(operator, operands);
  }

  /** PDFBox passes over glyphs that it knows no character for. */
  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
    shown++;
    super.showGlyph(matrix, font, code, displacement);
  }

  /** Whether most glyphs are of fonts that do not say which characters they show. */
  boolean areSecret() {
    return known < shown - known;
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    count++;
    if (++onPage > MOST_ON_PAGE) {
      throw new IllegalStateException(
          new DocumentException(Reason.TOO_LARGE, "more than " + MOST_ON_PAGE + " characters on a page"));
    }
    if ((count & LOOK) == 0 && deadline.isOver()) {
      throw new IllegalStateException(deadline.tooSlow());
    }
    if (count > limits.characters()) {
      throw new IllegalStateException(
          new DocumentException(Reason.TOO_LARGE, "more than " + limits.characters() + " characters of text"));
    }
    String text = PdfCharacters.seen(position.getUnicode());
    if (PdfCharacters.isNone(text)) {
      return;
    }
    known++;
    float size = Math.max(1, Math.abs(position.getFontSizeInPt()));
    boolean vertical = position.getFont() != null && position.getFont().isVertical();
    PdfGlyph glyph = vertical
        ? new PdfGlyph(text, position.getY() - size, position.getPageWidth() - position.getX(), size, size)
        : new PdfGlyph(text, position.getXDirAdj(), position.getYDirAdj(), position.getWidthDirAdj(), size);
    if (!isOverprint(glyph)) {
      layers.computeIfAbsent((vertical ? VERTICAL : 0) + (int) position.getDir(), k -> new ArrayList<>()).add(glyph);
    }
  }

  /** Bold by printing twice with a small shift. */
  private boolean isOverprint(PdfGlyph glyph) {
    if (glyph.isBlank()) {
      return false;
    }
    Float before = printed.put(glyph.text() + Math.round(glyph.y()), glyph.x());
    return before != null && Math.abs(before - glyph.x()) < Math.min(glyph.size() * 0.2f, glyph.width() * 0.4f);
  }

  @Override
  protected void endPage(PDPage page) throws IOException {
    float height = page.getCropBox().getHeight();
    List<PdfGlyph> downwards = PdfDownwards.take(layers.getOrDefault(0, List.of()), page.getCropBox().getWidth());
    if (!downwards.isEmpty()) {
      layers.computeIfAbsent(VERTICAL, k -> new ArrayList<>()).addAll(downwards);
    }
    List<PdfPage.Line> lines = new ArrayList<>();
    for (Map.Entry<Integer, List<PdfGlyph>> layer : layers.entrySet()) {
      List<PdfPage.Line> found = PdfLayout.lines(PdfRuns.of(layer.getValue(), deadline), deadline);
      if (layer.getKey() == 0) {
        lines.addAll(found);
      } else {
        found.forEach(line -> lines.add(line.withoutPlace()));
      }
    }
    pages.add(new PdfPage(lines, height));
    layers.clear();
    printed.clear();
    onPage = 0;
  }
}
