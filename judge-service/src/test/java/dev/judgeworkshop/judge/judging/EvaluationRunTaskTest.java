package dev.judgeworkshop.judge.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.judgeworkshop.judge.Scene;
import dev.judgeworkshop.judge.Stored;
import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs from end to end: real database, real job table, peers over HTTP. */
@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "judge"))
class EvaluationRunTaskTest {

  private Scene scene;

  @BeforeEach
  void aWorkshop() {
    scene = Scene.on("LIKERT");
  }

  @AfterEach
  void removePlantedTriggers() {
    EmbeddedDatabase.current()
        .run(
            "drop trigger if exists planted on judge_evaluation",
            "drop function if exists planted()",
            "drop sequence if exists planted_calls",
            "drop table if exists planted_log");
  }

  @Test
  void theMostSimilarTuningTracesDecide() {
    // Given: held-out traces about tea and about trains, tuning traces about both
    UUID tea = UUID.randomUUID();
    UUID train = UUID.randomUUID();
    List<UUID> teas = Scene.ids(3);
    List<UUID> trains = Scene.ids(3);
    List<Map<String, Object>> texts = new ArrayList<>();
    texts.add(Scene.text(tea, "How is green tea brewed?", "Brew green tea at eighty degrees."));
    texts.add(Scene.text(train, "When does the train leave?", "The train leaves the platform."));
    teas.forEach(id -> texts.add(Scene.text(id, "Is tea brewed hot?", "Tea is brewed: " + id)));
    trains.forEach(id -> texts.add(Scene.text(id, "Which train?", "The platform's train " + id)));
    scene.tellTexts(texts);
    List<Map<String, Object>> truths = new ArrayList<>();
    teas.forEach(id -> truths.add(scene.truth(id, 5, "TUNING")));
    trains.forEach(id -> truths.add(scene.truth(id, 2, "TUNING")));
    truths.add(scene.truth(tea, 5, "HELD_OUT"));
    truths.add(scene.truth(train, 4, "HELD_OUT"));
    scene.tellTruths(truths);

    // When
    String run = scene.start("NEAREST_NEIGHBOUR");
    scene.awaitState(run, "SUCCEEDED").then().body("done", equalTo(8));

    // Then
    assertThat(valueOf(run, tea)).isEqualTo(5);
    assertThat(valueOf(run, train)).isEqualTo(2);
    assertThat(reasoningOf(run, tea))
        .contains(teas.get(0) + " rated 5", teas.get(1) + " rated 5", "No LLM was asked")
        .doesNotContain(tea.toString(), train.toString());
    scene
        .asFacilitator()
        .get("/api/v1/judge-evaluations?disagreement=true&runId=" + run)
        .then()
        .body("total", equalTo(1))
        .body("items[0].traceId", equalTo(train.toString()))
        .body("items[0].truth", equalTo(4))
        .body("items[0].value", equalTo(2));
    assertThat(Stored.number("select count(*) from term_frequency where run_id = '" + run + "'"))
        .isZero();
  }

  @Test
  void heldOutAndContestedTracesAreNeverNeighbours() {
    // Given: the same text everywhere, only one tuning trace has a truth
    List<UUID> traces = Scene.ids(6);
    scene.tellTexts(
        traces.stream().map(id -> Scene.text(id, "same words", "same answer")).toList());
    scene.tellTruths(
        List.of(
            scene.truth(traces.get(0), 1, "TUNING"),
            scene.truth(traces.get(1), 5, "HELD_OUT"),
            scene.truth(traces.get(2), 5, "HELD_OUT"),
            scene.tie(traces.get(3), "TUNING"),
            scene.truth(traces.get(4), 4.5, "TUNING")));

    // When
    String run = scene.start("NEAREST_NEIGHBOUR");
    scene.awaitState(run, "SUCCEEDED");

    // Then: the tuning trace itself has no other one to be like
    for (UUID trace : traces.subList(1, 6)) {
      assertThat(valueOf(run, trace)).isEqualTo(1);
      assertThat(reasoningOf(run, trace)).contains(traces.get(0) + " rated 1");
    }
    scene
        .asFacilitator()
        .get("/api/v1/evaluation-runs/" + run + "/failures")
        .then()
        .body("total", equalTo(1))
        .body("items[0].traceId", equalTo(traces.get(0).toString()))
        .body("items[0].reason", equalTo("No annotated tuning trace is similar to it."));
    scene
        .asFacilitator()
        .get("/api/v1/evaluation-runs/" + run + "/metrics")
        .then()
        .body("n", equalTo(2))
        .body("excludedContested", equalTo(2))
        .body("unlabelled", equalTo(1))
        .body("heldOutWarning", containsString("Only 2 held-out traces"));
  }

