package dev.judgeworkshop.annotations.removal;

import static dev.judgeworkshop.annotations.AWorkshop.as;
import static dev.judgeworkshop.annotations.AWorkshop.asService;
import static dev.judgeworkshop.annotations.AWorkshop.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.judgeworkshop.annotations.AWorkshop;
import dev.judgeworkshop.annotations.Database;
import dev.judgeworkshop.annotations.ManyAnnotations;
import dev.judgeworkshop.annotations.Together;
import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.Plans;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "annotations"))
class RemovalTest {

  private final AWorkshop workshop = AWorkshop.inAnnotation();

  /** Every table that knows workshops, whatever is added later. */
  private static List<String> tablesOfWorkshops() {
    return Database.column(
        "select c.table_name from information_schema.columns c join information_schema.tables t"
            + " using (table_schema, table_name) where c.column_name = 'workshop_id'"
            + " and c.table_schema = 'public' and t.table_type = 'BASE TABLE' order by 1");
  }

  private static List<String> rowsOf(UUID workshopId) {
    return tablesOfWorkshops().stream()
        .filter(
            table ->
                !Database.column("select 1 from " + table + " where workshop_id = ?", workshopId)
                    .isEmpty())
        .toList();
  }

  @Test
  void dropsAWorkshopStepByStepAndNothingElse() {
    // Given
    AWorkshop other = AWorkshop.inAnnotation();
    ManyAnnotations kept = ManyAnnotations.in(other).traces(3).raters(2).insert();
    ManyAnnotations.in(workshop).traces(50).raters(50).insert();
    workshop.fillEverything();
    assertThat(rowsOf(workshop.id())).isEqualTo(tablesOfWorkshops());
    // When
    int asked = 1;
    Response answer = delete(workshop.id());
    answer.then().statusCode(202);
    while (answer.statusCode() == 202) {
      answer = delete(workshop.id());
      asked++;
    }
    // Then
    answer.then().statusCode(204);
    assertThat(asked).isEqualTo(2);
    assertThat(rowsOf(workshop.id())).isEmpty();
    delete(workshop.id()).then().statusCode(204);
    delete(UUID.randomUUID()).then().statusCode(204);
    as(other.facilitator())
        .get("/api/v1/annotations?workshopId=" + other.id())
        .then()
        .body("total", equalTo(6));
    assertThat(kept.questions()).hasSize(4);
  }

  @Test
  void dropsWhatHangsOnDeletedTraces() {
    // Given
    TestUser facilitator = workshop.facilitator();
    UUID gone = workshop.trace();
    UUID kept = workshop.trace();
    Map<String, Object> question = question("Q", "LIKERT", true);
    question.put("evidenceTraceIds", List.of(gone, kept));
    List<String> q = workshop.saveRubric(facilitator, null, List.of(question)).path("questions.id");
    TestUser ada = workshop.sme();
    TestUser bob = workshop.sme();
    for (UUID trace : List.of(gone, kept)) {
      workshop.rate(ada, trace, null, q, 1).then().statusCode(201);
      workshop.draft(bob, trace, null, q, 5).then().statusCode(201);
      settle(facilitator, trace, q).then().statusCode(201);
    }
    Response before = truth(q);
    before.then().body("total", equalTo(2));
    int agreement = report(facilitator).path("annotations");
    // When
    deleteTraces(List.of(gone, UUID.randomUUID())).then().statusCode(204);
    deleteTraces(List.of(gone)).then().statusCode(204);
    // Then
    assertThat(agreement).isEqualTo(2);
    report(facilitator).then().body("annotations", equalTo(1));
    truth(q)
        .then()
        .body("total", equalTo(1))
        .body("items.traceId", equalTo(List.of(kept.toString())));
    assertThat(truth(q).<Integer>path("version")).isGreaterThan(before.path("version"));
    as(ada)
        .get("/api/v1/annotations/progress?workshopId=" + workshop.id())
        .then()
        .body("annotated", equalTo(1));
    as(bob)
        .get("/api/v1/annotations/progress?workshopId=" + workshop.id())
        .then()
        .body("drafts", equalTo(1));
    as(facilitator)
        .get("/api/v1/rubrics/{id}", workshop.id())
        .then()
        .body("questions[0].evidenceTraceIds", equalTo(List.of(kept.toString())));
    for (String table : List.of("annotation", "rating", "adjudication", "trace_part")) {
      assertThat(Database.column("select 1 from " + table + " where trace_id = ?", gone))
          .as(table)
          .isEmpty();
    }
  }

