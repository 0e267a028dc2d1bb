package dev.judgeworkshop.annotations.rubric;

import static dev.judgeworkshop.annotations.AWorkshop.as;
import static dev.judgeworkshop.annotations.AWorkshop.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.judgeworkshop.annotations.AWorkshop;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "annotations"))
class RubricGuidanceTest {

  private static final List<String> ANCHORS = List.of("wrong", "weak", "fair", "good", "right");

  private final AWorkshop workshop = AWorkshop.inAnnotation();
  private final UUID evidence = UUID.randomUUID();
  private TestUser facilitator;

  @BeforeEach
  void theFacilitator() {
    facilitator = workshop.facilitator();
  }

  private Map<String, Object> full() {
    Map<String, Object> full = question("Clear?", "LIKERT", true);
    full.put("scale", Map.of("type", "LIKERT", "anchors", ANCHORS));
    full.put(
        "guidance",
        Map.of(
            "text",
            "Read it\ntwice.",
            "examples",
            List.of(
                Map.of("text", "Yes.", "value", 5, "reason", "short"),
                Map.of("text", "Perhaps."))));
    full.put("evidenceTraceIds", List.of(evidence));
    return full;
  }

  @Test
  void keepsAnchorsGuidanceExamplesAndEvidence() {
    // When
    Response saved = workshop.saveRubric(facilitator, null, List.of(full()));
    // Then
    saved
        .then()
        .statusCode(201)
        .body("questions[0].scale.anchors", equalTo(ANCHORS))
        .body("questions[0].guidance.text", equalTo("Read it\ntwice."))
        .body("questions[0].guidance.examples[0].value", equalTo(5))
        .body("questions[0].guidance.examples[1].containsKey('value')", equalTo(false))
        .body("questions[0].evidenceTraceIds", equalTo(List.of(evidence.toString())));
    Response read = as(facilitator).get("/api/v1/rubrics/{id}", workshop.id());
    assertThat(read.jsonPath().getMap("")).isEqualTo(saved.jsonPath().getMap(""));
    workshop
        .saveRubric(facilitator, null, List.of(full()))
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"");
  }

  @Test
  void leavesThemAsTheyAreWhenTheyAreNotSaidAndClearsThemWhenEmpty() {
    // Given
    String id = workshop.saveRubric(facilitator, null, List.of(full())).path("questions[0].id");
    Map<String, Object> title = question("Clearer?", "LIKERT", true);
    title.put("id", id);
    title.put("scale", Map.of("type", "LIKERT", "anchors", ANCHORS));
    // When, Then
    workshop
        .saveRubric(facilitator, 1, List.of(title))
        .then()
        .statusCode(200)
        .body("questions[0].title", equalTo("Clearer?"))
        .body("questions[0].guidance.examples.size()", equalTo(2))
        .body("questions[0].evidenceTraceIds.size()", equalTo(1));
    title.put("guidance", Map.of());
    title.put("evidenceTraceIds", List.of());
    workshop
        .saveRubric(facilitator, 2, List.of(title))
        .then()
        .statusCode(200)
        .body("questions[0].containsKey('guidance')", equalTo(false))
        .body("questions[0].evidenceTraceIds", equalTo(List.of()));
  }

  @Test
  void showsEveryVersionAsItWas() {
    // Given
    String id = workshop.saveRubric(facilitator, null, List.of(full())).path("questions[0].id");
    Map<String, Object> next = question("Clearer?", "LIKERT", false);
    next.put("id", id);
    workshop
        .saveRubric(facilitator, 1, List.of(next, question("Two", "BINARY", true)))
        .then()
        .statusCode(200);
    String versions = "/api/v1/rubrics/" + workshop.id() + "/versions";
    // When, Then
    as(facilitator)
        .get(versions)
        .then()
        .statusCode(200)
        .body("total", equalTo(2))
        .body("items.version", equalTo(List.of(2, 1)))
        .body("items.questions", equalTo(List.of(2, 1)))
        .body("items[0].createdBy", equalTo(facilitator.id().toString()));
    String next1 = as(facilitator).get(versions + "?limit=1").path("next");
    as(facilitator)
        .get(versions + "?limit=1&after=" + next1)
        .then()
        .body("items.version", equalTo(List.of(1)));
    as(facilitator)
        .get(versions + "/1")
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("questions[0].title", equalTo("Clear?"))
        .body("questions[0].evidenceTraceIds.size()", equalTo(1))
        .body("questions[0].scale.anchors", equalTo(ANCHORS));
    as(facilitator)
        .get(versions + "/3")
        .then()
        .statusCode(404)
        .body("code", equalTo("rubric-version-not-found"));
    as(facilitator).get(versions + "/x").then().statusCode(400);
    as(workshop.sme()).get(versions).then().statusCode(200);
    as(TestUser.named("x")).get(versions).then().statusCode(404);
    AWorkshop early = AWorkshop.in("RUBRIC");
    early.rubric("LIKERT");
    as(early.sme()).get("/api/v1/rubrics/{id}/versions", early.id()).then().statusCode(403);
  }

  @ParameterizedTest
  @CsvSource({
    "ANCHORS_4, questions[0].scale.anchors",
    "ANCHOR_LONG, questions[0].scale.anchors[2]",
    "ANCHOR_NULL, questions[0].scale.anchors[2]",
    "ANCHORS_FREEFORM, questions[0].scale.anchors",
    "EXAMPLE_OFF_SCALE, questions[0].guidance.examples[0].value",
    "EXAMPLE_EMPTY, questions[0].guidance.examples[0].text",
    "EXAMPLES_21, questions[0].guidance.examples",
    "TEXT_LONG, questions[0].guidance.text",
    "TEXT_NUL, questions[0].guidance.text",
    "EVIDENCE_201, questions[0].evidenceTraceIds",
    "EVIDENCE_WRONG, questions[0].evidenceTraceIds[0]"
  })
  void namesTheFieldAtFault(String fault, String field) {
    Map<String, Object> question = question("Fine", "LIKERT", true);
    switch (fault) {
      case "ANCHORS_4" -> question.put("scale", scale("LIKERT", ANCHORS.subList(0, 4)));
      case "ANCHOR_LONG" ->
          question.put("scale", scale("LIKERT", List.of("a", "b", "x".repeat(501), "d", "e")));
      case "ANCHOR_NULL" ->
          question.put("scale", scale("LIKERT", Arrays.asList("a", "b", null, "d", "e")));
      case "ANCHORS_FREEFORM" -> question.put("scale", scale("FREEFORM", ANCHORS));
      case "EXAMPLE_OFF_SCALE" -> examples(question, List.of(Map.of("text", "t", "value", 6)));
      case "EXAMPLE_EMPTY" -> examples(question, List.of(Map.of("text", " ")));
      case "EXAMPLES_21" -> examples(question, Collections.nCopies(21, Map.of("text", "t")));
      case "TEXT_LONG" -> question.put("guidance", Map.of("text", "x".repeat(10_001)));
      case "TEXT_NUL" -> question.put("guidance", Map.of("text", "a\0b"));
      case "EVIDENCE_201" ->
          question.put(
              "evidenceTraceIds",
              Collections.nCopies(201, "x").stream().map(x -> UUID.randomUUID()).toList());
      default -> question.put("evidenceTraceIds", List.of("7"));
    }
    workshop
        .saveRubric(facilitator, null, List.of(question))
        .then()
        .statusCode(400)
        .body("violations.field", hasItem(field));
  }

  private static Map<String, Object> scale(String type, List<String> anchors) {
    return Map.of("type", type, "anchors", anchors);
  }

  private static void examples(
      Map<String, Object> question, List<? extends Map<String, ?>> examples) {
    question.put("guidance", Map.of("examples", examples));
  }
}
