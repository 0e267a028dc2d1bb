package dev.judgeworkshop.annotations.rubric;

import static dev.judgeworkshop.annotations.AWorkshop.as;
import static dev.judgeworkshop.annotations.AWorkshop.asService;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.judgeworkshop.annotations.AWorkshop;
import dev.judgeworkshop.annotations.Together;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions that come from elsewhere: the predecessor's text, groups of draft rubric items. */
@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "annotations"))
class RubricAdditionTest {

  private static final String TEXT =
      "Helpful: Does it help?|||JUDGE_TYPE|||likert|||QUESTION_SEPARATOR|||"
          + "Correct: Is it true?|||JUDGE_TYPE|||binary";

  private final AWorkshop workshop = AWorkshop.inAnnotation();
  private TestUser facilitator;

  @BeforeEach
  void theFacilitator() {
    facilitator = workshop.facilitator();
  }

  @Test
  void importsThePredecessorsTextOnce() {
    importText(facilitator, TEXT)
        .then()
        .statusCode(201)
        .header("ETag", "\"1\"")
        .body("questions.title", equalTo(List.of("Helpful", "Correct")))
        .body("questions.scale.type", equalTo(List.of("LIKERT", "BINARY")));
    importText(facilitator, TEXT).then().statusCode(200).header("ETag", "\"1\"");
    importText(facilitator, TEXT + "|||QUESTION_SEPARATOR|||Third")
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("questions.title", equalTo(List.of("Helpful", "Correct", "Third")));
  }

  @Test
  void keepsTheQuestionsThatAreThere() {
    List<String> ids = workshop.rubric("FREEFORM");
    importText(facilitator, TEXT)
        .then()
        .statusCode(200)
        .body("questions[0].id", equalTo(ids.getFirst()))
        .body("questions.size()", equalTo(3));
  }

  @Test
  void isForFacilitatorsAndHasAnEnd() {
    importText(workshop.sme(), TEXT).then().statusCode(403);
    importText(TestUser.named("x"), TEXT).then().statusCode(404);
    importText(facilitator, "A|||JUDGE_TYPE|||stars")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("text"));
    importText(facilitator, "a\0b").then().statusCode(400);
    workshop.rubric(Collections.nCopies(49, "BINARY").toArray(String[]::new));
    importText(facilitator, TEXT).then().statusCode(409).body("code", equalTo("rubric-full"));
  }

  @Test
  void publishesAGroupOnce() {
    // Given
    UUID group = UUID.randomUUID();
    UUID trace = UUID.randomUUID();
    // When
    Response first = publish(group, body("Tone", trace));
    // Then
    first.then().statusCode(200).body("rubricVersion", equalTo(1));
    String id = first.path("questionId");
    publish(group, body("Other words", trace))
        .then()
        .statusCode(200)
        .body("questionId", equalTo(id))
        .body("rubricVersion", equalTo(1));
    publish(UUID.randomUUID(), body("Tone", trace))
        .then()
        .statusCode(200)
        .body("rubricVersion", equalTo(2));
    as(facilitator)
        .get("/api/v1/rubrics/{id}", workshop.id())
        .then()
        .body("questions.size()", equalTo(2))
        .body("questions[0].id", equalTo(id))
        .body("questions[0].scale.labels", equalTo(List.of("no", "yes")))
        .body("questions[0].evidenceTraceIds", equalTo(List.of(trace.toString())));
  }

  @Test
  void aPublishedVersionNamesWhoPublishedIt() {
    asService("discovery-service")
        .contentType("application/json")
        .body(body("Tone", group()))
        .queryParam("userId", facilitator.id())
        .put(path(group()))
        .then()
        .statusCode(200);
    publish(group(), body("Length", group())).then().statusCode(200);
    as(facilitator)
        .get("/api/v1/rubrics/{id}/versions", workshop.id())
        .then()
        .body("items[1].createdBy", equalTo(facilitator.id().toString()))
        .body("items[0].createdBy", nullValue());
  }

  @Test
  void publishesOnceAndLosesNothingWhenManyDoAtOnce() throws Exception {
    // Given: four groups, each published four times at once, and no rubric yet
    List<UUID> groups = List.of(group(), group(), group(), group());
    // When
    List<Response> answers =
        Together.run(16, n -> publish(groups.get(n % 4), body("Group " + n % 4, group())));
    // Then
    assertThat(answers).extracting(Response::statusCode).containsOnly(200);
    assertThat(new HashSet<>(answers.stream().map(a -> a.<String>path("questionId")).toList()))
        .hasSize(4);
    as(facilitator)
        .get("/api/v1/rubrics/{id}", workshop.id())
        .then()
        .body("version", equalTo(4))
        .body("questions.size()", equalTo(4));
  }

  @ParameterizedTest
  @CsvSource({
    "title, '', title",
    "title, NUL, title",
    "scale, NONE, scale",
    "required, NONE, required",
    "evidenceTraceIds, NONE, evidenceTraceIds",
    "colour, red, colour"
  })
  void namesTheFieldAtFault(String field, String fault, String named) {
    Map<String, Object> body = body("Tone", group());
    body.put(
        field,
        switch (fault) {
          case "NONE" -> null;
          case "NUL" -> "a\0b";
          default -> fault;
        });
    publish(group(), body).then().statusCode(400).body("violations.field", hasItem(named));
  }

  @Test
  void publishingIsForServices() {
    as(facilitator).body(body("Tone", group())).put(path(group())).then().statusCode(403);
  }

  private static UUID group() {
    return UUID.randomUUID();
  }

  private static Map<String, Object> body(String title, UUID trace) {
    Map<String, Object> body = new HashMap<>();
    body.put("title", title);
    body.put("scale", Map.of("type", "BINARY", "labels", List.of("no", "yes")));
    body.put("required", true);
    body.put("evidenceTraceIds", List.of(trace));
    return body;
  }

  private Response publish(UUID group, Map<String, Object> body) {
    return asService("discovery-service")
        .contentType("application/json")
        .body(body)
        .put(path(group));
  }

  private String path(UUID group) {
    return "/internal/v1/workshops/" + workshop.id() + "/rubric/questions/from-drafts/" + group;
  }

  private Response importText(TestUser user, String text) {
    return as(user)
        .body(Map.of("text", text))
        .post("/api/v1/rubrics/{id}/text-import", workshop.id());
  }
}
