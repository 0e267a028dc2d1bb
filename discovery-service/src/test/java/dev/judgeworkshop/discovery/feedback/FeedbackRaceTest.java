package dev.judgeworkshop.discovery.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.judgeworkshop.discovery.AWorkshop;
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
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "discovery"))
class FeedbackRaceTest {

  private static final int PEOPLE = 12;
  private static final int TRACES = 30;
  private static final int AT_ONCE = 8;

  private final AWorkshop workshop = AWorkshop.inDiscovery();

  @Test
  void twelvePeopleOnTheSameTracesLoseNothing() throws Exception {
    // Given
    List<TestUser> people = Stream.generate(workshop::sme).limit(PEOPLE).toList();
    List<UUID> traces = Stream.generate(workshop::trace).limit(TRACES).toList();
    // When: each sends every save twice, as after a lost answer
    List<Integer> statuses =
        together(
                people.stream()
                    .<Callable<List<Integer>>>map(person -> () -> twiceOnEach(person, traces))
                    .toList())
            .stream()
            .flatMap(List::stream)
            .toList();
    // Then
    assertThat(statuses).hasSize(2 * PEOPLE * TRACES).containsOnly(201, 200);
    assertThat(statuses.stream().filter(status -> status == 201)).hasSize(PEOPLE * TRACES);
    TestUser facilitator = workshop.facilitator();
    for (UUID trace : traces) {
      List<String> authors = list(facilitator, "&traceId=" + trace).path("items.userId");
      assertThat(authors)
          .containsExactlyInAnyOrderElementsOf(
              people.stream().map(person -> person.id().toString()).toList());
    }
    list(facilitator, "").then().body("total", equalTo(PEOPLE * TRACES));
    AWorkshop.asService("workshops-service")
        .get("/internal/v1/workshops/{id}/counts", workshop.id())
        .then()
        .body("feedback", equalTo(PEOPLE * TRACES));
  }

  @Test
  void ofDifferentFirstSavesOneWins() throws Exception {
    // Given
    TestUser ada = workshop.sme();
    UUID trace = workshop.trace();
    // When
    List<Response> answers = together(attempts(n -> save(ada, trace, null, "attempt " + n)));
    // Then
    Response won = only(answers, 201);
    assertThat(answers).filteredOn(answer -> answer.statusCode() == 409).hasSize(AT_ONCE - 1);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() == 409)
        .allSatisfy(
            refused ->
                assertThat(refused.<String>path("current.reason")).isEqualTo(won.path("reason")));
    list(ada, "").then().body("total", equalTo(1));
  }

  @Test
  void ofSameFirstSavesOneIsNewAndAllAgree() throws Exception {
    TestUser ada = workshop.sme();
    UUID trace = workshop.trace();
    List<Response> answers = together(attempts(n -> save(ada, trace, null, "the same")));
    Response won = only(answers, 201);
    assertThat(answers)
        .allSatisfy(answer -> assertThat(answer.<String>path("id")).isEqualTo(won.path("id")));
    list(ada, "").then().body("total", equalTo(1));
  }

  @Test
  void ofDifferentChangesOfOneVersionOneWins() throws Exception {
    // Given
    TestUser ada = workshop.sme();
    UUID trace = workshop.trace();
    assertThat(save(ada, trace, null, "first").statusCode()).isEqualTo(201);
    // When
    List<Response> answers = together(attempts(n -> save(ada, trace, "\"1\"", "attempt " + n)));
    // Then
    Response won = only(answers, 200);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() == 412)
        .hasSize(AT_ONCE - 1)
        .allSatisfy(
            stale -> {
              assertThat(stale.header("ETag")).isEqualTo("\"2\"");
              assertThat(stale.<String>path("current.reason")).isEqualTo(won.path("reason"));
            });
  }

  private List<Integer> twiceOnEach(TestUser person, List<UUID> traces) {
    return traces.stream()
        .flatMap(trace -> Stream.of(trace, trace))
        .map(trace -> save(person, trace, null, person.name() + " on " + trace).statusCode())
        .toList();
  }

  private Response save(TestUser user, UUID trace, String ifMatch, String reason) {
    var request = AWorkshop.as(user).body(Map.of("label", "GOOD", "reason", reason));
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.put("/api/v1/feedback?workshopId={w}&traceId={t}", workshop.id(), trace);
  }

  private Response list(TestUser user, String query) {
    return AWorkshop.as(user).get("/api/v1/feedback?workshopId=" + workshop.id() + query);
  }

  private static Response only(List<Response> answers, int status) {
    List<Response> found =
        answers.stream().filter(answer -> answer.statusCode() == status).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private interface Attempt {
    Response number(int n);
  }

  private static List<Callable<Response>> attempts(Attempt attempt) {
    return IntStream.range(0, AT_ONCE)
        .<Callable<Response>>mapToObj(n -> () -> attempt.number(n))
        .toList();
  }

  private static <T> List<T> together(List<Callable<T>> work) throws Exception {
    CountDownLatch start = new CountDownLatch(work.size());
    try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
      List<Future<T>> running =
          work.stream()
              .map(
                  task ->
                      threads.submit(
                          () -> {
                            start.countDown();
                            start.await();
                            return task.call();
                          }))
              .toList();
      List<T> results = new ArrayList<>();
      for (Future<T> result : running) {
        results.add(result.get());
      }
      return results;
    }
  }
}
