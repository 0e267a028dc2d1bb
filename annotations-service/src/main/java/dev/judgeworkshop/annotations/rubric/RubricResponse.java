package dev.judgeworkshop.annotations.rubric;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The current rubric of a workshop.
 *
 * @param workshopId the workshop
 * @param version counted from 1, one more with every change; its ETag
 * @param questions in the order of the form
 * @param updatedAt when this version was made
 */
@Schema(
    name = "Rubric",
    requiredProperties = {"workshopId", "version", "questions", "updatedAt"})
public record RubricResponse(
    UUID workshopId, long version, List<QuestionResponse> questions, Instant updatedAt) {

  /** Keeps its own copy of the questions. */
  public RubricResponse {
    questions = List.copyOf(questions);
  }

  /**
   * The questions that are answered by a number.
   *
   * @return in the order of the form
   */
  public List<QuestionResponse> scoredQuestions() {
    return questions.stream().filter(question -> question.scale().isScored()).toList();
  }
}
