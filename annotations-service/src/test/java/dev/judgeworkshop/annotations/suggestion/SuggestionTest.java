package dev.judgeworkshop.annotations.suggestion;

import static dev.judgeworkshop.annotations.AWorkshop.PEERS;
import static dev.judgeworkshop.annotations.AWorkshop.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import dev.judgeworkshop.annotations.AWorkshop;
import dev.judgeworkshop.annotations.Together;
import dev.judgeworkshop.model.ScaleType;
import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.StubEndpoint;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stub stands for judge-service, which alone talks to models. */
@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "annotations"))
class SuggestionTest {

  @Inject SuggestionProgressService progress;

  private final AWorkshop workshop = AWorkshop.in("RUBRIC");
  private TestUser facilitator;

  @BeforeEach
  void theFacilitator() {
    facilitator = workshop.facilitator();
  }

  private StubEndpoint model() {
    return PEERS.judge().post("/internal/v1/workshops/" + workshop.id() + "/completions");
  }

  private static Map<String, Object> answer(List<Map<String, Object>> questions) {
    return Map.of(
        "content",
        "{}",
        "json",
        Map.of("questions", questions),
        "model",
        "m",
        "inputTokens",
        1,
        "outputTokens",
        1);
  }

  private static Map<String, Object> suggested(String title, String scale) {
    return Map.of("title", title, "description", "d", "scale", scale, "reason", "because");
  }

  @Test
  void asksInTheBackgroundAndKeepsWhatIsUsable() {
    // Given
    workshop.rubric("LIKERT");
    UUID trace = UUID.randomUUID();
    PEERS
        .traces()
        .get("/internal/v1/workshops/" + workshop.id() + "/trace-summaries")
        .answers(
            Map.of(
                "items",
                List.of(Map.of("id", trace, "inputPreview", "Hello?", "outputPreview", "Hi."))));
    model()
        .answers(
            answer(
                List.of(
                    suggested("Polite?", "BINARY"),
                    suggested("likert 0", "LIKERT"),
                    suggested("Polite?", "LIKERT"),
                    suggested("Stars?", "STARS"),
                    suggested(" ", "BINARY"),
                    suggested("x".repeat(201), "BINARY"),
                    suggested("Deep?", "likert"))));
    // When
    Response run = start(Map.of("focus", "tone matters", "traceIds", List.of(trace)));
    run.then().statusCode(202).header("Location", notNullValue());
    end(run).then().body("state", equalTo("SUCCEEDED"));
    // Then
    list()
        .then()
        .body("total", equalTo(2))
        .body("items.title", equalTo(List.of("Deep?", "Polite?")))
        .body("items.scale", equalTo(List.of("LIKERT", "BINARY")))
        .body("items.state", equalTo(List.of("OPEN", "OPEN")))
        .body("items[0].reason", equalTo("because"));
    String asked = model().requests().getFirst().getBodyAsString();
    assertThat(asked)
        .contains("RUBRIC_SUGGESTION", "tone matters", "Hello?", "LIKERT 0", "PT60S", "jsonSchema");
    rubric().then().body("questions.size()", equalTo(1));
  }

  @Test
  void areAcceptedOneByOneAndOnce() throws Exception {
    // Given
    model().answers(answer(List.of(suggested("A?", "BINARY"), suggested("B?", "FREEFORM"))));
    end(start(Map.of()));
    List<String> ids = list().path("items.id");
    // When
    List<Response> answers = Together.run(6, n -> decide(facilitator, ids.get(0), "accept"));
    // Then
    assertThat(answers).extracting(Response::statusCode).containsOnly(200);
    rubric()
        .then()
        .body("version", equalTo(1))
        .body("questions.title", equalTo(List.of("B?")))
        .body("questions[0].required", equalTo(false))
        .body("questions[0].id", equalTo(answers.getFirst().path("questionId")));
    decide(facilitator, ids.get(1), "dismiss").then().body("state", equalTo("DISMISSED"));
    decide(facilitator, ids.get(0), "dismiss").then().body("state", equalTo("ACCEPTED"));
    decide(facilitator, ids.get(1), "accept").then().body("state", equalTo("ACCEPTED"));
    rubric().then().body("questions.title", equalTo(List.of("B?", "A?")));
    decide(facilitator, UUID.randomUUID().toString(), "accept")
        .then()
        .statusCode(404)
        .body("code", equalTo("suggestion-not-found"));
  }

  @Test
  void saysThatThereIsNoModel() {
    model().answersProblem(409, "no-model-provider");
    Response run = start(Map.of());
    end(run)
        .then()
        .body("state", equalTo("FAILED"))
        .body("error", containsString("no model provider"));
    assertThat(model().received()).isEqualTo(1);
    list().then().body("total", equalTo(0));
  }

  @Test
  void triesAgainWhenTheModelDoesNotAnswer() {
    model().answersAfterFailures(1, answer(List.of(suggested("A?", "BINARY"))));
    end(start(Map.of())).then().body("state", equalTo("SUCCEEDED"));
    assertThat(model().received()).isEqualTo(2);
    list().then().body("total", equalTo(1));
  }

  @Test
  void aUselessAnswerIsAFailure() {
    model().answers(answer(List.of()));
    end(start(Map.of()))
        .then()
        .body("state", equalTo("FAILED"))
        .body("error", equalTo("The model gave no usable suggestion."));
  }

  @Test
  void asksOnceUnderOneKey() {
    model().answers(answer(List.of(suggested("A?", "BINARY"))));
    String key = UUID.randomUUID().toString();
    String first = start(facilitator, key, Map.of("focus", "a")).path("id");
    assertThat(start(facilitator, key, Map.of("focus", "a")).<String>path("id")).isEqualTo(first);
    start(facilitator, key, Map.of("focus", "b")).then().statusCode(422);
    await().until(() -> list().<Integer>path("total") == 1);
  }

