package dev.judgeworkshop.annotations.annotation;

import dev.judgeworkshop.annotations.export.Csv;
import dev.judgeworkshop.annotations.rubric.QuestionResponse;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Annotations for spreadsheets: one line per rating. */
final class CsvExport {

  static final String HEADER =
      Csv.line(
          "traceId",
          "externalId",
          "rater",
          "raterName",
          "question",
          "title",
          "value",
          "text",
          "comment",
          "annotationComment",
          "rubricVersion",
          "updatedAt");

  private CsvExport() {}

  /** The lines of some annotations. */
  static String lines(
      Collection<ExportedAnnotation> annotations, Map<UUID, QuestionResponse> questions) {
    return annotations.stream()
        .flatMap(
            exported ->
                exported.annotation().content().ratings().stream()
                    .map(rating -> line(exported, rating, questions.get(rating.questionId()))))
        .collect(Collectors.joining());
  }

  private static String line(
      ExportedAnnotation exported, Rating rating, QuestionResponse question) {
    Annotation annotation = exported.annotation();
    return Csv.line(
        annotation.key().traceId(),
        exported.externalId(),
        annotation.key().userId(),
        exported.raterName(),
        rating.questionId(),
        question.title(),
        rating.value(),
        rating.text(),
        rating.comment(),
        annotation.content().comment(),
        annotation.content().rubricVersion(),
        annotation.updatedAt());
  }
}
