package dev.judgeworkshop.workshops.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.workshops.Person;
import dev.judgeworkshop.workshops.Together;
import dev.judgeworkshop.workshops.WorkshopsTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorkshopsTestResource.class)
class InvitationResourceTest {

  private static final String INVITATIONS = "/api/v1/invitations";

  private Person ada;
  private Person bob;
  private UUID workshop;

  @BeforeEach
  void aWorkshop() {
    ada = Person.named("Ada");
    bob = Person.named("Bob");
    workshop = ada.createsWorkshop("Invited");
  }

  @Test
  void invitesSomebody() {
    JsonPath invitation =
        invite(ada, bob.email(), "SME")
            .then()
            .statusCode(201)
            .header("Cache-Control", "no-store")
            .extract()
            .jsonPath();

    assertThat(invitation.getString("workshopId")).isEqualTo(workshop.toString());
    assertThat(invitation.getString("email")).isEqualTo(bob.email());
    assertThat(invitation.getString("role")).isEqualTo("SME");
    assertThat(invitation.getString("token")).hasSize(43);
    assertThat(Instant.parse(invitation.getString("expiresAt"))).isAfter(Instant.now());
  }

  @Test
  void keepsNoToken() throws Exception {
    String token = invite(ada, bob.email(), "SME").path("token");

    try (Connection connection = EmbeddedDatabase.current().dataSource().getConnection();
        ResultSet row =
            connection.createStatement().executeQuery("select i::text from invitation i")) {
      while (row.next()) {
        assertThat(row.getString(1)).doesNotContain(token);
      }
    }
  }

  @Test
  void letsTheInvitedInOnce() {
    // Given
    String token = invite(ada, bob.email().toUpperCase(), "SME").path("token");

    // When
    Response accepted = accept(bob, token);

    // Then
    accepted
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("id", equalTo(workshop.toString()))
        .body("role", equalTo("SME"))
        .body("memberCount", equalTo(2))
        .body("version", equalTo(2));
    accept(bob, token).then().statusCode(409).body("code", equalTo("invitation-used"));
  }

  @Test
  void isOfNoUseToOthers() {
    String token = invite(ada, bob.email(), "SME").path("token");
    Person mallory = Person.named("Mallory");

    accept(mallory, token).then().statusCode(404).body("code", equalTo("invitation-unknown"));
    accept(bob, "guessed").then().statusCode(404).body("code", equalTo("invitation-unknown"));
    accept(bob, token).then().statusCode(200);
  }

  @Test
  void expires() {
    String token = invite(ada, bob.email(), "SME").path("token");
    EmbeddedDatabase.current()
        .run(
            "update invitation set expires_at = now() - interval '1 second' where workshop_id = '"
                + workshop
                + "'");

    accept(bob, token).then().statusCode(409).body("code", equalTo("invitation-expired"));
    bob.sends().get("/api/v1/workshops/" + workshop).then().statusCode(404);
  }

  @Test
  void isNotUsedUpBySomebodyWhoIsInAlready() {
    String token = invite(ada, bob.email(), "SME").path("token");
    long version = ada.adds(bob, workshop, "PARTICIPANT");

    accept(bob, token).then().statusCode(409).body("code", equalTo("already-member"));
    ada.sends(version)
        .delete("/api/v1/workshops/" + workshop + "/members/" + bob.id())
        .then()
        .statusCode(204);
    accept(bob, token).then().statusCode(200).body("role", equalTo("SME"));
  }

  @Test
  void acceptedTwiceAtOnceLetsInOnce() {
    String token = invite(ada, bob.email(), "SME").path("token");

    List<Response> answers = Together.send(() -> accept(bob, token), () -> accept(bob, token));

    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
    assertThat(ada.versionOf(workshop)).isEqualTo(2);
  }

  @Test
  void onlyFacilitatorsInvite() {
    ada.adds(bob, workshop, "SME");

    invite(bob, "x@example.org", "SME").then().statusCode(403);
    invite(Person.named("Mallory"), "x@example.org", "SME")
        .then()
        .statusCode(404)
        .body("code", equalTo("workshop-not-found"));
  }

  @Test
  void refusesMalformedInvitations() {
    invite(ada, "not an address", "SME")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("email"));
    ada.sends().body(Map.of("workshopId", workshop)).post(INVITATIONS).then().statusCode(400);
    ada.sends().body("{}").post(INVITATIONS + "/accept").then().statusCode(400);
  }

  private Response invite(Person facilitator, String email, String role) {
    return facilitator
        .sends()
        .body(Map.of("workshopId", workshop, "email", email, "role", role))
        .post(INVITATIONS);
  }

  private static Response accept(Person person, String token) {
    return person.sends().body(Map.of("token", token)).post(INVITATIONS + "/accept");
  }
}
