package dev.judgeworkshop.annotations.annotation;

import static org.hamcrest.Matchers.equalTo;

import dev.judgeworkshop.annotations.AWorkshop;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rubric of LIKERT, BINARY and FREEFORM, all required; each case breaks one thing. */
@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "annotations"))
class RatingRulesTest {

  private final AWorkshop workshop = AWorkshop.inAnnotation();

  @ParameterizedTest
  @CsvSource({
    "0, value, 0, ratings[0].value",
    "0, value, 6, ratings[0].value",
    "0, value, -1, ratings[0].value",
    "0, value, NONE, ratings[0].value",
    "0, value, 3.7, ratings[0].value",
    "0, value, TEXT, ratings[0].value",
    "0, text, LONG, ratings[0].text",
    "1, value, 2, ratings[1].value",
    "1, value, -1, ratings[1].value",
    "2, value, 1, ratings[2].value",
    "2, text, BLANK, ratings[2].text",
    "2, text, LONG, ratings[2].text",
    "2, text, NUL, ratings[2].text",
    "1, comment, LONG, ratings[1].comment",
    "1, comment, NUL, ratings[1].comment",
    "1, questionId, STRANGER, ratings[1].questionId",
    "1, questionId, NONE, ratings[1].questionId",
    "1, questionId, not-an-id, ratings[1].questionId",
    "1, colour, red, ratings[1].colour"
  })
  void namesTheFieldAtFault(int rating, String field, String fault, String named) {
    // Given
    Map<String, Object> body = valid(workshop.rubric("LIKERT", "BINARY", "FREEFORM"));
    ratings(body).get(rating).put(field, faulty(fault));
    // When, Then
    refused(body, named);
  }

  @ParameterizedTest
  @CsvSource({
    "comment, LONG",
    "comment, NUL",
    "rubricVersion, 2",
    "rubricVersion, 0",
    "rubricVersion, NONE",
    "ratings, NONE"
  })
  void namesTheFieldOfTheWhole(String field, String fault) {
    // Given
    Map<String, Object> body = valid(workshop.rubric("LIKERT", "BINARY", "FREEFORM"));
    body.put(field, faulty(fault));
    // When, Then
    refused(body, field);
  }

  @Test
  void refusesAMissingAnswerAndASecondOne() {
    List<String> questions = workshop.rubric("LIKERT", "BINARY", "FREEFORM");
    Map<String, Object> missing = valid(questions);
    ratings(missing).removeLast();
    refused(missing, "ratings");
    Map<String, Object> twice = valid(questions);
    ratings(twice).add(ratings(twice).getFirst());
    refused(twice, "ratings[3].questionId");
  }

  @Test
  void takesTenThousandCharacters() {
    Map<String, Object> body = valid(workshop.rubric("LIKERT", "BINARY", "FREEFORM"));
    body.put("comment", "x\n".repeat(5_000));
    workshop.save(workshop.sme(), workshop.trace(), null, body).then().statusCode(201);
  }

  private void refused(Map<String, Object> body, String named) {
    TestUser ada = workshop.sme();
    workshop
        .save(ada, workshop.trace(), null, body)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("invalid-request"))
        .body("violations.field", org.hamcrest.Matchers.hasItem(named));
  }

  private static Map<String, Object> valid(List<String> questions) {
    List<Map<String, Object>> ratings = new ArrayList<>();
    ratings.add(new HashMap<>(Map.of("questionId", questions.get(0), "value", 3)));
    ratings.add(new HashMap<>(Map.of("questionId", questions.get(1), "value", 1)));
    ratings.add(new HashMap<>(Map.of("questionId", questions.get(2), "text", "fine")));
    return new HashMap<>(Map.of("rubricVersion", 1, "ratings", ratings));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> ratings(Map<String, Object> body) {
    return (List<Map<String, Object>>) body.get("ratings");
  }

  private static Object faulty(String fault) {
    return switch (fault) {
      case "NONE" -> null;
      case "TEXT" -> "3";
      case "BLANK" -> " \n ";
      case "LONG" -> "x".repeat(10_001);
      case "NUL" -> "a\0b";
      case "STRANGER" -> UUID.randomUUID().toString();
      default ->
          fault.matches("-?\\d+")
              ? Integer.valueOf(fault)
              : fault.matches("-?[\\d.]+") ? Double.valueOf(fault) : fault;
    };
  }
}
