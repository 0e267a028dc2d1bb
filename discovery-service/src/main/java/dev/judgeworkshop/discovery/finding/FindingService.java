package dev.judgeworkshop.discovery.finding;

import dev.judgeworkshop.discovery.progress.Activity;
import dev.judgeworkshop.discovery.progress.ProgressService;
import dev.judgeworkshop.discovery.rights.DiscoveryRights;
import dev.judgeworkshop.kit.idempotency.Idempotency;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes, changes and reads findings. Rights are asked first, then one transaction writes. */
@ApplicationScoped
class FindingService {

  private static final Uni<Void> DONE = Uni.createFrom().voidItem();

  private final FindingRepository repository;
  private final DiscoveryRights rights;
  private final ProgressService progress;
  private final Idempotency idempotency;
  private final InstantSource time;

  FindingService(
      FindingRepository repository,
      DiscoveryRights rights,
      ProgressService progress,
      Idempotency idempotency,
      InstantSource time) {
    this.repository = repository;
    this.rights = rights;
    this.progress = progress;
    this.idempotency = idempotency;
    this.time = time;
  }

  Uni<FindingResponse> create(@Nullable IdempotencyKey key, CreateFindingRequest request) {
    return rights
        .requireWriter(request.workshopId(), request.traceId())
        .chain(writer -> make(key, writer.userId(), request));
  }

  @WithTransaction
  Uni<FindingResponse> make(
      @Nullable IdempotencyKey key, UUID userId, CreateFindingRequest request) {
    return idempotency
        .claim(key, userId, "POST /findings", request)
        .chain(
            claim ->
                claim.repeated()
                    ? stored(claim.id()).map(FindingMapper::toResponse)
                    : add(claim.id(), userId, request));
  }

  private Uni<FindingResponse> add(UUID id, UUID userId, CreateFindingRequest request) {
    Finding finding =
        new Finding(
            id,
            request.workshopId(),
            request.traceId(),
            userId,
            request.insight(),
            request.category(),
            time.instant());
    return repository
        .persistAndFlush(finding)
        .call(made -> progress.record(request.workshopId(), userId, Activity.FINDING_MADE))
        .map(FindingMapper::toResponse);
  }

  /** For its author and for facilitators; to everybody else it is not there. */
  Uni<FindingResponse> get(UUID id) {
    return load(id)
        .call(
            found ->
                rights.requireReaderOf(found.workshopId(), found.userId(), FindingProblems.WHAT));
  }

  @WithSession
  Uni<FindingResponse> load(UUID id) {
    return stored(id).map(FindingMapper::toResponse);
  }

  Uni<FindingResponse> save(UUID id, long expected, SaveFindingRequest request) {
    return requireAuthor(id).chain(() -> change(id, expected, request));
  }

  /**
   * What is stored afterwards tells whether the change took place, now or in an earlier attempt.
   */
  @WithTransaction
  Uni<FindingResponse> change(UUID id, long expected, SaveFindingRequest request) {
    return repository
        .change(id, expected, request.insight(), request.category(), time.instant())
        .chain(changed -> stored(id).call(now -> changed ? countChange(now) : DONE))
        .map(
            stored -> {
              FindingResponse current = FindingMapper.toResponse(stored);
              if (!stored.says(request.insight(), request.category())) {
                throw FindingProblems.stale(current);
              }
              return current;
            });
  }

  Uni<Void> delete(UUID id, long expected) {
    return requireAuthor(id).chain(finding -> remove(finding, expected));
  }

  @WithTransaction
  Uni<Void> remove(FindingResponse finding, long expected) {
    return repository
        .remove(finding.id(), expected)
        .chain(
            removed ->
                removed
                    ? progress.record(
                        finding.workshopId(), finding.userId(), Activity.FINDING_DELETED)
                    : refuseAsStale(finding.id()));
  }

  private Uni<Void> refuseAsStale(UUID id) {
    return stored(id)
        .map(FindingMapper::toResponse)
        .chain(current -> Uni.createFrom().failure(FindingProblems.stale(current)));
  }

  private Uni<Void> countChange(Finding finding) {
    return progress.record(finding.workshopId(), finding.userId(), Activity.FINDING_CHANGED);
  }

  /**
   * Whoever reads it and takes part wrote it: facilitators, who read all, are refused as writers.
   */
  private Uni<FindingResponse> requireAuthor(UUID id) {
    return get(id).call(found -> rights.requireWriter(found.workshopId(), found.traceId()));
  }

  private Uni<Finding> stored(UUID id) {
    return repository.findById(id).onItem().ifNull().failWith(FindingProblems::notFound);
  }
}
