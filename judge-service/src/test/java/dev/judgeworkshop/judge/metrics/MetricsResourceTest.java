package dev.judgeworkshop.judge.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.judgeworkshop.judge.Quiet;
import dev.judgeworkshop.judge.Scene;
import dev.judgeworkshop.judge.Stored;
import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.Statements;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "judge"))
class MetricsResourceTest {

  private Scene scene;

  @BeforeEach
  void aWorkshop() {
    scene = Scene.on("BINARY");
  }

  @Test
  void measuresTheHeldOutTracesOfARun() {
    // Given
    UUID run = Stored.run(scene, "SUCCEEDED");
    items(run, 20, 1, 1, "HELD_OUT");
    items(run, 5, 0, 1, "HELD_OUT");
    items(run, 10, 1, 0, "HELD_OUT");
    items(run, 15, 0, 0, "HELD_OUT");
    items(run, 30, 1, 0, "TUNING");
    contested(run, 3);
    unlabelled(run, 4);
    EmbeddedDatabase.current()
        .run("update evaluation_run set majority_rating = 1 where id = '" + run + "'");

    // When
    Response metrics = metrics(run);

    // Then
    metrics
        .then()
        .statusCode(200)
        .body("runId", equalTo(run.toString()))
        .body("part", equalTo("HELD_OUT"))
        .body("n", equalTo(50))
        .body("excludedTuning", equalTo(30))
        .body("excludedContested", equalTo(3))
        .body("unlabelled", equalTo(4))
        .body("unjudged", equalTo(0))
        .body("accuracy.interval.draws", equalTo(2000))
        .body("accuracy.wilson.low", notNullValue())
        .body("weightedKappa", nullValue())
        .body("heldOutWarning", nullValue())
        .body("confusion.labels", equalTo(List.of(0, 1)))
        .body("confusion.counts", equalTo(List.of(List.of(15, 10), List.of(5, 20))))
        .body("baseline.kind", equalTo("MAJORITY_CLASS"))
        .body("baseline.rating", equalTo(1));
    assertThat(metrics.<Number>path("accuracy.value").doubleValue()).isCloseTo(0.7, within());
    assertThat(metrics.<Number>path("kappa.value").doubleValue()).isCloseTo(0.4, within());
    assertThat(metrics.<Number>path("mcc.value").doubleValue()).isCloseTo(0.4082483, within());
    assertThat(metrics.<Number>path("recall.value").doubleValue()).isCloseTo(0.8, within());
    assertThat(metrics.<Number>path("baseline.accuracy.value").doubleValue())
        .isCloseTo(0.5, within());
  }

  @Test
  void saysWhyAFigureIsMissing() {
    // Given
    UUID run = Stored.run(scene, "FAILED");

    // Then
    metrics(run)
        .then()
        .statusCode(200)
        .body("n", equalTo(0))
        .body("accuracy.value", nullValue())
        .body("accuracy.notComputable", equalTo("no-traces"))
        .body("baseline.accuracy.notComputable", equalTo("no-tuning-traces"))
        .body("heldOutWarning", notNullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"QUEUED", "RUNNING"})
  void refusesWhileTheRunIsNotFinished(String state) {
    metrics(Stored.run(scene, state))
        .then()
        .statusCode(409)
        .body("code", equalTo("run-not-finished"));
  }

  @Test
  void isComputedOnce() {
    // Given
    UUID run = Stored.run(scene, "SUCCEEDED");
    items(run, 5, 1, 1, "HELD_OUT");
    Response first = metrics(run);

    // When
    Statements again =
        Quiet.statementsOf(() -> assertThat(metrics(run).asString()).isEqualTo(first.asString()));

    // Then
    assertThat(again.about("judge_evaluation").count()).as(again.toString()).isZero();
  }

  @Test
  void isForFacilitatorsOnly() {
    // Given
    String path = "/api/v1/evaluation-runs/" + Stored.run(scene, "SUCCEEDED") + "/metrics";

    // Then
    Scene.as(scene.anSme()).get(path).then().statusCode(403);
    Scene.as(UUID.randomUUID()).get(path).then().statusCode(404);
    metrics(UUID.randomUUID()).then().statusCode(404);
  }

  private Response metrics(UUID run) {
    return scene.asFacilitator().get("/api/v1/evaluation-runs/" + run + "/metrics");
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.api.Assertions.within(5e-7);
  }

  private void items(UUID run, int count, int value, int truth, String part) {
    insert(run, count, "%d, 'because', %d, false, '%s'".formatted(value, truth, part));
  }

  private void contested(UUID run, int count) {
    insert(run, count, "1, 'because', null, true, 'HELD_OUT'");
  }

  private void unlabelled(UUID run, int count) {
    insert(run, count, "1, 'because', null, false, null");
  }

  private void insert(UUID run, int count, String values) {
    EmbeddedDatabase.current()
        .run(
            """
            insert into judge_evaluation (id, workshop_id, run_id, trace_id, state, value,
              reasoning, truth, contested, part)
            select uuidv7(), '%s', '%s', uuidv7(), 'DONE', %s from generate_series(1, %d)
            """
                .formatted(scene.workshop, run, values, count));
  }
}
