package dev.judgeworkshop.discovery.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.judgeworkshop.discovery.AWorkshop;
import dev.judgeworkshop.discovery.Drafts;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "discovery"))
class DraftRubricItemTest {

  private static final String ITEMS = "/api/v1/draft-rubric-items";

  private final AWorkshop workshop = AWorkshop.inDiscovery();
  private Drafts drafts;
  private TestUser ada;
  private TestUser ben;
  private TestUser facilitator;

  @BeforeEach
  void invite() {
    ada = workshop.sme();
    ben = workshop.participant();
    facilitator = workshop.facilitator();
    drafts = new Drafts(workshop, facilitator);
  }

  @Test
  void isPromotedFromAFinding() {
    // Given
    UUID trace = workshop.trace();
    String finding = find(trace, "asks twice");
    // When
    ValidatableResponse made = drafts.promote("FINDING", finding);
    // Then
    String id = made.extract().path("id");
    made.statusCode(201)
        .header("ETag", "\"1\"")
        .header("Location", endsWith(ITEMS + "/" + id))
        .body("text", equalTo("asks twice"))
        .body("source", equalTo("FINDING"))
        .body("sourceId", equalTo(finding))
        .body("evidenceTraceIds", contains(trace.toString()))
        .body("createdBy", equalTo(facilitator.id().toString()));
    Map<String, Object> read = get(id).statusCode(200).extract().path("");
    assertThat(read).isEqualTo(made.extract().path(""));
  }

  @Test
  void isPromotedOnce() {
    String finding = find(workshop.trace(), "asks twice");
    String id = drafts.promote("FINDING", finding).statusCode(201).extract().path("id");
    drafts.promote("FINDING", finding).statusCode(200).body("id", equalTo(id));
    list().body("total", equalTo(1));
  }

  @Test
  void isPromotedFromFeedbackAndFromADisagreement() {
    UUID trace = workshop.trace();
    String feedback = give(ada, trace, "GOOD", "polite");
    give(ben, trace, "BAD", "too long");
    drafts
        .promote("FEEDBACK", feedback)
        .statusCode(201)
        .body("text", equalTo("polite"))
        .body("evidenceTraceIds", contains(trace.toString()));
    drafts
        .promote("DISAGREEMENT", trace.toString())
        .statusCode(201)
        .body("text", containsString("GOOD 1 times and BAD 1 times"))
        .body("evidenceTraceIds", contains(trace.toString()));
  }

  @Test
  void isPutDownByHandWithEvidenceThatExists() {
    UUID trace = workshop.trace();
    workshop.known(trace);
    drafts
        .byHand("must cite a source", trace)
        .statusCode(201)
        .body("sourceId", nullValue())
        .body("evidenceTraceIds", contains(trace.toString()));
    drafts
        .byHand("must cite a source", trace, UUID.randomUUID())
        .statusCode(400)
        .body("violations[0].field", equalTo("evidenceTraceIds"));
    workshop.previews().isDown();
    drafts.byHand("must cite a source", trace).statusCode(503);
    list().body("total", equalTo(1));
  }

  @ParameterizedTest
  @CsvSource({
    "FINDING, 01234567-89ab-7def-8123-456789abcdef, sourceId",
    "FEEDBACK, 01234567-89ab-7def-8123-456789abcdef, sourceId",
    "DISAGREEMENT, 01234567-89ab-7def-8123-456789abcdef, sourceId",
    "ANALYSIS, 01234567-89ab-7def-8123-456789abcdef, sourceId",
    "MANUAL, 01234567-89ab-7def-8123-456789abcdef, sourceId",
    "FINDING, , sourceId",
    "MANUAL, , text",
    "OTHER, , source"
  })
  void refusesWhatIsNoSource(String source, String sourceId, String field) {
    drafts.promote(source, sourceId).statusCode(400).body("violations[0].field", equalTo(field));
  }

  @Test
  void whatBelongsToAnotherWorkshopIsNoSource() {
    AWorkshop other = AWorkshop.inDiscovery();
    TestUser there = other.facilitator();
    String finding = find(workshop.trace(), "asks twice");
    new Drafts(other, there)
        .promote("FINDING", finding)
        .statusCode(400)
        .body("violations[0].field", equalTo("sourceId"));
  }

  @Test
  void isEdited() {
    // Given
    UUID trace = workshop.trace();
    workshop.known(trace);
    String id = drafts.byHand("before").extract().path("id");
    // When
    ValidatableResponse saved = save(id, "\"1\"", "after", List.of(trace));
    // Then
    saved
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("text", equalTo("after"))
        .body("evidenceTraceIds", contains(trace.toString()));
    save(id, "\"1\"", "after", List.of(trace)).statusCode(200).header("ETag", "\"2\"");
    save(id, "\"1\"", "else", null)
        .statusCode(412)
        .header("ETag", "\"2\"")
        .body("current.text", equalTo("after"));
    save(id, "\"2\"", "else", null).statusCode(200).body("evidenceTraceIds", hasSize(1));
    save(id, "\"3\"", "else", List.of()).statusCode(200).body("evidenceTraceIds", hasSize(0));
    save(id, null, "else", null).statusCode(428);
    save(id, "\"4\"", " ", null).statusCode(400).body("violations[0].field", equalTo("text"));
  }

