package dev.judgeworkshop.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.judgeworkshop.kit.app.Probe;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorkshopTestResource.class)
class DeadlineTest {

  @Test
  void endsARequestAtTheCallersDeadlineAndCancelsWhatItWaitsFor() {
    Kit.asAda()
        .header("X-Request-Timeout", "200")
        .get("/api/v1/things/endless")
        .then()
        .statusCode(504)
        .contentType("application/problem+json")
        .body("code", equalTo("deadline-exceeded"));
    Awaitility.await().until(Probe::wasCancelled);
  }

  @Test
  void passesTheTimeLeftAndTheCorrelationIdAndTheTokenOnToPeers() {
    // Given
    var counts = Kit.PEERS.traces().get("/counts").answers(Map.of("traces", 3));
    // When
    Kit.asAda()
        .header("X-Request-Timeout", "2000")
        .header("X-Correlation-Id", "from-the-gateway")
        .get("/api/v1/things/peer")
        .then()
        .statusCode(200)
        .header("X-Correlation-Id", "from-the-gateway");
    // Then
    var received = counts.requests().getFirst();
    assertThat(Long.parseLong(received.getHeader("X-Request-Timeout"))).isBetween(1L, 2000L);
    assertThat(received.getHeader("X-Correlation-Id")).isEqualTo("from-the-gateway");
    assertThat(received.getHeader("Authorization")).startsWith("Bearer ");
  }

  @Test
  void replacesACorrelationIdThatCouldHarmALog() {
    Kit.asAda()
        .header("X-Correlation-Id", "a b\tc")
        .get("/api/v1/things/open")
        .then()
        .statusCode(200)
        .header("X-Correlation-Id", org.hamcrest.Matchers.matchesPattern("[0-9a-f-]{36}"));
  }
}
