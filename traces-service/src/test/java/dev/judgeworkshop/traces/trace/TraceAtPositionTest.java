package dev.judgeworkshop.traces.trace;

import static dev.judgeworkshop.traces.AWorkshop.as;
import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.testing.StubMembership;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import dev.judgeworkshop.traces.AWorkshop;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "traces"))
class TraceAtPositionTest {

  private static final int COUNT = 12;

  private AWorkshop workshop;
  private UUID dataset;

  @BeforeEach
  void aRound() {
    workshop = AWorkshop.inIntake().withTraces(COUNT + 3);
    dataset = workshop.dataset("{\"kind\":\"FIRST_N\",\"n\":%d}".formatted(COUNT));
  }

  @Test
  void walksTheDatasetWithBothNeighbours() {
    // Given
    List<String> ids = workshop.traceIds();
    TestUser annotator = workshop.participant("ANNOTATION", dataset);

    // When
    Response first = at(annotator, 0);
    Response middle = at(annotator, 5);
    Response last = at(annotator, COUNT - 1);

    // Then
    assertThat(first.<String>path("traceId")).isEqualTo(ids.getFirst());
    assertThat(first.<String>path("previousTraceId")).isNull();
    assertThat(first.<String>path("nextTraceId")).isEqualTo(ids.get(1));
    assertThat(middle.<Integer>path("position")).isEqualTo(5);
    assertThat(middle.<Integer>path("count")).isEqualTo(COUNT);
    assertThat(middle.<String>path("previousTraceId")).isEqualTo(ids.get(4));
    assertThat(middle.<String>path("trace.id")).isEqualTo(ids.get(5));
    assertThat(middle.<String>path("trace.input")).isEqualTo("question 5");
    assertThat(middle.<String>path("nextTraceId")).isEqualTo(ids.get(6));
    assertThat(last.<String>path("nextTraceId")).isNull();
    assertThat(at(annotator, COUNT).statusCode()).isEqualTo(404);
    assertThat(at(annotator, Integer.MAX_VALUE).statusCode()).isEqualTo(404);
  }

  @Test
  void everybodyHasARandomOrderOfTheirOwnThatStays() {
    // Given
    TestUser ada = inRandomOrder(1);
    TestUser bob = inRandomOrder(1);

    // When
    List<String> adas = order(ada);
    List<String> bobs = order(bob);

    // Then
    assertThat(adas).hasSize(COUNT).containsExactlyInAnyOrderElementsOf(bobs);
    assertThat(adas).isNotEqualTo(bobs).isNotEqualTo(workshop.traceIds().subList(0, COUNT));
    assertThat(order(ada)).isEqualTo(adas);
    assertThat(at(ada, 3).<String>path("previousTraceId")).isEqualTo(adas.get(2));
    assertThat(at(ada, 3).<String>path("nextTraceId")).isEqualTo(adas.get(4));
    assertThat(at(ada, COUNT).statusCode()).isEqualTo(404);
  }

  @Test
  void aRandomOrderIsWalkedThroughOnceWhileTracesAreAdded() {
    // Given
    List<String> inRound = workshop.traceIds().subList(0, COUNT);
    TestUser ada = inRandomOrder(1);
    List<String> order = order(ada);
    List<String> walked = new ArrayList<>();

    // When
    for (Response seen = at(ada, 0);
        seen.statusCode() == 200;
        seen = after(ada, walked.getLast())) {
      walked.add(seen.path("traceId"));
      assertThat(seen.<Integer>path("position")).isEqualTo(walked.size() - 1);
      workshop.imports(AWorkshop.aLine("late" + walked.size(), "late", "late"));
    }

    // Then
    assertThat(walked).isEqualTo(order).containsExactlyInAnyOrderElementsOf(inRound);
    assertThat(workshop.traceIds()).hasSize(COUNT + 3 + COUNT);
  }

  @Test
  void listsARoundInRandomOrderOncePageByPageWhileTracesAreAdded() {
    // Given
    List<String> inRound = workshop.traceIds().subList(0, COUNT);
    TestUser ada = inRandomOrder(1);
    List<String> listed = new ArrayList<>();

    // When
    String next = "";
    while (next != null) {
      Response page = workshop.traces(ada, "&limit=5" + next);
      assertThat(page.<Integer>path("total")).isEqualTo(COUNT);
      listed.addAll(page.path("items.id"));
      next = page.path("next") == null ? null : "&after=" + page.path("next");
      workshop.imports(AWorkshop.aLine("late" + listed.size(), "late", "late"));
    }

    // Then
    assertThat(listed).isEqualTo(inRound);
  }

  @Test
  void anotherRoundIsAnotherOrder() {
    // Given
    UUID userId = UUID.randomUUID();
    TestUser first = inRandomOrder(userId, 1);
    List<String> before = order(first);

    // When
    AWorkshop other = AWorkshop.inIntake();
    StubMembership nextRound =
        StubMembership.of(workshop.id(), UUID.randomUUID(), "SME", "ANNOTATION")
            .inRound(2, dataset)
            .inRandomOrder();
    List<String> after = order(workshop.member(nextRound));

    // Then
    assertThat(after).isNotEqualTo(before).containsExactlyInAnyOrderElementsOf(before);
    assertThat(other.traceIds()).isEmpty();
  }

  @Test
  void thereIsNothingToWalkOutsideOfARound() {
    assertThat(at(workshop.participant("RUBRIC", dataset), 0).statusCode()).isEqualTo(404);
    assertThat(at(workshop.participantWithoutRound(), 0).statusCode()).isEqualTo(404);
    assertThat(at(workshop.facilitator(), 0).statusCode()).isEqualTo(404);
    TestUser facilitator =
        workshop.member(
            StubMembership.of(workshop.id(), UUID.randomUUID(), "FACILITATOR", "RESULTS")
                .inRound(1, dataset));
    assertThat(at(facilitator, 0).statusCode()).isEqualTo(200);
  }

  @Test
  void refusesPositionsThatAreNone() {
    for (String position : List.of("&position=-1", "&position=x", "")) {
      Response refused =
          as(workshop.facilitator())
              .get("/api/v1/traces/at?workshopId=" + workshop.id() + position);
      assertThat(refused.statusCode()).isEqualTo(400);
      assertThat(refused.<String>path("violations[0].field")).isEqualTo("position");
    }
  }

  private TestUser inRandomOrder(int round) {
    return inRandomOrder(UUID.randomUUID(), round);
  }

  private TestUser inRandomOrder(UUID userId, int round) {
    return workshop.member(
        StubMembership.of(workshop.id(), userId, "SME", "ANNOTATION")
            .inRound(round, dataset)
            .inRandomOrder());
  }

  private List<String> order(TestUser user) {
    return IntStream.range(0, COUNT)
        .mapToObj(position -> at(user, position).<String>path("traceId"))
        .toList();
  }

  private Response after(TestUser user, String traceId) {
    return as(user).get("/api/v1/traces/at?workshopId=" + workshop.id() + "&after=" + traceId);
  }

  private Response at(TestUser user, int position) {
    return as(user).get("/api/v1/traces/at?workshopId=" + workshop.id() + "&position=" + position);
  }
}
