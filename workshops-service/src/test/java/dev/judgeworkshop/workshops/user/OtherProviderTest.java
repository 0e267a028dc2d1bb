package dev.judgeworkshop.workshops.user;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.judgeworkshop.workshops.OidcProvider;
import dev.judgeworkshop.workshops.OtherProviderTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People of a real OpenID Connect issuer: other keys, other subjects, discovery over HTTP. */
@QuarkusTest
@WithTestResource(OtherProviderTestResource.class)
class OtherProviderTest {

  private static int people;

  private final String subject = "acme|" + ++people;
  private final String email = "grace-" + people + "@acme.example";

  @Test
  void makesAUserAtFirstSight() {
    // When
    String id =
        Acme.as(subject, email)
            .get("/api/v1/users/me")
            .then()
            .statusCode(200)
            .body("email", equalTo(email))
            .body("displayName", equalTo("Grace Hopper"))
            .extract()
            .path("id");

    // Then the same person has the same id
    Acme.as(subject, email).get("/api/v1/users/me").then().body("id", equalTo(id));
    assertThat(UUID.fromString(id).version()).isEqualTo(8);
  }

  @Test
  void aSubjectThatIsAUuidIsTheUserId() {
    String uuid = UUID.randomUUID().toString();
    Acme.as(uuid, email).get("/api/v1/users/me").then().statusCode(200).body("id", equalTo(uuid));
  }

  @Test
  void peopleOfTheProviderWorkTogether() {
    // Given
    String other = "other-" + email;
    Acme.as(subject + "b", other).get("/api/v1/users/me").then().statusCode(200);

    // When
    String workshop =
        Acme.as(subject, email)
            .body(Map.of("name", "Of Acme"))
            .post("/api/v1/workshops")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Acme.as(subject, email)
        .body(Map.of("email", other.toUpperCase(), "role", "SME"))
        .post("/api/v1/workshops/" + workshop + "/members")
        .then()
        .statusCode(201);

    // Then
    Acme.as(subject + "b", other)
        .get("/api/v1/workshops/" + workshop)
        .then()
        .statusCode(200)
        .body("role", equalTo("SME"));
    Acme.as(subject + "c", "c-" + email)
        .get("/api/v1/workshops/" + workshop)
        .then()
        .statusCode(404);
  }

  @Test
  void followsWhatTheProviderSays() {
    Acme.as(subject, email).get("/api/v1/users/me").then().statusCode(200);
    Acme.as(subject, "married-" + email)
        .get("/api/v1/users/me")
        .then()
        .statusCode(200)
        .body("email", equalTo("married-" + email));
  }

  @Test
  void anEmailBelongsToOnePerson() {
    Acme.as(subject, email).get("/api/v1/users/me").then().statusCode(200);
    Acme.as(subject + "x", email.toUpperCase())
        .get("/api/v1/users/me")
        .then()
        .statusCode(409)
        .body("code", equalTo("email-taken"));
  }

  @Test
  void anEmailHasToBeThereAndVerified() {
    given()
        .auth()
        .oauth2(OidcProvider.token(subject, Map.of("email", email)))
        .get("/api/v1/users/me")
        .then()
        .statusCode(401)
        .body("code", equalTo("email-missing"));
    given()
        .auth()
        .oauth2(OidcProvider.token(subject, Map.of("mail", email, "email_verified", false)))
        .get("/api/v1/users/me")
        .then()
        .statusCode(401)
        .body("code", equalTo("email-unverified"));
  }

  @Test
  void callsPeersWithAServiceTokenOfTheProvider() {
    Acme.as(subject, email).body(Map.of("name", "Of Acme")).post("/api/v1/workshops");

    Map<String, Object> claims = Acme.claimsSentToTraces(Acme.as(subject, email));

    assertThat(claims)
        .containsEntry("iss", OidcProvider.start())
        .containsEntry("sub", "workshops-service");
  }

  @Test
  void whatServicesAskEachOtherTakesTheProvidersServiceTokensOnly() {
    // Given
    String person = Acme.as(subject, email).get("/api/v1/users/me").path("id");
    String workshop =
        Acme.as(subject, email)
            .body(Map.of("name", "Of Acme"))
            .post("/api/v1/workshops")
            .path("id");
    String path = "/internal/v1/workshops/" + workshop + "/members/" + person;

    // Then
    given()
        .auth()
        .oauth2(OidcProvider.serviceToken("traces-service"))
        .get(path)
        .then()
        .statusCode(200)
        .body("role", equalTo("FACILITATOR"));
    Acme.as(subject, email).get(path).then().statusCode(403);
    given().get(path).then().statusCode(401);
  }

  @Test
  void refusesTokensThatAreNotMadeForThis() {
    String issuer = OidcProvider.start();
    Map<String, String> claims = Map.of("mail", email);
    for (String bad :
        List.of(
            OidcProvider.token("http://localhost:1/realms/acme", "workshop-of-acme", "x", claims),
            OidcProvider.token(issuer, "another-system", "x", claims))) {
      given().auth().oauth2(bad).get("/api/v1/users/me").then().statusCode(401);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /api/v1/auth/login,   '{\"email\":\"a@b.example\",\"password\":\"a rather long one\"}'",
    "POST, /api/v1/auth/refresh, ''",
    "POST, /api/v1/auth/logout,  ''",
    "POST, /api/v1/auth/logout-everywhere, ''",
    "PUT,  /api/v1/auth/password, '{\"currentPassword\":\"a\",\"newPassword\":\"a rather long one\"}'",
    "GET,  /api/v1/auth/jwks,    ''",
    "GET,  /api/v1/auth/.well-known/openid-configuration, ''",
    "POST, /api/v1/users,        '{\"email\":\"a@b.example\",\"displayName\":\"A\",\"password\":\"a rather long one\"}'"
  })
  void builtInAccountsAreOff(String method, String path, String body) {
    RequestSpecification request = Acme.as(subject, email);
    (body.isEmpty() ? request : request.body(body))
        .request(method, path)
        .then()
        .statusCode(404)
        .body("code", equalTo("built-in-accounts-off"));
  }
}
