package dev.judgeworkshop.annotations.rubric;

import static dev.judgeworkshop.annotations.AWorkshop.as;
import static dev.judgeworkshop.annotations.AWorkshop.asService;
import static dev.judgeworkshop.annotations.AWorkshop.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.judgeworkshop.annotations.AWorkshop;
import dev.judgeworkshop.annotations.Database;
import dev.judgeworkshop.annotations.Together;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
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
class RubricResourceTest {

  private final AWorkshop workshop = AWorkshop.inAnnotation();
  private TestUser facilitator;

  @BeforeEach
  void theFacilitator() {
    facilitator = workshop.facilitator();
  }

  @Test
  void givesEachQuestionAnIdAndAPosition() {
    // Given
    Map<String, Object> likert = question("Clear?", "LIKERT", true);
    likert.put("scale", Map.of("type", "LIKERT", "labels", List.of("a", "b", "c", "d", "é")));
    // When
    Response saved =
        workshop.saveRubric(
            facilitator, null, List.of(likert, question("Correct?", "BINARY", false)));
    // Then
    saved
        .then()
        .statusCode(201)
        .header("ETag", "\"1\"")
        .header("Location", org.hamcrest.Matchers.endsWith("/api/v1/rubrics/" + workshop.id()))
        .body("version", equalTo(1))
        .body("questions.position", equalTo(List.of(0, 1)))
        .body("questions[0].scale.labels", equalTo(List.of("a", "b", "c", "d", "é")))
        .body("questions[1].scale.containsKey('labels')", equalTo(false));
    Response read = as(facilitator).get("/api/v1/rubrics/{id}", workshop.id());
    assertThat(read.jsonPath().getMap("")).isEqualTo(saved.jsonPath().getMap(""));
    as(facilitator)
        .header("If-None-Match", "\"1\"")
        .get("/api/v1/rubrics/{id}", workshop.id())
        .then()
        .statusCode(304);
  }

  @Test
  void makesANewVersionThatKeepsIdsAndTheOldRows() {
    // Given
    List<String> ids = workshop.rubric("LIKERT", "BINARY");
    Map<String, Object> kept = question("Better title", "BINARY", true);
    kept.put("id", ids.get(1));
    // When
    Response revised =
        workshop.saveRubric(facilitator, 1, List.of(question("New", "FREEFORM", false), kept));
    // Then
    revised
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("questions[1].id", equalTo(ids.get(1)));
    assertThat(
            Database.column(
                "select question_id from rubric_question where workshop_id = ? and rubric_version = 1"
                    + " order by position",
                workshop.id()))
        .isEqualTo(ids);
  }

  @Test
  void takesBackAQuestionThatWasRemoved() {
    // Given
    List<String> ids = workshop.rubric("LIKERT", "BINARY");
    Map<String, Object> first = question("first", "LIKERT", true);
    first.put("id", ids.get(0));
    Map<String, Object> second = question("second", "BINARY", true);
    second.put("id", ids.get(1));
    workshop.saveRubric(facilitator, 1, List.of(first)).then().statusCode(200);
    // When
    Response back = workshop.saveRubric(facilitator, 2, List.of(first, second));
    // Then
    back.then().statusCode(200).body("questions.id", equalTo(ids)).body("version", equalTo(3));
  }

  @Test
  void guardsAgainstStaleAndMissingVersions() {
    // Given
    workshop.rubric("LIKERT");
    List<Map<String, Object>> other = List.of(question("Other", "BINARY", true));
    workshop.saveRubric(facilitator, 1, other).then().statusCode(200);
    // When, Then
    workshop
        .saveRubric(facilitator, 1, List.of(question("Third", "BINARY", true)))
        .then()
        .statusCode(412)
        .header("ETag", "\"2\"")
        .body("code", equalTo("stale-version"))
        .body("current.questions[0].title", equalTo("Other"));
    workshop
        .saveRubric(facilitator, null, List.of(question("Third", "BINARY", true)))
        .then()
        .statusCode(428);
    workshop.saveRubric(facilitator, 1, other).then().statusCode(200).header("ETag", "\"2\"");
    workshop.saveRubric(facilitator, null, other).then().statusCode(200).header("ETag", "\"2\"");
  }

  @Test
  void ofManySavesAtOnceOneWins() throws Exception {
    // Given
    workshop.rubric("LIKERT");
    // When
    List<Integer> statuses =
        Together.run(
            8,
            n ->
                workshop
                    .saveRubric(facilitator, 1, List.of(question("Title " + n, "BINARY", true)))
                    .statusCode());
    // Then
    assertThat(Collections.frequency(statuses, 200)).isEqualTo(1);
    assertThat(Collections.frequency(statuses, 412)).isEqualTo(7);
  }

