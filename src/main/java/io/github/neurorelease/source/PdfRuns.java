package io.github.neurorelease.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Glyphs to runs: in the order printed, then runs put together by place; ruby put aside. */
final class PdfRuns {

  private static final float SAME_LINE = 0.15f;
  private static final float WIDE = 1.1f;
  private static final float RUBY_SIZE = 0.65f;

  private PdfRuns() {
  }

  static List<PdfRun> of(List<PdfGlyph> glyphs, Deadline deadline) throws DocumentException {
    List<PdfRun> runs = new ArrayList<>();
    PdfRun run = null;
    for (PdfGlyph glyph : glyphs) {
      if (run == null || !run.accept(glyph)) {
        run = new PdfRun(glyph);
        runs.add(run);
      }
    }
    runs.removeIf(PdfRun::isBlank);
    runs.sort(Comparator.comparing(PdfRun::y).thenComparing(PdfRun::start));
    return withoutRuby(together(runs, deadline), deadline);
  }

  private static List<PdfRun> together(List<PdfRun> runs, Deadline deadline) throws DocumentException {
    List<PdfRun> kept = new ArrayList<>();
    for (PdfRun run : runs) {
      deadline.check();
      PdfRun neighbour = null;
      for (int i = kept.size() - 1; i >= 0 && run.y() - kept.get(i).y() < 2 * run.size(); i--) {
        if (belong(kept.get(i), run)) {
          neighbour = kept.get(i);
          break;
        }
      }
      if (neighbour == null) {
        kept.add(run);
      } else if (neighbour.isRaisedOver(run)) {
        run.merge(neighbour);
        kept.set(kept.indexOf(neighbour), run);
      } else {
        neighbour.merge(run);
      }
    }
    kept.sort(Comparator.comparing(PdfRun::y).thenComparing(PdfRun::start));
    return kept;
  }

  private static boolean belong(PdfRun a, PdfRun b) {
    float larger = Math.max(a.size(), b.size());
    float gap = Math.max(a.start(), b.start()) - Math.min(a.end(), b.end());
    if (Math.abs(a.y() - b.y()) <= larger * SAME_LINE) {
      return gap < Math.min(a.size(), b.size()) * WIDE;
    }
    return (a.isRaisedOver(b) || b.isRaisedOver(a)) && gap < larger / 2;
  }

  private static List<PdfRun> withoutRuby(List<PdfRun> runs, Deadline deadline) throws DocumentException {
    List<PdfRun> kept = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      deadline.check();
      PdfRun run = runs.get(i);
      boolean ruby = false;
      for (int k = i + 1; run.isKana() && k < runs.size() && runs.get(k).y() - run.y() < 4 * run.size(); k++) {
        ruby |= isRuby(run, runs.get(k));
      }
      if (!ruby) {
        kept.add(run);
      }
    }
    return kept;
  }

  private static boolean isRuby(PdfRun run, PdfRun base) {
    float rise = base.y() - run.y();
    return run.size() < base.size() * RUBY_SIZE && rise > base.size() * 0.7f && rise < base.size() * 1.5f
        && run.start() > base.start() - base.size() && run.end() < base.end() + base.size();
  }
}
