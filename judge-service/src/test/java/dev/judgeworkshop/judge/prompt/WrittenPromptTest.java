package dev.judgeworkshop.judge.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import dev.judgeworkshop.judge.Scene;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions that people write. */
@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "judge"))
class WrittenPromptTest {

  private static final String PATH = "/api/v1/judge-prompts";

  private Scene scene;

  @BeforeEach
  void aWorkshop() {
    scene = Scene.on("BINARY");
  }

  private Response create(Map<String, Object> more) {
    Map<String, Object> body = new HashMap<>(more);
    body.put("workshopId", scene.workshop);
    body.put("questionId", scene.question);
    body.putIfAbsent("kind", "LLM");
    return scene.asFacilitator().body(body).post(PATH);
  }

  @Test
  void aVersionHasAParentAndADifference() {
    String first = create(Map.of("text", "Be strict.\nJudge {{outputs}}.\nEnd.")).path("id");
    Response second =
        create(
            Map.of(
                "text",
                "Be kind.\nJudge {{outputs}}.\nEnd.\nReally.",
                "parentId",
                first,
                "temperature",
                0.7,
                "maxTokens",
                300,
                "seed",
                7));

    second
        .then()
        .statusCode(201)
        .body("parentId", equalTo(first))
        .body("number", equalTo(2))
        .body("parameters.temperature", equalTo(0.7f))
        .body("parameters.seed", equalTo(7));
    scene
        .asFacilitator()
        .get(PATH + "/" + second.path("id") + "/diff")
        .then()
        .statusCode(200)
        .body("against", equalTo(first))
        .body("lines.change", equalTo(List.of("REMOVED", "ADDED", "SAME", "SAME", "ADDED")))
        .body("lines[1].text", equalTo("Be kind."));
    scene.asFacilitator().get(PATH + "/" + first + "/diff").then().statusCode(400);
    // parameters are inherited, the text too
    create(Map.of("parentId", second.path("id").toString()))
        .then()
        .body("parameters.maxTokens", equalTo(300))
        .body("text", startsWith("Be kind."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no variable at all",
        "{{inputs}} only",
        "{{outputs}} and {{output}}",
        "{{outputs}} {{}}"
      })
  void theVariablesOfATextAreChecked(String text) {
    create(Map.of("text", text))
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("text"));
  }

  @Test
  void otherFieldsAreCheckedToo() {
    create(Map.of("temperature", 3)).then().statusCode(400);
    create(Map.of("maxTokens", 1)).then().statusCode(400);
    create(Map.of("text", "{{outputs}}", "kind", "MAJORITY_CLASS")).then().statusCode(400);
    create(Map.of("parentId", UUID.randomUUID()))
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("parentId"));
    create(Map.of("modelProviderId", UUID.randomUUID()))
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("modelProviderId"));
  }

  @Test
  void whatMayBecomeAnExampleIsListed() {
    UUID rated = UUID.randomUUID();
    Map<String, Object> contested = new HashMap<>(scene.truth(UUID.randomUUID(), 0, "TUNING"));
    contested.put("contested", true);
    scene.tellCandidates(
        List.of(
            scene.truth(rated, 1, "TUNING"),
            contested,
            scene.truth(UUID.randomUUID(), 1, "HELD_OUT")));
    scene.tellTextsById(List.of(Scene.text(rated, "asked", "a".repeat(300))));

    candidates(scene.asFacilitator(), scene.workshop)
        .then()
        .statusCode(200)
        .body("items.traceId", equalTo(List.of(rated.toString())))
        .body("items[0].rating", equalTo(1))
        .body("items[0].output", equalTo("a".repeat(280) + " [cut]"))
        .body("next", equalTo("more"));
    candidates(Scene.as(scene.anSme()), scene.workshop).then().statusCode(403);
    candidates(scene.asFacilitator(), UUID.randomUUID()).then().statusCode(404);
    scene
        .asFacilitator()
        .get(PATH + "/example-candidates?workshopId=" + scene.workshop)
        .then()
        .statusCode(400);
  }

  private Response candidates(RequestSpecification by, UUID workshop) {
    return by.get(
        PATH + "/example-candidates?workshopId=" + workshop + "&questionId=" + scene.question);
  }

  @Test
  void onlyTuningTracesBecomeExamples() {
    UUID tuning = UUID.randomUUID();
    UUID heldOut = UUID.randomUUID();
    Map<String, Object> truth = new HashMap<>(scene.truth(tuning, 1, "TUNING"));
    truth.put(
        "ratings", List.of(Map.of("userId", UUID.randomUUID(), "value", 1, "comment", "good")));
    scene.tellTruthsOf("TUNING", List.of(truth));
    scene.tellTextsById(List.of(Scene.text(tuning, "asked", "answered")));

    create(Map.of("exampleTraceIds", List.of(tuning)))
        .then()
        .statusCode(201)
        .body("examples", hasSize(1))
        .body("examples[0].output", equalTo("answered"))
        .body("examples[0].rating", equalTo(1))
        .body("examples[0].comment", equalTo("good"));
    create(Map.of("exampleTraceIds", List.of(tuning, heldOut)))
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("exampleTraceIds"))
        .body("violations[0].message", containsString(heldOut.toString()));
  }

  @Test
  void aKeyMakesItSafeToRepeat() {
    Map<String, Object> body =
        Map.of("workshopId", scene.workshop, "questionId", scene.question, "kind", "LLM");
    String first =
        scene.asFacilitator().header("Idempotency-Key", "k1").body(body).post(PATH).path("id");

    scene
        .asFacilitator()
        .header("Idempotency-Key", "k1")
        .body(body)
        .post(PATH)
        .then()
        .statusCode(201)
        .body("id", equalTo(first));
    scene
        .asFacilitator()
        .header("Idempotency-Key", "k1")
        .body(
            Map.of(
                "workshopId",
                scene.workshop,
                "questionId",
                scene.question,
                "kind",
                "MAJORITY_CLASS"))
        .post(PATH)
        .then()
        .statusCode(422);
  }

  @Test
  void whatATraceSaysIsNeverTakenForAVariable() {
    assertThat(
            PromptTemplate.fill(
                "A {{ outputs }} B {{inputs}}",
                Map.of("outputs", "$1 {{inputs}} \\", "inputs", "in", "context", "", "rubric", "")))
        .isEqualTo("A $1 {{inputs}} \\ B in");
  }
}
