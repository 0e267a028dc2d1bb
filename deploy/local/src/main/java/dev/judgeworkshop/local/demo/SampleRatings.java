package dev.judgeworkshop.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns the short rows of the sample into annotations of the rubric that the system stored. */
final class SampleRatings {

  private final JsonNode rubric;

  SampleRatings(JsonNode rubric) {
    this.rubric = rubric;
  }

  /** Values in the order of the questions; a missing last one is not sent. */
  Map<String, Object> annotation(List<JsonNode> values) {
    List<Map<String, Object>> ratings = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      JsonNode value = values.get(i);
      String question = rubric.path("questions").path(i).path("id").asText();
      ratings.add(
          value.isInt()
              ? Map.of("questionId", question, "value", value.intValue())
              : Map.of("questionId", question, "text", value.asText()));
    }
    return Map.of("rubricVersion", rubric.path("version").asLong(), "ratings", ratings);
  }
}
