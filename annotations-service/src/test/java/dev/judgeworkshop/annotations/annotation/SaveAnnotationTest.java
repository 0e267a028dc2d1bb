package dev.judgeworkshop.annotations.annotation;

import static dev.judgeworkshop.annotations.AWorkshop.PEERS;
import static dev.judgeworkshop.annotations.AWorkshop.as;
import static dev.judgeworkshop.annotations.AWorkshop.asService;
import static dev.judgeworkshop.annotations.AWorkshop.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.judgeworkshop.annotations.AWorkshop;
import dev.judgeworkshop.annotations.Database;
import dev.judgeworkshop.testing.StatementCounter;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "annotations"))
class SaveAnnotationTest {

  private static final String TEXT = "two\nlines\r\n\twith \"quotes\", ünïcode and 😀 ";

  private final AWorkshop workshop = AWorkshop.inAnnotation();

  @Test
  void keepsWhatWasSaidToTheLetter() {
    // Given
    List<String> q = workshop.rubric("LIKERT", "BINARY", "FREEFORM");
    TestUser ada = workshop.sme();
    UUID trace = workshop.trace();
    Map<String, Object> body =
        Map.of(
            "rubricVersion",
            1,
            "comment",
            TEXT,
            "ratings",
            List.of(
                Map.of("questionId", q.get(2), "text", TEXT),
                Map.of("questionId", q.get(0), "value", 5, "comment", TEXT),
                Map.of("questionId", q.get(1), "value", 0, "comment", "  ")));
    // When
    Response saved = workshop.save(ada, trace, null, body);
    // Then
    saved
        .then()
        .statusCode(201)
        .header("ETag", "\"1\"")
        .header("Location", endsWith("/api/v1/annotations/" + saved.path("id")))
        .body("comment", equalTo(TEXT))
        .body("userId", equalTo(ada.id().toString()))
        .body("ratings.questionId", equalTo(q))
        .body("ratings[0].comment", equalTo(TEXT))
        .body("ratings[1].containsKey('comment')", equalTo(false))
        .body("ratings[2].text", equalTo(TEXT));
    assertThat(mine(ada, trace).jsonPath().getMap("")).isEqualTo(saved.jsonPath().getMap(""));
  }

  @Test
  void repeatsAreHarmlessAndNothingUnseenIsOverwritten() {
    // Given
    List<String> q = workshop.rubric("LIKERT");
    TestUser ada = workshop.sme();
    UUID trace = workshop.trace();
    workshop.rate(ada, trace, null, q, 3).then().statusCode(201);
    // When, Then: the first save again, and another one that knows of none
    workshop.rate(ada, trace, null, q, 3).then().statusCode(200).header("ETag", "\"1\"");
    workshop
        .rate(ada, trace, null, q, 4)
        .then()
        .statusCode(409)
        .header("ETag", "\"1\"")
        .body("code", equalTo("annotation-exists"))
        .body("current.ratings[0].value", equalTo(3));
    // a change, the same again after a lost answer, and a change that was decided before it
    workshop.rate(ada, trace, 1, q, 5).then().statusCode(200).header("ETag", "\"2\"");
    workshop.rate(ada, trace, 1, q, 5).then().statusCode(200).header("ETag", "\"2\"");
    workshop
        .rate(ada, trace, 1, q, 4)
        .then()
        .statusCode(412)
        .header("ETag", "\"2\"")
        .body("code", equalTo("stale-version"))
        .body("current.ratings[0].value", equalTo(5))
        .body("current.version", equalTo(2));
    mine(ada, trace).then().body("ratings[0].value", equalTo(5)).body("version", equalTo(2));
  }

  @Test
  void keepsEveryState() {
    // Given
    List<String> q = workshop.rubric("LIKERT");
    TestUser ada = workshop.sme();
    UUID trace = workshop.trace();
    // When
    workshop.rate(ada, trace, null, q, 1);
    workshop.rate(ada, trace, 1, q, 2);
    String id = workshop.rate(ada, trace, 2, q, 3).path("id");
    // Then
    assertThat(
            Database.column(
                "select version || ':' || (state -> 'ratings' -> 0 ->> 'value')"
                    + " from annotation_history where annotation_id = ? order by version",
                UUID.fromString(id)))
        .containsExactly("1:1", "2:2", "3:3");
  }

