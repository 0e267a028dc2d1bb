package dev.judgeworkshop.workshops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.judgeworkshop.testing.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests that create, sent again after their answer was lost. */
@QuarkusTest
@WithTestResource(WorkshopsTestResource.class)
class IdempotencyTest {

  private static final String WORKSHOPS = "/api/v1/workshops";
  private static final String INVITATIONS = "/api/v1/invitations";

  private final String key = UUID.randomUUID().toString();
  private Person ada;
  private Person bob;
  private UUID workshop;

  @BeforeEach
  void aWorkshop() {
    ada = Person.named("Ada");
    bob = Person.named("Bob");
    workshop = ada.createsWorkshop("Kept");
  }

  @Test
  void theSameKeyMakesOneWorkshop() {
    // Given
    Response first = create("Twice");

    // When
    Response again = create("Twice");

    // Then
    assertThat(first.statusCode()).isEqualTo(201);
    again
        .then()
        .statusCode(201)
        .header("Location", first.header("Location"))
        .header("ETag", "\"1\"")
        .body(equalTo(first.asString()));
    ada.sends().get(WORKSHOPS).then().body("total", equalTo(2));
    ada.sends()
        .get(WORKSHOPS + "/" + first.path("id") + "/audit-entries")
        .then()
        .body("items.action", contains("WORKSHOP_CREATED"));
  }

  @Test
  void sentAtOnceTheyMakeOneWorkshop() {
    List<Response> answers =
        Together.send(() -> create("Once"), () -> create("Once"), () -> create("Once"));

    assertThat(answers).extracting(Response::statusCode).containsOnly(201);
    assertThat(answers)
        .extracting(answer -> answer.<String>path("id"))
        .containsOnly(answers.getFirst().<String>path("id"));
    ada.sends().get(WORKSHOPS).then().body("total", equalTo(2));
  }

  @Test
  void aRepeatShowsTheWorkshopAsItIsNow() {
    String id = create("Renamed").path("id");
    ada.sends(1).body(Map.of("name", "Anew")).patch(WORKSHOPS + "/" + id).then().statusCode(200);

    create("Renamed").then().statusCode(201).header("ETag", "\"2\"").body("name", equalTo("Anew"));

    ada.sends(2).delete(WORKSHOPS + "/" + id).then().statusCode(204);
    create("Renamed").then().statusCode(404).body("code", equalTo("workshop-not-found"));
  }

  @Test
  void anotherRequestUnderTheSameKeyIsRefused() {
    create("One").then().statusCode(201);

    refusesTheKey(create("Other"));
    refusesTheKey(invite(bob));
    refusesTheKey(add(bob));
    ada.sends().get(WORKSHOPS).then().body("total", equalTo(2));
  }

  @Test
  void aKeyIsItsOwners() {
    String id = create("Mine").path("id");

    String other =
        keyed(bob)
            .body(Map.of("name", "Mine"))
            .post(WORKSHOPS)
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    assertThat(other).isNotEqualTo(id);
  }

  @Test
  void aRefusedRequestHasNotUsedItsKey() {
    keyed(ada).body(Map.of("name", "")).post(WORKSHOPS).then().statusCode(400);
    ada.adds(bob, workshop, "PARTICIPANT");
    add(bob).then().statusCode(409).body("code", equalTo("already-member"));

    create("Now well").then().statusCode(201);
  }

  @Test
  void refusesWhatIsNoKey() {
    for (String malformed : List.of("has space", "k".repeat(101))) {
      ada.sends()
          .header("Idempotency-Key", malformed)
          .body(Map.of("name", "n"))
          .post(WORKSHOPS)
          .then()
          .statusCode(400)
          .body("violations.field", contains("Idempotency-Key"));
    }
  }

  @Test
  void theSameKeyAddsAMemberOnce() {
    // Given
    Response first = add(bob);

    // When
    Response again = add(bob);

    // Then
    assertThat(first.statusCode()).isEqualTo(201);
    again.then().statusCode(201).body(equalTo(first.asString()));
    assertThat(ada.versionOf(workshop)).isEqualTo(2);

    // When he has been removed, the repeat does not let him in again
    ada.sends(1).delete(WORKSHOPS + "/" + workshop + "/members/" + bob.id()).then().statusCode(204);
    add(bob).then().statusCode(404).body("code", equalTo("member-not-found"));
  }

