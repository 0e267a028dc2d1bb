package dev.judgeworkshop.annotations.suggestion;

import dev.judgeworkshop.annotations.client.traces.TracesClient;
import dev.judgeworkshop.annotations.rubric.QuestionResponse;
import dev.judgeworkshop.annotations.rubric.RubricService;
import dev.judgeworkshop.kit.idempotency.Idempotency;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.work.DurableWork;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks for suggestions, in the background. */
@ApplicationScoped
class SuggestionRunService {

  private final SuggestionRunRepository repository;
  private final RubricService rubrics;
  private final TracesClient traces;
  private final Memberships memberships;
  private final Idempotency idempotency;
  private final DurableWork work;
  private final InstantSource clock;

  SuggestionRunService(
      SuggestionRunRepository repository,
      RubricService rubrics,
      TracesClient traces,
      Memberships memberships,
      Idempotency idempotency,
      DurableWork work,
      InstantSource clock) {
    this.repository = repository;
    this.rubrics = rubrics;
    this.traces = traces;
    this.memberships = memberships;
    this.idempotency = idempotency;
    this.work = work;
    this.clock = clock;
  }

  /** What the model is to see is gathered first; then run and work are stored together. */
  Uni<SuggestionRunResponse> start(
      @Nullable IdempotencyKey key, UUID workshopId, StartSuggestionsRequest request) {
    return memberships
        .requireFacilitator(workshopId)
        .chain(
            member ->
                asked(workshopId)
                    .chain(asked -> material(workshopId, request, asked))
                    .chain(material -> queue(key, member.userId(), workshopId, request, material)))
        .invoke(work::wake);
  }

  /** The questions that the rubric has, none without a rubric. */
  Uni<List<QuestionResponse>> asked(UUID workshopId) {
    return rubrics.currentQuestions(workshopId);
  }

  private Uni<String> material(
      UUID workshopId, StartSuggestionsRequest request, List<QuestionResponse> asked) {
    return traces
        .summaries(workshopId, request.traces())
        .map(found -> SuggestionPrompt.material(request.focus(), asked, found.values()));
  }

  @WithTransaction
  Uni<SuggestionRunResponse> queue(
      @Nullable IdempotencyKey key,
      UUID userId,
      UUID workshopId,
      StartSuggestionsRequest request,
      String material) {
    return idempotency
        .claim(key, userId, "POST /rubrics/suggestion-runs " + workshopId, request)
        .chain(
            claim ->
                claim.repeated()
                    ? repository.get(workshopId, claim.id())
                    : repository
                        .persistAndFlush(
                            new SuggestionRun(claim.id(), workshopId, material, clock.instant()))
                        .call(() -> work.enqueue(SuggestionTask.NAME, claim.id())))
        .map(SuggestionRun::response);
  }

  Uni<SuggestionRunResponse> get(UUID workshopId, UUID id) {
    return memberships.requireFacilitator(workshopId).chain(() -> load(workshopId, id));
  }

  Uni<Page<SuggestionRunResponse>> list(UUID workshopId, PageQuery query) {
    return memberships.requireFacilitator(workshopId).chain(() -> page(workshopId, query));
  }

  @WithSession
  Uni<Page<SuggestionRunResponse>> page(UUID workshopId, PageQuery query) {
    String scope = "suggestion runs " + workshopId;
    return repository
        .page(workshopId, query.afterId(scope), query.skipOrZero(), query.limit() + 1)
        .chain(
            rows ->
                repository
                    .countIn(workshopId)
                    .map(
                        total ->
                            Page.of(
                                rows, total, query, scope, row -> List.of(row.id().toString()))));
  }

  Uni<SuggestionRunResponse> cancel(UUID workshopId, UUID id) {
    return memberships.requireFacilitator(workshopId).chain(() -> endByPerson(workshopId, id));
  }

  /** An answer that comes later finds the run ended, and is not stored. */
  @WithTransaction
  Uni<SuggestionRunResponse> endByPerson(UUID workshopId, UUID id) {
    return repository
        .lock(workshopId, id)
        .invoke(run -> run.cancel(clock.instant()))
        .call(repository::flush)
        .map(SuggestionRun::response);
  }

  @WithSession
  Uni<SuggestionRunResponse> load(UUID workshopId, UUID id) {
    return repository.get(workshopId, id).map(SuggestionRun::response);
  }
}
