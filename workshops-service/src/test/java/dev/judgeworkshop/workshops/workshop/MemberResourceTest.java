package dev.judgeworkshop.workshops.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.judgeworkshop.workshops.Person;
import dev.judgeworkshop.workshops.Together;
import dev.judgeworkshop.workshops.WorkshopsTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
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
class MemberResourceTest {

  private Person ada;
  private Person bob;
  private UUID workshop;
  private String members;

  @BeforeEach
  void aWorkshop() {
    ada = Person.named("Ada");
    bob = Person.named("Bob");
    workshop = ada.createsWorkshop("Members");
    members = "/api/v1/workshops/" + workshop + "/members";
  }

  @Test
  void addsWhoHasAnAccount() {
    ada.sends()
        .body(Map.of("email", bob.email().toUpperCase(), "role", "SME"))
        .post(members)
        .then()
        .statusCode(201)
        .header("ETag", "\"1\"")
        .header("Location", containsString(members + "/" + bob.id()))
        .body("userId", equalTo(bob.id().toString()))
        .body("email", equalTo(bob.email()))
        .body("displayName", equalTo("Bob"))
        .body("role", equalTo("SME"))
        .body("version", equalTo(1));
    bob.sends().get(members + "/" + bob.id()).then().statusCode(200).header("ETag", "\"1\"");
    bob.sends()
        .get("/api/v1/workshops/" + workshop)
        .then()
        .statusCode(200)
        .body("role", equalTo("SME"))
        .body("memberCount", equalTo(2));
  }

  @Test
  void refusesWhoHasNoAccountOrIsInAlready() {
    ada.sends()
        .body(Map.of("email", "nobody@example.org", "role", "SME"))
        .post(members)
        .then()
        .statusCode(404)
        .body("code", equalTo("user-unknown"));
    ada.adds(bob, workshop, "SME");
    ada.sends()
        .body(Map.of("email", bob.email(), "role", "PARTICIPANT"))
        .post(members)
        .then()
        .statusCode(409)
        .body("code", equalTo("already-member"));
    ada.sends().get(members).then().body("total", equalTo(2)).body("items", hasSize(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"email\":\"b@example.org\"}",
        "{\"role\":\"SME\"}",
        "{\"email\":\"b@example.org\",\"role\":\"BOSS\"}",
        "{\"email\":\"b@example.org\",\"role\":\"SME\",\"more\":1}",
        "{\"email\":\"b\\u0000\",\"role\":\"SME\"}"
      })
  void refusesMalformedMembers(String body) {
    ada.sends().body(body).post(members).then().statusCode(400).body("violations", hasSize(1));
  }

  @Test
  void listsMembersInTheOrderTheyJoined() {
    Person cleo = Person.named("Cleo");
    ada.adds(bob, workshop, "SME");
    ada.adds(cleo, workshop, "PARTICIPANT");

    JsonPath first =
        bob.sends().get(members + "?limit=2").then().statusCode(200).extract().jsonPath();
    JsonPath rest =
        bob.sends().get(members + "?limit=2&after=" + first.getString("next")).jsonPath();

    assertThat(first.getList("items.displayName")).isEqualTo(List.of("Ada", "Bob"));
    assertThat(first.getInt("total")).isEqualTo(3);
    assertThat(rest.getList("items.displayName")).isEqualTo(List.of("Cleo"));
    assertThat(rest.getString("next")).isNull();
    bob.sends().get(members + "?skip=2").then().body("items.displayName", contains("Cleo"));
    bob.sends().get(members + "?skip=9").then().statusCode(200).body("items", hasSize(0));
    bob.sends().get(members + "?limit=201").then().statusCode(400);
  }

  @Test
  void onlyFacilitatorsManageMembers() {
    Person cleo = Person.named("Cleo");
    long version = ada.adds(bob, workshop, "SME");

    bob.sends()
        .body(Map.of("email", cleo.email(), "role", "SME"))
        .post(members)
        .then()
        .statusCode(403);
    bob.sends(version)
        .body(Map.of("role", "FACILITATOR"))
        .patch(members + "/" + bob.id())
        .then()
        .statusCode(403);
    bob.sends(1).delete(members + "/" + ada.id()).then().statusCode(403);
    cleo.sends(version).delete(members + "/" + bob.id()).then().statusCode(404);
  }

  @Test
  void changesARoleOnTheCurrentVersion() {
    long version = ada.adds(bob, workshop, "SME");
    String member = members + "/" + bob.id();

    ada.sends().body(Map.of("role", "PARTICIPANT")).patch(member).then().statusCode(428);
    ada.sends(version)
        .body(Map.of("role", "PARTICIPANT"))
        .patch(member)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("role", equalTo("PARTICIPANT"))
        .body("version", equalTo(2));
    ada.sends(version)
        .body(Map.of("role", "SME"))
        .patch(member)
        .then()
        .statusCode(412)
        .header("ETag", "\"2\"")
        .body("code", equalTo("stale-version"));
    ada.sends(2)
        .body("{}")
        .patch(member)
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("role"));
    ada.sends(1)
        .body(Map.of("role", "SME"))
        .patch(members + "/" + UUID.randomUUID())
        .then()
        .statusCode(404)
        .body("code", equalTo("member-not-found"));
  }

