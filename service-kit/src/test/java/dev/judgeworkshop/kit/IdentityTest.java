package dev.judgeworkshop.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.judgeworkshop.testing.StubEndpoint;
import dev.judgeworkshop.testing.StubMembership;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(WorkshopTestResource.class)
class IdentityTest {

  private static final String THINGS = "/api/v1/things";

  @TestHTTPResource(value = "/metrics", management = true)
  URL metrics;

  @TestHTTPResource(value = "/health/ready", management = true)
  URL ready;

  private UUID workshop;
  private TestUser user;

  @BeforeEach
  void somebodyNew() {
    workshop = UUID.randomUUID();
    user = TestUser.named("Grace");
  }

  private StubEndpoint isMember(String role, String phase) {
    return Kit.PEERS.membership(workshop, user.id(), role, phase);
  }

  private io.restassured.response.ValidatableResponse ask(String what) {
    return Kit.as(user).queryParam("workshopId", workshop.toString()).get(THINGS + what).then();
  }

  static Stream<String> badTokens() {
    return Kit.TOKENS.allBad(Kit.ADA).keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("badTokens")
  void refusesATokenThatIs(String bad) {
    RestAssured.given()
        .auth()
        .oauth2(Kit.TOKENS.allBad(Kit.ADA).get(bad))
        .get(THINGS)
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", containsString("Bearer"))
        .body("code", equalTo("unauthenticated"));
  }

  @Test
  void refusesARequestWithoutAToken() {
    RestAssured.get(THINGS).then().statusCode(401).body("code", equalTo("unauthenticated"));
    RestAssured.get(THINGS + "/open").then().statusCode(200);
  }

  @Test
  void knowsWhoAsks() {
    Kit.as(user)
        .get(THINGS + "/me")
        .then()
        .statusCode(200)
        .body(containsString(user.id().toString()));
  }

  @Test
  void opensInternalPathsForServicesOnly() {
    Kit.asAda()
        .get("/internal/v1/things")
        .then()
        .statusCode(403)
        .body("code", equalTo("forbidden"));
    RestAssured.given()
        .auth()
        .oauth2(Kit.TOKENS.ofService("traces-service"))
        .get("/internal/v1/things")
        .then()
        .statusCode(200);
  }

  @Test
  void aServiceIsNotAUser() {
    RestAssured.given()
        .auth()
        .oauth2(Kit.TOKENS.ofService("traces-service"))
        .get(THINGS + "/me")
        .then()
        .statusCode(401);
  }

  @Test
  void knowsAPersonOfAnyProvider() {
    String first = idOf(Kit.TOKENS.ofSubject("auth0|507f1f77bcf86cd799439011"));
    String again = idOf(Kit.TOKENS.ofSubject("auth0|507f1f77bcf86cd799439011"));
    String other = idOf(Kit.TOKENS.ofSubject("auth0|507f1f77bcf86cd799439012"));

    assertThat(first).isEqualTo(again).isNotEqualTo(other);
    assertThat(UUID.fromString(first).version()).isEqualTo(8);
    assertThat(UUID.fromString(first).variant()).isEqualTo(2);
  }

  private static String idOf(String token) {
    return RestAssured.given()
        .auth()
        .oauth2(token)
        .get(THINGS + "/me")
        .then()
        .statusCode(200)
        .extract()
        .asString()
        .replaceAll("[^0-9a-f-]", "");
  }

  @Test
  void aRevokedTokenIsRefusedAndALaterOneIsNot() {
    Kit.PEERS.membership(
        StubMembership.of(workshop, user.id(), "SME", "ANNOTATION").afterRevocation(2));
    for (String path : List.of("/member", "/member-now", "/facilitator", "/participant")) {
      ask(path + "?sees=true").statusCode(401).body("code", equalTo("token-revoked"));
    }
    RestAssured.given()
        .auth()
        .oauth2(Kit.TOKENS.of(user, 2))
        .queryParam("workshopId", workshop.toString())
        .get(THINGS + "/member")
        .then()
        .statusCode(200);
  }

  @Test
  void aRevocationTakesEffectWhenTheCacheExpires() {
    // Given
    isMember("SME", "ANNOTATION");
    ask("/member").statusCode(200);
    // When
    Kit.PEERS.membership(
        StubMembership.of(workshop, user.id(), "SME", "ANNOTATION").afterRevocation(1));
    // Then
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> ask("/member").statusCode(401));
  }

