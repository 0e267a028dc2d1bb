package dev.judgeworkshop.judge.prompt;

import dev.judgeworkshop.judge.client.annotations.AnnotationsClient;
import dev.judgeworkshop.judge.client.annotations.RubricView;
import dev.judgeworkshop.judge.client.annotations.RubricView.Question;
import dev.judgeworkshop.judge.provider.ProviderAccess;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.model.ScaleType;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes and shows judge prompts; for facilitators. */
@ApplicationScoped
public class JudgePromptService {

  private final JudgePromptStore store;
  private final Memberships memberships;
  private final AnnotationsClient annotations;
  private final PromptExamples examples;
  private final ProviderAccess providers;

  JudgePromptService(
      JudgePromptStore store,
      Memberships memberships,
      AnnotationsClient annotations,
      PromptExamples examples,
      ProviderAccess providers) {
    this.store = store;
    this.memberships = memberships;
    this.annotations = annotations;
    this.examples = examples;
    this.providers = providers;
  }

  Uni<JudgePromptResponse> create(
      CreateJudgePromptRequest request, @Nullable IdempotencyKey idempotencyKey) {
    request.check();
    return memberships
        .requireFacilitator(request.workshopId())
        .call(facilitator -> requireProvider(request))
        .chain(
            facilitator ->
                prepare(request)
                    .chain(
                        prompt ->
                            store.create(prompt, facilitator.userId(), idempotencyKey, request)));
  }

  /**
   * Makes a version that a background task has written.
   *
   * @param id its id; again with the same id changes nothing
   * @param prompt the version
   * @param createdBy whose task it is
   * @return the version
   */
  public Uni<JudgePromptResponse> add(UUID id, NewPrompt prompt, UUID createdBy) {
    return store.add(id, prompt, createdBy);
  }

  /**
   * Makes the version that is derived from a question as it stands.
   *
   * @param id its id; again with the same id changes nothing
   * @param workshopId the workshop
   * @param question the question
   * @param createdBy who wants it
   * @return the version
   */
  public Uni<JudgePromptResponse> derive(
      UUID id, UUID workshopId, Question question, UUID createdBy) {
    NewPrompt prompt =
        new NewPrompt(
            workshopId,
            question.id(),
            question.title(),
            question.scale().type(),
            JudgeKind.LLM,
            PromptText.derive(question, JudgeKind.LLM),
            null,
            PromptParameters.STANDARD,
            List.of());
    return store.add(id, prompt, createdBy);
  }

  private Uni<NewPrompt> prepare(CreateJudgePromptRequest request) {
    return parent(request)
        .chain(
            parent ->
                annotations
                    .rubric(request.workshopId())
                    .map(rubric -> judgeable(rubric, request.questionId()))
                    .chain(
                        question ->
                            examples(request, parent)
                                .map(shown -> newPrompt(request, question, parent, shown))));
  }

  private static NewPrompt newPrompt(
      CreateJudgePromptRequest request,
      Question question,
      Optional<JudgePromptResponse> parent,
      List<PromptExample> shown) {
    String text = request.text();
    if (text == null) {
      text =
          parent
              .filter(version -> version.kind() == request.kind())
              .map(JudgePromptResponse::text)
              .orElseGet(() -> PromptText.derive(question, request.kind()));
    }
    return new NewPrompt(
        request.workshopId(),
        question.id(),
        question.title(),
        question.scale().type(),
        request.kind(),
        text,
        request.parentId(),
        request.parameters(
            parent.map(JudgePromptResponse::parameters).orElse(PromptParameters.STANDARD)),
        shown);
  }

  /** Examples are inherited unless others are named. */
  private Uni<List<PromptExample>> examples(
      CreateJudgePromptRequest request, Optional<JudgePromptResponse> parent) {
    return request.exampleTraceIds() == null
        ? Uni.createFrom().item(parent.map(JudgePromptResponse::examples).orElse(List.of()))
        : examples.of(request.workshopId(), request.questionId(), request.examples());
  }

  private Uni<Optional<JudgePromptResponse>> parent(CreateJudgePromptRequest request) {
    UUID parentId = request.parentId();
    if (parentId == null) {
      return Uni.createFrom().item(Optional.empty());
    }
    return store
        .find(parentId)
        .onFailure(JudgePromptService::isNotFound)
        .transform(gone -> JudgePromptProblems.noSuchParent())
        .map(
            parent -> {
              if (!parent.workshopId().equals(request.workshopId())
                  || !parent.questionId().equals(request.questionId())) {
                throw JudgePromptProblems.noSuchParent();
              }
              return Optional.of(parent);
            });
  }

  private Uni<Void> requireProvider(CreateJudgePromptRequest request) {
    UUID providerId = request.modelProviderId();
    return providerId == null
        ? Uni.createFrom().voidItem()
        : providers
            .exists(request.workshopId(), providerId)
            .onFailure(JudgePromptService::isNotFound)
            .transform(gone -> JudgePromptProblems.noSuchProvider());
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

  /**
   * A judge prompt, without asking who wants to know.
   *
   * @param id the version
   * @return the version; fails with 404
   */
  public Uni<JudgePromptResponse> load(UUID id) {
    return store.find(id);
  }

  /** Against the parent unless another version of the workshop is named. */
  Uni<PromptDiff> diff(UUID id, @Nullable UUID against) {
    return get(id)
        .chain(
            version -> {
              UUID other = against == null ? version.parentId() : against;
              if (other == null) {
                throw JudgePromptProblems.noParent();
              }
              return get(other).map(before -> PromptDiff.of(version, before));
            });
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
