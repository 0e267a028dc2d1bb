package dev.judgeworkshop.traces.deletion;

import dev.judgeworkshop.kit.idempotency.Idempotency;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.kit.identity.CurrentUser;
import dev.judgeworkshop.kit.row.Ids;
import dev.judgeworkshop.kit.work.DurableWork;
import dev.judgeworkshop.traces.rights.TraceRights;
import dev.judgeworkshop.traces.search.TraceCriteria;
import dev.judgeworkshop.traces.trace.ManagedTraceService;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deletions as facilitators ask for them; the work itself is durable. */
@ApplicationScoped
class DeletionService {

  private final DeletionRepository repository;
  private final DeletionStepService steps;
  private final ManagedTraceService traces;
  private final DurableWork work;
  private final TraceRights rights;
  private final CurrentUser user;
  private final Idempotency idempotency;
  private final InstantSource time;

  DeletionService(
      DeletionRepository repository,
      DeletionStepService steps,
      ManagedTraceService traces,
      DurableWork work,
      TraceRights rights,
      CurrentUser user,
      Idempotency idempotency,
      InstantSource time) {
    this.repository = repository;
    this.steps = steps;
    this.traces = traces;
    this.work = work;
    this.rights = rights;
    this.user = user;
    this.idempotency = idempotency;
    this.time = time;
  }

  Uni<DeletionResponse> start(@Nullable IdempotencyKey key, DeleteTracesRequest request) {
    UUID actor = user.id();
    return rights
        .requireFacilitator(request.workshopId())
        .chain(() -> startOnce(key, actor, request))
        .invoke(work::wake);
  }

  @WithTransaction
  Uni<DeletionResponse> startOnce(
      @Nullable IdempotencyKey key, UUID actor, DeleteTracesRequest request) {
    return idempotency
        .claim(key, actor, "POST /traces/deletions", request)
        .chain(
            claim ->
                claim.repeated()
                    ? load(claim.id())
                    : queue(
                        claim.id(),
                        request.workshopId(),
                        actor,
                        request.traceIds(),
                        request.criteria()));
  }

  /** Which traces, and that they are to go, is stored together, or not at all. */
  @WithTransaction
  Uni<DeletionResponse> queue(
      UUID id,
      UUID workshopId,
      UUID actor,
      @Nullable List<UUID> traceIds,
      @Nullable TraceCriteria criteria) {
    Deletion deletion = new Deletion(id, workshopId, actor, time.instant());
    return repository
        .persistAndFlush(deletion)
        .chain(() -> repository.choose(deletion, traceIds, criteria))
        .invoke(deletion::isAbout)
        .call(repository::flush)
        .call(() -> work.enqueue(DeletionTask.NAME, deletion.id()))
        .map(count -> deletion.response());
  }

  /** One trace is gone at once; what hangs on it elsewhere follows. */
  Uni<Void> deleteOne(UUID traceId, long version) {
    UUID actor = user.id();
    return traces
        .requireManaged(traceId, version)
        .chain(workshopId -> queue(Ids.next(), workshopId, actor, List.of(traceId), null))
        .chain(queued -> steps.deleteNext(queued.id(), queued.workshopId()))
        .invoke(work::wake)
        .replaceWithVoid();
  }

  Uni<DeletionResponse> get(UUID id) {
    return load(id)
        .call(found -> rights.requireFacilitatorFor(found.workshopId(), DeletionProblems.WHAT));
  }

  @WithSession
  Uni<DeletionResponse> load(UUID id) {
    return repository.get(id).map(Deletion::response);
  }

  Uni<DeletionResponse> retry(UUID id) {
    return get(id).chain(() -> goOn(id)).invoke(work::wake);
  }

  @WithTransaction
  Uni<DeletionResponse> goOn(UUID id) {
    return repository
        .lock(id)
        .invoke(
            found -> {
              if (!found.retry()) {
                throw DeletionProblems.notFailed();
              }
            })
        .call(repository::flush)
        .call(() -> work.enqueue(DeletionTask.NAME, id))
        .map(Deletion::response);
  }
}
