package dev.judgeworkshop.annotations.rubric;

import dev.judgeworkshop.kit.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rubric, in one of its versions.
 *
 * @param workshopId the workshop
 * @param version counted from 1, one more with every change; its ETag
 * @param questions in the order of the form
 * @param updatedAt when this version was made
 * @param staleVersions earlier versions under which one of these questions read differently:
 *     annotations made under them are stale; empty for a version that is not the current one
 */
@Schema(
    name = "Rubric",
    requiredProperties = {"workshopId", "version", "questions", "updatedAt", "staleVersions"})
public record RubricResponse(
    UUID workshopId,
    long version,
    List<QuestionResponse> questions,
    Instant updatedAt,
    List<Long> staleVersions) {

  /** Keeps its own copies. */
  public RubricResponse {
    questions = List.copyOf(questions);
    staleVersions = List.copyOf(staleVersions);
  }

  /**
   * The questions that are answered by a number.
   *
   * @return in the order of the form
   */
  public List<QuestionResponse> scoredQuestions() {
    return questions.stream().filter(question -> question.scale().isScored()).toList();
  }

  /**
   * A question that is answered by a number.
   *
   * @param id its id
   * @return the question
   * @throws Problem 404 {@code question-not-found} unless it is one of this rubric
   */
  public QuestionResponse scoredQuestion(UUID id) {
    return scoredQuestions().stream()
        .filter(question -> question.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Problem.notFound("question"));
  }

  /**
   * The ids of all questions.
   *
   * @return in the order of the form
   */
  public List<UUID> questionIds() {
    return questions.stream().map(QuestionResponse::id).toList();
  }
}