  @Test
  void isSavedAsAWhole() {
    // Given
    TestUser facilitator = workshop.facilitator();
    List<String> q =
        workshop
            .saveRubric(
                facilitator,
                null,
                List.of(question("must", "LIKERT", true), question("may", "BINARY", false)))
            .path("questions.id");
    TestUser ada = workshop.sme();
    UUID trace = workshop.trace();
    workshop.rate(ada, trace, null, q, 2, 1).then().statusCode(201);
    // When
    workshop.rate(ada, trace, 1, q, 2).then().statusCode(200);
    // Then
    mine(ada, trace).then().body("ratings.questionId", equalTo(q.subList(0, 1)));
  }

  @Test
  void keepsRatingsOfARemovedQuestionThatNoLongerCount() {
    // Given
    List<String> q = workshop.rubric("LIKERT", "BINARY");
    TestUser ada = workshop.sme();
    UUID trace = workshop.trace();
    workshop.rate(ada, trace, null, q, 2, 1).then().statusCode(201);
    Map<String, Object> kept = question("kept", "LIKERT", true);
    kept.put("id", q.getFirst());
    workshop.saveRubric(workshop.facilitator(), 1, List.of(kept)).then().statusCode(200);
    // When
    Response changed =
        workshop.save(
            ada,
            trace,
            1,
            Map.of(
                "rubricVersion",
                2,
                "ratings",
                List.of(Map.of("questionId", q.getFirst(), "value", 4))));
    // Then
    changed.then().statusCode(200).body("rubricVersion", equalTo(2));
    mine(ada, trace).then().body("ratings.questionId", equalTo(q.subList(0, 1)));
    assertThat(Database.column("select value from rating where trace_id = ? order by value", trace))
        .containsExactly("1", "4");
    workshop
        .rate(ada, trace, 2, q, 4, 1)
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("ratings[1].questionId"));
  }

  @Test
  void isForThoseWhoTakePartInAnOpenAnnotationPhase() {
    // Given
    List<String> q = workshop.rubric("LIKERT");
    UUID trace = workshop.trace();
    AWorkshop results = AWorkshop.in("RESULTS");
    // When, Then
    workshop.rate(workshop.member("PARTICIPANT"), trace, null, q, 3).then().statusCode(201);
    workshop.rate(workshop.facilitator(), trace, null, q, 3).then().statusCode(403);
    workshop.rate(TestUser.named("stranger"), trace, null, q, 3).then().statusCode(404);
    workshop
        .rate(workshop.smeWhilePaused(), trace, null, q, 3)
        .then()
        .statusCode(409)
        .body("code", equalTo("workshop-paused"));
    results
        .rate(results.sme(), results.trace(), null, q, 3)
        .then()
        .statusCode(409)
        .body("code", equalTo("phase-closed"));
    as(workshop.sme())
        .body(Map.of("rubricVersion", 1, "ratings", List.of()))
        .put("/api/v1/annotations?workshopId=" + workshop.id())
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("traceId"));
  }

  @Test
  void isForTracesOfTheActiveDatasetOnly() {
    // Given
    List<String> q = workshop.rubric("LIKERT");
    TestUser ada = workshop.sme();
    UUID foreign = UUID.randomUUID();
    // When, Then
    workshop
        .rate(ada, foreign, null, q, 3)
        .then()
        .statusCode(404)
        .body("code", equalTo("trace-not-found"));
    workshop.rate(workshop.smeBeforeTheFirstRound(), foreign, null, q, 3).then().statusCode(404);
    assertThat(Database.column("select id from annotation where trace_id = ?", foreign)).isEmpty();
  }

  @Test
  void asksForATraceOnceAndNotAtAllWhileItIsKnown() {
    // Given
    List<String> q = workshop.rubric("LIKERT");
    UUID trace = workshop.trace();
    TestUser ada = workshop.sme();
    // When
    workshop.rate(ada, trace, null, q, 3);
    workshop.rate(ada, trace, 1, q, 4);
    PEERS.traces().everything().isDown();
    workshop.rate(ada, trace, 2, q, 5).then().statusCode(200);
    // Then
    List<LoggedRequest> asked = PEERS.traces().get(workshop.lookUp(trace)).requests();
    assertThat(asked).hasSize(1);
    assertThat(asked.getFirst().getUrl())
        .contains("userId=" + ada.id(), "datasetId=" + workshop.datasetId());
  }

  @Test
  void isForTracesThatThePersonMaySee() {
    // Given: the dataset holds it, but it is assigned to others
    List<String> q = workshop.rubric("LIKERT");
    UUID trace = workshop.trace();
    TestUser ada = workshop.sme();
    PEERS
        .traces()
        .get(workshop.lookUp(trace) + "?userId=" + ada.id() + "&datasetId=" + workshop.datasetId())
        .answersProblem(404, "trace-not-found");
    // When, Then
    workshop
        .rate(ada, trace, null, q, 3)
        .then()
        .statusCode(404)
        .body("code", equalTo("trace-not-found"));
    workshop.rate(workshop.sme(), trace, null, q, 3).then().statusCode(201);
  }

  @Test
  void refusesWhenTracesServiceDoesNotAnswerAndSavesAfterwards() {
    // Given
    List<String> q = workshop.rubric("LIKERT");
    TestUser ada = workshop.sme();
    UUID trace = UUID.randomUUID();
    PEERS.traces().get(workshop.lookUp(trace)).isDown();
    // When, Then
    workshop
        .rate(ada, trace, null, q, 3)
        .then()
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .body("code", equalTo("peer-unavailable"));
    PEERS.traces().get(workshop.lookUp(trace)).answersStatus(204);
    workshop.rate(ada, trace, null, q, 3).then().statusCode(201);
  }

  @Test
  void needsARubricAndAnAnnotationToChange() {
    TestUser ada = workshop.sme();
    UUID trace = workshop.trace();
    workshop
        .rate(ada, trace, null, List.of())
        .then()
        .statusCode(404)
        .body("code", equalTo("rubric-not-found"));
    List<String> q = workshop.rubric("LIKERT");
    workshop
        .rate(ada, trace, 1, q, 3)
        .then()
        .statusCode(404)
        .body("code", equalTo("annotation-not-found"));
  }

  @Test
  void costsTheSameFewStatementsHoweverManyQuestions() {
    // Given
    List<String> one = workshop.rubric("LIKERT");
    AWorkshop large = AWorkshop.inAnnotation();
    String[] scales = java.util.Collections.nCopies(50, "LIKERT").toArray(String[]::new);
    List<String> fifty = large.rubric(scales);
    int[] values = java.util.stream.IntStream.range(0, 50).map(i -> 1 + i % 5).toArray();
    TestUser ada = workshop.sme();
    TestUser bob = large.sme();
    workshop.rate(ada, workshop.trace(), null, one, 3);
    large.rate(bob, large.trace(), null, fifty, values);
    // When, Then: which version is the current one, and the save
    assertThat(statements(() -> workshop.rate(ada, workshop.trace(), null, one, 3))).isEqualTo(2);
    UUID trace = large.trace();
    assertThat(statements(() -> large.rate(bob, trace, null, fifty, values))).isEqualTo(2);
    values[0] = 5;
    assertThat(statements(() -> large.rate(bob, trace, 1, fifty, values))).isEqualTo(2);
    mine(large, bob, trace).then().body("ratings.size()", equalTo(50));
  }

  @Test
  void countsProgressAndPreconditions() {
    // Given
    List<String> q = workshop.rubric("LIKERT", "BINARY");
    TestUser ada = workshop.sme();
    UUID trace = workshop.trace();
    workshop.rate(ada, trace, null, q, 3, 1);
    workshop.rate(ada, trace, 1, q, 4, 1);
    workshop.rate(ada, workshop.trace(), null, q, 3, 1);
    workshop.rate(workshop.sme(), trace, null, q, 3, 1);
    // When, Then
    as(ada)
        .get("/api/v1/annotations/progress?workshopId=" + workshop.id())
        .then()
        .statusCode(200)
        .header("ETag", notNullValue())
        .body("annotated", equalTo(2));
    asService("workshops-service")
        .get("/internal/v1/workshops/{id}/counts", workshop.id())
        .then()
        .statusCode(200)
        .body("questions", equalTo(2))
        .body("annotations", equalTo(3));
    asService("workshops-service")
        .get("/internal/v1/workshops/{id}/counts", UUID.randomUUID())
        .then()
        .body("questions", equalTo(0))
        .body("annotations", equalTo(0));
    as(ada).get("/internal/v1/workshops/{id}/counts", workshop.id()).then().statusCode(403);
  }

  private static int statements(dev.judgeworkshop.testing.Work work) {
    return StatementCounter.executed(work).without("scheduled_tasks").count();
  }

  private Response mine(TestUser user, UUID trace) {
    return mine(workshop, user, trace);
  }

  private static Response mine(AWorkshop workshop, TestUser user, UUID trace) {
    return as(user)
        .get("/api/v1/annotations/mine?workshopId=" + workshop.id() + "&traceId=" + trace);
  }
}