  @Test
  void aRemovalTakesEffectWhenTheCacheExpires() {
    // Given
    isMember("SME", "ANNOTATION");
    ask("/member").statusCode(200);
    // When
    Kit.PEERS.membershipOf(workshop, user.id()).answersProblem(404, "workshop-not-found");
    // Then
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> ask("/member").statusCode(404));
  }

  @Test
  void deniesWhatNobodyHasOpened() {
    Kit.asAda().get("/api/v1/forgotten").then().statusCode(403).body("code", equalTo("forbidden"));
  }

  @Test
  void asksForAMembershipOnceAndAsAService() {
    // Given
    var lookUp = isMember("SME", "ANNOTATION");
    // When
    ask("/member").statusCode(200).body("role", equalTo("SME"));
    ask("/member").statusCode(200);
    // Then
    assertThat(lookUp.received()).isEqualTo(1);
    assertThat(lookUp.requests().getFirst().getHeader("Authorization"))
        .doesNotContain(Kit.TOKENS.of(user))
        .startsWith("Bearer ");
  }

  @Test
  void aForeignWorkshopIsNotThere() {
    ask("/member").statusCode(404).body("code", equalTo("workshop-not-found"));
  }

  @Test
  void aFailingLookUpRefuses() {
    Kit.PEERS.membershipOf(workshop, user.id()).isDown();
    ask("/member").statusCode(503).body("code", equalTo("peer-unavailable"));
  }

  @Test
  void aCallerWhoEndsEarlyDoesNotTakeTheLookUpFromOthers() throws Exception {
    // Given
    StubMembership member = StubMembership.of(workshop, user.id(), "SME", "ANNOTATION");
    Kit.PEERS.membershipOf(workshop, user.id()).answersAfter(Duration.ofSeconds(1), member);
    // When
    try (ExecutorService callers = Executors.newFixedThreadPool(2)) {
      Future<Integer> hasty = callers.submit(() -> member("300"));
      Future<Integer> patient = callers.submit(() -> member("10000"));
      // Then
      assertThat(hasty.get()).isEqualTo(504);
      assertThat(patient.get()).isEqualTo(200);
    }
  }

  private int member(String timeout) {
    return Kit.as(user)
        .header("X-Request-Timeout", timeout)
        .queryParam("workshopId", workshop.toString())
        .get(THINGS + "/member")
        .statusCode();
  }

  @Test
  void refusesAnotherRole() {
    isMember("SME", "ANNOTATION");
    ask("/facilitator").statusCode(403);
  }

  @Test
  void letsANewFacilitatorInAtOnce() {
    // Given
    isMember("SME", "ANNOTATION");
    ask("/member").statusCode(200);
    // When
    isMember("FACILITATOR", "ANNOTATION");
    // Then
    ask("/facilitator").statusCode(200);
  }

  @Test
  void looksPastTheCacheWhereAPersonWaitsForAChange() {
    // Given
    isMember("SME", "RUBRIC");
    ask("/member").statusCode(200).body("phase", equalTo("RUBRIC"));
    // When
    isMember("SME", "ANNOTATION");
    // Then
    ask("/member").body("phase", equalTo("RUBRIC"));
    ask("/member-now").body("phase", equalTo("ANNOTATION"));
    ask("/member").body("phase", equalTo("ANNOTATION"));
  }

  @Test
  void takingPartNeedsRoleAndPhaseAndState() {
    isMember("SME", "ANNOTATION");
    ask("/participant?sees=true").statusCode(200);
    ask("/participant?sees=false").statusCode(404).body("code", equalTo("trace-not-found"));
    isMember("FACILITATOR", "ANNOTATION");
    user = TestUser.named("Boss");
    isMember("FACILITATOR", "ANNOTATION");
    ask("/participant?sees=true").statusCode(403);
    user = TestUser.named("Early");
    isMember("PARTICIPANT", "RUBRIC");
    ask("/participant?sees=true").statusCode(409).body("code", equalTo("phase-closed"));
    user = TestUser.named("Late");
    Kit.PEERS.membership(StubMembership.of(workshop, user.id(), "SME", "ANNOTATION").paused());
    ask("/participant?sees=true").statusCode(409).body("code", equalTo("workshop-paused"));
  }

  @Test
  void showsTheCachesHitsAndItsInstanceAtThePortForOperatorsOnly() {
    isMember("SME", "ANNOTATION");
    ask("/member").statusCode(200);
    RestAssured.get(metrics).then().body(containsString("cache_gets_total{cache=\"memberships\""));
    RestAssured.get(ready)
        .then()
        .statusCode(200)
        .body("checks.find { it.name == 'schema' }.status", equalTo("UP"))
        .body("checks.find { it.name == 'instance' }.data.id", equalTo("local"));
    RestAssured.get("/q/metrics").then().statusCode(404);
    RestAssured.get("/q/health/ready").then().statusCode(404);
  }
}
