package dev.judgeworkshop.traces;

import static dev.judgeworkshop.testing.Plans.assertThatPlan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.Plans;
import dev.judgeworkshop.testing.StatementCounter;
import dev.judgeworkshop.testing.Statements;
import dev.judgeworkshop.testing.StubMembership;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What lists and look-ups cost among 20 workshops with 2,000 traces each. Statements that Hibernate
 * makes are taken from a request, not written down here.
 */
@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "traces"))
class PlansTest {

  private static final int WORKSHOPS = 20;
  private static final int TRACES = 2_000;
  private static AWorkshop workshop;
  private static UUID dataset;

  @BeforeEach
  void fill() {
    boolean isFilled = workshop != null;
    AWorkshop fresh = AWorkshop.inIntake();
    if (isFilled) {
      AWorkshop.PEERS.membership(
          workshop.id(), workshop.facilitator().id(), "FACILITATOR", "INTAKE");
      return;
    }
    workshop = fresh;
    for (int i = 1; i < WORKSHOPS; i++) {
      fill(UUID.randomUUID());
    }
    fill(workshop.id());
    EmbeddedDatabase.current()
        .run("insert into trace_count select uuidv7(), i from generate_series(1, 5000) i");
    dataset = workshop.dataset("{\"kind\":\"ALL\"}");
    Plans.vacuum();
  }

  private static void fill(UUID id) {
    EmbeddedDatabase.current()
        .run(
            """
            insert into trace (id, workshop_id, external_id, input_preview, output_preview,
              input_chars, output_chars, message_count, payload_bytes, created_at, version)
            select uuidv7(), '%1$s', 't' || i, repeat('in ', 90), repeat('out', 90), 270, 270, 0,
              540, timestamptz '2026-01-01' + i * interval '1 second', 1
            from generate_series(1, %2$d) i
            """
                .formatted(id, TRACES),
            """
            insert into trace_payload (workshop_id, trace_id, input, output)
            select workshop_id, id, input_preview, output_preview from trace where workshop_id = '%s'
            """
                .formatted(id),
            "insert into trace_count values ('%s', %d)".formatted(id, TRACES),
            """
            with made as (
              insert into dataset values (uuidv7(), '%1$s', 'd', %2$d, 'ALL', 1, now()) returning id)
            insert into dataset_trace (workshop_id, dataset_id, position, trace_id)
            select workshop_id, made.id, row_number() over (order by created_at, trace.id) - 1,
              trace.id
            from trace, made where workshop_id = '%1$s'
            """
                .formatted(id, TRACES));
  }

  @Test
  void aPageOfAWorkshopIsARangeOfItsIndex() {
    // Given
    String sql = only(loggedBy("&limit=50").about("from trace ").without("from trace_count"));

    // Then
    assertThatPlan(sql, workshop.id(), 0, 51)
        .hasNoSeqScanOn()
        .usesIndex("ix_trace_workshop_id_created_at_id")
        .sortsAtMost(0)
        .returnsAtMost(51)
        .readsAtMostBuffers(120);
  }

  @Test
  void pageOneThousandCostsWhatPageOneCosts() {
    // Given
    String next = workshop.traces(workshop.facilitator(), "&limit=1&skip=1900").path("next");
    String sql =
        only(loggedBy("&limit=50&after=" + next).about("from trace ").without("from trace_count"));

    // Then
    Instant late = Instant.parse("2026-01-01T00:31:00Z");
    assertThatPlan(sql, workshop.id(), late, workshop.id(), 0, 51)
        .usesIndex("ix_trace_workshop_id_created_at_id")
        .sortsAtMost(0)
        .readsAtMostBuffers(120);
  }

  @Test
  void theTotalIsOneRow() {
    String sql = only(loggedBy("").about("trace_count"));
    assertThatPlan(sql, workshop.id()).usesIndex("pk_trace_count").readsAtMostBuffers(4);
  }

