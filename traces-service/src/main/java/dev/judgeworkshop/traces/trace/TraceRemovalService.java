package dev.judgeworkshop.traces.trace;

import dev.judgeworkshop.traces.dataset.DatasetRemovalService;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Deletes traces, in the transaction of who asks for it. */
@ApplicationScoped
public class TraceRemovalService {

  private final TraceRemovalRepository repository;
  private final DatasetRemovalService datasets;

  TraceRemovalService(TraceRemovalRepository repository, DatasetRemovalService datasets) {
    this.repository = repository;
    this.datasets = datasets;
  }

  /**
   * Takes traces out of all datasets, deletes them with everything that hangs on them in this
   * service, and counts them out.
   *
   * @param transaction the connection of the caller's transaction
   * @param workshopId the workshop
   * @param traces at most some hundreds
   * @return when they are gone
   */
  public Uni<Void> delete(SqlConnection transaction, UUID workshopId, UUID[] traces) {
    return datasets
        .takeOut(transaction, workshopId, traces)
        .chain(() -> repository.delete(transaction, workshopId, traces));
  }
}
