package dev.judgeworkshop.discovery.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.judgeworkshop.discovery.AWorkshop;
import dev.judgeworkshop.discovery.Drafts;
import dev.judgeworkshop.discovery.Rows;
import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Texts are 5,000 characters and cut to 2,000, so that twelve of them fill a batch. */
@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "discovery"))
class AnalysisTest {

  private static final String ANALYSES = "/api/v1/analyses";
  private static final int TRACES = 15;

  private final AWorkshop workshop = AWorkshop.inDiscovery();
  private TestUser ada;
  private TestUser facilitator;

  @BeforeEach
  void contribute() {
    ada = workshop.sme();
    facilitator = workshop.facilitator();
    Rows.contribute(workshop.id(), TRACES, ada.id());
  }

  @Test
  void theModelReadsEverythingInBatches() {
    // Given
    answers(item(0, "Must cite", List.of(1, 2)));
    // When
    ValidatableResponse asked = create("CRITERIA");
    // Then
    String id = asked.extract().path("id");
    asked
        .statusCode(202)
        .header("Location", endsWith(ANALYSES + "/" + id))
        .body("kind", equalTo("CRITERIA"))
        .body("total", equalTo(2 * TRACES));
    ended(id, "SUCCEEDED")
        .body("method", equalTo("MODEL"))
        .body("model", equalTo("m-1"))
        .body("done", equalTo(2 * TRACES))
        .body("failed", equalTo(0))
        .body("droppedEvidence", equalTo(0))
        .body("inputTokens", equalTo(40))
        .body("startedAt", notNullValue())
        .body("finishedAt", notNullValue());
    assertThat(workshop.completions().received()).isEqualTo(4);
    assertThat(workshop.completions().requests().getLast().getBodyAsString())
        .contains("\"ANALYSIS\"", "1. Must cite", "[THEME]");
    items(id).body("items", hasSize(4)).body("items.evidence", contains(2, 2, 2, 2));
    String item = items(id).extract().path("items[0].id");
    AWorkshop.as(facilitator)
        .get(ANALYSES + "/" + id + "/items/" + item)
        .then()
        .statusCode(200)
        .body("description", equalTo("about Must cite"))
        .body("evidenceTraceIds", contains(Rows.trace(1).toString(), Rows.trace(2).toString()));
  }

  @Test
  void evidenceThatIsNotThereIsLeftOut() {
    answers(
        item(0, "Real", List.of(1, 99, -1)),
        item(0, "Invented", List.of(77)),
        item(5, "", List.of(1)));
    String id = create("THEMES").extract().path("id");
    ended(id, "SUCCEEDED").body("droppedEvidence", equalTo(4 * 5));
    items(id)
        .body("items.title", everyItem(equalTo("Real")))
        .body("items.evidence", everyItem(equalTo(1)));
  }

  @Test
  void laterBatchesAddToWhatWasFound() {
    answers(item(1, "Once", List.of(1)));
    String id = create("THEMES").extract().path("id");
    ended(id, "SUCCEEDED");
    items(id).body("items.title", contains("Once")).body("items[0].evidence", equalTo(2));
  }

  @Test
  void withoutAModelWordsAreCounted() {
    // Given
    workshop.completions().answersProblem(409, "no-model-provider");
    AWorkshop other = workshop;
    find(other, "refund was promised", "FAILURE_MODE");
    find(other, "the refund never came", "FAILURE_MODE");
    // When
    String id = create("CRITERIA").extract().path("id");
    // Then
    ended(id, "SUCCEEDED")
        .body("method", equalTo("FREQUENT_WORDS"))
        .body("model", nullValue())
        .body("done", equalTo(2 * TRACES + 2))
        .body("inputTokens", equalTo(0));
    items(id)
        .body("items.title", hasItem("Failure mode: refund"))
        .body("items.title", hasItem("Labelled BAD"))
        .body("items.descriptionPreview", everyItem(containsString("without a language model")));
    String again = create("CRITERIA").extract().path("id");
    ended(again, "SUCCEEDED");
    compare(id, again)
        .statusCode(200)
        .body("onlyHere", hasSize(0))
        .body("onlyThere", hasSize(0))
        .body("common.similarity", everyItem(equalTo(1.0f)));
  }

