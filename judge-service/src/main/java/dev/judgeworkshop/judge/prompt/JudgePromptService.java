package dev.judgeworkshop.judge.prompt;

import dev.judgeworkshop.judge.client.annotations.AnnotationsClient;
import dev.judgeworkshop.judge.client.annotations.RubricView;
import dev.judgeworkshop.judge.client.annotations.RubricView.Question;
import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.model.ScaleType;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes and shows judge prompts; for facilitators. */
@ApplicationScoped
public class JudgePromptService {

  private final JudgePromptStore store;
  private final Memberships memberships;
  private final AnnotationsClient annotations;

  JudgePromptService(
      JudgePromptStore store, Memberships memberships, AnnotationsClient annotations) {
    this.store = store;
    this.memberships = memberships;
    this.annotations = annotations;
  }

  Uni<JudgePromptResponse> create(CreateJudgePromptRequest request) {
    return memberships
        .requireFacilitator(request.workshopId())
        .chain(
            facilitator ->
                annotations
                    .rubric(request.workshopId())
                    .map(rubric -> judgeable(rubric, request.questionId()))
                    .chain(question -> store.create(request, question, facilitator.userId())));
  }

  Uni<Page<JudgePromptSummary>> page(JudgePromptFilter filter, PageQuery query) {
    @Nullable List<String> after = query.afterKey(filter.scope(), 2);
    return memberships
        .requireFacilitator(filter.workshopId())
        .chain(facilitator -> store.page(filter, query, after));
  }

  /**
   * A judge prompt for one of the workshop's facilitators.
   *
   * @param id the version
   * @return the version; fails with 404 when it is not there or belongs to a foreign workshop
   */
  public Uni<JudgePromptResponse> get(UUID id) {
    return store
        .find(id)
        .call(
            prompt ->
                memberships
                    .requireFacilitator(prompt.workshopId())
                    .onFailure(JudgePromptService::isNotFound)
                    .transform(foreign -> JudgePromptProblems.notFound()));
  }

  private static Question judgeable(RubricView rubric, UUID questionId) {
    Question question =
        rubric.question(questionId).orElseThrow(JudgePromptProblems::unknownQuestion);
    if (question.scale().type() == ScaleType.FREEFORM) {
      throw JudgePromptProblems.notJudgeable();
    }
    return question;
  }

  private static boolean isNotFound(Throwable failure) {
    return failure instanceof Problem problem && problem.status() == 404;
  }
}
