package dev.judgeworkshop.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(WorkshopTestResource.class)
class IdempotencyTest {

  private final String key = UUID.randomUUID().toString();

  @Test
  void aRepeatedRequestCreatesOnce() {
    String first = create(Kit.ADA, key, "one").path("id");
    assertThat(create(Kit.ADA, key, "one").<String>path("id")).isEqualTo(first);
  }

  @Test
  void withoutAKeyEveryRequestCreates() {
    Response first = Kit.asAda().body("{\"name\":\"two\"}").post("/api/v1/named-things");
    Response second = Kit.asAda().body("{\"name\":\"two\"}").post("/api/v1/named-things");
    assertThat(first.<String>path("id")).isNotEqualTo(second.path("id"));
  }

  @Test
  void anotherRequestUnderTheSameKeyIsRefused() {
    create(Kit.ADA, key, "one");
    create(Kit.ADA, key, "other")
        .then()
        .statusCode(422)
        .body("code", equalTo("idempotency-key-reused"))
        .body("violations[0].field", equalTo("Idempotency-Key"));
  }

  @Test
  void anotherPersonsKeyIsAnotherKey() {
    String first = create(Kit.ADA, key, "one").path("id");
    assertThat(create(TestUser.named("Ben"), key, "one").<String>path("id")).isNotEqualTo(first);
  }

  @Test
  void aRequestThatFailedHasNotUsedItsKey() {
    create(Kit.ADA, key, "refused").then().statusCode(500);
    create(Kit.ADA, key, "accepted").then().statusCode(200);
  }

  @Test
  void atOnceTheyCreateOnce() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      // When
      List<Callable<String>> requests =
          Stream.generate(() -> (Callable<String>) () -> create(Kit.ADA, key, "one").path("id"))
              .limit(16)
              .toList();
      List<Future<String>> ids = threads.invokeAll(requests);

      // Then
      assertThat(ids).extracting(Future::get).doesNotContainNull().containsOnly(ids.get(0).get());
    }
  }

  @Test
  void aKeyIsForgottenAfterADay() {
    // Given
    String first = create(Kit.ADA, key, "one").path("id");
    EmbeddedDatabase.current()
        .run(
            "update idempotency_key set created_at = now() - interval '25 hours' where key = '%s'"
                .formatted(key));

    // Then
    assertThat(create(Kit.ADA, key, "one").<String>path("id")).isNotEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"has space", "äöü"})
  void aKeyThatIsNoneIsRefused(String malformed) {
    create(Kit.ADA, malformed, "one")
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("Idempotency-Key"));
  }

  @Test
  void aKeyThatIsTooLongIsRefused() {
    create(Kit.ADA, "k".repeat(101), "one").then().statusCode(400);
  }

  private static Response create(TestUser user, String key, String name) {
    return Kit.as(user)
        .header("Idempotency-Key", key)
        .body("{\"name\":\"" + name + "\"}")
        .post("/api/v1/named-things");
  }
}
