package dev.judgeworkshop.traces.trace;

import static dev.judgeworkshop.testing.Plans.assertThatPlan;
import static dev.judgeworkshop.traces.AWorkshop.asService;
import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.testing.StatementCounter;
import dev.judgeworkshop.testing.WorkshopTestResource;
import dev.judgeworkshop.traces.AWorkshop;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "traces"))
class InternalTraceBatchTest {

  private AWorkshop workshop;

  @BeforeEach
  void aWorkshop() {
    workshop = AWorkshop.inIntake();
  }

  @Test
  void countsTracesOfManyWorkshops() {
    // Given
    workshop.withTraces(3);
    AWorkshop empty = AWorkshop.inIntake();

    // When
    Response counts =
        asService()
            .get("/internal/v1/trace-counts?workshopIds=" + workshop.id() + "," + empty.id());

    // Then
    assertThat(counts.<List<Map<String, Object>>>path("items"))
        .containsExactly(Map.of("workshopId", workshop.id().toString(), "traces", 3));
    assertThat(asService().get("/internal/v1/trace-counts").statusCode()).isEqualTo(400);
    assertThat(workshop.asFacilitator().get("/internal/v1/trace-counts").statusCode())
        .isEqualTo(403);
  }

  @Test
  void tellsWhatToShowOfTraces() {
    // Given
    List<String> ids = workshop.withTraces(3).traceIds();
    String foreign = AWorkshop.inIntake().withTraces(1).traceIds().getFirst();

    // When
    Response briefs =
        asService()
            .get(
                "/internal/v1/workshops/%s/trace-summaries?ids=%s,%s,%s"
                    .formatted(workshop.id(), ids.get(2), ids.get(0), foreign));

    // Then
    assertThat(briefs.<List<String>>path("items.id")).containsExactly(ids.get(0), ids.get(2));
    assertThat(briefs.<String>path("items[0].inputPreview")).isEqualTo("question 0");
    assertThat(briefs.<String>path("items[0].externalId")).isEqualTo("t0");
  }

  @Test
  void tellsWhatToShowOfTracesThatAreKnownByTheirExternalIds() {
    // Given
    List<String> ids = workshop.withTraces(3).traceIds();
    AWorkshop.inIntake().withTraces(3);

    // When
    Response briefs = byExternalId(List.of("t2", "t0", "nobody's"));

    // Then
    assertThat(briefs.<List<String>>path("items.id")).containsExactly(ids.get(0), ids.get(2));
    assertThat(briefs.<List<String>>path("items.externalId")).containsExactly("t0", "t2");
    assertThat(byExternalId(List.of()).<List<String>>path("items")).isEmpty();
    assertThat(byExternalId(List.of("a\0b")).statusCode()).isEqualTo(400);
    assertThat(byExternalId(List.of("x".repeat(256))).statusCode()).isEqualTo(400);
    assertThat(byExternalId(Collections.nCopies(201, "t0")).statusCode()).isEqualTo(400);
    assertThat(
            workshop
                .asFacilitator()
                .contentType("application/json")
                .body(Map.of("externalIds", List.of("t0")))
                .post(externalIdPath())
                .statusCode())
        .isEqualTo(403);
    assertThatPlan(
            TraceBatchReadRepository.BRIEFS_BY_EXTERNAL_ID,
            workshop.id(),
            (Object) new String[] {"t0", "t1"})
        .returnsAtMost(2);
  }

  private Response byExternalId(List<String> externalIds) {
    return asService()
        .contentType("application/json")
        .body(Map.of("externalIds", externalIds))
        .post(externalIdPath());
  }

  private String externalIdPath() {
    return "/internal/v1/workshops/" + workshop.id() + "/trace-summaries/by-external-id";
  }

  @Test
  void givesTheNamedPartsOfTwoHundredTracesInOneCall() {
    // Given
    List<String> ids = workshop.withTraces(200).traceIds();
    String path =
        "/internal/v1/workshops/%s/texts?limit=200&ids=%s"
            .formatted(workshop.id(), String.join(",", ids));

    // When
    Response inputs = asService().get(path + "&parts=inputs");
    Response all = asService().get(path);

    // Then
    assertThat(inputs.<List<String>>path("items.traceId")).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(inputs.<String>path("items[0].input")).startsWith("question");
    assertThat(inputs.<Map<String, Object>>path("items[0]")).doesNotContainKey("output");
    assertThat(all.<Map<String, Object>>path("items[0]")).containsKeys("input", "output");
    assertThat(all.<String>path("next")).isNull();
    assertThat(
            StatementCounter.executed(() -> asService().get(path))
                .without("scheduled_tasks")
                .count())
        .isEqualTo(2);
    assertThat(asService().get(path + "&parts=all").<String>path("violations[0].field"))
        .isEqualTo("parts");
    assertThatPlan(
            TraceBatchReadRepository.BRIEFS,
            workshop.id(),
            ids.stream().map(UUID::fromString).toList())
        .returnsAtMost(200);
  }

  @Test
  void aPageEndsEarlyWhenItGetsLarge() {
    // Given
    String large = "x".repeat(6_000_000);
    StringBuilder file = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      file.append(AWorkshop.aLine("l" + i, large, "y")).append('\n');
    }
    workshop.imports(file.toString());
    List<String> ids = workshop.traceIds();
    UUID dataset = workshop.dataset("{\"kind\":\"ALL\"}");

    // Then
    for (String path :
        List.of(
            "/internal/v1/workshops/%s/texts?parts=outputs&ids=%s"
                .formatted(workshop.id(), String.join(",", ids)),
            "/internal/v1/datasets/%s/texts?parts=outputs".formatted(dataset))) {
      List<String> found = new ArrayList<>();
      String next = "";
      int pages = 0;
      while (next != null) {
        Response page = asService().get(path + (next.isEmpty() ? "" : "&after=" + next));
        assertThat(page.<List<String>>path("items.traceId")).isNotEmpty();
        found.addAll(page.path("items.traceId"));
        next = page.path("next");
        pages++;
      }
      assertThat(pages).isEqualTo(3);
      assertThat(found).containsExactlyInAnyOrderElementsOf(ids);
    }
  }
}
