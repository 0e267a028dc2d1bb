package dev.judgeworkshop.local.process;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A child process that is started again, with backoff, however often it ends, until it is stopped.
 * One virtual thread looks after it.
 */
public final class SupervisedProcess {

  private static final long POLL_MILLIS = 250;

  private final ProcessSpec spec;
  private final Readiness readiness;
  private final Consumer<Process> stopper;
  private final Semaphore bootSlots;
  private final ProcessEvents events;
  private final Backoff backoff = new Backoff();
  private final CountDownLatch firstReady = new CountDownLatch(1);
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final CountDownLatch finished = new CountDownLatch(1);
  private volatile @Nullable Process process;
  private volatile boolean ready;
  private volatile int restarts;

  /**
   * Describes a process; nothing is started yet.
   *
   * @param spec how to start it
   * @param readiness when it is up
   * @param stopper asks it to end, e.g. {@code Process::destroy}
   * @param bootSlots shared by the processes that shall not all boot at once
   * @param events is told what happens
   */
  public SupervisedProcess(
      ProcessSpec spec,
      Readiness readiness,
      Consumer<Process> stopper,
      Semaphore bootSlots,
      ProcessEvents events) {
    this.spec = spec;
    this.readiness = readiness;
    this.stopper = stopper;
    this.bootSlots = bootSlots;
    this.events = events;
  }

  /** Starts it and looks after it from now on; returns at once. */
  public void start() {
    Thread.ofVirtual().name("supervise-" + spec.name()).start(this::supervise);
  }

  /**
   * Blocks until it is ready for the first time.
   *
   * @param patience how long to wait
   * @return false when the time is over; it goes on trying
   * @throws InterruptedException when the waiting thread is interrupted
   */
  public boolean awaitReady(Duration patience) throws InterruptedException {
    return firstReady.await(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * Asks it to end and waits; after the grace it is killed. Nothing happens when it never started.
   *
   * @param grace for a clean end
   */
  public void stop(Duration grace) {
    stopping.countDown();
    Process running = process;
    if (running == null) {
      return;
    }
    stopper.accept(running);
    try {
      if (!running.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
        running.destroyForcibly();
      }
      finished.await();
    } catch (InterruptedException e) {
      running.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /**
   * What was started.
   *
   * @return the description
   */
  public ProcessSpec spec() {
    return spec;
  }

  /**
   * The process id of the current life.
   *
   * @return 0 before the first start
   */
  public long pid() {
    Process running = process;
    return running == null ? 0 : running.pid();
  }

  /**
   * Whether it answered in its current life.
   *
   * @return false while it boots or between two lives
   */
  public boolean isReady() {
    return ready;
  }

  /**
   * How often it was started again.
   *
   * @return 0 in its first life
   */
  public int restarts() {
    return restarts;
  }

  private void supervise() {
    try {
      while (!isStopping()) {
        Instant start = Instant.now();
        String how = liveOnce();
        ready = false;
        if (!isStopping()) {
          pause(how, Duration.between(start, Instant.now()));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      finished.countDown();
    }
  }

  private void pause(String how, Duration life) throws InterruptedException {
    Duration pause = backoff.after(life);
    events.died(this, how, pause, backoff.isCrashLoop());
    restarts++;
    stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  private String liveOnce() throws InterruptedException {
    bootSlots.acquire();
    Process running;
    try {
      if (isStopping()) {
        return "stopped";
      }
      running = launch();
      boot(running);
    } catch (IOException e) {
      return "could not be started: " + e.getMessage();
    } finally {
      bootSlots.release();
    }
    return "ended with exit code " + running.waitFor();
  }

  private Process launch() throws IOException {
    Process running = spec.start();
    process = running;
    if (isStopping()) {
      stopper.accept(running);
    }
    events.started(this);
    return running;
  }

  private void boot(Process running) throws InterruptedException {
    Instant start = Instant.now();
    while (running.isAlive() && !isStopping()) {
      if (readiness.isReady()) {
        ready = true;
        events.ready(this, Duration.between(start, Instant.now()));
        firstReady.countDown();
        return;
      }
      if (running.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
        return;
      }
    }
  }

  private boolean isStopping() {
    return stopping.getCount() == 0;
  }
}
