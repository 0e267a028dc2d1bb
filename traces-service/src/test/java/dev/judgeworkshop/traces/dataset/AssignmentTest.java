package dev.judgeworkshop.traces.dataset;

import static dev.judgeworkshop.traces.AWorkshop.as;
import static dev.judgeworkshop.traces.AWorkshop.asService;
import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import dev.judgeworkshop.traces.AWorkshop;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "traces"))
class AssignmentTest {

  private static final int TRACES = 20;

  private AWorkshop workshop;
  private UUID dataset;
  private List<TestUser> raters;

  @BeforeEach
  void aRound() {
    workshop = AWorkshop.inIntake().withTraces(TRACES + 1);
    dataset = workshop.dataset("{\"kind\":\"FIRST_N\",\"n\":%d}".formatted(TRACES));
    raters = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      raters.add(workshop.participant("ANNOTATION", dataset));
    }
    List<Map<String, Object>> members = new ArrayList<>();
    members.add(Map.of("userId", workshop.facilitator().id(), "role", "FACILITATOR", "name", "F"));
    raters.forEach(rater -> members.add(Map.of("userId", rater.id(), "role", "SME", "name", "R")));
    String path = "/internal/v1/workshops/" + workshop.id() + "/members";
    AWorkshop.PEERS
        .workshops()
        .get(path + "?limit=200")
        .answers(Map.of("items", members.subList(0, 2), "next", "more"));
    AWorkshop.PEERS
        .workshops()
        .get(path + "?after=more&limit=200")
        .answers(Map.of("items", members.subList(2, 4)));
  }

  @Test
  void everybodySeesTheWholeUntilSomethingIsAssigned() {
    assertThat(tracesOf(raters.getFirst())).hasSize(TRACES);
    assertThat(assignments().<Integer>path("total")).isZero();
  }

  @Test
  void dealsEvenlyWithAnOverlap() {
    // When
    Response dealt = deal("{\"overlap\":2}");

    // Then
    assertThat(dealt.statusCode()).as(dealt.asString()).isEqualTo(200);
    assertThat(dealt.<Integer>path("total")).isEqualTo(3);
    List<Integer> counts = dealt.path("items.traceCount");
    assertThat(Collections.max(counts) - Collections.min(counts)).isLessThanOrEqualTo(1);
    Map<String, Integer> hands = new HashMap<>();
    for (TestUser rater : raters) {
      List<String> own = tracesOf(rater);
      assertThat(own).doesNotHaveDuplicates();
      assertThat(workshop.traceIds()).containsSubsequence(own);
      own.forEach(trace -> hands.merge(trace, 1, Integer::sum));
    }
    assertThat(hands).hasSize(TRACES);
    assertThat(hands.values()).containsOnly(2);
    List<String> before = tracesOf(raters.getFirst());
    deal("{\"overlap\":2}");
    assertThat(tracesOf(raters.getFirst())).isEqualTo(before);
  }

  @Test
  void aPartIsWhatItsPersonSeesWalksAndMayWriteOn() {
    // Given
    List<String> ids = workshop.traceIds();
    TestUser rater = raters.getFirst();

    // When
    Response assigned = assign(rater, List.of(ids.get(7), ids.get(3)));

    // Then
    assertThat(assigned.statusCode()).as(assigned.asString()).isEqualTo(200);
    assertThat(tracesOf(rater)).containsExactly(ids.get(3), ids.get(7));
    assertThat(
            as(rater).get("/api/v1/datasets/" + dataset + "/traces").<List<String>>path("items.id"))
        .containsExactly(ids.get(3), ids.get(7));
    assertThat(tracesOf(raters.getLast())).hasSize(TRACES);
    Response first = as(rater).get(at("position=0"));
    assertThat(first.<Integer>path("count")).isEqualTo(2);
    assertThat(first.<String>path("nextTraceId")).isEqualTo(ids.get(7));
    Response next = as(rater).get(at("after=" + ids.get(3)));
    assertThat(next.<Integer>path("position")).isEqualTo(1);
    assertThat(next.<String>path("traceId")).isEqualTo(ids.get(7));
    assertThat(as(rater).get(at("after=" + ids.get(7))).statusCode()).isEqualTo(404);
    assertThat(as(rater).get(at("after=" + ids.get(1))).statusCode()).isEqualTo(404);
    assertThat(as(rater).get("/api/v1/traces/" + ids.get(3)).statusCode()).isEqualTo(200);
    assertThat(as(rater).get("/api/v1/traces/" + ids.get(1)).statusCode()).isEqualTo(404);
    assertThat(visible(rater, ids.get(3))).isEqualTo(204);
    assertThat(visible(rater, ids.get(1))).isEqualTo(404);
    assertThat(visible(raters.getLast(), ids.get(1))).isEqualTo(204);
    assertThat(visible(raters.getLast(), ids.get(TRACES))).isEqualTo(404);
    assertThat(
            workshop
                .asFacilitator()
                .get("/api/v1/datasets?workshopId=" + workshop.id())
                .<Integer>path("total"))
        .isEqualTo(1);

    // When
    workshop
        .asFacilitator()
        .delete("/api/v1/datasets/" + dataset + "/assignments/" + rater.id())
        .then()
        .statusCode(204);

    // Then
    assertThat(tracesOf(rater)).hasSize(TRACES);
    assertThat(
            AWorkshop.number(
                "select count(*) from dataset where operation = 'ASSIGNMENT' and workshop_id = ?",
                workshop.id()))
        .isZero();
  }

  @Test
  void refusesWhatMakesNoSense() {
    assertThat(deal("{\"overlap\":4}").<String>path("code")).isEqualTo("too-few-people");
    assertThat(deal("{\"overlap\":0}").<String>path("violations[0].field")).isEqualTo("overlap");
    assertThat(
            deal("{\"overlap\":1,\"userIds\":[\"%s\"]}".formatted(UUID.randomUUID())).statusCode())
        .isEqualTo(404);
    String outside = workshop.traceIds().get(TRACES);
    assertThat(assign(raters.getFirst(), List.of(outside)).<String>path("code"))
        .isEqualTo("trace-not-found");
    assertThat(tracesOf(raters.getFirst())).hasSize(TRACES);
    assertThat(assign(TestUser.named("Stranger"), List.of(outside)).<String>path("code"))
        .isEqualTo("member-not-found");
    TestUser rater = raters.getFirst();
    assertThat(as(rater).get("/api/v1/datasets/" + dataset + "/assignments").statusCode())
        .isEqualTo(403);
    assertThat(
            as(TestUser.named("Stranger"))
                .get("/api/v1/datasets/" + dataset + "/assignments")
                .statusCode())
        .isEqualTo(404);
    AWorkshop.PEERS
        .workshops()
        .get("/internal/v1/workshops/" + workshop.id() + "/members?limit=200")
        .isDown();
    assertThat(deal("{\"overlap\":1}").statusCode()).isEqualTo(503);
  }

  private String at(String query) {
    return "/api/v1/traces/at?workshopId=" + workshop.id() + "&" + query;
  }

  private int visible(TestUser user, String traceId) {
    return asService()
        .get(
            "/internal/v1/workshops/%s/visible-traces/%s?userId=%s&datasetId=%s"
                .formatted(workshop.id(), traceId, user.id(), dataset))
        .statusCode();
  }

  private Response deal(String body) {
    return workshop
        .asFacilitator()
        .body(body)
        .post("/api/v1/datasets/" + dataset + "/assignments/automatic");
  }

  private Response assign(TestUser user, List<String> traces) {
    return workshop
        .asFacilitator()
        .body(Map.of("traceIds", traces))
        .put("/api/v1/datasets/" + dataset + "/assignments/" + user.id());
  }

  private Response assignments() {
    return workshop.asFacilitator().get("/api/v1/datasets/" + dataset + "/assignments");
  }

  private List<String> tracesOf(TestUser user) {
    return workshop.traces(user, "&limit=200").path("items.id");
  }
}
