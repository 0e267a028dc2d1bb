package dev.judgeworkshop.traces.dataset;

import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.row.Ids;
import dev.judgeworkshop.model.Membership;
import dev.judgeworkshop.traces.rights.TraceRights;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Makes and reads datasets. Rights are asked first, then one transaction writes. */
@ApplicationScoped
public class DatasetService {

  private final DatasetRepository repository;
  private final TraceRights rights;
  private final InstantSource time;

  DatasetService(DatasetRepository repository, TraceRights rights, InstantSource time) {
    this.repository = repository;
    this.rights = rights;
    this.time = time;
  }

  Uni<DatasetResponse> create(CreateDatasetRequest request) {
    return rights
        .requireFacilitator(request.workshopId())
        .chain(() -> make(NewDataset.of(Ids.next(), request)));
  }

  /**
   * Makes a dataset, in the caller's transaction where there is one.
   *
   * @param dataset what to make
   * @return the dataset; fails with 404 when a named trace is not one of the workshop, 409 {@code
   *     dataset-empty} when there is no trace
   */
  @WithTransaction
  public Uni<DatasetResponse> make(NewDataset dataset) {
    return repository
        .choose(dataset)
        .invoke(chosen -> refuseUnlessComplete(dataset, chosen))
        .map(chosen -> toEntity(dataset, chosen))
        .chain(repository::persistAndFlush)
        .map(DatasetMapper::toResponse);
  }

  private Dataset toEntity(NewDataset dataset, int chosen) {
    return new Dataset(
        dataset.id(),
        dataset.workshopId(),
        dataset.name(),
        chosen,
        dataset.operation(),
        time.instant());
  }

  private static void refuseUnlessComplete(NewDataset dataset, int chosen) {
    Set<UUID> named = dataset.traceIds();
    if (named != null && chosen < named.size()) {
      throw DatasetProblems.unknownTraces();
    }
    if (chosen == 0) {
      throw DatasetProblems.empty();
    }
  }

  /**
   * One dataset, for facilitators and for those whose open round is about it.
   *
   * @param id its id
   * @return the dataset; fails with 404 for everybody else
   */
  public Uni<DatasetResponse> get(UUID id) {
    return stored(id)
        .call(
            dataset ->
                rights
                    .requireMemberFor(dataset.workshopId(), DatasetProblems.WHAT)
                    .invoke(member -> refuseUnlessSeen(member, id)));
  }

  private static void refuseUnlessSeen(Membership member, UUID id) {
    if (!member.isFacilitator() && !id.equals(TraceRights.openDataset(member))) {
      throw DatasetProblems.notFound();
    }
  }

  /**
   * One dataset, whoever asks.
   *
   * @param id its id
   * @return the dataset; fails with 404 when there is none
   */
  @WithSession
  public Uni<DatasetResponse> stored(UUID id) {
    return repository
        .findById(id)
        .onItem()
        .ifNull()
        .failWith(DatasetProblems::notFound)
        .map(DatasetMapper::toResponse);
  }

  /**
   * One dataset of a workshop, whoever asks.
   *
   * @param workshopId the workshop
   * @param id the dataset
   * @return the dataset; fails with 404 when it is another workshop's
   */
  public Uni<DatasetResponse> storedIn(UUID workshopId, UUID id) {
    return stored(id)
        .invoke(
            dataset -> {
              if (!dataset.workshopId().equals(workshopId)) {
                throw DatasetProblems.notFound();
              }
            });
  }

  /**
   * Says whether a dataset holds a trace.
   *
   * @param datasetId the dataset
   * @param traceId the trace
   * @return whether it does
   */
  @WithSession
  public Uni<Boolean> holds(UUID datasetId, UUID traceId) {
    return repository.holds(datasetId, traceId);
  }

  Uni<Void> requireHeld(UUID datasetId, UUID traceId) {
    return holds(datasetId, traceId)
        .invoke(
            held -> {
              if (!held) {
                throw DatasetProblems.unknownTraces();
              }
            })
        .replaceWithVoid();
  }

  Uni<Page<DatasetResponse>> list(UUID workshopId, PageQuery query) {
    return rights.requireFacilitator(workshopId).chain(() -> page(workshopId, query));
  }

  @WithSession
  Uni<Page<DatasetResponse>> page(UUID workshopId, PageQuery query) {
    String scope = "datasets" + workshopId;
    return repository
        .page(workshopId, query.afterId(scope), query.skipOrZero(), query.limit() + 1)
        .chain(
            rows ->
                repository
                    .count("workshopId", workshopId)
                    .map(
                        total ->
                            Page.of(
                                rows, total, query, scope, row -> List.of(row.id().toString()))));
  }
}
