package dev.judgeworkshop.annotations.annotation;

import static dev.judgeworkshop.annotations.AWorkshop.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.judgeworkshop.annotations.AWorkshop;
import dev.judgeworkshop.annotations.ManyAnnotations;
import dev.judgeworkshop.testing.StatementCounter;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "annotations"))
class ListAnnotationsTest {

  private final AWorkshop workshop = AWorkshop.inAnnotation();
  private TestUser facilitator;

  @BeforeEach
  void theFacilitator() {
    facilitator = workshop.facilitator();
  }

  @Test
  void showsFacilitatorsAllWithRatingsAndWithoutTexts() {
    // Given
    List<String> q = workshop.rubric("LIKERT", "FREEFORM");
    TestUser ada = workshop.sme();
    UUID trace = workshop.trace();
    workshop
        .save(
            ada,
            trace,
            null,
            Map.of(
                "rubricVersion",
                1,
                "comment",
                "hidden",
                "ratings",
                List.of(
                    Map.of("questionId", q.get(0), "value", 2, "comment", "hidden"),
                    Map.of("questionId", q.get(1), "text", "hidden"))))
        .then()
        .statusCode(201);
    // When
    Response list = list(facilitator, "");
    // Then
    list.then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("items[0].userId", equalTo(ada.id().toString()))
        .body("items[0].ratings[0].value", equalTo(2))
        .body("items[0].ratings.questionId", equalTo(q));
    assertThat(list.asString()).doesNotContain("hidden");
  }

  @Test
  void keepsRatersBlind() {
    // Given
    List<String> q = workshop.rubric("LIKERT");
    UUID trace = workshop.trace();
    TestUser ada = workshop.sme();
    TestUser bob = workshop.sme();
    workshop.rate(ada, trace, null, q, 1);
    String id = workshop.rate(bob, trace, null, q, 5).path("id");
    // When, Then
    list(ada, "").then().body("total", equalTo(1)).body("items[0].ratings[0].value", equalTo(1));
    list(ada, "&traceId=" + trace).then().body("total", equalTo(1));
    list(ada, "&userId=" + bob.id()).then().statusCode(403);
    as(ada).get("/api/v1/annotations/{id}", id).then().statusCode(404);
    as(bob).get("/api/v1/annotations/{id}", id).then().statusCode(200).header("ETag", "\"1\"");
    as(facilitator).get("/api/v1/annotations/{id}", id).then().statusCode(200);
    as(TestUser.named("x"))
        .get("/api/v1/annotations/{id}", id)
        .then()
        .statusCode(404)
        .body("code", equalTo("annotation-not-found"));
    as(ada).get("/api/v1/annotations/{id}", UUID.randomUUID()).then().statusCode(404);
    list(TestUser.named("x"), "").then().statusCode(404);
  }

  @Test
  void pagesBySkipAndByCursor() {
    // Given
    ManyAnnotations many = ManyAnnotations.in(workshop).traces(7).raters(5).insert();
    // When
    List<String> byCursor = new ArrayList<>();
    String next = "";
    do {
      Response page = list(facilitator, "&limit=10" + next);
      page.then().body("total", equalTo(35));
      byCursor.addAll(page.path("items.id"));
      String cursor = page.path("next");
      next = cursor == null ? null : "&after=" + cursor;
    } while (next != null);
    // Then
    assertThat(byCursor).hasSize(35).doesNotHaveDuplicates().isSorted();
    List<String> bySkip = list(facilitator, "&limit=10&skip=20").path("items.id");
    assertThat(bySkip).isEqualTo(byCursor.subList(20, 30));
    list(facilitator, "&traceId=" + many.traceId(3)).then().body("total", equalTo(5));
    list(facilitator, "&userId=" + many.raterId(2)).then().body("total", equalTo(7));
    list(facilitator, "&userId=" + many.raterId(2) + "&traceId=" + many.traceId(3))
        .then()
        .body("total", equalTo(1))
        .body("items[0].ratings.size()", equalTo(4));
    list(facilitator, "&userId=" + UUID.randomUUID())
        .then()
        .body("total", equalTo(0))
        .body("next", nullValue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"limit=0", "limit=201", "skip=-1", "skip=1&after=x", "after=x", "traceId=7"})
  void refusesWhatIsOutOfBounds(String parameters) {
    list(facilitator, "&" + parameters).then().statusCode(400);
  }

  @Test
  void needsAWorkshopAndItsOwnCursor() {
    ManyAnnotations many = ManyAnnotations.in(workshop).traces(2).raters(2).insert();
    String cursor = list(facilitator, "&limit=1").path("next");
    list(facilitator, "&limit=1&after=" + cursor + "&traceId=" + many.traceId(0))
        .then()
        .statusCode(400);
    as(facilitator)
        .get("/api/v1/annotations")
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("workshopId"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 50, 200})
  void costsTwoStatementsWhateverTheNumberOfRows(int rows) {
    // Given
    ManyAnnotations.in(workshop).traces(rows).raters(1).insert();
    list(facilitator, "&limit=200");
    // When
    int statements =
        StatementCounter.executed(
                () -> list(facilitator, "&limit=200").then().body("items.size()", equalTo(rows)))
            .without("scheduled_tasks")
            .count();
    // Then
    assertThat(statements).isEqualTo(2);
  }

  private Response list(TestUser user, String more) {
    return as(user).get("/api/v1/annotations?workshopId=" + workshop.id() + more);
  }
}
