package dev.judgeworkshop.judge.run;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Moves runs on, one committed step at a time. Each step holds the lock of the run's row, so that
 * nothing is done twice when a replica that was taken for dead wakes up, and nothing is stored once
 * a run is over.
 */
@ApplicationScoped
public class RunProgress {

  private final EvaluationRunRepository runs;
  private final RunWorkers workers;
  private final InstantSource clock;

  RunProgress(EvaluationRunRepository runs, RunWorkers workers, InstantSource clock) {
    this.runs = runs;
    this.workers = workers;
    this.clock = clock;
  }

  /**
   * What is to be done next; the first call begins the run.
   *
   * @param runId the run
   * @return the step; null when the run is over or gone
   */
  @WithTransaction
  public Uni<@Nullable RunStep> next(UUID runId) {
    return runs.lock(runId)
        .map(
            run -> {
              if (run == null || run.isOver()) {
                return null;
              }
              run.begin(clock.instant());
              return EvaluationRunMapper.toStep(run);
            });
  }

  /**
   * Does a step and commits it together with what it brought; does nothing when the step is no
   * longer what is to be done.
   *
   * @param step what is to be done
   * @param storing stores the step's results in this transaction
   * @return when it is committed
   */
  @WithTransaction
  public Uni<Void> advance(RunStep step, Supplier<Uni<RunAdvance>> storing) {
    return runs.lock(step.runId())
        .chain(
            run ->
                run == null || !run.isAt(step)
                    ? Uni.createFrom().voidItem()
                    : storing
                        .get()
                        .invoke(advance -> run.advance(advance, clock.instant()))
                        .chain(() -> workersFor(run)));
  }

  /** Once all is prepared, a run that asks a model is left to workers. */
  private Uni<Void> workersFor(EvaluationRun run) {
    return EvaluationRunMapper.toStep(run).isForWorkers()
        ? workers.enqueue(run.id())
        : Uni.createFrom().voidItem();
  }

  /**
   * Ends a run that cannot go on; one that is over stays as it is.
   *
   * @param runId the run
   * @param reason for people
   * @return when it is committed
   */
  @WithTransaction
  public Uni<Void> fail(UUID runId, String reason) {
    return runs.lock(runId)
        .onItem()
        .ifNotNull()
        .invoke(run -> run.fail(reason, clock.instant()))
        .replaceWithVoid();
  }
}
