package dev.judgeworkshop.traces.extraction;

import static dev.judgeworkshop.traces.AWorkshop.as;
import static dev.judgeworkshop.traces.AWorkshop.asService;
import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.StubEndpoint;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import dev.judgeworkshop.traces.AWorkshop;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "traces"))
class ExtractionTest {

  private static final String FILE =
      """
      {"externalId":"1","input":{"question":{"text":"asked"},"noise":"x"},"output":{"answers":[{"a":"one"},{"a":"two"}]}}
      {"externalId":"2","input":"plain","output":"text"}
      {"externalId":"3","messages":[{"role":"system","content":"be kind"},{"role":"user","content":"hello"},{"role":"assistant","content":"hi"}]}
      """;

  private AWorkshop workshop;
  private StubEndpoint settings;

  @BeforeEach
  void aWorkshop() {
    workshop = AWorkshop.inIntake();
    settings =
        AWorkshop.PEERS.workshops().get("/internal/v1/workshops/" + workshop.id() + "/settings");
  }

  @Test
  void anImportShowsWhatTheSettingsSay() {
    // Given
    settings.answers(
        Map.of("inputPath", "$.question.text", "outputPath", "$.answers[*].a", "version", 3));

    // When
    workshop.imports(FILE);

    // Then
    assertThat(inputs()).containsExactly("asked", "plain", "hello");
    assertThat(outputs()).containsExactly("one\ntwo", "text", "hi");
  }

  @Test
  void aChangeOfTheSettingsIsAppliedToWhatIsThere() {
    // Given
    settings.answers(Map.of());
    workshop.imports(FILE);
    assertThat(inputs().getFirst())
        .isEqualTo("{\"question\":{\"text\":\"asked\"},\"noise\":\"x\"}");
    settings.answers(Map.of("inputPath", "$..content", "outputPath", "$.answers[0]"));

    // When
    Response accepted = startWith("$..content");

    // Then
    assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(202);
    assertThat(ended())
        .containsEntry("state", "SUCCEEDED")
        .containsEntry("done", 3)
        .containsEntry("changed", 2)
        .containsEntry("total", 3);
    assertThat(inputs()).element(2).isEqualTo("be kind\nhello\nhi");
    assertThat(outputs().getFirst()).isEqualTo("{\"a\":\"one\"}");
    assertThat(
            workshop
                .traces(workshop.facilitator(), "&text=kind")
                .<List<String>>path("items.externalId"))
        .containsExactly("3");

    // When
    settings.answers(Map.of());
    startWith(null);

    // Then
    assertThat(ended()).containsEntry("changed", 2);
    assertThat(inputs())
        .containsExactly("{\"question\":{\"text\":\"asked\"},\"noise\":\"x\"}", "plain", "hello");
    assertThat(outputs().getLast()).isEqualTo("hi");
  }

  @Test
  void saysWhenToAskAgainUntilItHasEnded() {
    // Given one that waits
    EmbeddedDatabase.current()
        .run(
            """
            insert into trace_extraction (workshop_id, state, done, changed, total, last_trace_id, created_at, version)
            values ('%s', 'QUEUED', 0, 0, 0, '00000000-0000-0000-0000-000000000000', now(), 1)
            """
                .formatted(workshop.id()));
    String path = "/api/v1/traces/extraction?workshopId=" + workshop.id();

    // Then
    assertThat(workshop.asFacilitator().get(path).header("Retry-After")).isEqualTo("1");
    EmbeddedDatabase.current()
        .run(
            "update trace_extraction set state = 'SUCCEEDED' where workshop_id = '"
                + workshop.id()
                + "'");
    assertThat(workshop.asFacilitator().get(path).header("Retry-After")).isNull();
  }

  /** Settings are kept for some seconds, and asked for anew after that. */
  private Response startWith(String inputPath) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(300))
        .until(this::start, started -> Objects.equals(started.path("inputPath"), inputPath));
  }

  @Test
  void aPreviewChangesNothing() {
    // Given
    settings.answers(Map.of());
    workshop.imports(FILE);

    // When
    Response preview =
        workshop
            .asFacilitator()
            .body(
                "{\"workshopId\":\"%s\",\"inputPath\":\"$.question.text\",\"limit\":2}"
                    .formatted(workshop.id()))
            .post("/api/v1/traces/extraction-preview");

    // Then
    assertThat(preview.<List<String>>path("items.inputPreview")).containsExactly("asked", "plain");
    assertThat(preview.<List<Boolean>>path("items.isInputFound")).containsExactly(true, false);
    assertThat(preview.<List<Boolean>>path("items.isOutputFound")).containsExactly(false, false);
    assertThat(inputs().getFirst()).startsWith("{");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$.a.b | 204",
        "$['a b'][0] | 204",
        "$..content | 204",
        "$.messages[-1:].content | 204",
        "a.b | 400",
        "'' | 400",
        "$. | 400",
        "$[ | 400",
        "$..a..b | 400",
        "$.*.*.* | 400",
        "$.a[?(@.b =~ /(x+)+y/)] | 400",
        "$.a.length() | 400",
      })
  void checksPathsBeforeTheyAreSaved(String path, int status) {
    Response checked =
        asService()
            .body("{\"inputPath\":\"%s\"}".formatted(path))
            .post("/internal/v1/extraction-checks");
    assertThat(checked.statusCode()).as(checked.asString()).isEqualTo(status);
    if (status == 400) {
      assertThat(checked.<String>path("violations[0].field")).isEqualTo("inputPath");
    }
  }

  @Test
  void onlyFacilitatorsExtract() {
    TestUser participant = workshop.participantWithoutRound();
    String path = "/api/v1/traces/extraction?workshopId=" + workshop.id();
    String body = "{\"workshopId\":\"%s\"}".formatted(workshop.id());
    assertThat(as(participant).post(path).statusCode()).isEqualTo(403);
    assertThat(as(participant).get(path).statusCode()).isEqualTo(403);
    assertThat(as(participant).body(body).post("/api/v1/traces/extraction-preview").statusCode())
        .isEqualTo(403);
    assertThat(as(TestUser.named("Stranger")).get(path).statusCode()).isEqualTo(404);
    assertThat(workshop.asFacilitator().get(path).<String>path("code"))
        .isEqualTo("extraction-not-found");
    settings.isDown();
    assertThat(workshop.asFacilitator().post(path).statusCode()).isEqualTo(503);
  }

  private Response start() {
    return workshop.asFacilitator().post("/api/v1/traces/extraction?workshopId=" + workshop.id());
  }

  private Response extraction() {
    return workshop.asFacilitator().get("/api/v1/traces/extraction?workshopId=" + workshop.id());
  }

  private Map<String, Object> ended() {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(50))
        .until(
            () -> extraction().<Map<String, Object>>path("$"),
            found -> "SUCCEEDED".equals(found.get("state")));
  }

  private List<String> inputs() {
    return workshop.traces(workshop.facilitator(), "").path("items.inputPreview");
  }

  private List<String> outputs() {
    return workshop.traces(workshop.facilitator(), "").path("items.outputPreview");
  }
}
