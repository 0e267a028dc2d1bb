package dev.judgeworkshop.judge.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.judgeworkshop.judge.Quiet;
import dev.judgeworkshop.judge.Scene;
import dev.judgeworkshop.judge.Stored;
import dev.judgeworkshop.testing.Statements;
import dev.judgeworkshop.testing.StubMembership;
import dev.judgeworkshop.testing.StubPeers;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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
    initArgs = @ResourceArg(name = "service", value = "judge"))
class EvaluationRunResourceTest {

  private static final String PATH = "/api/v1/evaluation-runs";

  private Scene scene;

  @BeforeEach
  void aWorkshop() {
    scene = Scene.on("BINARY");
  }

  @Test
  void runsInTheBackgroundOnTheActiveDataset() {
    // Given
    List<UUID> traces = Scene.ids(3);
    scene.tellTexts(traces.stream().map(id -> Scene.text(id, "in", "out")).toList());
    scene.tellTruths(List.of(scene.truth(traces.getFirst(), 1, "TUNING")));

    // When
    Response accepted = scene.createRun(scene.promptId("MAJORITY_CLASS"));
    String id = accepted.path("id");

    // Then
    accepted
        .then()
        .statusCode(202)
        .header("Location", containsString(PATH + "/" + id))
        .header("ETag", equalTo("\"" + accepted.path("version") + "\""))
        .body("state", equalTo("QUEUED"))
        .body("datasetId", equalTo(scene.dataset.toString()))
        .body("total", nullValue())
        .body("done", equalTo(0));
    scene
        .awaitState(id, "SUCCEEDED")
        .then()
        .body("done", equalTo(3))
        .body("failed", equalTo(0))
        .body("total", equalTo(3))
        .body("startedAt", notNullValue())
        .body("finishedAt", notNullValue())
        .body("error", nullValue());
  }

  @Test
  void anotherDatasetCanBeNamed() {
    // Given
    UUID other = UUID.randomUUID();
    scene.tellDataset(other, scene.workshop);

    // Then
    create(scene.promptId("MAJORITY_CLASS"), Map.of("datasetId", other))
        .then()
        .statusCode(202)
        .body("datasetId", equalTo(other.toString()));
  }

  @Test
  void refusesAnLlmWithoutAProvider() {
    scene
        .createRun(scene.promptId("LLM"))
        .then()
        .statusCode(409)
        .body("code", equalTo("no-model-provider"));
  }

  @Test
  void refusesWithoutAnActiveDataset() {
    // Given
    UUID facilitator = UUID.randomUUID();
    StubPeers.shared()
        .membership(StubMembership.of(scene.workshop, facilitator, "FACILITATOR", "INTAKE"));
    Map<String, Object> body =
        Map.of("workshopId", scene.workshop, "judgePromptId", scene.promptId("MAJORITY_CLASS"));

    // Then
    Scene.as(facilitator)
        .body(body)
        .post(PATH)
        .then()
        .statusCode(409)
        .body("code", equalTo("no-active-dataset"));
  }

  @Test
  void refusesWhatBelongsToAnotherWorkshop() {
    // Given
    String prompt = scene.promptId("MAJORITY_CLASS");
    UUID foreign = UUID.randomUUID();
    scene.tellDataset(foreign, UUID.randomUUID());
    Scene other = Scene.on("BINARY");

    // Then
    create(prompt, Map.of("datasetId", foreign))
        .then()
        .statusCode(404)
        .body("code", equalTo("dataset-not-found"));
    create(prompt, Map.of("datasetId", UUID.randomUUID())).then().statusCode(404);
    create(UUID.randomUUID().toString(), Map.of()).then().statusCode(404);
    create(other.promptId("MAJORITY_CLASS"), Map.of())
        .then()
        .statusCode(404)
        .body("code", equalTo("judge-prompt-not-found"));
  }

  @Test
  void saysWhenTheDatasetCannotBeAskedFor() {
    // Given
    String prompt = scene.promptId("MAJORITY_CLASS");
    StubPeers.shared().traces().everything().isDown();

    // Then
    scene.createRun(prompt).then().statusCode(503).body("code", equalTo("peer-unavailable"));
    assertThat(
            Stored.number(
                "select count(*) from evaluation_run where workshop_id = '" + scene.workshop + "'"))
        .isZero();
  }

