package dev.judgeworkshop.annotations.groundtruth;

import static dev.judgeworkshop.annotations.AWorkshop.asService;
import static org.assertj.core.api.Assertions.assertThat;
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
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts, versions, and what the raters said. */
@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "annotations"))
class GroundTruthDetailTest {

  private final AWorkshop workshop = AWorkshop.inAnnotation();

  @Test
  void givesEachPartByItselfFromTheFirstRequestOn() {
    // Given
    String question =
        ManyAnnotations.in(workshop).traces(40).raters(3).insert().questions().getFirst();
    // When
    List<String> tuning = traces(question, "&part=TUNING");
    List<String> heldOut = traces(question, "&part=HELD_OUT");
    // Then
    assertThat(tuning).hasSizeBetween(22, 26).isSorted();
    assertThat(heldOut).hasSize(40 - tuning.size()).isSorted();
    Set<String> both = new HashSet<>(tuning);
    both.addAll(heldOut);
    assertThat(both).hasSize(40).hasSameElementsAs(traces(question, ""));
    page(question, "&part=TUNING&limit=5")
        .then()
        .body("total", equalTo(tuning.size()))
        .body("items.part", equalTo(List.of("TUNING", "TUNING", "TUNING", "TUNING", "TUNING")));
  }

  @Test
  void reachesTracesThatAreRatedLater() {
    // Given
    ManyAnnotations many = ManyAnnotations.in(workshop).traces(10).raters(2).insert();
    String question = many.questions().getFirst();
    int before =
        traces(question, "&part=TUNING").size() + traces(question, "&part=HELD_OUT").size();
    // When
    workshop
        .rate(workshop.sme(), workshop.trace(), null, many.questions(), 1, 2, 3, 4)
        .then()
        .statusCode(201);
    // Then
    int after = traces(question, "&part=TUNING").size() + traces(question, "&part=HELD_OUT").size();
    assertThat(before).isEqualTo(10);
    assertThat(after).isEqualTo(11);
  }

  @Test
  void showsRatingsAndCommentsWhenAsked() {
    // Given
    List<String> q = workshop.rubric("LIKERT");
    TestUser ada = workshop.sme();
    TestUser bob = workshop.sme();
    UUID trace = workshop.trace();
    save(ada, trace, q, Map.of("questionId", q.getFirst(), "value", 4, "comment", "on it"), "all");
    save(bob, trace, q, Map.of("questionId", q.getFirst(), "value", 4), "all");
    workshop.draft(workshop.sme(), trace, null, q, 1).then().statusCode(201);
    // When, Then
    page(q.getFirst(), "").then().body("items[0].containsKey('ratings')", equalTo(false));
    page(q.getFirst(), "&include=ratings")
        .then()
        .body("items[0].ratings.size()", equalTo(2))
        .body("items[0].ratings[0].value", equalTo(4))
        .body("items[0].ratings[0].containsKey('comment')", equalTo(false));
    Response full = page(q.getFirst(), "&include=ratings,comments");
    full.then()
        .body(rating(ada) + ".comment", equalTo("on it"))
        .body(rating(bob) + ".comment", equalTo("all"))
        .body("items[0].votes[0].raters", equalTo(2));
  }

  @Test
  void namesTheVersionAlsoOfAnEmptyPage() {
    List<String> q = workshop.rubric("LIKERT");
    page(q.getFirst(), "").then().body("version", equalTo(0)).body("items", equalTo(List.of()));
    TestUser ada = workshop.sme();
    UUID trace = workshop.trace();
    workshop.rate(ada, trace, null, q, 3);
    page(q.getFirst(), "").then().body("version", equalTo(1));
    workshop.rate(ada, trace, 1, q, 4).then().header("ETag", "\"2\"");
    page(q.getFirst(), "").then().body("version", equalTo(2));
  }

  @ParameterizedTest
  @CsvSource({"part=ALL, part", "include=names, include", "'include=ratings,', include"})
  void namesTheParameterAtFault(String parameter, String field) {
    List<String> q = workshop.rubric("LIKERT");
    page(q.getFirst(), "&" + parameter)
        .then()
        .statusCode(400)
        .body("violations.field", hasItem(field));
  }

  @Test
  void costsAFixedNumberOfStatementsWithRatingsToo() {
    String question =
        ManyAnnotations.in(workshop).traces(60).raters(3).insert().questions().getFirst();
    page(question, "&limit=50");
    assertThat(
            StatementCounter.executed(() -> page(question, "&limit=50&include=ratings,comments"))
                .without("scheduled_tasks")
                .count())
        .isEqualTo(4);
  }

  private void save(
      TestUser user, UUID trace, List<String> q, Map<String, Object> rating, String comment) {
    workshop
        .save(
            user,
            trace,
            null,
            Map.of("rubricVersion", 1, "comment", comment, "ratings", List.of(rating)))
        .then()
        .statusCode(201);
  }

  private static String rating(TestUser user) {
    return "items[0].ratings.find { it.userId == '" + user.id() + "' }";
  }

  private List<String> traces(String question, String more) {
    List<String> traces = new ArrayList<>();
    String next = "";
    while (next != null) {
      Response page = page(question, "&limit=7" + more + next);
      page.then().statusCode(200);
      traces.addAll(page.path("items.traceId"));
      String cursor = page.path("next");
      next = cursor == null ? null : "&after=" + cursor;
    }
    return traces;
  }

  private Response page(String question, String more) {
    return asService("judge-service")
        .get(
            "/internal/v1/workshops/"
                + workshop.id()
                + "/ground-truth?questionId="
                + question
                + more);
  }
}
