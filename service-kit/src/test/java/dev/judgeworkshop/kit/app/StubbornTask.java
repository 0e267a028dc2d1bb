package dev.judgeworkshop.kit.app;

import dev.judgeworkshop.kit.work.DurableTask;
import dev.judgeworkshop.kit.work.WorkControl;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/** One step, then a planned pause, then one step more; it never gives up. */
@ApplicationScoped
class StubbornTask implements DurableTask {

  static final String NAME = "stubborn";
  private static final int END = 2;

  private final ThingRepository things;

  StubbornTask(ThingRepository things) {
    this.things = things;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean givesUp() {
    return false;
  }

  @Override
  public void run(UUID workId, WorkControl control) {
    int done = control.await(() -> things.step(workId));
    if (done < 0) {
      throw new IllegalStateException("there is nothing to work on");
    }
    if (done < END) {
      throw control.later(Duration.ofMillis(50));
    }
  }

  @Override
  public void giveUp(UUID workId, WorkControl control, Throwable cause) {
    throw new IllegalStateException("it does not give up", cause);
  }
}
