package dev.judgeworkshop.traces.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import dev.judgeworkshop.traces.AWorkshop;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "traces"))
class MlflowPullTest {

  private static final int TRACES = 45;

  private AWorkshop workshop;
  private MlflowStub mlflow;

  @BeforeEach
  void aTrackingServer() throws Exception {
    workshop = AWorkshop.inIntake();
    mlflow = new MlflowStub(TRACES);
  }

  @AfterEach
  void close() {
    mlflow.close();
  }

  @Test
  void pullsPageByPage() {
    // When
    Response accepted = pull(mlflow.url(), 5_000);
    Map<String, Object> ended = workshop.ended(accepted.path("id"));

    // Then
    assertThat(accepted.statusCode()).isEqualTo(202);
    assertThat(accepted.asString()).doesNotContain("secret");
    assertThat(ended)
        .containsEntry("state", "SUCCEEDED")
        .containsEntry("format", "MLFLOW")
        .containsEntry("done", 41)
        .containsEntry("failed", 4);
    Response errors =
        workshop.asFacilitator().get("/api/v1/imports/" + ended.get("id") + "/errors");
    assertThat(errors.<List<Integer>>path("items.line")).containsExactly(10, 20, 30, 40);
    assertThat(errors.<String>path("items[0].excerpt")).isEqualTo("tr-9");
    Response list = workshop.traces(workshop.facilitator(), "");
    assertThat(list.<String>path("items[0].externalId")).isEqualTo("tr-0");
    assertThat(list.<String>path("items[1].inputPreview")).isEqualTo("question 1");
    assertThat(list.<Integer>path("items[0].spanCount")).isEqualTo(1);
    assertThat(mlflow.requests.stream().filter(path -> path.endsWith("search")).count())
        .isEqualTo(3);
    assertThat(mlflow.mostAtOnce.get()).isLessThanOrEqualTo(4);
    assertThat(mlflow.authorizations).containsOnly("Bearer secret");
    assertThat(
            AWorkshop.number("select count(*) from mlflow_pull where import_id = ?", idOf(ended)))
        .isZero();
  }

  @Test
  void theTokenIsInNoRowAndNoAnswerWhileThePullIsUnderWay() {
    // Given a server that is away
    mlflow.status = 503;

    // When
    Response accepted = pull(mlflow.url(), 5);
    UUID id = UUID.fromString(accepted.path("id"));
    Awaitility.await().until(() -> !mlflow.requests.isEmpty());

    // Then it is there, sealed
    assertThat(
            AWorkshop.number(
                """
                select count(*) from mlflow_pull
                where import_id = ? and token is null and length(sealed_token) > 6
                  and position('secret'::bytea in sealed_token) = 0
                """,
                id))
        .isOne();
    String imports = "/api/v1/imports";
    for (String path : List.of(imports + "/" + id, imports + "?workshopId=" + workshop.id())) {
      assertThat(workshop.asFacilitator().get(path).asString()).doesNotContain("secret");
    }

    // When
    workshop.asFacilitator().post(imports + "/" + id + "/cancel").then().statusCode(202);

    // Then
    assertThat(AWorkshop.number("select count(*) from mlflow_pull where import_id = ?", id))
        .isZero();
  }

  @Test
  void pullsAtMostWhatIsAskedForAndNothingTwice() {
    // When
    workshop.ended(pull(mlflow.url(), 7).path("id"));
    workshop.ended(pull(mlflow.url(), 7).path("id"));

    // Then
    assertThat(workshop.traceIds()).hasSize(7);
  }

  @Test
  void goesOnWhenTheServerIsBack() {
    // Given
    mlflow.failures.release(1);

    // When
    Map<String, Object> ended = workshop.ended(pull(mlflow.url(), 30).path("id"));

    // Then
    assertThat(ended).containsEntry("state", "SUCCEEDED").containsEntry("done", 27);
    assertThat(workshop.traceIds()).hasSize(27);
  }

  @Test
  void olderServersGiveSpansAsAFile() {
    mlflow.isOlder = true;
    assertThat(workshop.ended(pull(mlflow.url(), 5).path("id"))).containsEntry("done", 5);
    assertThat(workshop.traces(workshop.facilitator(), "").<String>path("items[0].inputPreview"))
        .isEqualTo("question 0");
  }

  @ParameterizedTest
  @CsvSource({"401", "403", "302"})
  void aServerThatRefusesEndsTheImport(int status) {
    // Given
    mlflow.status = status;

    // When
    Map<String, Object> ended = workshop.ended(pull(mlflow.url(), 5).path("id"));

    // Then
    assertThat(ended)
        .containsEntry("state", "FAILED")
        .containsEntry("error", "The tracking server answered " + status + ".");
    assertThat(mlflow.requests).hasSize(1);
    assertThat(
            AWorkshop.number("select count(*) from mlflow_pull where import_id = ?", idOf(ended)))
        .isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"url\":\"nonsense\" | url",
        "\"url\":\"ftp://example.org\" | url",
        "\"url\":\"http://u:p@example.org\" | url",
        "\"url\":\"http://x.invalid\" | url",
        "\"maxTraces\":0 | maxTraces",
        "\"experimentIds\":[] | experimentIds",
        "\"token\":\"a\\nb\" | token",
        "\"colour\":1 | colour",
      })
  void refusesWhatMakesNoSense(String field, String violation) {
    // Given
    StringBuilder body = new StringBuilder("{\"workshopId\":\"" + workshop.id() + "\"");
    for (String good :
        List.of("\"url\":\"http://127.0.0.1\"", "\"experimentIds\":[\"0\"]", "\"maxTraces\":5")) {
      String name = good.substring(0, good.indexOf(':'));
      body.append(field.startsWith(name) ? "" : "," + good);
    }

    // When
    Response refused =
        workshop
            .asFacilitator()
            .body(body.append(",").append(field).append("}").toString())
            .post("/api/v1/imports/mlflow");

    // Then
    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
    assertThat(refused.<String>path("violations[0].field")).startsWith(violation);
  }

  @Test
  void onlyFacilitatorsPull() {
    TestUser participant = workshop.participantWithoutRound();
    String body = body(mlflow.url(), 5);
    assertThat(AWorkshop.as(participant).body(body).post("/api/v1/imports/mlflow").statusCode())
        .isEqualTo(403);
    assertThat(
            AWorkshop.as(TestUser.named("Stranger"))
                .body(body)
                .post("/api/v1/imports/mlflow")
                .statusCode())
        .isEqualTo(404);
    assertThat(mlflow.requests).isEmpty();
  }

  private Response pull(String url, int max) {
    return workshop.asFacilitator().body(body(url, max)).post("/api/v1/imports/mlflow");
  }

  private String body(String url, int max) {
    return "{\"workshopId\":\"%s\",\"url\":\"%s\",\"token\":\"secret\",\"experimentIds\":[\"0\"],\"maxTraces\":%d}"
        .formatted(workshop.id(), url, max);
  }

  private static UUID idOf(Map<String, Object> ended) {
    return UUID.fromString((String) ended.get("id"));
  }
}
