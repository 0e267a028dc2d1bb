package dev.judgeworkshop.workshops.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.judgeworkshop.testing.StubEndpoint;
import dev.judgeworkshop.testing.StubPeers;
import dev.judgeworkshop.workshops.Person;
import dev.judgeworkshop.workshops.Services;
import dev.judgeworkshop.workshops.Together;
import dev.judgeworkshop.workshops.WorkshopsTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(WorkshopsTestResource.class)
class SettingsResourceTest {

  private final StubPeers peers = StubPeers.shared();
  private Person ada;
  private UUID workshop;
  private String path;

  @BeforeEach
  void aWorkshop() {
    ada = Person.named("Ada");
    workshop = ada.createsWorkshop("Set");
    path = "/api/v1/workshops/" + workshop + "/settings";
  }

  @Test
  void defaultsHoldUntilSomethingIsSaved() {
    ada.sends()
        .get(path)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("randomOrder.DISCOVERY", equalTo(false))
        .body("randomOrder.ANNOTATION", equalTo(false))
        .body("participantNotes", equalTo(true))
        .body("followUpQuestions", equalTo(false))
        .body("inputPath", equalTo(null));
    Services.tracesService()
        .get("/internal" + path.substring(4))
        .then()
        .statusCode(200)
        .body("version", equalTo(1))
        .body("workshopId", equalTo(workshop.toString()));
    Services.tracesService()
        .get("/internal/v1/workshops/" + UUID.randomUUID() + "/settings")
        .then()
        .statusCode(404);
  }

  @Test
  void savesWhatCanBeUsed() {
    // Given
    UUID provider = UUID.randomUUID();
    StubEndpoint check = peers.traces().post("/internal/v1/extraction-checks").answersStatus(204);
    peers.judge().get(providerPath(provider)).answersStatus(204);

    // When
    Map<String, Object> settings = settings();
    settings.put("inputPath", "$.messages[0]");
    settings.put("defaultModelProviderId", provider);
    ada.sends(1)
        .body(settings)
        .put(path)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("randomOrder.ANNOTATION", equalTo(true));

    // Then
    assertThat(check.requests().getFirst().getBodyAsString())
        .isEqualTo("{\"inputPath\":\"$.messages[0]\"}");
    Services.tracesService()
        .get("/internal" + path.substring(4))
        .then()
        .body("inputPath", equalTo("$.messages[0]"))
        .body("defaultModelProviderId", equalTo(provider.toString()))
        .body("randomOrder.DISCOVERY", equalTo(false));
    ada.sends(1).body(settings()).put(path).then().statusCode(412).header("ETag", "\"2\"");
    ada.sends().body(settings()).put(path).then().statusCode(428);
    ada.sends(2)
        .body(settings())
        .put(path)
        .then()
        .statusCode(200)
        .header("ETag", "\"3\"")
        .body("inputPath", equalTo(null));
  }

  @Test
  void tellsWhatIsWrongWithAPath() {
    peers
        .traces()
        .post("/internal/v1/extraction-checks")
        .answers(
            400,
            Map.of(
                "code",
                "invalid-request",
                "violations",
                List.of(Map.of("field", "outputPath", "message", "has no end"))));
    Map<String, Object> settings = settings();
    settings.put("outputPath", "$[");

    ada.sends(1)
        .body(settings)
        .put(path)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations.field", contains("outputPath"))
        .body("violations.message", contains("has no end"));
    ada.sends().get(path).then().header("ETag", "\"1\"");
  }

  @Test
  void aProviderOfAnotherWorkshopIsNone() {
    Map<String, Object> settings = settings();
    settings.put("defaultModelProviderId", UUID.randomUUID());

    ada.sends(1)
        .body(settings)
        .put(path)
        .then()
        .statusCode(400)
        .body("violations.field", contains("defaultModelProviderId"));
  }

  @Test
  void aServiceThatCannotCheckPathsYetChangesNothing() {
    Map<String, Object> settings = settings();
    settings.put("inputPath", "$.input");

    ada.sends(1).body(settings).put(path).then().statusCode(503);
    ada.sends().get(path).then().header("ETag", "\"1\"");
  }

  @Test
  void changesNothingWhenItCannotBeChecked() {
    peers.judge().everything().isDown();
    Map<String, Object> settings = settings();
    settings.put("defaultModelProviderId", UUID.randomUUID());

    ada.sends(1).body(settings).put(path).then().statusCode(503);
    ada.sends().get(path).then().header("ETag", "\"1\"");
  }

  @Test
  void ofTwoWhoSaveAtOnceOneWins() {
    List<Response> answers =
        Together.send(
            () -> ada.sends(1).body(settings()).put(path),
            () -> ada.sends(1).body(settings()).put(path));

    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
  }

  @Test
  void membersReadAndFacilitatorsWrite() {
    Person bob = Person.named("Bob");
    ada.adds(bob, workshop, "SME");

    bob.sends().get(path).then().statusCode(200);
    bob.sends(1).body(settings()).put(path).then().statusCode(403);
    Person.named("Cleo").sends().get(path).then().statusCode(404);
    Person.named("Cleo").sends(1).body(settings()).put(path).then().statusCode(404);
    ada.sends().get("/internal" + path.substring(4)).then().statusCode(403);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          randomOrder            | null
          randomOrder            | {"DISCOVERY":true}
          randomOrder            | {"DISCOVERY":true,"ANNOTATION":false,"RUBRIC":true}
          participantNotes       | null
          participantNotes       | "yes"
          followUpQuestions      | 3
          inputPath              | ""
          inputPath              | "a\\u0000b"
          outputPath             | {"path":"$"}
          defaultModelProviderId | "none"
          unknownSetting         | true
          """)
  void refusesMalformedSettings(String field, String value) throws Exception {
    ObjectMapper json = new ObjectMapper();
    ObjectNode body = json.valueToTree(settings());
    body.set(field, json.readTree(value));

    ada.sends(1).body(body.toString()).put(path).then().statusCode(400);
    ada.sends().get(path).then().header("ETag", "\"1\"");
  }

  @Test
  void namesWhatIsTooLong() {
    Map<String, Object> settings = settings();
    settings.put("inputPath", "$".repeat(501));
    ada.sends(1)
        .body(settings)
        .put(path)
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("inputPath"));
  }

  private static Map<String, Object> settings() {
    Map<String, Object> settings = new HashMap<>();
    settings.put("randomOrder", Map.of("DISCOVERY", false, "ANNOTATION", true));
    settings.put("participantNotes", false);
    settings.put("followUpQuestions", true);
    return settings;
  }

  private String providerPath(UUID provider) {
    return "/internal/v1/workshops/" + workshop + "/model-providers/" + provider;
  }
}
