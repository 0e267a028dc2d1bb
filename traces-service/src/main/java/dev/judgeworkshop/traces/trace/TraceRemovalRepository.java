package dev.judgeworkshop.traces.trace;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Deletes traces by pk_trace; what hangs on them goes with them. */
@ApplicationScoped
class TraceRemovalRepository {

  private static final String DELETE =
      """
      with gone as (delete from trace where workshop_id = $1 and id = any($2) returning id)
      update trace_count set traces = traces - (select count(*) from gone) where workshop_id = $1
      """;

  Uni<Void> delete(SqlConnection transaction, UUID workshopId, UUID[] traces) {
    return transaction
        .preparedQuery(DELETE)
        .execute(Tuple.tuple().addUUID(workshopId).addArrayOfUUID(traces))
        .replaceWithVoid();
  }
}
