package dev.judgeworkshop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorkshopTestResource.class)
class WorkTest {

  @Test
  void goesOnWhereAFailedAttemptStopped() {
    // Given
    UUID id = UUID.randomUUID();
    // When
    Kit.asAda().post("/api/v1/things/work/" + id).then().statusCode(204);
    // Then
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(done(id)).isEqualTo(5));
  }

  @Test
  void isNotQueuedWhenTheTransactionFails() {
    UUID id = UUID.randomUUID();
    Kit.asAda().post("/api/v1/things/work/" + id + "?fail=true").then().statusCode(500);
    assertThat(done(id)).isEqualTo(-1);
  }

  private static int done(UUID id) {
    return Integer.parseInt(Kit.asAda().get("/api/v1/things/work/" + id).asString());
  }
}