  @Test
  void aModelThatWasAwayIsAskedAgainAndNothingIsReadTwice() {
    // Given
    workshop.completions().answersAfterFailures(2, completion(item(0, "Late", List.of(1))));
    // When
    String id = create("THEMES").extract().path("id");
    // Then
    ended(id, "SUCCEEDED").body("done", equalTo(2 * TRACES)).body("failed", equalTo(0));
    assertThat(workshop.completions().received()).isEqualTo(2 + 4);
  }

  @Test
  void aRunThatWasTakenOverGoesOnWhereItStopped() {
    // Given: a run whose process died after it had read all feedback
    UUID id = UUID.randomUUID();
    EmbeddedDatabase.current()
        .run(
            """
            insert into analysis (id, workshop_id, kind, state, method, stage, done, failed, total,
              dropped_evidence, input_tokens, output_tokens, created_by, created_at, started_at,
              version)
            values ('%s', '%s', 'THEMES', 'RUNNING', 'MODEL', 'FINDINGS', %d, 0, %d, 0, 7, 7, '%s',
              now(), now(), 5)
            """
                .formatted(id, workshop.id(), TRACES, 2 * TRACES, facilitator.id()));
    answers(item(0, "Found", List.of(1)));
    // When
    EmbeddedDatabase.current()
        .run(
            """
            insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,
              last_heartbeat, version)
            values ('analysis', '%s', now() - interval '5 minutes', true, 'dead',
              now() - interval '5 minutes', 1)
            """
                .formatted(id));
    // Then
    ended(id.toString(), "SUCCEEDED").body("done", equalTo(2 * TRACES));
    assertThat(workshop.completions().received()).isEqualTo(2);
  }

  @Test
  void aBatchWithoutAUsableAnswerIsCountedAsFailed() {
    workshop.completions().answersProblem(503, "model-answer-unusable");
    String id = create("THEMES").extract().path("id");
    ended(id, "FAILED")
        .body("failed", equalTo(2 * TRACES))
        .body("done", equalTo(0))
        .body("error", equalTo("The model gave no usable answer."));
    assertThat(workshop.completions().received()).isEqualTo(2 * 4);
  }

  @Test
  void oneOfAKindRunsAtATimeAndCanBeCancelled() {
    workshop.completions().hangs(Duration.ofSeconds(30));
    String id = create("THEMES").extract().path("id");
    create("THEMES").statusCode(409).body("code", equalTo("analysis-running"));
    AWorkshop.as(facilitator)
        .post(ANALYSES + "/" + id + "/cancel")
        .then()
        .statusCode(202)
        .body("state", equalTo("CANCELLED"));
    AWorkshop.as(facilitator)
        .post(ANALYSES + "/" + id + "/cancel")
        .then()
        .statusCode(202)
        .body("state", equalTo("CANCELLED"));
    answers(item(0, "x", List.of(1)));
    create("THEMES").statusCode(202);
    get(id).body("state", equalTo("CANCELLED"));
  }

  @Test
  void thereMustBeSomethingToAnalyse() {
    AWorkshop empty = AWorkshop.inDiscovery();
    AWorkshop.as(empty.facilitator())
        .body(Map.of("workshopId", empty.id(), "kind", "THEMES"))
        .post(ANALYSES)
        .then()
        .statusCode(409)
        .body("code", equalTo("nothing-to-analyse"));
  }

  @Test
  void everyRunIsKeptAndListedAtTwoStatements() {
    answers(item(0, "x", List.of(1)));
    String first = create("THEMES").extract().path("id");
    ended(first, "SUCCEEDED");
    String second = create("CRITERIA").extract().path("id");
    ended(second, "SUCCEEDED");
    list("").body("items.id", contains(second, first)).body("total", equalTo(2));
    list("&kind=THEMES").body("items.id", contains(first)).body("total", equalTo(1));
    String tag = list("").extract().header("ETag");
    var poll =
        AWorkshop.executed(
            () ->
                AWorkshop.as(facilitator)
                    .header("If-None-Match", tag)
                    .get(ANALYSES + "?workshopId=" + workshop.id())
                    .then()
                    .statusCode(304));
    assertThat(poll.count()).as(poll.toString()).isEqualTo(1);
    AWorkshop.as(facilitator)
        .header("If-None-Match", get(first).extract().header("ETag"))
        .get(ANALYSES + "/" + first)
        .then()
        .statusCode(304);
  }

