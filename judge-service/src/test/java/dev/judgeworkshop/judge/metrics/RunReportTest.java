package dev.judgeworkshop.judge.metrics;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.judgeworkshop.judge.Scene;
import dev.judgeworkshop.judge.Stored;
import dev.judgeworkshop.judge.StubModel;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports over runs, over HTTP. */
@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "judge"))
class RunReportTest {

  private static final String RUNS = "/api/v1/evaluation-runs/";

  private Scene scene;

  @BeforeEach
  void aWorkshop() {
    scene = Scene.on("BINARY");
  }

  /** Held-out traces 0 to 39, half of them passing; 40 to 99 without a truth. */
  private void tell() {
    List<UUID> traces = Scene.ids(100);
    List<Map<String, Object>> texts = new ArrayList<>();
    List<Map<String, Object>> truths = new ArrayList<>();
    UUID one = UUID.randomUUID();
    UUID two = UUID.randomUUID();
    for (int i = 0; i < 100; i++) {
      texts.add(Scene.text(traces.get(i), "in", "trace " + i + ". " + "long ".repeat(i)));
      if (i < 40) {
        Map<String, Object> truth = new HashMap<>(scene.truth(traces.get(i), i % 2, "HELD_OUT"));
        truth.put(
            "ratings",
            List.of(Map.of("userId", one, "value", i % 2), Map.of("userId", two, "value", i % 2)));
        truths.add(truth);
      }
    }
    scene.tellTexts(texts);
    scene.tellTruths(truths);
  }

  private static int number(StubModel.Asked asked) {
    Matcher number = Pattern.compile("trace (\\d+)\\.").matcher(asked.prompt());
    return number.find() ? Integer.parseInt(number.group(1)) : -1;
  }

  @Test
  void comparesCorrectsAndProbes() {
    tell();
    AtomicBoolean better = new AtomicBoolean();
    try (StubModel model =
        StubModel.scripted(
            asked -> {
              int i = number(asked);
              boolean wrong = better.get() ? i % 20 == 3 : i % 4 == 1;
              int right = i % 2;
              return StubModel.Reply.rates(wrong ? 1 - right : right);
            })) {
      scene.provider(model);
      String prompt = scene.llmPrompt(Map.of());
      String before = scene.createRun(prompt).path("id");
      scene.awaitState(before, "SUCCEEDED");
      better.set(true);
      String after =
          scene
              .asFacilitator()
              .post(RUNS + before + "/repeat")
              .then()
              .statusCode(202)
              .extract()
              .path("id");
      scene.awaitState(after, "SUCCEEDED").then().body("repeatOf", equalTo(before));

      scene
          .asFacilitator()
          .get(RUNS + after + "/comparison?with=" + before)
          .then()
          .statusCode(200)
          .body("n", equalTo(40))
          .body("accuracyBefore.value", equalTo(0.75f))
          .body("accuracyAfter.value", equalTo(0.95f))
          .body("fixed", equalTo(10))
          .body("broken", equalTo(2))
          .body("mcNemarP", notNullValue())
          .body("accuracyDifference.interval.low", notNullValue())
          .body("changed", hasSize(12))
          .body("changed[0].reasoningBefore", notNullValue());
      // before: 20 of 20 fails recognised, 10 of 20 passes; 60 unlabelled, 15 judged pass
      scene
          .asFacilitator()
          .get(RUNS + before + "/correction")
          .then()
          .statusCode(200)
          .body("unlabelled", equalTo(60))
          .body("labelled", equalTo(40))
          .body("raw", equalTo(0.25f))
          .body("sensitivity", equalTo(0.5f))
          .body("specificity", equalTo(1.0f))
          .body("corrected", equalTo(0.5f));
      scene
          .asFacilitator()
          .get(RUNS + after + "/bias-probes")
          .then()
          .statusCode(200)
          .body("flipRate.n", equalTo(100))
          .body("flipRate.value", equalTo(0.3f))
          .body("lengthCorrelation.n", equalTo(100))
          .body("passRateGap.value", equalTo(-0.05f));
      scene
          .asFacilitator()
          .get(RUNS + after + "/metrics")
          .then()
          .body("humanCeiling.raters", hasSize(2))
          .body("humanCeiling.othersAccuracy", equalTo(1.0f))
          .body("looks", equalTo(1))
          .body("nearestNeighbour", nullValue());
      scene.asFacilitator().get(RUNS + before + "/metrics").then().body("looks", equalTo(2));
      scene.asFacilitator().get(RUNS + before + "/metrics").then().body("looks", equalTo(2));
    }
  }

  @Test
  void runsOfOtherQuestionsAndWorkshopsAreNotCompared() {
    UUID run = Stored.run(scene, "SUCCEEDED");
    Scene other = Scene.on("BINARY");
    UUID foreign = Stored.run(other, "SUCCEEDED");
    UUID going = Stored.run(scene, "RUNNING");

    scene.asFacilitator().get(RUNS + run + "/comparison").then().statusCode(400);
    scene.asFacilitator().get(RUNS + run + "/comparison?with=" + foreign).then().statusCode(404);
    scene.asFacilitator().get(RUNS + run + "/comparison?with=" + going).then().statusCode(409);
    scene.asFacilitator().get(RUNS + going + "/correction").then().statusCode(409);
    scene.asFacilitator().get(RUNS + going + "/bias-probes").then().statusCode(409);
    Scene.as(scene.anSme()).get(RUNS + run + "/correction").then().statusCode(403);
    other.asFacilitator().get(RUNS + run + "/bias-probes").then().statusCode(404);
  }

  @Test
  void fewHeldOutTracesAreCrossValidatedForAJudgeThatLearnedNothing() {
    List<UUID> traces = Scene.ids(20);
    scene.tellTexts(traces.stream().map(id -> Scene.text(id, "in", "trace 1. " + id)).toList());
    scene.tellTruths(
        IntStream.range(0, 20)
            .mapToObj(i -> scene.truth(traces.get(i), i % 2, i < 12 ? "TUNING" : "HELD_OUT"))
            .toList());
    try (StubModel model = StubModel.scripted(asked -> StubModel.Reply.rates(1))) {
      scene.provider(model);
      String plain = scene.createRun(scene.llmPrompt(Map.of())).path("id");
      String learned = scene.createRun(scene.llmPrompt(Map.of("similarExamples", true))).path("id");
      scene.awaitState(plain, "SUCCEEDED");
      scene.awaitState(learned, "SUCCEEDED");

      scene
          .asFacilitator()
          .get(RUNS + plain + "/metrics")
          .then()
          .body("heldOutWarning", notNullValue())
          .body("crossValidation.folds", equalTo(5))
          .body("crossValidation.n", equalTo(20))
          .body("crossValidation.accuracy.value", equalTo(0.5f));
      scene
          .asFacilitator()
          .get(RUNS + learned + "/metrics")
          .then()
          .body("crossValidation", nullValue());
    }
  }
}
