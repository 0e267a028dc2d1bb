package dev.judgeworkshop.workshops.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.judgeworkshop.workshops.Person;
import dev.judgeworkshop.workshops.Services;
import dev.judgeworkshop.workshops.Together;
import dev.judgeworkshop.workshops.WorkshopsTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
class ChangeWorkshopTest {

  private Person ada;
  private UUID workshop;
  private String path;

  @BeforeEach
  void aWorkshop() {
    ada = Person.named("Ada");
    workshop = ada.createsWorkshop("Before");
    path = "/api/v1/workshops/" + workshop;
  }

  @Test
  void renamesAndDescribes() {
    ada.sends(1)
        .body(Map.of("name", "After", "description", "Two\nlines"))
        .patch(path)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("name", equalTo("After"))
        .body("description", equalTo("Two\nlines"));
    ada.sends(2)
        .body(Map.of("description", "Other"))
        .patch(path)
        .then()
        .statusCode(200)
        .body("name", equalTo("After"))
        .body("description", equalTo("Other"));
    ada.sends(2).body(Map.of("name", "Late")).patch(path).then().statusCode(412);
    ada.sends().body(Map.of("name", "Blind")).patch(path).then().statusCode(428);
    assertThat(ada.versionOf(workshop)).isEqualTo(3);
  }

  @Test
  void changesNothingWhenNothingIsAskedFor() {
    ada.sends(1).body("{}").patch(path).then().statusCode(200).header("ETag", "\"1\"");
    ada.sends(1).body(Map.of("archived", false)).patch(path).then().header("ETag", "\"1\"");
  }

  @Test
  void ofTwoWhoRenameAtOnceOneWins() {
    List<Response> answers =
        Together.send(
            () -> ada.sends(1).body(Map.of("name", "One")).patch(path),
            () -> ada.sends(1).body(Map.of("name", "Other")).patch(path));

    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":\"\"}",
        "{\"name\":\"  \"}",
        "{\"name\":\"a\\u0007b\"}",
        "{\"description\":\"a\\u0000b\"}",
        "{\"archived\":\"yes\"}",
        "{\"phase\":\"RESULTS\"}",
        "{\"title\":\"unknown\"}"
      })
  void refusesMalformedChanges(String body) {
    ada.sends(1).body(body).patch(path).then().statusCode(400);
    assertThat(ada.versionOf(workshop)).isEqualTo(1);
  }

  @Test
  void anArchivedWorkshopRests() {
    // Given
    Person bob = Person.named("Bob");
    ada.adds(bob, workshop, "SME");

    // When
    ada.sends(2)
        .body(Map.of("archived", true))
        .patch(path)
        .then()
        .statusCode(200)
        .body("archived", equalTo(true))
        .body("state", equalTo("PAUSED"));

    // Then services see it paused, and nobody moves or resumes it
    Services.tracesService()
        .get("/internal" + path.substring(4) + "/members/" + bob.id())
        .then()
        .statusCode(200)
        .body("state", equalTo("PAUSED"));
    ada.sends(3)
        .post(path + "/resume")
        .then()
        .statusCode(409)
        .body("code", equalTo("workshop-archived"));
    ada.sends(3)
        .body(Map.of("to", "INTAKE"))
        .post(path + "/transitions")
        .then()
        .statusCode(409)
        .body("code", equalTo("workshop-archived"));
    bob.sends().get(path + "/status").then().statusCode(200).body("archived", equalTo(true));
    ada.sends(3).body(Map.of("archived", false)).patch(path).then().statusCode(200);
    ada.sends(4).post(path + "/resume").then().statusCode(200).body("state", equalTo("OPEN"));
  }

  @Test
  void onlyFacilitatorsChange() {
    Person bob = Person.named("Bob");
    ada.adds(bob, workshop, "PARTICIPANT");

    bob.sends(2).body(Map.of("name", "Mine")).patch(path).then().statusCode(403);
    Person.named("Cleo").sends(2).body(Map.of("name", "Mine")).patch(path).then().statusCode(404);
  }

  @Test
  void theStatusCountsWhoCameIn() {
    String status = path + "/status";
    ada.sends().get(status).then().body("memberCount", equalTo(1));

    ada.adds(Person.named("Bob"), workshop, "SME");

    ada.sends()
        .header("If-None-Match", "\"1\"")
        .get(status)
        .then()
        .statusCode(200)
        .body("memberCount", equalTo(2));
    ada.sends().header("If-None-Match", "\"2\"").get(status).then().statusCode(304);
  }
}
