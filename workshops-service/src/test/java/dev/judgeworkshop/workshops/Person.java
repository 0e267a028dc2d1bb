package dev.judgeworkshop.workshops;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** Somebody with an account, logged in over HTTP. */
public record Person(UUID id, String email, String name, String token) {

  public static final String PASSWORD = "a rather long password";

  /** Registers a new account and logs in. */
  public static Person named(String name) {
    String email = name.toLowerCase() + "-" + UUID.randomUUID() + "@example.org";
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("email", email, "displayName", name, "password", PASSWORD))
        .post("/api/v1/users")
        .then()
        .statusCode(201);
    JsonPath session =
        given()
            .contentType(ContentType.JSON)
            .body(Map.of("email", email, "password", PASSWORD))
            .post("/api/v1/auth/login")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    return new Person(session.getUUID("user.id"), email, name, session.getString("accessToken"));
  }

  /** A request of this person. */
  public RequestSpecification sends() {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }

  /** A request of this person, decided on a version. */
  public RequestSpecification sends(long version) {
    return sends().header("If-Match", "\"" + version + "\"");
  }

  /** Creates a workshop as its facilitator. */
  public UUID createsWorkshop(String name) {
    return sends()
        .body(Map.of("name", name))
        .post("/api/v1/workshops")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath()
        .getUUID("id");
  }

  /** Adds somebody to a workshop that this person facilitates; gives the membership's version. */
  public long adds(Person other, UUID workshop, String role) {
    return sends()
        .body(Map.of("email", other.email(), "role", role))
        .post("/api/v1/workshops/" + workshop + "/members")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath()
        .getLong("version");
  }

  /** The current version of a workshop. */
  public long versionOf(UUID workshop) {
    return sends().get("/api/v1/workshops/" + workshop).jsonPath().getLong("version");
  }
}
