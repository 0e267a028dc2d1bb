package dev.judgeworkshop.workshops.user;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dev.judgeworkshop.workshops.Person;
import dev.judgeworkshop.workshops.Services;
import dev.judgeworkshop.workshops.WorkshopsTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(WorkshopsTestResource.class)
class UserResourceTest {

  @Test
  void registersAnAccountWithoutShowingItsPassword() {
    String email = "Ada-" + UUID.randomUUID() + "@Example.org";

    String body =
        register(email, "Ada Lovelace", "a rather long password")
            .statusCode(201)
            .body("id", notNullValue())
            .body("email", equalTo(email))
            .body("displayName", equalTo("Ada Lovelace"))
            .body("createdAt", notNullValue())
            .extract()
            .asString();

    assertThat(body).doesNotContainIgnoringCase("password").doesNotContain("argon2");
  }

  @Test
  void anEmailIsTakenWhateverItsCase() {
    Person ada = Person.named("Ada");

    register(ada.email().toUpperCase(), "Another Ada", "a rather long password")
        .statusCode(409)
        .contentType("application/problem+json")
        .body("code", equalTo("email-taken"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ada",
        "ada@",
        "@example.org",
        "ada@example",
        "a da@example.org",
        "a@b@c.org",
        "ada@example.org\\n",
        "ada@.org",
        "ada@example..org"
      })
  void refusesWhatIsNoEmailAddress(String email) {
    register(email.replace("\\n", "\n"), "Ada", "a rather long password")
        .statusCode(400)
        .body("violations.field", hasItem("email"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "Ada\u0000", "Ada\nLovelace", "Ada\u0085", "Ada\u2028"})
  void refusesNamesThatAreEmptyOrNotOneLine(String name) {
    register("x-" + UUID.randomUUID() + "@example.org", name, "a rather long password")
        .statusCode(400)
        .body("violations.field", hasItem("displayName"));
  }

  @ParameterizedTest
  @CsvSource({"9, 400", "10, 201", "200, 201", "201, 400"})
  void boundsThePassword(int length, int status) {
    register("x-" + UUID.randomUUID() + "@example.org", "X", "p".repeat(length)).statusCode(status);
  }

  @Test
  void refusesFieldsThatItDoesNotKnow() {
    given()
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "email", "x@example.org",
                "displayName", "X",
                "password", "a rather long password",
                "admin", true))
        .post("/api/v1/users")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("admin"));
  }

  @Test
  void refusesAnEmptyBody() {
    given().contentType(ContentType.JSON).post("/api/v1/users").then().statusCode(400);
  }

  @Test
  void tellsTheCallerWhoTheyAre() {
    Person ada = Person.named("Ada");

    ada.sends()
        .get("/api/v1/users/me")
        .then()
        .statusCode(200)
        .body("id", equalTo(ada.id().toString()))
        .body("email", equalTo(ada.email()));
  }

  @Test
  void needsATokenForMe() {
    given()
        .get("/api/v1/users/me")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("code", equalTo("unauthenticated"));
  }

  @Test
  void aServiceIsNobody() {
    Services.tracesService().get("/api/v1/users/me").then().statusCode(401);
  }

  @Test
  void namesManyUsersAtOnceForServices() {
    Person ada = Person.named("Ada");
    Person bob = Person.named("Bob");

    Services.tracesService()
        .queryParam("ids", ada.id() + "," + UUID.randomUUID() + "," + bob.id())
        .get("/internal/v1/users")
        .then()
        .statusCode(200)
        .body("$", hasSize(2))
        .body("find { it.id == '%s' }.displayName".formatted(ada.id()), equalTo("Ada"))
        .body("find { it.id == '%s' }.displayName".formatted(bob.id()), equalTo("Bob"));
  }

  @Test
  void boundsTheIdsOfABatch() {
    namesOf(ids(200)).statusCode(200);
    namesOf(ids(201)).statusCode(400).body("violations.field", hasItem("ids"));
    namesOf("ada").statusCode(400).body("violations.field", hasItem("ids"));
    Services.tracesService().get("/internal/v1/users").then().statusCode(400);
  }

  @Test
  void peopleMayNotAskWhatServicesAsk() {
    Person.named("Ada").sends().get("/internal/v1/users?ids=" + ids(1)).then().statusCode(403);
    given().get("/internal/v1/users?ids=" + ids(1)).then().statusCode(401);
  }

  private static ValidatableResponse namesOf(String ids) {
    return Services.tracesService().queryParam("ids", ids).get("/internal/v1/users").then();
  }

  private static String ids(int count) {
    return Stream.generate(UUID::randomUUID)
        .limit(count)
        .map(UUID::toString)
        .collect(Collectors.joining(","));
  }

  private static ValidatableResponse register(String email, String name, String password) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("email", email, "displayName", name, "password", password))
        .post("/api/v1/users")
        .then();
  }
}
