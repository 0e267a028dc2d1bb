package dev.judgeworkshop.discovery.disagreement;

import dev.judgeworkshop.kit.list.PageQuery;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps and reads how traces were labelled. Feedback is saved together with its count here. */
@ApplicationScoped
public class TraceLabelsService {

  private final TraceLabelsRepository repository;

  TraceLabelsService(TraceLabelsRepository repository) {
    this.repository = repository;
  }

  /**
   * Counts labels, in the transaction of the feedback.
   *
   * @param workshopId the workshop
   * @param traceId the trace
   * @param good how many GOOD more
   * @param bad how many BAD more
   * @return when counted
   */
  @WithTransaction
  public Uni<Void> adjust(UUID workshopId, UUID traceId, int good, int bad) {
    return repository.adjust(workshopId, traceId, good, bad);
  }

  /**
   * How some traces were labelled.
   *
   * @param workshopId the workshop
   * @param traceIds at most 200
   * @return those with feedback, in no order
   */
  @WithSession
  public Uni<List<TraceLabels>> ofTraces(UUID workshopId, Collection<UUID> traceIds) {
    return repository.ofTraces(workshopId, traceIds);
  }

  @WithSession
  Uni<LabelsRows> disagreements(
      UUID workshopId, @Nullable Severity severity, @Nullable TraceLabels after, PageQuery query) {
    return repository
        .disagreements(workshopId, severity, after, query.skipOrZero(), query.limit() + 1)
        .chain(
            rows ->
                repository
                    .countDisagreements(workshopId, severity)
                    .map(total -> new LabelsRows(rows, total)));
  }

  @WithSession
  Uni<LabelsRows> coverage(UUID workshopId, @Nullable UUID after, PageQuery query) {
    return repository
        .coverage(workshopId, after, query.skipOrZero(), query.limit() + 1)
        .chain(rows -> repository.count(workshopId).map(total -> new LabelsRows(rows, total)));
  }
}
