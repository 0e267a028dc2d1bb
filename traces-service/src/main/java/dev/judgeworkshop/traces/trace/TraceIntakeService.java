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
  private final TracePartsRepository parts;
  private final KnownTraceRepository known;

  TraceIntakeService(
      TraceBatchRepository repository, TracePartsRepository parts, KnownTraceRepository known) {
    this.repository = repository;
    this.parts = parts;
    this.known = known;
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
    if (traces.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    List<NewTrace> ordered = inLockingOrder(traces);
    return repository
        .write(transaction, workshopId, ordered)
        .chain(places -> parts.write(transaction, workshopId, ordered, places));
  }

  /**
   * What is stored of traces that more spans come for.
   *
   * @param workshopId the workshop
   * @param externalIds of the traces
   * @return by external id; only those that have spans
   */
  public Uni<Map<String, KnownTrace>> known(UUID workshopId, List<String> externalIds) {
    return externalIds.isEmpty()
        ? Uni.createFrom().item(Map.of())
        : known.find(workshopId, externalIds);
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
