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
  private static final String TABLES = "feedback,finding,progress,trace_feedback";
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
    Rows.contributeShort(WORKSHOP.id(), TRACES, people());
    for (int other = 0; other < 5; other++) {
      Rows.contributeShort(UUID.randomUUID(), TRACES, people());
    }
    EmbeddedDatabase.current()
        .run(
            "insert into progress (workshop_id, user_id, feedback, findings)"
                + " select gen_random_uuid(), gen_random_uuid(), 1, 1"
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
    "feedback, text, ix_feedback_workshop_id_reason, 20",
    "findings, '', pk_finding, 0",
    "findings, after, pk_finding, 0",
    "findings, userId, ix_finding_workshop_id_user_id_id, 250",
    "findings, userId after, ix_finding_workshop_id_user_id_id, 250",
    "findings, category, ix_finding_workshop_id_category_id, 0",
    "findings, category after, ix_finding_workshop_id_category_id, 0",
    "findings, traceId, ix_finding_workshop_id_trace_id_id, 20",
    "findings, traceId userId, ix_finding_workshop_id_trace_id_id, 20",
    "findings, userId category, ix_finding_workshop_id_user_id_id, 250",
    "findings, text, ix_finding_workshop_id_insight, 20"
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
    plan(sql.getLast(), page)
        .hasNoSeqScanOn(TABLES.split(","))
        .usesIndex(index)
        .sortsAtMost(sorted)
        .returnsAtMost(PAGE)
        .readsAtMostBuffers(200);
    if (filter.endsWith("after")) {
      conditions.removeLast();
    }
    if (sql.getFirst().contains("select count")) {
      conditions.add(WORKSHOP.id());
    }
    plan(sql.getFirst(), conditions).hasNoSeqScanOn(TABLES.split(",")).readsAtMostBuffers(140);
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
            List.of(
                "BAD",
                "other",
                Instant.EPOCH,
                WORKSHOP.id(),
                trace,
                ADA,
                1L,
                "BAD",
                "other",
                WORKSHOP.id()))
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

  @ParameterizedTest
  @CsvSource({
    "disagreements, '', ix_trace_feedback_workshop_id_severity_reviewers_trace_id",
    "disagreements, severity, ix_trace_feedback_workshop_id_severity_reviewers_trace_id",
    "disagreements, after, ix_trace_feedback_workshop_id_severity_reviewers_trace_id",
    "coverage, '', pk_trace_feedback",
    "coverage, after, pk_trace_feedback"
  })
  void labelsOfTracesAreReadInTheirOrder(String list, String filter, String index) {
    // Given
    String query = "feedback/" + list + "?workshopId=" + WORKSHOP.id();
    List<Object> parameters = new ArrayList<>(List.of(WORKSHOP.id()));
    if (filter.equals("severity")) {
      query += "&severity=HIGH";
      parameters.add(3);
    }
    if (filter.equals("after")) {
      query += "&after=" + cursor(query);
      parameters.addAll(
          list.equals("coverage")
              ? List.of(Rows.trace(1))
              : List.of((short) 3, 20L, Rows.trace(250)));
    }
    // When
    List<String> sql = statementsOf(query);
    // Then
    assertThat(sql).hasSize(3);
    List<Object> page = new ArrayList<>(parameters);
    page.addAll(List.of(PAGE, 0));
    plan(sql.get(1), page)
        .hasNoSeqScanOn(TABLES.split(","))
        .usesIndex(index)
        .sortsAtMost(0)
        .readsAtMostBuffers(60);
    plan(sql.get(2), filter.equals("after") ? List.of(WORKSHOP.id()) : parameters)
        .hasNoSeqScanOn(TABLES.split(","))
        .readsAtMostBuffers(60);
  }

  @Test
  void progressIsReadFromTheCounters() {
    List<String> sql = statementsOf("feedback/progress?workshopId=" + WORKSHOP.id());
    assertThat(sql).hasSize(3);
    for (String statement : sql.subList(0, 2)) {
      plan(statement, List.of(WORKSHOP.id()))
          .usesIndex("pk_progress")
          .hasNoSeqScanOn("progress")
          .readsAtMostBuffers(40);
    }
    plan(sql.getLast(), List.of(WORKSHOP.id(), 51, 0))
        .usesIndex("pk_progress")
        .hasNoSeqScanOn("progress")
        .readsAtMostBuffers(40);
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
      case "text" -> "w250";
      default -> "THEME";
    };
  }

  private static Object typed(String value) {
    if (value.equals("w250")) {
      return "'w250':*";
    }
    return value.contains("-") ? UUID.fromString(value) : value;
  }

  private static UUID[] people() {
    return Stream.concat(Stream.of(ADA), Stream.generate(UUID::randomUUID))
        .limit(PEOPLE)
        .toArray(UUID[]::new);
  }
}
