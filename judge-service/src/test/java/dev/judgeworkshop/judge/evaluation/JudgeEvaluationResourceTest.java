package dev.judgeworkshop.judge.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.judgeworkshop.judge.Quiet;
import dev.judgeworkshop.judge.Scene;
import dev.judgeworkshop.judge.Stored;
import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.Statements;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "judge"))
class JudgeEvaluationResourceTest {

  private static final String PATH = "/api/v1/judge-evaluations";

  private Scene scene;
  private UUID run;

  @BeforeEach
  void aWorkshop() {
    scene = Scene.on("BINARY");
    run = Stored.run(scene, "SUCCEEDED");
  }

  @Test
  void listsRatingsByIdPageByPage() {
    // Given
    Stored.items(scene, run, 5, 2);

    // When
    List<String> ids = new ArrayList<>();
    Response page = list("&limit=2");
    ids.addAll(page.path("items.id"));
    while (page.path("next") != null) {
      page = list("&limit=2&after=" + page.path("next"));
      ids.addAll(page.path("items.id"));
    }

    // Then
    assertThat(page.<Integer>path("total")).isEqualTo(5);
    assertThat(ids).hasSize(5).doesNotHaveDuplicates().isSorted();
    assertThat(list("").<List<String>>path("items.id")).isEqualTo(ids);
    assertThat(list("").<String>path("items[0].reasoningPreview")).hasSize(280);
    assertThat(list("").<String>path("items[0].part")).isEqualTo("HELD_OUT");
    assertThat(list("").<Integer>path("items[0].truth")).isEqualTo(1);
  }

  @Test
  void listsTheLargestDifferencesFirst() {
    // Given
    insert(3, 3);
    insert(1, 5);
    insert(4, 2);
    insert(5, 1);
    insert(2, 3);
    EmbeddedDatabase.current()
        .run("update evaluation_run set done = 5, disagreements = 4 where id = '" + run + "'");

    // When
    Response first = list("&disagreement=true&limit=2");
    Response second = list("&disagreement=true&limit=2&after=" + first.path("next"));

    // Then
    assertThat(first.<Integer>path("total")).isEqualTo(4);
    assertThat(differences(first)).containsExactly(4, 4);
    assertThat(first.<List<String>>path("items.id")).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(differences(second)).containsExactly(2, 1);
    assertThat(second.<String>path("next")).isNull();
    list("&limit=2&after=" + first.path("next")).then().statusCode(400);
  }

  @Test
  void showsTheWholeReasoning() {
    // Given
    Stored.items(scene, run, 1, 1);
    String id = list("").path("items[0].id");

    // Then
    scene
        .asFacilitator()
        .get(PATH + "/" + id)
        .then()
        .statusCode(200)
        .body("runId", equalTo(run.toString()))
        .body("value", equalTo(1))
        .body("contested", equalTo(false))
        .body("reasoning", equalTo("because ".repeat(100)));
  }

  @Test
  void listsWhatCouldNotBeJudged() {
    // Given
    Stored.items(scene, run, 1, 3);

    // When
    Response first = failures("?limit=2");
    Response second = failures("?limit=2&after=" + first.path("next"));

    // Then
    assertThat(first.<Integer>path("total")).isEqualTo(3);
    assertThat(first.<List<String>>path("items.reason")).containsOnly("nothing similar").hasSize(2);
    assertThat(second.<List<String>>path("items.id")).hasSize(1);
    String failed = second.path("items[0].id");
    scene.asFacilitator().get(PATH + "/" + failed).then().statusCode(404);
  }

  @Test
  void isForFacilitatorsOnly() {
    // Given
    Stored.items(scene, run, 1, 0);
    String id = list("").path("items[0].id");
    UUID sme = scene.anSme();
    UUID stranger = UUID.randomUUID();

    // Then
    Scene.as(sme).get(PATH + "?runId=" + run).then().statusCode(403);
    Scene.as(sme).get(PATH + "/" + id).then().statusCode(403);
    Scene.as(stranger).get(PATH + "?runId=" + run).then().statusCode(404);
    Scene.as(stranger)
        .get(PATH + "/" + id)
        .then()
        .statusCode(404)
        .body("code", equalTo("judge-evaluation-not-found"));
    Scene.as(stranger).get("/api/v1/evaluation-runs/" + run + "/failures").then().statusCode(404);
  }

  @Test
  void refusesWhatIsOutOfBounds() {
    list("&limit=201").then().statusCode(400);
    list("&disagreement=maybe")
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("disagreement"));
    scene
        .asFacilitator()
        .get(PATH)
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("runId"));
    scene.asFacilitator().get(PATH + "?runId=" + UUID.randomUUID()).then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 50, 200})
  void aListCostsTwoStatements(int rows) {
    // Given
    Stored.items(scene, run, rows, 0);

    // When
    Statements plain =
        Quiet.statementsOf(() -> list("&limit=200").then().body("items", hasSize(rows)));
    Statements differing =
        Quiet.statementsOf(
            () -> list("&limit=200&disagreement=true").then().body("items", hasSize(rows / 3)));

    // Then
    assertThat(plain.count()).as(plain.toString()).isEqualTo(2);
    assertThat(differing.count()).isEqualTo(2);
  }

  private Response list(String query) {
    return scene.asFacilitator().get(PATH + "?runId=" + run + query);
  }

  private Response failures(String query) {
    return scene.asFacilitator().get("/api/v1/evaluation-runs/" + run + "/failures" + query);
  }

  private void insert(int value, int truth) {
    EmbeddedDatabase.current()
        .run(
            """
            insert into judge_evaluation (id, workshop_id, run_id, trace_id, state, value,
              reasoning, truth, part)
            values (uuidv7(), '%s', '%s', uuidv7(), 'DONE', %d, 'because', %d, 'TUNING')
            """
                .formatted(scene.workshop, run, value, truth));
  }

  private static List<Integer> differences(Response page) {
    List<Integer> values = page.path("items.value");
    List<Integer> truths = page.path("items.truth");
    return java.util.stream.IntStream.range(0, values.size())
        .map(i -> Math.abs(values.get(i) - truths.get(i)))
        .boxed()
        .toList();
  }
}