  @Test
  void anItemBecomesADraftRubricItem() {
    answers(item(0, "Must cite", List.of(2)));
    String id = create("CRITERIA").extract().path("id");
    ended(id, "SUCCEEDED");
    new Drafts(workshop, facilitator)
        .promote("ANALYSIS", items(id).extract().path("items[0].id"))
        .statusCode(201)
        .body("text", equalTo("Must cite\n\nabout Must cite"))
        .body("evidenceTraceIds", contains(Rows.trace(2).toString()));
  }

  @Test
  void isForFacilitatorsOnly() {
    answers(item(0, "x", List.of(1)));
    String id = create("THEMES").extract().path("id");
    TestUser eve = TestUser.named("Eve");
    for (String path :
        List.of("/" + id, "/" + id + "/items", "/" + id + "/comparison?with=" + id)) {
      AWorkshop.as(ada).get(ANALYSES + path).then().statusCode(403);
      AWorkshop.as(eve)
          .get(ANALYSES + path)
          .then()
          .statusCode(404)
          .body("code", equalTo("analysis-not-found"));
    }
    AWorkshop.as(ada).get(ANALYSES + "?workshopId=" + workshop.id()).then().statusCode(403);
    AWorkshop.as(ada).post(ANALYSES + "/" + id + "/cancel").then().statusCode(403);
    AWorkshop.as(ada)
        .body(Map.of("workshopId", workshop.id(), "kind", "THEMES"))
        .post(ANALYSES)
        .then()
        .statusCode(403);
    ended(id, "SUCCEEDED");
    compare(id, UUID.randomUUID().toString())
        .statusCode(400)
        .body("violations[0].field", equalTo("with"));
  }

  @SafeVarargs
  private void answers(Map<String, Object>... items) {
    workshop.completions().answers(completion(items));
  }

  @SafeVarargs
  private static Map<String, Object> completion(Map<String, Object>... items) {
    return Map.of(
        "content",
        "",
        "json",
        Map.of("items", List.of(items)),
        "model",
        "m-1",
        "inputTokens",
        10,
        "outputTokens",
        5);
  }

  private static Map<String, Object> item(int existing, String title, List<Integer> evidence) {
    return Map.of(
        "existing", existing,
        "title", title,
        "description", "about " + title,
        "evidence", evidence);
  }

  private static void find(AWorkshop where, String insight, String category) {
    AWorkshop.as(where.sme())
        .body(
            Map.of(
                "workshopId",
                where.id(),
                "traceId",
                where.trace(),
                "insight",
                insight,
                "category",
                category))
        .post("/api/v1/findings")
        .then()
        .statusCode(201);
  }

  private ValidatableResponse create(String kind) {
    return AWorkshop.as(facilitator)
        .body(Map.of("workshopId", workshop.id(), "kind", kind))
        .post(ANALYSES)
        .then();
  }

  private ValidatableResponse ended(String id, String state) {
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(100))
        .until(
            () ->
                List.of("SUCCEEDED", "FAILED", "CANCELLED")
                    .contains(get(id).extract().<String>path("state")));
    return get(id).statusCode(200).body("state", equalTo(state));
  }

  private ValidatableResponse get(String id) {
    return AWorkshop.as(facilitator).get(ANALYSES + "/" + id).then();
  }

  private ValidatableResponse items(String id) {
    return AWorkshop.as(facilitator).get(ANALYSES + "/" + id + "/items").then();
  }

  private ValidatableResponse compare(String id, String with) {
    return AWorkshop.as(facilitator).get(ANALYSES + "/" + id + "/comparison?with=" + with).then();
  }

  private ValidatableResponse list(String query) {
    return AWorkshop.as(facilitator).get(ANALYSES + "?workshopId=" + workshop.id() + query).then();
  }
}
