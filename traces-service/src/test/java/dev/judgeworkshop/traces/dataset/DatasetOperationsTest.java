package dev.judgeworkshop.traces.dataset;

import static org.assertj.core.api.Assertions.assertThat;

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
class DatasetOperationsTest {

  private AWorkshop workshop;
  private List<String> ids;

  @BeforeEach
  void someTraces() {
    workshop = AWorkshop.inIntake().withTraces(30);
    ids = workshop.traceIds();
  }

  @Test
  void choosesAtRandomAndAgain() {
    // When
    Response first = make("{\"kind\":\"RANDOM_N\",\"n\":10}");
    Response again =
        make("{\"kind\":\"RANDOM_N\",\"n\":10,\"seed\":%d}".formatted(first.<Integer>path("seed")));
    Response other = make("{\"kind\":\"RANDOM_N\",\"n\":10,\"seed\":1}");

    // Then
    assertThat(first.<String>path("operation")).isEqualTo("RANDOM_N");
    assertThat(first.<Integer>path("n")).isEqualTo(10);
    assertThat(tracesOf(first)).hasSize(10).isSubsetOf(ids).isNotEqualTo(ids.subList(0, 10));
    assertThat(tracesOf(again)).isEqualTo(tracesOf(first));
    assertThat(tracesOf(other)).isNotEqualTo(tracesOf(first));
    assertThat(ids).containsSubsequence(tracesOf(first));
  }

  @Test
  void choosesWhatIsFound() {
    // When
    Response made = make("{\"kind\":\"FILTER\",\"criteria\":{\"text\":\"7\"}}");

    // Then
    assertThat(tracesOf(made)).containsExactly(ids.get(7));
    Response detail = workshop.asFacilitator().get("/api/v1/datasets/" + made.path("id"));
    assertThat(detail.<String>path("criteria.text")).isEqualTo("7");
    Response none =
        workshop.createDataset("x", "{\"kind\":\"FILTER\",\"criteria\":{\"hasError\":true}}");
    assertThat(none.<String>path("code")).isEqualTo("dataset-empty");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UNION | 0,1,2,3,4,5",
        "INTERSECTION | 2,3",
        "SUBTRACTION | 0,1",
      })
  void combinesDatasets(String operation, String expected) {
    // Given
    UUID first = named(0, 1, 2, 3);
    UUID second = named(2, 3, 4, 5);

    // When
    Response made =
        make(
            "{\"kind\":\"%s\",\"datasetIds\":[\"%s\",\"%s\",\"%s\"]}"
                .formatted(operation, first, second, second));

    // Then
    assertThat(tracesOf(made).stream().map(ids::indexOf).map(String::valueOf).toList())
        .isEqualTo(List.of(expected.split(",")));
    Response detail = workshop.asFacilitator().get("/api/v1/datasets/" + made.path("id"));
    assertThat(detail.<List<String>>path("sourceIds"))
        .containsExactly(first.toString(), second.toString());
    assertThat(detail.<String>path("operation")).isEqualTo(operation);
  }

  @Test
  void sourcesMustBeTheWorkshops() {
    // Given
    UUID own = named(1, 2);
    UUID foreign = AWorkshop.inIntake().withTraces(1).dataset("{\"kind\":\"ALL\"}");

    // When
    Response refused =
        workshop.createDataset(
            "x", "{\"kind\":\"UNION\",\"datasetIds\":[\"%s\",\"%s\"]}".formatted(own, foreign));

    // Then
    assertThat(refused.statusCode()).isEqualTo(404);
    assertThat(refused.<String>path("code")).isEqualTo("dataset-not-found");
  }

  @Test
  void aRepeatedRequestMakesOneDataset() {
    // Given
    String body =
        "{\"workshopId\":\"%s\",\"name\":\"x\",\"selection\":{\"kind\":\"ALL\"}}"
            .formatted(workshop.id());

    // When
    Response first =
        workshop
            .asFacilitator()
            .header("Idempotency-Key", "k1")
            .body(body)
            .post("/api/v1/datasets");
    Response second =
        workshop
            .asFacilitator()
            .header("Idempotency-Key", "k1")
            .body(body)
            .post("/api/v1/datasets");
    Response other =
        workshop
            .asFacilitator()
            .header("Idempotency-Key", "k1")
            .body(body.replace("\"x\"", "\"y\""))
            .post("/api/v1/datasets");

    // Then
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(
            workshop
                .asFacilitator()
                .get("/api/v1/datasets?workshopId=" + workshop.id())
                .<Integer>path("total"))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"kind\":\"RANDOM_N\"} | selection.complete",
        "{\"kind\":\"RANDOM_N\",\"n\":3,\"seed\":-1} | selection.seed",
        "{\"kind\":\"ALL\",\"seed\":3} | selection.complete",
        "{\"kind\":\"FILTER\"} | selection.complete",
        "{\"kind\":\"FILTER\",\"criteria\":{\"text\":\"\"}} | selection.criteria.text",
        "{\"kind\":\"FILTER\",\"criteria\":{\"colour\":1}} | selection.criteria.colour",
        "{\"kind\":\"UNION\"} | selection.complete",
        "{\"kind\":\"UNION\",\"datasetIds\":[]} | selection.datasetIds",
        "{\"kind\":\"ASSIGNMENT\"} | selection.forDatasets",
      })
  void refusesWhatMakesNoSense(String selection, String field) {
    Response refused = workshop.createDataset("x", selection);
    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
    assertThat(refused.<List<String>>path("violations.field")).contains(field);
  }

  private UUID named(int... indexes) {
    String named =
        String.join(
            "\",\"", java.util.Arrays.stream(indexes).mapToObj(index -> ids.get(index)).toList());
    return workshop.dataset("{\"kind\":\"TRACES\",\"traceIds\":[\"" + named + "\"]}");
  }

  private Response make(String selection) {
    Response made = workshop.createDataset("made", selection);
    assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
    return made;
  }

  private List<String> tracesOf(Response dataset) {
    return workshop
        .asFacilitator()
        .get("/api/v1/datasets/" + dataset.path("id") + "/traces?limit=200")
        .path("items.id");
  }
}
