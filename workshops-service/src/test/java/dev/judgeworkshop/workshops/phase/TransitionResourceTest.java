package dev.judgeworkshop.workshops.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dev.judgeworkshop.testing.StubEndpoint;
import dev.judgeworkshop.testing.StubPeers;
import dev.judgeworkshop.workshops.Person;
import dev.judgeworkshop.workshops.Services;
import dev.judgeworkshop.workshops.Together;
import dev.judgeworkshop.workshops.WorkshopsTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(WorkshopsTestResource.class)
class TransitionResourceTest {

  private static final UUID DATASET = UUID.randomUUID();
  private static final UUID OTHER_DATASET = UUID.randomUUID();

  private final StubPeers peers = StubPeers.shared();

  private Person ada;
  private UUID workshop;

  @BeforeEach
  void aWorkshop() {
    ada = Person.named("Ada");
    workshop = ada.createsWorkshop("Moving");
  }

  @Test
  void opensTheDiscoveryPhaseOnAllTraces() {
    // Given
    traces(3);
    StubEndpoint round = round("DISCOVERY", 1, DATASET);

    // When
    Response moved = move(1, Map.of("to", "DISCOVERY"));

    // Then
    moved
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("phase", equalTo("DISCOVERY"))
        .body("round", equalTo(1))
        .body("activeDatasetId", equalTo(DATASET.toString()))
        .body("randomOrder", equalTo(false))
        .body("role", equalTo("FACILITATOR"))
        .body("version", equalTo(2));
    assertThat(round.received()).isEqualTo(1);
    assertThat(round.requests().getFirst().getBodyAsString())
        .contains("\"ALL\"")
        .doesNotContain("complete")
        .contains("\"randomOrder\":false");
    assertThat(round.requests().getFirst().getHeader("Authorization")).startsWith("Bearer ");
    assertThat(read()).isEqualTo(moved.asString());
  }

  @Test
  void passesTheSelectionOn() {
    traces(9);
    StubEndpoint round = round("DISCOVERY", 1, DATASET);

    move(
            1,
            Map.of(
                "to",
                "DISCOVERY",
                "dataset",
                Map.of("kind", "FIRST_N", "n", 5),
                "randomOrder",
                true))
        .then()
        .statusCode(200)
        .body("randomOrder", equalTo(true));

    assertThat(round.requests().getFirst().getBodyAsString())
        .contains("\"FIRST_N\"")
        .contains("\"n\":5")
        .contains("\"randomOrder\":true");
  }

  @Test
  void startsTheJudgesOfAnAnnotationRoundWhenAskedTo() {
    // Given
    everythingThere();
    round("ANNOTATION", 1, DATASET);
    StubEndpoint runs =
        peers
            .judge()
            .put("/internal/v1/workshops/" + workshop + "/automatic-runs/1")
            .answersStatus(202);

    // When
    move(1, Map.of("to", "ANNOTATION", "automaticRuns", true)).then().statusCode(200);

    // Then
    assertThat(runs.received()).isEqualTo(1);
    assertThat(runs.requests().getFirst().getBodyAsString())
        .isEqualTo("{\"datasetId\":\"" + DATASET + "\"}");
  }

  @Test
  void changesNothingWhenTheJudgesCannotBeStarted() {
    everythingThere();
    round("ANNOTATION", 1, DATASET);
    peers.judge().everything().isDown();
    String before = read();

    move(1, Map.of("to", "ANNOTATION", "automaticRuns", true)).then().statusCode(503);

    assertThat(read()).isEqualTo(before);
    peers.judge().everything().answersStatus(202);
    move(1, Map.of("to", "ANNOTATION", "automaticRuns", true)).then().statusCode(200);
  }

  @Test
  void startsNoJudgesUnlessAskedTo() {
    everythingThere();
    round("ANNOTATION", 1, DATASET);
    StubEndpoint judge = peers.judge().everything().answersStatus(202);

    move(1, Map.of("to", "ANNOTATION")).then().statusCode(200);

    assertThat(judge.received()).isZero();
    move(2, Map.of("to", "RESULTS", "automaticRuns", true)).then().statusCode(400);
  }

