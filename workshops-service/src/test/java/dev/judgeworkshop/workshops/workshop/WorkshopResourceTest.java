package dev.judgeworkshop.workshops.workshop;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.judgeworkshop.workshops.Person;
import dev.judgeworkshop.workshops.WorkshopsTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(WorkshopsTestResource.class)
class WorkshopResourceTest {

  private static final String WORKSHOPS = "/api/v1/workshops";

  private Person ada;

  @BeforeEach
  void someone() {
    ada = Person.named("Ada");
  }

  @Test
  void theCreatorFacilitates() {
    // When
    Response created =
        ada.sends().body(Map.of("name", "Support", "description", "Two\nlines")).post(WORKSHOPS);

    // Then
    String id = created.path("id");
    created
        .then()
        .statusCode(201)
        .header("Location", containsString(WORKSHOPS + "/" + id))
        .header("ETag", "\"1\"")
        .body("name", equalTo("Support"))
        .body("description", equalTo("Two\nlines"))
        .body("phase", equalTo("INTAKE"))
        .body("state", equalTo("OPEN"))
        .body("round", equalTo(0))
        .body("randomOrder", equalTo(false))
        .body("role", equalTo("FACILITATOR"))
        .body("memberCount", equalTo(1))
        .body("version", equalTo(1))
        .body("$", not(hasKey("activeDatasetId")));
    ada.sends()
        .get(WORKSHOPS + "/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body(equalTo(created.asString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"name\":\"\"}",
        "{\"name\":\" \"}",
        "{\"name\":\"a\\u0000b\"}",
        "{\"name\":\"a\\nb\"}",
        "{\"name\":null}"
      })
  void refusesAWorkshopWithoutAProperName(String body) {
    ada.sends()
        .body(body)
        .post(WORKSHOPS)
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("name"));
  }

  @Test
  void boundsNameAndDescription() {
    ada.sends().body(Map.of("name", "n".repeat(201))).post(WORKSHOPS).then().statusCode(400);
    ada.sends()
        .body(Map.of("name", "n", "description", "d".repeat(2001)))
        .post(WORKSHOPS)
        .then()
        .statusCode(400)
        .body("violations.field", contains("description"));
    ada.sends()
        .body(Map.of("name", "n", "description", "\u0000"))
        .post(WORKSHOPS)
        .then()
        .statusCode(400);
    ada.sends()
        .body(Map.of("name", "n".repeat(200), "description", "d".repeat(2000)))
        .post(WORKSHOPS)
        .then()
        .statusCode(201);
  }

  @Test
  void refusesUnknownFieldsAndMalformedJson() {
    ada.sends()
        .body(Map.of("name", "n", "phase", "RESULTS"))
        .post(WORKSHOPS)
        .then()
        .statusCode(400)
        .body("violations.field", contains("phase"));
    ada.sends().body("{").post(WORKSHOPS).then().statusCode(400);
  }

  @Test
  void needsAToken() {
    given().get(WORKSHOPS).then().statusCode(401);
    given().get(WORKSHOPS + "/" + UUID.randomUUID()).then().statusCode(401);
  }

  @Test
  void aForeignWorkshopIsNotThere() {
    UUID foreign = Person.named("Bob").createsWorkshop("Bob's");

    for (String path : List.of("", "/status", "/members", "/members/" + ada.id())) {
      ada.sends()
          .get(WORKSHOPS + "/" + foreign + path)
          .then()
          .statusCode(404)
          .body("code", equalTo("workshop-not-found"));
    }
    for (String path : List.of("/pause", "/resume")) {
      ada.sends(1).post(WORKSHOPS + "/" + foreign + path).then().statusCode(404);
    }
    ada.sends().get(WORKSHOPS + "/" + UUID.randomUUID()).then().statusCode(404);
    ada.sends().get(WORKSHOPS + "/not-an-id").then().statusCode(400);
  }

  @Test
  void listsOwnWorkshopsNewestFirst() {
    // Given
    UUID first = ada.createsWorkshop("First");
    UUID second = ada.createsWorkshop("Second");
    Person bob = Person.named("Bob");
    UUID shared = bob.createsWorkshop("Shared");
    bob.createsWorkshop("Foreign");
    bob.adds(ada, shared, "SME");

    // When
    Response page = ada.sends().get(WORKSHOPS);

    // Then
    page.then()
        .statusCode(200)
        .body("items.id", contains(shared.toString(), second.toString(), first.toString()))
        .body("items[0].role", equalTo("SME"))
        .body("items[0].memberCount", equalTo(2))
        .body("items[1].role", equalTo("FACILITATOR"))
        .body("items[0]", not(hasKey("description")))
        .body("total", equalTo(3))
        .body("skip", equalTo(0))
        .body("limit", equalTo(50))
        .body("next", nullValue());
  }

  @Test
  void continuesByCursorAndByOffset() {
    // Given
    List<String> newestFirst = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      newestFirst.addFirst(ada.createsWorkshop("W" + i).toString());
    }

    // When
    JsonPath first = ada.sends().get(WORKSHOPS + "?limit=2").jsonPath();
    JsonPath second = ada.sends().get(WORKSHOPS + "?limit=2&after=" + next(first)).jsonPath();
    JsonPath third = ada.sends().get(WORKSHOPS + "?limit=2&after=" + next(second)).jsonPath();

    // Then
    List<String> seen = new ArrayList<>(first.getList("items.id"));
    seen.addAll(second.getList("items.id"));
    seen.addAll(third.getList("items.id"));
    assertThat(seen).isEqualTo(newestFirst);
    assertThat(next(third)).isNull();
    assertThat(third.getInt("total")).isEqualTo(5);
    ada.sends()
        .get(WORKSHOPS + "?limit=2&skip=2")
        .then()
        .body("items.id", equalTo(newestFirst.subList(2, 4)));
  }

  @Test
  void findsByTheBeginningOfTheNameTakenLiterally() {
    ada.createsWorkshop("Support agent");
    ada.createsWorkshop("support desk");
    ada.createsWorkshop("The support");
    ada.createsWorkshop("100% sure");
    ada.createsWorkshop("a_b\\c");

    assertThat(namesFor("SUPPORT")).containsExactly("support desk", "Support agent");
    assertThat(namesFor("100%")).containsExactly("100% sure");
    assertThat(namesFor("100_")).isEmpty();
    assertThat(namesFor("%")).isEmpty();
    assertThat(namesFor("a_b\\")).containsExactly("a_b\\c");
    assertThat(namesFor("")).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=201",
        "limit=x",
        "skip=-1",
        "after=x",
        "skip=0&after=x",
        "q=a%00b"
      })
  void boundsTheList(String query) {
    given()
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(ada.token())
        .get(WORKSHOPS + "?" + query)
        .then()
        .statusCode(400)
        .body("violations", hasSize(1));
  }

  @Test
  void aCursorIsGoodForItsQueryOnly() {
    ada.createsWorkshop("A");
    ada.createsWorkshop("B");
    String next = next(ada.sends().get(WORKSHOPS + "?limit=1").jsonPath());

    ada.sends()
        .get(WORKSHOPS + "?q=A&limit=1&after=" + next)
        .then()
        .statusCode(400)
        .body("violations.field", contains("after"));
  }

  @Test
  void aPollThatFindsNothingNewIsNotModified() {
    // Given
    UUID id = ada.createsWorkshop("Polled");
    String status = WORKSHOPS + "/" + id + "/status";
    String tag = ada.sends().get(status).then().statusCode(200).extract().header("ETag");

    // When
    Response unchanged = ada.sends().header("If-None-Match", tag).get(status);
    ada.sends(1).post(WORKSHOPS + "/" + id + "/pause").then().statusCode(200);
    Response changed = ada.sends().header("If-None-Match", tag).get(status);

    // Then
    assertThat(unchanged.statusCode()).isEqualTo(304);
    assertThat(unchanged.asString()).isEmpty();
    assertThat(unchanged.header("ETag")).isEqualTo(tag);
    changed.then().statusCode(200).body("state", equalTo("PAUSED")).body("version", equalTo(2));
  }

  @Test
  void pausesAndResumes() {
    UUID id = ada.createsWorkshop("Paused");

    ada.sends(1)
        .post(WORKSHOPS + "/" + id + "/pause")
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("state", equalTo("PAUSED"))
        .body("version", equalTo(2));
    ada.sends(2)
        .post(WORKSHOPS + "/" + id + "/resume")
        .then()
        .statusCode(200)
        .header("ETag", "\"3\"")
        .body("state", equalTo("OPEN"));
  }

  @Test
  void pausingNeedsTheCurrentVersion() {
    UUID id = ada.createsWorkshop("Paused");
    String pause = WORKSHOPS + "/" + id + "/pause";

    ada.sends().post(pause).then().statusCode(428).body("code", equalTo("version-required"));
    ada.sends().header("If-Match", "x").post(pause).then().statusCode(400);
    ada.sends(1).post(pause).then().statusCode(200);
    ada.sends(1)
        .post(WORKSHOPS + "/" + id + "/resume")
        .then()
        .statusCode(412)
        .header("ETag", "\"2\"")
        .body("code", equalTo("stale-version"));
    ada.sends(3).post(pause).then().statusCode(412);
  }

  @Test
  void membersWhoComeRaiseTheVersionButSpoilNoDecision() {
    // Given
    UUID id = ada.createsWorkshop("Filling up");
    ada.adds(Person.named("Bob"), id, "SME");

    // When
    Response read = ada.sends().header("If-None-Match", "\"1\"").get(WORKSHOPS + "/" + id);
    Response paused = ada.sends(1).post(WORKSHOPS + "/" + id + "/pause");

    // Then
    read.then().statusCode(200).body("memberCount", equalTo(2)).body("version", equalTo(2));
    paused.then().statusCode(200).body("version", equalTo(3));
  }

  @Test
  void onlyFacilitatorsPause() {
    UUID id = ada.createsWorkshop("Paused");
    Person bob = Person.named("Bob");
    ada.adds(bob, id, "PARTICIPANT");

    bob.sends(ada.versionOf(id))
        .post(WORKSHOPS + "/" + id + "/pause")
        .then()
        .statusCode(403)
        .body("code", equalTo("forbidden"));
  }

  private List<String> namesFor(String prefix) {
    return ada.sends().queryParam("q", prefix).get(WORKSHOPS).jsonPath().getList("items.name");
  }

  private static String next(JsonPath page) {
    return page.getString("next");
  }
}
