package dev.judgeworkshop.annotations.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one annotation per line; a bad line costs no other one. */
final class JsonLinesFile {

  private final ObjectMapper json;
  private final List<ImportedAnnotation> annotations = new ArrayList<>();
  private final List<ImportError> errors = new ArrayList<>();

  private JsonLinesFile(ObjectMapper json) {
    this.json = json;
  }

  static ParsedFile parse(String content, ObjectMapper json) {
    JsonLinesFile file = new JsonLinesFile(json);
    String[] lines = content.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        file.read(lines[i], i + 1);
      }
    }
    return new ParsedFile(file.annotations, file.errors);
  }

  private void read(String line, int number) {
    try {
      JsonNode node = json.readTree(line);
      String fault = fault(node);
      if (fault != null) {
        errors.add(new ImportError(number, fault));
      } else {
        annotations.add(annotation(node, number));
      }
    } catch (JsonProcessingException malformed) {
      errors.add(new ImportError(number, "is not well-formed JSON"));
    }
  }

  private static @Nullable String fault(JsonNode node) {
    if (!node.isObject()) {
      return "must be a JSON object";
    }
    if (!node.path("traceId").isTextual() || !node.path("rater").isTextual()) {
      return "must have traceId and rater";
    }
    if (!node.path("ratings").isArray()) {
      return "must have ratings, an array";
    }
    for (JsonNode rating : node.path("ratings")) {
      if (!rating.path("question").isTextual()) {
        return "each rating must name its question";
      }
    }
    return null;
  }

  private static ImportedAnnotation annotation(JsonNode node, int line) {
    List<ImportedRating> ratings = new ArrayList<>();
    for (JsonNode rating : node.path("ratings")) {
      ratings.add(
          new ImportedRating(
              rating.path("question").asText(),
              text(rating, "value"),
              text(rating, "text"),
              text(rating, "comment")));
    }
    return new ImportedAnnotation(
        line,
        node.path("traceId").asText(),
        node.path("rater").asText(),
        ratings,
        text(node, "comment"));
  }

  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isMissingNode() || value.isNull() ? null : value.asText();
  }
}