  @Test
  void theOrderFollowsTheSettingsUnlessTheRequestSaysOtherwise() {
    everythingThere();
    round("DISCOVERY", 1, DATASET);
    round("DISCOVERY", 2, DATASET);
    ada.sends(1)
        .body(
            "{\"randomOrder\":{\"DISCOVERY\":true,\"ANNOTATION\":false},"
                + "\"participantNotes\":true,\"followUpQuestions\":true}")
        .put("/api/v1/workshops/" + workshop + "/settings")
        .then()
        .statusCode(200);

    move(1, Map.of("to", "DISCOVERY")).then().statusCode(200).body("randomOrder", equalTo(true));
    move(2, Map.of("to", "DISCOVERY", "randomOrder", false))
        .then()
        .statusCode(200)
        .body("randomOrder", equalTo(false));
  }

  @ParameterizedTest
  @CsvSource({
    "DISCOVERY,    trace",
    "RUBRIC,       feedback-finding-or-draft-item",
    "RESULTS,      annotation",
    "JUDGE_TUNING, annotation"
  })
  void namesWhatIsMissing(String to, String missing) {
    nothingAnywhere();
    String before = read();

    move(1, Map.of("to", to))
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("code", equalTo("phase-precondition-unmet"))
        .body("missing", contains(missing));

    assertThat(read()).isEqualTo(before);
  }

  @Test
  void namesEverythingThatIsMissingForAnnotation() {
    nothingAnywhere();

    move(1, Map.of("to", "ANNOTATION"))
        .then()
        .statusCode(409)
        .body("missing", containsInAnyOrder("rubric-question", "trace"));
  }

  @Test
  void walksThroughAllPhases() {
    everythingThere();
    round("DISCOVERY", 1, DATASET);
    round("ANNOTATION", 1, OTHER_DATASET);

    move(1, Map.of("to", "DISCOVERY")).then().statusCode(200);
    move(2, Map.of("to", "RUBRIC"))
        .then()
        .statusCode(200)
        .body("round", equalTo(1))
        .body("activeDatasetId", equalTo(DATASET.toString()));
    move(3, Map.of("to", "ANNOTATION"))
        .then()
        .statusCode(200)
        .body("activeDatasetId", equalTo(OTHER_DATASET.toString()));
    move(4, Map.of("to", "RESULTS")).then().statusCode(200);
    move(5, Map.of("to", "JUDGE_TUNING"))
        .then()
        .statusCode(200)
        .body("phase", equalTo("JUDGE_TUNING"))
        .body("round", equalTo(1))
        .body("activeDatasetId", equalTo(OTHER_DATASET.toString()))
        .body("version", equalTo(6));
  }

  @Test
  void anEarlierPhaseIsReopenedWithItsLastRound() {
    // Given
    everythingThere();
    round("DISCOVERY", 1, DATASET);
    round("ANNOTATION", 1, OTHER_DATASET);
    move(1, Map.of("to", "DISCOVERY")).then().statusCode(200);
    move(2, Map.of("to", "ANNOTATION")).then().statusCode(200);
    nothingAnywhere();

    // When
    Response reopened = move(3, Map.of("to", "DISCOVERY"));

    // Then
    reopened
        .then()
        .statusCode(200)
        .body("phase", equalTo("DISCOVERY"))
        .body("round", equalTo(1))
        .body("activeDatasetId", equalTo(DATASET.toString()));
    move(4, Map.of("to", "INTAKE"))
        .then()
        .statusCode(200)
        .body("round", equalTo(0))
        .body("$", not(hasKey("activeDatasetId")));
  }

  @Test
  void anEarlierPhaseIsReopenedWithANewRoundWhenADatasetIsNamed() {
    everythingThere();
    round("DISCOVERY", 1, DATASET);
    round("DISCOVERY", 2, OTHER_DATASET);
    move(1, Map.of("to", "DISCOVERY")).then().statusCode(200);
    move(2, Map.of("to", "RUBRIC")).then().statusCode(200);

    move(3, Map.of("to", "DISCOVERY", "dataset", dataset(OTHER_DATASET)))
        .then()
        .statusCode(200)
        .body("round", equalTo(2))
        .body("activeDatasetId", equalTo(OTHER_DATASET.toString()));
  }

  @Test
  void aPhaseThatIsOpenedAgainFromBeforeGetsANewRound() {
    everythingThere();
    round("DISCOVERY", 1, DATASET);
    round("DISCOVERY", 2, OTHER_DATASET);
    move(1, Map.of("to", "DISCOVERY")).then().statusCode(200);
    move(2, Map.of("to", "INTAKE")).then().statusCode(200).body("round", equalTo(0));

    move(3, Map.of("to", "DISCOVERY")).then().statusCode(200).body("round", equalTo(2));
  }

