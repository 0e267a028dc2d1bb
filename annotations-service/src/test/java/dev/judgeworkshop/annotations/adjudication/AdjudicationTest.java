package dev.judgeworkshop.annotations.adjudication;

import static dev.judgeworkshop.annotations.AWorkshop.PEERS;
import static dev.judgeworkshop.annotations.AWorkshop.as;
import static dev.judgeworkshop.annotations.AWorkshop.asService;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.judgeworkshop.annotations.AWorkshop;
import dev.judgeworkshop.annotations.Database;
import dev.judgeworkshop.annotations.ManyAnnotations;
import dev.judgeworkshop.annotations.Together;
import dev.judgeworkshop.testing.StatementCounter;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
class AdjudicationTest {

  private final AWorkshop workshop = AWorkshop.inAnnotation();
  private TestUser facilitator;
  private TestUser ada;
  private TestUser bob;
  private UUID agreed;
  private UUID near;
  private UUID far;
  private List<String> q;

  @BeforeEach
  void threeTraces() {
    facilitator = workshop.facilitator();
    ada = workshop.sme();
    bob = workshop.sme();
    q = workshop.rubric("LIKERT");
    agreed = trace(4, 4);
    near = trace(3, 4);
    far = trace(1, 5);
  }

  private UUID trace(int first, int second) {
    UUID trace = workshop.trace();
    workshop.rate(ada, trace, null, q, first).then().statusCode(201);
    workshop.rate(bob, trace, null, q, second).then().statusCode(201);
    return trace;
  }

  @Test
  void listsTheTracesWhoseRatersAreFurthestApartFirst() {
    list("")
        .then()
        .statusCode(200)
        .body("total", equalTo(3))
        .body("items.traceId", equalTo(ids(far, near, agreed)))
        .body("items.contested", equalTo(List.of(true, true, false)))
        .body("items[0].votes.value", equalTo(List.of(1, 5)))
        .body("items[0].votes.raters", equalTo(List.of(1, 1)))
        .body("items[0].raters", equalTo(2))
        .body("items[0].containsKey('truth')", equalTo(false))
        .body("items[2].truth", equalTo(4))
        .body("items[2].spread", equalTo(0.0f));
    list("&state=OPEN").then().body("items.traceId", equalTo(ids(far, near)));
    list("&state=SETTLED").then().body("total", equalTo(0)).body("items", equalTo(List.of()));
    assertThat(list("").asString()).doesNotContain(ada.id().toString());
  }

  @Test
  void pagesByCursorAndBySkip() {
    Response first = list("&limit=2");
    first.then().body("items.traceId", equalTo(ids(far, near))).body("total", equalTo(3));
    list("&limit=2&after=" + first.<String>path("next"))
        .then()
        .body("items.traceId", equalTo(ids(agreed)))
        .body("total", equalTo(3));
    list("&skip=1&limit=1").then().body("items.traceId", equalTo(ids(near)));
    list("&skip=9").then().body("items", equalTo(List.of())).body("total", equalTo(3));
    list("&after=x").then().statusCode(400);
  }

  @Test
  void showsAnswersSideBySideWithNamesOrBlind() {
    // Given
    workshop
        .save(
            ada,
            far,
            1,
            Map.of(
                "rubricVersion",
                1,
                "comment",
                "as a whole",
                "ratings",
                List.of(Map.of("questionId", q.getFirst(), "value", 1, "comment", "two\nlines"))))
        .then()
        .statusCode(200);
    PEERS
        .workshops()
        .get("/internal/v1/users")
        .answers(List.of(Map.of("id", ada.id(), "displayName", "Ada L.")));
    // When, Then
    String answer = "answers.find { it.userId == '" + ada.id() + "' }";
    get(far, "")
        .then()
        .statusCode(200)
        .body("answers.size()", equalTo(2))
        .body(answer + ".name", equalTo("Ada L."))
        .body(answer + ".value", equalTo(1))
        .body(answer + ".comment", equalTo("two\nlines"))
        .body(answer + ".annotationComment", equalTo("as a whole"))
        .body("contested", equalTo(true))
        .body("version", equalTo(0));
    Response blind = get(far, "&blind=true");
    blind
        .then()
        .statusCode(200)
        .body("answers.value", equalTo(List.of(1, 5)))
        .body("answers[0].comment", equalTo("two\nlines"));
    assertThat(blind.asString()).doesNotContain(ada.id().toString(), "Ada");
  }

