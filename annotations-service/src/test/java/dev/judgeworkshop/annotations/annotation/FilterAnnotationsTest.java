package dev.judgeworkshop.annotations.annotation;

import static dev.judgeworkshop.annotations.AWorkshop.PEERS;
import static dev.judgeworkshop.annotations.AWorkshop.as;
import static dev.judgeworkshop.annotations.AWorkshop.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.judgeworkshop.annotations.AWorkshop;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
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
    initArgs = @ResourceArg(name = "service", value = "annotations"))
class FilterAnnotationsTest {

  @Inject CircuitBreakerMaintenance breakers;

  private final AWorkshop workshop = AWorkshop.inAnnotation();
  private TestUser facilitator;
  private TestUser ada;
  private TestUser bob;
  private UUID first;
  private UUID second;
  private List<String> q;

  /** A test in which a peer is away must not leave an open breaker to the next one. */
  @BeforeEach
  void peersAreTrusted() {
    breakers.resetAll();
  }

  @BeforeEach
  void someAnnotations() {
    facilitator = workshop.facilitator();
    ada = workshop.sme();
    bob = workshop.sme();
    first = workshop.trace();
    second = workshop.trace();
    q = workshop.rubric("LIKERT", "BINARY");
    workshop.rate(ada, first, null, q, 5, 1).then().statusCode(201);
    workshop.rate(ada, second, null, q, 1, 0).then().statusCode(201);
    workshop.rate(bob, first, null, q, 5, 0).then().statusCode(201);
    workshop.draft(bob, second, null, q, 1).then().statusCode(201);
  }

  @Test
  void filtersByTheValueThatAQuestionWasGiven() {
    finds("&questionId=" + q.getFirst() + "&value=5", 2);
    finds("&questionId=" + q.getFirst() + "&value=1", 2);
    finds("&questionId=" + q.getFirst() + "&value=1&draft=false", 1);
    finds("&questionId=" + q.getFirst() + "&value=5&userId=" + bob.id(), 1);
    finds("&questionId=" + q.getLast() + "&value=0&traceId=" + second, 1);
    finds("&questionId=" + q.getLast() + "&value=7", 0);
  }

  @Test
  void filtersDrafts() {
    finds("", 4);
    finds("&draft=true", 1);
    finds("&draft=false", 3);
    finds("&draft=true&userId=" + ada.id(), 0);
    finds("&draft=true&userId=" + bob.id(), 1);
    finds("&draft=true&traceId=" + second, 1);
  }

  @Test
  void givesRatersTheirOwnForManyTracesAtOnce() {
    Response walk = list(ada, "&traceIds=" + first + "," + second + "," + UUID.randomUUID());
    walk.then()
        .statusCode(200)
        .body("total", equalTo(2))
        .body("items.traceId", equalTo(List.of(first.toString(), second.toString())))
        .body("items.draft", equalTo(List.of(false, false)));
    list(bob, "&traceIds=" + second).then().body("items[0].draft", equalTo(true));
    finds("&traceIds=" + second, 2);
  }

  @Test
  void marksAnnotationsStaleWhoseQuestionsReadDifferentlyNow() {
    // Given: the first question is asked anew, then ada answers it again
    Map<String, Object> reworded = question("Another title", "LIKERT", true);
    reworded.put("id", q.get(0));
    Map<String, Object> same = question("BINARY 1", "BINARY", true);
    same.put("id", q.get(1));
    workshop
        .saveRubric(facilitator, 1, List.of(reworded, same))
        .then()
        .statusCode(200)
        .body("staleVersions", equalTo(List.of(1)));
    finds("&stale=true", 4);
    // When
    workshop
        .save(
            ada,
            first,
            1,
            Map.of(
                "rubricVersion",
                2,
                "ratings",
                List.of(
                    Map.of("questionId", q.get(0), "value", 4),
                    Map.of("questionId", q.get(1), "value", 1))))
        .then()
        .statusCode(200)
        .body("stale", equalTo(false));
    // Then
    finds("&stale=true", 3);
    finds("&stale=false", 1);
    finds("&stale=true&draft=true", 1);
    finds("&stale=true&userId=" + ada.id(), 1);
    list(facilitator, "&userId=" + ada.id())
        .then()
        .body("items.stale", equalTo(List.of(false, true)));
    mine(second).then().body("stale", equalTo(true));
    // When: only the order and the guidance change
    reworded.put("guidance", Map.of("text", "Look twice."));
    workshop
        .saveRubric(facilitator, 2, List.of(same, reworded))
        .then()
        .statusCode(200)
        .body("staleVersions", equalTo(List.of(1)));
    // and when the old words come back, nothing is stale
    reworded.put("title", "LIKERT 0");
    workshop
        .saveRubric(facilitator, 3, List.of(same, reworded))
        .then()
        .body("staleVersions", equalTo(List.of(2, 3)));
    finds("&stale=true", 1);
  }

