package dev.judgeworkshop.judge.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.judgeworkshop.judge.Scene;
import dev.judgeworkshop.judge.Stored;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A judge's card over HTTP. */
@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "judge"))
class JudgeCardTest {

  private Scene scene;

  @BeforeEach
  void aWorkshop() {
    scene = Scene.on("BINARY");
  }

  @Test
  void aJudgeThatWasNeverMeasuredSaysSo() {
    String id = scene.llmPrompt(Map.of());

    scene
        .asFacilitator()
        .get("/api/v1/judge-prompts/" + id + "/card")
        .then()
        .statusCode(200)
        .body("judge.id", equalTo(id))
        .body("metrics", nullValue())
        .body("cautions", hasSize(1));
  }

  @Test
  void figuresProbesAndCautionsAreOnOneCard() {
    Scene measured = Scene.on("BINARY");
    UUID run = Stored.run(measured, "SUCCEEDED");
    Stored.items(measured, run, 60, 10);
    String prompt = measured.run(run.toString()).path("judgePromptId");

    measured
        .asFacilitator()
        .get("/api/v1/judge-prompts/" + prompt + "/card")
        .then()
        .statusCode(200)
        .body("run.id", equalTo(run.toString()))
        .body("metrics.n", equalTo(60))
        .body("probes.flipRate.notComputable", equalTo("never-repeated"))
        .body("cautions", hasItem(containsString("10 of 70")))
        .body("cautions", hasItem(containsString("never asked twice")));
    Scene.as(measured.anSme())
        .get("/api/v1/judge-prompts/" + prompt + "/card")
        .then()
        .statusCode(403);
  }

  @Test
  void thePageHasNoScriptWhateverPeopleWrote() {
    String id = scene.llmPrompt(Map.of("text", "<script>alert(1)</script> {{outputs}}"));

    Response page = scene.asFacilitator().get("/api/v1/judge-prompts/" + id + "/card/page");

    page.then()
        .statusCode(200)
        .header("Content-Type", containsString("text/html"))
        .header("Content-Security-Policy", containsString("default-src 'none'"));
    assertThat(page.asString()).contains("&lt;script&gt;", "Judge card").doesNotContain("<script");
  }
}