  @Test
  void aRoleTakesEffectAtOnce() {
    long version = ada.adds(bob, workshop, "FACILITATOR");
    bob.sends(1).post("/api/v1/workshops/" + workshop + "/pause").then().statusCode(200);

    ada.sends(version)
        .body(Map.of("role", "SME"))
        .patch(members + "/" + bob.id())
        .then()
        .statusCode(200);

    bob.sends(ada.versionOf(workshop))
        .post("/api/v1/workshops/" + workshop + "/resume")
        .then()
        .statusCode(403);
  }

  @Test
  void removesAMember() {
    long version = ada.adds(bob, workshop, "SME");
    String member = members + "/" + bob.id();

    ada.sends().delete(member).then().statusCode(428);
    ada.sends(version + 1).delete(member).then().statusCode(412);
    ada.sends(version).delete(member).then().statusCode(204);

    bob.sends().get("/api/v1/workshops/" + workshop).then().statusCode(404);
    ada.sends().get(members).then().body("total", equalTo(1));
    ada.sends(version).delete(member).then().statusCode(404);
    ada.adds(bob, workshop, "PARTICIPANT");
  }

  @Test
  void everybodyMayLeave() {
    long version = ada.adds(bob, workshop, "PARTICIPANT");
    Person cleo = Person.named("Cleo");
    ada.adds(cleo, workshop, "SME");

    bob.sends(1).delete(members + "/" + cleo.id()).then().statusCode(403);
    bob.sends().delete(members + "/" + bob.id()).then().statusCode(428);
    bob.sends(version).delete(members + "/" + bob.id()).then().statusCode(204);

    bob.sends().get(members).then().statusCode(404);
    bob.sends(version).delete(members + "/" + bob.id()).then().statusCode(404);
  }

  @Test
  void theLastFacilitatorStays() {
    String self = members + "/" + ada.id();

    ada.sends(1).delete(self).then().statusCode(409).body("code", equalTo("last-facilitator"));
    ada.sends(1)
        .body(Map.of("role", "SME"))
        .patch(self)
        .then()
        .statusCode(409)
        .body("code", equalTo("last-facilitator"));
    ada.sends(1)
        .body(Map.of("role", "FACILITATOR"))
        .patch(self)
        .then()
        .statusCode(200)
        .body("version", equalTo(1));
    ada.adds(bob, workshop, "FACILITATOR");
    ada.sends(1).delete(self).then().statusCode(204);
  }

  @Test
  void facilitatorsWhoDemoteEachOtherAtOnceLeaveOne() {
    // Given
    ada.adds(bob, workshop, "FACILITATOR");

    // When
    List<Response> answers =
        Together.send(
            () -> ada.sends(1).body(Map.of("role", "SME")).patch(members + "/" + bob.id()),
            () -> bob.sends(1).body(Map.of("role", "SME")).patch(members + "/" + ada.id()));

    // Then
    assertThat(answers).extracting(Response::statusCode).contains(200).containsAnyOf(403, 409);
    List<String> roles = ada.sends().get(members).jsonPath().getList("items.role");
    assertThat(roles).containsExactlyInAnyOrder("FACILITATOR", "SME");
  }

  @Test
  void manyWhoJoinAtOnceAreAllCounted() {
    // Given
    List<Person> people = List.of(bob, Person.named("C"), Person.named("D"), Person.named("E"));

    // When
    List<Response> answers =
        Together.send(
            people.stream()
                .<java.util.concurrent.Callable<Response>>map(
                    person ->
                        () ->
                            ada.sends()
                                .body(Map.of("email", person.email(), "role", "SME"))
                                .post(members))
                .toList());

    // Then
    assertThat(answers).extracting(Response::statusCode).containsOnly(201);
    ada.sends()
        .get("/api/v1/workshops/" + workshop)
        .then()
        .body("memberCount", equalTo(5))
        .body("version", equalTo(5));
  }
}
