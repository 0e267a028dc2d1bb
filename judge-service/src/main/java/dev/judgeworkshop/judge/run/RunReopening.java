package dev.judgeworkshop.judge.run;

import dev.judgeworkshop.kit.work.DurableWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;

/** Judges again what has failed, in runs that are over; for facilitators. */
@ApplicationScoped
public class RunReopening {

  private final EvaluationRunService runs;
  private final EvaluationRunStore store;
  private final DurableWork work;

  RunReopening(EvaluationRunService runs, EvaluationRunStore store, DurableWork work) {
    this.runs = runs;
    this.store = store;
    this.work = work;
  }

  /**
   * Makes failed items wait and queues the run.
   *
   * @param id the run
   * @param reopening makes the items of the run wait, in this transaction; gives how many
   * @return the run; fails with 409 {@code run-not-finished} while it runs or once it is cancelled
   */
  public Uni<EvaluationRunResponse> retryFailed(
      UUID id, Function<RunHead, Uni<Integer>> reopening) {
    return runs.head(id)
        .chain(head -> store.reopen(id, () -> reopening.apply(head)))
        .invoke(work::wake);
  }
}
