package dev.judgeworkshop.judge.run;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Moves runs that ask a model on: many workers store what came of their items, each time together
 * with the run's counts under the lock of its row.
 */
@ApplicationScoped
public class ModelRunProgress {

  private final EvaluationRunRepository runs;
  private final InstantSource clock;

  ModelRunProgress(EvaluationRunRepository runs, InstantSource clock) {
    this.runs = runs;
    this.clock = clock;
  }

  /**
   * Where the run is.
   *
   * @param runId the run
   * @return null when it is gone or asks no model
   */
  @WithSession
  public Uni<@Nullable ModelWork> find(UUID runId) {
    return runs.findById(runId)
        .map(
            run ->
                run == null || run.modelProviderId() == null
                    ? null
                    : EvaluationRunMapper.toModelWork(run));
  }

  /**
   * Stores what came of items and counts it. What was paid is counted also when the run is over.
   *
   * @param runId the run
   * @param usage what the calls have used
   * @param storing stores the items in this transaction; not called when the run is over
   * @return the run as it then is; null when it is gone
   */
  @WithTransaction
  public Uni<@Nullable ModelWork> record(
      UUID runId, RunUsage usage, Supplier<Uni<ItemsJudged>> storing) {
    return runs.lock(runId)
        .call(
            run -> {
              if (run == null) {
                return Uni.createFrom().voidItem();
              }
              run.pay(usage);
              return run.isOver()
                  ? Uni.createFrom().voidItem()
                  : storing.get().invoke(judged -> run.count(judged, clock.instant()));
            })
        .map(run -> run == null ? null : EvaluationRunMapper.toModelWork(run));
  }

  /**
   * Claims something in a transaction.
   *
   * @param claiming joins the transaction
   * @param <T> what is claimed
   * @return when it is committed
   */
  @WithTransaction
  public <T> Uni<T> claiming(Supplier<Uni<T>> claiming) {
    return claiming.get();
  }

  /**
   * Ends the run when nothing is left; one that is over or paused stays as it is.
   *
   * @param runId the run
   * @param firstFailure reads why the first failed item failed, in this transaction
   * @return when it is committed
   */
  @WithTransaction
  public Uni<Void> finish(UUID runId, Supplier<Uni<@Nullable String>> firstFailure) {
    return runs.lock(runId)
        .chain(
            run ->
                run == null || run.isOver()
                    ? Uni.createFrom().voidItem()
                    : firstFailure
                        .get()
                        .invoke(
                            reason ->
                                run.advance(new RunAdvance.AllJudged(reason), clock.instant()))
                        .replaceWithVoid());
  }

  /**
   * Pauses a run that cannot go on for now; one that is over stays as it is.
   *
   * @param runId the run
   * @param reason why
   * @return when it is committed
   */
  @WithTransaction
  public Uni<Void> pause(UUID runId, PauseReason reason) {
    return runs.lock(runId).onItem().ifNotNull().invoke(run -> run.pause(reason)).replaceWithVoid();
  }
}
