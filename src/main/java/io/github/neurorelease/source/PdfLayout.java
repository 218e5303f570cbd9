package io.github.neurorelease.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Runs to lines in reading order. Where a gutter parts a stretch of the page into columns of text, the stretch is read
 * column by column, what stands above it before and what stands below it after; a table, whose cells are short, is read
 * row by row.
 */
final class PdfLayout {

  private static final float GUTTER = 0.7f;
  private static final int LEAST_LINES = 3;
  private static final int STEPS = 60;
  private static final float FULL = 0.6f;
  private static final int LEAST_LENGTH = 8;
  /** In characters; names below each other are no paragraph. */
  private static final float NARROWEST = 12;
  private static final float PARAGRAPH = 1.35f;
  private static final float TAB = 2f;
  private static final float FULL_INDENT = 2.5f;
  private static final Pattern BEGINS =
      Pattern.compile("[-―—–～~〜※＊*†‡注・●○•■◆▶◇□①-⑳【<＜\\[［]|[(（]?[0-9０-９]{1,3}[.．)）]|https?:");

  private final List<PdfPage.Line> lines = new ArrayList<>();
  private final Deadline deadline;

  private final float bodySize;

  private PdfLayout(Deadline deadline, float bodySize) {
    this.deadline = deadline;
    this.bodySize = bodySize;
  }

  /** The size that most characters have. */
  private static float bodySize(List<PdfRun> runs) {
    Map<Integer, Integer> lengths = new HashMap<>();
    runs.forEach(run -> lengths.merge(Math.round(run.size() * 2), run.length(), Integer::sum));
    return lengths.entrySet().stream().max(Map.Entry.comparingByValue()).map(entry -> entry.getKey() / 2f).orElse(1f);
  }

  static List<PdfPage.Line> lines(List<PdfRun> runs, Deadline deadline) throws DocumentException {
    PdfLayout layout = new PdfLayout(deadline, bodySize(runs));
    layout.order(runs, 0);
    return layout.lines;
  }

  /** A stretch in columns: which runs, and where the gutter is. */
  private record Columns(List<PdfRun> above, List<PdfRun> left, List<PdfRun> right, List<PdfRun> below) {
    int weight() {
      return Math.min(left.size(), right.size());
    }
  }

  private void order(List<PdfRun> runs, int depth) throws DocumentException {
    Columns columns = depth < 12 ? columns(runs) : null;
    if (columns == null) {
      write(runs);
      return;
    }
    order(columns.above(), depth + 1);
    order(columns.left(), depth + 1);
    order(columns.right(), depth + 1);
    order(columns.below(), depth + 1);
  }

  private Columns columns(List<PdfRun> runs) throws DocumentException {
    if (runs.size() < 2 * LEAST_LINES) {
      return null;
    }
    float from = Float.MAX_VALUE;
    float to = 0;
    float size = 0;
    for (PdfRun run : runs) {
      from = Math.min(from, run.start());
      to = Math.max(to, run.end());
      size += run.size() / runs.size();
    }
    Columns best = null;
    for (int step = 1; step < STEPS; step++) {
      deadline.check();
      float x = from + (to - from) * step / STEPS;
      for (Columns columns : stretches(runs, x, size * GUTTER / 2)) {
        if (best == null || columns.weight() > best.weight()) {
          best = columns;
        }
      }
    }
    return best;
  }

