package dev.judgeworkshop.judge.prompt;

import dev.judgeworkshop.judge.client.annotations.RubricView.Question;
import dev.judgeworkshop.judge.prompt.JudgePrompt.Source;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.row.Ids;
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
  private final InstantSource clock;

  JudgePromptStore(JudgePromptRepository prompts, InstantSource clock) {
    this.prompts = prompts;
    this.clock = clock;
  }

  @WithTransaction
  Uni<JudgePromptResponse> create(
      CreateJudgePromptRequest request, Question question, UUID createdBy) {
    Source source =
        new Source(
            request.workshopId(),
            question.id(),
            question.title(),
            question.scale().type(),
            request.kind());
    String text = PromptText.derive(question, request.kind());
    return prompts
        .takeNextNumber(request.workshopId(), question.id())
        .map(
            number ->
                JudgePrompt.derived(Ids.next(), source, number, text, createdBy, clock.instant()))
        .chain(prompts::persist)
        .map(JudgePrompt::toResponse);
  }

  @WithSession
  Uni<JudgePromptResponse> find(UUID id) {
    return prompts
        .findById(id)
        .onItem()
        .ifNull()
        .failWith(JudgePromptProblems::notFound)
        .map(JudgePrompt::toResponse);
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
