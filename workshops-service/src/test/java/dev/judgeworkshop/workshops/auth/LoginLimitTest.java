package dev.judgeworkshop.workshops.auth;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.judgeworkshop.workshops.Person;
import dev.judgeworkshop.workshops.WorkshopsTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(WorkshopsTestResource.class)
class LoginLimitTest {

  private static final int PER_ACCOUNT = 10;
  private static final int PER_ADDRESS = 40;
  private static final String WRONG = "a wrong password";

  @Test
  void tooManyFailuresOnOneAccountHaveToWait() {
    // Given
    Person ada = Person.named("Ada");
    for (int i = 0; i < PER_ACCOUNT; i++) {
      login("198.51.100.1", ada.email(), WRONG).then().statusCode(401);
    }

    // When
    Response refused = login("198.51.100.2", ada.email().toUpperCase(), Person.PASSWORD);

    // Then even the right password, from anywhere
    refused
        .then()
        .statusCode(429)
        .contentType("application/problem+json")
        .body("code", equalTo("too-many-logins"));
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 61);
    Person bob = Person.named("Bob");
    login("198.51.100.1", bob.email(), Person.PASSWORD).then().statusCode(200);
  }

  @Test
  void anAccountThatIsNotThereIsLimitedAlike() {
    for (int i = 0; i < PER_ACCOUNT; i++) {
      login("198.51.100.3", "nobody@example.org", WRONG).then().statusCode(401);
    }
    login("198.51.100.3", "nobody@example.org", WRONG).then().statusCode(429);
  }

  @Test
  void tooManyFailuresFromOneAddressHaveToWait() {
    // Given
    for (int i = 0; i < PER_ADDRESS; i++) {
      login("198.51.100.4", "nobody-" + i + "@example.org", WRONG).then().statusCode(401);
    }

    // Then what a client claims to be forwarded for does not help
    Person ada = Person.named("Ada");
    login("198.51.100.4", ada.email(), Person.PASSWORD).then().statusCode(429);
    login("203.0.113.9, 198.51.100.4", ada.email(), Person.PASSWORD).then().statusCode(429);
    login("198.51.100.5", ada.email(), Person.PASSWORD).then().statusCode(200);
  }

  @Test
  void successesDoNotCount() {
    Person ada = Person.named("Ada");
    for (int i = 0; i < PER_ACCOUNT + 2; i++) {
      login("198.51.100.6", ada.email(), Person.PASSWORD).then().statusCode(200);
    }
  }

  @Test
  void guessingTheCurrentPasswordIsLimitedToo() {
    Person ada = Person.named("Ada");
    Map<String, String> guess =
        Map.of("currentPassword", WRONG, "newPassword", "an entirely new password");
    for (int i = 0; i < PER_ACCOUNT; i++) {
      ada.sends()
          .header("X-Forwarded-For", "198.51.100.7")
          .body(guess)
          .put("/api/v1/auth/password")
          .then()
          .statusCode(400);
    }
    ada.sends()
        .header("X-Forwarded-For", "198.51.100.7")
        .body(guess)
        .put("/api/v1/auth/password")
        .then()
        .statusCode(429);
  }

  @ParameterizedTest
  @CsvSource({
    "198.51.100.7,              198.51.100.7",
    "2001:db8:1:2:3:4:5:6,      2001:db8:1:2",
    "2001:db8:1:2:ffff:4:5:6,   2001:db8:1:2",
    "::ffff:198.51.100.7,       ::ffff:198.51.100.7",
    "localhost,                 localhost"
  })
  void countsASubscriberOnce(String address, String counted) {
    assertThat(ClientAddress.grouped(address)).isEqualTo(counted);
  }

  private static Response login(String from, String email, String password) {
    return given()
        .header("X-Forwarded-For", from)
        .contentType(ContentType.JSON)
        .body(Map.of("email", email, "password", password))
        .post("/api/v1/auth/login");
  }
}
