package dev.judgeworkshop.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.judgeworkshop.local.client.Polling;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/**
 * A workshop with rows at every service is deleted while one of them hangs; then that one and the
 * one that asks are killed. Beside it is a workshop that went the same way and stays.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DeletionIT {

  private static final String ASKING = "workshops-service";
  private static final String VICTIM = "annotations-service";
  private static final String OF_VICTIM = "annotations";
  private static final List<String> DATABASES =
      List.of("workshops", "traces", "discovery", OF_VICTIM, "judge");

  /** What tells of a deletion, of work to do, or of people. */
  private static final Set<String> NOT_THE_WORKSHOPS =
      Set.of("workshop_deletion", "deleted_workshop", "scheduled_tasks", "login_session");

  private PackagedStack stack;
  private StackTables tables;
  private Person facilitator;
  private Person rater;
  private String kept;
  private String doomed;
  private Map<String, SortedMap<String, Long>> keptRows;

  @BeforeAll
  void workInTwoWorkshops() throws Exception {
    stack = PackagedStack.startFresh("deletion");
    tables = StackTables.of(stack);
    facilitator = Person.register(stack.client(), "facilitator");
    rater = Person.register(stack.client(), "rater");
    kept = workIn("Kept");
    keptRows = rows();
    doomed = workIn("Doomed");
  }

  @AfterAll
  void stop() throws Exception {
    stack.close();
  }

  @Test
  void isGoneAtOnceAndEverywhereAlthoughProcessesDieInTheMiddle() throws Exception {
    // Given every service has rows of it, and one hangs
    assertThat(rows())
        .allSatisfy((name, rows) -> assertThat(rows).isNotEqualTo(keptRows.get(name)));
    signal("STOP", stack.process(VICTIM));

    // When
    facilitator.api().delete("/workshops/" + doomed, facilitator.tag(doomed)).expect(204);

    // Then it is gone for everybody, elsewhere as soon as caches end; the others have dropped it
    for (Person member : List.of(facilitator, rater)) {
      member.api().get("/workshops/" + doomed).expect(404);
      await(() -> member.api().get("/traces?workshopId=" + doomed).status() == 404);
    }
    awaitRowsOfKeptOnly(List.of("workshops", "traces", "discovery", "judge"));
    assertThat(rows(OF_VICTIM)).isNotEqualTo(keptRows.get(OF_VICTIM));
    assertThat(confirmed()).isZero();

    // When the one that hangs and the one that asks die, in the middle of the question
    stack.killAndAwait(VICTIM, ASKING);

    // Then
    awaitRowsOfKeptOnly(DATABASES);
    await(() -> confirmed() == 1);
    rater.api().get("/annotations?workshopId=" + doomed).expect(404);
    assertThat(facilitator.traces(kept)).isNotEmpty();
    facilitator.api().get("/rubrics/" + kept).expect(200);
  }

  /** Something of everything, up to an evaluation run. */
  private String workIn(String name) throws Exception {
    String workshop = facilitator.createWorkshop(name);
    facilitator.invite(workshop, rater, "SME");
    facilitator.importLines(workshop, Cases.lines());
    List<String> traces = List.copyOf(facilitator.traces(workshop).values());
    facilitator.moveTo(workshop, "DISCOVERY").expect(200);
    rater.giveFeedback(workshop, traces.getFirst(), "BAD", "Wrong.").expect(201);
    rater.report(workshop, traces.getFirst(), "It invents a term.").expect(201);
    facilitator.moveTo(workshop, "RUBRIC").expect(200);
    JsonNode rubric = facilitator.writeRubric(workshop, Cases.questions()).expect(201).body();
    facilitator.moveTo(workshop, "ANNOTATION").expect(200);
    for (int i = 0; i < traces.size(); i++) {
      rater.annotate(workshop, traces.get(i), rubric, null, 1 + i % 5, i % 2).expect(201);
    }
    facilitator.moveTo(workshop, "RESULTS").expect(200);
    facilitator.moveTo(workshop, "JUDGE_TUNING").expect(200);
    judge(workshop, rubric);
    return workshop;
  }

  private void judge(String workshop, JsonNode rubric) throws InterruptedException {
    Map<String, Object> prompt =
        Map.of(
            "workshopId",
            workshop,
            "questionId",
            rubric.path("questions").path(1).path("id").asText(),
            "kind",
            "NEAREST_NEIGHBOUR");
    String promptId = facilitator.api().post("/judge-prompts", prompt).expect(201).text("id");
    String run =
        facilitator
            .api()
            .post("/evaluation-runs", Map.of("workshopId", workshop, "judgePromptId", promptId))
            .expect(202)
            .text("id");
    Polling.untilTerminal(facilitator.api(), "/evaluation-runs/" + run, Duration.ofMinutes(2));
  }

  private Map<String, SortedMap<String, Long>> rows() throws Exception {
    Map<String, SortedMap<String, Long>> rows = new LinkedHashMap<>();
    for (String database : DATABASES) {
      rows.put(database, rows(database));
    }
    return rows;
  }

  private SortedMap<String, Long> rows(String database) throws Exception {
    SortedMap<String, Long> rows = tables.rows(database);
    rows.keySet().removeAll(NOT_THE_WORKSHOPS);
    return rows;
  }

  private void awaitRowsOfKeptOnly(List<String> databases) throws Exception {
    for (String database : databases) {
      await(() -> rows(database).equals(keptRows.get(database)));
    }
  }

  /** 1 when every service has confirmed. */
  private long confirmed() throws Exception {
    return tables.number(
        "workshops",
        "select count(*) from workshop_deletion where swept_at is not null and workshop_id = '"
            + doomed
            + "'");
  }

  private interface Condition {
    boolean holds() throws Exception;
  }

  /** Until the test's time is over. */
  private static void await(Condition condition) throws Exception {
    while (!condition.holds()) {
      TimeUnit.MILLISECONDS.sleep(200);
    }
  }

  private static void signal(String name, ProcessHandle process) throws Exception {
    int code =
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
    assertThat(code).isZero();
  }
}
