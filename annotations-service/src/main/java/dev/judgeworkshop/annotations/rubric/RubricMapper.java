package dev.judgeworkshop.annotations.rubric;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Between rows, requests and responses. */
final class RubricMapper {

  private RubricMapper() {}

  static RubricResponse toResponse(Rubric rubric, List<RubricQuestion> questions) {
    return new RubricResponse(
        rubric.workshopId(),
        rubric.version(),
        questions.stream().map(RubricMapper::toResponse).toList(),
        rubric.updatedAt());
  }

  /** Gives each question its position and, if it is new, an id. */
  static List<QuestionResponse> number(List<SaveQuestion> questions, Supplier<UUID> ids) {
    return IntStream.range(0, questions.size())
        .mapToObj(position -> number(questions.get(position), position, ids))
        .toList();
  }

  static List<RubricQuestion> toEntities(RubricResponse rubric) {
    return rubric.questions().stream()
        .map(
            question ->
                new RubricQuestion(
                    rubric.workshopId(),
                    rubric.version(),
                    question,
                    toArray(question.scale().labels())))
        .toList();
  }

  private static QuestionResponse number(SaveQuestion question, int position, Supplier<UUID> ids) {
    return new QuestionResponse(
        question.id() == null ? ids.get() : question.id(),
        position,
        question.title(),
        question.description(),
        question.scale(),
        question.required());
  }

  private static QuestionResponse toResponse(RubricQuestion question) {
    String[] labels = question.labels();
    return new QuestionResponse(
        question.questionId(),
        question.position(),
        question.title(),
        question.description(),
        new Scale(question.scaleType(), labels == null ? null : Arrays.asList(labels)),
        question.required());
  }

  private static String @Nullable [] toArray(@Nullable List<String> labels) {
    return labels == null ? null : labels.toArray(String[]::new);
  }
}
