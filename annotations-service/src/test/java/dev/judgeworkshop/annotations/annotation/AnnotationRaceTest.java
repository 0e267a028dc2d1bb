package dev.judgeworkshop.annotations.annotation;

import static dev.judgeworkshop.annotations.AWorkshop.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.judgeworkshop.annotations.AWorkshop;
import dev.judgeworkshop.annotations.Database;
import dev.judgeworkshop.annotations.Together;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "annotations"))
class AnnotationRaceTest {

  private static final int AT_ONCE = 20;
  private static final int RATERS = 25;
  private static final int TRACES = 8;

  private final AWorkshop workshop = AWorkshop.inAnnotation();

  @RepeatedTest(3)
  void ofDifferentFirstSavesOneWinsAndTheOthersSeeIt() throws Exception {
    // Given
    List<String> q = workshop.rubric("LIKERT");
    TestUser ada = workshop.sme();
    UUID trace = workshop.trace();
    // When
    List<Response> answers =
        Together.run(AT_ONCE, n -> workshop.rate(ada, trace, null, q, 1 + n % 5));
    // Then
    List<Response> created = withStatus(answers, 201);
    assertThat(created).hasSize(1);
    int winner = created.getFirst().path("ratings[0].value");
    for (Response other : answers) {
      int seen =
          other.statusCode() == 409
              ? other.path("current.ratings[0].value")
              : other.path("ratings[0].value");
      assertThat(seen).isEqualTo(winner);
    }
    assertThat(withStatus(answers, 200)).hasSize(AT_ONCE / 5 - 1);
    assertThat(withStatus(answers, 409)).hasSize(AT_ONCE - AT_ONCE / 5);
    assertThat(historyOf(created.getFirst())).containsExactly("1");
  }

  @RepeatedTest(3)
  void ofDifferentChangesOfOneVersionOneWins() throws Exception {
    // Given
    List<String> q = workshop.rubric("LIKERT", "LIKERT");
    TestUser ada = workshop.sme();
    UUID trace = workshop.trace();
    workshop.rate(ada, trace, null, q, 1, 1).then().statusCode(201);
    // When: each writes a pair of its own, so that a mixture of two would show
    List<Response> answers =
        Together.run(AT_ONCE, n -> workshop.rate(ada, trace, 1, q, 2 + n / 5, 1 + n % 5));
    // Then
    List<Response> won = withStatus(answers, 200);
    assertThat(won).hasSize(1);
    assertThat(withStatus(answers, 412)).hasSize(AT_ONCE - 1);
    List<Integer> values = won.getFirst().path("ratings.value");
    for (Response lost : withStatus(answers, 412)) {
      assertThat(lost.<List<Integer>>path("current.ratings.value")).isEqualTo(values);
    }
    assertThat(historyOf(won.getFirst())).containsExactly("1", "2");
  }

  @Test
  void theSameSaveManyTimesIsOne() throws Exception {
    // Given
    List<String> q = workshop.rubric("LIKERT");
    TestUser ada = workshop.sme();
    UUID trace = workshop.trace();
    // When
    List<Response> answers = Together.run(AT_ONCE, n -> workshop.rate(ada, trace, null, q, 4));
    // Then
    assertThat(withStatus(answers, 201)).hasSize(1);
    assertThat(withStatus(answers, 200)).hasSize(AT_ONCE - 1);
    assertThat(answers.stream().map(answer -> answer.<String>path("id")).distinct()).hasSize(1);
    progress(ada, 1);
  }

  @Test
  void manyRatersOnTheSameTracesLoseNothing() throws Exception {
    // Given
    List<String> q = workshop.rubric("LIKERT", "BINARY");
    List<TestUser> raters = Stream.generate(workshop::sme).limit(RATERS).toList();
    List<UUID> traces = Stream.generate(workshop::trace).limit(TRACES).toList();
    // When: each rates every trace, at once, and changes every second one
    List<Integer> saves = Together.run(RATERS, n -> rateAll(raters.get(n), traces, q, 1 + n % 5));
    // Then
    assertThat(saves).containsOnly(TRACES + TRACES / 2);
    TestUser facilitator = workshop.facilitator();
    as(facilitator)
        .get("/api/v1/annotations?limit=200&workshopId=" + workshop.id())
        .then()
        .body("total", equalTo(RATERS * TRACES))
        .body("items.size()", equalTo(RATERS * TRACES));
    for (UUID trace : traces) {
      assertThat(
              Database.column(
                  "select count(distinct user_id) || ' ' || count(*) from rating where trace_id = ?",
                  trace))
          .containsExactly(RATERS + " " + 2 * RATERS);
    }
    progress(raters.getFirst(), TRACES);
    assertThat(
            Database.column(
                "select sum(changes) from rater_progress where workshop_id = ?", workshop.id()))
        .containsExactly(String.valueOf(RATERS * (TRACES + TRACES / 2)));
  }

  private int rateAll(TestUser rater, List<UUID> traces, List<String> q, int value) {
    int saved = 0;
    for (int i = 0; i < traces.size(); i++) {
      workshop.rate(rater, traces.get(i), null, q, value, 1).then().statusCode(201);
      saved++;
      if (i % 2 == 0) {
        workshop.rate(rater, traces.get(i), 1, q, value, 0).then().statusCode(200);
        saved++;
      }
    }
    return saved;
  }

  private void progress(TestUser user, int annotated) {
    as(user)
        .get("/api/v1/annotations/progress?workshopId=" + workshop.id())
        .then()
        .body("annotated", equalTo(annotated));
  }

  private static List<Response> withStatus(List<Response> answers, int status) {
    return answers.stream().filter(answer -> answer.statusCode() == status).toList();
  }

  private static List<String> historyOf(Response saved) {
    return Database.column(
        "select version from annotation_history where annotation_id = ? order by version",
        UUID.fromString(saved.path("id")));
  }
}
