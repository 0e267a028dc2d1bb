package dev.judgeworkshop.judge.run;

import dev.judgeworkshop.judge.prompt.JudgePromptResponse;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.row.Ids;
import dev.judgeworkshop.kit.work.DurableWork;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sessions and transactions of runs that requests need; what is remote stays outside. */
@ApplicationScoped
class EvaluationRunStore {

  private final EvaluationRunRepository runs;
  private final DurableWork work;
  private final InstantSource clock;

  EvaluationRunStore(EvaluationRunRepository runs, DurableWork work, InstantSource clock) {
    this.runs = runs;
    this.work = work;
    this.clock = clock;
  }

  /** The run and its place in the queue are committed together. */
  @WithTransaction
  Uni<EvaluationRunResponse> create(JudgePromptResponse prompt, UUID datasetId, UUID createdBy) {
    EvaluationRun.Target target = EvaluationRunMapper.toTarget(prompt, datasetId);
    return runs.persistAndFlush(
            EvaluationRun.queued(Ids.next(), target, createdBy, clock.instant()))
        .call(run -> work.enqueue(EvaluationRunService.TASK, run.id()))
        .map(EvaluationRunMapper::toResponse);
  }

  @WithTransaction
  Uni<EvaluationRunResponse> cancel(UUID id) {
    return runs.lock(id)
        .onItem()
        .ifNull()
        .failWith(EvaluationRunProblems::notFound)
        .invoke(run -> run.cancel(clock.instant()))
        .call(runs::flush)
        .map(EvaluationRunMapper::toResponse);
  }

  @WithSession
  Uni<RunHead> head(UUID id) {
    return runs.findHead(id).onItem().ifNull().failWith(EvaluationRunProblems::notFound);
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
    return runs.page(filter.workshopId(), query, after)
        .chain(
            rows ->
                runs.count("workshopId", filter.workshopId())
                    .map(total -> Page.of(rows, total, query, filter.scope(), this::key)))
        .map(page -> page.map(EvaluationRunMapper::toResponse));
  }

  private List<String> key(EvaluationRun row) {
    return List.of(row.createdAt().toString(), row.id().toString());
  }
}
