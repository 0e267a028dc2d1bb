package dev.judgeworkshop.traces.trace;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "traces"))
class TraceListTest {

  private AWorkshop workshop;

  @BeforeEach
  void aWorkshop() {
    workshop = AWorkshop.inIntake();
  }

  @Test
  void listsSummariesInTheOrderOfTheFile() {
    // Given
    workshop.withTraces(12);

    // When
    Response list = workshop.traces(workshop.facilitator(), "&limit=3&skip=2");

    // Then
    assertThat(list.<List<String>>path("items.inputPreview"))
        .containsExactly("question 2", "question 3", "question 4");
    assertThat(list.<Integer>path("total")).isEqualTo(12);
    assertThat(list.<Object>path("items[0].input")).isNull();
    assertThat(list.<Integer>path("items[0].inputChars")).isEqualTo(10);
    assertThat(list.<Integer>path("items[0].messageCount")).isZero();
    assertThat(list.header("ETag")).startsWith("W/");
  }

  @Test
  void aGivenTimeDecidesThePlace() {
    // Given
    workshop.imports(
        """
        {"externalId":"now","input":"a","output":"b"}
        {"externalId":"late","input":"a","output":"b","createdAt":"2100-01-01T00:00:00Z"}
        {"externalId":"early","input":"a","output":"b","createdAt":"2001-01-01T00:00:00+01:00"}
        """);

    // When
    Response list = workshop.traces(workshop.facilitator(), "");

    // Then
    assertThat(list.<List<String>>path("items.externalId")).containsExactly("early", "now", "late");
    assertThat(list.<String>path("items[0].createdAt")).isEqualTo("2000-12-31T23:00:00Z");
  }

  @Test
  void goesOnByKeyThroughAllPages() {
    // Given
    workshop.withTraces(25);
    UUID dataset = workshop.dataset("{\"kind\":\"FIRST_N\",\"n\":20}");

    // Then
    assertThat(walk("&limit=7")).isEqualTo(workshop.traceIds()).hasSize(25);
    assertThat(walk("&limit=6&datasetId=" + dataset)).isEqualTo(workshop.traceIds().subList(0, 20));
  }

  private List<String> walk(String query) {
    List<String> seen = new ArrayList<>();
    String next = "";
    while (next != null) {
      Response page =
          workshop.traces(workshop.facilitator(), query + (next.isEmpty() ? "" : "&after=" + next));
      seen.addAll(page.path("items.id"));
      next = page.path("next");
    }
    return seen;
  }

  @Test
  void skipsInsideADataset() {
    // Given
    workshop.withTraces(6);
    UUID dataset = workshop.dataset("{\"kind\":\"ALL\"}");

    // When
    Response page = workshop.traces(workshop.facilitator(), "&skip=4&datasetId=" + dataset);

    // Then
    assertThat(page.<List<String>>path("items.inputPreview"))
        .containsExactly("question 4", "question 5");
    assertThat(page.<Integer>path("total")).isEqualTo(6);
    assertThat(page.<Integer>path("skip")).isEqualTo(4);
  }

  @Test
  void readsABatchByIds() {
    // Given
    workshop.withTraces(5);
    List<String> ids = workshop.traceIds();
    UUID dataset = workshop.dataset("{\"kind\":\"FIRST_N\",\"n\":2}");
    String foreign = AWorkshop.inIntake().withTraces(1).traceIds().getFirst();
    String query = "&ids=" + ids.get(3) + "," + ids.get(1) + "," + foreign + "," + ids.get(1);

    // When
    Response batch = workshop.traces(workshop.facilitator(), query);
    Response inDataset = workshop.traces(workshop.facilitator(), query + "&datasetId=" + dataset);

    // Then
    assertThat(batch.<List<String>>path("items.id")).containsExactly(ids.get(1), ids.get(3));
    assertThat(batch.<Integer>path("total")).isEqualTo(2);
    assertThat(inDataset.<List<String>>path("items.id")).containsExactly(ids.get(1));
    assertThat(inDataset.<Integer>path("total")).isEqualTo(1);
  }

  @Test
  void participantsSeeTheDatasetOfTheOpenRoundOnly() {
    // Given
    workshop.withTraces(5);
    List<String> ids = workshop.traceIds();
    UUID dataset = workshop.dataset("{\"kind\":\"FIRST_N\",\"n\":2}");
    UUID other = workshop.dataset("{\"kind\":\"ALL\"}");
    TestUser annotator = workshop.participant("ANNOTATION", dataset);

    // Then
    Response open = workshop.traces(annotator, "");
    assertThat(open.<List<String>>path("items.id")).isEqualTo(ids.subList(0, 2));
    assertThat(open.<Integer>path("total")).isEqualTo(2);
    assertThat(workshop.traces(annotator, "&datasetId=" + dataset).<Integer>path("total"))
        .isEqualTo(2);
    assertThat(
            workshop
                .traces(annotator, "&ids=" + ids.get(1) + "," + ids.get(4))
                .<List<String>>path("items.id"))
        .containsExactly(ids.get(1));
    Response foreign = workshop.traces(annotator, "&datasetId=" + other);
    assertThat(foreign.statusCode()).isEqualTo(404);
    assertThat(foreign.<String>path("code")).isEqualTo("dataset-not-found");
    assertThat(traceCount(workshop.participant("RUBRIC", dataset))).isZero();
    assertThat(traceCount(workshop.participant("RESULTS", dataset))).isZero();
    assertThat(traceCount(workshop.participantWithoutRound())).isZero();
    assertThat(traceCount(workshop.participant("DISCOVERY", dataset))).isEqualTo(2);
  }

  private int traceCount(TestUser user) {
    return workshop.traces(user, "").path("total");
  }

  @Test
  void refusesWhatIsOutOfBounds() {
    assertThat(violation("&ids=x")).isEqualTo("ids");
    assertThat(violation("&ids=" + (UUID.randomUUID() + ",").repeat(200) + UUID.randomUUID()))
        .isEqualTo("ids");
    assertThat(violation("&limit=201")).isEqualTo("limit");
    assertThat(violation("&skip=-1")).isEqualTo("skip");
    assertThat(violation("&datasetId=1")).isEqualTo("datasetId");
    assertThat(workshop.asFacilitator().get("/api/v1/traces").<String>path("violations[0].field"))
        .isEqualTo("workshopId");
    workshop.withTraces(2);
    String next = workshop.traces(workshop.facilitator(), "&limit=1").path("next");
    UUID dataset = workshop.dataset("{\"kind\":\"ALL\"}");
    assertThat(violation("&after=" + next + "&datasetId=" + dataset)).isEqualTo("after");
    UUID foreign = AWorkshop.inIntake().withTraces(1).dataset("{\"kind\":\"ALL\"}");
    assertThat(workshop.traces(workshop.facilitator(), "&datasetId=" + foreign).statusCode())
        .isEqualTo(404);
    assertThat(workshop.traces(TestUser.named("Stranger"), "").statusCode()).isEqualTo(404);
  }

  private String violation(String query) {
    return workshop
        .traces(workshop.facilitator(), query)
        .then()
        .statusCode(400)
        .extract()
        .path("violations[0].field");
  }
}
