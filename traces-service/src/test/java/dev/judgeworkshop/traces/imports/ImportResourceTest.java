package dev.judgeworkshop.traces.imports;

import static dev.judgeworkshop.traces.AWorkshop.aLine;
import static dev.judgeworkshop.traces.AWorkshop.as;
import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.Tokens;
import dev.judgeworkshop.testing.WorkshopTestResource;
import dev.judgeworkshop.traces.AWorkshop;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "traces"))
class ImportResourceTest {

  private AWorkshop workshop;

  @BeforeEach
  void aWorkshop() {
    workshop = AWorkshop.inIntake();
  }

  @Test
  void importsAFileInTheBackground() {
    // When
    Response accepted = workshop.upload(aLine("a", "in", "out") + "\n");

    // Then
    assertThat(accepted.statusCode()).isEqualTo(202);
    String id = accepted.path("id");
    assertThat(accepted.header("Location")).endsWith("/api/v1/imports/" + id);
    assertThat(accepted.header("ETag")).isEqualTo("\"" + accepted.path("version") + "\"");
    Map<String, Object> ended = workshop.ended(id);
    assertThat(ended)
        .containsEntry("state", "SUCCEEDED")
        .containsEntry("done", 1)
        .containsEntry("failed", 0)
        .containsEntry("total", 1)
        .containsEntry("fileName", "traces.jsonl")
        .containsEntry("format", "JSON_LINES")
        .containsKeys("startedAt", "finishedAt")
        .doesNotContainKey("error");
    assertThat(chunksOf(id)).isZero();
  }

