package dev.judgeworkshop.discovery.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.judgeworkshop.discovery.AWorkshop;
import dev.judgeworkshop.discovery.Rows;
import dev.judgeworkshop.testing.Statements;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a facilitator's screen loads, all at once, and what it costs. */
@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "discovery"))
class FacilitatorWorkspaceTest {

  /** Each list with what it costs to load. */
  private static final Map<String, Integer> SCREEN = screen();

  private static Map<String, Integer> screen() {
    Map<String, Integer> screen = new LinkedHashMap<>();
    screen.put("feedback?limit=200&", 2);
    screen.put("findings?limit=200&", 2);
    screen.put("feedback/progress?", 3);
    screen.put("feedback/disagreements?limit=200&", 3);
    screen.put("feedback/coverage?limit=200&", 3);
    screen.put("notes?", 2);
    screen.put("analyses?", 2);
    screen.put("draft-rubric-items?", 2);
    screen.put("draft-rubric-items/groups?", 3);
    return screen;
  }

  private final AWorkshop workshop = AWorkshop.inDiscovery();

  @ParameterizedTest
  @CsvSource({"1, 1", "12, 12", "50, 4"})
  void loadsInAFixedNumberOfStatements(int traces, int people) {
    // Given: 12 people on 12 traces are 144 feedbacks
    TestUser[] team = team(people);
    Rows.contribute(workshop.id(), traces, ids(team));
    AWorkshop.named(team);
    workshop.known(traces(traces));
    TestUser facilitator = workshop.facilitator();
    // When
    List<Response> answers = new ArrayList<>();
    Statements statements =
        AWorkshop.executed(
            () -> SCREEN.keySet().forEach(list -> answers.add(get(facilitator, list, null))));
    // Then
    assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
    answers.getFirst().then().body("items", hasSize(traces * people));
    assertThat(statements.count())
        .as(statements.toString())
        .isEqualTo(SCREEN.values().stream().mapToInt(Integer::intValue).sum());
    assertThat(AWorkshop.names().received()).isLessThanOrEqualTo(1);
    assertThat(workshop.previews().received()).isLessThanOrEqualTo(1);
  }

  @Test
  void pollsAtOneStatementEach() {
    // Given
    TestUser[] team = team(12);
    Rows.contribute(workshop.id(), 12, ids(team));
    AWorkshop.named(team);
    workshop.known(traces(12));
    TestUser facilitator = workshop.facilitator();
    Map<String, String> tags = new LinkedHashMap<>();
    SCREEN.keySet().forEach(list -> tags.put(list, get(facilitator, list, null).header("ETag")));
    // When
    List<Integer> answers = new ArrayList<>();
    Statements statements =
        AWorkshop.executed(
            () ->
                tags.forEach((list, tag) -> answers.add(get(facilitator, list, tag).statusCode())));
    // Then
    assertThat(answers).hasSize(SCREEN.size()).containsOnly(304);
    assertThat(statements.count()).as(statements.toString()).isEqualTo(SCREEN.size());
  }

  @Test
  void seesAChangeOfAnything() {
    TestUser ada = workshop.sme();
    TestUser facilitator = workshop.facilitator();
    UUID trace = workshop.trace();
    AWorkshop.named(ada);
    workshop.known(trace);
    String list = "feedback?limit=200&";
    give(ada, trace, null, "GOOD");
    String first = get(facilitator, list, null).header("ETag");
    assertThat(get(facilitator, list, first).statusCode()).isEqualTo(304);
    give(ada, trace, "\"1\"", "BAD");
    get(facilitator, list, first).then().statusCode(200).body("items[0].label", equalTo("BAD"));
  }

  private void give(TestUser user, UUID trace, String ifMatch, String label) {
    var request = AWorkshop.as(user).body(Map.of("label", label, "reason", "x"));
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    request.put("/api/v1/feedback?workshopId={w}&traceId={t}", workshop.id(), trace);
  }

  private Response get(TestUser user, String list, String ifNoneMatch) {
    var request = AWorkshop.as(user);
    if (ifNoneMatch != null) {
      request.header("If-None-Match", ifNoneMatch);
    }
    return request.get("/api/v1/" + list + "workshopId=" + workshop.id());
  }

  private TestUser[] team(int people) {
    return Stream.generate(workshop::sme).limit(people).toArray(TestUser[]::new);
  }

  private static UUID[] ids(TestUser... team) {
    return Stream.of(team).map(TestUser::id).toArray(UUID[]::new);
  }

  private static UUID[] traces(int traces) {
    return IntStream.rangeClosed(1, traces).mapToObj(Rows::trace).toArray(UUID[]::new);
  }
}
