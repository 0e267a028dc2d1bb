package dev.judgeworkshop.workshops.auth;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.workshops.Person;
import dev.judgeworkshop.workshops.WorkshopsTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(WorkshopsTestResource.class)
class SessionResourceTest {

  private static final String COOKIE = "refresh_token";

  private Person ada;

  @BeforeEach
  void somebody() {
    ada = Person.named("Ada");
  }

  @Test
  void keepsTheRefreshTokenFromScriptsAndOtherSites() {
    Cookie cookie = login(Person.PASSWORD).getDetailedCookie(COOKIE);

    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getSameSite()).isEqualTo("Strict");
    assertThat(cookie.getPath()).isEqualTo("/api/v1/auth");
    assertThat(cookie.getMaxAge()).isEqualTo(14 * 24 * 3600);
    assertThat(login(Person.PASSWORD).asString()).doesNotContain(cookie.getValue());
  }

  @Test
  void givesTheNextTokensForTheNewestCookie() {
    // Given
    String first = cookieOf(login(Person.PASSWORD));

    // When
    Response refreshed = refresh(first);

    // Then
    refreshed
        .then()
        .statusCode(200)
        .header("Cache-Control", containsString("no-store"))
        .body("tokenType", equalTo("Bearer"))
        .body("user.email", equalTo(ada.email()));
    assertThat(cookieOf(refreshed)).isNotEqualTo(first);
    me(refreshed.path("accessToken")).then().statusCode(200);
    refresh(cookieOf(refreshed)).then().statusCode(200);
  }

  @Test
  void aUsedTokenThatComesAgainEndsItsFamily() {
    // Given
    String first = cookieOf(login(Person.PASSWORD));
    String other = cookieOf(login(Person.PASSWORD));
    String second = cookieOf(refresh(first));
    allSessionsAge();

    // When
    Response reused = refresh(first);

    // Then
    reused.then().statusCode(401).body("code", equalTo("session-ended"));
    refresh(second).then().statusCode(401).body("code", equalTo("session-ended"));
    refresh(other).then().statusCode(200);
  }

  @Test
  void anOlderTokenEndsTheFamilyWithoutAnyPause() {
    String first = cookieOf(login(Person.PASSWORD));
    String second = cookieOf(refresh(first));
    String third = cookieOf(refresh(second));

    refresh(first).then().statusCode(401);
    refresh(third).then().statusCode(401);
  }

  @Test
  void aSecondTabMaySendTheTokenThatWasJustRenewed() {
    String first = cookieOf(login(Person.PASSWORD));
    String second = cookieOf(refresh(first));

    Response again = refresh(first);

    again.then().statusCode(200).body("accessToken", notNullValue());
    assertThat(again.getDetailedCookie(COOKIE)).isNull();
    refresh(second).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "0190a000-0000-4000-8000-000000000000.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "0190a000-0000-4000-8000-000000000000"
      })
  void refusesAnyOtherCookie(String cookie) {
    refresh(cookie).then().statusCode(401).body("code", equalTo("session-ended"));
  }

  @Test
  void refusesNoCookieAndAnExpiredOne() {
    given().post("/api/v1/auth/refresh").then().statusCode(401);
    String cookie = cookieOf(login(Person.PASSWORD));
    EmbeddedDatabase.current()
        .run(
            "update login_session set expires_at = now() - interval '1 second' where user_id = '"
                + ada.id()
                + "'");
    refresh(cookie).then().statusCode(401);
  }

  @Test
  void logsOutOneLogin() {
    String cookie = cookieOf(login(Person.PASSWORD));
    String other = cookieOf(login(Person.PASSWORD));

    Response out = given().cookie(COOKIE, cookie).post("/api/v1/auth/logout");

    out.then().statusCode(204);
    assertThat(out.getDetailedCookie(COOKIE).getMaxAge()).isZero();
    refresh(cookie).then().statusCode(401);
    refresh(other).then().statusCode(200);
    given().post("/api/v1/auth/logout").then().statusCode(204);
  }

  @Test
  void logsOutEverywhereAtOnce() {
    // Given
    String cookie = cookieOf(login(Person.PASSWORD));
    UUID workshop = ada.createsWorkshop("Left open");
    ada.sends().get("/api/v1/workshops/" + workshop).then().statusCode(200);

    // When
    ada.sends().post("/api/v1/auth/logout-everywhere").then().statusCode(204);

    // Then
    for (String path :
        List.of("/api/v1/users/me", "/api/v1/workshops", "/api/v1/workshops/" + workshop)) {
      ada.sends()
          .get(path)
          .then()
          .statusCode(401)
          .contentType("application/problem+json")
          .body("code", equalTo("token-revoked"));
    }
    refresh(cookie).then().statusCode(401);
    Response again = login(Person.PASSWORD);
    me(again.path("accessToken")).then().statusCode(200);
    given()
        .auth()
        .oauth2(again.path("accessToken"))
        .get("/api/v1/workshops/" + workshop)
        .then()
        .statusCode(200);
  }

  @Test
  void changesThePasswordAndEndsEveryOtherLogin() {
    // Given
    String other = cookieOf(login(Person.PASSWORD));

    // When
    Response changed = changePassword(Person.PASSWORD, "an entirely new password");

    // Then
    changed.then().statusCode(200);
    me(changed.path("accessToken")).then().statusCode(200);
    refresh(cookieOf(changed)).then().statusCode(200);
    me(ada.token()).then().statusCode(401).body("code", equalTo("token-revoked"));
    refresh(other).then().statusCode(401);
    login(Person.PASSWORD).then().statusCode(401);
    login("an entirely new password").then().statusCode(200);
  }

  @Test
  void refusesAPasswordChangeWithoutTheCurrentOne() {
    changePassword("not the password at all", "an entirely new password")
        .then()
        .statusCode(400)
        .body("violations.field", contains("currentPassword"));
    changePassword(Person.PASSWORD, "short")
        .then()
        .statusCode(400)
        .body("violations.field", contains("newPassword"));
    login(Person.PASSWORD).then().statusCode(200);
  }

  @Test
  void ofTwoRefreshesAtOnceOneRotates() {
    // Given
    String cookie = cookieOf(login(Person.PASSWORD));

    // When
    List<Response> answers =
        dev.judgeworkshop.workshops.Together.send(() -> refresh(cookie), () -> refresh(cookie));

    // Then
    assertThat(answers).extracting(Response::statusCode).containsOnly(200);
    assertThat(answers).filteredOn(answer -> answer.getDetailedCookie(COOKIE) != null).hasSize(1);
  }

  private void allSessionsAge() {
    EmbeddedDatabase.current()
        .run(
            "update login_session set renewed_at = now() - interval '1 minute' where user_id = '"
                + ada.id()
                + "'");
  }

  private Response login(String password) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("email", ada.email(), "password", password))
        .post("/api/v1/auth/login");
  }

  private Response changePassword(String current, String replacement) {
    return ada.sends()
        .body(Map.of("currentPassword", current, "newPassword", replacement))
        .put("/api/v1/auth/password");
  }

  private static Response refresh(String cookie) {
    return given().cookie(COOKIE, cookie).post("/api/v1/auth/refresh");
  }

  private static Response me(String token) {
    return given().auth().oauth2(token).get("/api/v1/users/me");
  }

  private static String cookieOf(Response answer) {
    return answer.then().statusCode(200).extract().cookie(COOKIE);
  }
}
