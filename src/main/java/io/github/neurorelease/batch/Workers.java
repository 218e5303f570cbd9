package io.github.neurorelease.batch;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/**
 * Threads that take tasks in order. A task that takes too long is given up: its thread is interrupted, and another
 * takes its place. Reading and extraction end soon after an interrupt; should one not, no more than {@code jobs}
 * threads that were given up live at a time, so that they cannot fill the memory. For one run.
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

  /** Who was first: the worker that wants to write the result, or the clock. */
  private enum Claim {
    OPEN, CLAIMED, GIVEN_UP
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

  /** What a worker works on. {@code started} is in nanoseconds. */
  private record Current(int index, long started, AtomicReference<Claim> state) {

    boolean claim() {
      return state.compareAndSet(Claim.OPEN, Claim.CLAIMED);
    }
  }

  /** A thread and what it works on. */
  private final class Worker extends Thread {

    private final Task task;
    private volatile Current current;

    Worker(Task task) {
      super("neurorelease-worker");
      this.task = task;
      setDaemon(true);
    }

    @Override
    public void run() {
      try {
        for (int i = next.getAndIncrement(); i < count && broken.get() == null; i = next.getAndIncrement()) {
          Current mine = new Current(i, System.nanoTime(), new AtomicReference<>(Claim.OPEN));
          current = mine;
          task.run(i, mine::claim);
          // Without this look the interrupt of the task given up could hit the task after it.
          if (!mine.claim() && mine.state().get() == Claim.GIVEN_UP) {
            return;
          }
        }
      } catch (IOException | RuntimeException | Error e) {
        broken.compareAndSet(null, e);
      }
    }

    /** The task given up just now, or null. */
    Current giveUp() {
      Current mine = current;
      if (mine == null || System.nanoTime() - mine.started() <= time.toNanos()
          || !mine.state().compareAndSet(Claim.OPEN, Claim.GIVEN_UP)) {
        return null;
      }
      interrupt();
      return mine;
    }
  }

  /** Runs the tasks 0 to {@code count} - 1. */
  void run(Task task, GivenUp givenUp) throws IOException {
    List<Worker> workers = new ArrayList<>();
    List<Worker> left = new ArrayList<>();
    int wanted = jobs;
    while ((wanted > 0 && next.get() < count || !workers.isEmpty()) && broken.get() == null) {
      left.removeIf(worker -> !worker.isAlive());
      for (; wanted > 0 && left.size() <= jobs && next.get() < count; wanted--) {
        workers.add(start(task));
      }
      pause(workers.isEmpty() ? left.get(0) : workers.get(0));
      for (int i = workers.size() - 1; i >= 0; i--) {
        Worker worker = workers.get(i);
        Current over = worker.giveUp();
        if (over != null) {
          givenUp.tell(over.index(), "took longer than " + time.toMillis() / 1000.0 + " seconds");
          left.add(workers.remove(i));
          wanted++;
        } else if (!worker.isAlive()) {
          workers.remove(i);
        }
      }
    }
    rethrow(broken.get());
  }

  private static void rethrow(Throwable problem) throws IOException {
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

  /** A moment, or less where the worker ends. */
  private void pause(Worker worker) {
    try {
      worker.join(LOOK);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      broken.compareAndSet(null, new IOException("interrupted", e));
    }
  }
}
