package dev.judgeworkshop.kit.app;

import dev.judgeworkshop.kit.work.DurableTask;
import dev.judgeworkshop.kit.work.WorkControl;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Counts to five, one transaction a step, and fails once after the second step. */
@ApplicationScoped
class CountingTask implements DurableTask {

  static final String NAME = "count-to-five";
  private static final int END = 5;

  private final ThingRepository things;
  private boolean failed;

  CountingTask(ThingRepository things) {
    this.things = things;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(UUID workId, WorkControl control) {
    int done = control.await(() -> things.done(workId));
    while (done < END) {
      control.checkpoint();
      done = control.await(() -> things.step(workId));
      if (done == 2 && !failed) {
        failed = true;
        throw new IllegalStateException("once");
      }
    }
  }

  @Override
  public void giveUp(UUID workId, WorkControl control, Throwable cause) {}
}