  @Test
  void theSamePhaseAgainIsANewRound() {
    // Given
    everythingThere();
    round("DISCOVERY", 1, DATASET);
    StubEndpoint second = round("DISCOVERY", 2, OTHER_DATASET);
    move(1, Map.of("to", "DISCOVERY")).then().statusCode(200);

    // When
    Response moved = move(2, Map.of("to", "DISCOVERY", "dataset", dataset(OTHER_DATASET)));

    // Then
    moved
        .then()
        .statusCode(200)
        .body("round", equalTo(2))
        .body("activeDatasetId", equalTo(OTHER_DATASET.toString()));
    assertThat(second.requests().getFirst().getBodyAsString()).contains(OTHER_DATASET.toString());
    Services.tracesService()
        .get("/internal/v1/workshops/" + workshop + "/members/" + ada.id())
        .then()
        .body("phase", equalTo("DISCOVERY"))
        .body("round", equalTo(2))
        .body("activeDatasetId", equalTo(OTHER_DATASET.toString()))
        .body("workshopVersion", equalTo(3));
  }

  @Test
  void aPhaseWithoutRoundsIsNotOpenedTwice() {
    move(1, Map.of("to", "INTAKE"))
        .then()
        .statusCode(409)
        .body("code", equalTo("phase-already-open"));
  }

  @Test
  void leavesOutARoundThatAnAbandonedAttemptOpenedOnAnotherDataset() {
    traces(3);
    round("DISCOVERY", 1, DATASET);
    round("DISCOVERY", 2, OTHER_DATASET);

    move(1, Map.of("to", "DISCOVERY", "dataset", dataset(OTHER_DATASET)))
        .then()
        .statusCode(200)
        .body("round", equalTo(2))
        .body("activeDatasetId", equalTo(OTHER_DATASET.toString()));
  }

  @Test
  void aDatasetOfAnotherWorkshopIsNotThere() {
    traces(3);
    String before = read();

    move(1, Map.of("to", "DISCOVERY", "dataset", dataset(UUID.randomUUID())))
        .then()
        .statusCode(404)
        .body("code", equalTo("dataset-not-found"));

    assertThat(read()).isEqualTo(before);
  }

  @Test
  void anEmptyDatasetIsNoTrace() {
    traces(3);
    peers
        .traces()
        .put(roundPath("DISCOVERY", 1))
        .answers(Map.of("datasetId", DATASET, "traceCount", 0));

    move(1, Map.of("to", "DISCOVERY", "dataset", dataset(DATASET)))
        .then()
        .statusCode(409)
        .body("missing", contains("trace"));
  }

