package dev.judgeworkshop.traces.deletion;

import static dev.judgeworkshop.testing.Plans.assertThatPlan;
import static dev.judgeworkshop.traces.AWorkshop.as;
import static dev.judgeworkshop.traces.AWorkshop.asService;
import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.testing.StubEndpoint;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import dev.judgeworkshop.traces.AWorkshop;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "traces"))
class DeletionTest {

  private AWorkshop workshop;
  private StubEndpoint discovery;
  private StubEndpoint annotations;
  private StubEndpoint judge;

  @BeforeEach
  void aWorkshop() {
    workshop = AWorkshop.inIntake().withTraces(12);
    String path = "/internal/v1/workshops/" + workshop.id() + "/deleted-traces";
    discovery = AWorkshop.PEERS.discovery().post(path).answersStatus(204);
    annotations = AWorkshop.PEERS.annotations().post(path).answersStatus(204);
    judge = AWorkshop.PEERS.judge().post(path).answersStatus(204);
  }

  @Test
  void oneTraceIsGoneAtOnceAndTheOthersAreTold() {
    // Given
    List<String> ids = workshop.traceIds();
    UUID dataset = workshop.dataset("{\"kind\":\"ALL\"}");

    // When
    Response deleted = delete(ids.get(3), "\"1\"");

    // Then
    assertThat(deleted.statusCode()).as(deleted.asString()).isEqualTo(204);
    assertThat(workshop.asFacilitator().get("/api/v1/traces/" + ids.get(3)).statusCode())
        .isEqualTo(404);
    assertThat(workshop.traces(workshop.facilitator(), "").<Integer>path("total")).isEqualTo(11);
    Response held = workshop.asFacilitator().get("/api/v1/datasets/" + dataset + "/traces");
    assertThat(held.<Integer>path("total")).isEqualTo(11);
    assertThat(held.<List<String>>path("items.id")).isEqualTo(workshop.traceIds());
    Response page = workshop.asFacilitator().get("/api/v1/datasets/" + dataset + "/traces?skip=3");
    assertThat(page.<String>path("items[0].id")).isEqualTo(ids.get(4));
    assertThat(workshop.asFacilitator().get("/api/v1/datasets/" + dataset).<Integer>path("version"))
        .isEqualTo(2);
    await(() -> judge.received() == 1);
    for (StubEndpoint peer : List.of(discovery, annotations, judge)) {
      assertThat(peer.requests().getFirst().getBodyAsString()).contains(ids.get(3));
    }
  }

  @Test
  void anOldVersionIsNotDeleted() {
    // Given
    String id = workshop.traceIds().getFirst();
    workshop.imports(AWorkshop.aLine("t0", "changed", "x"));

    // Then
    assertThat(delete(id, "\"1\"").statusCode()).isEqualTo(412);
    assertThat(workshop.asFacilitator().delete("/api/v1/traces/" + id).statusCode()).isEqualTo(428);
    assertThat(
            as(workshop.participantWithoutRound())
                .header("If-Match", "\"2\"")
                .delete("/api/v1/traces/" + id)
                .statusCode())
        .isEqualTo(403);
    assertThat(
            as(TestUser.named("Stranger"))
                .header("If-Match", "\"2\"")
                .delete("/api/v1/traces/" + id)
                .statusCode())
        .isEqualTo(404);
    assertThat(workshop.traceIds()).hasSize(12);
  }

  @Test
  void deletesWhatIsFoundInTheBackground() {
    // When
    Response accepted =
        start("{\"workshopId\":\"%s\",\"criteria\":{\"text\":\"question 7 or 9\"}}");

    // Then
    assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(202);
    assertThat(accepted.<Integer>path("total")).isEqualTo(2);
    Map<String, Object> ended = ended(accepted.path("id"));
    assertThat(ended).containsEntry("state", "SUCCEEDED").containsEntry("done", 2);
    assertThat(workshop.traceIds()).hasSize(10);
    assertThat(discovery.received()).isEqualTo(1);
  }

  @Test
  void deletesAllHoweverMany() {
    // Given
    workshop.withTraces(450);
    UUID dataset = workshop.dataset("{\"kind\":\"ALL\"}");

    // When
    Map<String, Object> ended = ended(start("{\"workshopId\":\"%s\",\"all\":true}").path("id"));

    // Then
    assertThat(ended).containsEntry("state", "SUCCEEDED").containsEntry("done", 450);
    assertThat(workshop.traceIds()).isEmpty();
    assertThat(
            workshop.asFacilitator().get("/api/v1/datasets/" + dataset).<Integer>path("traceCount"))
        .isZero();
    assertThat(judge.received()).isEqualTo(3);
    assertThat(
            AWorkshop.number(
                "select count(*) from trace_words where workshop_id = ?", workshop.id()))
        .isZero();
  }

