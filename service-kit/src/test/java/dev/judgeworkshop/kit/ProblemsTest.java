package dev.judgeworkshop.kit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorkshopTestResource.class)
class ProblemsTest {

  private static ValidatableResponse isProblem(
      ValidatableResponse response, int status, String code) {
    return response
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status))
        .body("code", equalTo(code))
        .body("type", equalTo("urn:problem:judge-workshop:" + code))
        .body("correlationId", notNullValue());
  }

  @Test
  void namesEveryFieldThatBreaksABoundInTheClientsWords() {
    // When
    var response =
        Kit.asAda()
            .body("{\"name\":\" \",\"lines\":[{\"text\":\"a\",\"value\":9}]}")
            .post("/api/v1/things")
            .then();
    // Then
    isProblem(response, 400, "invalid-request")
        .body("instance", equalTo("/api/v1/things"))
        .body("violations.field", equalTo(List.of("lines[0].value", "name")));
  }

  @Test
  void refusesUnknownFieldsByName() {
    var response =
        Kit.asAda()
            .body("{\"name\":\"x\",\"lines\":[{\"text\":\"a\",\"value\":1,\"admin\":true}]}")
            .post("/api/v1/things")
            .then();
    isProblem(response, 400, "invalid-request")
        .body("violations[0].field", equalTo("lines[0].admin"))
        .body("violations[0].message", equalTo("unknown field"));
  }

  @Test
  void refusesAWrongTypeByName() {
    var response =
        Kit.asAda()
            .body("{\"name\":\"x\",\"lines\":[{\"text\":\"a\",\"value\":\"many\"}]}")
            .post("/api/v1/things")
            .then();
    isProblem(response, 400, "invalid-request")
        .body("violations[0].field", equalTo("lines[0].value"));
  }

  @Test
  void refusesMalformedJson() {
    var response = Kit.asAda().body("{\"name\":").post("/api/v1/things").then();
    isProblem(response, 400, "invalid-request").body("violations[0].field", equalTo("body"));
  }

  @Test
  void refusesAnEmptyBody() {
    var response = Kit.asAda().post("/api/v1/things").then();
    isProblem(response, 400, "invalid-request");
  }

  @Test
  void refusesParametersThatDoNotParseByName() {
    isProblem(Kit.asAda().get("/api/v1/things?limit=abc").then(), 400, "invalid-request")
        .body("violations[0].field", equalTo("limit"));
    isProblem(Kit.asAda().get("/api/v1/things?colour=BLUE").then(), 400, "invalid-request")
        .body("violations[0].field", equalTo("colour"))
        .body("violations[0].message", containsString("RED"));
    isProblem(Kit.asAda().get("/api/v1/things/no-uuid").then(), 400, "invalid-request")
        .body("violations[0].field", equalTo("id"));
  }

  @Test
  void frameworkErrorsAreProblemsToo() {
    isProblem(Kit.asAda().get("/api/v1/nothing-here").then(), 404, "not-found");
    isProblem(Kit.asAda().get("/nothing-here").then(), 404, "not-found");
    isProblem(Kit.asAda().delete("/api/v1/things").then(), 405, "method-not-allowed");
    isProblem(
        Kit.asAda().contentType("text/csv").body("a").post("/api/v1/things").then(),
        415,
        "unsupported-media-type");
    isProblem(
        Kit.asAda().accept("image/png").get("/api/v1/things/" + UUID.randomUUID()).then(),
        406,
        "not-acceptable");
  }

  @Test
  void refusesOversizedBodies() {
    String body = "{\"name\":\"" + "x".repeat(70_000) + "\",\"lines\":[]}";
    isProblem(Kit.asAda().body(body).post("/api/v1/things").then(), 413, "body-too-large");
  }

  @Test
  void refusesOversizedBodiesOfUnknownLength() throws Exception {
    // Given
    String body = "{\"name\":\"" + "x".repeat(70_000) + "\",\"lines\":[]}";
    // When
    HttpResponse<String> response = postOfUnknownLength("/api/v1/things", body);
    // Then
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body()).contains("body-too-large");
  }

  @Test
  void takesBodiesOfUnknownLength() throws Exception {
    String body = "{\"name\":\"x\",\"lines\":[]}";
    assertThat(postOfUnknownLength("/api/v1/things", body).statusCode()).isEqualTo(201);
  }

  @Test
  void takesAndRefusesMoreOnTheStreamedPath() throws Exception {
    String stream = "/api/v1/things/stream";
    assertThat(postOfUnknownLength(stream, "x".repeat(200_000)).body()).isEqualTo("200000");
    isProblem(Kit.asAda().body("x".repeat(300_000)).post(stream).then(), 413, "body-too-large");
  }

  private static HttpResponse<String> postOfUnknownLength(String path, String body)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Authorization", "Bearer " + Kit.TOKENS.of(Kit.ADA))
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(UTF_8))))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void hidesWhatWentWrongInside() {
    var response = Kit.asAda().get("/api/v1/things/broken?how=bug").then();
    isProblem(response, 500, "internal-error")
        .body("detail", not(containsString("Foo")))
        .body("stackTrace", nullValue());
  }

  @Test
  void aDatabaseThatIsAwayIsARetryableProblem() {
    var response = Kit.asAda().get("/api/v1/things/broken?how=database").then();
    isProblem(response, 503, "database-unavailable").header("Retry-After", notNullValue());
  }

  @Test
  void aLostRaceIsAStaleVersion() {
    isProblem(Kit.asAda().get("/api/v1/things/broken?how=race").then(), 412, "stale-version");
  }

  @Test
  void aMissingVersionIs428AndAStaleOneShowsTheCurrent() {
    String path = "/api/v1/things/" + UUID.randomUUID();
    String body = "{\"name\":\"x\",\"lines\":[]}";
    isProblem(Kit.asAda().body(body).put(path).then(), 428, "version-required");
    isProblem(
            Kit.asAda().header("If-Match", "\"6\"").body(body).put(path).then(),
            412,
            "stale-version")
        .header("ETag", "\"7\"")
        .body("current.number", equalTo(1));
    isProblem(
            Kit.asAda().header("If-Match", "seven").body(body).put(path).then(),
            400,
            "invalid-request")
        .body("violations.field", hasItem("If-Match"));
    Kit.asAda()
        .header("If-Match", "\"7\"")
        .body(body)
        .put(path)
        .then()
        .statusCode(200)
        .header("ETag", "\"8\"");
  }
}
