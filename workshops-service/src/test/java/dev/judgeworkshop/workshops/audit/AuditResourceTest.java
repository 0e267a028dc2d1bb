package dev.judgeworkshop.workshops.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.workshops.Person;
import dev.judgeworkshop.workshops.Services;
import dev.judgeworkshop.workshops.WorkshopsTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(WorkshopsTestResource.class)
class AuditResourceTest {

  private Person ada;
  private Person bob;
  private UUID workshop;
  private String path;
  private String entries;

  @BeforeEach
  void aWorkshop() {
    ada = Person.named("Ada");
    bob = Person.named("Bob");
    workshop = ada.createsWorkshop("Watched");
    path = "/api/v1/workshops/" + workshop;
    entries = path + "/audit-entries";
  }

  @Test
  void writesDownWhatIsDone() {
    // When
    ada.adds(bob, workshop, "SME");
    ada.sends(1).body(Map.of("role", "PARTICIPANT")).patch(path + "/members/" + bob.id());
    bob.sends(2).delete(path + "/members/" + bob.id()).then().statusCode(204);
    ada.sends(ada.versionOf(workshop)).post(path + "/pause").then().statusCode(200);
    ada.sends(ada.versionOf(workshop)).post(path + "/pause").then().statusCode(200);
    ada.sends(ada.versionOf(workshop)).post(path + "/resume").then().statusCode(200);
    ada.sends(ada.versionOf(workshop)).body(Map.of("name", "New")).patch(path);
    ada.sends(1)
        .body(
            "{\"randomOrder\":{\"DISCOVERY\":true,\"ANNOTATION\":true},"
                + "\"participantNotes\":true,\"followUpQuestions\":true}")
        .put(path + "/settings")
        .then()
        .statusCode(200);
    String invitation =
        ada.sends()
            .body(Map.of("workshopId", workshop, "email", bob.email(), "role", "SME"))
            .post("/api/v1/invitations")
            .path("token");
    bob.sends().body(Map.of("token", invitation)).post("/api/v1/invitations/accept");

    // Then what changed nothing is not there
    JsonPath page = ada.sends().get(entries).then().statusCode(200).extract().jsonPath();
    assertThat(page.getList("items.action"))
        .isEqualTo(
            List.of(
                "INVITATION_ACCEPTED",
                "MEMBER_ADDED",
                "INVITATION_CREATED",
                "SETTINGS_CHANGED",
                "WORKSHOP_CHANGED",
                "WORKSHOP_RESUMED",
                "WORKSHOP_PAUSED",
                "MEMBER_LEFT",
                "MEMBER_ROLE_CHANGED",
                "MEMBER_ADDED",
                "WORKSHOP_CREATED"));
    assertThat(page.getInt("total")).isEqualTo(11);
    assertThat(page.getString("items[0].actorName")).isEqualTo("Bob");
    assertThat(page.getString("items[4].detail.name")).isEqualTo("New");
    assertThat(page.getString("items[8].detail.role")).isEqualTo("PARTICIPANT");
    assertThat(page.getString("items[8].detail.userId")).isEqualTo(bob.id().toString());
  }

  @Test
  void filtersAndContinues() {
    ada.adds(bob, workshop, "FACILITATOR");
    bob.sends(2).post(path + "/pause").then().statusCode(200);

    ada.sends()
        .get(entries + "?actorId=" + bob.id())
        .then()
        .body("items.action", contains("WORKSHOP_PAUSED"))
        .body("total", equalTo(1));
    ada.sends().get(entries + "?action=MEMBER_ADDED").then().body("items", hasSize(1));
    String next = ada.sends().get(entries + "?limit=2").path("next");
    ada.sends()
        .get(entries + "?limit=2&after=" + next)
        .then()
        .body("items.action", contains("WORKSHOP_CREATED"));
    ada.sends().get(entries + "?limit=2&action=EXPORT&after=" + next).then().statusCode(400);
    ada.sends().get(entries + "?action=LUNCH").then().statusCode(400);
  }

