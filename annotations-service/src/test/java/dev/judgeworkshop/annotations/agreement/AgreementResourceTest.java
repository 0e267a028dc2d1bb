package dev.judgeworkshop.annotations.agreement;

import static dev.judgeworkshop.annotations.AWorkshop.as;
import static dev.judgeworkshop.annotations.AWorkshop.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.judgeworkshop.annotations.AWorkshop;
import dev.judgeworkshop.annotations.ManyAnnotations;
import dev.judgeworkshop.testing.StatementCounter;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "annotations"))
class AgreementResourceTest {

  private final AWorkshop workshop = AWorkshop.inAnnotation();
  private TestUser facilitator;

  @BeforeEach
  void theFacilitator() {
    facilitator = workshop.facilitator();
  }

  @Test
  void givesThePublishedValuesForThePublishedRatings() {
    // Given
    List<String> q = workshop.rubric("LIKERT");
    rate(q, Examples.KRIPPENDORFF_4X12);
    // When
    Response report = report(facilitator);
    // Then
    report
        .then()
        .statusCode(200)
        .body("rubricVersion", equalTo(1))
        .body("annotations", equalTo(41))
        .body("questions[0].questionId", equalTo(q.getFirst()))
        .body("questions[0].scale", equalTo("LIKERT"))
        .body("questions[0].raters", equalTo(4))
        .body("questions[0].traces", equalTo(12))
        .body("questions[0].pairableTraces", equalTo(11))
        .body("questions[0].alphaNominal.n", equalTo(11))
        .body("questions[0].alphaNominal.interval.draws", equalTo(2_000))
        .body("questions[0].raterPairs.size()", equalTo(6));
    value(report, "percentAgreement", 0.8181818181818182);
    value(report, "alphaNominal", 0.7434210526315791);
    value(report, "alphaOrdinal", 0.8153875037548814);
    value(report, "alphaInterval", 0.8491071428571428);
    List<Double> kappas = json(report).getList("questions[0].raterPairs.kappa.value", Double.class);
    double[] published = {0.4782609, 0.5423729, 0.6153846, 0.8448276, 0.85, 0.8701299};
    for (int i = 0; i < published.length; i++) {
      assertThat(kappas.get(i)).isCloseTo(published[i], within(5e-8));
    }
    double low = json(report).getDouble("questions[0].alphaNominal.interval.low");
    double high = json(report).getDouble("questions[0].alphaNominal.interval.high");
    assertThat(low).isLessThan(0.7434).isGreaterThan(0.2);
    assertThat(high).isGreaterThan(0.7434).isLessThanOrEqualTo(1);
  }

  @Test
  void saysWhyThereIsNoValue() {
    // Given: one trace with two raters who agree, and a question that nobody answered
    List<String> q =
        workshop
            .saveRubric(
                facilitator,
                null,
                List.of(
                    question("rated", "BINARY", true),
                    question("not rated", "LIKERT", false),
                    question("text", "FREEFORM", false)))
            .path("questions.id");
    rate(q, new int[][] {{1}, {1}});
    // When, Then
    report(facilitator)
        .then()
        .statusCode(200)
        .body("questions.questionId", equalTo(q.subList(0, 2)))
        .body("questions[0].percentAgreement.value", equalTo(1.0f))
        .body("questions[0].alphaNominal.notComputable", equalTo("too-few-pairable-traces"))
        .body("questions[0].alphaNominal.containsKey('value')", equalTo(false))
        .body("questions[0].containsKey('alphaOrdinal')", equalTo(false))
        .body("questions[1].percentAgreement.notComputable", equalTo("no-pairs"))
        .body("questions[1].raters", equalTo(0));
  }

  @Test
  void saysThatOneValueOnlyIsNoAgreementBeyondChance() {
    // Given
    List<String> q = workshop.rubric("BINARY");
    rate(q, new int[][] {{1, 1, 1, 1, 1}, {1, 1, 1, 1, 1}});
    // When, Then
    report(facilitator)
        .then()
        .body("questions[0].alphaNominal.notComputable", equalTo("no-variation"))
        .body("questions[0].raterPairs[0].kappa.notComputable", equalTo("no-variation"))
        .body("questions[0].gwetAc1.value", equalTo(1.0f))
        .body("questions[0].patterns.kind", hasItem("RATER_WITHOUT_VARIANCE"));
  }

