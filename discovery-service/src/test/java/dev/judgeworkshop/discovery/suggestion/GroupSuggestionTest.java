package dev.judgeworkshop.discovery.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.judgeworkshop.discovery.AWorkshop;
import dev.judgeworkshop.discovery.Drafts;
import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.StubEndpoint;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
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
class GroupSuggestionTest {

  private static final String GROUPS = "/api/v1/draft-rubric-items/groups";
  private static final String SUGGESTIONS = GROUPS + "/suggestions";

  private final AWorkshop workshop = AWorkshop.inDiscovery();
  private TestUser facilitator;
  private Drafts drafts;

  @BeforeEach
  void invite() {
    facilitator = workshop.facilitator();
    drafts = new Drafts(workshop, facilitator);
  }

  @Test
  void theModelSuggestsGroups() {
    // Given
    List<String> items = drafts.byHand(4);
    drafts.group("taken", items.subList(3, 4)).statusCode(201);
    workshop
        .completions()
        .answers(
            completion(
                Map.of(
                    "groups",
                    List.of(
                        Map.of("title", "Tone", "items", List.of(1, 3, 77)),
                        Map.of("title", "Again", "items", List.of(3)),
                        Map.of("title", "", "items", List.of(2))))));
    // When
    ValidatableResponse asked = drafts.suggest();
    // Then
    String id = asked.extract().path("id");
    asked
        .statusCode(202)
        .header("Location", endsWith(SUGGESTIONS + "/" + id))
        .body("method", nullValue())
        .body("groups", empty())
        .body("total", equalTo(3));
    ValidatableResponse suggested =
        drafts
            .suggested(id)
            .body("state", equalTo("SUCCEEDED"))
            .body("method", equalTo("MODEL"))
            .body("done", equalTo(3))
            .body("failed", equalTo(0))
            .body("startedAt", notNullValue())
            .body("groups.title", contains("Tone"))
            .body("groups[0].itemIds", contains(items.get(0), items.get(2)));
    groups().body("total", equalTo(1));
    String prompt = workshop.completions().requests().getFirst().getBodyAsString();
    assertThat(prompt).contains("\"GROUPING\"", "statement 0").doesNotContain("statement 3");
    drafts.groups(suggested.extract().path("groups")).statusCode(201);
    groups().body("total", equalTo(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "down", "unusable", "broken", "nonsense", "empty"})
  void withoutAModelSharedWordsMakeGroups(String model) {
    String polite = drafts.byHand("stays polite").extract().path("id");
    String politer = drafts.byHand("is polite again").extract().path("id");
    drafts.byHand("cites a source");
    StubEndpoint completions = workshop.completions();
    switch (model) {
      case "none" -> completions.answersProblem(409, "no-model-provider");
      case "down" -> completions.isDown();
      case "unusable" -> completions.answersProblem(503, "model-answer-unusable");
      case "broken" -> completions.breaksConnection();
      case "nonsense" -> completions.answers(completion(Map.of("answer", 42)));
      default -> completions.answers("{}");
    }
    drafts
        .suggested(drafts.suggest().statusCode(202).extract().path("id"))
        .body("state", equalTo("SUCCEEDED"))
        .body("method", equalTo("SHARED_WORDS"))
        .body("groups", hasSize(1))
        .body("groups[0].title", equalTo("polite"))
        .body("groups[0].itemIds", contains(polite, politer));
  }

  @Test
  void nothingToGroupIsNoGroup() {
    drafts
        .suggested(drafts.suggest().statusCode(202).extract().path("id"))
        .body("state", equalTo("SUCCEEDED"))
        .body("total", equalTo(0))
        .body("groups", empty());
  }

  @Test
  void oneIsUnderWayAtATimeAndCanBeCancelled() {
    String id = underWay();
    drafts.suggestion(id).header("Retry-After", notNullValue());
    drafts.suggest().statusCode(409).body("code", equalTo("group-suggestion-running"));
    cancel(facilitator, id).statusCode(202).body("state", equalTo("CANCELLED"));
    cancel(facilitator, id).statusCode(202).body("state", equalTo("CANCELLED"));
    drafts.suggestion(id).header("Retry-After", nullValue());
    drafts.suggested(drafts.suggest().statusCode(202).extract().path("id"));
  }

  @Test
  void theSameKeyAsksOnce() {
    String key = UUID.randomUUID().toString();
    String first = ask(key).statusCode(202).extract().path("id");
    ask(key).statusCode(202).body("id", equalTo(first));
  }

  @Test
  void aPollThatSeesNothingNewCostsOneStatement() {
    String id = drafts.suggest().extract().path("id");
    String tag = drafts.suggested(id).extract().header("ETag");
    var poll =
        AWorkshop.executed(
            () ->
                AWorkshop.as(facilitator)
                    .header("If-None-Match", tag)
                    .get(SUGGESTIONS + "/" + id)
                    .then()
                    .statusCode(304));
    assertThat(poll.count()).as(poll.toString()).isEqualTo(1);
  }

  @Test
  void isForFacilitatorsOnly() {
    TestUser ada = workshop.sme();
    TestUser eve = TestUser.named("Eve");
    new Drafts(workshop, ada).suggest().statusCode(403);
    new Drafts(workshop, eve).suggest().statusCode(404);
    String id = drafts.suggest().extract().path("id");
    new Drafts(workshop, ada).suggestion(id).statusCode(403);
    new Drafts(workshop, eve).suggestion(id).statusCode(404);
    cancel(ada, id).statusCode(403);
    cancel(eve, id).statusCode(404);
    drafts.suggestion(UUID.randomUUID().toString()).statusCode(404);
  }

  /** Another replica has it: nobody here will end it. */
  private String underWay() {
    UUID id = UUID.randomUUID();
    EmbeddedDatabase.current()
        .run(
            "insert into group_suggestion (id, workshop_id, state, total, created_at, version)"
                + " values ('%s', '%s', 'RUNNING', 0, now(), 2)".formatted(id, workshop.id()));
    return id.toString();
  }

  private ValidatableResponse ask(String key) {
    return AWorkshop.as(facilitator)
        .header("Idempotency-Key", key)
        .body(Map.of("workshopId", workshop.id()))
        .post(SUGGESTIONS)
        .then();
  }

  private ValidatableResponse groups() {
    return AWorkshop.as(facilitator).get(GROUPS + "?workshopId=" + workshop.id()).then();
  }

  private static ValidatableResponse cancel(TestUser user, String id) {
    return AWorkshop.as(user).post(SUGGESTIONS + "/" + id + "/cancel").then();
  }

  private static Map<String, Object> completion(Map<String, Object> json) {
    return Map.of(
        "content", "", "json", json, "model", "m-1", "inputTokens", 10, "outputTokens", 5);
  }
}
