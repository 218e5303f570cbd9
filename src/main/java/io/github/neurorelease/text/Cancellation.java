package io.github.neurorelease.text;

import java.util.concurrent.CancellationException;

/** How work on a long text ends early: its thread is interrupted, and the work looks now and then. Thread-safe. */
public final class Cancellation {

  private Cancellation() {
  }

  /** @throws CancellationException if the thread was interrupted; it stays so */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted");
    }
  }
}