  @Test
  void isComputedOncePerStateOfTheRatings() {
    // Given
    List<String> q = workshop.rubric("LIKERT");
    rate(q, new int[][] {{1, 2, 3}, {1, 2, 4}});
    String computedAt = report(facilitator).path("computedAt");
    // When
    int statements =
        StatementCounter.executed(() -> report(facilitator)).without("scheduled_tasks").count();
    Response again = report(facilitator);
    // Then: one look-up of the state that the ratings are in
    assertThat(statements).isEqualTo(1);
    assertThat(again.<String>path("computedAt")).isEqualTo(computedAt);
    as(facilitator)
        .header("If-None-Match", again.header("ETag"))
        .get("/api/v1/agreement?workshopId=" + workshop.id())
        .then()
        .statusCode(304);
    // When: a further rater
    workshop.rate(workshop.sme(), workshop.trace(), null, q, 5).then().statusCode(201);
    // Then
    report(facilitator)
        .then()
        .body("annotations", equalTo(7))
        .body("questions[0].raters", equalTo(3));
  }

  @Test
  void isSentAsItWasWrittenOnce() {
    // Given
    List<String> q = workshop.rubric("LIKERT", "LIKERT", "BINARY");
    TestUser ada = workshop.sme();
    TestUser bob = workshop.sme();
    for (int i = 0; i < 6; i++) {
      UUID trace = workshop.trace();
      workshop.rate(ada, trace, null, q, 1 + i % 5, 1 + i % 3, i % 2).then().statusCode(201);
      workshop.rate(bob, trace, null, q, 1 + i % 4, 1 + i % 3, 1).then().statusCode(201);
    }
    // When
    Response report = report(facilitator);
    // Then
    report
        .then()
        .contentType("application/json")
        .header("ETag", equalTo("W/\"1-12\""))
        .body("overall.size()", equalTo(1))
        .body("overall[0].scale", equalTo("LIKERT"))
        .body("overall[0].questions", equalTo(2))
        .body("overall[0].alphaOrdinal.interval.draws", equalTo(2_000));
    assertThat(report(facilitator).asString()).isEqualTo(report.asString());
  }

  @Test
  void leavesOutRatingsOfARemovedQuestion() {
    // Given
    List<String> q = workshop.rubric("LIKERT", "BINARY");
    UUID trace = workshop.trace();
    workshop.rate(workshop.sme(), trace, null, q, 3, 1).then().statusCode(201);
    Map<String, Object> kept = question("kept", "BINARY", true);
    kept.put("id", q.get(1));
    workshop.saveRubric(facilitator, 1, List.of(kept)).then().statusCode(200);
    // When, Then
    report(facilitator)
        .then()
        .body("rubricVersion", equalTo(2))
        .body("questions.questionId", equalTo(q.subList(1, 2)));
  }

  @Test
  void boundsThePairsOfManyRaters() {
    // Given
    ManyAnnotations.in(workshop).traces(60).raters(30).insert();
    // When, Then
    report(facilitator)
        .then()
        .statusCode(200)
        .body("questions.size()", equalTo(4))
        .body("questions[3].pairs", equalTo(60 * 30 * 29 / 2))
        .body("questions[3].raterPairs.size()", equalTo(200));
  }

  @Test
  void isForFacilitators() {
    workshop.rubric("LIKERT");
    report(workshop.sme()).then().statusCode(403);
    report(TestUser.named("stranger")).then().statusCode(404);
    as(facilitator).get("/api/v1/agreement").then().statusCode(400);
    AWorkshop empty = AWorkshop.inAnnotation();
    as(empty.facilitator())
        .get("/api/v1/agreement?workshopId=" + empty.id())
        .then()
        .statusCode(404)
        .body("code", equalTo("rubric-not-found"));
  }

  private void rate(List<String> q, int[][] raters) {
    List<UUID> traces = Stream.generate(workshop::trace).limit(raters[0].length).toList();
    for (int[] values : raters) {
      TestUser rater = workshop.sme();
      for (int trace = 0; trace < values.length; trace++) {
        if (values[trace] != Tables.NONE) {
          workshop.rate(rater, traces.get(trace), null, q, values[trace]).then().statusCode(201);
        }
      }
    }
  }

  private static void value(Response report, String measure, double expected) {
    assertThat(json(report).getDouble("questions[0]." + measure + ".value"))
        .isCloseTo(expected, within(1e-9));
  }

  private static JsonPath json(Response report) {
    return report.jsonPath(
        JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.DOUBLE));
  }

  private Response report(TestUser user) {
    return as(user).get("/api/v1/agreement?workshopId=" + workshop.id());
  }
}