  @Test
  void ofManyFirstSavesAtOnceOneCreates() throws Exception {
    // When
    List<Integer> statuses =
        Together.run(
            8,
            n ->
                workshop
                    .saveRubric(facilitator, null, List.of(question("Same", "BINARY", true)))
                    .statusCode());
    // Then
    assertThat(Collections.frequency(statuses, 201)).isEqualTo(1);
    assertThat(Collections.frequency(statuses, 200)).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource({
    "title, '', questions[0].title",
    "title, NUL, questions[0].title",
    "title, LONG, questions[0].title",
    "description, LONG, questions[0].description",
    "scale, NONE, questions[0].scale",
    "required, NONE, questions[0].required",
    "scale, WRONG_LABELS, questions[0].scale.labels",
    "scale, BLANK_LABEL, questions[0].scale.labels[1]",
    "scale, STARS, questions[0].scale.type",
    "id, STRANGER, questions[0].id",
    "colour, red, questions[0].colour"
  })
  void namesTheFieldAtFault(String field, String fault, String named) {
    // Given
    Map<String, Object> question = question("Fine", "BINARY", true);
    question.put(field, faulty(fault));
    // When, Then
    workshop
        .saveRubric(facilitator, null, List.of(question))
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations.field", hasItem(named));
  }

  private static Object faulty(String fault) {
    return switch (fault) {
      case "NUL" -> "a\0b";
      case "LONG" -> "x".repeat(2001);
      case "NONE" -> null;
      case "WRONG_LABELS" -> Map.of("type", "BINARY", "labels", List.of("a", "b", "c"));
      case "BLANK_LABEL" -> Map.of("type", "BINARY", "labels", List.of("a", " "));
      case "STARS" -> Map.of("type", "STARS");
      case "STRANGER" -> UUID.randomUUID().toString();
      default -> fault;
    };
  }

  @Test
  void hasOneToFiftyQuestions() {
    workshop.saveRubric(facilitator, null, List.of()).then().statusCode(400);
    workshop
        .saveRubric(facilitator, null, Collections.nCopies(51, question("q", "BINARY", true)))
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("questions"));
    workshop
        .saveRubric(facilitator, null, Collections.nCopies(50, question("q", "BINARY", true)))
        .then()
        .statusCode(201);
  }

  @Test
  void refusesAnotherScaleUnderTheSameIdAndTheSameIdTwice() {
    // Given
    String id = workshop.rubric("LIKERT").getFirst();
    Map<String, Object> changed = question("q", "BINARY", true);
    changed.put("id", id);
    Map<String, Object> same = new LinkedHashMap<>(question("q", "LIKERT", true));
    same.put("id", id);
    // When, Then
    workshop
        .saveRubric(facilitator, 1, new ArrayList<>(List.of(changed)))
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("questions[0].scale.type"));
    workshop
        .saveRubric(facilitator, 1, List.of(same, same))
        .then()
        .statusCode(400)
        .body("violations.field", containsInAnyOrder("questions[1].id"));
  }

  @Test
  void isWrittenByFacilitatorsOnlyAndReadFromTheAnnotationPhaseOn() {
    // Given
    workshop.rubric("LIKERT");
    AWorkshop earlier = AWorkshop.in("RUBRIC");
    earlier.rubric("LIKERT");
    // When, Then
    workshop
        .saveRubric(workshop.sme(), 1, List.of(question("q", "BINARY", true)))
        .then()
        .statusCode(403);
    workshop
        .saveRubric(TestUser.named("stranger"), 1, List.of(question("q", "BINARY", true)))
        .then()
        .statusCode(404);
    as(workshop.sme()).get("/api/v1/rubrics/{id}", workshop.id()).then().statusCode(200);
    as(earlier.sme()).get("/api/v1/rubrics/{id}", earlier.id()).then().statusCode(403);
    as(earlier.facilitator()).get("/api/v1/rubrics/{id}", earlier.id()).then().statusCode(200);
    as(TestUser.named("x")).get("/api/v1/rubrics/{id}", workshop.id()).then().statusCode(404);
    as(facilitator).get("/api/v1/rubrics/{id}", "not-an-id").then().statusCode(400);
  }

  @Test
  void isNotFoundBeforeItIsSaved() {
    as(facilitator)
        .get("/api/v1/rubrics/{id}", workshop.id())
        .then()
        .statusCode(404)
        .body("code", equalTo("rubric-not-found"));
    workshop
        .saveRubric(facilitator, 3, List.of(question("q", "BINARY", true)))
        .then()
        .statusCode(404);
  }

  @Test
  void isGivenToServicesOnlyUnderInternal() {
    // Given
    List<String> ids = workshop.rubric("LIKERT");
    String path = "/internal/v1/workshops/{id}/rubric";
    // When, Then
    asService("judge-service")
        .get(path, workshop.id())
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("questions.id", equalTo(ids));
    asService("judge-service").get(path, UUID.randomUUID()).then().statusCode(404);
    as(facilitator).get(path, workshop.id()).then().statusCode(403);
  }
}
