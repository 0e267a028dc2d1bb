package dev.judgeworkshop.traces.round;

import static dev.judgeworkshop.traces.AWorkshop.asService;
import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.testing.WorkshopTestResource;
import dev.judgeworkshop.traces.AWorkshop;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "traces"))
class RoundTest {

  private static final String ALL = "{\"kind\":\"ALL\"}";

  private AWorkshop workshop;

  @BeforeEach
  void aWorkshop() {
    workshop = AWorkshop.inIntake();
  }

  @Test
  void makesTheDatasetOfARoundOnce() {
    // Given
    workshop.withTraces(5);

    // When
    Response first = open("DISCOVERY/1", "{\"kind\":\"FIRST_N\",\"n\":3}");
    Response again = open("DISCOVERY/1", ALL);
    Response next = open("DISCOVERY/2", ALL);

    // Then
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.<Integer>path("traceCount")).isEqualTo(3);
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(next.<Integer>path("traceCount")).isEqualTo(5);
    Response dataset = workshop.asFacilitator().get("/api/v1/datasets/" + first.path("datasetId"));
    assertThat(dataset.<String>path("name")).isEqualTo("Discovery round 1");
    assertThat(dataset.<String>path("operation")).isEqualTo("FIRST_N");
  }

  @Test
  void twoRequestsForTheSameRoundMakeOneDataset() throws Exception {
    // Given
    workshop.withTraces(2);
    Callable<String> request = () -> open("ANNOTATION/1", ALL).path("datasetId");

    // When
    Set<String> answers;
    try (ExecutorService clients = Executors.newFixedThreadPool(4)) {
      answers =
          clients.invokeAll(Stream.generate(() -> request).limit(8).toList()).stream()
              .map(RoundTest::result)
              .collect(Collectors.toSet());
    }

    // Then
    assertThat(answers).hasSize(1);
    assertThat(
            AWorkshop.number("select count(*) from dataset where workshop_id = ?", workshop.id()))
        .isEqualTo(1);
  }

  private static String result(Future<String> answer) {
    try {
      return answer.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void takesADatasetOfTheWorkshop() {
    // Given
    UUID own = workshop.withTraces(2).dataset(ALL);
    UUID foreign = AWorkshop.inIntake().withTraces(1).dataset(ALL);

    // When
    Response refused = open("ANNOTATION/1", selection(foreign));
    Response opened = open("ANNOTATION/1", selection(own));

    // Then
    assertThat(refused.statusCode()).isEqualTo(404);
    assertThat(refused.<String>path("code")).isEqualTo("dataset-not-found");
    assertThat(opened.<String>path("datasetId")).isEqualTo(own.toString());
    assertThat(opened.<Integer>path("traceCount")).isEqualTo(2);
    assertThat(open("ANNOTATION/2", selection(UUID.randomUUID())).statusCode()).isEqualTo(404);
  }

  private static String selection(UUID datasetId) {
    return "{\"kind\":\"DATASET\",\"datasetId\":\"%s\"}".formatted(datasetId);
  }

  @Test
  void aRefusedRoundIsNotClaimed() {
    // Given
    Response empty = open("DISCOVERY/1", ALL);

    // When
    workshop.withTraces(1);

    // Then
    assertThat(empty.statusCode()).isEqualTo(409);
    assertThat(empty.<String>path("code")).isEqualTo("dataset-empty");
    assertThat(open("DISCOVERY/1", ALL).<Integer>path("traceCount")).isEqualTo(1);
  }

  @Test
  void listsRoundsInTheOrderTheyWereOpened() {
    // Given
    workshop.withTraces(3);
    open("DISCOVERY/1", "{\"kind\":\"FIRST_N\",\"n\":1}");
    open("ANNOTATION/1", ALL);

    // When
    Response first = rounds("&limit=1");
    Response second = rounds("&limit=1&after=" + first.path("next"));

    // Then
    assertThat(first.<List<String>>path("items.phase")).containsExactly("DISCOVERY");
    assertThat(first.<Integer>path("items[0].round")).isEqualTo(1);
    assertThat(first.<Integer>path("items[0].traceCount")).isEqualTo(1);
    assertThat(first.<Integer>path("total")).isEqualTo(2);
    assertThat(second.<List<String>>path("items.phase")).containsExactly("ANNOTATION");
    assertThat(second.<String>path("next")).isNull();
  }

  @Test
  void refusesWhatIsNoRound() {
    assertThat(open("RUBRIC/1", ALL).statusCode()).isEqualTo(400);
    assertThat(open("NOTHING/1", ALL).statusCode()).isEqualTo(400);
    assertThat(open("DISCOVERY/0", ALL).statusCode()).isEqualTo(400);
    assertThat(open("DISCOVERY/1", "{\"kind\":\"FIRST_N\"}").statusCode()).isEqualTo(400);
    assertThat(
            workshop
                .asFacilitator()
                .body("{}")
                .put("/internal/v1/workshops/" + workshop.id() + "/rounds/DISCOVERY/1")
                .statusCode())
        .isEqualTo(403);
  }

  private Response rounds(String query) {
    return workshop
        .asFacilitator()
        .get("/api/v1/datasets/rounds?workshopId=" + workshop.id() + query);
  }

  private Response open(String round, String selection) {
    return asService()
        .body("{\"dataset\":%s,\"randomOrder\":false}".formatted(selection))
        .put("/internal/v1/workshops/" + workshop.id() + "/rounds/" + round);
  }
}
