package io.github.neurorelease.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds text that runs downwards although its font does not say so: programs place such characters one below the other,
 * each without a gap, which lines of ordinary text and tables never do.
 */
final class PdfDownwards {

  private static final int LEAST = 4;
  private static final float NEAREST = 0.75f;
  private static final float FARTHEST = 1.25f;
  private static final float ASIDE = 0.3f;

  private PdfDownwards() {
  }

  /** Takes what runs downwards out of the glyphs, and gives it turned so that its lines run to the right. */
  static List<PdfGlyph> take(List<PdfGlyph> glyphs, float pageWidth) {
    List<PdfGlyph> turned = new ArrayList<>();
    List<PdfGlyph> kept = new ArrayList<>(glyphs.size());
    int start = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i < glyphs.size() && isBelow(glyphs.get(i - 1), glyphs.get(i))) {
        continue;
      }
      List<PdfGlyph> column = glyphs.subList(start, i);
      if (column.size() < LEAST || !isJapanese(column)) {
        kept.addAll(column);
      } else {
        column.forEach(glyph -> turned.add(turned(glyph, pageWidth)));
      }
      start = i;
    }
    if (!turned.isEmpty()) {
      glyphs.clear();
      glyphs.addAll(kept);
    }
    return turned;
  }

  private static PdfGlyph turned(PdfGlyph glyph, float pageWidth) {
    return new PdfGlyph(glyph.text(), glyph.y() - glyph.size(), pageWidth - middle(glyph), glyph.size(), glyph.size());
  }

  private static boolean isBelow(PdfGlyph above, PdfGlyph here) {
    float fall = here.y() - above.y();
    return fall > above.size() * NEAREST && fall < above.size() * FARTHEST
        && Math.abs(middle(above) - middle(here)) < above.size() * ASIDE;
  }

  private static float middle(PdfGlyph glyph) {
    return glyph.x() + glyph.width() / 2;
  }

  /** Digits below each other are a column of a table. */
  private static boolean isJapanese(List<PdfGlyph> column) {
    long japanese = column.stream().filter(glyph -> glyph.text().codePointAt(0) >= 0x3000).count();
    return japanese * 2 > column.size();
  }
}
