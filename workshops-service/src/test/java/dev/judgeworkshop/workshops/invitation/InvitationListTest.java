package dev.judgeworkshop.workshops.invitation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.workshops.Person;
import dev.judgeworkshop.workshops.WorkshopsTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorkshopsTestResource.class)
class InvitationListTest {

  private static final String INVITATIONS = "/api/v1/invitations";

  private Person ada;
  private Person bob;
  private UUID workshop;

  @BeforeEach
  void aWorkshop() {
    ada = Person.named("Ada");
    bob = Person.named("Bob");
    workshop = ada.createsWorkshop("Inviting");
  }

  private Map<String, String> invite(String email) {
    return ada.sends()
        .body(Map.of("workshopId", workshop, "email", email, "role", "SME"))
        .post(INVITATIONS)
        .then()
        .statusCode(201)
        .extract()
        .jsonPath()
        .getMap("");
  }

  @Test
  void listsThemNewestFirstWithoutTokens() {
    // Given
    String expired = invite("late@example.org").get("id");
    EmbeddedDatabase.current()
        .run("update invitation set expires_at = now() where id = '" + expired + "'");
    String token = invite(bob.email()).get("token");
    bob.sends().body(Map.of("token", token)).post(INVITATIONS + "/accept").then().statusCode(200);
    invite("open@example.org");

    // Then
    ada.sends()
        .get(INVITATIONS + "?workshopId=" + workshop)
        .then()
        .statusCode(200)
        .body("total", equalTo(3))
        .body("items.state", contains("OPEN", "ACCEPTED", "EXPIRED"))
        .body("items[1].acceptedAt", notNullValue())
        .body("items[0].invitedBy", equalTo(ada.id().toString()))
        .body("items[0].token", equalTo(null))
        .body("items[0].tokenHash", equalTo(null));
    String next = ada.sends().get(INVITATIONS + "?limit=2&workshopId=" + workshop).path("next");
    ada.sends()
        .get(INVITATIONS + "?limit=2&workshopId=" + workshop + "&after=" + next)
        .then()
        .body("items.email", contains("late@example.org"));
  }

  @Test
  void revokesWhatNobodyHasAccepted() {
    Map<String, String> invitation = invite(bob.email());
    String path = INVITATIONS + "/" + invitation.get("id");

    ada.sends().get(path).then().statusCode(200).header("ETag", "\"1\"");
    ada.sends().delete(path).then().statusCode(428);
    ada.sends(9).delete(path).then().statusCode(412);
    ada.sends(1).delete(path).then().statusCode(204);
    ada.sends().get(path).then().statusCode(404).body("code", equalTo("invitation-not-found"));
    bob.sends()
        .body(Map.of("token", invitation.get("token")))
        .post(INVITATIONS + "/accept")
        .then()
        .statusCode(404)
        .body("code", equalTo("invitation-unknown"));
  }

  @Test
  void anAcceptedOneStays() {
    Map<String, String> invitation = invite(bob.email());
    bob.sends()
        .body(Map.of("token", invitation.get("token")))
        .post(INVITATIONS + "/accept")
        .then()
        .statusCode(200);

    ada.sends(2)
        .delete(INVITATIONS + "/" + invitation.get("id"))
        .then()
        .statusCode(409)
        .body("code", equalTo("invitation-used"));
  }

  @Test
  void areForFacilitatorsOnly() {
    String path = INVITATIONS + "/" + invite("x@example.org").get("id");
    ada.adds(bob, workshop, "SME");
    Person cleo = Person.named("Cleo");

    bob.sends().get(INVITATIONS + "?workshopId=" + workshop).then().statusCode(403);
    bob.sends().get(path).then().statusCode(403);
    bob.sends(1).delete(path).then().statusCode(403);
    cleo.sends().get(INVITATIONS + "?workshopId=" + workshop).then().statusCode(404);
    cleo.sends().get(path).then().statusCode(404);
    cleo.sends(1).delete(path).then().statusCode(404);
    ada.sends().get(INVITATIONS).then().statusCode(400).body("violations", hasSize(1));
  }
}
