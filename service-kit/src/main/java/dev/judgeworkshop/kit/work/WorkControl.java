package dev.judgeworkshop.kit.work;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What background work holds on to while it runs. */
public final class WorkControl {

  private final BooleanSupplier stopping;

  WorkControl(BooleanSupplier stopping) {
    this.stopping = stopping;
  }

  /**
   * To be called between steps.
   *
   * @throws WorkInterrupted when this replica shuts down or has lost the work to another one; not
   *     to be caught
   */
  public void checkpoint() {
    if (stopping.getAsBoolean()) {
      throw new WorkInterrupted();
    }
  }

  /**
   * Ends this run and continues later, on any replica; the domain row says where.
   *
   * @param delay until the next run
   * @return never; to be thrown, so that the compiler sees the end: {@code throw control.later(…)}
   */
  public RuntimeException later(Duration delay) {
    return new WorkPostponed(delay);
  }

  /**
   * Runs one reactive step on an event loop and blocks the work's own virtual thread until it ends.
   *
   * @param step makes the step; its sessions and transactions begin and end within
   * @param <T> the step's result
   * @return the result, possibly null
   */
  public <T> T await(Supplier<Uni<T>> step) {
    try {
      return VertxContextSupport.subscribeAndAwait(step);
    } catch (RuntimeException | Error failed) {
      throw failed;
    } catch (Throwable failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Ends the run as it was planned. */
  static final class WorkPostponed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration delay;

    WorkPostponed(Duration delay) {
      super("To be continued.", null, false, false);
      this.delay = delay;
    }

    Duration delay() {
      return delay;
    }
  }

  /** Ends the run on this replica; the work itself goes on elsewhere or after the restart. */
  static final class WorkInterrupted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WorkInterrupted() {
      super("This replica stops working on it.", null, false, false);
    }
  }
}