  @Test
  void aPageOfADatasetBeginsAtItsPosition() {
    // Given
    String sql =
        only(loggedBy("&limit=50&skip=1900&datasetId=" + dataset).about("from dataset_trace"));

    // Then
    assertThatPlan(sql, workshop.id(), dataset, 1900, 1951)
        .hasNoSeqScanOn()
        .usesIndex("pk_dataset_trace")
        .sortsAtMost(51)
        .readsAtMostBuffers(300);
  }

  @Test
  void aTraceIsFoundByItsIdAlone() {
    // Given
    String id = workshop.traces(workshop.facilitator(), "&limit=1").path("items[0].id");
    Statements statements =
        StatementCounter.logged(() -> workshop.asFacilitator().get("/api/v1/traces/" + id));

    // Then
    assertThat(statements.count()).as(statements.toString()).isEqualTo(2);
    for (String sql : statements.sql()) {
      assertThatPlan(sql, UUID.fromString(id))
          .hasNoSeqScanOn()
          .usesIndex("ix_trace_id")
          .readsAtMostBuffers(15);
    }
  }

  @Test
  void aPositionIsARangeOfThreeRows() {
    // Given
    String sql = only(loggedAt(membership()).about("from dataset ").without("trace_payload"));

    // Then
    assertThatPlan(sql, dataset, UUID.randomUUID(), workshop.id(), 999, 1002)
        .hasNoSeqScanOn("dataset_trace", "trace")
        .usesIndex("pk_dataset_trace")
        .sortsAtMost(3)
        .readsAtMostBuffers(12);
  }

  @Test
  void aPersonalOrderSortsTheDatasetAndNothingElse() {
    // Given
    String sql = only(loggedAt(membership().inRandomOrder()).about("md5"));

    // Then
    assertThatPlan(sql, dataset, UUID.randomUUID(), workshop.id(), "seed", 999, 3)
        .hasNoSeqScanOn("dataset_trace", "trace")
        .usesIndex("uq_dataset_trace_workshop_id_dataset_id_trace_id")
        .sortsAtMost(TRACES)
        .returnsAtMost(3)
        .readsAtMostBuffers(100);
  }

  @Test
  void membershipInADatasetIsOneLook() {
    // Given
    Statements statements =
        StatementCounter.logged(
            () ->
                AWorkshop.asService()
                    .get("/internal/v1/datasets/" + dataset + "/traces/" + UUID.randomUUID()));

    // Then
    assertThatPlan(only(statements), dataset, UUID.randomUUID())
        .hasNoSeqScanOn("dataset_trace")
        .readsAtMostBuffers(10);
  }

  @Test
  void aListCostsTheSameForOneRowAndForTwoHundred() {
    for (int limit : new int[] {1, 50, 200}) {
      for (String filter : new String[] {"", "&datasetId=" + dataset}) {
        Statements executed =
            StatementCounter.executed(
                () ->
                    workshop
                        .traces(workshop.facilitator(), "&limit=" + limit + filter)
                        .then()
                        .statusCode(200));
        assertThat(executed.without("scheduled_tasks").count())
            .as(executed.toString())
            .isEqualTo(2);
      }
    }
  }

  @Test
  void aPositionCostsTwoStatements() {
    assertThat(loggedAt(membership()).count()).isEqualTo(2);
  }

  private StubMembership membership() {
    return StubMembership.of(workshop.id(), UUID.randomUUID(), "SME", "ANNOTATION")
        .inRound(1, dataset);
  }

  private static Statements loggedAt(StubMembership membership) {
    TestUser user = workshop.member(membership);
    return StatementCounter.logged(
        () -> {
          Response found =
              AWorkshop.as(user).get("/api/v1/traces/at?position=1000&workshopId=" + workshop.id());
          assertThat(found.statusCode()).isEqualTo(200);
        });
  }

  private static Statements loggedBy(String query) {
    return StatementCounter.logged(
        () -> workshop.traces(workshop.facilitator(), query).then().statusCode(200));
  }

  private static String only(Statements statements) {
    assertThat(statements.sql()).as(statements.toString()).hasSize(1);
    return statements.sql().getFirst();
  }
}
