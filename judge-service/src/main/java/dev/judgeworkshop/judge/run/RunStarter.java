package dev.judgeworkshop.judge.run;

import dev.judgeworkshop.judge.prompt.JudgePromptService;
import dev.judgeworkshop.kit.work.DurableWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Starts and stops runs on behalf of background work; ids are the caller's, so that asking again is
 * safe.
 */
@ApplicationScoped
public class RunStarter {

  private final JudgePromptService prompts;
  private final RunOrders orders;
  private final EvaluationRunStore store;
  private final DurableWork work;

  RunStarter(
      JudgePromptService prompts, RunOrders orders, EvaluationRunStore store, DurableWork work) {
    this.prompts = prompts;
    this.orders = orders;
    this.store = store;
    this.work = work;
  }

  /**
   * Starts a judge on the held-out traces of a dataset.
   *
   * @param runId the id of the run; again with the same id starts nothing
   * @param promptId the version of the judge
   * @param datasetId the traces
   * @param modelProviderId whom to ask
   * @param createdBy on whose behalf
   * @return when it is queued
   */
  public Uni<Void> startHeldOut(
      UUID runId, UUID promptId, UUID datasetId, UUID modelProviderId, UUID createdBy) {
    RunScope scope = new RunScope(datasetId, RunPart.HELD_OUT.name(), null, null, null);
    return prompts
        .load(promptId)
        .chain(prompt -> orders.order(prompt, scope, modelProviderId, null))
        .chain(order -> store.add(runId, order, createdBy))
        .invoke(work::wake)
        .replaceWithVoid();
  }

  /**
   * Stops a run that nobody waits for any more; one that is over stays as it is.
   *
   * @param runId the run
   * @return when it is cancelled
   */
  public Uni<Void> cancel(UUID runId) {
    return store.cancel(runId).replaceWithVoid();
  }
}
