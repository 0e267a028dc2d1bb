package dev.judgeworkshop.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorkshopTestResource.class)
class PeersTest {

  private static final String PEER = "/api/v1/things/peer";

  @Test
  void retriesWhatMayPass() {
    // Given
    var counts = Kit.PEERS.traces().get("/counts").answersAfterFailures(2, Map.of("traces", 3));
    // When
    Kit.asAda().get(PEER).then().statusCode(200).body("traces", equalTo(3));
    // Then
    assertThat(counts.received()).isEqualTo(3);
  }

  @Test
  void givesUpAfterTwoRetriesWith503() {
    var counts = Kit.PEERS.traces().get("/counts").isDown();
    Kit.asAda()
        .get(PEER)
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", notNullValue())
        .body("code", equalTo("peer-unavailable"));
    assertThat(counts.received()).isEqualTo(3);
  }

  @Test
  void aBrokenConnectionIs503() {
    Kit.PEERS.traces().get("/counts").breaksConnection();
    Kit.asAda().get(PEER).then().statusCode(503).body("code", equalTo("dependency-unavailable"));
  }

  @Test
  void doesNotRetryARefusal() {
    var counts = Kit.PEERS.traces().get("/counts").answersProblem(404, "not-found");
    Kit.asAda().get(PEER).then().statusCode(500);
    assertThat(counts.received()).isEqualTo(1);
  }

  @Test
  void aRefusedTokenIsReplaced() {
    // Given
    Kit.PEERS.traces().get("/counts").answersProblem(401, "unauthorized");
    Kit.asAda().get(PEER).then().statusCode(503).body("code", equalTo("peer-unavailable"));
    // When
    var counts = Kit.PEERS.traces().get("/counts").answers(Map.of("traces", 3));
    Kit.asAda().get(PEER).then().statusCode(200).body("traces", equalTo(3));
    // Then
    List<String> tokens =
        counts.requests().stream().map(request -> request.getHeader("Authorization")).toList();
    assertThat(tokens).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void tellsWhatAPeerFindsAtFault() {
    Kit.PEERS
        .traces()
        .get("/counts")
        .answers(
            400,
            Map.of(
                "code",
                "invalid-request",
                "violations",
                List.of(Map.of("field", "inputPath", "message", "is no JSONPath"))));
    Kit.asAda()
        .get(PEER + "/refusal")
        .then()
        .statusCode(200)
        .body("field", contains("code", "inputPath"))
        .body("message", contains("invalid-request", "is no JSONPath"));
  }

  @Test
  void aRefusalWithoutAProblemHasNoCode() {
    Kit.PEERS.traces().get("/counts").answersStatus(403);
    Kit.asAda().get(PEER + "/refusal").then().statusCode(200).body("message", contains(""));
  }

  @Test
  void ignoresFieldsOfAPeerThatItDoesNotKnow() {
    Kit.PEERS.traces().get("/counts").answers(Map.of("traces", 3, "spans", 9));
    Kit.asAda().get(PEER).then().statusCode(200).body("traces", equalTo(3));
  }
}
