package dev.judgeworkshop.annotations.imports;

import static dev.judgeworkshop.annotations.AWorkshop.PEERS;
import static dev.judgeworkshop.annotations.AWorkshop.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.judgeworkshop.annotations.AWorkshop;
import dev.judgeworkshop.annotations.AuditTrail;
import dev.judgeworkshop.annotations.Database;
import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.Plans;
import dev.judgeworkshop.testing.StubEndpoint;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "annotations"))
class AnnotationImportTest {

  private final AWorkshop workshop = AWorkshop.in("RESULTS");
  private final List<UUID> traces = List.of(UUID.randomUUID(), UUID.randomUUID());
  private TestUser facilitator;
  private TestUser ada;
  private TestUser bob;
  private List<String> q;

  @BeforeEach
  void peers() {
    facilitator = workshop.facilitator();
    ada = workshop.sme();
    bob = workshop.member("PARTICIPANT");
    q = workshop.rubric("LIKERT", "FREEFORM");
    knowMembers();
    knowTraces(traces);
  }

  private void knowMembers() {
    members()
        .answers(
            Map.of(
                "items",
                List.of(
                    member(ada, "Ada@Example.org", "SME"),
                    member(bob, "bob@example.org", "PARTICIPANT"),
                    member(facilitator, "boss@example.org", "FACILITATOR"))));
  }

  private StubEndpoint members() {
    return PEERS.workshops().get("/internal/v1/workshops/" + workshop.id() + "/members");
  }

  private void knowTraces(List<UUID> known) {
    PEERS
        .traces()
        .get("/internal/v1/workshops/" + workshop.id() + "/trace-summaries")
        .answers(Map.of("items", known.stream().map(id -> Map.of("id", id)).toList()));
  }

  private static Map<String, Object> member(TestUser user, String email, String role) {
    return Map.of("userId", user.id(), "name", "n", "email", email, "role", role);
  }

  @Test
  void aTraceMayBeNamedByItsExternalId() {
    // Given: an external id that looks like an id, a plain one, and one that no trace has
    UUID looksLikeAnId = UUID.randomUUID();
    StubEndpoint byExternalId =
        PEERS
            .traces()
            .post(
                "/internal/v1/workshops/%s/trace-summaries/by-external-id".formatted(workshop.id()))
            .answers(
                Map.of(
                    "items",
                    List.of(
                        Map.of("id", traces.get(0), "externalId", "tr-1"),
                        Map.of("id", traces.get(1), "externalId", looksLikeAnId.toString()))));
    String csv =
        "traceId,rater,question,value,text\n"
            + "tr-1,ada@example.org,%1$s,4,\ntr-1,ada@example.org,%2$s,,a\n"
            + "%3$s,ada@example.org,%1$s,5,\n%3$s,ada@example.org,%2$s,,b\n"
            + "%4$s,bob@example.org,%1$s,3,\n%4$s,bob@example.org,%2$s,,c\n"
            + "tr-9,ada@example.org,%1$s,1,\ntr-9,ada@example.org,%2$s,,d\n";
    // When
    Response ended =
        end(
            send("CSV", csv.formatted(q.get(0), q.get(1), looksLikeAnId, traces.get(0)))
                .path("id"));
    // Then
    ended
        .then()
        .body("state", equalTo("SUCCEEDED"))
        .body("done", equalTo(3))
        .body("failed", equalTo(1));
    errors(ended.path("id")).then().body("items[0].message", containsString("traceId"));
    for (UUID trace : traces.subList(0, 2)) {
      as(ada)
          .get("/api/v1/annotations/mine?workshopId=" + workshop.id() + "&traceId=" + trace)
          .then()
          .statusCode(200);
    }
    assertThat(byExternalId.received()).isEqualTo(1);
    assertThat(byExternalId.requests().getFirst().getBodyAsString())
        .contains("tr-1", "tr-9", looksLikeAnId.toString())
        .doesNotContain(traces.get(0).toString());
  }

