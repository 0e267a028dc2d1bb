package dev.judgeworkshop.judge.run;

import dev.judgeworkshop.judge.calls.Presence;
import dev.judgeworkshop.judge.config.JudgeConfig;
import dev.judgeworkshop.kit.row.Ids;
import dev.judgeworkshop.kit.work.DurableWork;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Puts workers to a run's work: each is a queued piece of durable work that any replica takes. */
@ApplicationScoped
public class RunWorkers {

  private static final Logger LOG = Logger.getLogger(RunWorkers.class);

  /** The name that queued workers are stored with. */
  public static final String TASK = "evaluation-run-worker";

  private final RunWorkerRepository workers;
  private final DurableWork work;
  private final Presence presence;
  private final int workersPerRun;

  RunWorkers(RunWorkerRepository workers, DurableWork work, Presence presence, JudgeConfig config) {
    this.presence = presence;
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
   * A worker begins, or begins again, in this process.
   *
   * @param id the worker
   * @return the run that it works on; null when the worker is done
   */
  @WithTransaction
  public Uni<@Nullable UUID> begin(UUID id) {
    return workers.begin(id, presence.key());
  }

  /** A process that starts goes on with what the dead have left: often it is one of them. */
  void takeOver(@ObservesAsync Presence.Arrived arrived) {
    workers
        .freeOfTheDead(TASK)
        .subscribe()
        .with(
            freed -> work.wake(),
            failed -> LOG.warnf("Work of the dead waits until it is missed: %s", failed));
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
