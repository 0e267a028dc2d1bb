package dev.judgeworkshop.workshops.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.Statements;
import dev.judgeworkshop.testing.StubEndpoint;
import dev.judgeworkshop.testing.StubPeers;
import dev.judgeworkshop.workshops.Person;
import dev.judgeworkshop.workshops.RequestStatements;
import dev.judgeworkshop.workshops.WorkshopsTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request costs the database does not depend on how much there is. */
@QuarkusTest
@WithTestResource(WorkshopsTestResource.class)
class ListStatementsTest {

  private static final String WORKSHOPS = "/api/v1/workshops";

  @ParameterizedTest
  @ValueSource(ints = {1, 50, 200})
  void ownWorkshopsCostTwoStatements(int rows) {
    // Given
    Person ada = Person.named("Ada");
    EmbeddedDatabase.current().run(Rows.workshopsOf(ada, rows));

    // When
    Statements statements =
        RequestStatements.of(
            () ->
                ada.sends()
                    .get(WORKSHOPS + "?limit=200")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(rows)));

    // Then
    assertThat(statements.count()).as(statements.toString()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 50, 200})
  void membersCostTwoStatements(int rows) {
    // Given
    Person ada = Person.named("Ada");
    UUID workshop = ada.createsWorkshop("Many");
    EmbeddedDatabase.current().run(Rows.membersOf(workshop, rows - 1));

    // When
    Statements statements =
        RequestStatements.of(
            () ->
                ada.sends()
                    .get(WORKSHOPS + "/" + workshop + "/members?limit=200")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(rows)));

    // Then
    assertThat(statements.count()).as(statements.toString()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 50, 200})
  void ownWorkshopsCostOneCallPerPeer(int rows) {
    // Given
    Person ada = Person.named("Ada");
    EmbeddedDatabase.current().run(Rows.workshopsOf(ada, rows));
    StubEndpoint traces =
        StubPeers.shared().traces().get("/internal/v1/trace-counts").answers("{\"items\":[]}");
    StubEndpoint annotations =
        StubPeers.shared()
            .annotations()
            .get("/internal/v1/annotation-counts")
            .answers("{\"items\":[]}");

    // When
    ada.sends().get(WORKSHOPS + "?limit=200").then().statusCode(200);
    ada.sends().get(WORKSHOPS + "?limit=200").then().body("missing", equalTo(null));

    // Then the second page comes from the cache
    assertThat(traces.received()).isEqualTo(1);
    assertThat(annotations.received()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 50, 200})
  void auditEntriesAndInvitationsCostThreeStatements(int rows) {
    // Given
    Person ada = Person.named("Ada");
    UUID workshop = ada.createsWorkshop("Watched");
    EmbeddedDatabase.current().run(Rows.entriesOf(workshop, ada, rows - 1));
    EmbeddedDatabase.current().run(Rows.invitationsTo(workshop, ada, rows));

    // When
    Statements entries =
        RequestStatements.of(
            () ->
                ada.sends()
                    .get(WORKSHOPS + "/" + workshop + "/audit-entries?limit=200")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(rows)));
    Statements invitations =
        RequestStatements.of(
            () ->
                ada.sends()
                    .get("/api/v1/invitations?limit=200&workshopId=" + workshop)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(rows)));

    // Then one of them is the membership, when it is not cached
    assertThat(entries.count()).as(entries.toString()).isLessThanOrEqualTo(3);
    assertThat(invitations.count()).as(invitations.toString()).isLessThanOrEqualTo(3);
  }

  @Test
  void aPollCostsOneStatement() {
    // Given
    Person ada = Person.named("Ada");
    String status = WORKSHOPS + "/" + ada.createsWorkshop("Polled") + "/status";

    // When
    Statements unchanged =
        RequestStatements.of(
            () -> ada.sends().header("If-None-Match", "\"1\"").get(status).then().statusCode(304));
    Statements first = RequestStatements.of(() -> ada.sends().get(status).then().statusCode(200));

    // Then
    assertThat(unchanged.count()).as(unchanged.toString()).isEqualTo(1);
    assertThat(unchanged.sql().getFirst()).doesNotContain("phase");
    assertThat(first.count()).as(first.toString()).isEqualTo(1);
  }

  @Test
  void oneWorkshopCostsOneStatement() {
    Person ada = Person.named("Ada");
    UUID workshop = ada.createsWorkshop("Read");

    Statements statements =
        RequestStatements.of(
            () -> ada.sends().get(WORKSHOPS + "/" + workshop).then().statusCode(200));

    assertThat(statements.count()).as(statements.toString()).isEqualTo(1);
  }
}
