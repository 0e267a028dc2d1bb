package dev.judgeworkshop.traces.dataset;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Takes traces that are to be deleted out of all datasets, in the transaction of who deletes them.
 */
@ApplicationScoped
public class DatasetRemovalService {

  private final DatasetRemovalRepository repository;

  DatasetRemovalService(DatasetRemovalRepository repository) {
    this.repository = repository;
  }

  /**
   * Takes traces out; their datasets close ranks and get a new version.
   *
   * @param transaction the connection of the caller's transaction
   * @param workshopId the workshop
   * @param traces at most some hundreds
   * @return when they are out
   */
  public Uni<Void> takeOut(SqlConnection transaction, UUID workshopId, UUID[] traces) {
    return repository.takeOut(transaction, workshopId, traces);
  }
}
