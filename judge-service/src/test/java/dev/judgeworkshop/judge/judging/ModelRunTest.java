package dev.judgeworkshop.judge.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dev.judgeworkshop.judge.Scene;
import dev.judgeworkshop.judge.Stored;
import dev.judgeworkshop.judge.StubModel;
import dev.judgeworkshop.testing.EmbeddedDatabase;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs that ask a model, from end to end: real database, real job table, a scripted provider. */
@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "judge"))
class ModelRunTest {

  private static final String RUNS = "/api/v1/evaluation-runs/";

  private Scene scene;

  @BeforeEach
  void aWorkshop() {
    scene = Scene.on("BINARY");
  }

  /** Traces whose output says {@code trace <number>.}, half of them passing, 60 % tuning. */
  private List<UUID> tell(int count) {
    List<UUID> traces = Scene.ids(count);
    List<Map<String, Object>> texts = new ArrayList<>();
    List<Map<String, Object>> truths = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(Scene.text(traces.get(i), "question " + i, "trace " + i + "."));
      truths.add(scene.truth(traces.get(i), i % 2, i % 5 < 3 ? "TUNING" : "HELD_OUT"));
    }
    scene.tellTexts(texts);
    scene.tellTruths(truths);
    return traces;
  }

  private static int numberIn(StubModel.Asked asked) {
    Matcher number = Pattern.compile("trace (\\d+)\\.").matcher(asked.prompt());
    number.results().count();
    number.reset();
    int last = -1;
    while (number.find()) {
      last = Integer.parseInt(number.group(1));
    }
    return last;
  }

  private static long count(String run, String condition) {
    return Stored.number(
        "select count(*) from judge_evaluation where run_id = '%s' and %s"
            .formatted(run, condition));
  }

  @Test
  void manyItemsAreAskedAtOnceAndCounted() {
    tell(60);
    try (StubModel model =
        StubModel.scripted(
            asked -> StubModel.Reply.rates(numberIn(asked) % 2).after(Duration.ofMillis(60)))) {
      scene.provider(model, Map.of("concurrency", 6));

      // When
      String run = scene.start("LLM");

      // Then
      scene
          .awaitState(run, "SUCCEEDED")
          .then()
          .body("done", equalTo(60))
          .body("failed", equalTo(0))
          .body("total", equalTo(60))
          .body("model.inputTokens", equalTo(6_000))
          .body("model.outputTokens", equalTo(1_200))
          .body("model.cost", equalTo(0.0084f))
          .body("model.mapped", equalTo(0))
          .body("model.itemsPerMinute", notNullValue());
      assertThat(model.asked()).hasSize(60);
      assertThat(model.busiest()).isBetween(4, 6);
      scene
          .asFacilitator()
          .get(RUNS + run + "/metrics")
          .then()
          .body("n", equalTo(24))
          .body("accuracy.value", equalTo(1.0f));
      scene
          .asFacilitator()
          .get("/api/v1/model-providers/usage?workshopId=" + scene.workshop)
          .then()
          .body("items[0].purpose", equalTo("EVALUATION"))
          .body("items[0].calls", equalTo(60));
      assertThat(model.asked().getFirst().prompt())
          .contains("Is it helpful?", "Would it help the person who asked?", "question ", "0 or 1")
          .doesNotContain("{{");
      assertThat(model.asked().getFirst().body().path("temperature").asDouble()).isZero();
      assertThat(Stored.number("select count(*) from run_worker where run_id = '" + run + "'"))
          .isZero();
    }
  }

  @Test
  void whatAProviderDoesWrongEndsInOneFinalStateForEachItem() {
    tell(30);
    Map<Integer, Integer> tries = new ConcurrentHashMap<>();
    try (StubModel model =
        StubModel.scripted(
            asked -> {
              int number = numberIn(asked);
              int call = tries.merge(number, 1, Integer::sum);
              return switch (number % 10) {
                case 1 -> call < 3 ? StubModel.Reply.throttled(1) : StubModel.Reply.rates(1);
                case 2 -> call < 3 ? StubModel.Reply.status(500) : StubModel.Reply.rates(0);
                case 3 ->
                    call == 1
                        ? StubModel.Reply.says("I think it is fine")
                        : StubModel.Reply.rates(1);
                case 4 -> StubModel.Reply.says("{\"reasoning\": \"broken\", \"rating\": ");
                case 5 -> StubModel.Reply.rates(4);
                case 6 -> StubModel.Reply.rates(2);
                case 7 -> StubModel.Reply.says("{\"reasoning\": \"x\", \"rating\": 17}");
                case 8 -> StubModel.Reply.status(400);
                default -> StubModel.Reply.rates(number % 2);
              };
            })) {
      scene.provider(model);

      // When
      String run = scene.start("LLM");

      // Then: 3 never JSON, 3 never a rating, 3 refused
      scene
          .awaitState(run, "SUCCEEDED")
          .then()
          .body("done", equalTo(21))
          .body("failed", equalTo(9))
          .body("model.mapped", equalTo(6));
      assertThat(count(run, "state = 'PENDING'")).isZero();
      assertThat(count(run, "repaired and state = 'DONE'")).isEqualTo(3);
      assertThat(count(run, "mapped and value = 1")).isEqualTo(3);
      assertThat(count(run, "mapped and value = 0")).isEqualTo(3);
      assertThat(count(run, "state = 'FAILED' and raw_answer like '%broken%'")).isEqualTo(3);
      assertThat(count(run, "state = 'DONE' and raw_answer is not null")).isEqualTo(21);
      assertThat(tries.get(4)).as("one repair try").isEqualTo(2);
      assertThat(tries.get(8)).as("a refusal is not repeated").isEqualTo(1);
      scene
          .asFacilitator()
          .get(RUNS + run + "/failures")
          .then()
          .body("total", equalTo(9))
          .body("items.reason", hasItem("The model's answer has no rating of the scale."));
    }
  }

  @Test
  void whatTheApplicationKnewIsShownAlsoWhenItIsNoText() {
    UUID trace = UUID.randomUUID();
    Map<String, Object> text = new HashMap<>(Scene.text(trace, "in", "trace 1."));
    text.put("context", Map.of("documents", List.of("the brewing manual")));
    scene.tellTexts(List.of(text));
    scene.tellTruths(List.of());
    try (StubModel model = StubModel.scripted(asked -> StubModel.Reply.rates(1))) {
      scene.provider(model);

      scene.awaitState(scene.start("LLM"), "SUCCEEDED");

      assertThat(model.asked().getFirst().prompt())
          .contains("{\"documents\":[\"the brewing manual\"]}");
    }
  }

  @Test
  void twoWorkersKeepToTheLimitOfTheProvider() {
    tell(50);
    try (StubModel model =
        StubModel.scripted(asked -> StubModel.Reply.rates(1).after(Duration.ofMillis(40)))) {
      scene.provider(model, Map.of("concurrency", 3));

      scene.awaitState(scene.start("LLM"), "SUCCEEDED");

      assertThat(model.busiest()).isLessThanOrEqualTo(3);
      assertThat(model.asked()).hasSize(50);
    }
  }

  @Test
  void aDeadWorkersItemsGoOnElsewhereAndStoredOnesAreNotAskedAgain() {
    // Given: a run whose only worker died in the middle: 10 items stored, 5 claimed, 15 untouched
    tell(30);
    AtomicInteger answered = new AtomicInteger();
    try (StubModel model =
        StubModel.scripted(
            asked ->
                answered.incrementAndGet() <= 10
                    ? StubModel.Reply.rates(1)
                    : StubModel.Reply.status(401))) {
      scene.provider(model, Map.of("concurrency", 1));
      String run = scene.start("LLM");
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> scene.run(run).<Boolean>path("model.paused"));
      await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () ->
                  Stored.number("select count(*) from run_worker where run_id = '" + run + "'")
                      == 0);
      assertThat(count(run, "state = 'DONE'")).isEqualTo(10);
      answered.set(-1_000);
      int before = model.asked().size();

      // When: what such a process leaves behind
      UUID dead = UUID.randomUUID();
      EmbeddedDatabase.current()
          .run(
              "update evaluation_run set paused = false, pause_reason = null where id = '%s'"
                  .formatted(run),
              "insert into run_worker (id, run_id) values ('%s', '%s')".formatted(dead, run),
              """
              update judge_evaluation set lease_owner = uuidv7(), lease_until = now() + interval '3 s'
              where run_id = '%s' and trace_id in (select trace_id from judge_evaluation
                where run_id = '%s' and state = 'PENDING' limit 5)
              """
                  .formatted(run, run),
              """
              insert into scheduled_tasks (task_name, task_instance, execution_time, picked,
                picked_by, last_heartbeat, version)
              values ('evaluation-run-worker', '%s', now() - interval '1 min', true, 'dead',
                now() - interval '1 min', 1)
              """
                  .formatted(dead));

      // Then
      scene.awaitState(run, "SUCCEEDED").then().body("done", equalTo(30));
      assertThat(model.asked().size() - before).isEqualTo(20);
      assertThat(model.asked().stream().skip(before).map(ModelRunTest::numberIn).distinct())
          .hasSize(20);
    }
  }

  @Test
  void aRefusedKeyPausesTheRunInsteadOfFailingItsItems() {
    tell(20);
    AtomicInteger status = new AtomicInteger(401);
    try (StubModel model =
        StubModel.scripted(
            asked ->
                status.get() == 200
                    ? StubModel.Reply.rates(1)
                    : StubModel.Reply.status(status.get()))) {
      scene.provider(model);
      String run = scene.start("LLM");
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> scene.run(run).<Boolean>path("model.paused"));
      scene
          .run(run)
          .then()
          .body("state", equalTo("RUNNING"))
          .body("failed", equalTo(0))
          .body("model.pauseReason", equalTo("PROVIDER_REFUSED"));

      // When
      status.set(200);
      scene.asFacilitator().body("{}").post(RUNS + run + "/resume").then().statusCode(202);

      // Then
      scene.awaitState(run, "SUCCEEDED").then().body("done", equalTo(20));
    }
  }

  @Test
  void aRunStopsAtItsBudgetAndGoesOnWithMore() {
    tell(40);
    try (StubModel model = StubModel.scripted(asked -> StubModel.Reply.rates(1))) {
      scene.provider(model, Map.of("concurrency", 1));
      // Given: an item costs 0.00014
      String run =
          scene
              .asFacilitator()
              .body(
                  Map.of(
                      "workshopId",
                      scene.workshop,
                      "judgePromptId",
                      scene.promptId("LLM"),
                      "budget",
                      0.0014))
              .post("/api/v1/evaluation-runs")
              .then()
              .statusCode(202)
              .extract()
              .path("id");

      // When
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> scene.run(run).<Boolean>path("model.paused"));

      // Then
      scene.run(run).then().body("model.pauseReason", equalTo("BUDGET_REACHED"));
      assertThat(model.asked()).hasSizeBetween(6, 14);
      scene
          .asFacilitator()
          .body(Map.of("budget", 1))
          .post(RUNS + run + "/resume")
          .then()
          .statusCode(202)
          .body("model.paused", equalTo(false));
      scene.awaitState(run, "SUCCEEDED").then().body("done", equalTo(40));
      assertThat(model.asked()).hasSize(40);
    }
  }

  @Test
  void aPausedRunStoresWhatIsUnderWayAndGoesOnLater() {
    tell(40);
    try (StubModel model =
        StubModel.scripted(asked -> StubModel.Reply.rates(1).after(Duration.ofMillis(150)))) {
      scene.provider(model, Map.of("concurrency", 2));
      String run = scene.start("LLM");
      await().atMost(Duration.ofSeconds(30)).until(() -> scene.run(run).<Integer>path("done") > 2);

      // When
      scene
          .asFacilitator()
          .post(RUNS + run + "/pause")
          .then()
          .statusCode(202)
          .body("model.paused", equalTo(true))
          .body("model.pauseReason", equalTo("BY_HAND"));
      await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () ->
                  Stored.number("select count(*) from run_worker where run_id = '" + run + "'")
                      == 0);

      // Then: everything that was asked is stored
      assertThat(count(run, "state = 'DONE'")).isEqualTo(model.asked().size());
      scene.asFacilitator().post(RUNS + run + "/resume").then().statusCode(202);
      scene.awaitState(run, "SUCCEEDED");
      assertThat(model.asked()).hasSize(40);
    }
  }

  @Test
  void aCancelledRunEnds() {
    tell(200);
    try (StubModel model =
        StubModel.scripted(asked -> StubModel.Reply.rates(1).after(Duration.ofMillis(150)))) {
      scene.provider(model, Map.of("concurrency", 2));
      String run = scene.start("LLM");
      await().atMost(Duration.ofSeconds(30)).until(() -> scene.run(run).<Integer>path("done") > 2);

      scene.asFacilitator().post(RUNS + run + "/cancel").then().statusCode(202);

      await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () ->
                  Stored.number("select count(*) from run_worker where run_id = '" + run + "'")
                      == 0);
      scene.run(run).then().body("state", equalTo("CANCELLED"));
      assertThat(model.asked().size()).isLessThan(200);
      scene.asFacilitator().post(RUNS + run + "/retry-failed").then().statusCode(409);
    }
  }

  @Test
  void failedItemsAreJudgedAgainAndOthersAreNot() {
    tell(20);
    AtomicBoolean repaired = new AtomicBoolean();
    try (StubModel model =
        StubModel.scripted(
            asked ->
                numberIn(asked) < 5 && !repaired.get()
                    ? StubModel.Reply.status(400)
                    : StubModel.Reply.rates(1))) {
      scene.provider(model);
      String run = scene.start("LLM");
      scene.awaitState(run, "SUCCEEDED").then().body("failed", equalTo(5));
      int before = model.asked().size();
      repaired.set(true);

      // When
      scene
          .asFacilitator()
          .post(RUNS + run + "/retry-failed")
          .then()
          .statusCode(202)
          .body("state", equalTo("RUNNING"))
          .body("failed", equalTo(0));

      // Then
      scene
          .awaitState(run, "SUCCEEDED")
          .then()
          .body("done", equalTo(20))
          .body("failed", equalTo(0));
      assertThat(model.asked().size() - before).isEqualTo(5);
    }
  }

  @Test
  void onlyTheHeldOutTracesWhenAskedFor() {
    tell(50);
    try (StubModel model = StubModel.scripted(asked -> StubModel.Reply.rates(1))) {
      scene.provider(model);
      String run =
          scene
              .asFacilitator()
              .body(
                  Map.of(
                      "workshopId",
                      scene.workshop,
                      "judgePromptId",
                      scene.promptId("LLM"),
                      "part",
                      "HELD_OUT"))
              .post("/api/v1/evaluation-runs")
              .then()
              .statusCode(202)
              .extract()
              .path("id");

      scene
          .awaitState(run, "SUCCEEDED")
          .then()
          .body("total", equalTo(20))
          .body("done", equalTo(20))
          .body("part", equalTo("HELD_OUT"));
      assertThat(model.asked()).hasSize(20);
    }
  }

  @Test
  void similarRatedTuningTracesAreShownAndHeldOutOnesNever() {
    List<UUID> traces = Scene.ids(4);
    scene.tellTexts(
        List.of(
            Scene.text(traces.get(0), "brew tea", "tea at eighty degrees, tuning"),
            Scene.text(traces.get(1), "brew tea", "tea at eighty degrees, heldout"),
            Scene.text(traces.get(2), "brew tea", "tea at eighty degrees, target"),
            Scene.text(traces.get(3), "trains", "the platform is closed, tuning")));
    Map<String, Object> rated = new HashMap<>(scene.truth(traces.get(0), 1, "TUNING"));
    rated.put(
        "ratings",
        List.of(Map.of("userId", UUID.randomUUID(), "value", 1, "comment", "says how hot")));
    scene.tellTruths(
        List.of(
            rated,
            scene.truth(traces.get(1), 1, "HELD_OUT"),
            scene.truth(traces.get(2), 0, "HELD_OUT"),
            scene.truth(traces.get(3), 0, "TUNING")));
    try (StubModel model = StubModel.scripted(asked -> StubModel.Reply.rates(1))) {
      scene.provider(model);
      String prompt = scene.llmPrompt(Map.of("similarExamples", true));

      scene.awaitState(scene.createRun(prompt).path("id"), "SUCCEEDED");

      String evaluation =
          scene
              .asFacilitator()
              .get("/api/v1/evaluation-runs?workshopId=%s".formatted(scene.workshop))
              .path("items[0].id");
      List<Map<String, Object>> judged =
          scene.asFacilitator().get("/api/v1/judge-evaluations?runId=" + evaluation).path("items");
      Object ofRated =
          judged.stream()
              .filter(item -> item.get("traceId").equals(traces.get(0).toString()))
              .findFirst()
              .orElseThrow()
              .get("id");
      scene
          .asFacilitator()
          .get("/api/v1/judge-evaluations/" + ofRated)
          .then()
          .body("rawAnswer", containsString("because of what it says"))
          .body("mapped", equalTo(false));
      scene
          .asFacilitator()
          .get("/api/v1/judge-evaluations/" + ofRated + "/human-ratings")
          .then()
          .statusCode(200)
          .body("ratings[0].rating", equalTo(1.0f))
          .body("comments[0]", equalTo("says how hot"));
      String ofTarget =
          model.asked().stream()
              .map(StubModel.Asked::prompt)
              .filter(text -> text.contains("target"))
              .findFirst()
              .orElseThrow();
      assertThat(ofTarget)
          .contains("tea at eighty degrees, tuning", "Rating: 1", "Why: says how hot")
          .doesNotContain("heldout");
    }
  }

  @Test
  void severalQuestionsAreOneBatch() {
    tell(6);
    try (StubModel model = StubModel.scripted(asked -> StubModel.Reply.rates(1))) {
      scene.provider(model);
      Map<String, Object> body =
          Map.of(
              "workshopId",
              scene.workshop,
              "judgePromptIds",
              List.of(scene.promptId("LLM"), scene.promptId("MAJORITY_CLASS")));

      Response batch =
          scene.asFacilitator().header("Idempotency-Key", "once").body(body).post(RUNS + "batches");
      batch.then().statusCode(202).body("items", hasSize(2));
      scene
          .asFacilitator()
          .header("Idempotency-Key", "once")
          .body(body)
          .post(RUNS + "batches")
          .then()
          .statusCode(202)
          .body("batchId", equalTo(batch.path("batchId")));

      for (String run : batch.<List<String>>path("items.id")) {
        scene.awaitState(run, "SUCCEEDED");
      }
      scene
          .asFacilitator()
          .get(
              "/api/v1/evaluation-runs?workshopId=%s&batchId=%s"
                  .formatted(scene.workshop, batch.<String>path("batchId")))
          .then()
          .body("total", equalTo(2));
    }
  }

  @Test
  void aProviderThatIsRemovedPausesTheRun() {
    tell(30);
    try (StubModel model =
        StubModel.scripted(asked -> StubModel.Reply.rates(1).after(Duration.ofMillis(400)))) {
      String provider = scene.provider(model, Map.of("concurrency", 1));
      String run = scene.start("LLM");
      await().atMost(Duration.ofSeconds(30)).until(() -> !model.asked().isEmpty());

      scene
          .asFacilitator()
          .header("If-Match", "\"0\"")
          .delete("/api/v1/model-providers/" + provider)
          .then()
          .statusCode(204);

      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> scene.run(run).<Boolean>path("model.paused"));
      scene.run(run).then().body("model.pauseReason", equalTo("PROVIDER_GONE"));
    }
  }
}
