package dev.judgeworkshop.traces.deletion;

import dev.judgeworkshop.traces.client.dependants.DependantsClient;
import dev.judgeworkshop.traces.client.workshops.WorkshopsClient;
import dev.judgeworkshop.traces.trace.TraceRemovalService;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a deletion as its task takes them. A trace goes here first, so that nothing new can
 * be hung on it, and is remembered until the other services have dropped what was.
 */
@ApplicationScoped
class DeletionStepService {

  private final DeletionRepository repository;
  private final DeletionBatchRepository batches;
  private final TraceRemovalService traces;
  private final DependantsClient dependants;
  private final WorkshopsClient workshops;
  private final Pool pool;
  private final InstantSource time;

  DeletionStepService(
      DeletionRepository repository,
      DeletionBatchRepository batches,
      TraceRemovalService traces,
      DependantsClient dependants,
      WorkshopsClient workshops,
      Pool pool,
      InstantSource time) {
    this.repository = repository;
    this.batches = batches;
    this.traces = traces;
    this.dependants = dependants;
    this.workshops = workshops;
    this.pool = pool;
    this.time = time;
  }

  /** What is known of a deletion that is to be gone on with. */
  record Begun(UUID id, UUID workshopId, UUID actorId, long total) {}

  /** Null when it has ended, or has gone with its workshop. */
  @WithTransaction
  Uni<@Nullable Begun> begin(UUID id) {
    return repository
        .lockIfThere(id)
        .map(
            found ->
                found != null && found.begin(time.instant())
                    ? new Begun(id, found.workshopId(), found.actorId(), found.total())
                    : null);
  }

  /** Notes who deleted how much; the same entry however often it is noted. */
  Uni<Void> note(Begun begun) {
    return workshops.tracesDeleted(begun.workshopId(), begun.id(), begun.actorId(), begun.total());
  }

  /** Deletes the next traces; false when none is left. */
  Uni<Boolean> deleteNext(UUID id, UUID workshopId) {
    return batches
        .next(id, false)
        .chain(
            next ->
                next.isEmpty()
                    ? Uni.createFrom().item(false)
                    : delete(id, workshopId, next.toArray(UUID[]::new)).replaceWith(true));
  }

  private Uni<Void> delete(UUID id, UUID workshopId, UUID[] next) {
    return pool.withTransaction(
        transaction ->
            traces
                .delete(transaction, workshopId, next)
                .chain(() -> batches.markDeleted(transaction, id, next)));
  }

  /** Has the other services drop what hangs on traces that are gone; false when all have. */
  Uni<Boolean> tellNext(UUID id, UUID workshopId) {
    return batches
        .next(id, true)
        .chain(
            next ->
                next.isEmpty()
                    ? Uni.createFrom().item(false)
                    : tell(id, workshopId, next).replaceWith(true));
  }

  private Uni<Void> tell(UUID id, UUID workshopId, List<UUID> next) {
    return dependants
        .tracesDeleted(workshopId, next)
        .chain(() -> batches.told(id, next.toArray(UUID[]::new)));
  }

  Uni<Void> finish(UUID id) {
    return end(id, found -> found.finish(time.instant()));
  }

  Uni<Void> giveUp(UUID id) {
    return end(id, found -> found.giveUp(time.instant()));
  }

  @WithTransaction
  Uni<Void> end(UUID id, Consumer<Deletion> ending) {
    return repository.lockIfThere(id).onItem().ifNotNull().invoke(ending).replaceWithVoid();
  }
}