  @Test
  void importsJsonLinesOnBehalfOfRaters() {
    // Given
    String file =
        line(traces.get(0), "ada@example.org", q.get(0), 4, q.get(1), "fine\\nreally")
            + "\n\nnot json\n"
            + line(traces.get(1), bob.id().toString(), "likert 0", 2, "FREEFORM 1", "so so")
            + line(traces.get(0), "stranger@example.org", q.get(0), 4, q.get(1), "x")
            + line(traces.get(0), "boss@example.org", q.get(0), 4, q.get(1), "x")
            + line(UUID.randomUUID(), "ada@example.org", q.get(0), 4, q.get(1), "x")
            + line(traces.get(1), "ada@example.org", q.get(0), 6, q.get(1), "x")
            + line(traces.get(1), "ada@example.org", "nobody asked", 1, q.get(1), "x");
    // When
    Response accepted = send("JSON_LINES", file);
    accepted.then().statusCode(202).header("Location", notNullValue());
    Response ended = end(accepted.path("id"));
    // Then
    ended
        .then()
        .body("state", equalTo("SUCCEEDED"))
        .body("done", equalTo(2))
        .body("failed", equalTo(6))
        .body("total", equalTo(8))
        .header("Retry-After", nullValue());
    Response errors = errors(accepted.path("id"));
    errors
        .then()
        .body("total", equalTo(6))
        .body("items.line", equalTo(List.of(4, 6, 7, 8, 9, 10)))
        .body("items[0].message", equalTo("is not well-formed JSON"))
        .body("items[1].message", containsString("rater"))
        .body("items[2].message", containsString("rater"))
        .body("items[3].message", containsString("traceId"))
        .body("items[4].message", containsString("ratings[0].value"))
        .body("items[5].message", containsString("question"));
    as(ada)
        .get("/api/v1/annotations/mine?workshopId=" + workshop.id() + "&traceId=" + traces.get(0))
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("ratings.find { it.questionId == '" + q.get(1) + "' }.text", equalTo("fine\nreally"));
    as(ada)
        .get("/api/v1/annotations/progress?workshopId=" + workshop.id())
        .then()
        .body("annotated", equalTo(1));
    assertThat(
            Database.column(
                "select count(*) from annotation_history where workshop_id = ?", workshop.id()))
        .containsExactly("2");
    assertThat(
            Database.column(
                "select 1 from annotation_import_file where import_id = ?",
                UUID.fromString(accepted.path("id"))))
        .isEmpty();
  }

  @Test
  void importsWhatItExports() {
    // Given
    AuditTrail.of(workshop).answers(204);
    PEERS.workshops().get("/internal/v1/users").answers(List.of());
    String json =
        line(traces.get(0), "ada@example.org", q.get(0), 4, q.get(1), "=1+1")
            + line(traces.get(1), "bob@example.org", q.get(0), 1, q.get(1), "a, \\\"b\\\"\\nc");
    end(send("JSON_LINES", json).path("id")).then().body("done", equalTo(2));
    String csv =
        as(facilitator)
            .get("/api/v1/annotations/export/csv?workshopId=" + workshop.id())
            .asString();
    String lines =
        as(facilitator)
            .get("/api/v1/annotations/export/json-lines?workshopId=" + workshop.id())
            .asString();
    // When: the same again, and once more after everything is gone
    end(send("CSV", csv).path("id"))
        .then()
        .body("done", equalTo(2))
        .body("failed", equalTo(0))
        .body("state", equalTo("SUCCEEDED"));
    end(send("JSON_LINES", lines).path("id")).then().body("done", equalTo(2));
    EmbeddedDatabase.current()
        .run("delete from annotation where workshop_id = '%s'".formatted(workshop.id()));
    end(send("CSV", csv).path("id")).then().body("done", equalTo(2)).body("failed", equalTo(0));
    // Then
    assertThat(
            as(facilitator)
                .get("/api/v1/annotations/export/csv?workshopId=" + workshop.id())
                .asString()
                .lines()
                .map(line -> line.substring(0, Math.max(0, line.lastIndexOf(','))))
                .collect(Collectors.toSet()))
        .isEqualTo(
            csv.lines()
                .map(line -> line.substring(0, Math.max(0, line.lastIndexOf(','))))
                .collect(Collectors.toSet()));
  }

