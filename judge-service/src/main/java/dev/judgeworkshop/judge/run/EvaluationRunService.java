package dev.judgeworkshop.judge.run;

import dev.judgeworkshop.judge.client.traces.TracesClient;
import dev.judgeworkshop.judge.prompt.JudgeKind;
import dev.judgeworkshop.judge.prompt.JudgePromptResponse;
import dev.judgeworkshop.judge.prompt.JudgePromptService;
import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.kit.work.DurableWork;
import dev.judgeworkshop.model.Membership;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Starts, shows and cancels runs; for facilitators. */
@ApplicationScoped
public class EvaluationRunService {

  /** The name that queued runs are stored with. */
  public static final String TASK = "evaluation-run";

  private final EvaluationRunStore store;
  private final JudgePromptService prompts;
  private final TracesClient traces;
  private final Memberships memberships;
  private final DurableWork work;

  EvaluationRunService(
      EvaluationRunStore store,
      JudgePromptService prompts,
      TracesClient traces,
      Memberships memberships,
      DurableWork work) {
    this.store = store;
    this.prompts = prompts;
    this.traces = traces;
    this.memberships = memberships;
    this.work = work;
  }

  Uni<EvaluationRunResponse> create(CreateEvaluationRunRequest request) {
    return memberships
        .requireFacilitator(request.workshopId())
        .chain(
            facilitator ->
                prompts
                    .get(request.judgePromptId())
                    .invoke(prompt -> requireRunnable(prompt, request.workshopId()))
                    .chain(prompt -> create(prompt, request.datasetId(), facilitator)))
        .invoke(work::wake);
  }

  private Uni<EvaluationRunResponse> create(
      JudgePromptResponse prompt, @Nullable UUID asked, Membership facilitator) {
    UUID datasetId = asked == null ? facilitator.activeDatasetId() : asked;
    if (datasetId == null) {
      throw EvaluationRunProblems.noActiveDataset();
    }
    return traces
        .dataset(datasetId)
        .invoke(dataset -> requireSame(dataset.workshopId(), prompt.workshopId()))
        .chain(() -> store.create(prompt, datasetId, facilitator.userId()));
  }

  Uni<Page<EvaluationRunResponse>> page(EvaluationRunFilter filter, PageQuery query) {
    @Nullable List<String> after = query.afterKey(filter.scope(), 2);
    return memberships
        .requireFacilitator(filter.workshopId())
        .chain(facilitator -> store.page(filter, query, after));
  }

  /** Without asking who wants to know: {@link #head} has. */
  Uni<EvaluationRunResponse> load(RunHead head) {
    return store.find(head.id());
  }

  /** A run that is over stays as it is. */
  Uni<EvaluationRunResponse> cancel(UUID id) {
    return head(id).chain(head -> store.cancel(head.id()));
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

  private static void requireRunnable(JudgePromptResponse prompt, UUID workshopId) {
    if (!prompt.workshopId().equals(workshopId)) {
      throw EvaluationRunProblems.foreignPrompt();
    }
    if (prompt.kind() == JudgeKind.LLM) {
      throw EvaluationRunProblems.noModelProvider();
    }
  }

  private static void requireSame(UUID datasetWorkshop, UUID workshopId) {
    if (!datasetWorkshop.equals(workshopId)) {
      throw EvaluationRunProblems.foreignDataset();
    }
  }

  private static boolean isNotFound(Throwable failure) {
    return failure instanceof Problem problem && problem.status() == 404;
  }
}
