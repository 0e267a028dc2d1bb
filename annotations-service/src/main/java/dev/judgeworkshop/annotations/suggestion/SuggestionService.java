package dev.judgeworkshop.annotations.suggestion;

import dev.judgeworkshop.annotations.rubric.RubricAdditionService;
import dev.judgeworkshop.annotations.rubric.SaveQuestion;
import dev.judgeworkshop.annotations.rubric.Scale;
import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.model.ScaleType;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Suggestions as facilitators see them and decide on them, one by one. */
@ApplicationScoped
class SuggestionService {

  private final RubricSuggestionRepository repository;
  private final RubricAdditionService rubrics;
  private final Memberships memberships;

  SuggestionService(
      RubricSuggestionRepository repository,
      RubricAdditionService rubrics,
      Memberships memberships) {
    this.repository = repository;
    this.rubrics = rubrics;
    this.memberships = memberships;
  }

  Uni<Page<SuggestionSummary>> list(UUID workshopId, PageQuery query) {
    return memberships.requireFacilitator(workshopId).chain(() -> page(workshopId, query));
  }

  @WithSession
  Uni<Page<SuggestionSummary>> page(UUID workshopId, PageQuery query) {
    String scope = "suggestions " + workshopId;
    return repository
        .page(workshopId, query.afterId(scope), query.skipOrZero(), query.limit() + 1)
        .map(rows -> rows.stream().map(RubricSuggestion::summary).toList())
        .chain(
            rows ->
                repository
                    .countIn(workshopId)
                    .map(
                        total ->
                            Page.of(
                                rows, total, query, scope, row -> List.of(row.id().toString()))));
  }

  /** Makes it a question at the end of the rubric; once, however often it is said. */
  Uni<SuggestionSummary> accept(UUID workshopId, UUID id) {
    return memberships
        .requireFacilitator(workshopId)
        .chain(member -> acceptOnce(workshopId, id, member.userId()));
  }

  @WithTransaction
  Uni<SuggestionSummary> acceptOnce(UUID workshopId, UUID id, UUID by) {
    return repository
        .lock(workshopId, id)
        .call(
            suggestion ->
                suggestion.isAccepted()
                    ? Uni.createFrom().voidItem()
                    : rubrics
                        .append(workshopId, toQuestion(suggestion.question()), by)
                        .chain(question -> repository.markAccepted(id, question)))
        .chain(() -> repository.getAnew(workshopId, id))
        .map(RubricSuggestion::summary);
  }

  /** Says that it is not wanted. */
  Uni<SuggestionSummary> dismiss(UUID workshopId, UUID id) {
    return memberships.requireFacilitator(workshopId).chain(() -> dismissOne(workshopId, id));
  }

  @WithTransaction
  Uni<SuggestionSummary> dismissOne(UUID workshopId, UUID id) {
    return repository
        .lock(workshopId, id)
        .invoke(RubricSuggestion::dismiss)
        .map(RubricSuggestion::summary);
  }

  private static SaveQuestion toQuestion(SuggestedQuestion suggested) {
    Scale scale = new Scale(suggested.scale(), null, null);
    return new SaveQuestion(
        null,
        suggested.title(),
        suggested.description(),
        scale,
        suggested.scale() != ScaleType.FREEFORM,
        null,
        null);
  }
}
