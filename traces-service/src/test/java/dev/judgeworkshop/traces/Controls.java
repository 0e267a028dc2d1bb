package dev.judgeworkshop.traces;

import dev.judgeworkshop.kit.work.WorkControl;
import java.lang.reflect.Constructor;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** What background work is stopped by; the kit makes it for its scheduler only. */
public final class Controls {

  private Controls() {}

  public static WorkControl of(BooleanSupplier stopping) {
    try {
      Constructor<WorkControl> constructor =
          WorkControl.class.getDeclaredConstructor(BooleanSupplier.class);
      constructor.setAccessible(true);
      return constructor.newInstance(stopping);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Never stops it. */
  public static WorkControl none() {
    return of(() -> false);
  }

  /** Runs the same work on so many replicas at once, until all have ended. */
  public static void atOnce(int count, Consumer<WorkControl> work) throws Exception {
    Callable<Void> replica =
        () -> {
          work.accept(none());
          return null;
        };
    try (ExecutorService replicas = Executors.newFixedThreadPool(count)) {
      for (Future<Void> ended : replicas.invokeAll(Collections.nCopies(count, replica))) {
        ended.get();
      }
    }
  }

  /** Runs work that dies when it asks this often; true when it died before its end. */
  public static boolean diesAt(int question, Consumer<WorkControl> work) {
    AtomicInteger asked = new AtomicInteger();
    try {
      work.accept(of(() -> asked.incrementAndGet() >= question));
      return false;
    } catch (RuntimeException interrupted) {
      if (!interrupted.getClass().getSimpleName().equals("WorkInterrupted")) {
        throw interrupted;
      }
      return true;
    }
  }
}
