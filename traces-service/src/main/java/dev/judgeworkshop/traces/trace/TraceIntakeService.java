package dev.judgeworkshop.traces.trace;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes new traces in, in the transaction of whoever brings them. */
@ApplicationScoped
public class TraceIntakeService {

  private static final Comparator<NewTrace> BY_EXTERNAL_ID =
      Comparator.comparing(NewTrace::externalId, Comparator.nullsLast(Comparator.naturalOrder()));

  private final TraceBatchRepository repository;

  TraceIntakeService(TraceBatchRepository repository) {
    this.repository = repository;
  }

  /**
   * Writes traces; one whose external id the workshop knows updates that trace and keeps its id and
   * place. The same external id twice in a batch: the later content, the earlier place.
   *
   * @param transaction the connection of the caller's transaction
   * @param workshopId the workshop
   * @param traces at most some hundreds
   * @return when they are written
   */
  public Uni<Void> store(SqlConnection transaction, UUID workshopId, List<NewTrace> traces) {
    return traces.isEmpty()
        ? Uni.createFrom().voidItem()
        : repository.write(transaction, workshopId, inLockingOrder(traces));
  }

  /** Two imports of the same external ids must not wait for each other. */
  private static List<NewTrace> inLockingOrder(List<NewTrace> traces) {
    Map<Object, NewTrace> distinct = new LinkedHashMap<>();
    for (NewTrace trace : traces) {
      Object key = trace.externalId() == null ? new Object() : trace.externalId();
      distinct.merge(key, trace, (first, later) -> later.placedAt(first.createdAt()));
    }
    return distinct.values().stream().sorted(BY_EXTERNAL_ID).toList();
  }
}
