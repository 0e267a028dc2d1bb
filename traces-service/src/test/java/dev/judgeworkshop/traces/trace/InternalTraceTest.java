package dev.judgeworkshop.traces.trace;

import static dev.judgeworkshop.traces.AWorkshop.asService;
import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.testing.WorkshopTestResource;
import dev.judgeworkshop.traces.AWorkshop;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "traces"))
class InternalTraceTest {

  @Test
  void countsTheTracesOfAWorkshop() {
    // Given
    AWorkshop workshop = AWorkshop.inIntake().withTraces(4);

    // Then
    assertThat(countOf(workshop.id())).isEqualTo(4);
    assertThat(countOf(UUID.randomUUID())).isZero();
  }

  private static int countOf(UUID workshopId) {
    return asService().get("/internal/v1/workshops/" + workshopId + "/counts").path("traces");
  }

  @Test
  void handsOutTextsInTheOrderOfTheDataset() {
    // Given
    AWorkshop workshop = AWorkshop.inIntake().withTraces(9);
    UUID dataset = workshop.dataset("{\"kind\":\"ALL\"}");

    // When
    List<String> ids = new ArrayList<>();
    Response page = texts(dataset, "?limit=4");
    ids.addAll(page.path("items.traceId"));
    while (page.path("next") != null) {
      page = texts(dataset, "?limit=4&after=" + page.path("next"));
      ids.addAll(page.path("items.traceId"));
    }

    // Then
    assertThat(ids).isEqualTo(workshop.traceIds());
    assertThat(page.<String>path("items[0].input")).isEqualTo("question 8");
    assertThat(page.<String>path("items[0].output")).isEqualTo("answer 8");
    assertThat(page.<Integer>path("total")).isEqualTo(9);
    assertThat(page.<Integer>path("limit")).isEqualTo(4);
    assertThat(texts(dataset, "?skip=7").<List<?>>path("items")).hasSize(2);
    assertThat(texts(dataset, "?skip=70").<List<?>>path("items")).isEmpty();
  }

  @Test
  void aPageOfLargeTextsEndsEarly() {
    // Given
    AWorkshop workshop = AWorkshop.inIntake();
    String large = "x".repeat(7 << 20);
    StringBuilder file = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      file.append(AWorkshop.aLine("t" + i, large, "o")).append('\n');
    }
    workshop.imports(file.toString());
    UUID dataset = workshop.dataset("{\"kind\":\"ALL\"}");

    // When
    Response first = texts(dataset, "?limit=200");
    Response second = texts(dataset, "?limit=200&after=" + first.path("next"));

    // Then
    assertThat(first.<List<?>>path("items")).hasSize(2);
    assertThat(first.<Integer>path("total")).isEqualTo(3);
    assertThat(first.<Integer>path("limit")).isEqualTo(200);
    assertThat(second.<List<?>>path("items")).hasSize(1);
    assertThat(second.<String>path("next")).isNull();
  }

  @Test
  void isForServicesOnly() {
    // Given
    AWorkshop workshop = AWorkshop.inIntake();

    // Then
    for (String path :
        List.of(
            "/internal/v1/workshops/" + workshop.id() + "/counts",
            "/internal/v1/datasets/" + workshop.id(),
            "/internal/v1/datasets/" + workshop.id() + "/trace-texts",
            "/internal/v1/datasets/" + workshop.id() + "/traces/" + workshop.id())) {
      assertThat(workshop.asFacilitator().get(path).statusCode()).as(path).isEqualTo(403);
    }
    assertThat(texts(UUID.randomUUID(), "").statusCode()).isEqualTo(404);
  }

  private static Response texts(UUID dataset, String query) {
    return asService().get("/internal/v1/datasets/" + dataset + "/trace-texts" + query);
  }
}