  @Test
  void isDeleted() {
    String id = drafts.byHand("gone").extract().path("id");
    AWorkshop.as(facilitator)
        .header("If-Match", "\"7\"")
        .delete(ITEMS + "/" + id)
        .then()
        .statusCode(412)
        .body("current.text", equalTo("gone"));
    AWorkshop.as(facilitator)
        .header("If-Match", "\"1\"")
        .delete(ITEMS + "/" + id)
        .then()
        .statusCode(204);
    get(id).statusCode(404).body("code", equalTo("draft-rubric-item-not-found"));
    list().body("total", equalTo(0));
  }

  @Test
  void allArePutInOrder() {
    List<String> ids = drafts.byHand(3);
    List<String> wanted = List.of(ids.get(2), ids.get(0), ids.get(1));
    drafts.order(wanted).statusCode(204);
    list().body("items.id", equalTo(wanted)).body("items.position", contains(1, 2, 3));
    drafts.order(wanted).statusCode(204);
    String last = drafts.byHand("last").extract().path("id");
    list().body("items[3].id", equalTo(last));
    for (List<String> other :
        List.of(
            wanted,
            List.of(ids.get(0), ids.get(0), ids.get(1), last),
            List.of(ids.get(0), ids.get(1), ids.get(2), UUID.randomUUID().toString()))) {
      drafts.order(other).statusCode(409).body("code", equalTo("other-draft-rubric-items"));
    }
    list().body("items[0].id", equalTo(ids.get(2)));
  }

  @Test
  void isForFacilitatorsOnly() {
    String id = drafts.byHand("secret").extract().path("id");
    for (Map.Entry<TestUser, Integer> refused :
        Map.of(ada, 403, TestUser.named("Eve"), 404).entrySet()) {
      TestUser user = refused.getKey();
      int status = refused.getValue();
      AWorkshop.as(user).get(ITEMS + "/" + id).then().statusCode(status);
      AWorkshop.as(user).get(ITEMS + "?workshopId=" + workshop.id()).then().statusCode(status);
      new Drafts(workshop, user).byHand("x").statusCode(status);
      new Drafts(workshop, user).order(List.of(id)).statusCode(status);
      AWorkshop.as(user)
          .header("If-Match", "\"1\"")
          .delete(ITEMS + "/" + id)
          .then()
          .statusCode(status);
    }
    get(id).statusCode(200);
  }

  @Test
  void theListIsWalkedByCursorAndPolledAtOneStatement() {
    // Given
    List<String> ids = drafts.byHand(5);
    // When
    ValidatableResponse first = list("&limit=3");
    String next = first.extract().path("next");
    ValidatableResponse second = list("&limit=3&after=" + next);
    // Then
    assertThat(
            Stream.of(first, second)
                .flatMap(page -> page.extract().<List<String>>path("items.id").stream()))
        .containsExactlyElementsOf(ids);
    String tag = list().extract().header("ETag");
    var poll =
        AWorkshop.executed(
            () ->
                AWorkshop.as(facilitator)
                    .header("If-None-Match", tag)
                    .get(ITEMS + "?workshopId=" + workshop.id())
                    .then()
                    .statusCode(304));
    assertThat(poll.count()).as(poll.toString()).isEqualTo(1);
    var load = AWorkshop.executed(() -> list().statusCode(200));
    assertThat(load.count()).as(load.toString()).isEqualTo(2);
    list("&after=" + next + "x").statusCode(400).body("violations[0].field", equalTo("after"));
  }

  @Test
  void countsForThePrecondition() {
    drafts.byHand(2);
    AWorkshop.asService("workshops-service")
        .get("/internal/v1/workshops/{id}/counts", workshop.id())
        .then()
        .body("draftRubricItems", equalTo(2));
  }

  private String find(UUID trace, String insight) {
    return AWorkshop.as(ada)
        .body(Map.of("workshopId", workshop.id(), "traceId", trace, "insight", insight))
        .post("/api/v1/findings")
        .path("id");
  }

  private String give(TestUser user, UUID trace, String label, String reason) {
    return AWorkshop.as(user)
        .body(Map.of("label", label, "reason", reason))
        .put("/api/v1/feedback?workshopId={w}&traceId={t}", workshop.id(), trace)
        .path("id");
  }

  private ValidatableResponse get(String id) {
    return AWorkshop.as(facilitator).get(ITEMS + "/" + id).then();
  }

  private ValidatableResponse save(String id, String ifMatch, String text, List<UUID> evidence) {
    var request =
        AWorkshop.as(facilitator)
            .body(
                evidence == null
                    ? Map.of("text", text)
                    : Map.of("text", text, "evidenceTraceIds", evidence));
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.put(ITEMS + "/" + id).then();
  }

  private ValidatableResponse list() {
    return list("");
  }

  private ValidatableResponse list(String query) {
    return AWorkshop.as(facilitator).get(ITEMS + "?workshopId=" + workshop.id() + query).then();
  }
}
