package dev.judgeworkshop.traces;

import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.StubMembership;
import dev.judgeworkshop.testing.StubPeers;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;

/** A workshop with its members, as workshops-service tells of them, and what is brought into it. */
public final class AWorkshop {

  public static final StubPeers PEERS = StubPeers.shared();
  private static final Tokens TOKENS = Tokens.shared();
  private static final Set<String> TERMINAL = Set.of("SUCCEEDED", "FAILED", "CANCELLED");

  private final UUID id = UUID.randomUUID();
  private final TestUser facilitator = TestUser.named("Facilitator");

  private AWorkshop() {
    PEERS.membership(id, facilitator.id(), "FACILITATOR", "INTAKE");
  }

  public static AWorkshop inIntake() {
    return new AWorkshop();
  }

  public static RequestSpecification as(TestUser user) {
    return RestAssured.given().auth().oauth2(TOKENS.of(user)).contentType("application/json");
  }

  public static RequestSpecification asService() {
    return RestAssured.given()
        .auth()
        .oauth2(TOKENS.ofService("workshops-service"))
        .contentType("application/json");
  }

  public UUID id() {
    return id;
  }

  public TestUser facilitator() {
    return facilitator;
  }

  public RequestSpecification asFacilitator() {
    return as(facilitator);
  }

  /** Somebody who takes part in the round of this dataset. */
  public TestUser participant(String phase, UUID datasetId) {
    return member(
        StubMembership.of(id, UUID.randomUUID(), "PARTICIPANT", phase).inRound(1, datasetId));
  }

  public TestUser participantWithoutRound() {
    return member(StubMembership.of(id, UUID.randomUUID(), "SME", "INTAKE"));
  }

  public TestUser member(StubMembership membership) {
    PEERS.membership(membership);
    return new TestUser(membership.userId(), membership.userId() + "@example.org", "Somebody");
  }

  public Response upload(String file) {
    return upload(file.getBytes(StandardCharsets.UTF_8));
  }

  public Response upload(byte[] file) {
    return asFacilitator()
        .contentType("application/octet-stream")
        .queryParam("workshopId", id)
        .queryParam("fileName", "traces.jsonl")
        .body(file)
        .post("/api/v1/imports");
  }

  /** Imports a file and waits until that has ended; returns the import. */
  public Map<String, Object> imports(String file) {
    return imports(file.getBytes(StandardCharsets.UTF_8));
  }

  public Map<String, Object> imports(byte[] file) {
    Response accepted = upload(file);
    assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(202);
    return ended(accepted.path("id"));
  }

  public Map<String, Object> ended(String importId) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(50))
        .until(
            () -> asFacilitator().get("/api/v1/imports/" + importId).<Map<String, Object>>path("$"),
            found -> TERMINAL.contains(found.get("state")));
  }

  /** Imports this many short traces; their inputs are {@code question 0}, {@code question 1}, … */
  public AWorkshop withTraces(int count) {
    StringBuilder file = new StringBuilder();
    for (int i = 0; i < count; i++) {
      file.append(aLine("t" + i, "question " + i, "answer " + i)).append('\n');
    }
    assertThat(imports(file.toString())).containsEntry("state", "SUCCEEDED");
    return this;
  }

  public static String aLine(String externalId, String input, String output) {
    return "{\"externalId\":\"%s\",\"input\":\"%s\",\"output\":\"%s\"}"
        .formatted(externalId, input, output);
  }

  public Response traces(TestUser user, String query) {
    return as(user).get("/api/v1/traces?workshopId=" + id + query);
  }

  public List<String> traceIds() {
    return traces(facilitator, "&limit=200").path("items.id");
  }

  /** The workshop is deleted: workshops-service knows nobody in it any more. */
  public void isForgottenByPeers() {
    PEERS.membershipOf(id, facilitator.id()).answersProblem(404, "membership-not-found");
  }

  /** The workshop is deleted: all of its rows are dropped, as workshops-service asks for. */
  public void isDropped() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .pollDelay(Duration.ZERO)
        .until(() -> asService().delete("/internal/v1/workshops/" + id).statusCode() == 204);
  }

  /** A dataset of what is selected by this JSON. */
  public UUID dataset(String selection) {
    Response made = createDataset("dataset", selection);
    assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
    return UUID.fromString(made.path("id"));
  }

  public Response createDataset(String name, String selection) {
    return asFacilitator()
        .body(
            "{\"workshopId\":\"%s\",\"name\":\"%s\",\"selection\":%s}"
                .formatted(id, name, selection))
        .post("/api/v1/datasets");
  }

  /** One number that a statement with one UUID parameter answers. */
  public static long number(String sql, UUID parameter) {
    try (Connection connection = EmbeddedDatabase.current().dataSource().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, parameter);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
