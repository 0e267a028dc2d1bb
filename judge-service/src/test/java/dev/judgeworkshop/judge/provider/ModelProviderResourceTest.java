package dev.judgeworkshop.judge.provider;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.judgeworkshop.judge.Scene;
import dev.judgeworkshop.judge.Stored;
import dev.judgeworkshop.judge.StubModel;
import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.StubPeers;
import dev.judgeworkshop.testing.Tokens;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Model providers over HTTP: keys stay in, forbidden addresses stay out. */
@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "judge"))
class ModelProviderResourceTest {

  private static final String PATH = "/api/v1/model-providers";
  private static final String KEY = "sk-very-secret-4711";

  private Scene scene;

  @BeforeEach
  void aWorkshop() {
    scene = Scene.on("BINARY");
  }

  private Map<String, Object> terms(String baseUrl) {
    Map<String, Object> terms = new HashMap<>();
    terms.put("workshopId", scene.workshop);
    terms.put("name", "ours");
    terms.put("baseUrl", baseUrl);
    terms.put("model", "stub-1");
    terms.put("key", KEY);
    return terms;
  }

  private Response create(Map<String, Object> terms) {
    return scene.asFacilitator().body(terms).post(PATH);
  }

  @Test
  void theKeyIsKeptEncryptedAndNeverShown() {
    // When
    Response created = create(terms("http://127.0.0.1:9/v1"));

    // Then
    created.then().statusCode(201).header("ETag", "\"0\"").body("hasKey", equalTo(true));
    String id = created.path("id");
    String list = scene.asFacilitator().get(PATH + "?workshopId=" + scene.workshop).asString();
    String one = scene.asFacilitator().get(PATH + "/" + id).asString();
    assertThat(created.asString() + list + one).doesNotContain("secret").doesNotContain("4711");
    assertThat(
            Stored.number(
                "select count(*) from model_provider where id = '%s' and position('secret' in encode(sealed_key, 'escape')) = 0"
                    .formatted(id)))
        .isEqualTo(1);
    assertThat(StubPeers.shared().workshops().everything().requests())
        .noneMatch(request -> request.getBodyAsString().contains("4711"));
  }

