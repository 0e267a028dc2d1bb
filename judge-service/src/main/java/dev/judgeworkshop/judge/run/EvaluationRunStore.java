package dev.judgeworkshop.judge.run;

import dev.judgeworkshop.kit.idempotency.Idempotency;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.row.Ids;
import dev.judgeworkshop.kit.work.DurableWork;
import dev.judgeworkshop.model.WorkState;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The sessions and transactions of runs that requests need; what is remote stays outside. */
@ApplicationScoped
class EvaluationRunStore {

  private final EvaluationRunRepository runs;
  private final DurableWork work;
  private final RunWorkers workers;
  private final Idempotency idempotency;
  private final InstantSource clock;

  EvaluationRunStore(
      EvaluationRunRepository runs,
      DurableWork work,
      RunWorkers workers,
      Idempotency idempotency,
      InstantSource clock) {
    this.runs = runs;
    this.work = work;
    this.workers = workers;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  /** The run and its place in the queue are committed together. */
  @WithTransaction
  Uni<EvaluationRunResponse> create(
      RunOrder order,
      UUID createdBy,
      @Nullable IdempotencyKey key,
      CreateEvaluationRunRequest request) {
    return idempotency
        .claim(key, createdBy, "POST /evaluation-runs", request)
        .chain(
            claim ->
                claim.repeated()
                    ? runs.findById(claim.id()).map(EvaluationRunMapper::toResponse)
                    : queue(claim.id(), order, createdBy));
  }

  @WithTransaction
  Uni<EvaluationRunResponse> create(RunOrder order, UUID createdBy) {
    return queue(Ids.next(), order, createdBy);
  }

  /** Again with the same id changes nothing. */
  @WithTransaction
  Uni<EvaluationRunResponse> add(UUID id, RunOrder order, UUID createdBy) {
    return runs.findById(id)
        .chain(
            found ->
                found == null
                    ? queue(id, order, createdBy)
                    : Uni.createFrom().item(EvaluationRunMapper.toResponse(found)));
  }

  /** All runs, or none. */
  @WithTransaction
  Uni<RunBatchResponse> createBatch(
      List<RunOrder> orders,
      UUID createdBy,
      @Nullable IdempotencyKey key,
      CreateRunBatchRequest request) {
    return idempotency
        .claim(key, createdBy, "POST /evaluation-runs/batches", request)
        .chain(
            claim ->
                claim.repeated()
                    ? runs.findByFirst(claim.id())
                    : queueAll(claim.id(), orders, createdBy, new ArrayList<>()))
        .map(EvaluationRunStore::batch);
  }

  private static RunBatchResponse batch(List<EvaluationRun> all) {
    return new RunBatchResponse(
        all.getFirst().batchId(), all.stream().map(EvaluationRunMapper::toResponse).toList());
  }

  /** The first run has the claimed id, so that a repeated request finds the batch. */
  private Uni<List<EvaluationRun>> queueAll(
      UUID id, List<RunOrder> left, UUID createdBy, List<EvaluationRun> queued) {
    if (left.isEmpty()) {
      return Uni.createFrom().item(queued);
    }
    return persist(id, left.getFirst(), createdBy)
        .invoke(queued::add)
        .chain(() -> queueAll(Ids.next(), left.subList(1, left.size()), createdBy, queued));
  }

  private Uni<EvaluationRunResponse> queue(UUID id, RunOrder order, UUID createdBy) {
    return persist(id, order, createdBy).map(EvaluationRunMapper::toResponse);
  }

  private Uni<EvaluationRun> persist(UUID id, RunOrder order, UUID createdBy) {
    EvaluationRun run =
        EvaluationRun.queued(
            id,
            EvaluationRunMapper.toTarget(order.prompt()),
            order.scope(),
            createdBy,
            clock.instant());
    run.ask(order.terms());
    return runs.persistAndFlush(run)
        .call(queued -> work.enqueue(EvaluationRunService.TASK, queued.id()));
  }

  @WithTransaction
  Uni<EvaluationRunResponse> cancel(UUID id) {
    return change(id, run -> run.cancel(clock.instant()));
  }

  @WithTransaction
  Uni<EvaluationRunResponse> pause(UUID id) {
    return change(
        id,
        run -> {
          requireModel(run);
          run.pause(PauseReason.BY_HAND);
        });
  }

  @WithTransaction
  Uni<EvaluationRunResponse> resume(UUID id, @Nullable BigDecimal budget) {
    return lock(id)
        .invoke(EvaluationRunStore::requireModel)
        .call(
            run ->
                run.resume(budget, clock.instant())
                    ? workers.enqueue(id)
                    : Uni.createFrom().voidItem())
        .call(runs::flush)
        .map(EvaluationRunMapper::toResponse);
  }

  /** Joins the caller's transaction: what has failed is judged again. */
  @WithTransaction
  Uni<EvaluationRunResponse> reopen(UUID id, Supplier<Uni<Integer>> reopening) {
    return lock(id)
        .invoke(EvaluationRunStore::requireReopenable)
        .call(
            run ->
                reopening
                    .get()
                    .invoke(items -> run.reopen(items, clock.instant()))
                    .chain(() -> requeue(run)))
        .call(runs::flush)
        .map(EvaluationRunMapper::toResponse);
  }

  private Uni<Void> requeue(EvaluationRun run) {
    return run.isOver()
        ? Uni.createFrom().voidItem()
        : work.enqueue(EvaluationRunService.TASK, run.id()).chain(() -> workersFor(run));
  }

  private Uni<Void> workersFor(EvaluationRun run) {
    return run.modelProviderId() != null && run.stage() == RunStage.JUDGING
        ? workers.enqueue(run.id())
        : Uni.createFrom().voidItem();
  }

  private static void requireModel(EvaluationRun run) {
    if (run.modelProviderId() == null) {
      throw EvaluationRunProblems.asksNoModel();
    }
  }

  private static void requireReopenable(EvaluationRun run) {
    if (run.state() == WorkState.CANCELLED || !run.isOver()) {
      throw EvaluationRunProblems.notReopenable();
    }
  }

  private Uni<EvaluationRunResponse> change(UUID id, Consumer<EvaluationRun> change) {
    return lock(id).invoke(change).call(runs::flush).map(EvaluationRunMapper::toResponse);
  }

  private Uni<EvaluationRun> lock(UUID id) {
    return runs.lock(id).onItem().ifNull().failWith(EvaluationRunProblems::notFound);
  }

  @WithSession
  Uni<RunHead> head(UUID id) {
    return runs.findHead(id).onItem().ifNull().failWith(EvaluationRunProblems::notFound);
  }

  @WithSession
  Uni<@Nullable UUID> repetitionOf(UUID id) {
    return runs.findRepetition(id);
  }

  @WithSession
  Uni<Optional<RunHead>> newestOf(UUID promptId) {
    return runs.findNewest(promptId);
  }

  @WithSession
  Uni<Optional<RunHead>> newest(RunHead run, String kind) {
    return runs.findNewest(run, kind);
  }

  @WithSession
  Uni<EvaluationRunResponse> find(UUID id) {
    return runs.findById(id)
        .onItem()
        .ifNull()
        .failWith(EvaluationRunProblems::notFound)
        .map(EvaluationRunMapper::toResponse);
  }

  @WithSession
  Uni<Page<EvaluationRunResponse>> page(
      EvaluationRunFilter filter, PageQuery query, @Nullable List<String> after) {
    return runs.page(filter, query, after)
        .chain(
            rows ->
                runs.count(filter)
                    .map(total -> Page.of(rows, total, query, filter.scope(), this::key)))
        .map(page -> page.map(EvaluationRunMapper::toResponse));
  }

  private List<String> key(EvaluationRun row) {
    return List.of(row.createdAt().toString(), row.id().toString());
  }
}
