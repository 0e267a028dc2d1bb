package dev.judgeworkshop.judge.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.judgeworkshop.judge.Scene;
import dev.judgeworkshop.judge.Stored;
import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.StubPeers;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exports over HTTP. */
@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "judge"))
class ExportTest {

  private Scene scene;
  private UUID run;

  @BeforeEach
  void aWorkshop() {
    scene = Scene.on("BINARY");
    run = Stored.run(scene, "SUCCEEDED");
  }

  private Response export(String format) {
    return scene.asFacilitator().get("/api/v1/evaluation-runs/" + run + "/export?format=" + format);
  }

  private List<LoggedRequest> audited() {
    return StubPeers.shared().workshops().everything().requests().stream()
        .filter(request -> request.getUrl().contains("/audit-entries/"))
        .toList();
  }

  @Test
  void allItemsOfSeveralPagesAreStreamedAsCsv() {
    // Given: 450 judged, 3 failed, one whose reasoning looks like a formula
    Stored.items(scene, run, 450, 3);
    EmbeddedDatabase.current()
        .run(
            """
            update judge_evaluation set reasoning = '=HYPERLINK("http://x", "a,b")'
            where run_id = '%s' and id = (select id from judge_evaluation
              where run_id = '%s' and state = 'DONE' order by id limit 1)
            """
                .formatted(run, run));

    // When
    Response csv = export("CSV");

    // Then
    csv.then().statusCode(200).header("Content-Disposition", containsString(".csv"));
    String[] lines = csv.asString().split("\r\n");
    assertThat(lines).hasSize(454);
    assertThat(lines[0]).startsWith("evaluationId,traceId,externalId,rating");
    assertThat(lines[1]).contains("\"'=HYPERLINK(\"\"http://x\"\", \"\"a,b\"\")\"");
    assertThat(lines[453]).endsWith("nothing similar");
    assertThat(Arrays.stream(lines).map(line -> line.split(",")[1]).distinct()).hasSize(454);
    assertThat(audited()).hasSize(1);
    assertThat(audited().getFirst().getBodyAsString())
        .contains("EXPORT", scene.facilitator.toString(), run.toString());
  }

  @Test
  void linesOfJsonAndAssessments() throws Exception {
    Stored.items(scene, run, 3, 1);
    ObjectMapper json = new ObjectMapper();

    String[] lines = export("JSON_LINES").then().statusCode(200).extract().asString().split("\n");
    assertThat(lines).hasSize(4);
    assertThat(json.readTree(lines[0]).path("rating").asInt()).isEqualTo(1);
    assertThat(json.readTree(lines[3]).path("failure").asText()).isEqualTo("nothing similar");

    String[] assessments = export("MLFLOW").then().statusCode(200).extract().asString().split("\n");
    JsonNode first = json.readTree(assessments[0]);
    assertThat(first.path("assessment_name").asText()).isEqualTo("Is it helpful?");
    assertThat(first.path("feedback").path("value").asInt()).isEqualTo(1);
    assertThat(first.path("source").path("source_type").asText()).isEqualTo("CODE");
    assertThat(
            json.readTree(assessments[3])
                .path("feedback")
                .path("error")
                .path("error_code")
                .asText())
        .isEqualTo("NOT_JUDGED");
  }

  @Test
  void nothingLeavesThatIsNotAccountedFor() {
    Stored.items(scene, run, 3, 1);
    export("CSV").then().statusCode(200);

    // When: workshops-service answers memberships from the cache, and nothing else
    StubPeers.shared().workshops().everything().isDown();

    // Then
    export("CSV").then().statusCode(503);
  }

  @Test
  void aJudgeLeavesAsTextJsonAndSnippets() throws Exception {
    String id =
        scene.llmPrompt(
            Map.of(
                "text",
                "Say \"yes\"\nif {{outputs}} answers {{inputs}}.\n'''\nEND_OF_INSTRUCTIONS\n"));
    String path = "/api/v1/judge-prompts/" + id + "/export?format=";

    scene.asFacilitator().get(path + "TEXT").then().statusCode(200).body(startsWith("Say \"yes\""));
    String json =
        scene.asFacilitator().get(path + "JSON").then().statusCode(200).extract().asString();
    assertThat(new ObjectMapper().readTree(json).path("text").asText())
        .startsWith("Say \"yes\"\nif");
    String python =
        scene.asFacilitator().get(path + "MLFLOW").then().statusCode(200).extract().asString();
    assertThat(python).contains("make_judge", "{{ outputs }}", "json.loads(\"\\\"Say \\\\\\\"yes");
    String shell =
        scene.asFacilitator().get(path + "HTTP").then().statusCode(200).extract().asString();
    assertThat(shell.lines().filter("END_OF_INSTRUCTIONS"::equals)).hasSize(1);
    scene.asFacilitator().get(path + "PDF").then().statusCode(400);
    Scene.as(scene.anSme()).get(path + "TEXT").then().statusCode(403);
    Scene.on("BINARY").asFacilitator().get(path + "TEXT").then().statusCode(404);
  }

  @Test
  void onlyFacilitatorsExport() {
    export("XML").then().statusCode(400);
    Scene.as(scene.anSme())
        .get("/api/v1/evaluation-runs/" + run + "/export?format=CSV")
        .then()
        .statusCode(403);
    Scene.on("BINARY")
        .asFacilitator()
        .get("/api/v1/evaluation-runs/" + run + "/export?format=CSV")
        .then()
        .statusCode(404);
  }
}
