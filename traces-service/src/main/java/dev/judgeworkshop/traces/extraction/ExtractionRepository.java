package dev.judgeworkshop.traces.extraction;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far extractions are. */
@ApplicationScoped
class ExtractionRepository implements PanacheRepositoryBase<ExtractionWork, UUID> {

  /** Only from where the batch was read, and only while nothing was begun anew. */
  private static final String ADVANCE =
      """
      update trace_extraction set done = done + $3, changed = changed + $4, last_trace_id = $5,
        version = version + 1
      where workshop_id = $1 and last_trace_id = $2 and state = 'RUNNING'
        and input_path is not distinct from $6 and output_path is not distinct from $7
      """;

  Uni<@Nullable ExtractionWork> findByWorkshop(UUID workshopId) {
    return findById(workshopId);
  }

  Uni<@Nullable ExtractionWork> lock(UUID workshopId) {
    return findById(workshopId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** What a batch moves. */
  record Progress(
      UUID workshopId,
      UUID from,
      UUID to,
      long done,
      long changed,
      @Nullable String inputPath,
      @Nullable String outputPath) {}

  /** False when the batch must not be stored. */
  Uni<Boolean> advance(SqlConnection transaction, Progress progress) {
    return transaction
        .preparedQuery(ADVANCE)
        .execute(
            Tuple.tuple()
                .addUUID(progress.workshopId())
                .addUUID(progress.from())
                .addLong(progress.done())
                .addLong(progress.changed())
                .addUUID(progress.to())
                .addString(progress.inputPath())
                .addString(progress.outputPath()))
        .map(result -> result.rowCount() == 1);
  }
}
