package dev.judgeworkshop.kit;

import dev.judgeworkshop.testing.StubPeers;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

/** How the kit's tests speak to the test application. */
final class Kit {

  static final StubPeers PEERS = StubPeers.shared();
  static final Tokens TOKENS = Tokens.shared();
  static final TestUser ADA = TestUser.named("Ada");

  private Kit() {}

  static RequestSpecification as(TestUser user) {
    return RestAssured.given().auth().oauth2(TOKENS.of(user)).contentType("application/json");
  }

  static RequestSpecification asAda() {
    return as(ADA);
  }
}
