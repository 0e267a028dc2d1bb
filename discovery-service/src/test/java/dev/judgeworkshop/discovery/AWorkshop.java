package dev.judgeworkshop.discovery;

import dev.judgeworkshop.testing.StatementCounter;
import dev.judgeworkshop.testing.Statements;
import dev.judgeworkshop.testing.StubEndpoint;
import dev.judgeworkshop.testing.StubMembership;
import dev.judgeworkshop.testing.StubPeers;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.Tokens;
import dev.judgeworkshop.testing.Work;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A workshop as its peers tell of it: members, phase, and the traces of the active dataset. */
public final class AWorkshop {

  public static final StubPeers PEERS = StubPeers.shared();
  private static final Tokens TOKENS = Tokens.shared();

  private final UUID id = UUID.randomUUID();
  private final UUID datasetId = UUID.randomUUID();
  private final String phase;

  private AWorkshop(String phase) {
    this.phase = phase;
  }

  public static AWorkshop inDiscovery() {
    return new AWorkshop("DISCOVERY");
  }

  public static AWorkshop in(String phase) {
    return new AWorkshop(phase);
  }

  public static RequestSpecification as(TestUser user) {
    return RestAssured.given().auth().oauth2(tokenOf(user)).contentType("application/json");
  }

  public static String tokenOf(TestUser user) {
    return TOKENS.of(user);
  }

  public static RequestSpecification asService(String name) {
    return RestAssured.given().auth().oauth2(TOKENS.ofService(name));
  }

  /** What PostgreSQL did during the block, without the poll of the job table beside it. */
  public static Statements executed(Work block) {
    return StatementCounter.executed(block).without("scheduled_tasks");
  }

  public UUID id() {
    return id;
  }

  public UUID datasetId() {
    return datasetId;
  }

  public TestUser sme() {
    return member("SME");
  }

  public TestUser participant() {
    return member("PARTICIPANT");
  }

  public TestUser facilitator() {
    return member("FACILITATOR");
  }

  public TestUser member(String role) {
    TestUser user = TestUser.named(role);
    PEERS.membership(membership(user, role));
    return user;
  }

  public TestUser smeWhilePaused() {
    TestUser user = TestUser.named("SME");
    PEERS.membership(membership(user, "SME").paused());
    return user;
  }

  public TestUser smeBeforeTheFirstRound() {
    TestUser user = TestUser.named("SME");
    PEERS.membership(id, user.id(), "SME", phase);
    return user;
  }

  /** A trace that the active dataset holds. */
  public UUID trace() {
    UUID traceId = UUID.randomUUID();
    PEERS.traces().get(lookUp(traceId)).answersStatus(204);
    return traceId;
  }

  /** The look-up of a trace, to make it fail or to count it. */
  public String lookUp(UUID traceId) {
    return "/internal/v1/workshops/" + id + "/visible-traces/" + traceId;
  }

  /** From now on workshops-service knows how these people are called. */
  public static StubEndpoint named(TestUser... people) {
    return PEERS
        .workshops()
        .get("/internal/v1/users")
        .answers(
            Stream.of(people)
                .map(person -> Map.of("id", person.id(), "displayName", person.name()))
                .toList());
  }

  /** The look-up of names, to make it fail or to count it. */
  public static StubEndpoint names() {
    return PEERS.workshops().get("/internal/v1/users");
  }

  /** From now on traces-service knows how these traces begin. */
  public StubEndpoint known(UUID... traces) {
    return previews()
        .answers(
            Map.of(
                "items",
                Stream.of(traces)
                    .map(
                        trace ->
                            Map.of(
                                "id",
                                trace,
                                "externalId",
                                "x",
                                "inputPreview",
                                "asks " + trace,
                                "outputPreview",
                                "answers " + trace))
                    .toList()));
  }

  /** The look-up of previews, to make it fail or to count it. */
  public StubEndpoint previews() {
    return PEERS.traces().get("/internal/v1/workshops/" + id + "/trace-summaries");
  }

  /** The settings of this workshop as workshops-service tells them. */
  public AWorkshop withSettings(boolean participantNotes, boolean followUpQuestions) {
    settings()
        .answers(
            Map.of(
                "workshopId", id,
                "version", 1,
                "participantNotes", participantNotes,
                "followUpQuestions", followUpQuestions));
    return this;
  }

  /** The look-up of settings, to make it fail or to count it. */
  public StubEndpoint settings() {
    return PEERS.workshops().get("/internal/v1/workshops/" + id + "/settings");
  }

  /** What this workshop's model answers by way of judge-service. */
  public StubEndpoint completions() {
    return PEERS.judge().post("/internal/v1/workshops/" + id + "/completions");
  }

  /** From now on traces-service knows what this trace says. */
  public void texts(UUID trace, String input, String output) {
    texts()
        .answers(Map.of("items", List.of(Map.of("id", trace, "inputs", input, "outputs", output))));
  }

  /** The look-up of texts, to make it fail or to count it. */
  public StubEndpoint texts() {
    return PEERS.traces().get("/internal/v1/workshops/" + id + "/texts");
  }

  private StubMembership membership(TestUser user, String role) {
    return StubMembership.of(id, user.id(), role, phase).inRound(1, datasetId);
  }
}
