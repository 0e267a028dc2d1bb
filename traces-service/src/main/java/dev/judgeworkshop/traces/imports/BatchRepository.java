package dev.judgeworkshop.traces.imports;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What a batch changes of its import, on the connection of the batch's transaction. */
@ApplicationScoped
class BatchRepository {

  /**
   * Only from the checkpoint that the batch was read from, and only while the import runs: a
   * replica that has lost the work, or has not heard of a cancel, changes nothing. Holds the row
   * until the end of the transaction.
   */
  private static final String ADVANCE =
      """
      update trace_import set done = done + $3, failed = failed + $4, kept_errors = kept_errors + $5,
        lines_read = $6, bytes_read = $7, version = version + 1
      where id = $1 and bytes_read = $2 and state = 'RUNNING'
      """;

  private static final String KEEP_ERRORS =
      """
      insert into import_error (import_id, line, reason, excerpt)
      select $1, line, reason, excerpt
      from unnest($2::bigint[], $3::text[], $4::text[]) as e (line, reason, excerpt)
      """;

  /** False when the batch must not be stored. */
  Uni<Boolean> advance(SqlConnection transaction, ImportCheckpoint from, ImportBatch batch) {
    Tuple parameters =
        Tuple.tuple()
            .addUUID(from.importId())
            .addLong(from.bytes())
            .addLong((long) batch.traces().size())
            .addLong((long) batch.failed())
            .addInteger(batch.errors().size())
            .addLong(batch.lastLine())
            .addLong(batch.end());
    return transaction
        .preparedQuery(ADVANCE)
        .execute(parameters)
        .map(result -> result.rowCount() == 1);
  }

  Uni<Void> keep(SqlConnection transaction, UUID importId, List<ImportErrorSummary> errors) {
    if (errors.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    Tuple parameters =
        Tuple.tuple()
            .addUUID(importId)
            .addArrayOfLong(errors.stream().map(ImportErrorSummary::line).toArray(Long[]::new))
            .addArrayOfString(
                errors.stream().map(ImportErrorSummary::reason).toArray(String[]::new))
            .addArrayOfString(
                errors.stream().map(ImportErrorSummary::excerpt).toArray(String[]::new));
    return transaction.preparedQuery(KEEP_ERRORS).execute(parameters).replaceWithVoid();
  }
}
