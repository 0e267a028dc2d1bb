package dev.judgeworkshop.traces.dataset;

import static dev.judgeworkshop.traces.AWorkshop.as;
import static dev.judgeworkshop.traces.AWorkshop.asService;
import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import dev.judgeworkshop.traces.AWorkshop;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "traces"))
class DatasetTest {

  private AWorkshop workshop;

  @BeforeEach
  void aWorkshop() {
    workshop = AWorkshop.inIntake();
  }

  @Test
  void holdsAllTracesThatThereAreNow() {
    // Given
    workshop.withTraces(4);

    // When
    Response made = workshop.createDataset("All", "{\"kind\":\"ALL\"}");

    // Then
    assertThat(made.statusCode()).isEqualTo(201);
    assertThat(made.header("Location")).endsWith("/api/v1/datasets/" + made.path("id"));
    assertThat(made.header("ETag")).isEqualTo("\"1\"");
    assertThat(made.<String>path("name")).isEqualTo("All");
    assertThat(made.<String>path("operation")).isEqualTo("ALL");
    assertThat(made.<Integer>path("traceCount")).isEqualTo(4);
    workshop.withTraces(6);
    assertThat(tracesOf(made.path("id"))).isEqualTo(workshop.traceIds().subList(0, 4));
  }

  @Test
  void isChronologicalHoweverItsTracesAreNamed() {
    // Given
    List<String> ids = workshop.withTraces(5).traceIds();

    // When
    UUID dataset =
        workshop.dataset(
            "{\"kind\":\"TRACES\",\"traceIds\":[\"%s\",\"%s\",\"%s\"]}"
                .formatted(ids.get(4), ids.get(1), ids.get(4)));

    // Then
    assertThat(tracesOf(dataset.toString())).containsExactly(ids.get(1), ids.get(4));
  }

  @Test
  void refusesTracesThatAreNotOfTheWorkshop() {
    // Given
    String own = workshop.withTraces(1).traceIds().getFirst();
    String foreign = AWorkshop.inIntake().withTraces(1).traceIds().getFirst();

    // When
    Response refused =
        workshop.createDataset(
            "x", "{\"kind\":\"TRACES\",\"traceIds\":[\"%s\",\"%s\"]}".formatted(own, foreign));

    // Then
    assertThat(refused.statusCode()).isEqualTo(404);
    assertThat(refused.<String>path("code")).isEqualTo("trace-not-found");
    assertThat(datasets("").<Integer>path("total")).isZero();
    assertThat(
            AWorkshop.number(
                "select count(*) from dataset_trace where workshop_id = ?", workshop.id()))
        .isZero();
  }

  @Test
  void needsATrace() {
    Response refused = workshop.createDataset("x", "{\"kind\":\"ALL\"}");
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.<String>path("code")).isEqualTo("dataset-empty");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x | {\"kind\":\"FIRST_N\"} | selection.complete",
        "x | {\"kind\":\"FIRST_N\",\"n\":0} | selection.n",
        "x | {\"kind\":\"FIRST_N\",\"n\":5001} | selection.n",
        "x | {\"kind\":\"ALL\",\"n\":3} | selection.complete",
        "x | {\"kind\":\"TRACES\",\"traceIds\":[]} | selection.traceIds",
        "x | {\"kind\":\"TRACES\",\"traceIds\":[null]} | selection.traceIds[0].<list element>",
        "x | {\"kind\":\"SOME\"} | selection.kind",
        "x | {\"kind\":\"ALL\",\"colour\":\"red\"} | selection.colour",
        "x | null | selection",
        "' ' | {\"kind\":\"ALL\"} | name",
        "a\\u0000b | {\"kind\":\"ALL\"} | name",
      })
  void refusesWhatMakesNoSense(String name, String selection, String field) {
    // When
    Response refused = workshop.createDataset(name, selection);

    // Then
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.<List<String>>path("violations.field")).contains(field);
  }

  @Test
  void listsNewestFirst() {
    // Given
    workshop.withTraces(1);
    UUID first = workshop.dataset("{\"kind\":\"ALL\"}");
    UUID second = workshop.dataset("{\"kind\":\"ALL\"}");

    // When
    Response page = datasets("&limit=1");

    // Then
    assertThat(page.<List<String>>path("items.id")).containsExactly(second.toString());
    assertThat(page.<Integer>path("total")).isEqualTo(2);
    assertThat(datasets("&after=" + page.path("next")).<List<String>>path("items.id"))
        .containsExactly(first.toString());
  }

  @Test
  void isForFacilitatorsExceptForTheOneOfTheOpenRound() {
    // Given
    workshop.withTraces(2);
    UUID open = workshop.dataset("{\"kind\":\"FIRST_N\",\"n\":1}");
    UUID other = workshop.dataset("{\"kind\":\"ALL\"}");
    TestUser participant = workshop.participant("DISCOVERY", open);
    TestUser stranger = TestUser.named("Stranger");

    // Then
    assertThat(statusFor(participant, "/" + open)).isEqualTo(200);
    assertThat(statusFor(participant, "/" + open + "/traces")).isEqualTo(200);
    assertThat(statusFor(participant, "/" + other)).isEqualTo(404);
    assertThat(statusFor(participant, "/" + other + "/traces")).isEqualTo(404);
    assertThat(statusFor(participant, "?workshopId=" + workshop.id())).isEqualTo(403);
    assertThat(statusFor(participant, "/rounds?workshopId=" + workshop.id())).isEqualTo(403);
    assertThat(statusFor(workshop.facilitator(), "/" + other)).isEqualTo(200);
    assertThat(statusFor(stranger, "/" + open)).isEqualTo(404);
    assertThat(statusFor(stranger, "?workshopId=" + workshop.id())).isEqualTo(404);
    assertThat(
            as(participant)
                .body(
                    "{\"workshopId\":\"%s\",\"name\":\"x\",\"selection\":{\"kind\":\"ALL\"}}"
                        .formatted(workshop.id()))
                .post("/api/v1/datasets")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void tellsOtherServicesWhatItHolds() {
    // Given
    List<String> ids = workshop.withTraces(2).traceIds();
    UUID dataset = workshop.dataset("{\"kind\":\"FIRST_N\",\"n\":1}");
    String path = "/internal/v1/datasets/" + dataset;

    // Then
    Response found = asService().get(path);
    assertThat(found.<String>path("workshopId")).isEqualTo(workshop.id().toString());
    assertThat(found.<Integer>path("traceCount")).isEqualTo(1);
    assertThat(asService().get(path + "/traces/" + ids.getFirst()).statusCode()).isEqualTo(204);
    assertThat(asService().get(path + "/traces/" + ids.getLast()).statusCode()).isEqualTo(404);
    assertThat(asService().get("/internal/v1/datasets/" + UUID.randomUUID()).statusCode())
        .isEqualTo(404);
  }

  private static int statusFor(TestUser user, String path) {
    return as(user).get("/api/v1/datasets" + path).statusCode();
  }

  private List<String> tracesOf(String dataset) {
    return workshop.asFacilitator().get("/api/v1/datasets/" + dataset + "/traces").path("items.id");
  }

  private Response datasets(String query) {
    return workshop.asFacilitator().get("/api/v1/datasets?workshopId=" + workshop.id() + query);
  }
}
