package dev.judgeworkshop.discovery.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.judgeworkshop.discovery.AWorkshop;
import dev.judgeworkshop.discovery.Drafts;
import dev.judgeworkshop.testing.StubEndpoint;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "discovery"))
class DraftGroupTest {

  private static final String GROUPS = "/api/v1/draft-rubric-items/groups";

  private final AWorkshop workshop = AWorkshop.inDiscovery();
  private Drafts drafts;
  private TestUser facilitator;

  @BeforeEach
  void invite() {
    facilitator = workshop.facilitator();
    drafts = new Drafts(workshop, facilitator);
  }

  @Test
  void isMadeByHand() {
    // Given
    List<String> items = drafts.byHand(3);
    // When
    String id = made(drafts.group("Is it polite?", items.subList(0, 2)));
    // Then
    get(id)
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("title", equalTo("Is it polite?"))
        .body("scale.type", equalTo("LIKERT"))
        .body("required", equalTo(true))
        .body("itemIds", equalTo(items.subList(0, 2)))
        .body("isPublished", equalTo(false))
        .body("questionId", nullValue());
    list()
        .body("total", equalTo(1))
        .body("items[0].items", equalTo(2))
        .body("items[0].title", equalTo("Is it polite?"));
    AWorkshop.as(facilitator)
        .get("/api/v1/draft-rubric-items?workshopId=" + workshop.id() + "&groupId=" + id)
        .then()
        .body("total", equalTo(2))
        .body("items.id", equalTo(items.subList(0, 2)));
  }

  @Test
  void manyAreMadeTogetherOrNone() {
    List<String> items = drafts.byHand(3);
    Map<String, Object> one = Map.of("title", "one", "itemIds", items.subList(0, 1));
    Map<String, Object> two = Map.of("title", "two", "itemIds", items.subList(1, 3));
    Map<String, Object> foreign = Map.of("title", "x", "itemIds", List.of(UUID.randomUUID()));
    drafts
        .groups(List.of(one, foreign))
        .statusCode(400)
        .body("violations[0].field", equalTo("itemIds"));
    drafts.groups(List.of(one, one)).statusCode(400).body("violations[0].field", equalTo("groups"));
    list().body("total", equalTo(0));
    var statements =
        AWorkshop.executed(
            () ->
                drafts
                    .groups(List.of(one, two))
                    .statusCode(201)
                    .body("groups.title", contains("one", "two"))
                    .body("groups.items", contains(1, 2)));
    assertThat(statements.count()).as(statements.toString()).isEqualTo(4);
    list().body("total", equalTo(2));
  }

  @Test
  void anItemLeavesItsOldGroup() {
    List<String> items = drafts.byHand(2);
    String one = made(drafts.group("one", items));
    String two = made(drafts.group("two", items.subList(1, 2)));
    get(one).header("ETag", "\"2\"").body("itemIds", equalTo(items.subList(0, 1)));
    get(two).body("itemIds", equalTo(items.subList(1, 2)));
    save(two, "\"1\"", "two", items).statusCode(200).body("itemIds", equalTo(items));
    get(one).header("ETag", "\"3\"").body("itemIds", hasSize(0));
  }

  @Test
  void isChanged() {
    List<String> items = drafts.byHand(2);
    String id = made(drafts.group("before", items));
    save(id, "\"1\"", "after", items.subList(0, 1))
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("title", equalTo("after"))
        .body("itemIds", equalTo(items.subList(0, 1)));
    save(id, "\"1\"", "after", items.subList(0, 1)).statusCode(200).header("ETag", "\"2\"");
    save(id, "\"1\"", "else", items)
        .statusCode(412)
        .header("ETag", "\"2\"")
        .body("current.title", equalTo("after"));
    save(id, null, "else", items).statusCode(428);
    save(id, "\"2\"", "else", List.of(UUID.randomUUID().toString()))
        .statusCode(400)
        .body("violations[0].field", equalTo("itemIds"));
    get(id).body("title", equalTo("after"));
  }