  @Test
  void isForFacilitators() {
    ada.adds(bob, workshop, "SME");
    bob.sends().get(entries).then().statusCode(403);
    Person.named("Cleo").sends().get(entries).then().statusCode(404);
  }

  @Test
  void aRefusedChangeLeavesNoEntry() {
    ada.sends(9).post(path + "/pause").then().statusCode(412);
    ada.sends().get(entries).then().body("total", equalTo(1));
  }

  @Test
  void takesReportsOnce() {
    String entry = "/internal/v1/workshops/" + workshop + "/audit-entries/" + UUID.randomUUID();
    Map<String, Object> export =
        Map.of("actorId", ada.id(), "action", "EXPORT", "detail", Map.of("format", "CSV"));

    Services.tracesService()
        .contentType("application/json")
        .body(export)
        .put(entry)
        .then()
        .statusCode(204);
    Services.tracesService()
        .contentType("application/json")
        .body(Map.of("actorId", ada.id(), "action", "TRACES_DELETED", "detail", "other"))
        .put(entry)
        .then()
        .statusCode(204);

    ada.sends()
        .get(entries)
        .then()
        .body("items.action", contains("EXPORT", "WORKSHOP_CREATED"))
        .body("items[0].detail.format", equalTo("CSV"));
    ada.sends().body(export).put(entry).then().statusCode(403);
  }

  @Test
  void showsWhatTracesServiceReportsOfADeletion() {
    Services.tracesService()
        .contentType("application/json")
        .body(
            Map.of(
                "actorId", ada.id(), "action", "TRACES_DELETED", "detail", Map.of("traces", 650)))
        .put("/internal/v1/workshops/" + workshop + "/audit-entries/" + UUID.randomUUID())
        .then()
        .statusCode(204);

    ada.sends()
        .get(entries)
        .then()
        .body("items[0].action", equalTo("TRACES_DELETED"))
        .body("items[0].actorId", equalTo(ada.id().toString()))
        .body("items[0].detail.traces", equalTo(650));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"action\":\"EXPORT\"}",
        "{\"actorId\":\"ACTOR\"}",
        "{\"actorId\":\"ACTOR\",\"action\":\"WORKSHOP_CREATED\"}",
        "{\"actorId\":\"ACTOR\",\"action\":\"LUNCH\"}",
        "{\"actorId\":\"0190a000-0000-7000-8000-000000000000\",\"action\":\"EXPORT\"}",
        "{\"actorId\":\"ACTOR\",\"action\":\"EXPORT\",\"detail\":\"LONG\"}"
      })
  void refusesMalformedReports(String body) {
    Services.tracesService()
        .contentType("application/json")
        .body(body.replace("ACTOR", ada.id().toString()).replace("LONG", "x".repeat(2_001)))
        .put("/internal/v1/workshops/" + workshop + "/audit-entries/" + UUID.randomUUID())
        .then()
        .statusCode(400);
    ada.sends().get(entries).then().body("total", equalTo(1));
  }

  @Test
  void anUnknownWorkshopTakesNone() {
    Services.tracesService()
        .contentType("application/json")
        .body(Map.of("actorId", ada.id(), "action", "EXPORT"))
        .put("/internal/v1/workshops/" + UUID.randomUUID() + "/audit-entries/" + UUID.randomUUID())
        .then()
        .statusCode(404)
        .body("code", equalTo("workshop-not-found"));
  }

  @Test
  void theDatabaseRefusesToChangeAnEntry() {
    assertThatThrownBy(
            () ->
                EmbeddedDatabase.current()
                    .run(
                        "update audit_entry set action = 'EXPORT' where workshop_id = '"
                            + workshop
                            + "'"))
        .hasStackTraceContaining("audit entries are never changed");
  }
}
