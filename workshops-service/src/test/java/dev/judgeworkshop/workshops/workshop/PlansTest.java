package dev.judgeworkshop.workshops.workshop;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.Plans;
import dev.judgeworkshop.testing.StatementCounter;
import dev.judgeworkshop.testing.Work;
import dev.judgeworkshop.workshops.Person;
import dev.judgeworkshop.workshops.Services;
import dev.judgeworkshop.workshops.WorkshopsTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every statement of a list, a look-up or a poll, exactly as Hibernate sends it, on 1,000 workshops
 * with 50 members each, 5,000 users, and 15,000 workshops more.
 */
@QuarkusTest
@WithTestResource(WorkshopsTestResource.class)
class PlansTest {

  private static final int WORKSHOPS_OF_OTHERS = 1_000;
  private static final int MEMBERS_EACH = 50;

  /** So many more that reading all of them is never the cheapest way to find one person's. */
  private static final int OTHER_WORKSHOPS = 15_000;

  private static final int OWN = 50;
  private static final long BUFFERS_OF_A_LOOK_UP = 12;
  private static final String WORKSHOPS = "/api/v1/workshops";

  private static boolean filled;
  private static Person ada;
  private static UUID workshop;

  @BeforeEach
  void fillOnce() {
    if (!filled) {
      ada = Person.named("Ada");
      workshop = ada.createsWorkshop("Planned");
      EmbeddedDatabase.current().run(Rows.strangers(WORKSHOPS_OF_OTHERS, MEMBERS_EACH));
      EmbeddedDatabase.current().run(Rows.otherWorkshops(OTHER_WORKSHOPS));
      EmbeddedDatabase.current().run(Rows.workshopsOf(ada, OWN - 1), Rows.membersOf(workshop, 300));
      EmbeddedDatabase.current()
          .run(Rows.entriesOf(workshop, ada, 2_000), Rows.invitationsTo(workshop, ada, 30));
      Plans.vacuum();
      filled = true;
    }
  }

  @Test
  void aPageOfOwnWorkshops() {
    String sql = sql("fetch first", () -> ada.sends().get(WORKSHOPS + "?limit=20"));

    Plans.assertThatPlan(sql, ada.id(), 0, 21)
        .usesIndex("ix_membership_user_id_workshop_id")
        .hasNoSeqScanOn()
        .sortsAtMost(0)
        .returnsAtMost(21);
  }

  @Test
  void aPageOfOwnWorkshopsAfterACursor() {
    String next = ada.sends().get(WORKSHOPS + "?limit=20").path("next");
    String sql = sql("fetch first", () -> ada.sends().get(WORKSHOPS + "?limit=20&after=" + next));

    Plans.assertThatPlan(sql, ada.id(), workshop, 0, 21)
        .usesIndex("ix_membership_user_id_workshop_id")
        .hasNoSeqScanOn()
        .sortsAtMost(0);
  }

  @Test
  void theCountOfOwnWorkshops() {
    String sql = sql("count(", () -> ada.sends().get(WORKSHOPS));

    Plans.assertThatPlan(sql, ada.id())
        .usesIndex("ix_membership_user_id_workshop_id")
        .hasNoSeqScanOn()
        .readsAtMostBuffers(BUFFERS_OF_A_LOOK_UP);
  }

  @Test
  void ownWorkshopsByName() {
    String page = sql("fetch first", () -> ada.sends().get(WORKSHOPS + "?q=work&limit=20"));
    String count = sql("count(", () -> ada.sends().get(WORKSHOPS + "?q=work"));

    Plans.assertThatPlan(page, ada.id(), "work%", 0, 21)
        .usesIndex("ix_membership_user_id_workshop_id")
        .hasNoSeqScanOn()
        .sortsAtMost(OWN);
    Plans.assertThatPlan(count, ada.id(), "work%")
        .usesIndex("ix_membership_user_id_workshop_id")
        .hasNoSeqScanOn();
  }

  @Test
  void ownWorkshopsByStatusPhaseAndRole() {
    String filter = "?status=ACTIVE&phase=INTAKE&role=FACILITATOR&limit=20";
    String page = sql("fetch first", () -> ada.sends().get(WORKSHOPS + filter));
    String count = sql("count(", () -> ada.sends().get(WORKSHOPS + filter));
    String byRole = sql("count(", () -> ada.sends().get(WORKSHOPS + "?role=FACILITATOR"));

    Plans.assertThatPlan(page, ada.id(), "INTAKE", "FACILITATOR", 0, 21)
        .usesIndex("ix_membership_user_id_workshop_id")
        .hasNoSeqScanOn()
        .sortsAtMost(OWN);
    Plans.assertThatPlan(count, ada.id(), "INTAKE", "FACILITATOR")
        .usesIndex("ix_membership_user_id_workshop_id")
        .hasNoSeqScanOn();
    Plans.assertThatPlan(byRole, ada.id(), "FACILITATOR")
        .usesIndex("ix_membership_user_id_workshop_id")
        .hasNoSeqScanOn();
  }

