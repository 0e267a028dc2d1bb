package dev.judgeworkshop.kit.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.stats.MicrometerStatsRegistry;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.judgeworkshop.kit.correlation.Correlation;
import dev.judgeworkshop.kit.work.WorkControl.WorkInterrupted;
import dev.judgeworkshop.kit.work.WorkControl.WorkPostponed;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Runs {@link DurableTask}s with db-scheduler on the service's own database: queued work is a row,
 * a replica that picks it sends heartbeats, and after four missed ones (20 s) another replica goes
 * on.
 */
@ApplicationScoped
public class DurableWork {

  private static final Logger LOG = Logger.getLogger(DurableWork.class);
  private static final int MAX_ATTEMPTS = 8;
  private static final Duration FIRST_BACKOFF = Duration.ofSeconds(2);
  private static final Duration LONGEST_BACKOFF = Duration.ofMinutes(5);
  private static final String ENQUEUE =
      "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
          + " values (?1, ?2, now(), false, 1) on conflict do nothing";

  private final AgroalDataSource dataSource;
  private final List<DurableTask> tasks;
  private final MeterRegistry meters;
  private final String instanceId;
  private final int parallel;
  private @Nullable Scheduler scheduler;

  DurableWork(
      AgroalDataSource dataSource,
      @All List<DurableTask> tasks,
      MeterRegistry meters,
      @ConfigProperty(name = "service-kit.instance-id") String instanceId,
      @ConfigProperty(name = "service-kit.parallel-work") int parallel) {
    this.dataSource = dataSource;
    this.tasks = tasks;
    this.meters = meters;
    this.instanceId = instanceId;
    this.parallel = parallel;
  }

  /**
   * Queues work in the transaction that stores its domain row: both are committed, or neither. Call
   * {@link #wake} after the commit.
   *
   * @param task the {@link DurableTask#name()}
   * @param workId the id of the domain row; queueing it again while it is queued changes nothing
   * @return when the row is written
   */
  public Uni<Void> enqueue(String task, UUID workId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ENQUEUE)
                    .setParameter(1, task)
                    .setParameter(2, workId.toString())
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** Starts what was just committed without waiting for the next poll (2 s). */
  public void wake() {
    if (scheduler != null) {
      scheduler.triggerCheckForDueExecutions();
    }
  }

  /** After Flyway, before the first request is likely. */
  void start(@Observes @Priority(Integer.MAX_VALUE) StartupEvent event) {
    if (tasks.isEmpty()) {
      return;
    }
    List<OneTimeTask<Void>> known = tasks.stream().map(this::toSchedulerTask).toList();
    scheduler =
        Scheduler.create(dataSource, known.toArray(OneTimeTask[]::new))
            .schedulerName(new SchedulerName.Fixed(instanceId + "-" + UUID.randomUUID()))
            .threads(parallel)
            .statsRegistry(new MicrometerStatsRegistry(meters, known))
            .executorService(Executors.newVirtualThreadPerTaskExecutor())
            .pollingInterval(Duration.ofSeconds(2))
            .pollUsingLockAndFetch(0.5, 1.0)
            .heartbeatInterval(Duration.ofSeconds(5))
            .missedHeartbeatsLimit(4)
            .shutdownMaxWait(Duration.ofSeconds(8))
            .build();
    scheduler.start();
  }

  void stop(@Observes ShutdownEvent event) {
    if (scheduler != null) {
      scheduler.stop();
    }
  }

  private OneTimeTask<Void> toSchedulerTask(DurableTask task) {
    return Tasks.oneTime(task.name())
        .onFailure((complete, operations) -> afterFailure(task, complete, operations))
        .execute((instance, context) -> run(task, UUID.fromString(instance.getId()), context));
  }

  private static void run(DurableTask task, UUID workId, ExecutionContext context) {
    Correlation.continueAs(workId.toString());
    task.run(workId, new WorkControl(() -> mustStop(context)));
  }

  private static boolean mustStop(ExecutionContext context) {
    return context.getSchedulerState().isShuttingDown()
        || context.getCurrentlyExecuting().getHeartbeatState().hasStaleHeartbeat();
  }

  private static void afterFailure(
      DurableTask task, ExecutionComplete complete, ExecutionOperations<Void> operations) {
    Throwable cause = complete.getCause().orElse(null);
    if (cause instanceof WorkInterrupted) {
      operations.reschedule(complete, Instant.now());
      return;
    }
    if (cause instanceof WorkPostponed postponed) {
      operations.reschedule(complete, Instant.now().plus(postponed.delay()));
      return;
    }
    int failures = complete.getExecution().consecutiveFailures + 1;
    String workId = complete.getExecution().getId();
    LOG.warnf(cause, "%s %s failed, attempt %d", task.name(), workId, failures);
    if (failures < MAX_ATTEMPTS || !task.givesUp()) {
      operations.reschedule(complete, Instant.now().plus(backoff(failures)));
      return;
    }
    task.giveUp(UUID.fromString(workId), new WorkControl(() -> false), cause);
    operations.remove();
  }

  private static Duration backoff(int failures) {
    Duration doubled = FIRST_BACKOFF.multipliedBy(1L << Math.min(failures - 1, MAX_ATTEMPTS));
    return doubled.compareTo(LONGEST_BACKOFF) < 0 ? doubled : LONGEST_BACKOFF;
  }
}
