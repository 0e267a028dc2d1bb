package dev.judgeworkshop.annotations.groundtruth;

import static dev.judgeworkshop.annotations.AWorkshop.as;
import static dev.judgeworkshop.annotations.AWorkshop.asService;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.judgeworkshop.annotations.AWorkshop;
import dev.judgeworkshop.annotations.Database;
import dev.judgeworkshop.annotations.ManyAnnotations;
import dev.judgeworkshop.annotations.Together;
import dev.judgeworkshop.testing.StatementCounter;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "annotations"))
class GroundTruthResourceTest {

  private final AWorkshop workshop = AWorkshop.inAnnotation();

  @Test
  void givesTheTruthOrSaysThatItIsContested() {
    // Given
    List<String> q = workshop.rubric("LIKERT");
    TestUser ada = workshop.sme();
    TestUser bob = workshop.sme();
    UUID settled = workshop.trace();
    UUID contested = workshop.trace();
    workshop.rate(ada, settled, null, q, 4);
    workshop.rate(bob, settled, null, q, 4);
    workshop.rate(ada, contested, null, q, 3);
    workshop.rate(bob, contested, null, q, 4);
    // When
    Response page = page(q.getFirst(), "");
    // Then
    page.then()
        .statusCode(200)
        .body("total", equalTo(2))
        .body(find(settled) + ".value", equalTo(4.0f))
        .body(find(settled) + ".contested", equalTo(false))
        .body(find(settled) + ".raters", equalTo(2))
        .body(find(contested) + ".contested", equalTo(true))
        .body(find(contested) + ".containsKey('value')", equalTo(false));
  }

  @Test
  void splitsOnceForAllQuestionsAndForEver() {
    // Given
    ManyAnnotations many = ManyAnnotations.in(workshop).traces(40).raters(3).insert();
    Map<String, String> first = parts(many.questions().get(0));
    // When
    Map<String, String> again = parts(many.questions().get(0));
    Map<String, String> otherQuestion = parts(many.questions().get(3));
    TestUser late = workshop.sme();
    UUID newTrace = workshop.trace();
    workshop.rate(late, newTrace, null, many.questions(), 1, 2, 3, 4).then().statusCode(201);
    Map<String, String> afterwards = parts(many.questions().get(0));
    // Then
    assertThat(first).hasSize(40);
    assertThat(first.values().stream().filter("TUNING"::equals).count()).isBetween(22L, 26L);
    assertThat(again).isEqualTo(first);
    assertThat(otherQuestion).isEqualTo(first);
    assertThat(afterwards).hasSize(41).containsAllEntriesOf(first).containsKey(newTrace.toString());
  }

  @Test
  void splitsOnceWhenManyAskAtOnce() throws Exception {
    // Given
    ManyAnnotations many = ManyAnnotations.in(workshop).traces(30).raters(2).insert();
    // When
    List<Map<String, String>> answers = Together.run(8, n -> parts(many.questions().get(n % 4)));
    // Then
    assertThat(answers.stream().distinct()).hasSize(1);
    assertThat(
            Database.column("select count(*) from trace_part where workshop_id = ?", workshop.id()))
        .containsExactly("30");
  }

  @Test
  void pagesInTheOrderOfTheTraces() {
    // Given
    ManyAnnotations many = ManyAnnotations.in(workshop).traces(25).raters(2).insert();
    String question = many.questions().get(1);
    // When
    List<String> traces = new ArrayList<>();
    String next = "";
    while (next != null) {
      Response page = page(question, "&limit=10" + next);
      page.then().body("total", equalTo(25));
      traces.addAll(page.path("items.traceId"));
      String cursor = page.path("next");
      next = cursor == null ? null : "&after=" + cursor;
    }
    // Then
    assertThat(traces).hasSize(25).doesNotHaveDuplicates().isSorted();
    assertThat(page(question, "&limit=10&skip=20").<List<String>>path("items.traceId"))
        .isEqualTo(traces.subList(20, 25));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 50, 200})
  void costsThreeStatementsWhateverTheNumberOfTraces(int traces) {
    // Given
    String question =
        ManyAnnotations.in(workshop).traces(traces).raters(2).insert().questions().getFirst();
    page(question, "&limit=200");
    // When, Then: the rubric, the page, the total
    assertThat(
            StatementCounter.executed(() -> page(question, "&limit=200"))
                .without("scheduled_tasks")
                .count())
        .isEqualTo(3);
  }

  @Test
  void isForServicesAndForScoredQuestionsOfTheRubric() {
    // Given
    List<String> q = workshop.rubric("LIKERT", "FREEFORM");
    // When, Then
    page(q.get(0), "").then().statusCode(200).body("total", equalTo(0));
    page(q.get(1), "").then().statusCode(404).body("code", equalTo("question-not-found"));
    page(UUID.randomUUID().toString(), "").then().statusCode(404);
    page(q.get(0), "&limit=201").then().statusCode(400);
    asService("judge-service").get(path()).then().statusCode(400);
    as(workshop.facilitator()).get(path() + "?questionId=" + q.get(0)).then().statusCode(403);
  }

  private Map<String, String> parts(String question) {
    List<Map<String, Object>> items = page(question, "&limit=200").path("items");
    Map<String, String> parts = new HashMap<>();
    items.forEach(item -> parts.put((String) item.get("traceId"), (String) item.get("part")));
    return parts;
  }

  private Response page(String question, String more) {
    return asService("judge-service").get(path() + "?questionId=" + question + more);
  }

  private String path() {
    return "/internal/v1/workshops/" + workshop.id() + "/ground-truth";
  }

  private static String find(UUID trace) {
    return "items.find { it.traceId == '" + trace + "' }";
  }
}
