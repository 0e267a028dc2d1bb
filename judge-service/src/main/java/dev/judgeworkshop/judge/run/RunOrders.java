package dev.judgeworkshop.judge.run;

import dev.judgeworkshop.judge.client.annotations.AnnotationsClient;
import dev.judgeworkshop.judge.client.traces.TracesClient;
import dev.judgeworkshop.judge.prompt.JudgeKind;
import dev.judgeworkshop.judge.prompt.JudgePromptResponse;
import dev.judgeworkshop.judge.prompt.JudgePromptService;
import dev.judgeworkshop.judge.provider.ProviderAccess;
import dev.judgeworkshop.judge.provider.UsableProvider;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.kit.row.Ids;
import dev.judgeworkshop.model.Membership;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes sure that a run can be done before it is queued: judge, traces, and a model where needed.
 */
@ApplicationScoped
public class RunOrders {

  private final JudgePromptService prompts;
  private final TracesClient traces;
  private final AnnotationsClient annotations;
  private final ProviderAccess providers;

  RunOrders(
      JudgePromptService prompts,
      TracesClient traces,
      AnnotationsClient annotations,
      ProviderAccess providers) {
    this.prompts = prompts;
    this.traces = traces;
    this.annotations = annotations;
    this.providers = providers;
  }

  /** One run; 409 or 404 when something that it needs is missing. */
  Uni<RunOrder> of(
      CreateEvaluationRunRequest request, Membership facilitator, @Nullable UUID batchId) {
    UUID datasetId =
        request.datasetId() == null ? facilitator.activeDatasetId() : request.datasetId();
    return prompts
        .load(request.judgePromptId())
        .invoke(prompt -> requireSame(prompt.workshopId(), request.workshopId()))
        .chain(
            prompt -> {
              if (datasetId == null) {
                throw EvaluationRunProblems.noActiveDataset();
              }
              RunScope scope =
                  new RunScope(
                      datasetId,
                      request.part() == null ? null : request.part().name(),
                      batchId,
                      null,
                      null);
              return requireDataset(datasetId, request.workshopId())
                  .chain(() -> order(prompt, scope, request.modelProviderId(), request.budget()));
            });
  }

  /** One run for each judge, in the order of the request. */
  Uni<List<RunOrder>> of(CreateRunBatchRequest request, Membership facilitator) {
    return each(request.runs(), facilitator, Ids.next(), new ArrayList<>());
  }

  private Uni<List<RunOrder>> each(
      List<CreateEvaluationRunRequest> left,
      Membership facilitator,
      UUID batchId,
      List<RunOrder> orders) {
    if (left.isEmpty()) {
      return Uni.createFrom().item(orders);
    }
    return of(left.getFirst(), facilitator, batchId)
        .invoke(orders::add)
        .chain(() -> each(left.subList(1, left.size()), facilitator, batchId, orders));
  }

  /** The same judge over the same traces. */
  Uni<RunOrder> repeating(EvaluationRunResponse run) {
    RunScope scope = new RunScope(run.datasetId(), part(run), null, null, run.id());
    return prompts
        .load(run.judgePromptId())
        .chain(prompt -> order(prompt, scope, run.modelProviderId(), budget(run)));
  }

  private static @Nullable BigDecimal budget(EvaluationRunResponse run) {
    return run.model() == null ? null : run.model().budget();
  }

  private static @Nullable String part(EvaluationRunResponse run) {
    return run.part() == null ? null : run.part().name();
  }

  /** What a run of this version needs beside its traces. */
  Uni<RunOrder> order(
      JudgePromptResponse prompt,
      RunScope scope,
      @Nullable UUID modelProviderId,
      @Nullable BigDecimal budget) {
    if (prompt.kind() != JudgeKind.LLM) {
      return Uni.createFrom().item(new RunOrder(prompt, scope, null));
    }
    return provider(prompt, modelProviderId)
        .chain(
            provider ->
                annotations
                    .rubric(prompt.workshopId())
                    .map(
                        rubric ->
                            new RunOrder(
                                prompt,
                                scope,
                                new ModelTerms(provider.id(), RubricText.of(rubric), budget))));
  }

  private Uni<UsableProvider> provider(JudgePromptResponse prompt, @Nullable UUID asked) {
    UUID providerId = asked == null ? prompt.parameters().modelProviderId() : asked;
    return providerId == null
        ? providers.standard(prompt.workshopId())
        : providers
            .find(prompt.workshopId(), providerId)
            .onFailure(RunOrders::isNotFound)
            .transform(gone -> EvaluationRunProblems.noModelProvider());
  }

  private Uni<Void> requireDataset(UUID datasetId, UUID workshopId) {
    return traces
        .dataset(datasetId)
        .invoke(
            dataset -> {
              if (!dataset.workshopId().equals(workshopId)) {
                throw EvaluationRunProblems.foreignDataset();
              }
            })
        .replaceWithVoid();
  }

  private static void requireSame(UUID promptWorkshop, UUID workshopId) {
    if (!promptWorkshop.equals(workshopId)) {
      throw EvaluationRunProblems.foreignPrompt();
    }
  }

  private static boolean isNotFound(Throwable failure) {
    return failure instanceof Problem problem && problem.status() == 404;
  }
}
