package dev.judgeworkshop.discovery.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import dev.judgeworkshop.discovery.AWorkshop;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "discovery"))
class SaveFeedbackTest {

  private static final String PATH = "/api/v1/feedback?workshopId={w}&traceId={t}";
  private static final String MINE = "/api/v1/feedback/mine?workshopId={w}&traceId={t}";

  private final AWorkshop workshop = AWorkshop.inDiscovery();

  @Test
  void givesAFirstFeedback() {
    // Given
    TestUser ada = workshop.sme();
    UUID trace = workshop.trace();
    // When
    ValidatableResponse given = save(ada, trace, null, "GOOD", "line one\n\n  line two\r\n");
    // Then
    given
        .statusCode(201)
        .header("ETag", "\"1\"")
        .header("Location", endsWith("/mine?workshopId=" + workshop.id() + "&traceId=" + trace))
        .body("workshopId", equalTo(workshop.id().toString()))
        .body("traceId", equalTo(trace.toString()))
        .body("userId", equalTo(ada.id().toString()))
        .body("label", equalTo("GOOD"))
        .body("reason", equalTo("line one\n\n  line two\r\n"))
        .body("version", equalTo(1))
        .body("createdAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT[\\d:]+(\\.\\d{3,6})?Z"));
    Map<String, Object> mine = mine(ada, trace).statusCode(200).extract().path("");
    assertThat(mine).isEqualTo(given.extract().path(""));
  }

  @Test
  void aRepeatIsHarmless() {
    // Given
    TestUser ada = workshop.participant();
    UUID trace = workshop.trace();
    Map<String, Object> first = save(ada, trace, null, "BAD", "wrong").extract().path("");
    // When
    Map<String, Object> again =
        save(ada, trace, null, "BAD", "wrong")
            .statusCode(200)
            .header("ETag", "\"1\"")
            .extract()
            .path("");
    // Then
    assertThat(again).isEqualTo(first);
  }

  @Test
  void refusesASecondFirstFeedback() {
    TestUser ada = workshop.sme();
    UUID trace = workshop.trace();
    save(ada, trace, null, "BAD", "wrong").statusCode(201);
    save(ada, trace, null, "GOOD", "right after all")
        .statusCode(409)
        .header("ETag", "\"1\"")
        .body("code", equalTo("feedback-exists"))
        .body("current.reason", equalTo("wrong"));
  }

  @Test
  void changesWhatWasRead() {
    TestUser ada = workshop.sme();
    UUID trace = workshop.trace();
    save(ada, trace, null, "BAD", "wrong").statusCode(201);
    save(ada, trace, "\"1\"", "GOOD", "right after all")
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("label", equalTo("GOOD"));
    mine(ada, trace).header("ETag", "\"2\"").body("reason", equalTo("right after all"));
  }

  @Test
  void refusesAChangeOfAnOldVersionAndShowsTheCurrentOne() {
    TestUser ada = workshop.sme();
    UUID trace = workshop.trace();
    save(ada, trace, null, "BAD", "wrong").statusCode(201);
    save(ada, trace, "\"1\"", "GOOD", "right").statusCode(200);
    save(ada, trace, "\"1\"", "BAD", "no, wrong")
        .statusCode(412)
        .header("ETag", "\"2\"")
        .body("code", equalTo("stale-version"))
        .body("current.reason", equalTo("right"))
        .body("current.version", equalTo(2));
  }

  @Test
  void aRepeatedChangeIsHarmlessAndKeepsTheVersion() {
    TestUser ada = workshop.sme();
    UUID trace = workshop.trace();
    save(ada, trace, null, "BAD", "wrong").statusCode(201);
    save(ada, trace, "\"1\"", "GOOD", "right").statusCode(200);
    save(ada, trace, "\"1\"", "GOOD", "right").statusCode(200).header("ETag", "\"2\"");
    save(ada, trace, "\"2\"", "GOOD", "right").statusCode(200).header("ETag", "\"2\"");
  }

  @Test
  void cannotChangeWhatWasNeverGiven() {
    save(workshop.sme(), workshop.trace(), "\"1\"", "GOOD", "x")
        .statusCode(404)
        .body("code", equalTo("feedback-not-found"));
  }

  @Test
  void eachPersonGivesTheirOwn() {
    UUID trace = workshop.trace();
    TestUser ada = workshop.sme();
    TestUser ben = workshop.participant();
    save(ada, trace, null, "GOOD", "ada's").statusCode(201);
    save(ben, trace, null, "BAD", "ben's").statusCode(201);
    mine(ada, trace).body("reason", equalTo("ada's"));
    mine(workshop.sme(), trace).statusCode(404).body("code", equalTo("feedback-not-found"));
    mine(workshop.facilitator(), trace).statusCode(404);
  }

  @Test
  void answers304WhenNothingChanged() {
    TestUser ada = workshop.sme();
    UUID trace = workshop.trace();
    save(ada, trace, null, "GOOD", "x").statusCode(201);
    AWorkshop.as(ada)
        .header("If-None-Match", "\"1\"")
        .get(MINE, workshop.id(), trace)
        .then()
        .statusCode(304);
  }

  @Test
  void facilitatorsTakeNoPart() {
    save(workshop.facilitator(), workshop.trace(), null, "GOOD", "x")
        .statusCode(403)
        .body("code", equalTo("forbidden"));
  }

  @Test
  void aForeignWorkshopIsNotThere() {
    save(TestUser.named("Eve"), workshop.trace(), null, "GOOD", "x")
        .statusCode(404)
        .body("code", equalTo("workshop-not-found"));
    mine(TestUser.named("Eve"), workshop.trace()).statusCode(404);
  }

  @Test
  void onlyWhileDiscoveryIsOpen() {
    save(workshop.smeWhilePaused(), workshop.trace(), null, "GOOD", "x")
        .statusCode(409)
        .body("code", equalTo("workshop-paused"));
    AWorkshop closed = AWorkshop.in("RUBRIC");
    save(closed, closed.sme(), closed.trace(), null, "GOOD", "x")
        .statusCode(409)
        .body("code", equalTo("phase-closed"));
  }

  @Test
  void onlyOnTracesOfTheActiveDataset() {
    save(workshop.sme(), UUID.randomUUID(), null, "GOOD", "x")
        .statusCode(404)
        .body("code", equalTo("trace-not-found"));
    save(workshop.smeBeforeTheFirstRound(), workshop.trace(), null, "GOOD", "x")
        .statusCode(404)
        .body("code", equalTo("trace-not-found"));
  }

  @Test
  void nothingIsStoredWhenAPeerIsAway() {
    TestUser ada = workshop.sme();
    UUID trace = UUID.randomUUID();
    AWorkshop.PEERS.traces().get(workshop.lookUp(trace)).isDown();
    save(ada, trace, null, "GOOD", "x")
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .body("code", equalTo("peer-unavailable"));
    mine(ada, trace).statusCode(404);
  }

  @Test
  void refusesWhatIsNoText() {
    for (String reason :
        new String[] {"", " \n\t", "a\u0000b", "half \ud83d", "x".repeat(10_001)}) {
      save(workshop.sme(), workshop.trace(), null, "GOOD", reason)
          .statusCode(400)
          .body("code", equalTo("invalid-request"))
          .body("violations[0].field", equalTo("reason"));
    }
  }

  @Test
  void takesTheLongestText() {
    String longest = "😀\n".repeat(3_333);
    save(workshop.sme(), workshop.trace(), null, "GOOD", longest)
        .statusCode(201)
        .body("reason", equalTo(longest));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"reason\":\"x\"}|label",
        "{\"label\":\"GOOD\"}|reason",
        "{\"label\":\"FINE\",\"reason\":\"x\"}|label",
        "{\"label\":\"GOOD\",\"reason\":\"x\",\"userId\":\"1\"}|userId",
        "{\"label\":\"GOOD\"|body"
      })
  void refusesWhatIsNoFeedback(String bodyAndField) {
    String[] parts = bodyAndField.split("\\|");
    AWorkshop.as(workshop.sme())
        .body(parts[0])
        .put(PATH, workshop.id(), workshop.trace())
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations[0].field", equalTo(parts[1]));
  }

  @Test
  void namesTheParameterAtFault() {
    AWorkshop.as(workshop.sme())
        .body(Map.of("label", "GOOD", "reason", "x"))
        .put("/api/v1/feedback?workshopId=" + workshop.id())
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("traceId"));
    AWorkshop.as(workshop.sme())
        .body(Map.of("label", "GOOD", "reason", "x"))
        .put("/api/v1/feedback?workshopId=1&traceId=" + UUID.randomUUID())
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("workshopId"));
    save(workshop.sme(), workshop.trace(), "seven", "GOOD", "x")
        .statusCode(400)
        .body("violations[0].field", equalTo("If-Match"));
  }

  private ValidatableResponse save(
      TestUser user, UUID trace, String ifMatch, String label, String reason) {
    return save(workshop, user, trace, ifMatch, label, reason);
  }

  private static ValidatableResponse save(
      AWorkshop where, TestUser user, UUID trace, String ifMatch, String label, String reason) {
    var request = AWorkshop.as(user).body(Map.of("label", label, "reason", reason));
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.put(PATH, where.id(), trace).then();
  }

  private ValidatableResponse mine(TestUser user, UUID trace) {
    return AWorkshop.as(user).get(MINE, workshop.id(), trace).then();
  }
}
