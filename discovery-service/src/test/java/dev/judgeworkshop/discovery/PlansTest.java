package dev.judgeworkshop.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.PlanAssert;
import dev.judgeworkshop.testing.Plans;
import dev.judgeworkshop.testing.StatementCounter;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Explains the very statements that requests make, as Hibernate sends them. The workshop that is
 * asked for is the oldest of six.
 */
@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "discovery"))
class PlansTest {

  private static final int PEOPLE = 20;
  private static final int TRACES = 250;
  private static final int PAGE = 51;
  private static final String TABLES = "feedback,finding,progress";
  private static final AWorkshop WORKSHOP = AWorkshop.inDiscovery();
  private static final UUID ADA = UUID.randomUUID();
  private static boolean filled;

  private TestUser facilitator;

  @BeforeEach
  void fill() {
    facilitator = WORKSHOP.facilitator();
    if (filled) {
      return;
    }
    Rows.contribute(WORKSHOP.id(), TRACES, people());
    for (int other = 0; other < 5; other++) {
      Rows.contribute(UUID.randomUUID(), TRACES, people());
    }
    EmbeddedDatabase.current()
        .run(
            "insert into progress select gen_random_uuid(), gen_random_uuid(), 1, 1"
                + " from generate_series(1, 5000)");
    Plans.vacuum();
    filled = true;
  }

  @ParameterizedTest
  @CsvSource({
    "feedback, '', pk_feedback, 0",
    "feedback, after, pk_feedback, 0",
    "feedback, userId, ix_feedback_workshop_id_user_id_id, 250",
    "feedback, userId after, ix_feedback_workshop_id_user_id_id, 250",
    "feedback, label, ix_feedback_workshop_id_label_id, 0",
    "feedback, label after, ix_feedback_workshop_id_label_id, 0",
    "feedback, traceId, uq_feedback_workshop_id_trace_id_user_id, 20",
    "feedback, traceId userId, uq_feedback_workshop_id_trace_id_user_id, 1",
    "feedback, traceId label, uq_feedback_workshop_id_trace_id_user_id, 20",
    "feedback, userId label, ix_feedback_workshop_id_user_id_id, 250",
    "findings, '', pk_finding, 0",
    "findings, after, pk_finding, 0",
    "findings, userId, ix_finding_workshop_id_user_id_id, 250",
    "findings, userId after, ix_finding_workshop_id_user_id_id, 250",
    "findings, category, ix_finding_workshop_id_category_id, 0",
    "findings, category after, ix_finding_workshop_id_category_id, 0",
    "findings, traceId, ix_finding_workshop_id_trace_id_id, 20",
    "findings, traceId userId, ix_finding_workshop_id_trace_id_id, 20",
    "findings, userId category, ix_finding_workshop_id_user_id_id, 250"
  })
  void listsReadAnIndexInItsOrder(String list, String filter, String index, int sorted) {
    // Given
    List<Object> conditions = new ArrayList<>(List.of(WORKSHOP.id()));
    String query = list + "?workshopId=" + WORKSHOP.id();
    for (String name : filter.isEmpty() ? new String[0] : filter.split(" ")) {
      String value = name.equals("after") ? cursor(query) : value(name);
      query += "&" + name + "=" + value;
      conditions.add(name.equals("after") ? lastId(list) : typed(value));
    }
    // When
    List<String> sql = statementsOf(query);
    // Then
    List<Object> page = new ArrayList<>(conditions);
    page.addAll(List.of(0, PAGE));
    assertThat(sql).hasSize(2);
    plan(sql.getFirst(), page)
        .hasNoSeqScanOn(TABLES.split(","))
        .usesIndex(index)
        .sortsAtMost(sorted)
        .returnsAtMost(PAGE)
        .readsAtMostBuffers(200);
    if (filter.endsWith("after")) {
      conditions.removeLast();
    }
    plan(sql.getLast(), conditions).hasNoSeqScanOn(TABLES.split(",")).readsAtMostBuffers(60);
  }

  @Test
  void oneFeedbackIsReadAndChangedByItsKey() {
    UUID trace = Rows.trace(7);
    List<String> sql =
        statementsOf("feedback/mine?workshopId=" + WORKSHOP.id() + "&traceId=" + trace);
    assertThat(sql).hasSize(1);
    String key = "uq_feedback_workshop_id_trace_id_user_id";
    plan(sql.getFirst(), List.of(WORKSHOP.id(), trace, ADA, 0, 1))
        .usesIndex(key)
        .readsAtMostBuffers(10);
    plan(
            changeOfFeedback(trace),
            List.of("BAD", "other", Instant.EPOCH, WORKSHOP.id(), trace, ADA, 1L))
        .usesIndex(key)
        .hasNoSeqScanOn("feedback");
  }

  @Test
  void oneFindingIsReadByItsId() {
    String id = lastId("findings").toString();
    List<String> sql = statementsOf("findings/" + id);
    assertThat(sql).hasSize(1);
    plan(sql.getFirst(), List.of(UUID.fromString(id)))
        .usesIndex("ix_finding_id")
        .readsAtMostBuffers(10);
  }

  @Test
  void theCountsAreReadFromTheCounters() {
    List<String> sql =
        StatementCounter.logged(
                () ->
                    AWorkshop.asService("workshops-service")
                        .get("/internal/v1/workshops/{id}/counts", WORKSHOP.id()))
            .sql();
    assertThat(sql).hasSize(1);
    plan(sql.getFirst(), List.of(WORKSHOP.id()))
        .usesIndex("pk_progress")
        .hasNoSeqScanOn("progress")
        .readsAtMostBuffers(40);
  }

  private List<String> statementsOf(String query) {
    return StatementCounter.logged(() -> AWorkshop.as(facilitator).get("/api/v1/" + query)).sql();
  }

  private String changeOfFeedback(UUID trace) {
    TestUser eve = WORKSHOP.sme();
    AWorkshop.PEERS.traces().get(WORKSHOP.lookUp(trace)).answersStatus(204);
    return StatementCounter.logged(
            () ->
                AWorkshop.as(eve)
                    .header("If-Match", "\"1\"")
                    .body("{\"label\":\"BAD\",\"reason\":\"other\"}")
                    .put("/api/v1/feedback?workshopId={w}&traceId={t}", WORKSHOP.id(), trace))
        .sql()
        .getFirst();
  }

  private static PlanAssert plan(String sql, List<Object> parameters) {
    return Plans.assertThatPlan(sql, parameters.toArray());
  }

  private String cursor(String query) {
    return AWorkshop.as(facilitator).get("/api/v1/" + query + "&limit=1").path("next");
  }

  private UUID lastId(String list) {
    String id =
        AWorkshop.as(facilitator)
            .get("/api/v1/" + list + "?limit=1&workshopId=" + WORKSHOP.id())
            .path("items[0].id");
    return UUID.fromString(id);
  }

  private static String value(String name) {
    return switch (name) {
      case "userId" -> ADA.toString();
      case "traceId" -> Rows.trace(7).toString();
      case "label" -> "BAD";
      default -> "THEME";
    };
  }

  private static Object typed(String value) {
    return value.contains("-") ? UUID.fromString(value) : value;
  }

  private static UUID[] people() {
    return Stream.concat(Stream.of(ADA), Stream.generate(UUID::randomUUID))
        .limit(PEOPLE)
        .toArray(UUID[]::new);
  }
}
