package dev.judgeworkshop.discovery.progress;

import dev.judgeworkshop.kit.problem.Problem;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts what is contributed. The features call it in the transaction of what they store. */
@ApplicationScoped
public class ProgressService {

  /** The contract's bound; a workshop has dozens of members. */
  private static final int MOST_MEMBERS = 1_000;

  private final ProgressRepository repository;
  private final InstantSource time;

  ProgressService(ProgressRepository repository, InstantSource time) {
    this.repository = repository;
    this.time = time;
  }

  /**
   * Counts what somebody did, in the transaction that stores it.
   *
   * @param workshopId the workshop
   * @param userId who did it
   * @param activity what they did
   * @return when counted; fails with 404 when the workshop is being deleted, so that the
   *     transaction leaves nothing behind
   */
  @WithTransaction
  public Uni<Void> record(UUID workshopId, UUID userId, Activity activity) {
    return repository.record(workshopId, userId, activity).chain(ProgressService::requireThere);
  }

  /**
   * Marks discovery as complete for one person; a repeat keeps the first time.
   *
   * @param workshopId the workshop
   * @param userId the person
   * @return when stored; fails with 404 when the workshop is being deleted
   */
  @WithTransaction
  public Uni<Void> complete(UUID workshopId, UUID userId) {
    return repository
        .complete(workshopId, userId, time.instant())
        .chain(ProgressService::requireThere);
  }

  /**
   * Takes the mark back.
   *
   * @param workshopId the workshop
   * @param userId the person
   * @return when stored
   */
  @WithTransaction
  public Uni<Void> reopen(UUID workshopId, UUID userId) {
    return repository.reopen(workshopId, userId);
  }

  /**
   * How much there is.
   *
   * @param workshopId the workshop
   * @return the counters; zeros where nothing is known
   */
  @WithSession
  public Uni<Contributions> contributions(UUID workshopId) {
    return repository.contributions(workshopId);
  }

  /**
   * How often a topic has changed, and how much of it there is.
   *
   * @param topic what
   * @param workshopId the workshop
   * @param userId whose, null for everybody's
   * @return zeros where nothing is known
   */
  @WithSession
  public Uni<ListHead> head(Topic topic, UUID workshopId, @Nullable UUID userId) {
    return repository.head(topic, workshopId, userId);
  }

  /**
   * How often anything has changed that {@link #load} shows.
   *
   * @param workshopId the workshop
   * @return grows with every such change
   */
  @WithSession
  Uni<Long> changes(UUID workshopId) {
    return repository.changes(workshopId);
  }

  /** The version is read first: it is never newer than what is shown with it. */
  @WithSession
  Uni<WorkshopProgress> load(UUID workshopId) {
    return repository
        .changes(workshopId)
        .chain(
            version ->
                repository
                    .contributions(workshopId)
                    .chain(
                        sums ->
                            repository
                                .members(workshopId, MOST_MEMBERS)
                                .map(members -> new WorkshopProgress(version, sums, members))));
  }

  private static Uni<Void> requireThere(boolean counted) {
    return counted
        ? Uni.createFrom().voidItem()
        : Uni.createFrom().failure(Problem.notFound("workshop"));
  }
}
