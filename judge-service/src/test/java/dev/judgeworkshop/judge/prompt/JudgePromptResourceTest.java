package dev.judgeworkshop.judge.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.judgeworkshop.judge.Quiet;
import dev.judgeworkshop.judge.Scene;
import dev.judgeworkshop.judge.Stored;
import dev.judgeworkshop.testing.Statements;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "judge"))
class JudgePromptResourceTest {

  private static final String PATH = "/api/v1/judge-prompts";

  private Scene scene;

  @BeforeEach
  void aWorkshop() {
    scene = Scene.on("LIKERT");
  }

  @Test
  void derivesAVersionFromTheQuestion() {
    // When
    Response created = scene.createPrompt("NEAREST_NEIGHBOUR");

    // Then
    created
        .then()
        .statusCode(201)
        .header("Location", containsString(PATH + "/" + created.path("id")))
        .body("workshopId", equalTo(scene.workshop.toString()))
        .body("questionTitle", equalTo("Is it helpful?"))
        .body("scaleType", equalTo("LIKERT"))
        .body("kind", equalTo("NEAREST_NEIGHBOUR"))
        .body("number", equalTo(1))
        .body("parentId", nullValue())
        .body("text", containsString("{{outputs}}"));
    scene
        .asFacilitator()
        .get(PATH + "/" + created.path("id"))
        .then()
        .statusCode(200)
        .body("text", equalTo(created.path("text")))
        .body("createdAt", equalTo(created.path("createdAt")));
  }

  @Test
  void numbersTheVersionsOfAQuestionAlsoWhenManyComeAtOnce() {
    // When
    List<Integer> numbers =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> scene.createPrompt("LLM").then().statusCode(201).extract())
            .map(response -> response.<Integer>path("number"))
            .toList();

    // Then
    assertThat(numbers).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
  }

  @Test
  void refusesAQuestionThatIsAnsweredWithText() {
    Scene.on("FREEFORM")
        .createPrompt("LLM")
        .then()
        .statusCode(409)
        .body("code", equalTo("question-not-judgeable"));
  }

  @Test
  void refusesAnUnknownQuestion() {
    scene
        .asFacilitator()
        .body(body(Map.of("questionId", UUID.randomUUID())))
        .post(PATH)
        .then()
        .statusCode(404)
        .body("code", equalTo("rubric-question-not-found"));
  }

  @Test
  void refusesWithoutARubric() {
    scene.rubric().answersProblem(404, "rubric-not-found");

    scene.createPrompt("LLM").then().statusCode(404);
  }

  @Test
  void saysWhenTheRubricCannotBeAsked() {
    // Given
    scene.rubric().isDown();

    // Then
    scene
        .createPrompt("LLM")
        .then()
        .statusCode(503)
        .header("Retry-After", "2")
        .body("code", equalTo("peer-unavailable"));
    assertThat(
            Stored.number(
                "select count(*) from judge_prompt where workshop_id = '" + scene.workshop + "'"))
        .isZero();
  }

  @Test
  void isForFacilitatorsOnly() {
    // Given
    String id = scene.promptId("LLM");
    UUID sme = scene.anSme();
    UUID stranger = UUID.randomUUID();

    // Then
    Scene.as(sme).body(body(Map.of())).post(PATH).then().statusCode(403);
    Scene.as(sme).get(PATH + "?workshopId=" + scene.workshop).then().statusCode(403);
    Scene.as(sme).get(PATH + "/" + id).then().statusCode(403);
    Scene.as(stranger).body(body(Map.of())).post(PATH).then().statusCode(404);
    Scene.as(stranger).get(PATH + "?workshopId=" + scene.workshop).then().statusCode(404);
    Scene.as(stranger)
        .get(PATH + "/" + id)
        .then()
        .statusCode(404)
        .body("code", equalTo("judge-prompt-not-found"));
    io.restassured.RestAssured.get(PATH + "/" + id).then().statusCode(401);
  }

  @Test
  void namesFieldsAtFault() {
    scene
        .asFacilitator()
        .body(body(Map.of("topP", 1)))
        .post(PATH)
        .then()
        .statusCode(400)
        .body("violations.field", hasSize(1))
        .body("violations[0].field", equalTo("topP"));
    scene
        .asFacilitator()
        .body(body(Map.of("kind", "ORACLE")))
        .post(PATH)
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("kind"));
    scene
        .asFacilitator()
        .body(Map.of("workshopId", scene.workshop, "kind", "LLM"))
        .post(PATH)
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("questionId"));
    scene
        .asFacilitator()
        .get(PATH)
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("workshopId"));
  }

  @Test
  void anUnknownVersionIsNotThere() {
    scene.asFacilitator().get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
    scene.asFacilitator().get(PATH + "/7").then().statusCode(400);
  }

  @Test
  void listsVersionsNewestFirstPageByPage() {
    // Given
    Stored.prompts(scene, 5);

    // When
    Response first = list("&limit=2");
    Response second = list("&limit=2&after=" + first.path("next"));
    Response last = list("&limit=2&after=" + second.path("next"));

    // Then
    assertThat(first.<List<Integer>>path("items.number")).containsExactly(5, 4);
    assertThat(second.<List<Integer>>path("items.number")).containsExactly(3, 2);
    assertThat(last.<List<Integer>>path("items.number")).containsExactly(1);
    assertThat(last.<String>path("next")).isNull();
    assertThat(first.<Integer>path("total")).isEqualTo(5);
    assertThat(first.<String>path("items[0].textPreview")).hasSize(280);
    assertThat(list("&skip=4").<List<Integer>>path("items.number")).containsExactly(1);
    assertThat(list("&questionId=" + scene.question).<Integer>path("total")).isEqualTo(5);
    assertThat(list("&questionId=" + UUID.randomUUID()).<Integer>path("total")).isZero();
  }

  @Test
  void refusesPagesOutOfBounds() {
    // Given
    Stored.prompts(scene, 3);
    String next = list("&limit=1").path("next");

    // Then
    list("&limit=201").then().statusCode(400).body("violations[0].field", equalTo("limit"));
    list("&limit=0").then().statusCode(400);
    list("&skip=-1").then().statusCode(400);
    list("&skip=1&after=" + next).then().statusCode(400);
    list("&questionId=" + scene.question + "&after=" + next)
        .then()
        .statusCode(400)
        .body("violations[0].message", startsWith("is not a cursor"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 50, 200})
  void aListCostsTwoStatements(int rows) {
    // Given
    Stored.prompts(scene, rows);

    // When
    Statements statements =
        Quiet.statementsOf(() -> list("&limit=200").then().body("items", hasSize(rows)));

    // Then
    assertThat(statements.about("judge_prompt").count()).as(statements.toString()).isEqualTo(2);
  }

  @Test
  void anUnchangedListIs304() {
    // Given
    String tag = list("").header("ETag");

    // Then
    scene
        .asFacilitator()
        .header("If-None-Match", tag)
        .get(PATH + "?workshopId=" + scene.workshop)
        .then()
        .statusCode(304);
  }

  private Response list(String query) {
    return scene.asFacilitator().get(PATH + "?workshopId=" + scene.workshop + query);
  }

  private Map<String, Object> body(Map<String, Object> other) {
    Map<String, Object> body =
        new java.util.HashMap<>(
            Map.of("workshopId", scene.workshop, "questionId", scene.question, "kind", "LLM"));
    body.putAll(other);
    return body;
  }
}