  @Test
  void ofTwoMovesAtOnceOneWins() {
    // Given
    everythingThere();
    round("DISCOVERY", 1, DATASET);

    // When
    List<Response> answers =
        Together.send(
            () -> move(1, Map.of("to", "DISCOVERY")),
            () -> move(1, Map.of("to", "RUBRIC")),
            () -> move(1, Map.of("to", "DISCOVERY")));

    // Then
    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412, 412);
    assertThat(ada.versionOf(workshop)).isEqualTo(2);
  }

  @Test
  void aStaleMoveAsksNobody() {
    ada.sends(1).post("/api/v1/workshops/" + workshop + "/pause").then().statusCode(200);

    move(1, Map.of("to", "DISCOVERY"))
        .then()
        .statusCode(412)
        .header("ETag", "\"2\"")
        .body("code", equalTo("stale-version"));

    assertThat(tracesWereAsked()).isFalse();
  }

  @Test
  void needsAVersion() {
    ada.sends()
        .body(Map.of("to", "DISCOVERY"))
        .post(path())
        .then()
        .statusCode(428)
        .body("code", equalTo("version-required"));
  }

  @ParameterizedTest
  @CsvSource({"DISCOVERY", "RUBRIC", "ANNOTATION", "RESULTS", "JUDGE_TUNING"})
  void changesNothingWhenAPeerDoesNotAnswer(String to) {
    String before = read();
    peers.traces().everything().isDown();
    peers.discovery().everything().isDown();
    peers.annotations().everything().isDown();

    move(1, Map.of("to", to))
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", notNullValue())
        .body("code", equalTo("peer-unavailable"));

    assertThat(read()).isEqualTo(before);
  }

  @Test
  void changesNothingWhenTheRoundCannotBeOpened() {
    traces(3);
    peers.traces().put(roundPath("DISCOVERY", 1)).breaksConnection();
    String before = read();

    move(1, Map.of("to", "DISCOVERY"))
        .then()
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .body("code", equalTo("peer-unavailable"));

    assertThat(read()).isEqualTo(before);
  }

  @Test
  void asksAgainAfterAPassingFailure() {
    StubEndpoint counts =
        peers.traces().get(countsPath()).answersAfterFailures(2, Map.of("traces", 3));
    round("DISCOVERY", 1, DATASET);

    move(1, Map.of("to", "DISCOVERY")).then().statusCode(200);

    assertThat(counts.received()).isEqualTo(3);
  }

  @Test
  void ignoresWhatItDoesNotKnowInAPeersAnswer() {
    peers.traces().get(countsPath()).answers(Map.of("traces", 3, "datasets", 1));
    round("DISCOVERY", 1, DATASET);

    move(1, Map.of("to", "DISCOVERY")).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"to\":\"NOWHERE\"}",
        "{\"to\":\"DISCOVERY\",\"more\":1}",
        "{\"to\":\"DISCOVERY\",\"dataset\":{}}",
        "{\"to\":\"DISCOVERY\",\"dataset\":{\"kind\":\"FIRST_N\"}}",
        "{\"to\":\"DISCOVERY\",\"dataset\":{\"kind\":\"FIRST_N\",\"n\":0}}",
        "{\"to\":\"DISCOVERY\",\"dataset\":{\"kind\":\"FIRST_N\",\"n\":5001}}",
        "{\"to\":\"DISCOVERY\",\"dataset\":{\"kind\":\"DATASET\"}}",
        "{\"to\":\"DISCOVERY\",\"dataset\":{\"kind\":\"ALL\",\"n\":5}}",
        "{\"to\":\"RUBRIC\",\"dataset\":{\"kind\":\"ALL\"}}",
        "{\"to\":\"RESULTS\",\"randomOrder\":true}"
      })
  void refusesMalformedMoves(String body) {
    ada.sends(1).body(body).post(path()).then().statusCode(400);
    assertThat(tracesWereAsked()).isFalse();
  }

  @Test
  void onlyFacilitatorsMove() {
    Person bob = Person.named("Bob");
    ada.adds(bob, workshop, "SME");

    bob.sends(1).body(Map.of("to", "DISCOVERY")).post(path()).then().statusCode(403);
    Person.named("Mallory")
        .sends(1)
        .body(Map.of("to", "DISCOVERY"))
        .post(path())
        .then()
        .statusCode(404)
        .body("code", equalTo("workshop-not-found"));
  }

  @Test
  void aFacilitatorMovesAPausedWorkshop() {
    traces(3);
    round("DISCOVERY", 1, DATASET);
    ada.sends(1).post("/api/v1/workshops/" + workshop + "/pause").then().statusCode(200);

    move(2, Map.of("to", "DISCOVERY"))
        .then()
        .statusCode(200)
        .body("state", equalTo("PAUSED"))
        .body("phase", equalTo("DISCOVERY"));
  }

  private Response move(long version, Map<String, Object> request) {
    return ada.sends(version).body(request).post(path());
  }

  private String read() {
    return ada.sends().get("/api/v1/workshops/" + workshop).asString();
  }

  private String path() {
    return "/api/v1/workshops/" + workshop + "/transitions";
  }

  private void traces(int count) {
    peers.traces().get(countsPath()).answers(Map.of("traces", count));
  }

  private StubEndpoint round(String phase, int number, UUID dataset) {
    return peers
        .traces()
        .put(roundPath(phase, number))
        .answers(Map.of("datasetId", dataset, "traceCount", 3));
  }

  private void nothingAnywhere() {
    counts(0);
  }

  private void everythingThere() {
    counts(1);
  }

  private void counts(int count) {
    traces(count);
    peers
        .discovery()
        .get(countsPath())
        .answers(Map.of("feedback", 0, "findings", count, "draftRubricItems", 0));
    peers.annotations().get(countsPath()).answers(Map.of("questions", count, "annotations", count));
  }

  private String countsPath() {
    return "/internal/v1/workshops/" + workshop + "/counts";
  }

  private String roundPath(String phase, int number) {
    return "/internal/v1/workshops/" + workshop + "/rounds/" + phase + "/" + number;
  }

  private static Map<String, Object> dataset(UUID id) {
    return Map.of("kind", "DATASET", "datasetId", id);
  }

  /** Whether traces-service heard of this workshop; that of another test may still be deleted. */
  private boolean tracesWereAsked() {
    return peers.traces().everything().requests().stream()
        .anyMatch(request -> request.getUrl().contains(workshop.toString()));
  }
}
