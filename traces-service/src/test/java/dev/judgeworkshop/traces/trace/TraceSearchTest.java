package dev.judgeworkshop.traces.trace;

import static dev.judgeworkshop.testing.Plans.assertThatPlan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.Plans;
import dev.judgeworkshop.testing.StatementCounter;
import dev.judgeworkshop.testing.Statements;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import dev.judgeworkshop.traces.AWorkshop;
import dev.judgeworkshop.traces.search.TraceCriteria;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
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
class TraceSearchTest {

  private AWorkshop workshop;

  @BeforeEach
  void someTraces() {
    workshop = AWorkshop.inIntake();
    workshop.imports(
        """
        {"externalId":"1","input":"How do I return a parcel?","output":"Use the form","metadata":{"team":"blue","cost":2}}
        {"externalId":"2","input":"Where is my refund","output":"On its way","metadata":{"team":"red"},"error":"late"}
        {"externalId":"3","input":"Return policy","output":"Thirty days","metadata":{"team":"blue"}}
        """);
    AWorkshop other = AWorkshop.inIntake();
    other.imports(
        "{\"externalId\":\"4\",\"input\":\"return\",\"output\":\"x\",\"metadata\":{\"team\":\"blue\"}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "&text=return | 1,3",
        "&text=RETURN%20policy | 3",
        "&text=refund%20or%20policy | 2,3",
        "&text=return%20-parcel | 3",
        "&text=%22return%20a%20parcel%22 | 1",
        "&text=thirty | 3",
        "&text=nothing | ''",
        "&metadataName=team&metadataValue=blue | 1,3",
        "&metadataName=cost&metadataValue=2 | 1",
        "&metadataName=team&metadataValue=green | ''",
        "&hasError=true | 2",
        "&hasError=false | 1,3",
        "&importedFrom=2020-01-01T00:00:00Z | 1,2,3",
        "&importedTo=2020-01-01T00:00:00Z | ''",
        "&text=return&metadataName=team&metadataValue=blue&hasError=false&limit=1 | 1",
      })
  void findsWhatIsAskedFor(String query, String externalIds) {
    // When
    Response found =
        workshop
            .asFacilitator()
            .urlEncodingEnabled(false)
            .get("/api/v1/traces?workshopId=" + workshop.id() + query);

    // Then
    assertThat(String.join(",", found.<List<String>>path("items.externalId")))
        .isEqualTo(externalIds);
    if (!query.contains("limit")) {
      assertThat(found.<Integer>path("total"))
          .isEqualTo(externalIds.isEmpty() ? 0 : externalIds.split(",").length);
    }
  }

  @Test
  void goesOnBehindAPage() {
    // Given
    Response first = workshop.traces(workshop.facilitator(), "&text=return&limit=1");

    // When
    Response second =
        workshop.traces(workshop.facilitator(), "&text=return&limit=1&after=" + first.path("next"));

    // Then
    assertThat(first.<Integer>path("total")).isEqualTo(2);
    assertThat(second.<List<String>>path("items.externalId")).containsExactly("3");
    assertThat(second.<String>path("next")).isNull();
    assertThat(
            workshop
                .traces(workshop.facilitator(), "&text=policy&after=" + first.path("next"))
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void importingAgainMovesWhatATraceIsFoundBy() {
    // When
    workshop.imports(
        "{\"externalId\":\"1\",\"input\":\"changed\",\"output\":\"x\",\"metadata\":{\"team\":\"red\"}}");

    // Then
    assertThat(idsOf("&text=parcel")).isEmpty();
    assertThat(idsOf("&text=changed")).containsExactly("1");
    assertThat(idsOf("&metadataName=team&metadataValue=red")).containsExactly("1", "2");
  }

  @Test
  void thoseWhoTakePartFindOnlyWhatTheySee() {
    // Given
    UUID dataset = workshop.dataset("{\"kind\":\"FIRST_N\",\"n\":2}");
    TestUser participant = workshop.participant("DISCOVERY", dataset);

    // Then
    assertThat(workshop.traces(participant, "&text=return").<List<String>>path("items.externalId"))
        .containsExactly("1");
    assertThat(
            workshop
                .traces(workshop.facilitator(), "&text=return&datasetId=" + dataset)
                .<Integer>path("total"))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "&hasError=perhaps | hasError",
        "&importedFrom=yesterday | importedFrom",
        "&metadataName=team | metadataComplete",
      })
  void refusesWhatMakesNoSense(String query, String field) {
    Response refused = workshop.traces(workshop.facilitator(), query);
    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
    assertThat(refused.<List<String>>path("violations.field")).contains(field);
  }

  @Test
  void eachCriterionIsALookIntoAnIndex() {
    // Given
    for (int i = 0; i < 10; i++) {
      fill(UUID.randomUUID());
    }
    UUID id = UUID.randomUUID();
    fill(id);
    Plans.vacuum();

    // Then
    assertThatSearch(
        id, new TraceCriteria(null, "team", "7", null, null, null), "trace_label", 700);
    assertThatSearch(
        id, new TraceCriteria("word7", null, null, null, null, null), "trace_words", 700);
    assertThatSearch(id, new TraceCriteria(null, null, null, true, null, null), "trace", 200);
    assertThatSearch(
        id,
        new TraceCriteria(null, null, null, null, Instant.parse("2026-01-01T00:00:00Z"), null),
        "trace",
        2_000);
    Statements executed =
        StatementCounter.executed(
            () ->
                workshop
                    .traces(workshop.facilitator(), "&text=return&limit=200")
                    .then()
                    .statusCode(200));
    assertThat(executed.without("scheduled_tasks").count()).isEqualTo(2);
  }

  private static void assertThatSearch(
      UUID id, TraceCriteria criteria, String table, long buffers) {
    TraceFilter filter = new TraceFilter(id, null, null);
    for (TraceSearchRepository.Statement statement :
        List.of(
            TraceSearchRepository.page(filter, criteria, null, 0, 51),
            TraceSearchRepository.count(filter, criteria))) {
      assertThatPlan(statement.sql(), statement.parameters().toArray())
          .hasNoSeqScanOn(table)
          .readsAtMostBuffers(buffers);
    }
  }

  private static void fill(UUID id) {
    EmbeddedDatabase.current()
        .run(
            """
            insert into trace (id, workshop_id, input_preview, output_preview, input_chars, output_chars,
              message_count, payload_bytes, created_at, version, has_error)
            select uuidv7(), '%1$s', repeat('in ', 90), repeat('out', 90), 270, 270, 0, 540,
              timestamptz '2026-01-01' + i * interval '1 second', 1, i %% 100 = 0
            from generate_series(1, 2000) i
            """
                .formatted(id),
            """
            insert into trace_label (workshop_id, name, value, created_at, trace_id)
            select workshop_id, 'team', extract(second from created_at)::int::text, created_at, id
            from trace where workshop_id = '%s'
            """
                .formatted(id),
            """
            insert into trace_words (workshop_id, trace_id, words)
            select workshop_id, id, array_to_tsvector(array['w' || replace(workshop_id::text, '-', '')])
              || to_tsvector('simple', 'word' || extract(second from created_at)::int || ' all')
            from trace where workshop_id = '%s'
            """
                .formatted(id));
  }

  private List<String> idsOf(String query) {
    return workshop.traces(workshop.facilitator(), query).path("items.externalId");
  }
}
