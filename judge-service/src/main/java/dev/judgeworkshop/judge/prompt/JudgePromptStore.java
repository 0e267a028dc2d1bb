package dev.judgeworkshop.judge.prompt;

import dev.judgeworkshop.kit.idempotency.Idempotency;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sessions and transactions of judge prompts; what is remote stays outside of them. */
@ApplicationScoped
class JudgePromptStore {

  private final JudgePromptRepository prompts;
  private final PromptExampleRepository examples;
  private final Idempotency idempotency;
  private final InstantSource clock;

  JudgePromptStore(
      JudgePromptRepository prompts,
      PromptExampleRepository examples,
      Idempotency idempotency,
      InstantSource clock) {
    this.prompts = prompts;
    this.examples = examples;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  @WithTransaction
  Uni<JudgePromptResponse> create(
      NewPrompt prompt,
      UUID createdBy,
      @Nullable IdempotencyKey key,
      CreateJudgePromptRequest request) {
    return idempotency
        .claim(key, createdBy, "POST /judge-prompts", request)
        .chain(
            claim -> claim.repeated() ? load(claim.id()) : insert(claim.id(), prompt, createdBy));
  }

  /** Again with the same id changes nothing. */
  @WithTransaction
  Uni<JudgePromptResponse> add(UUID id, NewPrompt prompt, UUID createdBy) {
    return prompts
        .findById(id)
        .chain(found -> found == null ? insert(id, prompt, createdBy) : load(id));
  }

  private Uni<JudgePromptResponse> insert(UUID id, NewPrompt prompt, UUID createdBy) {
    return prompts
        .takeNextNumber(prompt.workshopId(), prompt.questionId())
        .map(number -> JudgePrompt.of(id, prompt, number, createdBy, clock.instant()))
        .chain(prompts::persistAndFlush)
        .call(() -> examples.insert(id, prompt.examples()))
        .map(version -> version.toResponse(prompt.examples()));
  }

  @WithSession
  Uni<JudgePromptResponse> find(UUID id) {
    return load(id);
  }

  private Uni<JudgePromptResponse> load(UUID id) {
    return prompts
        .findById(id)
        .onItem()
        .ifNull()
        .failWith(JudgePromptProblems::notFound)
        .chain(prompt -> examples.find(id).map(prompt::toResponse));
  }

  @WithSession
  Uni<Page<JudgePromptSummary>> page(
      JudgePromptFilter filter, PageQuery query, @Nullable List<String> after) {
    return prompts
        .page(filter, query, after)
        .chain(
            rows ->
                prompts
                    .count(filter)
                    .map(total -> Page.of(rows, total, query, filter.scope(), this::key)));
  }

  private List<String> key(JudgePromptSummary row) {
    return List.of(row.createdAt().toString(), row.id().toString());
  }
}
