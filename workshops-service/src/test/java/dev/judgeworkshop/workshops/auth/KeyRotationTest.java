package dev.judgeworkshop.workshops.auth;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.judgeworkshop.workshops.Person;
import dev.judgeworkshop.workshops.RotatedKeysTestResource;
import dev.judgeworkshop.workshops.RsaKeys;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jwk.RsaJsonWebKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A new signing key in front, the old one behind it: nobody is logged out. */
@QuarkusTest
@WithTestResource(RotatedKeysTestResource.class)
class KeyRotationTest {

  private Person ada;

  @BeforeEach
  void someone() {
    ada = Person.named("Ada");
  }

  @Test
  void theNewKeySigns() throws Exception {
    assertThat(RsaKeys.keyIdOf(ada.token())).isEqualTo("new");
    me(ada.token()).then().statusCode(200).body("id", equalTo(ada.id().toString()));
  }

  @Test
  void tokensOfTheOldKeyGoOn() throws Exception {
    String before = RsaKeys.signedAnew(ada.token(), RsaKeys.read(file(), "old"));

    me(before).then().statusCode(200).body("id", equalTo(ada.id().toString()));
  }

  @Test
  void bothKeysArePublishedWithoutTheirPrivateHalves() {
    given()
        .get("/api/v1/auth/jwks")
        .then()
        .statusCode(200)
        .body("keys.kid", contains("new", "old"))
        .body("keys[0]", not(hasKey("d")))
        .body("keys[1]", not(hasKey("d")));
  }

  @Test
  void aKeyThatWasTakenAwayOpensNothing() throws Exception {
    RsaJsonWebKey gone = RsaKeys.named("gone");
    RsaJsonWebKey underAGoodName = RsaKeys.named("old");

    me(RsaKeys.signedAnew(ada.token(), gone)).then().statusCode(401);
    me(RsaKeys.signedAnew(ada.token(), underAGoodName)).then().statusCode(401);
  }

  private static Path file() {
    return ConfigProvider.getConfig().getValue("workshops.signing-key-file", Path.class);
  }

  private static Response me(String token) {
    return given().auth().oauth2(token).get("/api/v1/users/me");
  }
}