  @Test
  void doesNotStandInTheWayOfSaves() throws Exception {
    // Given
    List<String> q = workshop.rubric("LIKERT");
    List<TestUser> raters = Stream.generate(workshop::sme).limit(6).toList();
    List<UUID> gone = Stream.generate(workshop::trace).limit(10).toList();
    List<UUID> kept = Stream.generate(workshop::trace).limit(10).toList();
    for (TestUser rater : raters) {
      for (UUID trace : gone) {
        workshop.rate(rater, trace, null, q, 3).then().statusCode(201);
      }
    }
    // When: half of them delete, half go on rating, some of it on what is being deleted
    List<Integer> statuses =
        Together.run(
            12,
            n -> {
              if (n % 2 == 0) {
                return deleteTraces(gone).statusCode();
              }
              TestUser rater = raters.get(n / 2);
              workshop.rate(rater, gone.get(n % 10), 1, q, 4);
              for (UUID trace : kept) {
                workshop.rate(rater, trace, null, q, 2).then().statusCode(201);
              }
              return 204;
            });
    // Then
    assertThat(statuses).containsOnly(204);
    deleteTraces(gone).then().statusCode(204);
    assertThat(
            Database.column(
                "select annotations from rater_progress where workshop_id = ?", workshop.id()))
        .containsOnly("10")
        .hasSize(6);
  }

  @Test
  void isForServicesAndBounded() {
    TestUser facilitator = workshop.facilitator();
    String path = "/internal/v1/workshops/" + workshop.id();
    as(facilitator).delete(path).then().statusCode(403);
    as(facilitator)
        .body(Map.of("traceIds", List.of(UUID.randomUUID())))
        .post(path + "/deleted-traces")
        .then()
        .statusCode(403);
    deleteTraces(List.of()).then().statusCode(400).body("violations.field", hasItem("traceIds"));
    deleteTraces(Collections.nCopies(201, UUID.randomUUID())).then().statusCode(400);
  }

  @Test
  void findsTheRowsOfATraceAndOfAWorkshopByIndex() {
    ManyAnnotations grid = ManyAnnotations.in(workshop).traces(200).raters(20).insert();
    EmbeddedDatabase.current().run("analyze annotation", "analyze rater_progress");
    Plans.assertThatPlan(
            RemovalRepository.DELETE_TRACES, workshop.id(), new UUID[] {grid.traceId(1)})
        .usesIndex("uq_annotation_workshop_id_trace_id_user_id")
        .hasNoSeqScanOn("annotation")
        .sortsAtMost(20);
    Plans.assertThatPlan(
            RemovalRepository.deleteFrom(new RemovalRepository.Table("annotation", "id")),
            workshop.id(),
            50)
        .usesIndex("pk_annotation")
        .hasNoSeqScanOn("annotation");
  }

  private static Response delete(UUID workshopId) {
    return asService("workshops-service").delete("/internal/v1/workshops/{id}", workshopId);
  }

  private Response deleteTraces(List<UUID> traces) {
    return asService("traces-service")
        .contentType("application/json")
        .body(Map.of("traceIds", traces))
        .post("/internal/v1/workshops/{id}/deleted-traces", workshop.id());
  }

  private Response settle(TestUser facilitator, UUID trace, List<String> q) {
    return as(facilitator)
        .body(Map.of("value", 3, "reason", "why"))
        .put(
            "/api/v1/adjudications/traces/{t}/questions/{q}?workshopId=" + workshop.id(),
            trace,
            q.getFirst());
  }

  private Response report(TestUser facilitator) {
    return as(facilitator).get("/api/v1/agreement?workshopId=" + workshop.id());
  }

  private Response truth(List<String> q) {
    return asService("judge-service")
        .get("/internal/v1/workshops/{id}/ground-truth?questionId=" + q.getFirst(), workshop.id());
  }
}