  @Test
  void isDeletedAndItsItemsStay() {
    List<String> items = drafts.byHand(2);
    String id = made(drafts.group("gone", items));
    delete(id, "\"7\"").statusCode(412);
    delete(id, "\"1\"").statusCode(204);
    get(id).statusCode(404).body("code", equalTo("draft-group-not-found"));
    AWorkshop.as(facilitator)
        .get("/api/v1/draft-rubric-items/" + items.getFirst())
        .then()
        .statusCode(200)
        .body("groupId", nullValue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\":\" \",\"itemIds\":[]}|groups[0].title",
        "{\"title\":\"x\"}|groups[0].itemIds",
        "{\"title\":\"x\",\"itemIds\":[],\"scale\":{\"type\":\"OTHER\"}}|groups[0].scale.type",
        "{\"title\":\"x\",\"itemIds\":[],\"scale\":{\"type\":\"BINARY\",\"labels\":[\"a\"]}}"
            + "|groups[0].scale.labels",
        "{\"title\":\"x\",\"itemIds\":[],\"other\":1}|groups[0].other"
      })
  void refusesWhatIsNoGroup(String groupAndField) {
    String[] parts = groupAndField.split("\\|");
    AWorkshop.as(facilitator)
        .body("{\"workshopId\":\"%s\",\"groups\":[%s]}".formatted(workshop.id(), parts[0]))
        .post(GROUPS)
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo(parts[1]));
  }

  @Test
  void isPublishedAsAQuestionWithItsEvidence() {
    // Given
    UUID trace = workshop.trace();
    workshop.known(trace);
    String item = drafts.byHand("cites a source", trace).extract().path("id");
    Map<String, Object> says =
        Map.of(
            "title",
            "Does it cite?",
            "description",
            "Any source will do.",
            "scale",
            Map.of("type", "BINARY", "labels", List.of("no", "yes")),
            "required",
            false,
            "itemIds",
            List.of(item));
    String id = made(drafts.groups(List.of(says)));
    UUID question = UUID.randomUUID();
    StubEndpoint rubric = rubric(id).answers(Map.of("questionId", question, "rubricVersion", 3));
    // When
    ValidatableResponse published = publish(id);
    // Then
    published
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("questionId", equalTo(question.toString()))
        .body("rubricVersion", equalTo(3))
        .body("isPublished", equalTo(true))
        .body("publishedAt", notNullValue());
    assertThat(rubric.requests().getFirst().getQueryParams().get("userId").firstValue())
        .isEqualTo(facilitator.id().toString());
    JsonPath sent = JsonPath.from(rubric.requests().getFirst().getBodyAsString());
    assertThat(sent.getMap(""))
        .containsEntry("title", "Does it cite?")
        .containsEntry("description", "Any source will do.")
        .containsEntry("scale", Map.of("type", "BINARY", "labels", List.of("no", "yes")))
        .containsEntry("required", false)
        .containsEntry("evidenceTraceIds", List.of(trace.toString()));
    list().body("items[0].isPublished", equalTo(true));
  }

  @Test
  void publishingAgainChangesNothing() {
    String id = made(drafts.group("Is it polite?", drafts.byHand(1)));
    UUID question = UUID.randomUUID();
    rubric(id).answers(Map.of("questionId", question, "rubricVersion", 3));
    publish(id).statusCode(200).header("ETag", "\"2\"");
    publish(id)
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("questionId", equalTo(question.toString()));
  }

  @Test
  void aChangeAfterwardsIsNotPublished() {
    List<String> items = drafts.byHand(2);
    String id = made(drafts.group("Is it polite?", items));
    rubric(id).answers(Map.of("questionId", UUID.randomUUID(), "rubricVersion", 3));
    publish(id).statusCode(200);
    save(id, "\"2\"", "Is it kind?", items)
        .statusCode(200)
        .body("isPublished", equalTo(false))
        .body("questionId", notNullValue());
    publish(id).statusCode(200).body("isPublished", equalTo(true));
  }

  @Test
  void nothingIsKeptWhenTheRubricIsAwayOrRefuses() {
    String id = made(drafts.group("Is it polite?", drafts.byHand(1)));
    rubric(id).isDown();
    publish(id).statusCode(503).header("Retry-After", notNullValue());
    rubric(id).answersProblem(409, "rubric-closed");
    publish(id).statusCode(409).body("code", equalTo("rubric-refused"));
    get(id).header("ETag", "\"1\"").body("isPublished", equalTo(false));
    rubric(id).answersAfterFailures(2, Map.of("questionId", UUID.randomUUID(), "rubricVersion", 1));
    publish(id).statusCode(200).body("isPublished", equalTo(true));
  }

  @Test
  void anEmptyGroupHasNothingToPublish() {
    String id = made(drafts.group("empty", List.of()));
    publish(id).statusCode(409).body("code", equalTo("draft-group-empty"));
    assertThat(rubric(id).received()).isZero();
  }

  @Test
  void isForFacilitatorsOnly() {
    String id = made(drafts.group("secret", drafts.byHand(1)));
    TestUser ada = workshop.sme();
    TestUser eve = TestUser.named("Eve");
    AWorkshop.as(ada).get(GROUPS + "/" + id).then().statusCode(403);
    AWorkshop.as(eve)
        .get(GROUPS + "/" + id)
        .then()
        .statusCode(404)
        .body("code", equalTo("draft-group-not-found"));
    AWorkshop.as(ada).post(GROUPS + "/" + id + "/publication").then().statusCode(403);
    AWorkshop.as(ada).get(GROUPS + "?workshopId=" + workshop.id()).then().statusCode(403);
    new Drafts(workshop, ada).group("x", List.of()).statusCode(403);
  }

  @Test
  void thousandsOfItemsAreNotTaken() {
    Map<String, Object> body = new HashMap<>();
    body.put("workshopId", workshop.id());
    body.put("itemIds", IntStream.range(0, 501).mapToObj(n -> UUID.randomUUID()).toList());
    AWorkshop.as(facilitator)
        .body(body)
        .put("/api/v1/draft-rubric-items/order")
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("itemIds"));
  }

  private static String made(ValidatableResponse groups) {
    return groups.statusCode(201).extract().path("groups[0].id");
  }

  private StubEndpoint rubric(String groupId) {
    return AWorkshop.PEERS
        .annotations()
        .put(
            "/internal/v1/workshops/%s/rubric/questions/from-drafts/%s"
                .formatted(workshop.id(), groupId));
  }

  private ValidatableResponse publish(String id) {
    return AWorkshop.as(facilitator).post(GROUPS + "/" + id + "/publication").then();
  }

  private ValidatableResponse get(String id) {
    return AWorkshop.as(facilitator).get(GROUPS + "/" + id).then();
  }

  private ValidatableResponse list() {
    return AWorkshop.as(facilitator).get(GROUPS + "?workshopId=" + workshop.id()).then();
  }

  private ValidatableResponse save(String id, String ifMatch, String title, List<String> items) {
    var request = AWorkshop.as(facilitator).body(Map.of("title", title, "itemIds", items));
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.put(GROUPS + "/" + id).then();
  }

  private ValidatableResponse delete(String id, String ifMatch) {
    return AWorkshop.as(facilitator).header("If-Match", ifMatch).delete(GROUPS + "/" + id).then();
  }
}
