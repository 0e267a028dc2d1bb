package dev.judgeworkshop.discovery.disagreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.judgeworkshop.discovery.AWorkshop;
import dev.judgeworkshop.discovery.Rows;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "discovery"))
class DisagreementTest {

  private static final String DISAGREEMENTS = "/api/v1/feedback/disagreements?workshopId=";
  private static final String COVERAGE = "/api/v1/feedback/coverage?workshopId=";

  private final AWorkshop workshop = AWorkshop.inDiscovery();
  private TestUser ada;
  private TestUser ben;
  private TestUser cyd;
  private TestUser facilitator;

  @BeforeEach
  void invite() {
    ada = workshop.sme();
    ben = workshop.participant();
    cyd = workshop.sme();
    facilitator = workshop.facilitator();
  }

  @Test
  void theMostSevereComeFirst() {
    // Given
    UUID low = labelled("GOOD", "GOOD");
    UUID high = labelled("GOOD", "BAD");
    UUID medium = labelled("BAD", "BAD");
    UUID higher = labelled("BAD", "GOOD", "GOOD");
    labelled("BAD");
    workshop.known(low, high, medium, higher);
    // When
    ValidatableResponse list = get(facilitator, DISAGREEMENTS);
    // Then
    list.statusCode(200)
        .body("total", equalTo(4))
        .body(
            "items.traceId",
            contains(Stream.of(higher, high, medium, low).map(UUID::toString).toArray()))
        .body("items.severity", contains("HIGH", "HIGH", "MEDIUM", "LOW"))
        .body("items[0].reviewers", equalTo(3))
        .body("items[0].good", equalTo(2))
        .body("items[0].bad", equalTo(1))
        .body("items[0].inputPreview", equalTo("asks " + higher));
    get(facilitator, DISAGREEMENTS, "&severity=MEDIUM")
        .body("total", equalTo(1))
        .body("items[0].traceId", equalTo(medium.toString()));
  }

  @Test
  void aChangedLabelChangesThem() {
    // Given
    UUID trace = labelled("GOOD", "BAD");
    ValidatableResponse before = get(facilitator, DISAGREEMENTS);
    // When
    save(ben, trace, "\"1\"", "GOOD").statusCode(200);
    save(ben, trace, "\"1\"", "GOOD").statusCode(200);
    // Then
    AWorkshop.as(facilitator)
        .header("If-None-Match", before.extract().header("ETag"))
        .get(DISAGREEMENTS + workshop.id())
        .then()
        .statusCode(200)
        .body("items.severity", contains("LOW"))
        .body("items[0].good", equalTo(2))
        .body("items[0].bad", equalTo(0));
  }

  @Test
  void areWalkedByCursor() {
    // Given
    Rows.contribute(workshop.id(), 9, ada.id(), ben.id());
    labelled("GOOD", "BAD", "BAD");
    List<String> all = get(facilitator, DISAGREEMENTS).extract().path("items.traceId");
    // When
    List<String> walked = new ArrayList<>();
    String next = "";
    while (next != null) {
      ValidatableResponse page = get(facilitator, DISAGREEMENTS, "&limit=3" + next);
      walked.addAll(page.statusCode(200).extract().path("items.traceId"));
      String cursor = page.extract().path("next");
      next = cursor == null ? null : "&after=" + cursor;
    }
    // Then
    assertThat(walked).isEqualTo(all).hasSize(10);
  }

  @Test
  void coverageCountsReviewersOfEachTrace() {
    UUID one = labelled("GOOD");
    UUID two = labelled("GOOD", "BAD");
    get(facilitator, COVERAGE).body("total", equalTo(2)).body("items", hasSize(2));
    get(facilitator, COVERAGE, "&traceIds=" + one + "," + two + "," + UUID.randomUUID())
        .statusCode(200)
        .body("total", equalTo(2))
        .body("items.find { it.traceId == '" + one + "' }.reviewers", equalTo(1))
        .body("items.find { it.traceId == '" + one + "' }.severity", nullValue())
        .body("items.find { it.traceId == '" + two + "' }.reviewers", equalTo(2));
    get(facilitator, COVERAGE, "&traceIds=1")
        .statusCode(400)
        .body("violations[0].field", equalTo("traceIds"));
  }

  @ParameterizedTest
  @ValueSource(strings = {DISAGREEMENTS, COVERAGE})
  void areForFacilitatorsOnly(String list) {
    get(ada, list).statusCode(403).body("code", equalTo("forbidden"));
    get(TestUser.named("Eve"), list).statusCode(404).body("code", equalTo("workshop-not-found"));
  }

  @ParameterizedTest
  @ValueSource(strings = {DISAGREEMENTS, COVERAGE})
  void aPollCostsOneStatementAndALoadThree(String list) {
    Rows.contribute(workshop.id(), 60, ada.id(), ben.id());
    var load = AWorkshop.executed(() -> get(facilitator, list).statusCode(200));
    assertThat(load.count()).as(load.toString()).isEqualTo(3);
    assertThat(workshop.previews().received()).isEqualTo(1);
    workshop.known();
    String tag = get(facilitator, list).extract().header("ETag");
    var poll =
        AWorkshop.executed(
            () ->
                AWorkshop.as(facilitator)
                    .header("If-None-Match", tag)
                    .get(list + workshop.id())
                    .then()
                    .statusCode(304));
    assertThat(poll.count()).as(poll.toString()).isEqualTo(1);
  }

  private UUID labelled(String... labels) {
    UUID trace = workshop.trace();
    TestUser[] people = {ada, ben, cyd};
    for (int i = 0; i < labels.length; i++) {
      save(people[i], trace, null, labels[i]).statusCode(201);
    }
    return trace;
  }

  private ValidatableResponse save(TestUser user, UUID trace, String ifMatch, String label) {
    var request = AWorkshop.as(user).body(Map.of("label", label, "reason", "x"));
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.put("/api/v1/feedback?workshopId={w}&traceId={t}", workshop.id(), trace).then();
  }

  private ValidatableResponse get(TestUser user, String list) {
    return get(user, list, "");
  }

  private ValidatableResponse get(TestUser user, String list, String query) {
    return AWorkshop.as(user).get(list + workshop.id() + query).then();
  }
}
