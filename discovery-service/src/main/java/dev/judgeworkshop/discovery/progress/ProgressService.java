package dev.judgeworkshop.discovery.progress;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts what is contributed. The features call it in the transaction of what they store. */
@ApplicationScoped
public class ProgressService {

  private final ProgressRepository repository;

  ProgressService(ProgressRepository repository) {
    this.repository = repository;
  }

  /**
   * Counts one feedback more.
   *
   * @param workshopId the workshop
   * @param userId who gave it
   * @return when counted
   */
  @WithTransaction
  public Uni<Void> feedbackGiven(UUID workshopId, UUID userId) {
    return repository.add(workshopId, userId, 1, 0);
  }

  /**
   * Counts one finding more.
   *
   * @param workshopId the workshop
   * @param userId who made it
   * @return when counted
   */
  @WithTransaction
  public Uni<Void> findingMade(UUID workshopId, UUID userId) {
    return repository.add(workshopId, userId, 0, 1);
  }

  /**
   * Counts one finding less.
   *
   * @param workshopId the workshop
   * @param userId who took it back
   * @return when counted
   */
  @WithTransaction
  public Uni<Void> findingDeleted(UUID workshopId, UUID userId) {
    return repository.add(workshopId, userId, 0, -1);
  }

  /**
   * How much there is.
   *
   * @param workshopId the workshop
   * @param userId whose, null for everybody's
   * @return the counters; zeros where nothing is known
   */
  @WithSession
  public Uni<Contributions> contributions(UUID workshopId, @Nullable UUID userId) {
    return repository.sum(workshopId, userId);
  }
}