  @Test
  void isForFacilitatorsOnly() {
    // Given
    UUID run = Stored.run(scene, "QUEUED");
    UUID sme = scene.anSme();
    UUID stranger = UUID.randomUUID();

    // Then
    Scene.as(sme).get(PATH + "/" + run).then().statusCode(403);
    Scene.as(sme).get(PATH + "?workshopId=" + scene.workshop).then().statusCode(403);
    Scene.as(sme).post(PATH + "/" + run + "/cancel").then().statusCode(403);
    Scene.as(stranger)
        .get(PATH + "/" + run)
        .then()
        .statusCode(404)
        .body("code", equalTo("evaluation-run-not-found"));
    Scene.as(stranger).post(PATH + "/" + run + "/cancel").then().statusCode(404);
    scene.run(UUID.randomUUID().toString()).then().statusCode(404);
  }

  @Test
  void aPollOfAnUnchangedRunIs304FromItsVersion() {
    // Given
    UUID run = Stored.run(scene, "RUNNING");
    Response first = scene.run(run.toString());

    // When
    Statements statements =
        Quiet.statementsOf(
            () ->
                scene
                    .asFacilitator()
                    .header("If-None-Match", first.header("ETag"))
                    .get(PATH + "/" + run)
                    .then()
                    .statusCode(304)
                    .header("ETag", "\"3\"")
                    .header("Retry-After", "1"));

    // Then
    assertThat(first.header("Retry-After")).isEqualTo("1");
    assertThat(statements.about("evaluation_run").count()).isEqualTo(1);
    assertThat(statements.about("question_title").count()).isZero();
  }

  @Test
  void aRunThatIsOverAsksForNoFurtherPoll() {
    assertThat(scene.run(Stored.run(scene, "SUCCEEDED").toString()).header("Retry-After")).isNull();
  }

  @Test
  void aQueuedRunCanBeCancelledAndStaysSo() {
    // Given
    UUID run = Stored.run(scene, "QUEUED");

    // When
    Response cancelled = scene.asFacilitator().post(PATH + "/" + run + "/cancel");
    Response again = scene.asFacilitator().post(PATH + "/" + run + "/cancel");

    // Then
    cancelled
        .then()
        .statusCode(202)
        .body("state", equalTo("CANCELLED"))
        .body("finishedAt", notNullValue())
        .body("version", equalTo(4));
    again.then().statusCode(202).body("version", equalTo(4));
  }

  @Test
  void aRunThatIsOverIsNotCancelled() {
    UUID run = Stored.run(scene, "SUCCEEDED");

    scene
        .asFacilitator()
        .post(PATH + "/" + run + "/cancel")
        .then()
        .statusCode(202)
        .body("state", equalTo("SUCCEEDED"))
        .body("version", equalTo(3));
  }

  @Test
  void listsRunsNewestFirstPageByPage() {
    // Given
    Stored.runs(scene, 3);

    // When
    Response first = list("&limit=2");
    Response second = list("&limit=2&after=" + first.path("next"));

    // Then
    assertThat(first.<Integer>path("total")).isEqualTo(3);
    List<String> times = new java.util.ArrayList<>(first.<List<String>>path("items.createdAt"));
    times.addAll(second.<List<String>>path("items.createdAt"));
    assertThat(times).hasSize(3).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    assertThat(second.<String>path("next")).isNull();
    list("&limit=500").then().statusCode(400);
    scene.asFacilitator().get(PATH).then().statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 50, 200})
  void aListCostsTwoStatements(int rows) {
    // Given
    Stored.runs(scene, rows);

    // When
    Statements statements =
        Quiet.statementsOf(() -> list("&limit=200").then().body("items", hasSize(rows)));

    // Then
    assertThat(statements.about("evaluation_run").count()).as(statements.toString()).isEqualTo(2);
  }

  @Test
  void namesFieldsAtFault() {
    create("x", Map.of())
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("judgePromptId"));
    create(UUID.randomUUID().toString(), Map.of("model", "m"))
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("model"));
  }

  private Response list(String query) {
    return scene.asFacilitator().get(PATH + "?workshopId=" + scene.workshop + query);
  }

  private Response create(String promptId, Map<String, Object> other) {
    Map<String, Object> body =
        new java.util.HashMap<>(Map.of("workshopId", scene.workshop, "judgePromptId", promptId));
    body.putAll(other);
    return scene.asFacilitator().body(body).post(PATH);
  }
}