  @Test
  void listsRunsNewestFirst() {
    model().answers(answer(List.of(suggested("A?", "BINARY"))));
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      ids.addFirst(end(start(Map.of())).path("id"));
    }
    Response first = runs(facilitator, "?limit=2");
    first
        .then()
        .statusCode(200)
        .body("total", equalTo(3))
        .body("items.id", equalTo(ids.subList(0, 2)))
        .body("items.state", equalTo(List.of("SUCCEEDED", "SUCCEEDED")));
    runs(facilitator, "?after=" + first.path("next"))
        .then()
        .body("items.id", equalTo(ids.subList(2, 3)));
    runs(facilitator, "?skip=1&limit=1").then().body("items.id", equalTo(ids.subList(1, 2)));
    runs(workshop.sme(), "").then().statusCode(403);
    runs(TestUser.named("x"), "").then().statusCode(404);
  }

  @Test
  void aCancelledRunStoresNothingThatComesLater() throws Throwable {
    // Given: a run that is under way
    UUID id = UUID.randomUUID();
    EmbeddedDatabase.current()
        .run(
            """
            insert into suggestion_run (id, workshop_id, state, material, created_at, version)
            values ('%s', '%s', 'RUNNING', '', now(), 1)
            """
                .formatted(id, workshop.id()));
    // When
    Response cancelled = cancel(facilitator, workshop, id);
    // Then
    cancelled.then().statusCode(202).header("ETag", "\"2\"").body("state", equalTo("CANCELLED"));
    assertThat(cancelled.<String>path("finishedAt")).isNotNull();
    cancel(facilitator, workshop, id).then().statusCode(202).header("ETag", "\"2\"");
    // When: the answer comes all the same
    SuggestedQuestion late = new SuggestedQuestion("A?", "", ScaleType.BINARY, null);
    VertxContextSupport.subscribeAndAwait(() -> progress.finish(id, List.of(late)));
    // Then
    assertThat(VertxContextSupport.subscribeAndAwait(() -> progress.begin(id))).isNull();
    runs(facilitator, "").then().body("items.state", equalTo(List.of("CANCELLED")));
    list().then().body("total", equalTo(0));
  }

  @Test
  void cancellingIsForTheFacilitatorsOfTheWorkshop() {
    model().answers(answer(List.of(suggested("A?", "BINARY"))));
    Response ended = end(start(Map.of()));
    UUID id = UUID.fromString(ended.path("id"));
    cancel(facilitator, workshop, id).then().statusCode(202).body("state", equalTo("SUCCEEDED"));
    cancel(workshop.sme(), workshop, id).then().statusCode(403);
    cancel(TestUser.named("x"), workshop, id).then().statusCode(404);
    AWorkshop other = AWorkshop.in("RUBRIC");
    cancel(other.facilitator(), other, id)
        .then()
        .statusCode(404)
        .body("code", equalTo("suggestion-run-not-found"));
  }

  private Response runs(TestUser user, String query) {
    return as(user).get("/api/v1/rubrics/{w}/suggestion-runs" + query, workshop.id());
  }

  private static Response cancel(TestUser user, AWorkshop of, UUID id) {
    return as(user).post("/api/v1/rubrics/{w}/suggestion-runs/{id}/cancel", of.id(), id);
  }

  @Test
  void isForFacilitatorsAndBounded() {
    TestUser ada = workshop.sme();
    start(ada, null, Map.of()).then().statusCode(403);
    start(TestUser.named("x"), null, Map.of()).then().statusCode(404);
    as(ada).get("/api/v1/rubrics/{id}/suggestions", workshop.id()).then().statusCode(403);
    decide(ada, UUID.randomUUID().toString(), "accept").then().statusCode(403);
    decide(ada, UUID.randomUUID().toString(), "dismiss").then().statusCode(403);
    start(Map.of("focus", "x".repeat(20_001)))
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("focus"));
    start(Map.of("focus", "a\0b")).then().statusCode(400);
    start(Map.of("traceIds", Collections.nCopies(51, UUID.randomUUID())))
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("traceIds"));
    start(Map.of("colour", "red")).then().statusCode(400);
    as(facilitator)
        .get("/api/v1/rubrics/{w}/suggestion-runs/{id}", workshop.id(), UUID.randomUUID())
        .then()
        .statusCode(404)
        .body("code", equalTo("suggestion-run-not-found"));
  }

  private Response start(Map<String, Object> body) {
    return start(facilitator, null, body);
  }

  private Response start(TestUser user, String key, Map<String, Object> body) {
    var request = as(user).body(body);
    return (key == null ? request : request.header("Idempotency-Key", key))
        .post("/api/v1/rubrics/{id}/suggestion-runs", workshop.id());
  }

  private Response end(Response run) {
    String path = "/api/v1/rubrics/" + workshop.id() + "/suggestion-runs/" + run.<String>path("id");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> as(facilitator).get(path).path("finishedAt") != null);
    return as(facilitator).get(path);
  }

  private Response list() {
    return as(facilitator).get("/api/v1/rubrics/{id}/suggestions", workshop.id());
  }

  private Response decide(TestUser user, String id, String how) {
    return as(user).post("/api/v1/rubrics/{w}/suggestions/{id}/" + how, workshop.id(), id);
  }

  private Response rubric() {
    return as(facilitator).get("/api/v1/rubrics/{id}", workshop.id());
  }
}
