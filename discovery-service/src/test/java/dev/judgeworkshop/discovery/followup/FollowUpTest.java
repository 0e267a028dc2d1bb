package dev.judgeworkshop.discovery.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.judgeworkshop.discovery.AWorkshop;
import dev.judgeworkshop.testing.StubEndpoint;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "discovery"))
class FollowUpTest {

  private final AWorkshop workshop = AWorkshop.inDiscovery();
  private TestUser ada;
  private TestUser facilitator;
  private UUID trace;
  private String feedback;

  @BeforeEach
  void give() {
    workshop.withSettings(true, true);
    ada = workshop.sme();
    facilitator = workshop.facilitator();
    trace = workshop.trace();
    feedback =
        AWorkshop.as(ada)
            .body(Map.of("label", "BAD", "reason", "forgot the refund"))
            .put("/api/v1/feedback?workshopId={w}&traceId={t}", workshop.id(), trace)
            .path("id");
    workshop.texts(trace, "where is my money", "be patient");
  }

  @Test
  void theModelAsksOneQuestionAfterAnother() {
    // Given
    asks("Which refund?");
    // When
    ValidatableResponse first = ask();
    // Then
    first
        .statusCode(201)
        .header("ETag", "\"1\"")
        .body("position", equalTo(1))
        .body("question", equalTo("Which refund?"))
        .body("source", equalTo("MODEL"))
        .body("answer", nullValue());
    String sent = workshop.completions().requests().getFirst().getBodyAsString();
    assertThat(sent)
        .contains("\"FOLLOW_UP\"", "PT", "where is my money", "be patient", "forgot the refund");
    ask().statusCode(200).body("position", equalTo(1));
    answer(1, null, "the second one").statusCode(200).header("ETag", "\"2\"");
    asks("Why the second?");
    ask().statusCode(201).body("position", equalTo(2)).body("question", equalTo("Why the second?"));
    assertThat(workshop.completions().requests().getLast().getBodyAsString())
        .contains("Which refund?", "the second one");
    list(ada)
        .body("items.position", contains(1, 2))
        .body("items[0].answer", equalTo("the second one"))
        .body("items[0].answeredAt", notNullValue());
  }