  @Test
  void whatIsLeftOutHasADefault() {
    create(terms("https://api.example.invalid/v1"))
        .then()
        .statusCode(201)
        .body("concurrency", equalTo(8))
        .body("timeoutSeconds", equalTo(60))
        .body("requestsPerMinute", nullValue())
        .body("pricePerMillionInputTokens", equalTo(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.2/v1",
        "http://10.0.0.1/v1",
        "http://169.254.169.254/latest/meta-data",
        "http://[::1]:8080/v1",
        "http://[::ffff:10.0.0.1]/v1",
        "http://[64:ff9b::a00:1]/",
        "http://2130706434/v1",
        "http://127.2/v1",
        "http://0x7f.1/v1",
        "file:///etc/passwd",
        "ftp://example.org",
        "http://user:secret@example.org/v1",
        "https://example.org/v1?x=1",
        "//example.org",
        "not a url"
      })
  void addressesThatAreNotForModelsAreRefused(String baseUrl) {
    create(terms(baseUrl)).then().statusCode(400).body("violations[0].field", equalTo("baseUrl"));
  }

  @Test
  void limitsAndPricesAreChecked() {
    Map<String, Object> terms = terms("http://127.0.0.1:9/v1");
    terms.put("concurrency", 0);
    terms.put("requestsPerMinute", -1);
    terms.put("pricePerMillionInputTokens", -0.5);
    terms.put("name", " ");

    create(terms)
        .then()
        .statusCode(400)
        .body(
            "violations.field",
            hasItems("concurrency", "requestsPerMinute", "pricePerMillionInputTokens", "name"));
  }

  @Test
  void aNameIsThereOnce() {
    create(terms("http://127.0.0.1:9/v1")).then().statusCode(201);
    create(terms("http://127.0.0.1:9/v1"))
        .then()
        .statusCode(409)
        .body("code", equalTo("model-provider-exists"));
  }

  @Test
  void aChangeNeedsTheVersionItWasDecidedOn() {
    // Given
    String id = create(terms("http://127.0.0.1:9/v1")).path("id");
    Map<String, Object> change = terms("http://127.0.0.1:9/v2");
    change.remove("workshopId");
    change.remove("key");

    // Then
    scene.asFacilitator().body(change).put(PATH + "/" + id).then().statusCode(428);
    scene
        .asFacilitator()
        .header("If-Match", "\"0\"")
        .body(change)
        .put(PATH + "/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("hasKey", equalTo(true))
        .body("baseUrl", equalTo("http://127.0.0.1:9/v2"));
    scene
        .asFacilitator()
        .header("If-Match", "\"0\"")
        .body(change)
        .put(PATH + "/" + id)
        .then()
        .statusCode(412)
        .header("ETag", "\"1\"");
    scene.asFacilitator().delete(PATH + "/" + id).then().statusCode(428);
    scene
        .asFacilitator()
        .header("If-Match", "\"1\"")
        .delete(PATH + "/" + id)
        .then()
        .statusCode(204);
    scene.asFacilitator().get(PATH + "/" + id).then().statusCode(404);
  }

  @Test
  void aKeyDoesNotFollowToAnotherHost() {
    // Given
    String id = create(terms("http://127.0.0.1:9/v1")).path("id");
    Map<String, Object> change = terms("https://evil.example.invalid/v1");
    change.remove("workshopId");
    change.remove("key");

    // Then
    scene
        .asFacilitator()
        .header("If-Match", "\"0\"")
        .body(change)
        .put(PATH + "/" + id)
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("key"));
    change.put("key", "another");
    scene
        .asFacilitator()
        .header("If-Match", "\"0\"")
        .body(change)
        .put(PATH + "/" + id)
        .then()
        .statusCode(200);
  }

  @Test
  void onlyTheFacilitatorsOfTheWorkshopSeeIt() {
    String id = create(terms("http://127.0.0.1:9/v1")).path("id");

    Scene.as(scene.anSme()).get(PATH + "/" + id).then().statusCode(403);
    Scene.as(scene.anSme()).get(PATH + "?workshopId=" + scene.workshop).then().statusCode(403);
    Scene.as(scene.anSme()).body(terms("http://127.0.0.1:9/v1")).post(PATH).then().statusCode(403);
    Scene other = Scene.on("BINARY");
    other.asFacilitator().get(PATH + "/" + id).then().statusCode(404);
    other.asFacilitator().post(PATH + "/" + id + "/test").then().statusCode(404);
    given().get(PATH + "/" + id).then().statusCode(401);
  }

  @Test
  void aTestTellsHowLongItTook() {
    try (StubModel model = StubModel.saying("ok")) {
      String id = create(terms(model.baseUrl())).path("id");

      scene
          .asFacilitator()
          .post(PATH + "/" + id + "/test")
          .then()
          .statusCode(200)
          .body("ok", equalTo(true))
          .body("model", equalTo("stub-1"))
          .body("latencyMillis", notNullValue());
      assertThat(model.asked().getFirst().authorization()).isEqualTo("Bearer " + KEY);
      assertThat(model.asked().getFirst().path()).isEqualTo("/v1/chat/completions");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "401, UNAUTHORIZED",
    "403, UNAUTHORIZED",
    "404, REFUSED",
    "429, THROTTLED",
    "500, BROKEN",
    "302, REDIRECTED",
    "200, UNREADABLE"
  })
  void aTestTellsTheCause(int status, String cause) {
    StubModel.Reply reply =
        new StubModel.Reply(
            status,
            "{\"error\": {\"message\": \"no, " + KEY + " is not good\"}}",
            Map.of("Location", "http://127.0.0.2/steal"),
            Duration.ZERO,
            0);
    try (StubModel model = StubModel.scripted(asked -> reply)) {
      String id = create(terms(model.baseUrl())).path("id");

      Response tested = scene.asFacilitator().post(PATH + "/" + id + "/test");

      tested.then().statusCode(200).body("ok", equalTo(false)).body("cause", equalTo(cause));
      assertThat(tested.asString()).doesNotContain("4711");
      assertThat(model.asked()).hasSize(1);
    }
  }

  @Test
  void aTestTellsThatNobodyAnswers() {
    String id = create(terms("http://127.0.0.1:9/v1")).path("id");

    scene
        .asFacilitator()
        .post(PATH + "/" + id + "/test")
        .then()
        .body("ok", equalTo(false))
        .body("cause", equalTo("UNREACHABLE"));
  }

  @Test
  void aProviderThatBecameForbiddenIsNotAsked() {
    // Given: it was stored when the installation allowed it, or its name resolves elsewhere now
    String id = create(terms("http://127.0.0.1:9/v1")).path("id");
    EmbeddedDatabase.current()
        .run("update model_provider set base_url = 'http://127.0.0.2/v1' where id = '" + id + "'");

    scene.asFacilitator().post(PATH + "/" + id + "/test").then().body("cause", equalTo("BLOCKED"));
  }

  @Test
  void aKeyThatCannotBeOpenedAnyMoreSaysSo() {
    // Given: the sealed key of another provider
    String id = create(terms("http://127.0.0.1:9/v1")).path("id");
    Map<String, Object> second = terms("http://127.0.0.1:9/v1");
    second.put("name", "second");
    String other = create(second).path("id");
    EmbeddedDatabase.current()
        .run(
            "update model_provider set sealed_key = (select sealed_key from model_provider where id = '%s') where id = '%s'"
                .formatted(other, id));

    scene
        .asFacilitator()
        .post(PATH + "/" + id + "/test")
        .then()
        .statusCode(409)
        .body("code", equalTo("model-key-unreadable"));
  }

  @Test
  void anotherServiceAsksWhetherItIsThere() {
    String id = create(terms("http://127.0.0.1:9/v1")).path("id");
    String internal = "/internal/v1/workshops/" + scene.workshop + "/model-providers/";

    asService().get(internal + id).then().statusCode(204);
    asService().get(internal + UUID.randomUUID()).then().statusCode(404);
    asService()
        .get("/internal/v1/workshops/" + UUID.randomUUID() + "/model-providers/" + id)
        .then()
        .statusCode(404);
    scene.asFacilitator().get(internal + id).then().statusCode(403);
  }

  private static RequestSpecification asService() {
    return given().auth().oauth2(Tokens.shared().ofService("workshops-service"));
  }
}
