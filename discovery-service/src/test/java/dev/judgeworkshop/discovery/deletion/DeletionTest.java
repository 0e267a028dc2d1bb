package dev.judgeworkshop.discovery.deletion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.judgeworkshop.discovery.AWorkshop;
import dev.judgeworkshop.discovery.Drafts;
import dev.judgeworkshop.discovery.Rows;
import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "discovery"))
class DeletionTest {

  private static final String WORKSHOP = "/internal/v1/workshops/{id}";

  private final AWorkshop workshop = AWorkshop.inDiscovery();
  private TestUser ada;
  private TestUser facilitator;

  @BeforeEach
  void invite() {
    workshop.withSettings(true, true);
    ada = workshop.sme();
    facilitator = workshop.facilitator();
  }

  @Test
  void dropsEverythingOfAWorkshopAndNothingElse() {
    // Given
    UUID other = UUID.randomUUID();
    Rows.contribute(other, 3, ada.id());
    fill();
    // When
    List<Integer> answers = new ArrayList<>();
    while (answers.isEmpty() || answers.getLast() == 202) {
      answers.add(drop());
    }
    // Then
    assertThat(answers).contains(202).endsWith(204);
    for (String table : DeletionRepository.TABLES) {
      assertThat(rows(table, workshop.id())).as(table).isZero();
    }
    assertThat(rows("feedback", other)).isEqualTo(3);
    assertThat(drop()).isEqualTo(204);
  }

  @Test
  void knowsEveryTableThatHoldsRowsOfAWorkshop() {
    assertThat(DeletionRepository.TABLES)
        .containsExactlyInAnyOrderElementsOf(
            tables(
                "select table_name from information_schema.columns where table_schema = 'public'"
                    + " and column_name = 'workshop_id' and table_name <> 'deleted_workshop'"));
  }

  @Test
  void nothingIsWrittenOnceItHasBegun() {
    UUID trace = workshop.trace();
    assertThat(drop()).isEqualTo(202);
    give(ada, trace).statusCode(404).body("code", equalTo("workshop-not-found"));
    new Drafts(workshop, facilitator).byHand("late").statusCode(404);
    new Drafts(workshop, facilitator).suggest().statusCode(404);
    AWorkshop.as(ada)
        .body(Map.of("workshopId", workshop.id(), "text", "late"))
        .post("/api/v1/notes")
        .then()
        .statusCode(404);
    AWorkshop.as(ada)
        .put("/api/v1/feedback/progress/completion?workshopId={w}", workshop.id())
        .then()
        .statusCode(404);
    assertThat(drop()).isEqualTo(204);
    assertThat(rows("feedback", workshop.id())).isZero();
    assertThat(rows("note", workshop.id())).isZero();
    assertThat(rows("draft_rubric_item", workshop.id())).isZero();
    assertThat(rows("group_suggestion", workshop.id())).isZero();
  }

  @Test
  void forgetsWhatHangsOnDeletedTraces() {
    // Given
    UUID gone = workshop.trace();
    UUID kept = workshop.trace();
    workshop.known(gone, kept);
    for (UUID trace : List.of(gone, kept)) {
      give(ada, trace).statusCode(201);
      give(workshop.sme(), trace).statusCode(201);
      AWorkshop.as(ada)
          .body(Map.of("workshopId", workshop.id(), "traceId", trace, "insight", "x"))
          .post("/api/v1/findings");
      AWorkshop.as(ada)
          .body(Map.of("workshopId", workshop.id(), "traceId", trace, "text", "x"))
          .post("/api/v1/notes");
    }
    String item =
        new Drafts(workshop, facilitator).byHand("draft", gone, kept).extract().path("id");
    // When
    forget(gone).statusCode(204);
    forget(gone).statusCode(204);
    // Then
    AWorkshop.as(facilitator)
        .get("/api/v1/feedback/progress?workshopId={w}", workshop.id())
        .then()
        .body("feedback", equalTo(2))
        .body("findings", equalTo(1));
    for (String list : List.of("feedback", "findings", "notes")) {
      AWorkshop.as(ada)
          .get("/api/v1/" + list + "?workshopId=" + workshop.id())
          .then()
          .body("total", equalTo(1))
          .body("items.traceId", contains(kept.toString()));
    }
    AWorkshop.as(facilitator)
        .get("/api/v1/feedback/disagreements?workshopId={w}", workshop.id())
        .then()
        .body("items.traceId", contains(kept.toString()));
    AWorkshop.as(facilitator)
        .get("/api/v1/draft-rubric-items/" + item)
        .then()
        .header("ETag", "\"2\"")
        .body("evidenceTraceIds", contains(kept.toString()));
  }

