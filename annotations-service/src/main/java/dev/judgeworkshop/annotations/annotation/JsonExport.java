package dev.judgeworkshop.annotations.annotation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.judgeworkshop.annotations.rubric.QuestionResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Annotations for programs, as JSON objects. */
final class JsonExport {

  private JsonExport() {}

  /** One object per annotation, as the import takes it. */
  static ObjectNode line(ExportedAnnotation exported, Map<UUID, QuestionResponse> questions) {
    Annotation annotation = exported.annotation();
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("traceId", annotation.key().traceId().toString());
    put(line, "externalId", exported.externalId());
    line.put("rater", annotation.key().userId().toString());
    put(line, "raterName", exported.raterName());
    line.put("rubricVersion", annotation.content().rubricVersion());
    put(line, "comment", annotation.content().comment());
    line.put("createdAt", annotation.createdAt().toString());
    line.put("updatedAt", annotation.updatedAt().toString());
    line.putArray("ratings");
    for (Rating rating : annotation.content().ratings()) {
      ObjectNode answer = line.withArray("ratings").addObject();
      answer.put("question", rating.questionId().toString());
      answer.put("title", questions.get(rating.questionId()).title());
      put(answer, rating, rating.value() == null ? "text" : "value");
      put(answer, "comment", rating.comment());
    }
    return line;
  }

  /**
   * One MLflow {@code Assessment} with a {@code Feedback} per rating, as its REST API writes it.
   */
  static List<ObjectNode> assessments(
      ExportedAnnotation exported, Map<UUID, QuestionResponse> questions) {
    return exported.annotation().content().ratings().stream()
        .filter(rating -> rating.value() != null || rating.text() != null)
        .map(rating -> assessment(exported, rating, questions.get(rating.questionId())))
        .toList();
  }

  private static ObjectNode assessment(
      ExportedAnnotation exported, Rating rating, QuestionResponse question) {
    Annotation annotation = exported.annotation();
    String externalId = exported.externalId();
    String traceId = annotation.key().traceId().toString();
    String raterId = annotation.key().userId().toString();
    String name = exported.raterName();
    String comment = rating.comment();
    ObjectNode assessment = JsonNodeFactory.instance.objectNode();
    assessment.put("assessment_id", annotation.id() + "/" + rating.questionId());
    assessment.put("assessment_name", question.title());
    assessment.put("trace_id", externalId == null ? traceId : externalId);
    ObjectNode source = assessment.putObject("source");
    source.put("source_type", "HUMAN").put("source_id", name == null ? raterId : name);
    assessment.put("create_time", annotation.createdAt().toString());
    assessment.put("last_update_time", annotation.updatedAt().toString());
    put(assessment.putObject("feedback"), rating, "value");
    put(assessment, "rationale", comment == null ? annotation.content().comment() : comment);
    assessment
        .putObject("metadata")
        .put("trace", traceId)
        .put("rater", raterId)
        .put("question", rating.questionId().toString())
        .put("rubric_version", String.valueOf(annotation.content().rubricVersion()));
    return assessment;
  }

  private static void put(ObjectNode node, Rating rating, String field) {
    if (rating.value() != null) {
      node.put(field, rating.value());
    } else {
      put(node, field, rating.text());
    }
  }

  private static void put(ObjectNode node, String field, @Nullable String text) {
    if (text != null) {
      node.put(field, text);
    }
  }
}