  @Test
  void termsThatLookLikeSyntaxAreTermsOnly() {
    // Given
    String odd = "it's a \\ path C:\\x & y | z ! (a) <-> b:* 'quoted' http://x.org/a?b=c&d=e ''";
    List<UUID> traces = Scene.ids(2);
    scene.tellTexts(traces.stream().map(id -> Scene.text(id, odd, odd)).toList());
    scene.tellTruths(List.of(scene.truth(traces.get(0), 3, "TUNING")));

    // When
    String run = scene.start("NEAREST_NEIGHBOUR");
    scene.awaitState(run, "SUCCEEDED");

    // Then
    assertThat(valueOf(run, traces.get(1))).isEqualTo(3);
  }

  @Test
  void theMajorityOfTheTuningTracesDecides() {
    // Given
    List<UUID> traces = Scene.ids(4);
    scene.tellTexts(traces.stream().map(id -> Scene.text(id, "in", "out")).toList());
    scene.tellTruths(
        List.of(
            scene.truth(traces.get(0), 4, "TUNING"),
            scene.truth(traces.get(1), 4, "TUNING"),
            scene.truth(traces.get(2), 1, "TUNING"),
            scene.truth(traces.get(3), 1, "HELD_OUT")));

    // When
    String run = scene.start("MAJORITY_CLASS");
    scene.awaitState(run, "SUCCEEDED");

    // Then
    assertThat(valueOf(run, traces.get(3))).isEqualTo(4);
    assertThat(reasoningOf(run, traces.get(3)))
        .isEqualTo("Rated 4 like most of the 3 annotated tuning traces. No LLM was asked.");
  }

  @Test
  void aRunWithoutAnyUsableItemHasFailed() {
    // Given
    List<UUID> traces = Scene.ids(2);
    scene.tellTexts(traces.stream().map(id -> Scene.text(id, "in", "out")).toList());
    scene.tellTruths(List.of());

    // Then
    scene
        .awaitState(scene.start("NEAREST_NEIGHBOUR"), "FAILED")
        .then()
        .body("failed", equalTo(2))
        .body("error", containsString("No annotated tuning trace is similar to it."));
    scene
        .awaitState(scene.start("MAJORITY_CLASS"), "FAILED")
        .then()
        .body("error", containsString("There is no annotated tuning trace."));
  }

  @Test
  void anEmptyDatasetHasNothingToJudge() {
    // Given
    scene.tellTexts(List.of());
    scene.tellTruths(List.of());

    // Then
    scene
        .awaitState(scene.start("MAJORITY_CLASS"), "FAILED")
        .then()
        .body("total", equalTo(0))
        .body("error", containsString("The dataset is empty."));
  }

  @Test
  void tenPagesOfTextsAndTruthsBecomeOneRun() {
    // Given
    List<UUID> traces = Scene.ids(1_950);
    scene.tellTexts(traces.stream().map(id -> Scene.text(id, "in", "out " + id)).toList());
    scene.tellTruths(traces.stream().map(id -> scene.truth(id, 3, "TUNING")).toList());

    // When
    String run = scene.start("MAJORITY_CLASS");

    // Then
    scene
        .awaitState(run, "SUCCEEDED")
        .then()
        .body("total", equalTo(1_950))
        .body("done", equalTo(1_950));
    assertThat(scene.texts(null).received()).isEqualTo(1);
    assertThat(scene.texts("page-1800").received()).isEqualTo(1);
    assertThat(scene.truths("page-1800").received()).isEqualTo(1);
    assertThat(
            Stored.number(
                "select count(*) from trace_text where workshop_id = '" + scene.workshop + "'"))
        .isEqualTo(1_950);
  }

  @Test
  void anInterruptedRunGoesOnWithoutJudgingAnItemTwice() {
    // Given: every stored item is logged, and the 75th attempt to store one fails
    EmbeddedDatabase.current()
        .run(
            "create sequence planted_calls",
            "create table planted_log (trace_id uuid, call bigint)",
            """
            create function planted() returns trigger language plpgsql as $$
            declare call bigint := nextval('planted_calls');
            begin
              if call = 75 then raise exception 'planted'; end if;
              insert into planted_log values (new.trace_id, call);
              return new;
            end $$
            """,
            """
            create trigger planted before update on judge_evaluation
            for each row when (new.workshop_id = '%s') execute function planted()
            """
                .formatted(scene.workshop));
    List<UUID> traces = Scene.ids(180);
    scene.tellTexts(traces.stream().map(id -> Scene.text(id, "in", "out")).toList());
    scene.tellTruths(List.of(scene.truth(traces.getFirst(), 3, "TUNING")));

    // When
    String run = scene.start("MAJORITY_CLASS");
    scene.awaitState(run, "SUCCEEDED").then().body("done", equalTo(180));

    // Then: the first batch was stored before the failure, and each item once
    assertThat(Stored.number("select count(*) from planted_log")).isEqualTo(180);
    assertThat(Stored.number("select count(distinct trace_id) from planted_log")).isEqualTo(180);
    assertThat(Stored.number("select count(*) from planted_log where call <= 50")).isEqualTo(50);
    assertThat(Stored.number("select count(*) from planted_log where call between 51 and 75"))
        .isZero();
    assertThat(scene.texts(null).received()).isEqualTo(1);
  }