  @Test
  void isForServicesOnly() {
    AWorkshop.as(facilitator).delete(WORKSHOP, workshop.id()).then().statusCode(403);
    AWorkshop.as(facilitator)
        .body(Map.of("traceIds", List.of(UUID.randomUUID())))
        .post(WORKSHOP + "/deleted-traces", workshop.id())
        .then()
        .statusCode(403);
    forget().statusCode(400).body("violations", hasSize(1));
  }

  private void fill() {
    Rows.contribute(workshop.id(), 20, ada.id());
    UUID trace = workshop.trace();
    workshop.known(trace);
    String feedback = give(ada, trace).extract().path("id");
    workshop.completions().answersProblem(409, "no-model-provider");
    AWorkshop.as(ada)
        .post("/api/v1/feedback/{f}/follow-ups?workshopId={w}", feedback, workshop.id())
        .then()
        .statusCode(201);
    AWorkshop.as(ada)
        .body(Map.of("workshopId", workshop.id(), "text", "x"))
        .post("/api/v1/notes")
        .then()
        .statusCode(201);
    Drafts drafts = new Drafts(workshop, facilitator);
    String item = drafts.byHand("draft", trace).statusCode(201).extract().path("id");
    drafts.group("group", List.of(item)).statusCode(201);
    drafts.suggested(drafts.suggest().statusCode(202).extract().path("id"));
    EmbeddedDatabase.current()
        .run(
            """
            with a as (
              insert into analysis (id, workshop_id, kind, state, stage, done, failed, total,
                dropped_evidence, input_tokens, output_tokens, created_by, created_at, version)
              values (uuidv7(), '%1$s', 'THEMES', 'SUCCEEDED', 'FINDINGS', 1, 0, 1, 0, 0, 0,
                uuidv7(), now(), 1) returning id
            ), i as (
              insert into analysis_item (id, workshop_id, analysis_id, position, title, description)
              select uuidv7(), '%1$s', id, 1, 'x', 'x' from a returning id
            )
            insert into analysis_evidence select '%1$s', id, uuidv7() from i
            """
                .formatted(workshop.id()));
    for (String table : DeletionRepository.TABLES) {
      assertThat(rows(table, workshop.id())).as(table).isPositive();
    }
  }

  private int drop() {
    return AWorkshop.asService("workshops-service").delete(WORKSHOP, workshop.id()).statusCode();
  }

  private ValidatableResponse forget(UUID... traces) {
    return AWorkshop.asService("traces-service")
        .contentType("application/json")
        .body(Map.of("traceIds", List.of(traces)))
        .post(WORKSHOP + "/deleted-traces", workshop.id())
        .then();
  }

  private ValidatableResponse give(TestUser user, UUID trace) {
    return AWorkshop.as(user)
        .body(Map.of("label", "GOOD", "reason", "x"))
        .put("/api/v1/feedback?workshopId={w}&traceId={t}", workshop.id(), trace)
        .then();
  }

  private static long rows(String table, UUID workshopId) {
    return Long.parseLong(
        tables("select count(*) from " + table + " where workshop_id = '" + workshopId + "'")
            .getFirst());
  }

  private static List<String> tables(String sql) {
    try (Connection connection = EmbeddedDatabase.current().dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (row.next()) {
        values.add(row.getString(1));
      }
      return values;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
