package dev.judgeworkshop.judge.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.judgeworkshop.judge.Scene;
import dev.judgeworkshop.judge.Stored;
import dev.judgeworkshop.judge.StubModel;
import dev.judgeworkshop.testing.Tokens;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs that start with the annotation phase. */
@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "judge"))
class AutomaticRunsTest {

  private Scene scene;

  @BeforeEach
  void aWorkshop() {
    scene = Scene.on("LIKERT");
  }

  private Response start(int round) {
    return given()
        .auth()
        .oauth2(Tokens.shared().ofService("workshops-service"))
        .contentType("application/json")
        .body(Map.of("datasetId", scene.dataset))
        .put("/internal/v1/workshops/" + scene.workshop + "/automatic-runs/" + round);
  }

  @Test
  void theDerivedJudgesRunOncePerRound() {
    scene.tellTexts(Scene.ids(4).stream().map(id -> Scene.text(id, "in", "out")).toList());
    scene.tellTruths(List.of());
    try (StubModel model = StubModel.scripted(asked -> StubModel.Reply.rates(4))) {
      scene.provider(model);

      String run =
          start(1).then().statusCode(202).body("runIds", hasSize(1)).extract().path("runIds[0]");
      start(1).then().statusCode(202).body("runIds[0]", equalTo(run));

      scene
          .awaitState(run, "SUCCEEDED")
          .then()
          .body("done", equalTo(4))
          .body("automaticRound", equalTo(1));
      assertThat(model.asked()).hasSize(4);
      String second = start(2).then().statusCode(202).extract().path("runIds[0]");
      assertThat(second).isNotEqualTo(run);
      scene.awaitState(second, "SUCCEEDED");
      assertThat(
              Stored.number(
                  "select count(*) from judge_prompt where workshop_id = '" + scene.workshop + "'"))
          .isEqualTo(1);
    }
  }

  @Test
  void withoutAModelNothingStarts() {
    start(1).then().statusCode(202).body("runIds", hasSize(0));
  }

  @Test
  void peopleMayNotStartThem() {
    scene
        .asFacilitator()
        .body(Map.of("datasetId", scene.dataset))
        .put("/internal/v1/workshops/" + scene.workshop + "/automatic-runs/1")
        .then()
        .statusCode(403);
  }
}
