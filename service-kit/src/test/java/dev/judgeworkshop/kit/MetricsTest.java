package dev.judgeworkshop.kit;

import static org.hamcrest.Matchers.containsString;

import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URL;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What the dashboards and alerts in deploy/observability ask for is there. */
@QuarkusTest
@WithTestResource(WorkshopTestResource.class)
class MetricsTest {

  @TestHTTPResource(value = "/metrics", management = true)
  URL metrics;

  @Test
  void countsRequestsInBucketsByEndpointAndStatus() {
    // When
    Kit.asAda().get("/api/v1/things/work/" + UUID.randomUUID()).then().statusCode(200);

    // Then
    RestAssured.get(metrics)
        .then()
        .body(
            containsString(
                "http_server_requests_seconds_bucket{method=\"GET\",outcome=\"SUCCESS\","
                    + "status=\"200\",uri=\"/api/v1/things/work/{id}\",le=\"0.2\"}"));
  }

  @Test
  void countsTheAttemptsOfDurableWork() {
    // When
    Kit.asAda().post("/api/v1/things/work/" + UUID.randomUUID()).then().statusCode(204);

    // Then
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                RestAssured.get(metrics)
                    .then()
                    .body(containsString("dbscheduler_task_completions_total{"))
                    .body(containsString("task=\"count-to-five\"")));
  }
}