  @Test
  void pagesThroughStaleOnesByCursor() {
    Map<String, Object> reworded = question("Another title", "LIKERT", true);
    reworded.put("id", q.get(0));
    workshop.saveRubric(facilitator, 1, List.of(reworded)).then().statusCode(200);
    Response page = list(facilitator, "&stale=true&limit=3");
    page.then().body("total", equalTo(4)).body("items.size()", equalTo(3));
    Response rest = list(facilitator, "&stale=true&limit=3&after=" + page.<String>path("next"));
    rest.then().body("items.size()", equalTo(1));
    assertThat(page.<List<String>>path("items.id"))
        .doesNotContain(rest.<String>path("items[0].id"));
    list(facilitator, "&stale=true&limit=3&skip=3")
        .then()
        .body("items.id", equalTo(rest.path("items.id")));
  }

  @Test
  void addsNamesAndPreviewsByOneCallPerPeer() {
    // Given
    PEERS
        .workshops()
        .get("/internal/v1/users")
        .answers(List.of(Map.of("id", ada.id(), "displayName", "Ada L.")));
    PEERS
        .traces()
        .get("/internal/v1/workshops/" + workshop.id() + "/trace-summaries")
        .answers(
            Map.of(
                "items",
                List.of(
                    Map.of(
                        "id", first, "inputPreview", "Hello?", "outputPreview", "Hi.", "new", 1))));
    // When
    Response list = list(facilitator, "");
    // Then
    list.then()
        .statusCode(200)
        .body("items[0].raterName", equalTo("Ada L."))
        .body("items[0].inputPreview", equalTo("Hello?"))
        .body("items[0].outputPreview", equalTo("Hi."))
        .body("items[1].containsKey('inputPreview')", equalTo(false))
        .body("items[2].containsKey('raterName')", equalTo(false));
    assertThat(PEERS.workshops().get("/internal/v1/users").received()).isEqualTo(1);
    assertThat(
            PEERS
                .traces()
                .get("/internal/v1/workshops/" + workshop.id() + "/trace-summaries")
                .received())
        .isEqualTo(1);
    list(ada, "").then().body("items[0].containsKey('raterName')", equalTo(false));
    assertThat(PEERS.workshops().get("/internal/v1/users").received()).isEqualTo(1);
  }

  @Test
  void goesWithoutThemWhenAPeerIsDown() {
    PEERS.workshops().get("/internal/v1/users").isDown();
    PEERS
        .traces()
        .get("/internal/v1/workshops/" + workshop.id() + "/trace-summaries")
        .breaksConnection();
    finds("", 4);
  }

  @ParameterizedTest
  @CsvSource({
    "value=1, questionId",
    "questionId=018f0000-0000-7000-8000-000000000000, value",
    "questionId=018f0000-0000-7000-8000-000000000000&value=-1, value",
    "questionId=7&value=1, questionId",
    "stale=yes, stale",
    "draft=1, draft",
    "'traceIds=7,8', traceIds"
  })
  void namesTheParameterAtFault(String parameters, String field) {
    list(facilitator, "&" + parameters)
        .then()
        .statusCode(400)
        .body("violations.field", hasItem(field));
  }

  @Test
  void takesTwoHundredTracesAtMost() {
    String many =
        String.join(",", java.util.Collections.nCopies(201, UUID.randomUUID().toString()));
    list(ada, "&traceIds=" + many)
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("traceIds"));
  }

  private void finds(String filter, int total) {
    list(facilitator, filter)
        .then()
        .statusCode(200)
        .body("total", equalTo(total))
        .body("items.size()", equalTo(total));
  }

  private Response list(TestUser user, String more) {
    return as(user).get("/api/v1/annotations?workshopId=" + workshop.id() + more);
  }

  private Response mine(UUID trace) {
    return as(ada)
        .get("/api/v1/annotations/mine?workshopId=" + workshop.id() + "&traceId=" + trace);
  }
}
