package dev.judgeworkshop.judge.alignment;

import dev.judgeworkshop.judge.client.models.ModelFailure;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.kit.work.DurableTask;
import dev.judgeworkshop.kit.work.WorkControl;
import dev.judgeworkshop.model.WorkState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Does alignments, step by step; each step commits, and none that was committed is paid again. */
@ApplicationScoped
class AlignmentTask implements DurableTask {

  private final AlignmentStore store;
  private final AlignmentSteps steps;

  AlignmentTask(AlignmentStore store, AlignmentSteps steps) {
    this.store = store;
    this.steps = steps;
  }

  @Override
  public String name() {
    return AlignmentQueue.TASK;
  }

  @Override
  public void run(UUID id, WorkControl control) {
    control.await(() -> store.begin(id));
    Optional<AlignmentRow> row = control.await(() -> store.find(id));
    while (row.isPresent()
        && row.get().goesOn()
        && row.get().response().stage() != AlignmentStage.MEASURING) {
      control.checkpoint();
      step(row.get(), control);
      row = control.await(() -> store.find(id));
    }
  }

  /** A refusal would be the same the next time. A model that cannot be asked now is asked later. */
  private void step(AlignmentRow row, WorkControl control) {
    try {
      control.await(() -> steps.next(row));
    } catch (Problem refused) {
      control.await(() -> store.end(row.id(), WorkState.FAILED, refused.getMessage()));
    } catch (ModelFailure failure) {
      if (!failure.kind().isTemporary()) {
        control.await(() -> store.end(row.id(), WorkState.FAILED, failure.getMessage()));
        return;
      }
      throw failure;
    }
  }

  @Override
  public void giveUp(UUID id, WorkControl control, Throwable cause) {
    String reason =
        cause instanceof ModelFailure failure
            ? String.valueOf(failure.getMessage())
            : "A service that is needed did not answer.";
    control.await(() -> store.end(id, WorkState.FAILED, reason));
  }
}
