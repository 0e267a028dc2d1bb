package dev.judgeworkshop.traces.deletion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.StubEndpoint;
import dev.judgeworkshop.testing.WorkshopTestResource;
import dev.judgeworkshop.traces.AWorkshop;
import dev.judgeworkshop.traces.Controls;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A deletion that nobody but the test works on: stored, but not queued. */
@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "traces"))
class InterruptedDeletionTest {

  private static final int TRACES = 650;

  @Inject DeletionTask task;

  private AWorkshop workshop;
  private StubEndpoint judge;
  private StubEndpoint audit;
  private UUID dataset;
  private UUID id;

  @BeforeEach
  void aStoredDeletionOfAllButTheLastTen() {
    workshop = AWorkshop.inIntake().withTraces(TRACES + 10);
    dataset = workshop.dataset("{\"kind\":\"ALL\"}");
    id = UUID.randomUUID();
    String told = "/internal/v1/workshops/" + workshop.id() + "/deleted-traces";
    AWorkshop.PEERS.discovery().post(told).answersStatus(204);
    AWorkshop.PEERS.annotations().post(told).answersStatus(204);
    judge = AWorkshop.PEERS.judge().post(told).answersStatus(204);
    audit =
        AWorkshop.PEERS
            .workshops()
            .put("/internal/v1/workshops/" + workshop.id() + "/audit-entries/" + id)
            .answersStatus(204);
    EmbeddedDatabase.current()
        .run(
            """
            insert into trace_deletion (id, workshop_id, actor_id, state, done, total, created_at, version)
            values ('%s', '%s', '%s', 'QUEUED', 0, %d, now(), 1)
            """
                .formatted(id, workshop.id(), workshop.facilitator().id(), TRACES),
            """
            insert into trace_deletion_item (deletion_id, trace_id, is_deleted)
            select '%s', id, false from trace where workshop_id = '%s' order by created_at, id limit %d
            """
                .formatted(id, workshop.id(), TRACES));
  }

  @Test
  void goesOnWhereItDiedAndLeavesNothing() {
    // Given
    int deaths = 0;

    // When it gets one batch further each time
    while (Controls.diesAt(2, control -> task.run(id, control))) {
      deaths++;
      assertThat(deletion().<String>path("state")).isEqualTo("RUNNING");
      assertThat(deletion().header("Retry-After")).isEqualTo("1");
    }

    // Then
    assertThat(deaths).isGreaterThan(3);
    assertThatAllAreGoneOnce();
    assertThat(judge.received()).isEqualTo(4);
    assertThat(deletion().header("Retry-After")).isNull();
  }

  @Test
  void isNotedInTheAuditLogAsOneEntryHoweverOftenItDies() {
    // When
    while (Controls.diesAt(2, control -> task.run(id, control))) {
      assertThat(audit.received()).isPositive();
    }

    // Then the same entry each time
    assertThat(audit.requests())
        .allSatisfy(
            noted ->
                assertThat(noted.getBodyAsString())
                    .contains("\"action\":\"TRACES_DELETED\"")
                    .contains("\"actorId\":\"" + workshop.facilitator().id() + "\"")
                    .contains("\"detail\":{\"traces\":" + TRACES + "}"));
  }

  @Test
  void replicasThatWorkOnItAtOnceLeaveNothing() throws Exception {
    // When
    Controls.atOnce(2, control -> task.run(id, control));

    // Then
    assertThatAllAreGoneOnce();
  }

  @Test
  void workOnADeletionThatHasGoneWithItsWorkshopEnds() {
    // Given
    Controls.diesAt(2, control -> task.run(id, control));

    // When
    workshop.isDropped();

    // Then
    assertThatCode(() -> task.run(id, Controls.none())).doesNotThrowAnyException();
    assertThatCode(() -> task.giveUp(id, Controls.none(), new IllegalStateException("x")))
        .doesNotThrowAnyException();
    assertThat(count("trace_deletion", "id", id)).isZero();
    assertThat(count("trace_deletion_item", "deletion_id", id)).isZero();
  }

  private void assertThatAllAreGoneOnce() {
    Response found = deletion();
    assertThat(found.<String>path("state")).isEqualTo("SUCCEEDED");
    assertThat(found.<Integer>path("done")).isEqualTo(TRACES);
    assertThat(count("trace_deletion_item", "deletion_id", id)).isZero();
    for (String table : List.of("trace", "trace_payload", "trace_words", "dataset_trace")) {
      assertThat(count(table, "workshop_id", workshop.id())).as(table).isEqualTo(10);
    }
    assertThat(workshop.traces(workshop.facilitator(), "").<Integer>path("total")).isEqualTo(10);
    Response held = workshop.asFacilitator().get("/api/v1/datasets/" + dataset + "/traces");
    assertThat(held.<Integer>path("total")).isEqualTo(10);
    assertThat(held.<List<String>>path("items.id")).isEqualTo(workshop.traceIds());
  }

  private Response deletion() {
    return workshop.asFacilitator().get("/api/v1/traces/deletions/" + id);
  }

  private static long count(String table, String column, UUID value) {
    return AWorkshop.number("select count(*) from " + table + " where " + column + " = ?", value);
  }
}
