package dev.judgeworkshop.traces.dataset;

import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.traces.client.workshops.MemberView;
import dev.judgeworkshop.traces.client.workshops.WorkshopsClient;
import dev.judgeworkshop.traces.rights.TraceRights;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Divides datasets among people. Whoever is assigned nothing works on the whole dataset. */
@ApplicationScoped
class AssignmentService {

  private final AssignmentRepository repository;
  private final DatasetService datasets;
  private final WorkshopsClient workshops;
  private final TraceRights rights;
  private final Pool pool;
  private final InstantSource time;

  AssignmentService(
      AssignmentRepository repository,
      DatasetService datasets,
      WorkshopsClient workshops,
      TraceRights rights,
      Pool pool,
      InstantSource time) {
    this.repository = repository;
    this.datasets = datasets;
    this.workshops = workshops;
    this.rights = rights;
    this.pool = pool;
    this.time = time;
  }

  private Uni<DatasetResponse> managed(UUID datasetId) {
    return datasets
        .stored(datasetId)
        .call(dataset -> rights.requireFacilitatorFor(dataset.workshopId(), DatasetProblems.WHAT));
  }

  Uni<Page<AssignmentResponse>> list(UUID datasetId, PageQuery query) {
    return managed(datasetId).chain(() -> page(datasetId, query));
  }

  private Uni<Page<AssignmentResponse>> page(UUID datasetId, PageQuery query) {
    String scope = "assignments" + datasetId;
    return repository
        .page(datasetId, query.afterId(scope), query.skipOrZero(), query.limit() + 1)
        .chain(
            rows ->
                repository
                    .count(datasetId)
                    .map(
                        total ->
                            Page.of(
                                rows,
                                total,
                                query,
                                scope,
                                row -> List.of(row.userId().toString()))));
  }

  Uni<Page<AssignmentResponse>> deal(UUID datasetId, AssignAutomaticallyRequest request) {
    return managed(datasetId)
        .call(
            dataset ->
                workshops
                    .raters(dataset.workshopId())
                    .map(members -> chosen(members, request))
                    .chain(
                        people ->
                            pool.withTransaction(
                                transaction ->
                                    repository.deal(
                                        transaction,
                                        dataset,
                                        people,
                                        request.overlap(),
                                        time.instant()))))
        .chain(() -> page(datasetId, new PageQuery(null, null, null)));
  }

  /** In one order, so that the same people get the same traces again. */
  private static List<UUID> chosen(List<MemberView> members, AssignAutomaticallyRequest request) {
    List<UUID> raters = members.stream().map(MemberView::userId).sorted().toList();
    List<UUID> wanted = request.userIds();
    if (wanted != null && !new HashSet<>(raters).containsAll(wanted)) {
      throw DatasetProblems.notARater();
    }
    List<UUID> people = wanted == null ? raters : wanted.stream().distinct().sorted().toList();
    if (people.size() < request.overlap()) {
      throw DatasetProblems.tooFewPeople(people.size());
    }
    return people;
  }

  Uni<AssignmentResponse> assign(UUID datasetId, UUID userId, AssignRequest request) {
    UUID[] traces = request.traceIds().stream().distinct().toArray(UUID[]::new);
    return managed(datasetId)
        .call(dataset -> requireRater(dataset.workshopId(), userId))
        .call(
            dataset ->
                pool.withTransaction(
                    transaction ->
                        repository
                            .handOver(transaction, dataset, userId, traces, time.instant())
                            .invoke(held -> refuseUnlessHeld(held, traces.length))))
        .replaceWith(new AssignmentResponse(userId, traces.length));
  }

  private static void refuseUnlessHeld(long held, int named) {
    if (held < named) {
      throw DatasetProblems.unknownTraces();
    }
  }

  private Uni<Void> requireRater(UUID workshopId, UUID userId) {
    return workshops
        .raters(workshopId)
        .invoke(
            members -> {
              if (members.stream().noneMatch(member -> member.userId().equals(userId))) {
                throw DatasetProblems.notARater();
              }
            })
        .replaceWithVoid();
  }

  Uni<Void> withdraw(UUID datasetId, UUID userId) {
    return managed(datasetId)
        .chain(
            () ->
                pool.withTransaction(
                    transaction -> repository.forget(transaction, datasetId, userId)));
  }
}