  @Test
  void settlesChangesAndUndoes() {
    // When, Then
    settle(far, null, 2, "she is right")
        .then()
        .statusCode(201)
        .header("ETag", "\"1\"")
        .header("Location", endsWith("?workshopId=" + workshop.id()))
        .body("value", equalTo(2))
        .body("settledBy", equalTo(facilitator.id().toString()));
    settle(far, null, 2, "she is right").then().statusCode(200).header("ETag", "\"1\"");
    settle(far, null, 3, "no")
        .then()
        .statusCode(409)
        .header("ETag", "\"1\"")
        .body("code", equalTo("adjudication-exists"))
        .body("current.value", equalTo(2));
    settle(far, 1L, 3, "on second thought").then().statusCode(200).header("ETag", "\"2\"");
    settle(far, 1L, 4, "late")
        .then()
        .statusCode(412)
        .header("ETag", "\"2\"")
        .body("current.value", equalTo(3));
    list("&state=SETTLED").then().body("items[0].settledValue", equalTo(3));
    list("&state=OPEN").then().body("items.traceId", equalTo(ids(near)));
    undo(far, null).then().statusCode(428);
    undo(far, 1L).then().statusCode(412).header("ETag", "\"2\"");
    undo(far, 2L).then().statusCode(204);
    get(far, "").then().body("containsKey('value')", equalTo(false)).body("version", equalTo(3));
    settle(far, null, 5, "after all").then().statusCode(200).header("ETag", "\"4\"");
    undo(near, 1L).then().statusCode(404).body("code", equalTo("adjudication-not-found"));
    settle(near, 1L, 4, "x").then().statusCode(404);
    assertThat(
            Database.column(
                "select version || ':' || coalesce(value::text, '-') from adjudication_history"
                    + " where trace_id = ? order by version",
                far))
        .containsExactly("1:2", "2:3", "3:-", "4:5");
  }

  @Test
  void isFlaggedWhenARatingChangesAfterwardsAndNotForAComment() {
    // Given
    settle(far, null, 2, "she is right").then().statusCode(201);
    workshop
        .save(
            ada,
            far,
            1,
            Map.of(
                "rubricVersion",
                1,
                "comment",
                "new comment",
                "ratings",
                List.of(Map.of("questionId", q.getFirst(), "value", 1))))
        .then()
        .statusCode(200);
    get(far, "").then().body("flagged", equalTo(false));
    // When
    workshop.rate(ada, far, 2, q, 4).then().statusCode(200);
    // Then
    get(far, "").then().body("flagged", equalTo(true)).body("value", equalTo(2));
    list("&state=FLAGGED")
        .then()
        .body("total", equalTo(1))
        .body("items[0].traceId", equalTo(far.toString()))
        .body("items[0].flagged", equalTo(true));
    settle(far, 1L, 2, "still").then().statusCode(200).body("flagged", equalTo(false));
    // another rater
    workshop.rate(workshop.sme(), far, null, q, 2).then().statusCode(201);
    get(far, "").then().body("flagged", equalTo(true));
  }

  @Test
  void ofManyDecisionsAtOnceOneWins() throws Exception {
    List<Integer> first =
        Together.run(8, n -> settle(far, null, 1 + n % 5, "reason " + n).statusCode());
    assertThat(Collections.frequency(first, 201)).isEqualTo(1);
    assertThat(Collections.frequency(first, 409)).isEqualTo(7);
    List<Integer> changes =
        Together.run(8, n -> settle(far, 1L, 1 + n % 5, "other " + n).statusCode());
    assertThat(Collections.frequency(changes, 200)).isEqualTo(1);
    assertThat(Collections.frequency(changes, 412)).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource({
    "value, 0, value",
    "value, 6, value",
    "value, NONE, value",
    "value, 3.5, value",
    "reason, NONE, reason",
    "reason, ' ', reason",
    "reason, LONG, reason",
    "reason, NUL, reason",
    "colour, red, colour"
  })
  void namesTheFieldAtFault(String field, String fault, String named) {
    Map<String, Object> body = new HashMap<>(Map.of("value", 2, "reason", "why"));
    body.put(
        field,
        switch (fault) {
          case "NONE" -> null;
          case "LONG" -> "x".repeat(10_001);
          case "NUL" -> "a\0b";
          case "3.5" -> 3.5;
          default -> fault.matches("\\d+") ? Integer.valueOf(fault) : fault;
        });
    as(facilitator)
        .body(body)
        .put(path(far))
        .then()
        .statusCode(400)
        .body("violations.field", hasItem(named));
  }

  @Test
  void isForFacilitatorsAndForWhatIsRated() {
    List<TestUser> raters = new ArrayList<>(List.of(ada, workshop.member("PARTICIPANT")));
    for (TestUser rater : raters) {
      as(rater).get("/api/v1/adjudications?" + query()).then().statusCode(403);
      as(rater).get(path(far)).then().statusCode(403);
      as(rater).body(Map.of("value", 1, "reason", "x")).put(path(far)).then().statusCode(403);
      as(rater).header("If-Match", "\"1\"").delete(path(far)).then().statusCode(403);
    }
    as(TestUser.named("x")).get(path(far)).then().statusCode(404);
    get(UUID.randomUUID(), "")
        .then()
        .statusCode(404)
        .body("code", equalTo("rated-trace-not-found"));
    settle(UUID.randomUUID(), null, 1, "x").then().statusCode(404);
    as(facilitator)
        .get("/api/v1/adjudications?workshopId=" + workshop.id())
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("questionId"));
    as(facilitator)
        .get(
            "/api/v1/adjudications?workshopId="
                + workshop.id()
                + "&questionId="
                + UUID.randomUUID())
        .then()
        .statusCode(404)
        .body("code", equalTo("question-not-found"));
    list("&state=NEW").then().statusCode(400);
  }

