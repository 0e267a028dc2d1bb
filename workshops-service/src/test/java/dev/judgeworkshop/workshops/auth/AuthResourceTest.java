package dev.judgeworkshop.workshops.auth;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.Tokens;
import dev.judgeworkshop.workshops.Person;
import dev.judgeworkshop.workshops.Services;
import dev.judgeworkshop.workshops.WorkshopsTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Base64;
import java.util.Map;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(WorkshopsTestResource.class)
class AuthResourceTest {

  @Test
  void aLoginGivesATokenThatThisServiceVerifiesByItsOwnKeySet() {
    // Given
    Person ada = Person.named("Ada");

    // When
    JsonPath session =
        login(ada.email(), Person.PASSWORD)
            .statusCode(200)
            .header("Cache-Control", "no-store")
            .extract()
            .jsonPath();

    // Then
    assertThat(session.getString("tokenType")).isEqualTo("Bearer");
    assertThat(session.getLong("expiresIn")).isEqualTo(15 * 60);
    given()
        .auth()
        .oauth2(session.getString("accessToken"))
        .get("/api/v1/users/me")
        .then()
        .statusCode(200)
        .body("email", equalTo(ada.email()));
  }

  @Test
  void anyoneCanVerifyATokenByThePublishedKeys() throws Exception {
    // Given
    Person ada = Person.named("Ada");
    String issuer = discovery().getString("issuer");

    // When
    JwtClaims claims =
        new JwtConsumerBuilder()
            .setVerificationKeyResolver(
                new JwksVerificationKeyResolver(
                    new JsonWebKeySet(given().get("/api/v1/auth/jwks").asString())
                        .getJsonWebKeys()))
            .setExpectedIssuer(issuer)
            .setExpectedAudience("judge-workshop")
            .setRequireExpirationTime()
            .build()
            .processToClaims(ada.token());

    // Then
    assertThat(claims.getSubject()).isEqualTo(ada.id().toString());
    assertThat(claims.getStringClaimValue("email")).isEqualTo(ada.email());
    assertThat(claims.getStringClaimValue("name")).isEqualTo("Ada");
    assertThat(claims.hasClaim("groups")).isFalse();
  }

  @Test
  void logsInWhateverTheCaseOfTheEmail() {
    Person ada = Person.named("Ada");

    login(ada.email().toUpperCase(), Person.PASSWORD).statusCode(200);
  }

  @Test
  void aWrongPasswordAndAnUnknownAccountLookTheSame() {
    Person ada = Person.named("Ada");

    JsonPath wrong = refusedLogin(ada.email(), "not the password at all");
    JsonPath unknown = refusedLogin("nobody-" + ada.email(), Person.PASSWORD);

    assertThat(wrong.getString("code")).isEqualTo("login-failed");
    assertThat(unknown.getString("code")).isEqualTo("login-failed");
    assertThat(unknown.getString("detail")).isEqualTo(wrong.getString("detail"));
  }

  @Test
  void tokensOfOthersAreRefused() {
    Tokens stranger = Tokens.shared();
    TestUser mallory = TestUser.named("Mallory");

    given()
        .auth()
        .oauth2(stranger.of(mallory))
        .get("/api/v1/users/me")
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
    stranger
        .allBad(mallory)
        .forEach(
            (kind, token) ->
                assertThat(given().auth().oauth2(token).get("/api/v1/users/me").statusCode())
                    .as(kind)
                    .isEqualTo(401));
  }

  @Test
  void aTamperedTokenIsRefused() throws Exception {
    // Given
    Person ada = Person.named("Ada");
    Person bob = Person.named("Bob");
    String[] parts = ada.token().split("\\.");
    String claims = new String(Base64.getUrlDecoder().decode(parts[1]));
    String forged = claims.replace(ada.id().toString(), bob.id().toString());

    // When
    String token =
        parts[0]
            + "."
            + Base64.getUrlEncoder().withoutPadding().encodeToString(forged.getBytes())
            + "."
            + parts[2];

    // Then
    given().auth().oauth2(token).get("/api/v1/users/me").then().statusCode(401);
  }

  @Test
  void publishesPublicKeysOnly() throws Exception {
    JsonNode keys =
        new ObjectMapper().readTree(given().get("/api/v1/auth/jwks").asString()).get("keys");

    assertThat(keys).hasSize(1);
    assertThat(keys.get(0).fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("kty", "kid", "use", "alg", "n", "e");
  }

  @Test
  void describesItself() {
    JsonPath discovery = discovery();

    assertThat(discovery.getString("jwks_uri")).isEqualTo(discovery.getString("issuer") + "/jwks");
    assertThat(discovery.getString("token_endpoint"))
        .isEqualTo(discovery.getString("issuer") + "/token");
  }

  @Test
  void givesServicesATokenThatOpensTheInternalPaths() {
    Services.tracesService()
        .get("/internal/v1/users?ids=00000000-0000-7000-8000-000000000000")
        .then()
        .statusCode(200)
        .body("$", hasSize(0));
  }

  @ParameterizedTest
  @CsvSource({
    "client_credentials, traces-service,    secret-of-JUDGE,  401, invalid_client",
    "client_credentials, traces-service,    ,                 401, invalid_client",
    "client_credentials, unknown-service,   secret-of-TRACES, 401, invalid_client",
    "client_credentials, ,                  secret-of-TRACES, 401, invalid_client",
    "password,           traces-service,    secret-of-TRACES, 400, unsupported_grant_type",
    ",                   traces-service,    secret-of-TRACES, 400, unsupported_grant_type",
  })
  void refusesOthers(String grant, String client, String secret, int status, String error) {
    given()
        .formParam("grant_type", grant == null ? "" : grant)
        .formParam("client_id", client == null ? "" : client)
        .formParam("client_secret", secret == null ? "" : secret)
        .post("/api/v1/auth/token")
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("error", equalTo(error));
  }

  @Test
  void anEmptyFormIsNoClient() {
    given()
        .contentType(ContentType.URLENC)
        .post("/api/v1/auth/token")
        .then()
        .statusCode(400)
        .body("error", equalTo("unsupported_grant_type"))
        .body("type", endsWith("invalid-request"));
  }

  private static JsonPath refusedLogin(String email, String password) {
    return login(email, password)
        .statusCode(401)
        .contentType("application/problem+json")
        .extract()
        .jsonPath();
  }

  private static ValidatableResponse login(String email, String password) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("email", email, "password", password))
        .post("/api/v1/auth/login")
        .then();
  }

  private static JsonPath discovery() {
    return given()
        .get("/api/v1/auth/.well-known/openid-configuration")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
