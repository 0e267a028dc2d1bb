package dev.judgeworkshop.workshops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bounds of every field, as data: src/test/resources/bad-input.csv. */
@QuarkusTest
@WithTestResource(WorkshopsTestResource.class)
class BadInputTest {

  private static final String NOBODY = "0190a000-0000-7000-8000-000000000000";

  private static Person ada;
  private static UUID workshop;

  @BeforeEach
  void aWorkshop() {
    if (ada == null) {
      ada = Person.named("Ada");
      workshop = ada.createsWorkshop("Strict");
    }
  }

  @ParameterizedTest(name = "{0} {1} {2} {3} -> {4} {5}")
  @CsvFileSource(
      resources = "/bad-input.csv",
      delimiter = '|',
      quoteCharacter = '\'',
      numLinesToSkip = 1)
  void everyFieldHasItsBounds(
      String method, String path, String field, String body, int status, String code) {
    Response answer =
        ada.sends(1)
            .body(expanded(body))
            .request(method, path.replace("{workshop}", workshop.toString()));

    answer.then().statusCode(status);
    if (status == 400) {
      answer
          .then()
          .contentType("application/problem+json")
          .body("code", equalTo("invalid-request"))
          .body("violations.field", hasItem(field));
    } else if (status > 400) {
      answer.then().contentType("application/problem+json").body("code", equalTo(code));
    }
  }

  /** {@code {x*N}} is the letter so many times, {@code {uuid}} a right-shaped id of nothing. */
  private static String expanded(String body) {
    String filled =
        body.replace("{uuid}", NOBODY)
            .replace("{workshop}", workshop.toString())
            .replace("{new}", UUID.randomUUID().toString())
            .replace("{ada}", ada.email());
    java.util.regex.Matcher runs =
        java.util.regex.Pattern.compile("\\{x\\*(\\d+)}").matcher(filled);
    return runs.replaceAll(run -> "x".repeat(Integer.parseInt(run.group(1))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/workshops/{id}",
        "/api/v1/workshops/{id}/status",
        "/api/v1/workshops/{id}/progress",
        "/api/v1/workshops/{id}/settings",
        "/api/v1/workshops/{id}/members",
        "/api/v1/workshops/{id}/audit-entries",
        "/api/v1/invitations/{id}"
      })
  void aWrongIdOfTheRightShapeIsNotThereAndAnyOtherShapeIsWrong(String path) {
    ada.sends().get(path.replace("{id}", NOBODY)).then().statusCode(404);
    ada.sends().get(path.replace("{id}", "1")).then().statusCode(400);
    ada.sends().get(path.replace("{id}", NOBODY + "0")).then().statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=201",
        "limit=abc",
        "skip=-1",
        "skip=x",
        "after=abc",
        "skip=1&after=x",
        "limit=9999999999"
      })
  void listsHaveBounds(String query) {
    String w = workshop.toString();
    for (String list :
        List.of(
            "/api/v1/workshops?",
            "/api/v1/workshops/" + w + "/members?",
            "/api/v1/workshops/" + w + "/audit-entries?",
            "/api/v1/invitations?workshopId=" + w + "&")) {
      ada.sends()
          .get(list + query)
          .then()
          .statusCode(400)
          .body(
              "violations.field", hasItem(query.contains("after") ? "after" : query.split("=")[0]));
    }
  }

  @Test
  void aBodyOfElevenMegabytesIsTooLarge() {
    String huge = "{\"name\":\"" + "x".repeat(11 * 1024 * 1024) + "\"}";
    ada.sends()
        .body(huge)
        .post("/api/v1/workshops")
        .then()
        .statusCode(413)
        .body("code", equalTo("body-too-large"));
  }

  @Test
  void anotherMediaTypeIsRefused() {
    ada.sends()
        .contentType(ContentType.TEXT)
        .body("name")
        .post("/api/v1/workshops")
        .then()
        .statusCode(415);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/v1/users/me", "/api/v1/workshops", "/internal/v1/users?ids=" + NOBODY})
  void everyBadTokenIsRefused(String path) {
    TestUser mallory = TestUser.named("Mallory");
    Tokens.shared()
        .allBad(mallory)
        .forEach((kind, token) -> assertThat(statusWith(token, path)).as(kind).isEqualTo(401));
    assertThat(statusWith(Tokens.shared().of(mallory), path))
        .as("of another issuer")
        .isEqualTo(401);
    assertThat(statusWith(unsigned(ada.token()), path)).as("alg none").isEqualTo(401);
    assertThat(statusWith(tampered(ada.token()), path)).as("tampered signature").isEqualTo(401);
    assertThat(statusWith(ada.token() + ".x", path)).as("four parts").isEqualTo(401);
  }

  private static String unsigned(String token) {
    String header =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes());
    return header + "." + token.split("\\.")[1] + ".";
  }

  /** Another letter well inside the signature: the last one has bits that do not count. */
  private static String tampered(String token) {
    int at = token.lastIndexOf('.') + 20;
    char other = token.charAt(at) == 'A' ? 'B' : 'A';
    return token.substring(0, at) + other + token.substring(at + 1);
  }

  private static int statusWith(String token, String path) {
    return RestAssured.given().auth().oauth2(token).get(path).statusCode();
  }
}