  @Test
  void thereAreThreeAtMost() {
    workshop.completions().answersProblem(409, "no-model-provider");
    for (int position = 1; position <= 3; position++) {
      ask().statusCode(201).body("position", equalTo(position));
      answer(position, null, "answer " + position).statusCode(200);
    }
    ask().statusCode(409).body("code", equalTo("follow-up-questions-complete"));
    list(facilitator)
        .body("items.question", equalTo(Questioner.FALLBACKS))
        .body("items.source", contains("FALLBACK", "FALLBACK", "FALLBACK"))
        .body("items.answer", contains("answer 1", "answer 2", "answer 3"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "none",
        "limited",
        "unusable",
        "broken",
        "slow",
        "nonsense",
        "blank",
        "endless",
        "empty",
        "text away"
      })
  void aFixedQuestionIsAskedWhenTheModelDoesNot(String model) {
    // Given
    StubEndpoint completions = workshop.completions();
    switch (model) {
      case "none" -> completions.answersProblem(409, "no-model-provider");
      case "limited" -> completions.isDown();
      case "unusable" -> completions.answersProblem(503, "model-answer-unusable");
      case "broken" -> completions.breaksConnection();
      case "slow" -> completions.hangs(Duration.ofMinutes(2));
      case "nonsense" -> completions.answers("[1, 2, 3]");
      case "blank" -> asks(" \n");
      case "endless" -> asks("why ".repeat(500));
      case "empty" -> completions.answers("{}");
      default -> workshop.texts().isDown();
    }
    // When
    ValidatableResponse asked = ask();
    // Then
    asked
        .statusCode(201)
        .body("source", equalTo("FALLBACK"))
        .body("question", equalTo(Questioner.FALLBACKS.getFirst()));
    assertThat(completions.received()).isLessThanOrEqualTo(1);
  }

  @Test
  void anAnswerIsKeptAsItIsGiven() {
    asks("Why?");
    ask().statusCode(201);
    answer(1, null, "line one\n\n  line two").statusCode(200).header("ETag", "\"2\"");
    answer(1, null, "line one\n\n  line two").statusCode(200).header("ETag", "\"2\"");
    answer(1, null, "other")
        .statusCode(409)
        .header("ETag", "\"2\"")
        .body("code", equalTo("follow-up-answered"))
        .body("current.answer", equalTo("line one\n\n  line two"));
    answer(1, "\"1\"", "other").statusCode(412).header("ETag", "\"2\"");
    answer(1, "\"2\"", "other").statusCode(200).header("ETag", "\"3\"");
    list(ada).body("items[0].answer", equalTo("other"));
    answer(2, null, "x").statusCode(404).body("code", equalTo("follow-up-not-found"));
    answer(1, "\"3\"", " ").statusCode(400).body("violations[0].field", equalTo("answer"));
  }

  @Test
  void aWorkshopMaySwitchThemOff() {
    AWorkshop off = AWorkshop.inDiscovery().withSettings(true, false);
    TestUser ben = off.sme();
    String id =
        AWorkshop.as(ben)
            .body(Map.of("label", "BAD", "reason", "x"))
            .put("/api/v1/feedback?workshopId={w}&traceId={t}", off.id(), off.trace())
            .path("id");
    AWorkshop.as(ben)
        .post("/api/v1/feedback/{f}/follow-ups?workshopId={w}", id, off.id())
        .then()
        .statusCode(409)
        .body("code", equalTo("follow-up-questions-off"));
    assertThat(off.completions().received()).isZero();
  }

  @Test
  void nothingIsAskedWhileTheSettingsAreUnknown() {
    workshop.settings().isDown();
    ask().statusCode(503);
    list(ada).body("items", hasSize(0));
  }

  @Test
  void onlyTheAuthorIsAskedAndFacilitatorsRead() {
    asks("Why?");
    ask().statusCode(201);
    TestUser ben = workshop.sme();
    ask(ben).statusCode(404).body("code", equalTo("feedback-not-found"));
    ask(facilitator).statusCode(403);
    ask(TestUser.named("Eve")).statusCode(404);
    list(ben).statusCode(404);
    list(TestUser.named("Eve")).statusCode(404);
    list(facilitator).statusCode(200).body("items", hasSize(1));
    AWorkshop.as(ada)
        .post("/api/v1/feedback/{f}/follow-ups?workshopId={w}", UUID.randomUUID(), workshop.id())
        .then()
        .statusCode(404)
        .body("code", equalTo("feedback-not-found"));
    AWorkshop.as(ada)
        .post("/api/v1/feedback/{f}/follow-ups", feedback)
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("workshopId"));
  }

  private void asks(String question) {
    workshop
        .completions()
        .answers(
            Map.of(
                "content",
                "",
                "json",
                Map.of("question", question),
                "model",
                "m-1",
                "inputTokens",
                10,
                "outputTokens",
                5));
  }

  private ValidatableResponse ask() {
    return ask(ada);
  }

  private ValidatableResponse ask(TestUser user) {
    return AWorkshop.as(user)
        .post("/api/v1/feedback/{f}/follow-ups?workshopId={w}", feedback, workshop.id())
        .then();
  }

  private ValidatableResponse answer(int position, String ifMatch, String answer) {
    var request = AWorkshop.as(ada).body(Map.of("answer", answer));
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request
        .put(
            "/api/v1/feedback/{f}/follow-ups/{p}/answer?workshopId={w}",
            feedback,
            position,
            workshop.id())
        .then();
  }

  private ValidatableResponse list(TestUser user) {
    return AWorkshop.as(user)
        .get("/api/v1/feedback/{f}/follow-ups?workshopId={w}", feedback, workshop.id())
        .then();
  }
}
