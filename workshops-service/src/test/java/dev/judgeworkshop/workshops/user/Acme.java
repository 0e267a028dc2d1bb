package dev.judgeworkshop.workshops.user;

import static io.restassured.RestAssured.given;

import dev.judgeworkshop.testing.StubEndpoint;
import dev.judgeworkshop.testing.StubPeers;
import dev.judgeworkshop.workshops.OidcProvider;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** People whose accounts are at the provider, and what this service says of itself there. */
final class Acme {

  private Acme() {}

  /** A request of a person, known by name and e-mail. */
  static RequestSpecification as(String subject, String email) {
    return given()
        .auth()
        .oauth2(OidcProvider.token(subject, Map.of("mail", email, "name", "Grace Hopper")))
        .contentType(ContentType.JSON);
  }

  /** Whose token traces-service gets when somebody lists workshops. */
  static Map<String, Object> claimsSentToTraces(RequestSpecification person) {
    StubEndpoint counts = StubPeers.shared().traces().on("GET", "/internal/v1/trace-counts");
    counts.answers(Map.of("items", List.of()));
    person.get("/api/v1/workshops").then().statusCode(200);
    String token =
        counts.requests().getFirst().getHeader("Authorization").substring("Bearer ".length());
    byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
    return new JsonPath(new String(claims, StandardCharsets.UTF_8)).getMap("$");
  }
}