  @Test
  void aServiceThatIsAwayIsToldLater() {
    // Given
    judge.isDown();
    String id = workshop.traceIds().getFirst();

    // When
    Response accepted = start("{\"workshopId\":\"%s\",\"traceIds\":[\"" + id + "\"]}");

    // Then
    await(() -> judge.received() >= 1);
    assertThat(workshop.traceIds()).hasSize(11);
    Response running = deletion(accepted.path("id"));
    assertThat(running.<String>path("state")).isEqualTo("RUNNING");
    assertThat(running.<Integer>path("done")).isZero();
    judge.answersStatus(204);
    assertThat(ended(accepted.path("id")))
        .containsEntry("state", "SUCCEEDED")
        .containsEntry("done", 1);
    assertThat(
            workshop
                .asFacilitator()
                .post("/api/v1/traces/deletions/" + accepted.path("id") + "/retry-failed")
                .<String>path("code"))
        .isEqualTo("deletion-not-failed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"workshopId\":\"%s\"}",
        "{\"workshopId\":\"%s\",\"all\":false}",
        "{\"workshopId\":\"%s\",\"criteria\":{}}",
        "{\"workshopId\":\"%s\",\"all\":true,\"criteria\":{\"text\":\"x\"}}",
        "{\"workshopId\":\"%s\",\"traceIds\":[]}",
      })
  void nothingIsDeletedByLeavingSomethingOut(String body) {
    assertThat(start(body).statusCode()).isEqualTo(400);
    assertThat(workshop.traceIds()).hasSize(12);
  }

  @Test
  void onlyFacilitatorsDelete() {
    String body = "{\"workshopId\":\"%s\",\"all\":true}".formatted(workshop.id());
    assertThat(
            as(workshop.participantWithoutRound())
                .body(body)
                .post("/api/v1/traces/deletions")
                .statusCode())
        .isEqualTo(403);
    String id = start("{\"workshopId\":\"%s\",\"criteria\":{\"hasError\":true}}").path("id");
    assertThat(as(TestUser.named("Stranger")).get("/api/v1/traces/deletions/" + id).statusCode())
        .isEqualTo(404);
    assertThat(workshop.traceIds()).hasSize(12);
  }

  @Test
  void aWorkshopGoesCompletelyInBoundedSteps() {
    // Given
    workshop.withTraces(1_300);
    UUID dataset = workshop.dataset("{\"kind\":\"ALL\"}");
    workshop.imports("bad");
    AWorkshop other = AWorkshop.inIntake().withTraces(2);
    String path = "/internal/v1/workshops/" + workshop.id();
    asService()
        .body(
            "{\"dataset\":{\"kind\":\"DATASET\",\"datasetId\":\"%s\"},\"randomOrder\":false}"
                .formatted(dataset))
        .put(path + "/rounds/DISCOVERY/1")
        .then()
        .statusCode(200);
    assertThat(workshop.asFacilitator().delete(path).statusCode()).isEqualTo(403);

    // When
    int calls = 1;
    while (asService().delete(path).statusCode() == 202) {
      calls++;
      assertThat(calls).isLessThan(20);
    }

    // Then
    assertThat(calls).isGreaterThan(1);
    for (String table :
        List.of(
            "trace",
            "trace_payload",
            "trace_words",
            "trace_label",
            "trace_count",
            "dataset",
            "dataset_trace",
            "round",
            "trace_import",
            "trace_deletion")) {
      assertThat(
              AWorkshop.number(
                  "select count(*) from " + table + " where workshop_id = ?", workshop.id()))
          .as(table)
          .isZero();
    }
    assertThat(asService().delete(path).statusCode()).isEqualTo(204);
    assertThat(other.traceIds()).hasSize(2);
    for (String sql : WorkshopRemovalRepository.STEPS) {
      assertThatPlan(sql, other.id(), 10).readsAtMostBuffers(5_000);
    }
  }

  private Response delete(String id, String version) {
    return workshop.asFacilitator().header("If-Match", version).delete("/api/v1/traces/" + id);
  }

  private Response start(String body) {
    return workshop
        .asFacilitator()
        .body(body.formatted(workshop.id()))
        .post("/api/v1/traces/deletions");
  }

  private Response deletion(String id) {
    return workshop.asFacilitator().get("/api/v1/traces/deletions/" + id);
  }

  private Map<String, Object> ended(String id) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(50))
        .until(
            () -> deletion(id).<Map<String, Object>>path("$"),
            found -> !List.of("QUEUED", "RUNNING").contains(found.get("state")));
  }

  private static void await(java.util.concurrent.Callable<Boolean> condition) {
    Awaitility.await().atMost(Duration.ofSeconds(30)).until(condition);
  }
}
