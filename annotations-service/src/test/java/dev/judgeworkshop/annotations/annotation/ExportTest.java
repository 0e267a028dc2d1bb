package dev.judgeworkshop.annotations.annotation;

import static dev.judgeworkshop.annotations.AWorkshop.PEERS;
import static dev.judgeworkshop.annotations.AWorkshop.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.judgeworkshop.annotations.AWorkshop;
import dev.judgeworkshop.annotations.AuditTrail;
import dev.judgeworkshop.annotations.ManyAnnotations;
import dev.judgeworkshop.testing.StatementCounter;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "annotations"))
class ExportTest {

  private final AWorkshop workshop = AWorkshop.inAnnotation();
  private final AuditTrail audit = AuditTrail.of(workshop);
  private TestUser facilitator;
  private TestUser ada;

  @BeforeEach
  void peers() {
    facilitator = workshop.facilitator();
    ada = workshop.sme();
    PEERS
        .workshops()
        .get("/internal/v1/users")
        .answers(List.of(Map.of("id", ada.id(), "displayName", "=Ada")));
    PEERS.traces().get(summaries()).answers(Map.of("items", List.of()));
    audit.answers(204);
  }

  private UUID oneAnnotation(List<String> q) {
    UUID trace = workshop.trace();
    PEERS
        .traces()
        .get(summaries())
        .answers(Map.of("items", List.of(Map.of("id", trace, "externalId", "tr-1"))));
    workshop
        .save(
            ada,
            trace,
            null,
            Map.of(
                "rubricVersion",
                1,
                "comment",
                "=cmd|' /C calc'!A0",
                "ratings",
                List.of(
                    Map.of("questionId", q.get(0), "value", 4, "comment", "two\nlines, \"q\""),
                    Map.of("questionId", q.get(1), "text", "-free"))))
        .then()
        .statusCode(201);
    return trace;
  }

  @Test
  void writesCsvThatNoSpreadsheetExecutes() {
    // Given
    List<String> q = workshop.rubric("LIKERT", "FREEFORM");
    UUID trace = oneAnnotation(q);
    workshop.draft(workshop.sme(), trace, null, q, 1).then().statusCode(201);
    // When
    Response csv = export("csv");
    // Then
    csv.then()
        .statusCode(200)
        .contentType(startsWith("text/csv"))
        .header("Content-Disposition", containsString("annotations.csv"))
        .header("Cache-Control", containsString("no-store"));
    String[] lines = csv.asString().split("\r\n");
    assertThat(lines).hasSize(3);
    assertThat(lines[0]).startsWith("traceId,externalId,rater,raterName,question,title,value");
    assertThat(csv.asString())
        .contains(trace + ",tr-1," + ada.id() + ",'=Ada," + q.get(0) + ",LIKERT 0,4,,")
        .contains("\"two\nlines, \"\"q\"\"\",'=cmd|' /C calc'!A0,1,")
        .contains(q.get(1) + ",FREEFORM 1,,'-free,,");
  }

  @Test
  void writesJsonLinesWithEveryTextAsItIs() {
    List<String> q = workshop.rubric("LIKERT", "FREEFORM");
    UUID trace = oneAnnotation(q);
    Response lines = export("json-lines");
    lines.then().statusCode(200).contentType(startsWith("application/x-ndjson"));
    String[] all = lines.asString().split("\n");
    assertThat(all).hasSize(1);
    JsonPath line = new JsonPath(all[0]);
    assertThat(line.getString("traceId")).isEqualTo(trace.toString());
    assertThat(line.getString("rater")).isEqualTo(ada.id().toString());
    assertThat(line.getString("comment")).isEqualTo("=cmd|' /C calc'!A0");
    assertThat(line.getInt("ratings[0].value")).isEqualTo(4);
    assertThat(line.getString("ratings[0].comment")).isEqualTo("two\nlines, \"q\"");
    assertThat(line.getString("ratings[1].text")).isEqualTo("-free");
  }

  @Test
  void writesMlflowAssessments() {
    List<String> q = workshop.rubric("LIKERT", "FREEFORM");
    oneAnnotation(q);
    String[] all = export("mlflow").asString().split("\n");
    assertThat(all).hasSize(2);
    JsonPath rated = new JsonPath(all[0]);
    assertThat(rated.getString("assessment_name")).isEqualTo("LIKERT 0");
    assertThat(rated.getString("trace_id")).isEqualTo("tr-1");
    assertThat(rated.getString("source.source_type")).isEqualTo("HUMAN");
    assertThat(rated.getString("source.source_id")).isEqualTo("=Ada");
    assertThat(rated.getInt("feedback.value")).isEqualTo(4);
    assertThat(rated.getString("rationale")).isEqualTo("two\nlines, \"q\"");
    assertThat(new JsonPath(all[1]).getString("feedback.value")).isEqualTo("-free");
  }

