package dev.judgeworkshop.discovery.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.judgeworkshop.discovery.AWorkshop;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "discovery"))
class FindingTest {

  private static final String FINDINGS = "/api/v1/findings";

  private final AWorkshop workshop = AWorkshop.inDiscovery();
  private TestUser ada;

  @BeforeEach
  void invite() {
    ada = workshop.sme();
  }

  @Test
  void isMade() {
    // Given
    UUID trace = workshop.trace();
    // When
    ValidatableResponse made = make(ada, trace, "THEME", "asks twice\n\nalways");
    // Then
    String id = made.extract().path("id");
    made.statusCode(201)
        .header("ETag", "\"1\"")
        .header("Location", endsWith(FINDINGS + "/" + id))
        .body("insight", equalTo("asks twice\n\nalways"))
        .body("category", equalTo("THEME"))
        .body("userId", equalTo(ada.id().toString()));
    Map<String, Object> read =
        get(ada, id).statusCode(200).header("ETag", "\"1\"").extract().path("");
    assertThat(read).isEqualTo(made.extract().path(""));
  }

  @Test
  void needsNoCategoryAndThereMayBeMany() {
    UUID trace = workshop.trace();
    make(ada, trace, null, "one").statusCode(201).body("$", not(hasKey("category")));
    make(ada, trace, null, "one").statusCode(201);
    list(ada).body("total", equalTo(2)).body("items[0]", not(hasKey("category")));
  }

  @Test
  void isReadByItsAuthorAndByFacilitatorsOnly() {
    String id = make(ada, workshop.trace(), null, "mine").extract().path("id");
    get(workshop.facilitator(), id).statusCode(200);
    for (TestUser other : new TestUser[] {workshop.sme(), TestUser.named("Eve")}) {
      get(other, id).statusCode(404).body("code", equalTo("finding-not-found"));
    }
    get(ada, UUID.randomUUID().toString())
        .statusCode(404)
        .body("code", equalTo("finding-not-found"));
    get(ada, "1").statusCode(400).body("violations[0].field", equalTo("id"));
  }

  @Test
  void isChanged() {
    String id = make(ada, workshop.trace(), "THEME", "before").extract().path("id");
    save(ada, id, "\"1\"", null, "after")
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("insight", equalTo("after"))
        .body("$", not(hasKey("category")));
    save(ada, id, "\"2\"", "EDGE_CASE", "after")
        .statusCode(200)
        .header("ETag", "\"3\"")
        .body("category", equalTo("EDGE_CASE"));
  }

  @Test
  void aRepeatedChangeIsHarmlessAndKeepsTheVersion() {
    String id = make(ada, workshop.trace(), null, "before").extract().path("id");
    save(ada, id, "\"1\"", null, "after").statusCode(200);
    save(ada, id, "\"1\"", null, "after").statusCode(200).header("ETag", "\"2\"");
    save(ada, id, "\"2\"", null, "after").statusCode(200).header("ETag", "\"2\"");
  }

  @Test
  void refusesAChangeOfAnOldVersionAndShowsTheCurrentOne() {
    String id = make(ada, workshop.trace(), null, "before").extract().path("id");
    save(ada, id, "\"1\"", null, "after").statusCode(200);
    save(ada, id, "\"1\"", null, "something else")
        .statusCode(412)
        .header("ETag", "\"2\"")
        .body("code", equalTo("stale-version"))
        .body("current.insight", equalTo("after"));
    delete(ada, id, "\"1\"")
        .statusCode(412)
        .header("ETag", "\"2\"")
        .body("current.insight", equalTo("after"));
  }

  @Test
  void isDeleted() {
    String id = make(ada, workshop.trace(), null, "gone").extract().path("id");
    delete(ada, id, "\"1\"").statusCode(204);
    get(ada, id).statusCode(404);
    delete(ada, id, "\"1\"").statusCode(404);
    list(ada).body("total", equalTo(0));
  }

  @Test
  void changesNeedAVersion() {
    String id = make(ada, workshop.trace(), null, "x").extract().path("id");
    save(ada, id, null, null, "y").statusCode(428).body("code", equalTo("version-required"));
    delete(ada, id, null).statusCode(428).body("code", equalTo("version-required"));
  }

