package dev.judgeworkshop.judge.run;

import dev.judgeworkshop.judge.client.annotations.AnnotationsClient;
import dev.judgeworkshop.judge.client.annotations.RubricView;
import dev.judgeworkshop.judge.client.annotations.RubricView.Question;
import dev.judgeworkshop.judge.prompt.JudgePromptService;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.kit.work.DurableWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Starts the derived judges with a round. Ids follow from workshop, question and round, so that
 * asking again, also after a crash in the middle, starts nothing twice.
 */
@ApplicationScoped
class AutomaticRunService {

  /** Nobody: the workshop's phase did it. */
  private static final UUID NOBODY = new UUID(0, 0);

  private final AnnotationsClient annotations;
  private final JudgePromptService prompts;
  private final RunOrders orders;
  private final EvaluationRunStore store;
  private final DurableWork work;

  AutomaticRunService(
      AnnotationsClient annotations,
      JudgePromptService prompts,
      RunOrders orders,
      EvaluationRunStore store,
      DurableWork work) {
    this.annotations = annotations;
    this.prompts = prompts;
    this.orders = orders;
    this.store = store;
    this.work = work;
  }

  Uni<AutomaticRunsResponse> start(UUID workshopId, int round, UUID datasetId) {
    RunScope scope = new RunScope(datasetId, null, null, round, null);
    return annotations
        .rubric(workshopId)
        .map(RubricView::judgeable)
        .chain(questions -> each(workshopId, questions, scope, new ArrayList<>()))
        .onFailure(AutomaticRunService::hasNoModel)
        .recoverWithItem(List.of())
        .map(AutomaticRunsResponse::new)
        .invoke(work::wake);
  }

  private Uni<List<UUID>> each(
      UUID workshopId, List<Question> left, RunScope scope, List<UUID> started) {
    if (left.isEmpty()) {
      return Uni.createFrom().item(started);
    }
    return start(workshopId, left.getFirst(), scope)
        .invoke(run -> started.add(run.id()))
        .chain(() -> each(workshopId, left.subList(1, left.size()), scope, started));
  }

  private Uni<EvaluationRunResponse> start(UUID workshopId, Question question, RunScope scope) {
    UUID promptId = id("derived", workshopId, question.id());
    UUID runId = id("round " + scope.automaticRound(), workshopId, question.id());
    return prompts
        .derive(promptId, workshopId, question, NOBODY)
        .chain(prompt -> orders.order(prompt, scope, null, null))
        .chain(order -> store.add(runId, order, NOBODY));
  }

  private static UUID id(String what, UUID workshopId, UUID questionId) {
    String name = what + "/" + workshopId + "/" + questionId;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean hasNoModel(Throwable failure) {
    return failure instanceof Problem problem && "no-model-provider".equals(problem.code());
  }
}
