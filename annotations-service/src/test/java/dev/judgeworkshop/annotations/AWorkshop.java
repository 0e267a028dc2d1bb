package dev.judgeworkshop.annotations;

import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.StubMembership;
import dev.judgeworkshop.testing.StubPeers;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A workshop as its peers tell of it, with a rubric that is saved over HTTP. */
public final class AWorkshop {

  public static final StubPeers PEERS = StubPeers.shared();
  private static final Tokens TOKENS = Tokens.shared();

  private final UUID id = UUID.randomUUID();
  private final UUID datasetId = UUID.randomUUID();
  private final String phase;

  private AWorkshop(String phase) {
    this.phase = phase;
  }

  public static AWorkshop in(String phase) {
    return new AWorkshop(phase);
  }

  public static AWorkshop inAnnotation() {
    return new AWorkshop("ANNOTATION");
  }

  public UUID id() {
    return id;
  }

  public UUID datasetId() {
    return datasetId;
  }

  public TestUser facilitator() {
    return member("FACILITATOR");
  }

  public TestUser sme() {
    return member("SME");
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

  private StubMembership membership(TestUser user, String role) {
    return StubMembership.of(id, user.id(), role, phase).inRound(1, datasetId);
  }

  /** A trace that the active dataset holds. */
  public UUID trace() {
    UUID traceId = UUID.randomUUID();
    PEERS.traces().get(lookUp(traceId)).answersStatus(204);
    return traceId;
  }

  public String lookUp(UUID traceId) {
    return "/internal/v1/workshops/" + id + "/visible-traces/" + traceId;
  }

  public static RequestSpecification as(TestUser user) {
    return RestAssured.given()
        .header("Authorization", "Bearer " + TOKENS.of(user))
        .contentType("application/json");
  }

  public static RequestSpecification asService(String name) {
    return RestAssured.given().header("Authorization", "Bearer " + TOKENS.ofService(name));
  }

  /** A question as it is saved. */
  public static Map<String, Object> question(String title, String scale, boolean required) {
    Map<String, Object> question = new LinkedHashMap<>();
    question.put("title", title);
    question.put("description", "");
    question.put("scale", Map.of("type", scale));
    question.put("required", required);
    return question;
  }

  /** Saves a first rubric of required questions with these scales; answers the question ids. */
  public List<String> rubric(String... scales) {
    List<Map<String, Object>> questions = new ArrayList<>();
    for (String scale : scales) {
      questions.add(question(scale + " " + questions.size(), scale, true));
    }
    return saveRubric(facilitator(), null, questions)
        .then()
        .statusCode(201)
        .extract()
        .path("questions.id");
  }

  public Response saveRubric(
      TestUser user, @Nullable Integer version, List<Map<String, Object>> questions) {
    RequestSpecification request = as(user).body(Map.of("questions", questions));
    return ifMatch(request, version).put("/api/v1/rubrics/{id}", id);
  }

  /** Saves an annotation with this body. */
  public Response save(
      TestUser user, UUID traceId, @Nullable Integer version, Map<String, Object> body) {
    RequestSpecification request =
        as(user).queryParam("workshopId", id).queryParam("traceId", traceId).body(body);
    return ifMatch(request, version).put("/api/v1/annotations");
  }

  /** Saves values for questions, in this order, under version 1 of the rubric. */
  public Response rate(
      TestUser user,
      UUID traceId,
      @Nullable Integer version,
      List<String> questions,
      int... values) {
    List<Map<String, Object>> ratings = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      ratings.add(Map.of("questionId", questions.get(i), "value", values[i]));
    }
    return save(user, traceId, version, Map.of("rubricVersion", 1, "ratings", ratings));
  }

  /** Saves a draft of values for questions, in this order. */
  public Response draft(
      TestUser user,
      UUID traceId,
      @Nullable Integer version,
      List<String> questions,
      int... values) {
    List<Map<String, Object>> ratings = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      ratings.add(Map.of("questionId", questions.get(i), "value", values[i]));
    }
    return save(
        user, traceId, version, Map.of("rubricVersion", 1, "draft", true, "ratings", ratings));
  }

  /** Puts a row of this workshop into every table that knows workshops and is empty of it. */
  public void fillEverything() {
    EmbeddedDatabase.current()
        .run(
            """
            insert into question_evidence
              (id, workshop_id, rubric_version, question_id, trace_id, position)
            select uuidv7(), workshop_id, 1, question_id, uuidv7(), 0 from current_question
            where workshop_id = '%s'
            """
                .formatted(id),
            """
            insert into annotation_history (workshop_id, annotation_id, version, state, saved_at)
            select workshop_id, id, 1, '{}', now() from annotation where workshop_id = '%s'
            """
                .formatted(id),
            "insert into trace_part values ('%s', uuidv7(), 'TUNING', '1')".formatted(id),
            "insert into published_group values ('%s', uuidv7(), uuidv7(), 1)".formatted(id),
            "insert into adjudication_progress values ('%s', 1)".formatted(id),
            """
            insert into annotation_import (id, workshop_id, format, state, done, failed, position,
              created_at, version)
            values ('%1$s', '%1$s', 'CSV', 'SUCCEEDED', 0, 0, 0, now(), 1)
            """
                .formatted(id),
            "insert into annotation_import_error values ('%s', 1, 'x')".formatted(id),
            """
            insert into suggestion_run (id, workshop_id, state, material, created_at, version)
            values ('%1$s', '%1$s', 'SUCCEEDED', '', now(), 1)
            """
                .formatted(id),
            """
            insert into rubric_suggestion
              (id, workshop_id, run_id, title, description, scale_type, state)
            values ('%1$s', '%1$s', '%1$s', 't', '', 'BINARY', 'OPEN')
            """
                .formatted(id),
            """
            insert into adjudication
              (workshop_id, question_id, trace_id, ratings, version, settled_by, settled_at)
            values ('%1$s', '%1$s', '%1$s', '', 1, '%1$s', now())
            """
                .formatted(id),
            """
            insert into adjudication_history
              (workshop_id, question_id, trace_id, version, settled_by, settled_at)
            values ('%1$s', '%1$s', '%1$s', 1, '%1$s', now())
            """
                .formatted(id));
  }

  private static RequestSpecification ifMatch(
      RequestSpecification request, @Nullable Integer version) {
    return version == null ? request : request.header("If-Match", "\"" + version + "\"");
  }
}
