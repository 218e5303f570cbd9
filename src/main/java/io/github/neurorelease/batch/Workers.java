package io.github.neurorelease.batch;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/**
 * Threads that take tasks in order. A task that takes too long is given up: its thread is asked to stop, and another
 * takes its place. For one run.
 */
final class Workers {

  private static final long LOOK = 20;

  /** A task; {@code claim} says once whether its result is still wanted. */
  interface Task {
    void run(int index, BooleanSupplier claim) throws IOException;
  }

  /** Told of a task that was given up. */
  interface GivenUp {
    void tell(int index, String reason) throws IOException;
  }

  private final int jobs;
  private final Duration time;
  private final int count;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicReference<Throwable> broken = new AtomicReference<>();

  Workers(int jobs, Duration time, int count) {
    this.jobs = Math.min(jobs, Math.max(1, count));
    this.time = time;
    this.count = count;
  }

  /** A thread and what it works on. */
  private final class Worker extends Thread {

    private final Task task;
    private volatile int index = -1;
    private volatile long started;
    private volatile AtomicBoolean open;

    Worker(Task task) {
      super("neurorelease-worker");
      this.task = task;
      setDaemon(true);
    }

    @Override
    public void run() {
      try {
        for (int i = next.getAndIncrement(); i < count && broken.get() == null; i = next.getAndIncrement()) {
          AtomicBoolean mine = new AtomicBoolean(true);
          started = System.nanoTime();
          index = i;
          open = mine;
          task.run(i, () -> mine.compareAndSet(true, false));
          if (isInterrupted()) {
            return;
          }
        }
      } catch (IOException | RuntimeException | Error e) {
        broken.compareAndSet(null, e);
      }
    }

    /** Whether the task was given up; its worker goes when it comes back from it. */
    boolean giveUp() {
      AtomicBoolean mine = open;
      boolean over = mine != null && System.nanoTime() - started > time.toNanos() && mine.compareAndSet(true, false);
      if (over) {
        interrupt();
      }
      return over;
    }
  }

  /** Runs the tasks 0 to {@code count} - 1. */
  void run(Task task, GivenUp givenUp) throws IOException {
    List<Worker> workers = new ArrayList<>();
    for (int i = 0; i < jobs; i++) {
      workers.add(start(task));
    }
    while (!workers.isEmpty() && broken.get() == null) {
      for (int i = workers.size() - 1; i >= 0; i--) {
        Worker worker = workers.get(i);
        join(worker);
        if (worker.giveUp()) {
          givenUp.tell(worker.index, "took longer than " + time.toMillis() / 1000.0 + " seconds");
          workers.set(i, start(task));
        } else if (!worker.isAlive()) {
          workers.remove(i);
        }
      }
    }
    Throwable problem = broken.get();
    if (problem instanceof IOException e) {
      throw e;
    }
    if (problem != null) {
      throw new IllegalStateException(problem);
    }
  }

  private Worker start(Task task) {
    Worker worker = new Worker(task);
    worker.start();
    return worker;
  }

  private void join(Worker worker) {
    try {
      worker.join(LOOK);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      broken.compareAndSet(null, new IOException("interrupted", e));
    }
  }
}
