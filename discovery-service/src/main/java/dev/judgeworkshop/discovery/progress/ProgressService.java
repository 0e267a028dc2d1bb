package dev.judgeworkshop.discovery.progress;

import dev.judgeworkshop.kit.problem.Problem;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
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
   * How often anything has changed that the progress shows.
   *
   * @param workshopId the workshop
   * @return grows with every such change
   */
  @WithSession
  Uni<Long> changes(UUID workshopId) {
    return repository.changes(workshopId);
  }

  /** Everybody, as far as the contract between services goes. */
  @WithSession
  Uni<WorkshopProgress> load(UUID workshopId) {
    return withSums(workshopId, repository.members(workshopId, null, 0, MOST_MEMBERS));
  }

  /** One page of everybody, with a row more when there is a next one. */
  @WithSession
  Uni<WorkshopProgress> page(UUID workshopId, @Nullable UUID after, int skip, int rows) {
    return withSums(workshopId, repository.members(workshopId, after, skip, rows));
  }

  /** The sums, and one person's own row if there is one. */
  @WithSession
  Uni<WorkshopProgress> own(UUID workshopId, UUID userId) {
    return withSums(workshopId, repository.member(workshopId, userId));
  }

  private Uni<WorkshopProgress> withSums(UUID workshopId, Uni<List<MemberProgress>> members) {
    return repository
        .contributions(workshopId)
        .chain(sums -> members.map(found -> new WorkshopProgress(sums, found)));
  }

  private static Uni<Void> requireThere(boolean counted) {
    return counted
        ? Uni.createFrom().voidItem()
        : Uni.createFrom().failure(Problem.notFound("workshop"));
  }
}
