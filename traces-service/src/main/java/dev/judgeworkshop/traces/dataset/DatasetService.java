package dev.judgeworkshop.traces.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.judgeworkshop.kit.idempotency.Idempotency;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.kit.identity.CurrentUser;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.model.Membership;
import dev.judgeworkshop.traces.rights.TraceRights;
import dev.judgeworkshop.traces.search.TraceCriteria;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes and reads datasets. Rights are asked first, then one transaction writes. */
@ApplicationScoped
public class DatasetService {

  private final DatasetRepository repository;
  private final TraceRights rights;
  private final InstantSource time;
  private final ObjectMapper json;
  private final Idempotency idempotency;
  private final CurrentUser user;

  DatasetService(
      DatasetRepository repository,
      TraceRights rights,
      InstantSource time,
      ObjectMapper json,
      Idempotency idempotency,
      CurrentUser user) {
    this.idempotency = idempotency;
    this.user = user;
    this.repository = repository;
    this.rights = rights;
    this.time = time;
    this.json = json;
  }

  Uni<DatasetResponse> create(@Nullable IdempotencyKey key, CreateDatasetRequest request) {
    UUID owner = user.id();
    return rights
        .requireFacilitator(request.workshopId())
        .chain(() -> createOnce(key, owner, request));
  }

  @WithTransaction
  Uni<DatasetResponse> createOnce(
      @Nullable IdempotencyKey key, UUID owner, CreateDatasetRequest request) {
    return idempotency
        .claim(key, owner, "POST /datasets", request)
        .chain(
            claim ->
                claim.repeated() ? stored(claim.id()) : make(NewDataset.of(claim.id(), request)));
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
        .call(() -> keepSources(dataset))
        .map(DatasetMapper::toResponse)
        .map(made -> made.madeOf(dataset.sources()));
  }

  private Uni<Void> keepSources(NewDataset dataset) {
    int named = dataset.sources().size();
    return named == 0
        ? Uni.createFrom().voidItem()
        : repository
            .keepSources(dataset)
            .invoke(
                known -> {
                  if (known < named) {
                    throw DatasetProblems.notFound();
                  }
                })
            .replaceWithVoid();
  }

  private Dataset toEntity(NewDataset dataset, int chosen) {
    Dataset made =
        new Dataset(
            dataset.id(),
            dataset.workshopId(),
            dataset.name(),
            chosen,
            dataset.operation(),
            time.instant());
    made.rememberChoice(dataset.n(), dataset.seed(), written(dataset.criteria()));
    return made;
  }

  private @Nullable String written(TraceCriteria criteria) {
    try {
      return criteria.isEmpty() ? null : json.writeValueAsString(criteria);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
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
        .call(dataset -> requireSeen(dataset))
        .chain(
            dataset ->
                dataset.operation().takesDatasets()
                    ? sourcesOf(id).map(dataset::madeOf)
                    : Uni.createFrom().item(dataset));
  }

  @WithSession
  Uni<List<UUID>> sourcesOf(UUID id) {
    return repository.sources(id);
  }

  private Uni<Membership> requireSeen(DatasetResponse dataset) {
    return rights
        .requireMemberFor(dataset.workshopId(), DatasetProblems.WHAT)
        .invoke(member -> refuseUnlessSeen(member, dataset));
  }

  private static void refuseUnlessSeen(Membership member, DatasetResponse dataset) {
    boolean seen =
        member.isFacilitator()
            ? dataset.operation() != DatasetOperation.ASSIGNMENT
            : dataset.id().equals(TraceRights.openDataset(member));
    if (!seen) {
      throw DatasetProblems.notFound();
    }
  }

  /**
   * What the caller sees of a dataset: the whole, or the part that is assigned to them.
   *
   * @param id the dataset
   * @return the dataset whose traces are theirs; fails with 404 for who sees none of it
   */
  public Uni<DatasetResponse> seen(UUID id) {
    return stored(id)
        .chain(
            dataset ->
                requireSeen(dataset)
                    .chain(
                        member ->
                            member.isFacilitator()
                                ? Uni.createFrom().item(dataset)
                                : assignedTo(member.userId(), id)));
  }

  /**
   * The part of a dataset that is assigned to a person, or the whole where nothing is.
   *
   * @param userId the person
   * @param id the dataset
   * @return a dataset; fails with 404 when there is none
   */
  @WithSession
  public Uni<DatasetResponse> assignedTo(UUID userId, UUID id) {
    return repository
        .findAssigned(id, userId)
        .onItem()
        .ifNull()
        .failWith(DatasetProblems::notFound)
        .map(DatasetMapper::toResponse);
  }

  /**
   * Says whether a person may see a trace in a dataset.
   *
   * @param workshopId the workshop
   * @param datasetId the dataset
   * @param userId the person, who may be assigned a part of it
   * @param traceId the trace
   * @return whether they do
   */
  @WithSession
  public Uni<Boolean> sees(UUID workshopId, UUID datasetId, UUID userId, UUID traceId) {
    return repository.sees(workshopId, datasetId, userId, traceId);
  }

  Uni<Void> requireSees(UUID workshopId, UUID datasetId, UUID userId, UUID traceId) {
    return sees(workshopId, datasetId, userId, traceId)
        .invoke(DatasetService::refuseUnlessHeld)
        .replaceWithVoid();
  }

  private static void refuseUnlessHeld(boolean held) {
    if (!held) {
      throw DatasetProblems.unknownTraces();
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
    return holds(datasetId, traceId).invoke(DatasetService::refuseUnlessHeld).replaceWithVoid();
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
                    .countListed(workshopId)
                    .map(
                        total ->
                            Page.of(
                                rows, total, query, scope, row -> List.of(row.id().toString()))));
  }
}
