package dev.judgeworkshop.judge.run;

import dev.judgeworkshop.judge.client.annotations.AnnotationsClient;
import dev.judgeworkshop.judge.prompt.JudgeKind;
import dev.judgeworkshop.judge.prompt.JudgePromptResponse;
import dev.judgeworkshop.judge.prompt.JudgePromptService;
import dev.judgeworkshop.judge.provider.ProviderAccess;
import dev.judgeworkshop.judge.provider.UsableProvider;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.kit.row.Ids;
import dev.judgeworkshop.model.Membership;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes sure that a run can be done before it is queued: judge, traces, and a model where needed.
 */
@ApplicationScoped
public class RunOrders {

  private final JudgePromptService prompts;
  private final RunTraces traces;
  private final AnnotationsClient annotations;
  private final ProviderAccess providers;

  RunOrders(
      JudgePromptService prompts,
      RunTraces traces,
      AnnotationsClient annotations,
      ProviderAccess providers) {
    this.prompts = prompts;
    this.traces = traces;
    this.annotations = annotations;
    this.providers = providers;
  }

  /** One run; 409 or 404 when something that it needs is missing. */
  Uni<RunOrder> of(
      CreateEvaluationRunRequest request, Membership facilitator, @Nullable IdempotencyKey key) {
    return of(request, facilitator, null, RunTraces.keyOf(key, facilitator));
  }

  private Uni<RunOrder> of(
      CreateEvaluationRunRequest request,
      Membership facilitator,
      @Nullable UUID batchId,
      UUID tracesKey) {
    String part = request.part() == null ? null : request.part().name();
    return prompts
        .load(request.judgePromptId())
        .invoke(prompt -> requireSame(prompt.workshopId(), request.workshopId()))
        .invoke(prompt -> RunTraces.require(request, facilitator))
        .chain(
            prompt ->
                terms(prompt, request.modelProviderId(), request.budget())
                    .chain(
                        terms ->
                            traces
                                .of(request, facilitator, tracesKey)
                                .map(
                                    datasetId ->
                                        new RunOrder(
                                            prompt,
                                            new RunScope(datasetId, part, batchId, null, null),
                                            terms.orElse(null)))));
  }

  /** One run for each judge, in the order of the request. */
  Uni<List<RunOrder>> of(
      CreateRunBatchRequest request, Membership facilitator, @Nullable IdempotencyKey key) {
    Batch batch = new Batch(facilitator, Ids.next(), RunTraces.keyOf(key, facilitator));
    return each(request.runs(), batch, new ArrayList<>());
  }

  private Uni<List<RunOrder>> each(
      List<CreateEvaluationRunRequest> left, Batch batch, List<RunOrder> orders) {
    if (left.isEmpty()) {
      return Uni.createFrom().item(orders);
    }
    return of(left.getFirst(), batch.facilitator(), batch.id(), batch.tracesKey())
        .invoke(orders::add)
        .chain(() -> each(left.subList(1, left.size()), batch, orders));
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
    return terms(prompt, modelProviderId, budget)
        .map(terms -> new RunOrder(prompt, scope, terms.orElse(null)));
  }

  private Uni<Optional<ModelTerms>> terms(
      JudgePromptResponse prompt, @Nullable UUID modelProviderId, @Nullable BigDecimal budget) {
    if (prompt.kind() != JudgeKind.LLM) {
      return Uni.createFrom().item(Optional.empty());
    }
    return provider(prompt, modelProviderId)
        .chain(
            provider ->
                annotations
                    .rubric(prompt.workshopId())
                    .map(
                        rubric ->
                            Optional.of(
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

  private static void requireSame(UUID promptWorkshop, UUID workshopId) {
    if (!promptWorkshop.equals(workshopId)) {
      throw EvaluationRunProblems.foreignPrompt();
    }
  }

  private static boolean isNotFound(Throwable failure) {
    return failure instanceof Problem problem && problem.status() == 404;
  }

  /** Runs that are started together. */
  private record Batch(Membership facilitator, UUID id, UUID tracesKey) {}
}
