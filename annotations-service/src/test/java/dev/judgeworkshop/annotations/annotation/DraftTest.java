package dev.judgeworkshop.annotations.annotation;

import static dev.judgeworkshop.annotations.AWorkshop.as;
import static dev.judgeworkshop.annotations.AWorkshop.asService;
import static dev.judgeworkshop.annotations.AWorkshop.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.judgeworkshop.annotations.AWorkshop;
import dev.judgeworkshop.annotations.Database;
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

/** What is not complete is kept for its rater, and counts nowhere. */
@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "annotations"))
class DraftTest {

  private final AWorkshop workshop = AWorkshop.inAnnotation();

  @Test
  void mayLeaveOutWhatIsRequiredButNotLeaveTheScale() {
    // Given
    List<String> q = workshop.rubric("LIKERT", "BINARY");
    TestUser ada = workshop.sme();
    UUID trace = workshop.trace();
    // When, Then
    workshop.rate(ada, trace, null, q, 3).then().statusCode(400);
    workshop.draft(ada, trace, null, q, 6).then().statusCode(400);
    workshop
        .draft(ada, trace, null, q, 3)
        .then()
        .statusCode(201)
        .body("draft", equalTo(true))
        .body("ratings.size()", equalTo(1));
    workshop.draft(ada, trace, null, q, 3).then().statusCode(200).header("ETag", "\"1\"");
    workshop.draft(ada, trace, 1, q).then().statusCode(200).body("ratings.size()", equalTo(0));
    workshop.rate(ada, trace, 2, q, 3, 1).then().statusCode(200).body("draft", equalTo(false));
    workshop.rate(ada, trace, 1, q, 3, 1).then().statusCode(200).header("ETag", "\"3\"");
  }

  @Test
  void countsNowhere() {
    // Given: one complete annotation, a draft that would disagree with it
    List<String> q = workshop.rubric("LIKERT");
    TestUser ada = workshop.sme();
    TestUser bob = workshop.sme();
    TestUser facilitator = workshop.facilitator();
    UUID trace = workshop.trace();
    workshop.rate(ada, trace, null, q, 5).then().statusCode(201);
    // When
    workshop.draft(bob, trace, null, q, 1).then().statusCode(201);
    // Then
    progress(bob).then().body("annotated", equalTo(0)).body("drafts", equalTo(1));
    counts().then().body("annotations", equalTo(1));
    as(facilitator)
        .get("/api/v1/agreement?workshopId=" + workshop.id())
        .then()
        .body("annotations", equalTo(1))
        .body("questions[0].raters", equalTo(1))
        .body("questions[0].pairs", equalTo(0));
    truth(q).then().body("items[0].value", equalTo(5.0f)).body("items[0].raters", equalTo(1));
    // When: it is completed, and taken back
    workshop.rate(bob, trace, 1, q, 1).then().statusCode(200);
    counts().then().body("annotations", equalTo(2));
    truth(q).then().body("items[0].contested", equalTo(true));
    workshop.draft(bob, trace, 2, q, 1).then().statusCode(200);
    // Then
    progress(bob).then().body("annotated", equalTo(0)).body("drafts", equalTo(1));
    counts().then().body("annotations", equalTo(1));
    truth(q).then().body("items[0].contested", equalTo(false));
  }

  @Test
  void isNoPreconditionForAnything() {
    // Given
    List<String> q = workshop.rubric("LIKERT");
    workshop.draft(workshop.sme(), workshop.trace(), null, q, 1).then().statusCode(201);
    // When, Then
    counts().then().body("annotations", equalTo(0)).body("questions", equalTo(1));
    asService("workshops-service")
        .get("/internal/v1/annotation-counts?workshopIds=" + workshop.id())
        .then()
        .body("items[0].annotations", equalTo(0));
  }

  @Test
  void hidesRatingsOfARemovedQuestionToo() {
    // Given: a complete annotation becomes a draft after one of its questions was removed
    List<String> q = workshop.rubric("LIKERT", "BINARY");
    TestUser ada = workshop.sme();
    UUID trace = workshop.trace();
    workshop.rate(ada, trace, null, q, 2, 1).then().statusCode(201);
    Map<String, Object> kept = question("LIKERT 0", "LIKERT", true);
    kept.put("id", q.get(0));
    workshop.saveRubric(workshop.facilitator(), 1, List.of(kept)).then().statusCode(200);
    // When
    workshop.draft(ada, trace, 1, q, 2).then().statusCode(200);
    // Then
    assertThat(Database.column("select draft from rating where trace_id = ?", trace))
        .containsExactly("t", "t");
  }

  @Test
  void isShownInProgressOfEverybody() {
    // Given
    List<String> q = workshop.rubric("LIKERT");
    TestUser ada = workshop.sme();
    workshop.rate(ada, workshop.trace(), null, q, 1);
    workshop.draft(ada, workshop.trace(), null, q);
    workshop.draft(workshop.sme(), workshop.trace(), null, q);
    String path = "/api/v1/annotations/progress/raters?workshopId=" + workshop.id();
    // When, Then
    Response everybody = as(workshop.facilitator()).get(path);
    everybody
        .then()
        .statusCode(200)
        .body("questions", equalTo(1))
        .body("annotations", equalTo(1))
        .body("drafts", equalTo(2))
        .body("members.size()", equalTo(2))
        .body("members[0].userId", equalTo(ada.id().toString()))
        .body("members[0].annotations", equalTo(1))
        .body("members[0].drafts", equalTo(1));
    as(ada).get(path).then().statusCode(403);
    assertThat(
            asService("workshops-service")
                .get("/internal/v1/workshops/{id}/progress", workshop.id())
                .asString())
        .isEqualTo(everybody.asString());
    as(ada).get("/internal/v1/workshops/{id}/progress", workshop.id()).then().statusCode(403);
  }

  @Test
  void countsForManyWorkshopsAreOneCall() {
    // Given
    List<String> q = workshop.rubric("LIKERT");
    workshop.rate(workshop.sme(), workshop.trace(), null, q, 1);
    String path = "/internal/v1/annotation-counts";
    // When, Then
    asService("workshops-service")
        .get(path + "?workshopIds=" + workshop.id() + "," + UUID.randomUUID())
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(1))
        .body("items[0].workshopId", equalTo(workshop.id().toString()))
        .body("items[0].annotations", equalTo(1));
    asService("workshops-service")
        .get(path)
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("workshopIds"));
    asService("workshops-service").get(path + "?workshopIds=7").then().statusCode(400);
  }

  private Response progress(TestUser user) {
    return as(user).get("/api/v1/annotations/progress?workshopId=" + workshop.id());
  }

  private Response counts() {
    return asService("workshops-service").get("/internal/v1/workshops/{id}/counts", workshop.id());
  }

  private Response truth(List<String> q) {
    return asService("judge-service")
        .get("/internal/v1/workshops/{id}/ground-truth?questionId=" + q.getFirst(), workshop.id());
  }
}