  @Test
  void neverOverwritesWhatARaterSaid() {
    String id =
        send("JSON_LINES", line(traces.get(0), "ada@example.org", q.get(0), 4, q.get(1), "x"))
            .path("id");
    end(id).then().body("done", equalTo(1));
    String again =
        send("JSON_LINES", line(traces.get(0), "ada@example.org", q.get(0), 5, q.get(1), "x"))
            .path("id");
    end(again).then().body("state", equalTo("FAILED")).body("failed", equalTo(1));
    errors(again)
        .then()
        .body("items[0].message", containsString("has annotated this trace differently"));
    assertThat(
            Database.column(
                "select value from rating where trace_id = ? and value is not null", traces.get(0)))
        .containsExactly("4");
  }

  @Test
  void goesOnWhereAKilledRunStopped() {
    // Given: 250 annotations, three batches; the process died behind the first one, whose rows are
    // somebody else's business here
    List<UUID> many = new ArrayList<>();
    StringBuilder file = new StringBuilder();
    for (int i = 0; i < 250; i++) {
      many.add(UUID.randomUUID());
      file.append(line(many.get(i), "ada@example.org", q.get(0), 1 + i % 5, q.get(1), "t" + i));
    }
    knowTraces(many);
    UUID id = UUID.randomUUID();
    EmbeddedDatabase.current()
        .run(
            """
            insert into annotation_import (id, workshop_id, format, state, done, failed, total,
              position, created_at, started_at, version)
            values ('%s', '%s', 'JSON_LINES', 'RUNNING', 100, 0, 250, 100, now(), now(), 3)
            """
                .formatted(id, workshop.id()),
            "insert into annotation_import_file values ('%s', convert_to('%s', 'UTF8'))"
                .formatted(id, file),
            """
            insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
            values ('import-annotations', '%s', now(), false, 1)
            """
                .formatted(id));
    // When, Then: nothing is done twice, and nothing is left out
    end(id.toString())
        .then()
        .body("state", equalTo("SUCCEEDED"))
        .body("done", equalTo(250))
        .body("failed", equalTo(0));
    assertThat(
            Database.column("select count(*) from annotation where workshop_id = ?", workshop.id()))
        .containsExactly("150");
    assertThat(
            Database.column(
                "select annotations from rater_progress where workshop_id = ?", workshop.id()))
        .containsExactly("150");
  }

  @Test
  void waitsForAPeerThatIsDown() {
    members().isDown();
    String id =
        send("JSON_LINES", line(traces.get(0), "ada@example.org", q.get(0), 4, q.get(1), "x"))
            .path("id");
    await().atMost(Duration.ofSeconds(20)).until(() -> get(id).path("total") != null);
    get(id).then().body("state", equalTo("RUNNING")).header("Retry-After", "1");
    knowMembers();
    end(id).then().body("state", equalTo("SUCCEEDED")).body("done", equalTo(1));
  }

  @Test
  void canBeCancelled() {
    members().isDown();
    String id =
        send("JSON_LINES", line(traces.get(0), "ada@example.org", q.get(0), 4, q.get(1), "x"))
            .path("id");
    as(facilitator)
        .post("/api/v1/annotations/imports/{id}/cancel", id)
        .then()
        .statusCode(202)
        .body("state", equalTo("CANCELLED"));
    as(facilitator)
        .post("/api/v1/annotations/imports/{id}/cancel", id)
        .then()
        .statusCode(202)
        .body("state", equalTo("CANCELLED"));
    knowMembers();
    await().during(Duration.ofSeconds(3)).until(() -> "CANCELLED".equals(get(id).path("state")));
    assertThat(Database.column("select 1 from annotation where workshop_id = ?", workshop.id()))
        .isEmpty();
  }

