package io.github.neurorelease.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Characters of one line that follow each other without a wide gap, raised ones included. Not thread-safe. */
final class PdfRun {

  private static final float WORD_GAP = 0.22f;
  private static final float JAPANESE_GAP = 0.6f;
  private static final float RAISED = 0.14f;
  private static final float MOST_RAISED = 0.85f;
  private static final float SMALLER = 0.85f;
  private static final float JAPANESE_WORD = 2.2f;
  private static final float MOST_WORD = 15;

  private final List<PdfGlyph> glyphs = new ArrayList<>();
  private float y;
  private float size;
  private float start;
  private float end;

  PdfRun(PdfGlyph first) {
    glyphs.add(first);
    y = first.y();
    size = first.size();
    start = first.x();
    end = first.end();
  }

  float y() {
    return y;
  }

  float size() {
    return size;
  }

  float start() {
    return start;
  }

  float end() {
    return end;
  }

  int length() {
    return glyphs.size();
  }

  /** Whether it has nothing but kana, as ruby has. */
  boolean isKana() {
    return glyphs.stream().allMatch(glyph -> glyph.isBlank() || glyph.text().codePoints()
        .allMatch(c -> c >= 0x3041 && c <= 0x30ff));
  }

  boolean isBlank() {
    return glyphs.stream().allMatch(PdfGlyph::isBlank);
  }

  boolean isRaisedOver(PdfRun other) {
    return size < other.size * SMALLER && other.y - y > other.size * RAISED && other.y - y < other.size * MOST_RAISED;
  }

  /** Takes the glyph that was printed next, where it stands next on this line. */
  boolean accept(PdfGlyph next) {
    float larger = Math.max(size, next.size());
    float gap = next.x() - end;
    if (gap > larger * 1.4f || gap < -larger * 0.5f) {
      return false;
    }
    boolean sameLine = Math.abs(next.y() - y) <= larger * RAISED
        || next.size() < size * SMALLER && y - next.y() < size * MOST_RAISED && next.y() - y < size * 0.4f;
    if (sameLine) {
      add(next);
      return true;
    }
    if (!isKana() && size < next.size() * SMALLER && next.y() > y && next.y() - y < next.size() * MOST_RAISED) {
      y = next.y();
      size = next.size();
      add(next);
      return true;
    }
    return false;
  }

  private void add(PdfGlyph glyph) {
    glyphs.add(glyph);
    start = Math.min(start, glyph.x());
    end = Math.max(end, glyph.end());
    if (Math.abs(glyph.y() - y) <= size * 0.05f && !glyph.isBlank()) {
      size = Math.max(size, glyph.size());
    }
  }

  /** Takes all of another run, by place. */
  void merge(PdfRun other) {
    other.glyphs.forEach(this::add);
    glyphs.sort(Comparator.comparing(PdfGlyph::x));
  }

  /** How much room the line before would have needed for what may not be parted from the first character. */
  float firstWord() {
    float wordEnd = start;
    for (PdfGlyph glyph : glyphs) {
      if (glyph.isBlank() || glyph.end() - start > MOST_WORD * size) {
        break;
      }
      wordEnd = glyph.end();
      if (isJapanese(glyph.text().codePointAt(0))) {
        break;
      }
    }
    return Math.max(wordEnd - start + size / 2, JAPANESE_WORD * size);
  }

  /** The characters, with a blank where the gap is one, and what is raised told apart. */
  String text() {
    StringBuilder text = new StringBuilder();
    PdfGlyph last = null;
    int i = 0;
    while (i < glyphs.size()) {
      PdfGlyph glyph = glyphs.get(i);
      if (last != null && isGap(last, glyph)) {
        text.append(' ');
      }
      if (!isRaised(glyph)) {
        text.append(glyph.text());
        last = glyph;
        i++;
        continue;
      }
      StringBuilder raised = new StringBuilder();
      while (i < glyphs.size() && isRaised(glyphs.get(i))) {
        last = glyphs.get(i++);
        raised.append(last.text());
      }
      text.append(Raised.of(raised.toString(), text.length() == 0 ? ' ' : text.charAt(text.length() - 1)));
    }
    return text.toString().strip();
  }

  private boolean isRaised(PdfGlyph glyph) {
    return glyph.size() < size * SMALLER && y - glyph.y() > size * RAISED;
  }

  private boolean isGap(PdfGlyph last, PdfGlyph next) {
    if (last.isBlank() || next.isBlank()) {
      return false;
    }
    boolean japanese = isJapanese(last.text().codePointBefore(last.text().length()))
        || isJapanese(next.text().codePointAt(0));
    return next.x() - last.end() > Math.min(last.size(), next.size()) * (japanese ? JAPANESE_GAP : WORD_GAP);
  }

  private static boolean isJapanese(int c) {
    return c >= 0x3000 && c < 0xa000 || c >= 0xff00 && c < 0xffef || c >= 0x20000;
  }
}
