package dev.judgeworkshop.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.response.Response;
import java.util.stream.Stream;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TokensTest {

  private final Tokens tokens = Tokens.shared();

  @Test
  void personsAreVerifiedAgainstThePublishedKeys() throws Exception {
    // Given
    TestUser ada = TestUser.named("Ada Lovelace");

    // When
    JwtClaims claims = verified(tokens.of(ada));

    // Then
    assertThat(claims.getSubject()).isEqualTo(ada.id().toString());
    assertThat(claims.getClaimValueAsString("email")).isEqualTo(ada.email());
    assertThat(claims.getClaimValueAsString("name")).isEqualTo("Ada Lovelace");
  }

  @Test
  void servicesCarryTheirGroup() throws Exception {
    // When
    JwtClaims claims = verified(tokens.ofService("traces-service"));

    // Then
    assertThat(claims.getSubject()).isEqualTo("traces-service");
    assertThat(claims.getStringListClaimValue("groups")).containsExactly("service");
  }

  static Stream<Arguments> badTokens() {
    return Tokens.shared().allBad(TestUser.named("Mallory")).entrySet().stream()
        .map(bad -> Arguments.of(bad.getKey(), bad.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badTokens")
  void badOnesAreRefused(String name, String token) {
    assertThatThrownBy(() -> verified(token)).as(name).isInstanceOf(InvalidJwtException.class);
  }

  @Test
  void theIssuerDescribesItself() {
    // When
    Response answer = given().get(tokens.issuer() + "/.well-known/openid-configuration");

    // Then
    assertThat(answer.path("issuer").toString()).isEqualTo(tokens.issuer());
    assertThat(answer.path("jwks_uri").toString()).isEqualTo(tokens.issuer() + "/jwks");
  }

  @Test
  void theIssuerGrantsServiceTokensByFormOrBasicCredentials() throws Exception {
    // Given
    var form = given().formParam("grant_type", "client_credentials");
    var basic = given().formParam("grant_type", "client_credentials");

    // When
    Response byForm =
        form.formParam("client_id", "judge-service")
            .formParam("client_secret", ClientCredentialsGrant.SECRET)
            .post(tokens.issuer() + "/token");
    Response byHeader =
        basic
            .auth()
            .preemptive()
            .basic("judge-service", ClientCredentialsGrant.SECRET)
            .post(tokens.issuer() + "/token");

    // Then
    assertThat(verified(byForm.path("access_token")).getSubject()).isEqualTo("judge-service");
    assertThat(verified(byHeader.path("access_token")).getSubject()).isEqualTo("judge-service");
  }

  @Test
  void theIssuerRefusesAWrongSecretAndAnotherGrant() {
    given()
        .formParam("grant_type", "client_credentials")
        .formParam("client_id", "judge-service")
        .formParam("client_secret", "guessed")
        .post(tokens.issuer() + "/token")
        .then()
        .statusCode(401);
    given()
        .formParam("grant_type", "password")
        .post(tokens.issuer() + "/token")
        .then()
        .statusCode(400);
  }

  private JwtClaims verified(String token) throws InvalidJwtException {
    JwtConsumer consumer =
        new JwtConsumerBuilder()
            .setVerificationKeyResolver(
                new HttpsJwksVerificationKeyResolver(new HttpsJwks(tokens.issuer() + "/jwks")))
            .setJwsAlgorithmConstraints(
                ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256)
            .setExpectedIssuer(tokens.issuer())
            .setExpectedAudience(Tokens.AUDIENCE)
            .setRequireExpirationTime()
            .setRequireSubject()
            .build();
    return consumer.processToClaims(token);
  }
}
