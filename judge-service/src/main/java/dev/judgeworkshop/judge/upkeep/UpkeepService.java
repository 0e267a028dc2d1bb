package dev.judgeworkshop.judge.upkeep;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Counts and forgets what belongs to a workshop; other services ask for it. */
@ApplicationScoped
class UpkeepService {

  private static final int STEP = 5_000;

  private final Pool database;
  private final UpkeepRepository repository;

  UpkeepService(Pool database, UpkeepRepository repository) {
    this.database = database;
    this.repository = repository;
  }

  Uni<ProgressResponse> progress(UUID workshopId) {
    return repository.progress(workshopId);
  }

  /** Drops a bounded number of rows; true when none is left. Work under way stops by itself. */
  Uni<Boolean> drop(UUID workshopId) {
    return repository
        .stop(workshopId)
        .chain(() -> repository.drop(workshopId, STEP))
        .map(unused -> unused == STEP);
  }

  /** All or nothing. */
  Uni<Void> forget(UUID workshopId, List<UUID> traceIds) {
    return database.withTransaction(
        connection -> repository.forget(connection, workshopId, traceIds));
  }
}
