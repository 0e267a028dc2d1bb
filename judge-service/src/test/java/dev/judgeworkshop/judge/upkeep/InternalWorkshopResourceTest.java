package dev.judgeworkshop.judge.upkeep;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import dev.judgeworkshop.judge.Scene;
import dev.judgeworkshop.judge.Stored;
import dev.judgeworkshop.judge.StubModel;
import dev.judgeworkshop.testing.Tokens;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What other services ask for a workshop as a whole. */
@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "judge"))
class InternalWorkshopResourceTest {

  private Scene scene;

  @BeforeEach
  void aWorkshop() {
    scene = Scene.on("BINARY");
  }

  private static RequestSpecification asService() {
    return given()
        .auth()
        .oauth2(Tokens.shared().ofService("workshops-service"))
        .contentType("application/json");
  }

  private String path(String rest) {
    return "/internal/v1/workshops/" + scene.workshop + rest;
  }

  private long rows(String table) {
    return Stored.number(
        "select count(*) from " + table + " where workshop_id = '" + scene.workshop + "'");
  }

  @Test
  void countsForTheDashboard() {
    Stored.run(scene, "SUCCEEDED");
    Stored.run(scene, "RUNNING");

    asService()
        .get(path("/progress"))
        .then()
        .statusCode(200)
        .body("evaluationRuns", greaterThan(1))
        .body("running", greaterThan(0))
        .body("alignments", equalTo(0));
    scene.asFacilitator().get(path("/progress")).then().statusCode(403);
  }

  @Test
  void aWorkshopIsDroppedInBoundedStepsHoweverOftenItIsInterrupted() {
    // Given: more rows than one step drops, and a model provider
    UUID run = Stored.run(scene, "RUNNING");
    Stored.items(scene, run, 12_000, 10);
    try (StubModel model = StubModel.saying("x")) {
      scene.provider(model);
    }
    Scene other = Scene.on("BINARY");
    Stored.run(other, "SUCCEEDED");

    // When
    int steps = 0;
    int status = 202;
    while (status == 202 && steps < 20) {
      status = asService().delete(path("")).statusCode();
      steps++;
    }

    // Then
    assertThat(status).isEqualTo(204);
    assertThat(steps).isBetween(3, 6);
    for (String table :
        List.of("judge_evaluation", "evaluation_run", "judge_prompt", "model_provider")) {
      assertThat(rows(table)).as(table).isZero();
    }
    assertThat(
            Stored.number(
                "select count(*) from evaluation_run where workshop_id = '" + other.workshop + "'"))
        .isPositive();
    asService().delete(path("")).then().statusCode(204);
  }

  @Test
  void whatHangsOnDeletedTracesGoesAndCountsFollow() {
    UUID run = Stored.run(scene, "SUCCEEDED");
    Stored.items(scene, run, 30, 3);
    List<String> traces =
        scene
            .asFacilitator()
            .get("/api/v1/judge-evaluations?limit=9&runId=" + run)
            .path("items.traceId");

    asService()
        .body(Map.of("traceIds", traces))
        .post(path("/deleted-traces"))
        .then()
        .statusCode(204);
    asService()
        .body(Map.of("traceIds", traces))
        .post(path("/deleted-traces"))
        .then()
        .statusCode(204);

    scene.run(run.toString()).then().body("done", equalTo(21)).body("failed", equalTo(3));
    assertThat(rows("judge_evaluation")).isEqualTo(24);
    asService()
        .body(Map.of("traceIds", List.of()))
        .post(path("/deleted-traces"))
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("traceIds"));
  }
}
