package dev.judgeworkshop.judge.run;

import dev.judgeworkshop.judge.config.JudgeConfig;
import dev.judgeworkshop.kit.row.Ids;
import dev.judgeworkshop.kit.work.DurableWork;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts workers to a run's work: each is a queued piece of durable work that any replica takes. */
@ApplicationScoped
public class RunWorkers {

  /** The name that queued workers are stored with. */
  public static final String TASK = "evaluation-run-worker";

  private final RunWorkerRepository workers;
  private final DurableWork work;
  private final int workersPerRun;

  RunWorkers(RunWorkerRepository workers, DurableWork work, JudgeConfig config) {
    this.workers = workers;
    this.work = work;
    this.workersPerRun = config.models().workersPerRun();
  }

  /** Queues the workers in the caller's transaction; {@link #wake} comes after the commit. */
  Uni<Void> enqueue(UUID runId) {
    return enqueue(runId, workersPerRun);
  }

  private Uni<Void> enqueue(UUID runId, int left) {
    if (left == 0) {
      return Uni.createFrom().voidItem();
    }
    UUID id = Ids.next();
    return workers
        .insert(id, runId)
        .chain(() -> work.enqueue(TASK, id))
        .chain(() -> enqueue(runId, left - 1));
  }

  /** Starts what was just committed without waiting for the next poll. */
  public void wake() {
    work.wake();
  }

  /**
   * The run that a worker works on.
   *
   * @param id the worker
   * @return the run; null when the worker is done
   */
  @WithSession
  public Uni<@Nullable UUID> runOf(UUID id) {
    return workers.findRun(id);
  }

  /**
   * A worker has nothing more to do.
   *
   * @param id the worker
   * @return when it is forgotten
   */
  @WithTransaction
  public Uni<Void> finished(UUID id) {
    return workers.delete(id);
  }
}
