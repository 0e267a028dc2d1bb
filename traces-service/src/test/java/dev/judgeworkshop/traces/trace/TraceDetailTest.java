package dev.judgeworkshop.traces.trace;

import static dev.judgeworkshop.traces.AWorkshop.as;
import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import dev.judgeworkshop.traces.AWorkshop;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "traces"))
class TraceDetailTest {

  private AWorkshop workshop;

  @BeforeEach
  void aWorkshop() {
    workshop = AWorkshop.inIntake();
  }

  private String aConversation() {
    workshop.imports(
        """
        {"externalId":"c","messages":[{"role":"user","content":"hi"},{"role":"assistant","content":null,        "tool_calls":[{"id":"c1","function":{"name":"f","arguments":"{}"}}]},{"role":"tool",        "tool_call_id":"c1","name":"f","content":"1"},{"role":"assistant","content":"bye"}],        "context":{"docs":["d"]},"metadata":{"score":1E+400}}
        """);
    return workshop.traceIds().getFirst();
  }

  @Test
  void showsTheWholeTrace() {
    // Given
    String id = aConversation();

    // When
    Response trace = workshop.asFacilitator().get("/api/v1/traces/" + id);

    // Then
    assertThat(trace.statusCode()).isEqualTo(200);
    assertThat(trace.header("ETag")).isEqualTo("\"1\"");
    assertThat(trace.<String>path("workshopId")).isEqualTo(workshop.id().toString());
    assertThat(trace.<String>path("input")).isEqualTo("hi");
    assertThat(trace.<String>path("output")).isEqualTo("bye");
    assertThat(trace.<List<String>>path("messages.role"))
        .containsExactly("user", "assistant", "tool", "assistant");
    assertThat(trace.<Map<String, Object>>path("messages[1].toolCalls[0]"))
        .isEqualTo(Map.of("id", "c1", "name", "f", "arguments", "{}"));
    assertThat(trace.<String>path("messages[2].toolCallId")).isEqualTo("c1");
    assertThat(trace.<String>path("context.docs[0]")).isEqualTo("d");
    assertThat(trace.asString()).contains("\"metadata\":{\"score\":1E+400}");
  }

  @Test
  void loadsTheNamedPartsOnly() {
    // Given
    String path = "/api/v1/traces/" + aConversation();

    // Then
    assertThat(workshop.asFacilitator().get(path + "?include=context").<Map<String, ?>>path("$"))
        .containsKeys("input", "context")
        .doesNotContainKeys("messages", "metadata");
    assertThat(workshop.asFacilitator().get(path + "?include=").<Map<String, ?>>path("$"))
        .containsKeys("messages", "metadata", "context");
    Response refused = workshop.asFacilitator().get(path + "?include=messages,spans");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.<String>path("violations[0].field")).isEqualTo("include");
  }

  @Test
  void answersAnUnchangedTraceWithout() {
    // Given
    String path = "/api/v1/traces/" + aConversation();

    // When
    Response unchanged = workshop.asFacilitator().header("If-None-Match", "\"1\"").get(path);
    Response changed = workshop.asFacilitator().header("If-None-Match", "\"0\"").get(path);

    // Then
    assertThat(unchanged.statusCode()).isEqualTo(304);
    assertThat(unchanged.header("ETag")).isEqualTo("\"1\"");
    assertThat(changed.statusCode()).isEqualTo(200);
  }

  @Test
  void participantsSeeWhatTheOpenRoundIsAbout() {
    // Given
    workshop.withTraces(3);
    List<String> ids = workshop.traceIds();
    UUID dataset = workshop.dataset("{\"kind\":\"FIRST_N\",\"n\":2}");
    TestUser annotator = workshop.participant("ANNOTATION", dataset);

    // Then
    assertThat(statusFor(annotator, ids.get(1))).isEqualTo(200);
    assertThat(statusFor(annotator, ids.get(2))).isEqualTo(404);
    assertThat(statusFor(workshop.participant("RUBRIC", dataset), ids.get(1))).isEqualTo(404);
    assertThat(statusFor(workshop.participantWithoutRound(), ids.get(1))).isEqualTo(404);
    assertThat(statusFor(workshop.facilitator(), UUID.randomUUID().toString())).isEqualTo(404);
    Response stranger = as(TestUser.named("Stranger")).get("/api/v1/traces/" + ids.get(1));
    assertThat(stranger.statusCode()).isEqualTo(404);
    assertThat(stranger.<String>path("code")).isEqualTo("trace-not-found");
  }

  @Test
  void a304IsForThoseWhoSeeTheTraceOnly() {
    // Given
    String id = workshop.withTraces(1).traceIds().getFirst();

    // When
    Response stranger =
        as(TestUser.named("Stranger")).header("If-None-Match", "\"1\"").get("/api/v1/traces/" + id);

    // Then
    assertThat(stranger.statusCode()).isEqualTo(404);
  }

  private static int statusFor(TestUser user, String traceId) {
    return as(user).get("/api/v1/traces/" + traceId).statusCode();
  }
}
