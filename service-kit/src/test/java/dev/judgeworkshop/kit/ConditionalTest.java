package dev.judgeworkshop.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.judgeworkshop.kit.app.Probe;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorkshopTestResource.class)
class ConditionalTest {

  private static final String POLLED = "/api/v1/things/polled";
  private static final String THING = "/api/v1/things/" + UUID.randomUUID();

  @Test
  void aVersionedThingHasAStrongTag() {
    Kit.asAda()
        .get(THING)
        .then()
        .statusCode(200)
        .header("ETag", "\"7\"")
        .header("Cache-Control", "private, no-cache");
    Kit.asAda()
        .header("If-None-Match", "\"7\"")
        .get(THING)
        .then()
        .statusCode(304)
        .body(emptyString());
    Kit.asAda().header("If-None-Match", "\"6\"").get(THING).then().statusCode(200);
    Kit.asAda().header("If-None-Match", "*").get(THING).then().statusCode(304);
  }

  @Test
  void aPollIsAnswered304WithoutLoading() {
    // Given
    Kit.asAda().get(THING + "/status").then().statusCode(200).header("ETag", "\"7\"");
    int loads = Probe.loads();
    // When
    Kit.asAda()
        .header("If-None-Match", "W/\"7\"")
        .get(THING + "/status")
        .then()
        .statusCode(304)
        .header("ETag", "\"7\"");
    // Then
    assertThat(Probe.loads()).isEqualTo(loads);
  }

  @Test
  void aPollOfAListIsAnswered304FromItsState() {
    // Given
    Kit.asAda().get(POLLED).then().statusCode(200).header("ETag", "W/\"7-f\"");
    int loads = Probe.loads();
    // When
    Kit.asAda()
        .header("If-None-Match", "W/\"7-f\"")
        .get(POLLED)
        .then()
        .statusCode(304)
        .header("ETag", "W/\"7-f\"")
        .body(emptyString());
    // Then
    assertThat(Probe.loads()).isEqualTo(loads);
  }

  @Test
  void aListThatLacksSomethingIsTaggedByItsBody() {
    Kit.asAda()
        .get(POLLED + "?lacking=true")
        .then()
        .statusCode(200)
        .header("ETag", allOf(startsWith("W/"), not("W/\"7-f\"")));
  }

  @Test
  void whatIsCreatedHasALocationAndATag() {
    Kit.asAda()
        .body("{\"name\":\"x\",\"lines\":[]}")
        .post("/api/v1/things")
        .then()
        .statusCode(201)
        .header("Location", endsWith("/api/v1/things/1"))
        .header("ETag", "\"1\"");
  }

  @Test
  void whoAsksWithoutAPauseIsToldToWait() {
    // Given
    TestUser bob = TestUser.named("Bob");
    var eager = Kit.as(bob).header("If-None-Match", "\"7\"");
    // When
    Response last = eager.get(THING);
    for (int asked = 1; asked < 1_000 && last.statusCode() == 304; asked++) {
      last = eager.get(THING);
    }
    // Then
    last.then()
        .statusCode(429)
        .contentType("application/problem+json")
        .header("Retry-After", equalTo("10"))
        .body("code", equalTo("too-many-repeats"));
    eager.get(THING + "?other=question").then().statusCode(304);
    Kit.asAda().header("If-None-Match", "\"7\"").get(THING).then().statusCode(304);
  }
}
