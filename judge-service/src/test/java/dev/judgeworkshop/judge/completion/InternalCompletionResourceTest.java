package dev.judgeworkshop.judge.completion;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.judgeworkshop.judge.Scene;
import dev.judgeworkshop.judge.Stored;
import dev.judgeworkshop.judge.StubModel;
import dev.judgeworkshop.testing.StubPeers;
import dev.judgeworkshop.testing.Tokens;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Completions as docs/internal-calls.md promises them. */
@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "judge"))
class InternalCompletionResourceTest {

  private Scene scene;

  @BeforeEach
  void aWorkshop() {
    scene = Scene.on("BINARY");
  }

  private Response complete(Map<String, Object> more) {
    Map<String, Object> body = new HashMap<>();
    body.put("purpose", "ANALYSIS");
    body.put(
        "messages",
        List.of(
            Map.of("role", "SYSTEM", "content", "You distil."),
            Map.of("role", "USER", "content", "Distil this.")));
    body.put("maxTokens", 200);
    body.put("timeout", "PT10S");
    body.putAll(more);
    return given()
        .auth()
        .oauth2(Tokens.shared().ofService("discovery-service"))
        .contentType("application/json")
        .body(body)
        .post("/internal/v1/workshops/" + scene.workshop + "/completions");
  }

  @Test
  void theOnlyProviderAnswersAndIsCounted() {
    try (StubModel model = StubModel.saying("a theme")) {
      scene.provider(model);

      complete(Map.of("temperature", 0.5))
          .then()
          .statusCode(200)
          .body("content", equalTo("a theme"))
          .body("json", nullValue())
          .body("model", equalTo("stub-1"))
          .body("inputTokens", equalTo(100))
          .body("outputTokens", equalTo(20));
      assertThat(model.asked().getFirst().body().path("temperature").asDouble()).isEqualTo(0.5);
      assertThat(model.asked().getFirst().body().path("max_tokens").asInt()).isEqualTo(200);
      scene
          .asFacilitator()
          .get("/api/v1/model-providers/usage?workshopId=" + scene.workshop)
          .then()
          .body("items[0].purpose", equalTo("ANALYSIS"))
          .body("items[0].calls", equalTo(1))
          .body("items[0].inputTokens", equalTo(100))
          .body("items[0].cost", equalTo(0.00014f));
    }
  }

  @Test
  void noProviderOrSeveralIsAConflict() {
    complete(Map.of()).then().statusCode(409).body("code", equalTo("no-model-provider"));
    try (StubModel model = StubModel.saying("x")) {
      scene.provider(model);
      scene.provider(model);
      complete(Map.of()).then().statusCode(409).body("code", equalTo("no-model-provider"));
    }
  }

  @Test
  void theDefaultOfTheWorkshopDecides() {
    try (StubModel one = StubModel.saying("one");
        StubModel two = StubModel.saying("two")) {
      scene.provider(one);
      String second = scene.provider(two);
      StubPeers.shared()
          .workshops()
          .get("/internal/v1/workshops/" + scene.workshop + "/settings")
          .answers(Map.of("version", 3, "defaultModelProviderId", second));

      complete(Map.of()).then().statusCode(200).body("content", equalTo("two"));
    }
  }

  @Test
  void jsonIsParsedEvenWithWordsAroundIt() {
    try (StubModel model = StubModel.saying("Sure:\n```json\n{\"themes\": [1, 2]}\n```")) {
      scene.provider(model);

      complete(Map.of("jsonSchema", Map.of("type", "object", "required", List.of("themes"))))
          .then()
          .statusCode(200)
          .body("json.themes", hasSize(2));
      assertThat(model.asked()).hasSize(1);
    }
  }

  @Test
  void brokenJsonGetsOneRepair() {
    try (StubModel model =
        StubModel.scripted(
            asked ->
                StubModel.Reply.says(
                    asked.number() == 1 ? "{\"themes\": [" : "{\"themes\": []}"))) {
      scene.provider(model);

      complete(Map.of("jsonSchema", Map.of("type", "object", "required", List.of("themes"))))
          .then()
          .statusCode(200)
          .body("json.themes", hasSize(0))
          .body("inputTokens", equalTo(200));
      assertThat(model.asked()).hasSize(2);
    }
  }

  @Test
  void stillBrokenIsUnusable() {
    try (StubModel model = StubModel.saying("no json at all")) {
      scene.provider(model);

      complete(Map.of("jsonSchema", Map.of("type", "object")))
          .then()
          .statusCode(503)
          .body("code", equalTo("model-answer-unusable"));
      assertThat(model.asked()).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 401})
  void aProviderThatFailsIsUnavailable(int status) {
    try (StubModel model = StubModel.scripted(asked -> StubModel.Reply.status(status))) {
      scene.provider(model);

      complete(Map.of())
          .then()
          .statusCode(503)
          .header("Retry-After", notNullValue())
          .body("code", equalTo("model-unavailable"));
      assertThat(model.asked()).hasSize(1);
    }
  }

  @Test
  void anAnswerThatBreaksOffIsUnavailableAndCostsNothing() {
    try (StubModel model =
        StubModel.scripted(asked -> StubModel.Reply.says("half an answer").brokenOff())) {
      scene.provider(model);

      complete(Map.of())
          .then()
          .statusCode(503)
          .header("Retry-After", notNullValue())
          .body("code", equalTo("model-unavailable"));
      assertThat(model.asked()).hasSize(1);
      scene
          .asFacilitator()
          .get("/api/v1/model-providers/usage?workshopId=" + scene.workshop)
          .then()
          .body("items", hasSize(0));
    }
  }

  @Test
  void noAnswerInTimeIsUnavailable() {
    try (StubModel model =
        StubModel.scripted(asked -> StubModel.Reply.says("late").after(Duration.ofSeconds(20)))) {
      String provider = scene.provider(model);

      complete(Map.of("timeout", "PT0.5S"))
          .then()
          .statusCode(503)
          .body("code", equalTo("model-unavailable"));
      await()
          .until(
              () ->
                  Stored.number(
                          "select count(*) from model_worker where provider_id = '%s'"
                              .formatted(provider))
                      == 0);
    }
  }

  @Test
  void aProviderThatFailsAgainAndAgainIsLeftAlone() {
    try (StubModel model = StubModel.scripted(asked -> StubModel.Reply.status(500))) {
      scene.provider(model);
      for (int i = 0; i < 12; i++) {
        complete(Map.of()).then().statusCode(503);
      }

      assertThat(model.asked()).hasSize(10);
    }
  }

  @Test
  void badRequestsNameTheField() {
    complete(Map.of("timeout", "PT2M"))
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("timeout"));
    complete(Map.of("maxTokens", 0))
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("maxTokens"));
    complete(Map.of("messages", List.of()))
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("messages"));
    complete(Map.of("purpose", "EVALUATION")).then().statusCode(400);
    complete(Map.of("jsonSchema", "text"))
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("jsonSchema"));
  }

  @Test
  void peopleMayNotCallIt() {
    scene
        .asFacilitator()
        .body(Map.of())
        .post("/internal/v1/workshops/" + scene.workshop + "/completions")
        .then()
        .statusCode(403);
  }
}
