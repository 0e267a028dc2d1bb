package dev.judgeworkshop.judge.run;

import dev.judgeworkshop.judge.prompt.JudgeKind;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.kit.work.DurableWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Starts, shows and steers runs; for facilitators. */
@ApplicationScoped
public class EvaluationRunService {

  /** The name that queued runs are stored with. */
  public static final String TASK = "evaluation-run";

  private final EvaluationRunStore store;
  private final RunOrders orders;
  private final Memberships memberships;
  private final DurableWork work;

  EvaluationRunService(
      EvaluationRunStore store, RunOrders orders, Memberships memberships, DurableWork work) {
    this.store = store;
    this.orders = orders;
    this.memberships = memberships;
    this.work = work;
  }

  Uni<EvaluationRunResponse> create(
      CreateEvaluationRunRequest request, @Nullable IdempotencyKey key) {
    return memberships
        .requireFacilitator(request.workshopId())
        .chain(
            facilitator ->
                orders
                    .of(request, facilitator, null)
                    .chain(order -> store.create(order, facilitator.userId(), key, request)))
        .invoke(work::wake);
  }

  Uni<RunBatchResponse> createBatch(CreateRunBatchRequest request, @Nullable IdempotencyKey key) {
    return memberships
        .requireFacilitator(request.workshopId())
        .chain(
            facilitator ->
                orders
                    .of(request, facilitator)
                    .chain(all -> store.createBatch(all, facilitator.userId(), key, request)))
        .invoke(work::wake);
  }

  /** Asks the same judge the same questions again, to see how often it changes its mind. */
  Uni<EvaluationRunResponse> repeat(UUID id) {
    return head(id)
        .chain(
            head ->
                memberships
                    .requireFacilitator(head.workshopId())
                    .chain(
                        facilitator ->
                            store
                                .find(id)
                                .chain(run -> orders.repeating(run))
                                .chain(order -> store.create(order, facilitator.userId()))))
        .invoke(work::wake);
  }

  Uni<Page<EvaluationRunResponse>> page(EvaluationRunFilter filter, PageQuery query) {
    @Nullable List<String> after = query.afterKey(filter.scope(), 2);
    return memberships
        .requireFacilitator(filter.workshopId())
        .chain(facilitator -> store.page(filter, query, after));
  }

  /**
   * A run, without asking who wants to know: {@link #head} has.
   *
   * @param head the run
   * @return the run
   */
  public Uni<EvaluationRunResponse> load(RunHead head) {
    return store.find(head.id());
  }

  /** A run that is over stays as it is. */
  Uni<EvaluationRunResponse> cancel(UUID id) {
    return head(id).chain(head -> store.cancel(head.id()));
  }

  /** A run that is paused stays as it is. */
  Uni<EvaluationRunResponse> pause(UUID id) {
    return head(id).chain(head -> store.pause(head.id()));
  }

  /** A run that goes on stays as it is. */
  Uni<EvaluationRunResponse> resume(UUID id, @Nullable BigDecimal budget) {
    return head(id).chain(head -> store.resume(head.id(), budget)).invoke(work::wake);
  }

  /**
   * The head of a run for one of its workshop's facilitators.
   *
   * @param id the run
   * @return the head; fails with 404 when it is not there or belongs to a foreign workshop, 403 for
   *     a member who is no facilitator
   */
  public Uni<RunHead> head(UUID id) {
    return store
        .head(id)
        .call(
            head ->
                memberships
                    .requireFacilitator(head.workshopId())
                    .onFailure(EvaluationRunService::isNotFound)
                    .transform(foreign -> EvaluationRunProblems.notFound()));
  }

  /**
   * A run that asked the same judge about the same traces once more.
   *
   * @param run the run; whoever asks has been checked
   * @return the run that it repeats, or that repeats it and is over; null when there is none
   */
  public Uni<@Nullable UUID> repetitionOf(RunHead run) {
    return store.repetitionOf(run.id());
  }

  /**
   * The newest run of a version that has ended well.
   *
   * @param promptId the version; whoever asks has been checked
   * @return empty when there is none
   */
  public Uni<Optional<RunHead>> newestOf(UUID promptId) {
    return store.newestOf(promptId);
  }

  /**
   * The newest run of this kind of judge for the same question that has ended well.
   *
   * @param run any run of the question; whoever asks has been checked
   * @param kind how the judge comes to a rating
   * @return empty when there is none
   */
  public Uni<Optional<RunHead>> newest(RunHead run, JudgeKind kind) {
    return store.newest(run, kind.name());
  }

  private static boolean isNotFound(Throwable failure) {
    return failure instanceof Problem problem && problem.status() == 404;
  }
}