  @Test
  void writesEverythingPieceByPiece() {
    // Given: two full pieces and a last one
    ManyAnnotations.in(workshop).traces(90).raters(5).insert();
    // When
    int statements =
        StatementCounter.executed(
                () -> assertThat(export("json-lines").asString().lines()).hasSize(450))
            .about("from annotation")
            .without("scheduled_tasks")
            .count();
    // Then
    assertThat(statements).isEqualTo(3);
    assertThat(export("csv").asString().lines()).hasSize(1 + 450 * 4);
    assertThat(export("mlflow").asString().lines().distinct()).hasSize(450 * 4);
  }

  @Test
  void isWrittenDownBeforeItsFirstByte() {
    workshop.rubric("LIKERT");
    assertThat(export("csv").asString()).startsWith("traceId");
    assertThat(audit.received()).hasSize(1);
    JsonPath entry = new JsonPath(audit.received().getFirst().getBodyAsString());
    assertThat(entry.getString("action")).isEqualTo("EXPORT");
    assertThat(entry.getString("actorId")).isEqualTo(facilitator.id().toString());
    assertThat(entry.getString("detail")).isEqualTo("annotations as CSV");
  }

  @Test
  void exportsNothingThatCannotBeWrittenDown() {
    workshop.rubric("LIKERT");
    audit.answers(503);
    export("csv").then().statusCode(503).body("code", equalTo("peer-unavailable"));
    as(facilitator)
        .get("/api/v1/agreement/export/csv?workshopId=" + workshop.id())
        .then()
        .statusCode(503);
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json-lines", "mlflow"})
  void isAProblemAndNoFileWhenAPeerIsDown(String form) {
    List<String> q = workshop.rubric("LIKERT");
    workshop.rate(ada, workshop.trace(), null, q, 3).then().statusCode(201);
    PEERS.traces().get(summaries()).isDown();
    export(form).then().statusCode(503).contentType("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "annotations/export/csv",
        "annotations/export/json-lines",
        "annotations/export/mlflow",
        "agreement/export/csv",
        "agreement/export/json-lines"
      })
  void isForFacilitators(String path) {
    workshop.rubric("LIKERT");
    String url = "/api/v1/" + path + "?workshopId=";
    as(ada).get(url + workshop.id()).then().statusCode(403);
    as(TestUser.named("x")).get(url + workshop.id()).then().statusCode(404);
    as(facilitator).get("/api/v1/" + path).then().statusCode(400);
    as(facilitator).get(url + workshop.id()).then().statusCode(200);
    assertThat(audit.received()).hasSize(1);
  }

  @Test
  void writesAgreementLineByLine() {
    List<String> q = workshop.rubric("LIKERT", "LIKERT");
    TestUser bob = workshop.sme();
    for (int i = 0; i < 4; i++) {
      UUID trace = workshop.trace();
      workshop.rate(ada, trace, null, q, 1 + i, 2).then().statusCode(201);
      workshop.rate(bob, trace, null, q, 1 + i, 1 + i).then().statusCode(201);
    }
    String csv =
        as(facilitator).get("/api/v1/agreement/export/csv?workshopId=" + workshop.id()).asString();
    assertThat(csv)
        .startsWith("question,title,scale,measure,raterA,raterB,value,low,high,n,notComputable")
        .contains(q.get(0) + ",LIKERT 0,LIKERT,percentAgreement,,,1.0,1.0,1.0,4,")
        .contains("LIKERT 0,LIKERT,kappa,")
        .contains(",,LIKERT,alphaOrdinal,,,");
    String[] lines =
        as(facilitator)
            .get("/api/v1/agreement/export/json-lines?workshopId=" + workshop.id())
            .asString()
            .split("\n");
    assertThat(lines).hasSize((int) csv.lines().count() - 1);
    assertThat(new JsonPath(lines[0]).getString("measure")).isEqualTo("percentAgreement");
  }

  private String summaries() {
    return "/internal/v1/workshops/" + workshop.id() + "/trace-summaries";
  }

  private Response export(String format) {
    return as(facilitator)
        .get("/api/v1/annotations/export/" + format + "?workshopId=" + workshop.id());
  }
}
