package io.github.neurorelease.source;

import io.github.neurorelease.source.DocumentException.Reason;
import java.time.Duration;

/** The moment by which a document has to be read. Immutable. */
final class Deadline {

  private final long end;
  private final Duration allowed;

  private Deadline(Duration allowed) {
    this.end = System.nanoTime() + allowed.toNanos();
    this.allowed = allowed;
  }

  static Deadline in(Duration allowed) {
    return new Deadline(allowed);
  }

  boolean isOver() {
    return System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted();
  }

  /** @throws DocumentException if it is over, or the thread was asked to stop */
  void check() throws DocumentException {
    if (isOver()) {
      throw tooSlow();
    }
  }

  DocumentException tooSlow() {
    return new DocumentException(Reason.TOO_SLOW, "not read within " + allowed.toMillis() / 1000.0 + " seconds");
  }
}
