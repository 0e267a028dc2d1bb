package dev.judgeworkshop.workshops.user;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.judgeworkshop.workshops.OidcProvider;
import dev.judgeworkshop.workshops.OtherProviderTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A provider whose discovery is not asked: the paths of its keys and tokens are configured. */
@QuarkusTest
@WithTestResource(
    value = OtherProviderTestResource.class,
    initArgs = @ResourceArg(name = "discovery", value = "false"))
class OtherProviderByPathsTest {

  private static final String EMAIL = "grace@paths.example";

  @Test
  void findsItsKeysUnderTheConfiguredPath() {
    Acme.as("paths|1", EMAIL)
        .get("/api/v1/users/me")
        .then()
        .statusCode(200)
        .body("email", equalTo(EMAIL));
    given()
        .auth()
        .oauth2(OidcProvider.token(OidcProvider.start(), "another-system", "paths|1", Map.of()))
        .get("/api/v1/users/me")
        .then()
        .statusCode(401);
  }

  @Test
  void asksForServiceTokensUnderTheConfiguredPath() {
    Acme.as("paths|1", EMAIL).body(Map.of("name", "Of paths")).post("/api/v1/workshops");

    assertThat(Acme.claimsSentToTraces(Acme.as("paths|1", EMAIL)))
        .containsEntry("sub", "workshops-service");
  }
}
