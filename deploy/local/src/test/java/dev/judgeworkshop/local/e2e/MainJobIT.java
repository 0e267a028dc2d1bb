package dev.judgeworkshop.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.judgeworkshop.local.client.Answer;
import dev.judgeworkshop.local.client.Polling;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;

/** The main job from the first account to a judge's metrics; the steps build on each other. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MainJobIT {

  private static final int TRACES = 23;

  private PackagedStack stack;
  private Person facilitator;
  private Person outsider;
  private List<Person> raters;
  private String workshop;
  private Map<String, String> traces;
  private JsonNode rubric;

  @BeforeAll
  void start() throws Exception {
    stack = PackagedStack.startFresh("main-job");
  }

  @AfterAll
  void stop() throws Exception {
    stack.close();
  }

  @Test
  @Order(1)
  void peopleRegisterAndMeetInAWorkshop() throws Exception {
    facilitator = Person.register(stack.client(), "facilitator");
    outsider = Person.register(stack.client(), "outsider");
    workshop = facilitator.createWorkshop("Returns of a shop");
    raters =
        List.of(
            Person.register(stack.client(), "rater-a"),
            Person.register(stack.client(), "rater-b"),
            Person.register(stack.client(), "rater-c"));

    facilitator.invite(workshop, raters.get(0), "SME");
    facilitator.invite(workshop, raters.get(1), "SME");
    facilitator.invite(workshop, raters.get(2), "PARTICIPANT");

    Answer members = facilitator.api().get("/workshops/" + workshop + "/members").expect(200);
    assertThat(members.body().path("total").asInt()).isEqualTo(4);
    assertThat(raters.get(2).api().get("/workshops/" + workshop).expect(200).text("role"))
        .isEqualTo("PARTICIPANT");
  }

  @Test
  @Order(2)
  void strangersAndTheUnknownAreKeptOut() throws Exception {
    Answer noToken = stack.client().get("/workshops");
    Answer foreign = outsider.api().get("/workshops/" + workshop);
    Answer foreignTraces = outsider.api().get("/traces?workshopId=" + workshop);
    Answer wrongRole = raters.get(0).upload(workshop, Cases.lines());
    Answer wrongRoleToo = raters.get(1).moveTo(workshop, "DISCOVERY");

    assertProblem(noToken, 401);
    assertProblem(foreign, 404);
    assertProblem(foreignTraces, 404);
    assertProblem(wrongRole, 403);
    assertProblem(wrongRoleToo, 403);
  }

  @Test
  @Order(3)
  void aPhaseNeedsWhatItWorksOn() throws Exception {
    Answer unmet = facilitator.moveTo(workshop, "DISCOVERY");
    Answer unversioned = facilitator.moveTo(workshop, "DISCOVERY", null);
    Answer stale = facilitator.moveTo(workshop, "DISCOVERY", "\"999\"");

    assertProblem(unmet, 409, "phase-precondition-unmet");
    assertThat(unmet.body().path("missing")).extracting(JsonNode::asText).containsExactly("trace");
    assertProblem(unversioned, 428);
    assertProblem(stale, 412);
    assertThat(stale.tag()).hasValue(facilitator.tag(workshop));
  }

  @Test
  @Order(4)
  void aBadLineDoesNotLoseTheGoodOnes() throws Exception {
    Answer done = facilitator.importLines(workshop, Cases.lines());

    assertThat(done.text("state")).isEqualTo("SUCCEEDED");
    assertThat(done.body().path("done").asInt()).isEqualTo(TRACES);
    assertThat(done.body().path("failed").asInt()).isEqualTo(1);
    JsonNode errors =
        facilitator.api().get("/imports/" + done.text("id") + "/errors").expect(200).body();
    assertThat(errors.path("total").asInt()).isEqualTo(1);
    assertThat(errors.path("items").path(0).path("line").asInt()).isEqualTo(20);
    traces = facilitator.traces(workshop);
    assertThat(traces).hasSize(TRACES);
  }

  @Test
  @Order(5)
  void peopleDiscover() throws Exception {
    facilitator.moveTo(workshop, "DISCOVERY").expect(200);

    Answer unmet = facilitator.moveTo(workshop, "RUBRIC");
    assertProblem(unmet, 409, "phase-precondition-unmet");
    assertThat(unmet.body().path("missing"))
        .extracting(JsonNode::asText)
        .containsExactly("feedback-finding-or-draft-item");

    JsonNode first = eventually(200, () -> raters.get(0).api().get(position(0))).body();
    assertThat(first.path("count").asInt()).isEqualTo(TRACES);
    assertThat(first.path("trace").path("output").asText()).isNotEmpty();
    String trace = first.path("traceId").asText();
    raters.get(0).giveFeedback(workshop, trace, "GOOD", "It answers.").expect(201);
    raters.get(0).giveFeedback(workshop, trace, "GOOD", "It answers.").expect(200);
    raters.get(1).giveFeedback(workshop, trace, "BAD", "Which item?").expect(201);
    raters.get(2).report(workshop, trace, "It never asks for the order.").expect(201);
    assertProblem(facilitator.giveFeedback(workshop, trace, "GOOD", "Mine."), 403);
    assertProblem(raters.get(0).api().get(position(TRACES)), 404);

    facilitator.moveTo(workshop, "RUBRIC").expect(200);
  }

  private String position(int position) {
    return "/traces/at?workshopId=" + workshop + "&position=" + position;
  }

  @Test
  @Order(6)
  void theFacilitatorWritesTheRubric() throws Exception {
    Answer unmet = facilitator.moveTo(workshop, "ANNOTATION");
    assertProblem(unmet, 409, "phase-precondition-unmet");
    assertThat(unmet.body().path("missing"))
        .extracting(JsonNode::asText)
        .containsExactly("rubric-question");
    assertProblem(raters.get(0).writeRubric(workshop, Cases.questions()), 403);

    rubric = facilitator.writeRubric(workshop, Cases.questions()).expect(201).body();

    assertThat(rubric.path("questions")).hasSize(2);
    facilitator.moveTo(workshop, "ANNOTATION").expect(200);
  }

  @Test
  @Order(7)
  void threePeopleAnnotate() throws Exception {
    assertProblem(facilitator.moveTo(workshop, "RESULTS"), 409, "phase-precondition-unmet");
    assertProblem(facilitator.annotate(workshop, trace(1), rubric, null, 5, 1), 403);
    assertProblem(raters.get(0).annotate(workshop, trace(1), rubric, null, 6, 1), 400);

    for (int rater = 0; rater < raters.size(); rater++) {
      for (int number = 1; number <= Cases.HELPFULNESS[rater].length; number++) {
        int value = Cases.HELPFULNESS[rater][number - 1];
        if (value > 0) {
          raters
              .get(rater)
              .annotate(workshop, trace(number), rubric, null, value, Cases.correct(value))
              .expect(201);
        }
      }
    }

    JsonNode progress =
        raters.get(1).api().get("/annotations/progress?workshopId=" + workshop).body();
    assertThat(progress.findValue("annotated").asInt()).isEqualTo(11);
  }

  @Test
  @Order(8)
  void noEditIsLostSilently() throws Exception {
    Person rater = raters.get(0);
    Answer own = rater.ownAnnotation(workshop, trace(1)).expect(200);
    String version = own.tag().orElseThrow();

    Answer again = rater.annotate(workshop, trace(1), rubric, null, 1, 0);
    Answer other = rater.annotate(workshop, trace(1), rubric, null, 2, 0);
    Answer edited = rater.annotate(workshop, trace(1), rubric, version, 2, 0).expect(200);
    Answer stale = rater.annotate(workshop, trace(1), rubric, version, 3, 1);
    String current = edited.tag().orElseThrow();

    assertThat(again.status()).isEqualTo(200);
    assertProblem(other, 409, "annotation-exists");
    assertProblem(stale, 412, "stale-version");
    assertThat(stale.tag()).hasValue(current);
    assertThat(stale.body().path("current").path("ratings")).isNotEmpty();
    rater.annotate(workshop, trace(1), rubric, current, 1, 0).expect(200);
    assertProblem(raters.get(1).api().get("/agreement?workshopId=" + workshop), 403);
  }

  @Test
  @Order(9)
  void aPauseKeepsRatersFromWriting() throws Exception {
    facilitator.pause(workshop).expect(200);
    Answer refused = eventually(409, this::saveTheSameAgain);
    facilitator.resume(workshop).expect(200);
    Answer accepted = eventually(200, this::saveTheSameAgain);

    assertProblem(refused, 409, "workshop-paused");
    assertThat(accepted.body().path("version").asLong()).isPositive();
  }

  private Answer saveTheSameAgain() throws InterruptedException {
    return raters.get(1).annotate(workshop, trace(1), rubric, null, 1, 0);
  }

  @Test
  @Order(10)
  void theAgreementIsWhatAHandComputes() throws Exception {
    JsonNode report = facilitator.api().get("/agreement?workshopId=" + workshop).expect(200).body();

    assertThat(report.path("annotations").asInt()).isEqualTo(30);
    JsonNode helpful = question(report, "Helpfulness");
    assertThat(helpful.path("raters").asInt()).isEqualTo(3);
    assertThat(helpful.path("pairableTraces").asInt()).isEqualTo(10);
    assertMeasure(helpful, "percentAgreement", (7 + 2 / 3.0) / 10);
    assertMeasure(helpful, "alphaNominal", 1 - 189 / 582.0);
    assertMeasure(helpful, "alphaOrdinal", 1 - 684 * 27 / 94_640.0);
    assertMeasure(helpful, "alphaInterval", 1 - 270 / 1958.0);
    Map<String, Double> kappas = kappas(helpful);
    assertThat(kappas.get("AB")).isCloseTo(0.8448276, within(1e-6));
    assertThat(kappas.get("AC")).isCloseTo(0.4782609, within(1e-6));
    assertThat(kappas.get("BC")).isCloseTo(0.5423729, within(1e-6));
    assertMeasure(question(report, "Correct"), "alphaNominal", 1 - 108 / 390.0);
  }

  private Map<String, Double> kappas(JsonNode question) {
    Map<String, String> letters = new HashMap<>();
    for (int i = 0; i < raters.size(); i++) {
      letters.put(raters.get(i).userId(), String.valueOf((char) ('A' + i)));
    }
    Map<String, Double> kappas = new HashMap<>();
    for (JsonNode pair : question.path("raterPairs")) {
      String a = letters.get(pair.path("raterA").asText());
      String b = letters.get(pair.path("raterB").asText());
      kappas.put(a.compareTo(b) < 0 ? a + b : b + a, pair.path("kappa").path("value").asDouble());
    }
    return kappas;
  }

  @Test
  @Order(11)
  void aJudgeIsMeasuredOnTheHeldOutPart() throws Exception {
    facilitator.moveTo(workshop, "RESULTS").expect(200);
    facilitator.moveTo(workshop, "JUDGE_TUNING").expect(200);
    String questionId = rubric.path("questions").path(1).path("id").asText();
    Map<String, String> prompt =
        Map.of("workshopId", workshop, "questionId", questionId, "kind", "NEAREST_NEIGHBOUR");
    String promptId = facilitator.api().post("/judge-prompts", prompt).expect(201).text("id");

    Answer accepted =
        facilitator
            .api()
            .post("/evaluation-runs", Map.of("workshopId", workshop, "judgePromptId", promptId))
            .expect(202);
    String run = "/evaluation-runs/" + accepted.text("id");
    Answer done = Polling.untilTerminal(facilitator.api(), run, Duration.ofMinutes(2));

    assertThat(done.text("state")).isEqualTo("SUCCEEDED");
    assertThat(done.body().path("done").asInt()).isEqualTo(TRACES);
    JsonNode metrics = facilitator.api().get(run + "/metrics").expect(200).body();
    assertThat(metrics.path("part").asText()).isEqualTo("HELD_OUT");
    assertThat(metrics.path("n").asInt()).isPositive();
    assertThat(
            metrics.path("n").asInt()
                + metrics.path("excludedContested").asInt()
                + metrics.path("excludedTuning").asInt()
                + metrics.path("unlabelled").asInt())
        .isEqualTo(TRACES);
    assertThat(metrics.path("baseline").path("kind").asText()).isEqualTo("MAJORITY_CLASS");
    assertProblem(raters.get(0).api().get(run + "/metrics"), 403);
    assertProblem(outsider.api().get(run), 404);
  }

  /** A change of the workshop takes effect in every service within 30 s. */
  private static Answer eventually(int status, Question question) throws InterruptedException {
    Answer answer = question.ask();
    for (int i = 0; i < 60 && answer.status() != status; i++) {
      TimeUnit.MILLISECONDS.sleep(500);
      answer = question.ask();
    }
    return answer.expect(status);
  }

  private interface Question {
    Answer ask() throws InterruptedException;
  }

  private String trace(int number) {
    return traces.get(Cases.id(number));
  }

  private static JsonNode question(JsonNode report, String title) {
    for (JsonNode question : report.path("questions")) {
      if (question.path("title").asText().equals(title)) {
        return question;
      }
    }
    throw new AssertionError("no question " + title + " in " + report);
  }

  private static void assertMeasure(JsonNode question, String name, double expected) {
    assertThat(question.path(name).path("value").asDouble())
        .as(name)
        .isCloseTo(expected, within(1e-6));
  }

  private static void assertProblem(Answer answer, int status) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
    assertThat(answer.text("correlationId")).isNotEmpty();
  }

  private static void assertProblem(Answer answer, int status, String code) {
    assertProblem(answer, status);
    assertThat(answer.code()).isEqualTo(code);
  }
}
