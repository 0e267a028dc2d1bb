package dev.judgeworkshop.workshops;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;

/** Other services that call this one. */
public final class Services {

  private Services() {}

  /** A request with a token that traces-service asked for over HTTP. */
  public static RequestSpecification tracesService() {
    String token =
        given()
            .formParam("grant_type", "client_credentials")
            .formParam("client_id", "traces-service")
            .formParam("client_secret", "secret-of-TRACES")
            .post("/api/v1/auth/token")
            .then()
            .statusCode(200)
            .extract()
            .path("access_token");
    return given().auth().oauth2(token);
  }
}
