package dev.judgeworkshop.annotations.rubric;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Between rows, requests and responses. */
final class RubricMapper {

  private RubricMapper() {}

  static RubricResponse toResponse(
      Rubric rubric, List<RubricQuestion> questions, List<QuestionEvidence> evidence) {
    return new RubricResponse(
        rubric.workshopId(),
        rubric.version(),
        toResponses(questions, evidence),
        rubric.updatedAt(),
        List.of(rubric.staleVersions()));
  }

  static List<QuestionResponse> toResponses(
      List<RubricQuestion> questions, List<QuestionEvidence> evidence) {
    Map<UUID, List<UUID>> traces =
        evidence.stream()
            .collect(
                Collectors.groupingBy(
                    QuestionEvidence::questionId,
                    Collectors.mapping(QuestionEvidence::traceId, Collectors.toList())));
    return questions.stream()
        .map(
            question -> toResponse(question, traces.getOrDefault(question.questionId(), List.of())))
        .toList();
  }

  /** Gives each question its position, an id if it is new, and what it leaves as it is. */
  static List<QuestionResponse> number(
      List<SaveQuestion> questions, @Nullable RubricResponse before, Supplier<UUID> ids) {
    Map<UUID, QuestionResponse> known =
        before == null
            ? Map.of()
            : before.questions().stream()
                .collect(Collectors.toMap(QuestionResponse::id, Function.identity()));
    return IntStream.range(0, questions.size())
        .mapToObj(
            position -> {
              SaveQuestion question = questions.get(position);
              UUID id = question.id() == null ? ids.get() : question.id();
              return number(question, position, id, known.get(id));
            })
        .toList();
  }

  /** A stored question as it would be saved again. */
  static SaveQuestion toSave(QuestionResponse question) {
    return new SaveQuestion(
        question.id(),
        question.title(),
        question.description(),
        question.scale(),
        question.required(),
        null,
        null);
  }

  static List<RubricQuestion> toQuestions(RubricResponse rubric) {
    return rubric.questions().stream()
        .map(question -> new RubricQuestion(rubric.workshopId(), rubric.version(), question))
        .toList();
  }

  static List<QuestionEvidence> toEvidence(RubricResponse rubric) {
    return rubric.questions().stream().flatMap(question -> toEvidence(rubric, question)).toList();
  }

  private static Stream<QuestionEvidence> toEvidence(
      RubricResponse rubric, QuestionResponse question) {
    List<UUID> traces = question.evidenceTraceIds();
    return IntStream.range(0, traces.size())
        .mapToObj(
            position ->
                new QuestionEvidence(
                    rubric.workshopId(),
                    rubric.version(),
                    question.id(),
                    traces.get(position),
                    position));
  }

  private static QuestionResponse number(
      SaveQuestion question, int position, UUID id, @Nullable QuestionResponse before) {
    Guidance guidance = question.guidance();
    if (guidance == null && before != null) {
      guidance = before.guidance();
    }
    List<UUID> evidence = question.evidenceTraceIds();
    if (evidence == null && before != null) {
      evidence = before.evidenceTraceIds();
    }
    return new QuestionResponse(
        id,
        position,
        question.title(),
        question.description(),
        question.scale(),
        question.required(),
        guidance == null || guidance.isEmpty() ? null : guidance,
        Objects.requireNonNullElse(evidence, List.of()));
  }

  private static QuestionResponse toResponse(RubricQuestion question, List<UUID> evidence) {
    return new QuestionResponse(
        question.questionId(),
        question.position(),
        question.title(),
        question.description(),
        question.scale(),
        question.required(),
        question.guidance(),
        evidence);
  }
}