  @Test
  void aPeerThatIsDownIsWaitedFor() {
    // Given: more failures than one attempt retries
    List<UUID> traces = Scene.ids(2);
    Map<String, Object> page =
        Map.of("items", traces.stream().map(id -> Scene.text(id, "in", "out")).toList());
    scene.texts(null).answersAfterFailures(4, page);
    scene.tellTruths(List.of(scene.truth(traces.getFirst(), 2, "TUNING")));

    // When
    String run = scene.start("MAJORITY_CLASS");

    // Then
    scene.awaitState(run, "SUCCEEDED").then().body("done", equalTo(2));
    assertThat(scene.texts(null).received()).isEqualTo(5);
  }

  @Test
  void aDatasetThatIsGoneEndsTheRun() {
    // Given
    scene.texts(null).answersProblem(404, "dataset-not-found");

    // Then
    scene
        .awaitState(scene.start("MAJORITY_CLASS"), "FAILED")
        .then()
        .body("error", equalTo("There is no such dataset."));
    assertThat(scene.texts(null).received()).isEqualTo(1);
  }

  @Test
  void aCancelledRunStoresNothingMore() {
    // Given: the run waits for its peer
    scene.texts(null).hangs(Duration.ofSeconds(2));
    String run = scene.start("MAJORITY_CLASS");
    await().until(() -> scene.texts(null).received() > 0);
    scene.run(run).then().body("state", equalTo("RUNNING")).header("Retry-After", "1");

    // When
    scene
        .asFacilitator()
        .post("/api/v1/evaluation-runs/" + run + "/cancel")
        .then()
        .statusCode(202)
        .body("state", equalTo("CANCELLED"));

    // Then
    await()
        .until(
            () ->
                Stored.number(
                        "select count(*) from scheduled_tasks where task_instance = '" + run + "'")
                    == 0);
    scene.run(run).then().body("state", equalTo("CANCELLED"));
    assertThat(Stored.number("select count(*) from judge_evaluation where run_id = '" + run + "'"))
        .isZero();
  }

  @Test
  void aChangedTextIsTakenOver() {
    // Given
    UUID trace = UUID.randomUUID();
    scene.tellTruths(List.of(scene.truth(trace, 2, "TUNING")));
    scene.tellTexts(List.of(Scene.text(trace, "in", "before")));
    scene.awaitState(scene.start("MAJORITY_CLASS"), "SUCCEEDED");

    // When
    scene.tellTexts(List.of(Scene.text(trace, "in", "after")));
    scene.awaitState(scene.start("MAJORITY_CLASS"), "SUCCEEDED");

    // Then
    assertThat(
            Stored.number(
                "select count(*) from trace_text where output = 'after' and trace_id = '"
                    + trace
                    + "'"))
        .isEqualTo(1);
  }

  @Test
  void aVeryLongTextIsCutNotRefused() {
    // Given
    UUID trace = UUID.randomUUID();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      words.append("w").append(i).append(' ');
    }
    scene.tellTexts(List.of(Scene.text(trace, words.toString(), "\uD83D\uDE00".repeat(60_000))));
    scene.tellTruths(List.of(scene.truth(trace, 2, "TUNING")));

    // Then
    scene.awaitState(scene.start("MAJORITY_CLASS"), "SUCCEEDED");
  }

  private int valueOf(String run, UUID trace) {
    return detail(run, trace).path("value");
  }

  private String reasoningOf(String run, UUID trace) {
    return detail(run, trace).path("reasoning");
  }

  private io.restassured.response.Response detail(String run, UUID trace) {
    List<Map<String, Object>> items =
        scene.asFacilitator().get("/api/v1/judge-evaluations?runId=" + run).path("items");
    Object id =
        items.stream()
            .filter(item -> item.get("traceId").equals(trace.toString()))
            .findFirst()
            .orElseThrow()
            .get("id");
    return scene.asFacilitator().get("/api/v1/judge-evaluations/" + id);
  }
}
