package dev.judgeworkshop.traces.deletion;

import dev.judgeworkshop.kit.work.DurableTask;
import dev.judgeworkshop.kit.work.WorkControl;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Deletes traces some hundreds at a time and has the other services told. Whatever happens in
 * between, the next run tells of those that are gone and goes on with those that are not.
 */
@ApplicationScoped
class DeletionTask implements DurableTask {

  static final String NAME = "delete-traces";

  private final DeletionStepService steps;

  DeletionTask(DeletionStepService steps) {
    this.steps = steps;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(UUID workId, WorkControl control) {
    DeletionStepService.Begun begun = control.await(() -> steps.begin(workId));
    if (begun == null) {
      return;
    }
    control.await(() -> steps.note(begun));
    boolean isLeft = true;
    while (isLeft) {
      control.checkpoint();
      boolean told = control.await(() -> steps.tellNext(workId, begun.workshopId()));
      isLeft = control.await(() -> steps.deleteNext(workId, begun.workshopId())) || told;
    }
    control.await(() -> steps.finish(workId));
  }

  @Override
  public void giveUp(UUID workId, WorkControl control, Throwable cause) {
    control.await(() -> steps.giveUp(workId));
  }
}
