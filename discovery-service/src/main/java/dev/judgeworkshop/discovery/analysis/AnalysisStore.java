package dev.judgeworkshop.discovery.analysis;

import dev.judgeworkshop.discovery.progress.ListHead;
import dev.judgeworkshop.discovery.progress.ProgressService;
import dev.judgeworkshop.discovery.work.WorkHead;
import dev.judgeworkshop.kit.idempotency.Idempotency;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.work.DurableWork;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The sessions and transactions of analyses that requests need; what is remote stays outside. */
@ApplicationScoped
class AnalysisStore {

  private static final String ONE_AT_A_TIME = "uq_analysis_workshop_id_kind";

  private final AnalysisRepository repository;
  private final ProgressService progress;
  private final DurableWork work;
  private final Idempotency idempotency;
  private final InstantSource time;

  AnalysisStore(
      AnalysisRepository repository,
      ProgressService progress,
      DurableWork work,
      Idempotency idempotency,
      InstantSource time) {
    this.repository = repository;
    this.progress = progress;
    this.work = work;
    this.idempotency = idempotency;
    this.time = time;
  }

  /** The run and its place in the queue are committed together. */
  @WithTransaction
  Uni<AnalysisResponse> create(
      @Nullable IdempotencyKey key, CreateAnalysisRequest request, UUID createdBy) {
    return idempotency
        .claim(key, createdBy, "POST /analyses", request)
        .chain(claim -> claim.repeated() ? find(claim.id()) : add(claim.id(), request, createdBy));
  }

  private Uni<AnalysisResponse> add(UUID id, CreateAnalysisRequest request, UUID createdBy) {
    return progress
        .contributions(request.workshopId())
        .map(sums -> sums.feedback() + sums.findings())
        .invoke(
            total -> {
              if (total == 0) {
                throw AnalysisProblems.nothing();
              }
            })
        .map(
            total ->
                new Analysis(
                    id, request.workshopId(), request.kind(), total, createdBy, time.instant()))
        .chain(repository::persistAndFlush)
        .onFailure(AnalysisStore::isRunning)
        .transform(taken -> AnalysisProblems.running())
        .call(made -> work.enqueue(AnalysisTask.NAME, made.id()))
        .map(AnalysisResponse::of);
  }

  private static boolean isRunning(Throwable failed) {
    return failed instanceof ConstraintViolationException violated
        && ONE_AT_A_TIME.equals(violated.getConstraintName());
  }

  @WithTransaction
  Uni<AnalysisResponse> cancel(UUID id) {
    return repository
        .lock(id)
        .onItem()
        .ifNull()
        .failWith(AnalysisProblems::notFound)
        .invoke(analysis -> analysis.cancel(time.instant()))
        .call(repository::flush)
        .map(AnalysisResponse::of);
  }

  @WithSession
  Uni<WorkHead> head(UUID id) {
    return repository.head(id).onItem().ifNull().failWith(AnalysisProblems::notFound);
  }

  @WithSession
  Uni<AnalysisResponse> find(UUID id) {
    return repository
        .findById(id)
        .onItem()
        .ifNull()
        .failWith(AnalysisProblems::notFound)
        .map(AnalysisResponse::of);
  }

  @WithSession
  Uni<ListHead> head(AnalysisFilter filter) {
    return repository.head(filter).map(row -> new ListHead((Long) row[0], (Long) row[1]));
  }

  @WithSession
  Uni<Page<AnalysisResponse>> page(AnalysisFilter filter, ListHead head, PageQuery query) {
    String scope = filter.scope();
    return repository
        .page(filter, query.afterId(scope), query.skipOrZero(), query.limit() + 1)
        .map(
            rows ->
                Page.of(rows, head.total(), query, scope, row -> List.of(row.id().toString()))
                    .map(AnalysisResponse::of));
  }
}
