package dev.judgeworkshop.discovery.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.judgeworkshop.discovery.AWorkshop;
import dev.judgeworkshop.discovery.Rows;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "discovery"))
class ProgressTest {

  private static final String PROGRESS = "/api/v1/feedback/progress?workshopId={w}";
  private static final String COMPLETION = "/api/v1/feedback/progress/completion?workshopId={w}";
  private static final String INTERNAL = "/internal/v1/workshops/{w}/progress";

  private final AWorkshop workshop = AWorkshop.inDiscovery();
  private TestUser ada;
  private TestUser ben;
  private TestUser facilitator;

  @BeforeEach
  void invite() {
    ada = workshop.sme();
    ben = workshop.participant();
    facilitator = workshop.facilitator();
  }

  @Test
  void aFacilitatorSeesHowFarEverybodyIs() {
    Rows.contribute(workshop.id(), 3, ada.id(), ben.id());
    AWorkshop.named(ada, ben);
    complete(ben).statusCode(204);
    get(facilitator)
        .statusCode(200)
        .body("feedback", equalTo(6))
        .body("findings", equalTo(6))
        .body("draftRubricItems", equalTo(0))
        .body("completed", equalTo(1))
        .body("members.total", equalTo(2))
        .body(row(ada) + ".feedback", equalTo(3))
        .body(row(ada) + ".name", equalTo(ada.name()))
        .body(row(ada) + ".completedAt", nullValue())
        .body(row(ben) + ".completedAt", notNullValue());
  }

  @Test
  void thePeopleComeInPagesAndEveryPageIsNamed() {
    TestUser[] team = IntStream.range(0, 5).mapToObj(n -> workshop.sme()).toArray(TestUser[]::new);
    Rows.contribute(workshop.id(), 1, Stream.of(team).map(TestUser::id).toArray(UUID[]::new));
    AWorkshop.named(team);
    complete(team[4]).statusCode(204);
    List<String> seen = new ArrayList<>();
    String next = null;
    do {
      Response page =
          AWorkshop.as(facilitator)
              .get(PROGRESS + "&limit=2" + (next == null ? "" : "&after=" + next), workshop.id());
      page.then()
          .statusCode(200)
          .body("feedback", equalTo(5))
          .body("completed", equalTo(1))
          .body("members.total", equalTo(5))
          .body("members.limit", equalTo(2))
          .body("members.items.name", everyItem(notNullValue()));
      seen.addAll(page.path("members.items.userId"));
      next = page.path("members.next");
    } while (next != null);
    assertThat(seen)
        .isSorted()
        .containsExactlyInAnyOrder(
            Stream.of(team).map(user -> user.id().toString()).toArray(String[]::new));
    AWorkshop.as(facilitator)
        .get(PROGRESS + "&skip=4", workshop.id())
        .then()
        .body("members.items.userId", contains(seen.getLast()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=201", "limit=0", "skip=-1", "after=x", "skip=1&after=x"})
  void pagesOutOfBoundsAreRefused(String query) {
    AWorkshop.as(facilitator)
        .get(PROGRESS + "&" + query, workshop.id())
        .then()
        .statusCode(400)
        .body("violations", hasSize(1));
  }

  @Test
  void othersSeeTheSumsAndThemselves() {
    Rows.contribute(workshop.id(), 3, ada.id(), ben.id());
    get(ada)
        .body("feedback", equalTo(6))
        .body("members.items.userId", contains(ada.id().toString()))
        .body("members.items[0].name", nullValue());
    get(TestUser.named("Eve")).statusCode(404);
  }

  @Test
  void isMarkedCompleteOnceAndCanBeReopened() {
    complete(ada).statusCode(204);
    String first = get(ada).extract().path("members.items[0].completedAt");
    String tag = get(ada).extract().header("ETag");
    complete(ada).statusCode(204);
    get(ada).header("ETag", tag).body("members.items[0].completedAt", equalTo(first));
    AWorkshop.as(ada).delete(COMPLETION, workshop.id()).then().statusCode(204);
    AWorkshop.as(ada).delete(COMPLETION, workshop.id()).then().statusCode(204);
    get(ada).body("completed", equalTo(0)).body("members.items[0].completedAt", nullValue());
  }

  @Test
  void isMarkedByThoseWhoTakePartWhileDiscoveryIsOpen() {
    complete(facilitator).statusCode(403);
    complete(TestUser.named("Eve")).statusCode(404);
    complete(workshop.smeWhilePaused()).statusCode(409).body("code", equalTo("workshop-paused"));
    AWorkshop closed = AWorkshop.in("RUBRIC");
    AWorkshop.as(closed.sme())
        .put(COMPLETION, closed.id())
        .then()
        .statusCode(409)
        .body("code", equalTo("phase-closed"));
  }

  @Test
  void everyChangeIsSeenAndAPollCostsOneStatement() {
    // Given
    AWorkshop.named(ada);
    give(ada);
    String tag = get(facilitator).extract().header("ETag");
    // When
    var poll = AWorkshop.executed(() -> poll(tag).statusCode(304));
    // Then
    assertThat(poll.count()).as(poll.toString()).isEqualTo(1);
    give(ada);
    poll(tag).statusCode(200).body("feedback", equalTo(2));
  }

  @Test
  void theDashboardIsTold() {
    Rows.contribute(workshop.id(), 3, ada.id());
    complete(ben).statusCode(204);
    AWorkshop.asService("workshops-service")
        .get(INTERNAL, workshop.id())
        .then()
        .statusCode(200)
        .body("feedback", equalTo(3))
        .body("findings", equalTo(3))
        .body("draftRubricItems", equalTo(0))
        .body("members", hasSize(2))
        .body(one(ada) + ".feedback", equalTo(3))
        .body(one(ben) + ".completedAt", notNullValue());
    AWorkshop.as(facilitator).get(INTERNAL, workshop.id()).then().statusCode(403);
  }

  private void give(TestUser user) {
    AWorkshop.as(user)
        .body(Map.of("label", "GOOD", "reason", "x"))
        .put("/api/v1/feedback?workshopId={w}&traceId={t}", workshop.id(), workshop.trace())
        .then()
        .statusCode(201);
  }

  private ValidatableResponse complete(TestUser user) {
    return AWorkshop.as(user).put(COMPLETION, workshop.id()).then();
  }

  private ValidatableResponse get(TestUser user) {
    return AWorkshop.as(user).get(PROGRESS, workshop.id()).then();
  }

  private ValidatableResponse poll(String tag) {
    return AWorkshop.as(facilitator)
        .header("If-None-Match", tag)
        .get(PROGRESS, workshop.id())
        .then();
  }

  private static String row(TestUser user) {
    return one(user).replace("members", "members.items");
  }

  private static String one(TestUser user) {
    return "members.find { it.userId == '" + user.id() + "' }";
  }
}
