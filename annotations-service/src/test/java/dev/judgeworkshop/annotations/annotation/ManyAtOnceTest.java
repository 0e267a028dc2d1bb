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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Many people save at once: drafts first, then complete, then changed; from two windows each, on
 * traces in opposite orders. What was acknowledged is there, with the right version, and counted
 * once.
 */
@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "annotations"))
class ManyAtOnceTest {

  private static final int PEOPLE = 40;
  private static final int TRACES = 6;

  private final AWorkshop workshop = AWorkshop.inAnnotation();

  @Test
  void loseNothingAndCountEverythingOnce() throws Exception {
    // Given
    List<String> q = workshop.rubric("LIKERT", "BINARY");
    List<TestUser> people = Stream.generate(workshop::sme).limit(PEOPLE).toList();
    List<UUID> traces = Stream.generate(workshop::trace).limit(TRACES).toList();
    // When: two windows of each person, one of them walking backwards
    List<Integer> acknowledged =
        Together.run(
            2 * PEOPLE,
            n -> annotate(people.get(n / 2), n % 2 == 0 ? traces : traces.reversed(), q, n % 2));
    // Then: of each pair of windows, one save of a version was taken and one refused
    int saves = acknowledged.stream().mapToInt(Integer::intValue).sum();
    String w = "workshop_id = '" + workshop.id() + "'";
    assertThat(Database.column("select count(*) from annotation where " + w))
        .containsExactly(String.valueOf(PEOPLE * TRACES));
    assertThat(Database.column("select count(*) from annotation_history where " + w))
        .containsExactly(String.valueOf(saves));
    assertThat(Database.column("select sum(version) from annotation where " + w))
        .containsExactly(String.valueOf(saves));
    assertThat(Database.column("select sum(changes) from rater_progress where " + w))
        .containsExactly(String.valueOf(saves));
    assertThat(
            Database.column(
                "select (select sum(annotations) from rater_progress where "
                    + w
                    + ") - count(*)"
                    + " from annotation where not draft and "
                    + w))
        .containsExactly("0");
    assertThat(
            Database.column(
                "select 1 from rating r join annotation a on a.workshop_id = r.workshop_id"
                    + " and a.id = r.annotation_id where r.draft <> a.draft and a."
                    + w))
        .isEmpty();
    as(workshop.facilitator())
        .get("/api/v1/annotations?workshopId=" + workshop.id())
        .then()
        .body("total", equalTo(PEOPLE * TRACES));
  }

  /** Creates a draft, completes it and changes it; whoever comes second sees it and goes on. */
  private int annotate(TestUser person, List<UUID> traces, List<String> q, int window) {
    int acknowledged = 0;
    for (UUID trace : traces) {
      acknowledged += saved(workshop.draft(person, trace, null, q, 1 + window), 201, 409);
      acknowledged += saved(workshop.rate(person, trace, 1, q, 3 + window, 1), 200, 412);
      acknowledged += saved(workshop.rate(person, trace, 2, q, 5, window), 200, 412);
    }
    return acknowledged;
  }

  /** 1 when this save wrote something: it made the version that it asked for. */
  private static int saved(Response answer, int written, int refused) {
    assertThat(answer.statusCode()).isIn(written, refused);
    return answer.statusCode() == written ? 1 : 0;
  }

  @Test
  void aRubricThatChangesMeanwhileSpoilsNothing() throws Exception {
    // Given
    List<String> q = workshop.rubric("LIKERT");
    TestUser facilitator = workshop.facilitator();
    List<TestUser> people = Stream.generate(workshop::sme).limit(16).toList();
    UUID trace = workshop.trace();
    // When
    List<Integer> statuses =
        Together.run(
            17,
            n -> {
              if (n < 16) {
                return workshop.rate(people.get(n), trace, null, q, 3).statusCode();
              }
              Map<String, Object> other = AWorkshop.question("Reworded", "LIKERT", true);
              other.put("id", q.getFirst());
              return workshop.saveRubric(facilitator, 1, List.of(other)).statusCode();
            });
    // Then: every annotation was made under version 1, whose question read differently
    assertThat(Collections.frequency(statuses, 201)).isEqualTo(16);
    as(facilitator)
        .get("/api/v1/annotations?stale=true&workshopId=" + workshop.id())
        .then()
        .body("total", equalTo(16));
  }
}
