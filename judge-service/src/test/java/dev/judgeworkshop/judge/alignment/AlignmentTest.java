package dev.judgeworkshop.judge.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dev.judgeworkshop.judge.Scene;
import dev.judgeworkshop.judge.StubModel;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Alignments from end to end with a biased judge that follows guidelines found in its prompt: it
 * passes everything long, until it is told that a source must be named. This shows that what the
 * experts wrote reaches the judge and is measured fairly; how much a real model gains is another
 * question.
 */
@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "judge"))
class AlignmentTest {

  private static final String PATH = "/api/v1/alignments";
  private static final String GUIDELINE = "Pass only what names its source.";

  private Scene scene;

  @BeforeEach
  void aWorkshop() {
    scene = Scene.on("BINARY");
  }

  /** 100 traces: odd ones name their source and pass; every fourth is long. 60 are tuning. */
  private void tell() {
    List<UUID> traces = Scene.ids(100);
    List<Map<String, Object>> texts = new ArrayList<>();
    List<Map<String, Object>> truths = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      String output = (i % 2 == 1 ? "named " : "bare ") + (i % 4 < 2 ? "long" : "short") + " n" + i;
      String part = i < 60 ? "TUNING" : "HELD_OUT";
      texts.add(Scene.text(traces.get(i), "question " + i, output));
      Map<String, Object> truth = new HashMap<>(scene.truth(traces.get(i), i % 2, part));
      truth.put(
          "ratings",
          List.of(
              Map.of(
                  "userId",
                  UUID.randomUUID(),
                  "value",
                  i % 2,
                  "comment",
                  i % 2 == 1 ? "names its source" : "no source")));
      truths.add(truth);
    }
    scene.tellTexts(texts);
    scene.tellTruths(truths);
    scene.tellTextsById(texts);
    scene.tellTruthsOf("TUNING", truths.subList(0, 60));
    scene.tellTruthsOf("HELD_OUT", truths.subList(60, 100));
  }

  private static StubModel.Reply biased(StubModel.Asked asked) {
    String prompt = asked.prompt();
    if (prompt.contains("Rated examples:")) {
      return StubModel.Reply.says(
          "{\"guidelines\": [{\"text\": \""
              + GUIDELINE
              + "\", \"examples\": [1, 2, 99]},"
              + " {\"text\": \"Prefer short answers.\", \"examples\": [3]},"
              + " {\"text\": \"Nothing behind it.\", \"examples\": []}]}");
    }
    if (prompt.contains("Join those that say the same")) {
      return StubModel.Reply.says(
          "{\"guidelines\": [{\"text\": \""
              + GUIDELINE
              + "\", \"from\": [1], \"contradicts\": null},"
              + " {\"text\": \"Prefer short answers.\", \"from\": [2], \"contradicts\": \"number 1\"}]}");
    }
    String material = prompt.substring(prompt.lastIndexOf("# Output of the application"));
    boolean follows = prompt.contains(GUIDELINE);
    return StubModel.Reply.rates(material.contains(follows ? "named" : "long") ? 1 : 0);
  }

  private static boolean isVerdict(StubModel.Asked asked) {
    return !asked.prompt().contains("Rated examples:")
        && !asked.prompt().contains("Join those that say the same");
  }

  private static void awaitOpen(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private Map<String, Object> body(String prompt) {
    return Map.of("workshopId", scene.workshop, "judgePromptId", prompt);
  }

  private Response awaitState(String id, String state) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> scene.asFacilitator().get(PATH + "/" + id).<String>path("state").equals(state));
    return scene.asFacilitator().get(PATH + "/" + id);
  }

  @Test
  void aBiasedJudgeIsBetterAfterwardsOnTheSameHeldOutTraces() {
    tell();
    try (StubModel model = StubModel.scripted(AlignmentTest::biased)) {
      scene.provider(model);
      String prompt = scene.llmPrompt(Map.of());

      // Given: an estimate, which asks nobody
      scene
          .asFacilitator()
          .body(body(prompt))
          .post(PATH + "/estimates")
          .then()
          .statusCode(200)
          .body("examples", equalTo(60))
          .body("heldOut", equalTo(40))
          .body("calls", equalTo(83))
          .body("warnings", hasSize(0));
      assertThat(model.asked()).isEmpty();

      // When
      String id =
          scene
              .asFacilitator()
              .body(body(prompt))
              .post(PATH)
              .then()
              .statusCode(202)
              .extract()
              .path("id");
      Response done = awaitState(id, "SUCCEEDED");

      // Then
      done.then()
          .body("stage", equalTo("MEASURING"))
          .body("total", equalTo(3))
          .body("done", equalTo(3))
          .body("cost", notNullValue())
          .body("proposedPromptId", notNullValue());
      scene
          .asFacilitator()
          .get(PATH + "/" + id + "/comparison")
          .then()
          .statusCode(200)
          .body("n", equalTo(40))
          .body("accuracyBefore.value", equalTo(0.5f))
          .body("accuracyAfter.value", equalTo(1.0f))
          .body("fixed", equalTo(20))
          .body("broken", equalTo(0))
          .body("accuracyDifference.interval.low", greaterThan(0.2f));
      scene
          .asFacilitator()
          .get("/api/v1/judge-prompts/" + done.path("proposedPromptId"))
          .then()
          .body("parentId", equalTo(prompt))
          .body("number", equalTo(2))
          .body("text", containsString("- " + GUIDELINE))
          .body("parameters.similarExamples", equalTo(true));
      scene
          .asFacilitator()
          .get("/api/v1/judge-prompts/" + done.path("proposedPromptId") + "/diff")
          .then()
          .body("lines.findAll { it.change == 'REMOVED' }", hasSize(0))
          .body("lines.findAll { it.change == 'ADDED' }.text", hasItem("- " + GUIDELINE));

      // And: held-out texts were never shown to whoever learned
      assertThat(model.asked())
          .filteredOn(asked -> asked.prompt().contains("Rated examples:"))
          .hasSize(2)
          .allMatch(asked -> !asked.prompt().contains(" n75"));

      // And: the same inputs pay nothing again
      int before = model.asked().size();
      scene
          .asFacilitator()
          .body(body(prompt))
          .post(PATH)
          .then()
          .statusCode(202)
          .body("id", equalTo(id))
          .body("state", equalTo("SUCCEEDED"));
      assertThat(model.asked()).hasSize(before);

      editRejectAndDecide(model, id);
    }
  }

  private void editRejectAndDecide(StubModel model, String id) {
    String guidelines = PATH + "/" + id + "/guidelines";
    Response all = scene.asFacilitator().get(guidelines);
    all.then()
        .statusCode(200)
        .body("items", hasSize(2))
        .body("items[0].text", equalTo(GUIDELINE))
        .body("items[0].evidence", hasSize(2))
        .body("items[1].contradicts", equalTo("number 1"));
    String one = guidelines + "/" + all.path("items[0].id");
    Map<String, Object> rejected = Map.of("text", GUIDELINE, "state", "REJECTED");
    scene.asFacilitator().body(rejected).put(one).then().statusCode(428);
    scene
        .asFacilitator()
        .header("If-Match", "\"0\"")
        .body(rejected)
        .put(one)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"");
    scene
        .asFacilitator()
        .header("If-Match", "\"0\"")
        .body(rejected)
        .put(one)
        .then()
        .statusCode(412);

    // When: proposed again without it, only the new child is measured
    String tag = scene.asFacilitator().get(PATH + "/" + id).header("ETag");
    int before = model.asked().size();
    scene
        .asFacilitator()
        .header("If-Match", tag)
        .post(PATH + "/" + id + "/propose")
        .then()
        .statusCode(202);
    awaitState(id, "SUCCEEDED");
    assertThat(model.asked().size() - before).isEqualTo(40);
    scene
        .asFacilitator()
        .get(PATH + "/" + id + "/comparison")
        .then()
        .body("accuracyAfter.value", equalTo(0.5f));

    // Then
    scene
        .asFacilitator()
        .header("If-Match", tag)
        .post(PATH + "/" + id + "/reject")
        .then()
        .statusCode(412);
    tag = scene.asFacilitator().get(PATH + "/" + id).header("ETag");
    scene.asFacilitator().header("If-None-Match", tag).get(PATH + "/" + id).then().statusCode(304);
    scene
        .asFacilitator()
        .header("If-Match", tag)
        .post(PATH + "/" + id + "/reject")
        .then()
        .statusCode(200)
        .body("decision", equalTo("REJECTED"));
    scene
        .asFacilitator()
        .header("If-Match", "\"99\"")
        .post(PATH + "/" + id + "/accept")
        .then()
        .statusCode(409);
  }

  @Test
  void aModelThatIsAwayIsWaitedForAndABatchIsNotPaidTwice() {
    tell();
    AtomicInteger learned = new AtomicInteger();
    try (StubModel model =
        StubModel.scripted(
            asked ->
                asked.prompt().contains("Rated examples:") && learned.incrementAndGet() == 2
                    ? StubModel.Reply.status(503)
                    : biased(asked))) {
      scene.provider(model);
      String id = scene.asFacilitator().body(body(scene.llmPrompt(Map.of()))).post(PATH).path("id");

      awaitState(id, "SUCCEEDED");

      assertThat(learned.get()).as("two batches, one of them asked twice").isEqualTo(3);
    }
  }

  @Test
  void answersThatCannotBeUsedBringNothingAndAreCounted() {
    tell();
    try (StubModel model =
        StubModel.scripted(
            asked ->
                asked.prompt().contains("Rated examples:")
                    ? StubModel.Reply.says("I would rather not.")
                    : biased(asked))) {
      scene.provider(model);
      String id = scene.asFacilitator().body(body(scene.llmPrompt(Map.of()))).post(PATH).path("id");

      awaitState(id, "SUCCEEDED").then().body("failed", equalTo(2)).body("done", equalTo(1));
      scene.asFacilitator().get(PATH + "/" + id + "/guidelines").then().body("items", hasSize(0));
    }
  }

  @Test
  void badRequestsAndForeignersAreRefused() {
    tell();
    try (StubModel model = StubModel.scripted(AlignmentTest::biased)) {
      String majority = scene.promptId("MAJORITY_CLASS");
      scene.asFacilitator().body(body(majority)).post(PATH).then().statusCode(409);
      String llm = scene.llmPrompt(Map.of());
      scene
          .asFacilitator()
          .body(body(llm))
          .post(PATH)
          .then()
          .statusCode(409)
          .body("code", equalTo("no-model-provider"));
      scene.provider(model);
      String id = scene.asFacilitator().body(body(llm)).post(PATH).path("id");
      Scene.as(scene.anSme()).body(body(llm)).post(PATH).then().statusCode(403);
      Scene.as(scene.anSme()).get(PATH + "/" + id).then().statusCode(403);
      Scene.on("BINARY").asFacilitator().get(PATH + "/" + id).then().statusCode(404);
      scene
          .asFacilitator()
          .get(PATH + "?workshopId=" + scene.workshop)
          .then()
          .body("total", equalTo(1));
      scene.asFacilitator().post(PATH + "/" + id + "/cancel").then().statusCode(202);
      scene.asFacilitator().post(PATH + "/" + id + "/accept").then().statusCode(428);
    }
  }

  @Test
  void aCancelledOneStopsTheRunsThatMeasureItAndGoesOnLater() {
    tell();
    CountDownLatch verdicts = new CountDownLatch(1);
    try (StubModel model =
        StubModel.scripted(
            asked -> {
              if (isVerdict(asked)) {
                awaitOpen(verdicts);
              }
              return biased(asked);
            })) {
      scene.provider(model);
      String prompt = scene.llmPrompt(Map.of());
      String id = scene.asFacilitator().body(body(prompt)).post(PATH).path("id");
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> scene.asFacilitator().get(PATH + "/" + id).path("childRunId") != null);
      Response measuring = scene.asFacilitator().get(PATH + "/" + id);

      // When
      scene
          .asFacilitator()
          .post(PATH + "/" + id + "/cancel")
          .then()
          .statusCode(202)
          .body("state", equalTo("CANCELLED"));

      // Then
      for (String run : List.of("parentRunId", "childRunId")) {
        scene
            .asFacilitator()
            .get("/api/v1/evaluation-runs/" + measuring.path(run))
            .then()
            .body("state", equalTo("CANCELLED"));
      }

      // And: it goes on where it was, with runs of its own
      verdicts.countDown();
      scene
          .asFacilitator()
          .body(body(prompt))
          .post(PATH)
          .then()
          .statusCode(202)
          .body("id", equalTo(id));
      awaitState(id, "SUCCEEDED");
      scene
          .asFacilitator()
          .get(PATH + "/" + id + "/comparison")
          .then()
          .body("n", equalTo(40))
          .body("accuracyAfter.value", equalTo(1.0f));
    }
  }

  @Test
  void nothingRatedIsNothingToLearnFrom() {
    scene.tellTruthsOf("TUNING", List.of());
    try (StubModel model = StubModel.scripted(AlignmentTest::biased)) {
      scene.provider(model);
      scene
          .asFacilitator()
          .body(body(scene.llmPrompt(Map.of())))
          .post(PATH)
          .then()
          .statusCode(409)
          .body("code", equalTo("no-tuning-traces"));
    }
  }
}
