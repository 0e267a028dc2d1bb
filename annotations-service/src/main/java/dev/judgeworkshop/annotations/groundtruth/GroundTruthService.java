package dev.judgeworkshop.annotations.groundtruth;

import dev.judgeworkshop.annotations.rubric.RubricResponse;
import dev.judgeworkshop.annotations.rubric.RubricService;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives the ground truth of a question. The split is made when it is first asked for: whenever a
 * page meets a trace without a part, all such traces of the workshop get one, which is then kept.
 */
@ApplicationScoped
class GroundTruthService {

  private final GroundTruthRepository repository;
  private final RubricService rubrics;

  GroundTruthService(GroundTruthRepository repository, RubricService rubrics) {
    this.repository = repository;
    this.rubrics = rubrics;
  }

  /**
   * A page of the traces that have a rating, in the order of their ids.
   *
   * @param filter what is asked for
   * @param include what is shown with each truth
   * @param query the page
   * @return the page; fails with 404 without a rubric, or for another question
   */
  Uni<GroundTruthPage> page(GroundTruthFilter filter, Include include, PageQuery query) {
    UUID after = query.afterId(filter.scope());
    return rubrics
        .current(filter.workshopId())
        .invoke(rubric -> rubric.scoredQuestion(filter.questionId()))
        .call(rubric -> assignBefore(rubric, filter, after, query))
        .chain(rubric -> assignedRows(rubric, filter, after, query))
        .chain(found -> repository.count(filter).map(total -> toPage(found, total, filter, query)))
        .chain(page -> include.ratings() ? withRatings(page, filter, include) : item(page));
  }

  /** One part shows only what is assigned: the first page sees to it that everything is. */
  private Uni<Void> assignBefore(
      RubricResponse rubric, GroundTruthFilter filter, @Nullable UUID after, PageQuery query) {
    return filter.part() == null || after != null || query.skipOrZero() > 0
        ? Uni.createFrom().voidItem()
        : assign(rubric, filter.questionId());
  }

  private Uni<RatedTraces> assignedRows(
      RubricResponse rubric, GroundTruthFilter filter, @Nullable UUID after, PageQuery query) {
    Uni<RatedTraces> rows = repository.page(filter, after, query.limit() + 1, query.skipOrZero());
    return rows.chain(
        found ->
            found.traces().stream().allMatch(trace -> trace.part() != null)
                ? item(found)
                : assign(rubric, filter.questionId()).chain(() -> rows));
  }

  private Uni<GroundTruthPage> withRatings(
      GroundTruthPage page, GroundTruthFilter filter, Include include) {
    List<UUID> traces = page.items().stream().map(GroundTruth::traceId).toList();
    return repository
        .ratings(filter, traces)
        .map(
            said ->
                page.with(
                    page.items().stream()
                        .map(truth -> truth.with(shown(said, truth, include)))
                        .toList()));
  }

  private static List<HumanRating> shown(
      Map<UUID, List<HumanRating>> said, GroundTruth truth, Include include) {
    List<HumanRating> ratings = said.getOrDefault(truth.traceId(), List.of());
    return include.comments()
        ? ratings
        : ratings.stream().map(HumanRating::withoutComment).toList();
  }

  /**
   * By the truth of the rubric's first scored question where a trace has one, for the split is one
   * for all questions; then the traces that have a rating for the asked question only.
   */
  private Uni<Void> assign(RubricResponse rubric, UUID questionId) {
    UUID first = rubric.scoredQuestions().getFirst().id();
    return assignRated(rubric.workshopId(), first)
        .chain(() -> assignRated(rubric.workshopId(), questionId));
  }

  private Uni<Void> assignRated(UUID workshopId, UUID questionId) {
    return repository
        .strata(workshopId)
        .chain(
            strata ->
                repository
                    .unassigned(workshopId, questionId)
                    .map(traces -> Split.assign(traces, strata)))
        .chain(assignments -> repository.assign(workshopId, assignments));
  }

  private static GroundTruthPage toPage(
      RatedTraces found, long total, GroundTruthFilter filter, PageQuery query) {
    Page<GroundTruth> page =
        Page.of(
                found.traces(),
                total,
                query,
                filter.scope(),
                trace -> List.of(trace.traceId().toString()))
            .map(trace -> GroundTruth.of(filter.questionId(), trace, trace.part()));
    return GroundTruthPage.of(page, found.version());
  }

  private static <T> Uni<T> item(T value) {
    return Uni.createFrom().item(value);
  }
}
