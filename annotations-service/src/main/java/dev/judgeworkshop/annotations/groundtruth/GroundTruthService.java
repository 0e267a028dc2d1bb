package dev.judgeworkshop.annotations.groundtruth;

import dev.judgeworkshop.annotations.rubric.QuestionResponse;
import dev.judgeworkshop.annotations.rubric.RubricResponse;
import dev.judgeworkshop.annotations.rubric.RubricService;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
   * @param workshopId the workshop
   * @param questionId a scored question of the current rubric
   * @param query the page
   * @return the page; fails with 404 without a rubric, or for another question
   */
  Uni<Page<GroundTruth>> page(UUID workshopId, UUID questionId, PageQuery query) {
    UUID after = after(workshopId, questionId, query);
    return rubrics
        .current(workshopId)
        .invoke(rubric -> refuseUnknown(rubric, questionId))
        .chain(rubric -> assignedRows(rubric, questionId, after, query))
        .chain(
            rows ->
                repository
                    .count(workshopId, questionId)
                    .map(total -> toPage(rows, total, workshopId, questionId, query)));
  }

  private Uni<List<RatedTrace>> assignedRows(
      RubricResponse rubric, UUID questionId, @Nullable UUID after, PageQuery query) {
    UUID workshopId = rubric.workshopId();
    Uni<List<RatedTrace>> rows =
        repository.page(workshopId, questionId, after, query.limit() + 1, query.skipOrZero());
    return rows.chain(
        found ->
            found.stream().allMatch(trace -> trace.part() != null)
                ? Uni.createFrom().item(found)
                : assign(rubric, questionId).chain(() -> rows));
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

  private static void refuseUnknown(RubricResponse rubric, UUID questionId) {
    if (rubric.scoredQuestions().stream().map(QuestionResponse::id).noneMatch(questionId::equals)) {
      throw Problem.notFound("question");
    }
  }

  private static @Nullable UUID after(UUID workshopId, UUID questionId, PageQuery query) {
    List<String> key = query.afterKey(scope(workshopId, questionId), 1);
    return key == null ? null : UUID.fromString(key.getFirst());
  }

  private static Page<GroundTruth> toPage(
      List<RatedTrace> rows, long total, UUID workshopId, UUID questionId, PageQuery query) {
    return Page.of(
            rows,
            total,
            query,
            scope(workshopId, questionId),
            trace -> List.of(trace.traceId().toString()))
        .map(trace -> GroundTruth.of(questionId, trace, trace.part()));
  }

  private static String scope(UUID workshopId, UUID questionId) {
    return "ground-truth " + workshopId + " " + questionId;
  }
}