  @Test
  void answersAPollFromTheVersion() {
    // Given
    String id = (String) workshop.imports(aLine("a", "in", "out")).get("id");
    Response first = workshop.asFacilitator().get("/api/v1/imports/" + id);

    // When
    Response second =
        workshop
            .asFacilitator()
            .header("If-None-Match", first.header("ETag"))
            .get("/api/v1/imports/" + id);

    // Then
    assertThat(first.header("Retry-After")).isNull();
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.asString()).isEmpty();
  }

  @Test
  void aBadLineLosesNoGoodOne() {
    // Given
    String file =
        "\uFEFF"
            + aLine("first", "q1", "a1")
            + "\r\n\r\n   \n{not json\n"
            + aLine("second", "q2", "a2")
            + "\n{\"input\":\"x\"}\n{\"input\":NaN,\"output\":\"y\"}\n"
            + "{\"input\":\"nul \\u0000\",\"output\":\"y\"}\n[1,2]\n"
            + "{\"input\":\"x\",\"output\":\"y\",\"metadata\":[]}\n"
            + aLine("third", "q3", "a3");

    // When
    Map<String, Object> ended = workshop.imports(file);

    // Then
    assertThat(ended)
        .containsEntry("state", "SUCCEEDED")
        .containsEntry("done", 3)
        .containsEntry("failed", 6)
        .containsEntry("total", 9);
    assertThat(workshop.traces(workshop.facilitator(), "").<List<String>>path("items.externalId"))
        .containsExactly("first", "second", "third");
    Response errors = errorsOf(ended, "");
    assertThat(errors.<List<Integer>>path("items.line")).containsExactly(4, 6, 7, 8, 9, 10);
    assertThat(errors.<List<String>>path("items.reason"))
        .containsExactly(
            "is not well-formed JSON (column 2)",
            "output is missing",
            "is not well-formed JSON (column 13)",
            "holds a NUL character",
            "is not a JSON object",
            "metadata must be a JSON object");
    assertThat(errors.<String>path("items[0].excerpt")).isEqualTo("{not json");
    assertThat(errors.<Integer>path("total")).isEqualTo(6);
  }

  @Test
  void refusesBytesThatAreNoText() {
    // Given
    byte[] file = (aLine("a", "q", "?") + "\n" + aLine("b", "q", "a")).getBytes();
    file[aLine("a", "q", "?").length() - 3] = (byte) 0xFF;

    // When
    Map<String, Object> ended = workshop.imports(file);

    // Then
    assertThat(ended).containsEntry("done", 1).containsEntry("failed", 1);
    assertThat(errorsOf(ended, "").<String>path("items[0].reason")).isEqualTo("is not valid UTF-8");
  }

  @Test
  void aTruncatedLastLineIsAnErrorLine() {
    // When
    Map<String, Object> ended =
        workshop.imports(aLine("a", "q", "a") + "\n{\"externalId\":\"b\",\"inp");

    // Then
    assertThat(ended)
        .containsEntry("state", "SUCCEEDED")
        .containsEntry("done", 1)
        .containsEntry("failed", 1);
  }

  @Test
  void takesLinesOfSomeMegabytes() {
    // Given
    String long2 = "ä".repeat(1_000_000);

    // When
    Map<String, Object> ended =
        workshop.imports(aLine("a", long2, "short") + "\n" + aLine("b", "short", long2));

    // Then
    assertThat(ended).containsEntry("done", 2);
    Response list = workshop.traces(workshop.facilitator(), "");
    assertThat(list.<Integer>path("items[0].inputChars")).isEqualTo(1_000_000);
    assertThat(list.<Integer>path("items[0].payloadBytes")).isEqualTo(2_000_005);
    assertThat(list.<String>path("items[0].inputPreview")).isEqualTo("ä".repeat(280));
    Response detail = workshop.asFacilitator().get("/api/v1/traces/" + list.path("items[0].id"));
    assertThat(detail.<String>path("input")).isEqualTo(long2);
  }

  @Test
  void aFileWithoutAUsableLineHasFailed() {
    assertThat(workshop.imports("nonsense\n\nmore"))
        .containsEntry("state", "FAILED")
        .containsEntry("failed", 2)
        .containsEntry("error", "No line of the file made a trace.");
    assertThat(workshop.imports("\n \n"))
        .containsEntry("state", "FAILED")
        .containsEntry("total", 0);
  }

  @Test
  void importingAgainUpdatesTheSameTraces() {
    // Given
    workshop.withTraces(5);
    List<String> ids = workshop.traceIds();

    // When
    Map<String, Object> ended =
        workshop.imports(aLine("t3", "changed", "answer") + "\n" + aLine("t9", "new", "answer"));

    // Then
    assertThat(ended).containsEntry("done", 2);
    Response list = workshop.traces(workshop.facilitator(), "");
    assertThat(list.<Integer>path("total")).isEqualTo(6);
    assertThat(list.<List<String>>path("items.id").subList(0, 5)).isEqualTo(ids);
    assertThat(list.<String>path("items[3].inputPreview")).isEqualTo("changed");
    Response detail = workshop.asFacilitator().get("/api/v1/traces/" + ids.get(3));
    assertThat(detail.<String>path("input")).isEqualTo("changed");
    assertThat(detail.<Integer>path("version")).isEqualTo(2);
  }

  @Test
  void theSameExternalIdTwiceInAFileIsOneTrace() {
    // When
    Map<String, Object> ended =
        workshop.imports(
            aLine("a", "one", "1")
                + "\n"
                + aLine("b", "two", "2")
                + "\n"
                + aLine("a", "three", "3"));

    // Then
    assertThat(ended).containsEntry("done", 3);
    Response list = workshop.traces(workshop.facilitator(), "");
    assertThat(list.<Integer>path("total")).isEqualTo(2);
    assertThat(list.<List<String>>path("items.inputPreview")).containsExactly("three", "two");
  }

  @Test
  void tracesWithoutExternalIdAreAllKept() {
    assertThat(workshop.imports("{\"input\":\"a\",\"output\":\"b\"}\n".repeat(3)))
        .containsEntry("done", 3);
    assertThat(workshop.traceIds()).doesNotHaveDuplicates().hasSize(3);
  }

  @Test
  void pagesThroughErrors() {
    // Given
    Map<String, Object> ended = workshop.imports("bad\n".repeat(7) + aLine("a", "q", "a"));

    // When
    Response first = errorsOf(ended, "?limit=5");
    Response second = errorsOf(ended, "?limit=5&after=" + first.path("next"));

    // Then
    assertThat(first.<List<Integer>>path("items.line")).containsExactly(1, 2, 3, 4, 5);
    assertThat(second.<List<Integer>>path("items.line")).containsExactly(6, 7);
    assertThat(second.<Integer>path("total")).isEqualTo(7);
    assertThat(second.<String>path("next")).isNull();
  }

  @Test
  void listsTheImportsOfAWorkshop() {
    // Given
    workshop.imports(aLine("a", "q", "a"));
    String last = (String) workshop.imports(aLine("b", "q", "a")).get("id");

    // When
    Response list = importsOf(workshop, "&limit=1");

    // Then
    assertThat(list.<List<String>>path("items.id")).containsExactly(last);
    assertThat(list.<Integer>path("total")).isEqualTo(2);
    assertThat(
            importsOf(workshop, "&limit=1&after=" + list.path("next"))
                .<List<String>>path("items.id"))
        .hasSize(1)
        .doesNotContain(last);
  }

  @Test
  void cancellingWhatHasEndedChangesNothing() {
    // Given
    Map<String, Object> ended = workshop.imports(aLine("a", "q", "a"));

    // When
    Response cancelled =
        workshop.asFacilitator().post("/api/v1/imports/" + ended.get("id") + "/cancel");

    // Then
    assertThat(cancelled.statusCode()).isEqualTo(202);
    assertThat(cancelled.<Map<String, Object>>path("$")).isEqualTo(ended);
  }

  @Test
  void onlyFacilitatorsImport() {
    // Given
    String id = (String) workshop.imports(aLine("a", "q", "a")).get("id");
    TestUser participant = workshop.participantWithoutRound();
    TestUser stranger = TestUser.named("Stranger");

    // Then
    assertThat(uploadAs(participant).statusCode()).isEqualTo(403);
    assertThat(uploadAs(stranger).statusCode()).isEqualTo(404);
    assertThat(as(participant).get("/api/v1/imports/" + id).statusCode()).isEqualTo(403);
    assertThat(as(stranger).get("/api/v1/imports/" + id).<String>path("code"))
        .isEqualTo("import-not-found");
    assertThat(as(stranger).post("/api/v1/imports/" + id + "/cancel").statusCode()).isEqualTo(404);
    assertThat(as(participant).get("/api/v1/imports/" + id + "/errors").statusCode())
        .isEqualTo(403);
    assertThat(as(stranger).get("/api/v1/imports?workshopId=" + workshop.id()).statusCode())
        .isEqualTo(404);
    assertThat(RestAssured.get("/api/v1/imports/" + id).statusCode()).isEqualTo(401);
    String serviceToken = Tokens.shared().ofService("judge-service");
    assertThat(
            RestAssured.given()
                .auth()
                .oauth2(serviceToken)
                .get("/api/v1/imports/" + id)
                .statusCode())
        .isEqualTo(401);
  }

  @Test
  void refusesWhatItDoesNotUnderstand() {
    assertThat(workshop.upload("").<String>path("violations[0].field")).isEqualTo("body");
    assertThat(uploadsLeft()).isZero();
    assertThat(importsOf(workshop, "").<Integer>path("total")).isZero();
    assertThat(violation("?fileName=x")).isEqualTo("workshopId");
    assertThat(violation("?workshopId=nonsense&fileName=x")).isEqualTo("workshopId");
    assertThat(violation("?workshopId=" + workshop.id())).isEqualTo("fileName");
    assertThat(violation("?fileName=a%00b&workshopId=" + workshop.id())).isEqualTo("fileName");
    assertThat(violation("?fileName=x&format=XML&workshopId=" + workshop.id())).isEqualTo("format");
    assertThat(
            workshop
                .asFacilitator()
                .contentType("application/xml")
                .body("<x/>")
                .post("/api/v1/imports?fileName=x&workshopId=" + workshop.id())
                .statusCode())
        .isEqualTo(415);
    assertThat(workshop.asFacilitator().get("/api/v1/imports/" + UUID.randomUUID()).statusCode())
        .isEqualTo(404);
  }

  @Test
  void keepsNothingWhenNobodySaysWhoMayImport() {
    // Given
    AWorkshop.PEERS.workshops().everything().isDown();

    // When
    Response refused = uploadAs(TestUser.named("Ada"));

    // Then
    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.header("Retry-After")).isNotNull();
    assertThat(uploadsLeft()).isZero();
  }

  private String violation(String query) {
    return workshop
        .asFacilitator()
        .urlEncodingEnabled(false)
        .contentType("text/plain")
        .body("x")
        .post("/api/v1/imports" + query)
        .then()
        .statusCode(400)
        .extract()
        .path("violations[0].field");
  }

  private Response uploadAs(TestUser user) {
    return as(user)
        .contentType("application/x-ndjson")
        .body(aLine("x", "q", "a").getBytes())
        .post("/api/v1/imports?fileName=x&workshopId=" + workshop.id());
  }

  private Response errorsOf(Map<String, Object> ended, String query) {
    return workshop.asFacilitator().get("/api/v1/imports/" + ended.get("id") + "/errors" + query);
  }

  private static Response importsOf(AWorkshop workshop, String query) {
    return workshop.asFacilitator().get("/api/v1/imports?workshopId=" + workshop.id() + query);
  }

  private static long chunksOf(String importId) {
    return AWorkshop.number(
        "select count(*) from import_chunk where import_id = ?", UUID.fromString(importId));
  }

  private static long uploadsLeft() {
    return AWorkshop.number(
        "select count(*) from import_upload where not stored and id <> ?", UUID.randomUUID());
  }
}