  @Test
  void aRepeatedInvitationIsTheSameWithANewToken() {
    // Given
    Response first = invite(bob);

    // When
    Response again = invite(bob);

    // Then
    assertThat(first.statusCode()).isEqualTo(201);
    again
        .then()
        .statusCode(201)
        .header("Cache-Control", "no-store")
        .body("id", equalTo(first.path("id")))
        .body("expiresAt", equalTo(first.path("expiresAt")));
    ada.sends()
        .get(INVITATIONS + "?workshopId=" + workshop)
        .then()
        .body("items", hasSize(1))
        .body("total", equalTo(1));
    accept(first.path("token")).then().statusCode(404).body("code", equalTo("invitation-unknown"));
    accept(again.path("token")).then().statusCode(200);
  }

  @Test
  void invitationsSentAtOnceGiveOneTokenThatIsGood() {
    List<Response> answers = Together.send(() -> invite(bob), () -> invite(bob));

    assertThat(answers).extracting(Response::statusCode).containsOnly(201);
    assertThat(answers.stream().map(answer -> accept(answer.path("token")).statusCode()))
        .containsExactlyInAnyOrder(200, 404);
  }

  @Test
  void anInvitationThatIsOverGetsNoToken() {
    // Given one that is accepted, one that expires, one that is revoked
    accept(invite(bob).path("token")).then().statusCode(200);
    invite(bob).then().statusCode(409).body("code", equalTo("invitation-used"));

    String expiring = inviteUnder("expiring").then().statusCode(201).extract().path("id");
    EmbeddedDatabase.current()
        .run("update invitation set expires_at = now() where id = '%s'".formatted(expiring));
    inviteUnder("expiring").then().statusCode(409).body("code", equalTo("invitation-expired"));

    String revoked = inviteUnder("revoked").then().statusCode(201).extract().path("id");
    ada.sends(1).delete(INVITATIONS + "/" + revoked).then().statusCode(204);
    inviteUnder("revoked").then().statusCode(404).body("code", equalTo("invitation-not-found"));
  }

  @Test
  void whoLostTheRightGetsNoToken() {
    // Given
    ada.adds(bob, workshop, "FACILITATOR");
    Person cleo = Person.named("Cleo");
    Map<String, Object> body = invitation(cleo);
    keyed(bob).body(body).post(INVITATIONS).then().statusCode(201);

    // When
    ada.sends(1)
        .body(Map.of("role", "SME"))
        .patch(WORKSHOPS + "/" + workshop + "/members/" + bob.id())
        .then()
        .statusCode(200);

    // Then
    keyed(bob).body(body).post(INVITATIONS).then().statusCode(403);
  }

  private RequestSpecification keyed(Person person) {
    return person.sends().header("Idempotency-Key", key);
  }

  private Response create(String name) {
    return keyed(ada).body(Map.of("name", name)).post(WORKSHOPS);
  }

  private Response add(Person person) {
    return keyed(ada)
        .body(Map.of("email", person.email(), "role", "SME"))
        .post(WORKSHOPS + "/" + workshop + "/members");
  }

  private Response invite(Person person) {
    return keyed(ada).body(invitation(person)).post(INVITATIONS);
  }

  private Response inviteUnder(String otherKey) {
    return ada.sends().header("Idempotency-Key", otherKey).body(invitation(bob)).post(INVITATIONS);
  }

  private Map<String, Object> invitation(Person person) {
    return Map.of("workshopId", workshop, "email", person.email(), "role", "SME");
  }

  private Response accept(String token) {
    return bob.sends().body(Map.of("token", token)).post(INVITATIONS + "/accept");
  }

  private static void refusesTheKey(Response answer) {
    answer
        .then()
        .statusCode(422)
        .body("code", equalTo("idempotency-key-reused"))
        .body("violations.field", contains("Idempotency-Key"));
  }
}
