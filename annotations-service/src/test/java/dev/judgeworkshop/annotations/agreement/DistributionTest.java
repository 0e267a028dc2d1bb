package dev.judgeworkshop.annotations.agreement;

import static dev.judgeworkshop.annotations.AWorkshop.as;
import static dev.judgeworkshop.annotations.AWorkshop.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.judgeworkshop.annotations.AWorkshop;
import dev.judgeworkshop.annotations.ManyAnnotations;
import dev.judgeworkshop.testing.StatementCounter;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "annotations"))
class DistributionTest {

  private final AWorkshop workshop = AWorkshop.inAnnotation();
  private TestUser facilitator;

  @BeforeEach
  void theFacilitator() {
    facilitator = workshop.facilitator();
  }

  @Test
  void countsEachValueOfTheScaleForEachRater() {
    // Given
    List<String> q = workshop.rubric("LIKERT", "BINARY");
    TestUser ada = workshop.sme();
    TestUser bob = workshop.sme();
    int[][] values = {{5, 1}, {5, 0}, {2, 1}};
    for (int[] given : values) {
      UUID trace = workshop.trace();
      workshop.rate(ada, trace, null, q, given).then().statusCode(201);
      workshop.rate(bob, trace, null, q, 1, 0).then().statusCode(201);
    }
    workshop.draft(ada, workshop.trace(), null, q, 3).then().statusCode(201);
    // When, Then: by question, in the order of the raters' ids; a draft counts nowhere
    Response likert = page(facilitator, q.getFirst(), "");
    likert.then().statusCode(200).body("total", equalTo(2)).body("next", nullValue());
    assertThat(counts(likert, ada)).containsExactly(0, 1, 0, 0, 2);
    assertThat(counts(likert, bob)).containsExactly(3, 0, 0, 0, 0);
    likert.then().body("items[0].counts.value", equalTo(List.of(1, 2, 3, 4, 5)));
    Response binary = page(facilitator, q.getLast(), "");
    assertThat(counts(binary, ada)).containsExactly(1, 2);
    binary.then().body("items[0].counts.value", equalTo(List.of(0, 1)));
  }

  @Test
  void isPagedByTheRatersIdsInAFixedNumberOfStatements() {
    // Given
    ManyAnnotations grid = ManyAnnotations.in(workshop).traces(6).raters(7).insert();
    String q = grid.questions().getFirst();
    List<String> whole = page(facilitator, q, "").path("items.userId");
    // When
    List<String> walked = new ArrayList<>();
    String cursor = "";
    do {
      Response page = page(facilitator, q, "&limit=3" + cursor);
      page.then().statusCode(200).body("total", equalTo(7));
      walked.addAll(page.path("items.userId"));
      String next = page.path("next");
      cursor = next == null ? null : "&after=" + next;
    } while (cursor != null);
    // Then
    assertThat(walked).hasSize(7).isSorted().isEqualTo(whole);
    page(facilitator, q, "&skip=5&limit=1")
        .then()
        .body("items.userId", equalTo(walked.subList(5, 6)));
    page(facilitator, q, "&skip=9")
        .then()
        .body("items.size()", equalTo(0))
        .body("total", equalTo(7));
    assertThat(statements(q, "&limit=1")).isEqualTo(statements(q, "&limit=200")).isEqualTo(3);
  }

  @Test
  void aPollIsAnsweredFromTheStateOfTheRatings() {
    // Given
    List<String> q = workshop.rubric("LIKERT");
    workshop.rate(workshop.sme(), workshop.trace(), null, q, 4).then().statusCode(201);
    String tag = page(facilitator, q.getFirst(), "").header("ETag");
    // When
    int statements =
        StatementCounter.executed(() -> poll(q.getFirst(), tag).then().statusCode(304))
            .without("scheduled_tasks")
            .count();
    // Then
    assertThat(statements).isEqualTo(1);
    workshop.rate(workshop.sme(), workshop.trace(), null, q, 5).then().statusCode(201);
    poll(q.getFirst(), tag).then().statusCode(200).body("total", equalTo(2));
  }

  @Test
  void isEmptyBeforeAnybodyRates() {
    List<String> q = workshop.rubric("LIKERT");
    page(facilitator, q.getFirst(), "")
        .then()
        .statusCode(200)
        .body("total", equalTo(0))
        .body("items.size()", equalTo(0));
  }

  @Test
  void isOfAScoredQuestionOfTheRubric() {
    List<String> q = workshop.rubric("LIKERT", "FREEFORM");
    for (String other : List.of(q.getLast(), UUID.randomUUID().toString())) {
      page(facilitator, other, "")
          .then()
          .statusCode(404)
          .body("code", equalTo("question-not-found"));
    }
    Map<String, Object> only = question("Only", "BINARY", true);
    workshop.saveRubric(facilitator, 1, List.of(only)).then().statusCode(200);
    page(facilitator, q.getFirst(), "").then().statusCode(404);
  }

  @Test
  void isForFacilitatorsAndBounded() {
    String q = workshop.rubric("LIKERT").getFirst();
    page(workshop.sme(), q, "").then().statusCode(403);
    page(workshop.member("PARTICIPANT"), q, "").then().statusCode(403);
    page(TestUser.named("stranger"), q, "").then().statusCode(404);
    page(facilitator, q, "&limit=201").then().statusCode(400);
    page(facilitator, q, "&after=forged").then().statusCode(400);
    as(facilitator)
        .get("/api/v1/agreement/distributions?workshopId=" + workshop.id())
        .then()
        .statusCode(400);
  }

  private int statements(String question, String query) {
    return StatementCounter.executed(() -> page(facilitator, question, query))
        .without("scheduled_tasks")
        .count();
  }

  private static List<Integer> counts(Response page, TestUser rater) {
    return page.path("items.find { it.userId == '%s' }.counts.ratings".formatted(rater.id()));
  }

  private Response poll(String question, String tag) {
    return as(facilitator).header("If-None-Match", tag).get(path(question));
  }

  private Response page(TestUser user, String question, String query) {
    return as(user).get(path(question) + query);
  }

  private String path(String question) {
    return "/api/v1/agreement/distributions?workshopId="
        + workshop.id()
        + "&questionId="
        + question;
  }
}
