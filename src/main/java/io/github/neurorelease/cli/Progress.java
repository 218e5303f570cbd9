package io.github.neurorelease.cli;

import io.github.neurorelease.batch.BatchInput;
import io.github.neurorelease.batch.BatchListener;
import io.github.neurorelease.batch.BatchSummary;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * Shows how a batch goes: on a terminal a bar that stays on one line, elsewhere a line now and then; every failure with
 * its reason. Not thread-safe.
 */
final class Progress implements BatchListener {

  private static final int WIDTH = 30;
  private static final long REDRAW = 100_000_000L;
  private static final long LINE = 10_000_000_000L;

  private final PrintWriter err;
  private final boolean terminal;
  private final boolean quiet;
  private final long start = System.nanoTime();
  private long shown = start;
  private boolean drawn;

  Progress(PrintWriter err, boolean terminal, boolean quiet) {
    this.err = err;
    this.terminal = terminal;
    this.quiet = quiet;
  }

  /** Whether somebody looks on: the program has a console, and the terminal can move its cursor. */
  static boolean isTerminal() {
    String term = System.getenv("TERM");
    return System.console() != null && term != null && !term.equals("dumb");
  }

  @Override
  public void failed(BatchInput input, String reason) {
    clear();
    err.println(input.path() + ": " + reason);
  }

  @Override
  public void progress(BatchSummary soFar) {
    long now = System.nanoTime();
    if (quiet || soFar.total() < 2 || now - shown < (terminal ? REDRAW : LINE)) {
      return;
    }
    shown = now;
    double seconds = (now - start) / 1e9;
    int worked = soFar.done() + soFar.failed();
    double rate = worked / seconds;
    String rest = worked == 0 ? "" : ", " + duration((soFar.total() - soFar.finished()) / rate) + " left";
    String state = String.format(Locale.ROOT, "%d of %d, %.1f a second%s", soFar.finished(), soFar.total(), rate, rest);
    if (terminal) {
      int full = WIDTH * soFar.finished() / soFar.total();
      err.print("\r[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + state + "\u001b[K");
      err.flush();
      drawn = true;
    } else {
      err.println(state);
    }
  }

  /** The last line, where there was more than one document or a failure. */
  void end(BatchSummary summary) {
    clear();
    if (summary.failed() > 0 || !quiet && summary.total() > 1) {
      double seconds = (System.nanoTime() - start) / 1e9;
      err.printf(Locale.ROOT, "%d done, %d there already, %d failed in %s (%.1f a second, %.2f MB/s)%n",
          summary.done(), summary.skipped(), summary.failed(), duration(seconds),
          (summary.done() + summary.failed()) / seconds, summary.bytes() / 1e6 / seconds);
    }
  }

  private void clear() {
    if (drawn) {
      err.print("\r\u001b[K");
      drawn = false;
    }
  }

  private static String duration(double seconds) {
    long whole = Math.round(seconds);
    return whole < 60 ? whole + " s" : whole / 60 + " min " + whole % 60 + " s";
  }
}
