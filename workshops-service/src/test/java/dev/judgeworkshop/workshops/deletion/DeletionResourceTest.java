package dev.judgeworkshop.workshops.deletion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.StubEndpoint;
import dev.judgeworkshop.testing.StubPeer;
import dev.judgeworkshop.testing.StubPeers;
import dev.judgeworkshop.workshops.Person;
import dev.judgeworkshop.workshops.Services;
import dev.judgeworkshop.workshops.WorkshopsTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A workshop vanishes at once and everywhere in the end, whoever is away meanwhile. */
@QuarkusTest
@WithTestResource(WorkshopsTestResource.class)
class DeletionResourceTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final StubPeers peers = StubPeers.shared();
  private Person ada;
  private Person bob;
  private UUID workshop;
  private String path;

  @BeforeEach
  void aWorkshop() {
    ada = Person.named("Ada");
    bob = Person.named("Bob");
    workshop = ada.createsWorkshop("Doomed");
    path = "/api/v1/workshops/" + workshop;
    ada.adds(bob, workshop, "SME");
    ada.sends()
        .body(Map.of("workshopId", workshop, "email", "x@example.org", "role", "SME"))
        .post("/api/v1/invitations")
        .then()
        .statusCode(201);
  }

  @Test
  void isGoneAtOnceAndThenEverywhere() {
    // Given
    StubEndpoint traces = confirms(peers.traces());
    StubEndpoint discovery = confirms(peers.discovery());
    StubEndpoint annotations = confirms(peers.annotations());
    StubEndpoint judge = confirms(peers.judge());

    // When
    ada.sends(2).delete(path).then().statusCode(204);

    // Then
    ada.sends().get(path).then().statusCode(404).body("code", equalTo("workshop-not-found"));
    bob.sends().get(path + "/status").then().statusCode(404);
    ada.sends().get("/api/v1/workshops").then().body("total", equalTo(0));
    ada.sends().get(path + "/members").then().statusCode(404);
    Services.tracesService()
        .get("/internal/v1/workshops/" + workshop + "/members/" + bob.id())
        .then()
        .statusCode(404);
    awaitFinished();
    // asked once, and once more for what was on its way
    for (StubEndpoint peer : new StubEndpoint[] {traces, discovery, annotations, judge}) {
      assertThat(peer.received()).isEqualTo(2);
    }
    assertThat(
            count(
                "select (select count(*) from membership where workshop_id = ID)"
                    + " + (select count(*) from invitation where workshop_id = ID)"
                    + " + (select count(*) from audit_entry where workshop_id = ID)"
                    + " + (select count(*) from workshop_settings where workshop_id = ID)"
                    + " + (select count(*) from workshop where id = ID)"))
        .isZero();
    ada.sends(2).delete(path).then().statusCode(404);
  }

  @Test
  void asksAgainWhileRowsAreLeft() {
    StubEndpoint traces = confirms(peers.traces());
    confirms(peers.discovery());
    confirms(peers.judge());
    StubEndpoint annotations = annotationsDrop().answersStatus(202);

    ada.sends(2).delete(path).then().statusCode(204);
    Awaitility.await().atMost(PATIENCE).until(() -> annotations.received() > 3);
    annotationsDrop().answersStatus(204);

    awaitFinished();
    assertThat(traces.received()).isEqualTo(2);
  }

  @Test
  void aPeerThatDiesInTheMiddleIsAskedUntilItConfirms() {
    // Given one confirms, one loses the connection, one is down
    StubEndpoint traces = confirms(peers.traces());
    confirms(peers.discovery());
    StubEndpoint judge = peers.judge().on("DELETE", dropPath()).breaksConnection();
    annotationsDrop().isDown();

    // When
    ada.sends(2).delete(path).then().statusCode(204);

    // Then it is gone for users, and the others were not kept waiting
    ada.sends().get(path).then().statusCode(404);
    Awaitility.await()
        .atMost(PATIENCE)
        .until(() -> traces.received() >= 1 && judge.received() >= 2);
    assertThat(isFinished()).isFalse();

    // When they are back
    confirms(peers.judge());
    confirms(peers.annotations());

    // Then
    awaitFinished();
  }

  @Test
  void aProcessThatDiesInTheMiddleIsReplaced() {
    // Given nobody answers yet, and the process that works on it is killed: its heartbeats end
    peers.traces().everything().isDown();
    ada.sends(2).delete(path).then().statusCode(204);
    EmbeddedDatabase.current()
        .run(
            "update scheduled_tasks set picked = true, picked_by = 'a process that was killed',"
                + " last_heartbeat = now() - interval '5 minutes', execution_time = now()"
                + " where task_instance = '"
                + workshop
                + "'");

    // When
    peers.reset();
    confirms(peers.traces());
    confirms(peers.discovery());
    confirms(peers.annotations());
    confirms(peers.judge());

    // Then
    awaitFinished();
  }

  @Test
  void isDecidedOnTheCurrentVersionByAFacilitator() {
    ada.sends().delete(path).then().statusCode(428);
    ada.sends(1).delete(path).then().statusCode(412).header("ETag", "\"2\"");
    bob.sends(2).delete(path).then().statusCode(403);
    Person.named("Cleo").sends(2).delete(path).then().statusCode(404);
    ada.sends().get(path).then().statusCode(200);
  }

  private StubEndpoint confirms(StubPeer peer) {
    return peer.on("DELETE", dropPath()).answersStatus(204);
  }

  private StubEndpoint annotationsDrop() {
    return peers.annotations().on("DELETE", dropPath());
  }

  private String dropPath() {
    return "/internal/v1/workshops/" + workshop;
  }

  private void awaitFinished() {
    Awaitility.await().atMost(PATIENCE).until(this::isFinished);
  }

  private boolean isFinished() {
    return count(
            "select count(*) from workshop_deletion where workshop_id = ID and finished_at is not"
                + " null")
        == 1;
  }

  private long count(String sql) {
    try (Connection connection = EmbeddedDatabase.current().dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql.replace("ID", "'" + workshop + "'"))) {
      row.next();
      return row.getLong(1);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