  @Test
  void createsOnceUnderOneKey() {
    String file = line(traces.get(0), "ada@example.org", q.get(0), 4, q.get(1), "x");
    String key = UUID.randomUUID().toString();
    String first = sendWith(key, file).then().statusCode(202).extract().path("id");
    assertThat(sendWith(key, file).then().statusCode(202).extract().<String>path("id"))
        .isEqualTo(first);
    sendWith(key, file + file).then().statusCode(422);
    end(first);
    as(facilitator)
        .get("/api/v1/annotations/imports?workshopId=" + workshop.id())
        .then()
        .body("total", equalTo(1))
        .body("items[0].id", equalTo(first));
  }

  @ParameterizedTest
  @CsvSource({
    "'', traceId",
    "'traceId,rater,question,value\nx,ada@example.org', question",
    "'nothing,useful\n1,2', traceId"
  })
  void aFileWithoutUsableLinesFails(String file, String message) {
    if (file.isEmpty()) {
      send("CSV", file).then().statusCode(400);
      return;
    }
    String id = send("CSV", file).path("id");
    end(id).then().body("state", equalTo("FAILED")).body("error", notNullValue());
    errors(id)
        .then()
        .body("items[0].line", equalTo(2))
        .body("items[0].message", containsString(message));
  }

  @Test
  void isForFacilitators() {
    String url = "/api/v1/annotations/imports?format=CSV&workshopId=" + workshop.id();
    as(ada).contentType("text/csv").body("x").post(url).then().statusCode(403);
    as(TestUser.named("x")).contentType("text/csv").body("x").post(url).then().statusCode(404);
    as(facilitator)
        .contentType("text/csv")
        .body("x")
        .post("/api/v1/annotations/imports?workshopId=" + workshop.id())
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("format"));
    as(facilitator)
        .contentType("text/csv")
        .body("x")
        .post("/api/v1/annotations/imports?format=XML&workshopId=" + workshop.id())
        .then()
        .statusCode(400);
    String id = send("CSV", "traceId,rater,question\na,b,c").path("id");
    for (String path : List.of("", "/errors")) {
      as(ada).get("/api/v1/annotations/imports/" + id + path).then().statusCode(403);
      as(TestUser.named("x"))
          .get("/api/v1/annotations/imports/" + id + path)
          .then()
          .statusCode(404)
          .body("code", equalTo("annotation-import-not-found"));
    }
    as(ada).post("/api/v1/annotations/imports/{id}/cancel", id).then().statusCode(403);
    get(UUID.randomUUID().toString()).then().statusCode(404);
    end(id);
  }

  @Test
  void readsItsErrorsByIndex() {
    Plans.assertThatPlan(ImportBatchRepository.ERRORS, UUID.randomUUID(), 0, 51, 0)
        .returnsAtMost(0)
        .readsAtMostBuffers(10);
  }

  private static String line(
      UUID trace, String rater, String first, int value, String second, String text) {
    return """
        {"traceId":"%s","rater":"%s","ratings":[{"question":"%s","value":%d,"comment":"c"},\
        {"question":"%s","text":"%s"}],"comment":"whole"}
        """
        .formatted(trace, rater, first, value, second, text);
  }

  private Response send(String format, String file) {
    return as(facilitator)
        .contentType("application/octet-stream")
        .body(file.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .post("/api/v1/annotations/imports?format=" + format + "&workshopId=" + workshop.id());
  }

  private Response sendWith(String key, String file) {
    return as(facilitator)
        .header("Idempotency-Key", key)
        .contentType("application/x-ndjson")
        .body(file.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .post("/api/v1/annotations/imports?format=JSON_LINES&workshopId=" + workshop.id());
  }

  private Response get(String id) {
    return as(facilitator).get("/api/v1/annotations/imports/" + id);
  }

  private Response errors(String id) {
    return as(facilitator).get("/api/v1/annotations/imports/" + id + "/errors");
  }

  private Response end(String id) {
    await().atMost(Duration.ofSeconds(40)).until(() -> get(id).path("finishedAt") != null);
    return get(id);
  }
}