  @Test
  void aPageOfAuditEntries() {
    String entries = WORKSHOPS + "/" + workshop + "/audit-entries?limit=20";
    String page = sql("fetch first", () -> ada.sends().get(entries));
    String count = sql("count(", () -> ada.sends().get(entries));
    String byAction =
        sql("fetch first", () -> ada.sends().get(entries + "&action=WORKSHOP_CREATED"));
    String byActor = sql("fetch first", () -> ada.sends().get(entries + "&actorId=" + ada.id()));

    Plans.assertThatPlan(page, workshop, 0, 21)
        .usesIndex("ix_audit_entry_workshop_id_id")
        .hasNoSeqScanOn("audit_entry")
        .sortsAtMost(0)
        .returnsAtMost(21);
    Plans.assertThatPlan(count, workshop).hasNoSeqScanOn();
    Plans.assertThatPlan(byAction, workshop, "WORKSHOP_CREATED", 0, 21)
        .usesIndex("ix_audit_entry_workshop_id_action_id")
        .hasNoSeqScanOn("audit_entry")
        .sortsAtMost(1);
    Plans.assertThatPlan(byActor, workshop, ada.id(), 0, 21)
        .hasNoSeqScanOn("audit_entry")
        .sortsAtMost(0)
        .returnsAtMost(21);
  }

  @Test
  void aPageOfInvitations() {
    String invitations = "/api/v1/invitations?limit=20&workshopId=" + workshop;
    String page = sql("fetch first", () -> ada.sends().get(invitations));
    String count = sql("count(", () -> ada.sends().get(invitations));

    Plans.assertThatPlan(page, workshop, 0, 21)
        .usesIndex("ix_invitation_workshop_id_id")
        .hasNoSeqScanOn()
        .sortsAtMost(0)
        .returnsAtMost(21);
    Plans.assertThatPlan(count, workshop)
        .usesIndex("ix_invitation_workshop_id_id")
        .hasNoSeqScanOn();
  }

  @Test
  void settingsOfAWorkshop() {
    String sql =
        sql("workshop_settings", () -> ada.sends().get(WORKSHOPS + "/" + workshop + "/settings"));

    Plans.assertThatPlan(sql, workshop)
        .usesIndex("pk_workshop_settings")
        .readsAtMostBuffers(BUFFERS_OF_A_LOOK_UP);
  }

  @Test
  void theTokenVersionOfAnAccount() {
    Person bob = Person.named("Bob");
    String sql = sql("token_version", () -> bob.sends().get("/api/v1/workshops"));

    Plans.assertThatPlan(sql, bob.id())
        .usesIndex("pk_user_account")
        .readsAtMostBuffers(BUFFERS_OF_A_LOOK_UP);
  }

  @Test
  void allLoginsOfAPerson() {
    Person bob = Person.named("Bob");
    String sql =
        sql("delete from login_session", () -> bob.sends().post("/api/v1/auth/logout-everywhere"));

    Plans.assertThatPlan(sql, bob.id())
        .usesIndex("ix_login_session_user_id")
        .hasNoSeqScanOn("login_session");
  }

  @Test
  void aPageOfMembers() {
    String sql =
        sql("fetch first", () -> ada.sends().get(WORKSHOPS + "/" + workshop + "/members?limit=20"));

    Plans.assertThatPlan(sql, workshop, 0, 21)
        .usesIndex("ix_membership_workshop_id_joined_at_user_id")
        .hasNoSeqScanOn()
        .sortsAtMost(0)
        .returnsAtMost(21);
  }

  @Test
  void whatIsPolled() {
    lookUp(sql("membership", () -> ada.sends().get(WORKSHOPS + "/" + workshop + "/status")));
    lookUp(
        sql(
            "membership",
            () ->
                ada.sends()
                    .header("If-None-Match", "\"1\"")
                    .get(WORKSHOPS + "/" + workshop + "/status")));
    lookUp(sql("membership", () -> ada.sends().get(WORKSHOPS + "/" + workshop)));
  }

  @Test
  void aMembershipForServices() {
    RequestSpecification traces = Services.tracesService();

    lookUp(
        sql(
            "membership",
            () -> traces.get("/internal/v1/workshops/" + workshop + "/members/" + ada.id())));
  }

  @Test
  void anAccountByEmail() {
    String sql =
        sql(
            "user_account",
            () ->
                given()
                    .contentType(ContentType.JSON)
                    .body(Map.of("email", ada.email(), "password", Person.PASSWORD))
                    .post("/api/v1/auth/login"));

    Plans.assertThatPlan(sql, ada.email(), 0, 1)
        .usesIndex("uq_user_account_email")
        .readsAtMostBuffers(BUFFERS_OF_A_LOOK_UP);
  }

  @Test
  void anInvitationByItsToken() {
    String sql =
        sql(
            "invitation",
            () -> ada.sends().body(Map.of("token", "x")).post("/api/v1/invitations/accept"));

    Plans.assertThatPlan(sql, "x", 0, 1)
        .usesIndex("uq_invitation_token_hash")
        .readsAtMostBuffers(BUFFERS_OF_A_LOOK_UP);
  }

  /** Both indexes of a membership begin and end at one row; the planner takes either. */
  private static void lookUp(String sql) {
    Plans.assertThatPlan(sql, workshop, ada.id())
        .usesIndex("pk_workshop")
        .hasNoSeqScanOn()
        .readsAtMostBuffers(BUFFERS_OF_A_LOOK_UP);
  }

  private static String sql(String about, Work request) {
    var statements = StatementCounter.logged(request).about(about).sql();
    assertThat(statements).hasSize(1);
    return statements.getFirst();
  }
}
