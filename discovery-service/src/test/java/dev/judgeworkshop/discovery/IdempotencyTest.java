package dev.judgeworkshop.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "discovery"))
class IdempotencyTest {

  private static final String GROUPS = "draft-rubric-items/groups";

  private final AWorkshop workshop = AWorkshop.inDiscovery();
  private final String key = UUID.randomUUID().toString();
  private TestUser ada;
  private TestUser facilitator;

  @BeforeEach
  void invite() {
    workshop.withSettings(true, true);
    ada = workshop.sme();
    facilitator = workshop.facilitator();
  }

  @ParameterizedTest
  @CsvSource({"findings, insight", "notes, text", "draft-rubric-items, text"})
  void theSameKeyCreatesOnce(String path, String text) {
    TestUser user = path.startsWith("draft") ? facilitator : ada;
    Map<String, Object> body = new HashMap<>();
    body.put("workshopId", workshop.id());
    body.put(text, "said once");
    if (path.startsWith("draft")) {
      body.put("source", "MANUAL");
    } else {
      body.put("traceId", workshop.trace());
    }
    Response first = post(user, path, body);
    Response again = post(user, path, body);
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
    list(user, path).then().body("total", equalTo(1));
    body.put(text, "said otherwise");
    post(user, path, body).then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    list(user, path).then().body("total", equalTo(1));
  }

  @Test
  void theSameKeyStartsOneAnalysis() {
    Rows.contribute(workshop.id(), 1, ada.id());
    workshop.completions().answersProblem(409, "no-model-provider");
    Map<String, Object> body = Map.of("workshopId", workshop.id(), "kind", "THEMES");
    Response first = post(facilitator, "analyses", body);
    Response again = post(facilitator, "analyses", body);
    assertThat(first.statusCode()).isEqualTo(202);
    assertThat(again.statusCode()).isEqualTo(202);
    assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
  }

  @Test
  void theSameKeyMakesTheSameGroupsOnce() {
    List<String> items = new Drafts(workshop, facilitator).byHand(2);
    Map<String, Object> body =
        Map.of(
            "workshopId",
            workshop.id(),
            "groups",
            List.of(
                Map.of("title", "one", "itemIds", items.subList(0, 1)),
                Map.of("title", "two", "itemIds", items.subList(1, 2))));
    Response first = post(facilitator, GROUPS, body);
    Response again = post(facilitator, GROUPS, body);
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.<List<?>>path("groups")).isEqualTo(first.path("groups"));
    list(facilitator, GROUPS).then().body("items.title", contains("one", "two"));
    Map<String, Object> other =
        Map.of(
            "workshopId",
            workshop.id(),
            "groups",
            List.of(Map.of("title", "three", "itemIds", items)));
    post(facilitator, GROUPS, other)
        .then()
        .statusCode(422)
        .body("code", equalTo("idempotency-key-reused"));
    list(facilitator, GROUPS).then().body("total", equalTo(2));
  }

  @Test
  void aRepeatShowsWhatIsLeftOfTheGroups() {
    Map<String, Object> body =
        Map.of("workshopId", workshop.id(), "groups", List.of(group("one"), group("two")));
    Response first = post(facilitator, GROUPS, body);
    post(facilitator, GROUPS, UUID.randomUUID().toString(), body).then().statusCode(201);
    delete(first.path("groups[0].id"));
    post(facilitator, GROUPS, body)
        .then()
        .statusCode(201)
        .body("groups.id", contains(first.<String>path("groups[1].id")));
    delete(first.path("groups[1].id"));
    post(facilitator, GROUPS, body).then().statusCode(404);
  }

  private static Map<String, Object> group(String title) {
    return Map.of("title", title, "itemIds", List.of());
  }

  private void delete(String group) {
    AWorkshop.as(facilitator)
        .header("If-Match", "\"1\"")
        .delete("/api/v1/" + GROUPS + "/" + group)
        .then()
        .statusCode(204);
  }

  private Response post(TestUser user, String path, Map<String, Object> body) {
    return post(user, path, key, body);
  }

  private static Response post(TestUser user, String path, String key, Map<String, Object> body) {
    return AWorkshop.as(user).header("Idempotency-Key", key).body(body).post("/api/v1/" + path);
  }

  private Response list(TestUser user, String path) {
    return AWorkshop.as(user).get("/api/v1/" + path + "?workshopId=" + workshop.id());
  }
}