  @Test
  void costsTheSameStatementsWhateverTheNumberOfTraces() {
    ManyAnnotations.in(AWorkshop.inAnnotation()).traces(1).raters(1).insert();
    AWorkshop large = AWorkshop.inAnnotation();
    List<String> questions = ManyAnnotations.in(large).traces(120).raters(3).insert().questions();
    String path =
        "/api/v1/adjudications?limit=100&workshopId="
            + large.id()
            + "&questionId="
            + questions.getFirst();
    TestUser other = large.facilitator();
    as(other).get(path).then().statusCode(200);
    assertThat(
            StatementCounter.executed(
                    () -> as(other).get(path).then().body("items.size()", equalTo(100)))
                .without("scheduled_tasks")
                .count())
        .isEqualTo(2);
  }

  @Test
  void aSettledValueIsTheGroundTruth() {
    // Given
    truth(far).then().body(find(far) + ".contested", equalTo(true));
    int version = truth(far).path("version");
    // When
    settle(far, null, 2, "she is right").then().statusCode(201);
    // Then
    Response truth = truth(far);
    truth
        .then()
        .body(find(far) + ".value", equalTo(2.0f))
        .body(find(far) + ".source", equalTo("ADJUDICATED"))
        .body(find(far) + ".contested", equalTo(false))
        .body(find(far) + ".votes.value", equalTo(List.of(1, 5)))
        .body(find(agreed) + ".source", equalTo("RATERS"));
    assertThat(truth.<Integer>path("version")).isEqualTo(version + 1);
    undo(far, 1L).then().statusCode(204);
    truth(far)
        .then()
        .body(find(far) + ".contested", equalTo(true))
        .body("version", equalTo(version + 2));
  }

  private Response truth(UUID trace) {
    return asService("judge-service")
        .get("/internal/v1/workshops/{id}/ground-truth?questionId=" + q.getFirst(), workshop.id());
  }

  private static String find(UUID trace) {
    return "items.find { it.traceId == '" + trace + "' }";
  }

  private static List<String> ids(UUID... traces) {
    return java.util.Arrays.stream(traces).map(UUID::toString).toList();
  }

  private Response list(String more) {
    return as(facilitator).get("/api/v1/adjudications?" + query() + more);
  }

  private Response get(UUID trace, String more) {
    return as(facilitator).get(path(trace) + more);
  }

  private Response settle(UUID trace, Long version, int value, String reason) {
    return ifMatch(version).body(Map.of("value", value, "reason", reason)).put(path(trace));
  }

  private Response undo(UUID trace, Long version) {
    return ifMatch(version).delete(path(trace));
  }

  private RequestSpecification ifMatch(Long version) {
    RequestSpecification request = as(facilitator);
    return version == null ? request : request.header("If-Match", "\"" + version + "\"");
  }

  private String query() {
    return "workshopId=" + workshop.id() + "&questionId=" + q.getFirst();
  }

  private String path(UUID trace) {
    return "/api/v1/adjudications/traces/"
        + trace
        + "/questions/"
        + q.getFirst()
        + "?workshopId="
        + workshop.id();
  }
}