  /** The runs that cross the gutter part the page into stretches. */
  private static List<Columns> stretches(List<PdfRun> runs, float x, float half) {
    List<Columns> found = new ArrayList<>();
    List<PdfRun> left = new ArrayList<>();
    List<PdfRun> right = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= runs.size(); i++) {
      boolean crossing = i == runs.size() || runs.get(i).start() < x + half && runs.get(i).end() > x - half;
      if (!crossing) {
        (runs.get(i).end() <= x - half ? left : right).add(runs.get(i));
        continue;
      }
      if (areColumns(left, right)) {
        found.add(new Columns(List.copyOf(runs.subList(0, begin)), List.copyOf(left), List.copyOf(right),
            List.copyOf(runs.subList(i, runs.size()))));
      }
      left.clear();
      right.clear();
      begin = i + 1;
    }
    return found;
  }

  /** Columns stand beside each other and their lines are mostly full; the cells of tables are not. */
  private static boolean areColumns(List<PdfRun> left, List<PdfRun> right) {
    if (left.size() < LEAST_LINES || right.size() < LEAST_LINES || !isText(left) || !isText(right)) {
      return false;
    }
    float top = Math.max(left.get(0).y(), right.get(0).y());
    float bottom = Math.min(left.get(left.size() - 1).y(), right.get(right.size() - 1).y());
    return bottom - top > left.get(0).size() * 2;
  }

  private static boolean isText(List<PdfRun> column) {
    float widest = 0;
    int length = 0;
    for (PdfRun run : column) {
      widest = Math.max(widest, run.end() - run.start());
      length += run.length();
    }
    float wide = widest * FULL;
    long full = column.stream().filter(run -> run.end() - run.start() >= wide).count();
    return full * 2 >= column.size() && length >= LEAST_LENGTH * column.size();
  }

  private void write(List<PdfRun> runs) {
    List<List<PdfRun>> rows = rows(runs);
    float leading = leading(rows);
    float left = Float.MAX_VALUE;
    for (PdfRun run : runs) {
      left = Math.min(left, run.start());
    }
    float right = rightEdge(runs);
    List<PdfRun> before = null;
    PdfPage.Line lineBefore = null;
    for (List<PdfRun> row : rows) {
      PdfPage.Line line = line(row, left, right);
      PdfPage.Break kind = PdfPage.Break.LINE;
      if (before == null) {
        kind = PdfPage.Break.COLUMN;
      } else if (isApart(before.get(0), row.get(0), leading)) {
        kind = PdfPage.Break.PARAGRAPH;
      } else if (line.goesOnFrom(lineBefore) && right - left > NARROWEST * line.size()
          || isTitle(before.get(0), row.get(0)) && !BEGINS.matcher(line.text()).lookingAt()) {
        kind = PdfPage.Break.NONE;
      }
      lines.add(new PdfPage.Line(line.text(), line.y(), kind, line.size(), line.rest(), line.first()));
      before = row;
      lineBefore = line;
    }
  }

  /** Where full lines end: where half of all lines do, or the longest; one that runs out over it does not count. */
  private static float rightEdge(List<PdfRun> runs) {
    List<PdfRun> byEnd = new ArrayList<>(runs);
    byEnd.sort(Comparator.comparing(PdfRun::end).reversed());
    int half = runs.size() / 2;
    for (int i = 0; half > LEAST_LINES && i + half < byEnd.size(); i++) {
      if (byEnd.get(i).end() - byEnd.get(i + half).end() < byEnd.get(i).size() * FULL_INDENT) {
        return byEnd.get(i).end();
      }
    }
    return byEnd.isEmpty() ? 0 : byEnd.get(0).end();
  }

  private static PdfPage.Line line(List<PdfRun> row, float left, float right) {
    String text = text(row);
    PdfRun run = row.get(0);
    boolean mayGoOn = row.size() == 1 && run.start() < left + run.size() / 2 && !BEGINS.matcher(text).lookingAt();
    boolean mayBeFull = row.size() == 1 && run.start() < left + FULL_INDENT * run.size();
    return new PdfPage.Line(text, run.y(), PdfPage.Break.LINE, run.size(),
        mayBeFull ? right - run.end() : Float.MAX_VALUE, mayGoOn ? run.firstWord() : 0);
  }

  private static boolean isApart(PdfRun before, PdfRun here, float leading) {
    return here.y() - before.y() > leading * PARAGRAPH
        || Math.abs(here.size() - before.size()) > before.size() * 0.15f;
  }

  /** Lines of one title: both of one size that is not the body's. */
  private boolean isTitle(PdfRun before, PdfRun here) {
    return Math.min(before.size(), here.size()) > bodySize * 1.15f && Math.abs(before.size() - here.size()) < 0.5f;
  }

  private static List<List<PdfRun>> rows(List<PdfRun> runs) {
    List<List<PdfRun>> rows = new ArrayList<>();
    for (PdfRun run : runs) {
      List<PdfRun> last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (last != null && run.y() - last.get(0).y() < Math.max(run.size(), last.get(0).size()) * 0.4f) {
        last.add(run);
      } else {
        rows.add(new ArrayList<>(List.of(run)));
      }
    }
    rows.forEach(row -> row.sort(Comparator.comparing(PdfRun::start)));
    return rows;
  }

  private static float leading(List<List<PdfRun>> rows) {
    List<Float> distances = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      distances.add(rows.get(i).get(0).y() - rows.get(i - 1).get(0).y());
    }
    distances.sort(null);
    return distances.isEmpty() ? Float.MAX_VALUE / 2 : distances.get((distances.size() - 1) / 2);
  }

  private static String text(List<PdfRun> row) {
    StringBuilder text = new StringBuilder();
    PdfRun before = null;
    for (PdfRun run : row) {
      if (before != null) {
        text.append(run.start() - before.end() > run.size() * TAB ? '\t' : ' ');
      }
      text.append(run.text());
      before = run;
    }
    return text.toString();
  }
}