  @Test
  void onlyItsAuthorChangesIt() {
    String id = make(ada, workshop.trace(), null, "x").extract().path("id");
    save(workshop.sme(), id, "\"1\"", null, "y").statusCode(404);
    delete(workshop.sme(), id, "\"1\"").statusCode(404);
    save(workshop.facilitator(), id, "\"1\"", null, "y").statusCode(403);
    delete(workshop.facilitator(), id, "\"1\"").statusCode(403);
    get(ada, id).body("insight", equalTo("x"));
  }

  @Test
  void isMadeByThoseWhoTakePartWhileDiscoveryIsOpen() {
    UUID trace = workshop.trace();
    make(workshop.facilitator(), trace, null, "x").statusCode(403);
    make(TestUser.named("Eve"), trace, null, "x").statusCode(404);
    make(workshop.smeWhilePaused(), trace, null, "x")
        .statusCode(409)
        .body("code", equalTo("workshop-paused"));
    make(ada, UUID.randomUUID(), null, "x")
        .statusCode(404)
        .body("code", equalTo("trace-not-found"));
    AWorkshop closed = AWorkshop.in("ANNOTATION");
    AWorkshop.as(closed.sme())
        .body(Map.of("workshopId", closed.id(), "traceId", closed.trace(), "insight", "x"))
        .post(FINDINGS)
        .then()
        .statusCode(409)
        .body("code", equalTo("phase-closed"));
  }

  @Test
  void needsSomebody() {
    RestAssured.get(FINDINGS + "?workshopId=" + workshop.id())
        .then()
        .statusCode(401)
        .body("code", equalTo("unauthenticated"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"traceId\":\"T\",\"insight\":\"x\"|workshopId",
        "\"workshopId\":\"W\",\"insight\":\"x\"|traceId",
        "\"workshopId\":\"W\",\"traceId\":\"T\"|insight",
        "\"workshopId\":\"W\",\"traceId\":\"T\",\"insight\":\" \\n\"|insight",
        "\"workshopId\":\"W\",\"traceId\":\"T\",\"insight\":\"a\\u0000\"|insight",
        "\"workshopId\":\"W\",\"traceId\":\"7\",\"insight\":\"x\"|traceId",
        "\"workshopId\":\"W\",\"traceId\":\"T\",\"insight\":\"x\",\"category\":\"OTHER\"|category",
        "\"workshopId\":\"W\",\"traceId\":\"T\",\"insight\":\"x\",\"id\":\"1\"|id"
      })
  void refusesWhatIsNoFinding(String bodyAndField) {
    String[] parts = bodyAndField.split("\\|");
    String body =
        parts[0]
            .replace("\"W\"", "\"" + workshop.id() + "\"")
            .replace("\"T\"", "\"" + workshop.trace() + "\"");
    AWorkshop.as(ada)
        .body("{" + body + "}")
        .post(FINDINGS)
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo(parts[1]));
  }

  private ValidatableResponse make(TestUser user, UUID trace, String category, String insight) {
    String kind = category == null ? "null" : "\"" + category + "\"";
    return AWorkshop.as(user)
        .body(
            "{\"workshopId\":\"%s\",\"traceId\":\"%s\",\"insight\":\"%s\",\"category\":%s}"
                .formatted(workshop.id(), trace, insight.replace("\n", "\\n"), kind))
        .post(FINDINGS)
        .then();
  }

  private static ValidatableResponse save(
      TestUser user, String id, String ifMatch, String category, String insight) {
    String kind = category == null ? "null" : "\"" + category + "\"";
    return request(user, ifMatch)
        .body("{\"insight\":\"%s\",\"category\":%s}".formatted(insight, kind))
        .put(FINDINGS + "/" + id)
        .then();
  }

  private static ValidatableResponse delete(TestUser user, String id, String ifMatch) {
    return request(user, ifMatch).delete(FINDINGS + "/" + id).then();
  }

  private static ValidatableResponse get(TestUser user, String id) {
    return AWorkshop.as(user).get(FINDINGS + "/" + id).then();
  }

  private ValidatableResponse list(TestUser user) {
    return AWorkshop.as(user).get(FINDINGS + "?workshopId=" + workshop.id()).then();
  }

  private static RequestSpecification request(TestUser user, String ifMatch) {
    RequestSpecification request = AWorkshop.as(user);
    return ifMatch == null ? request : request.header("If-Match", ifMatch);
  }
}
