package dev.judgeworkshop.discovery.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.judgeworkshop.discovery.AWorkshop;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "discovery"))
class NoteTest {

  private static final String NOTES = "/api/v1/notes";

  private final AWorkshop workshop = AWorkshop.inDiscovery();
  private TestUser ada;
  private TestUser ben;
  private TestUser facilitator;

  @BeforeEach
  void invite() {
    workshop.withSettings(true, true);
    ada = workshop.sme();
    ben = workshop.participant();
    facilitator = workshop.facilitator();
  }

  @Test
  void isWrittenOnATraceOrInGeneral() {
    UUID trace = workshop.trace();
    ValidatableResponse on = write(ada, trace, "look again\n");
    on.statusCode(201)
        .header("ETag", "\"1\"")
        .header("Location", endsWith(NOTES + "/" + on.extract().path("id")))
        .body("traceId", equalTo(trace.toString()))
        .body("phase", equalTo("DISCOVERY"))
        .body("text", equalTo("look again\n"));
    write(ada, null, "in general").statusCode(201).body("$", not(hasKey("traceId")));
    list(ada, "").body("total", equalTo(2)).body("items[0]", not(hasKey("authorName")));
    list(ada, "&traceId=" + trace).body("total", equalTo(1));
    list(ada, "&phase=ANNOTATION").body("total", equalTo(0));
    list(ada, "&phase=DISCOVERY").body("total", equalTo(2));
    list(ada, "&text=gener").body("total", equalTo(1));
    list(ada, "&phase=OTHER").statusCode(400).body("violations[0].field", equalTo("phase"));
  }

  @Test
  void isWrittenInWhateverPhase() {
    AWorkshop later = AWorkshop.in("ANNOTATION").withSettings(true, true);
    AWorkshop.as(later.sme())
        .body(Map.of("workshopId", later.id(), "traceId", later.trace(), "text", "x"))
        .post(NOTES)
        .then()
        .statusCode(201)
        .body("phase", equalTo("ANNOTATION"));
  }

  @Test
  void isReadByItsAuthorAndByFacilitators() {
    // Given
    UUID trace = workshop.trace();
    AWorkshop.named(ada, ben);
    workshop.known(trace);
    String id = write(ada, trace, "mine").extract().path("id");
    write(ben, null, "ben's").statusCode(201);
    // When
    ValidatableResponse all = list(facilitator, "");
    // Then
    all.body("total", equalTo(2))
        .body("items.authorName", contains(ben.name(), ada.name()))
        .body("items[1].inputPreview", equalTo("asks " + trace));
    list(facilitator, "&userId=" + ada.id()).body("total", equalTo(1));
    list(ada, "").body("total", equalTo(1));
    list(ada, "&userId=" + ben.id()).statusCode(403);
    list(TestUser.named("Eve"), "").statusCode(404);
    get(facilitator, id).statusCode(200);
    get(ben, id).statusCode(404).body("code", equalTo("note-not-found"));
    get(TestUser.named("Eve"), id).statusCode(404).body("code", equalTo("note-not-found"));
  }

  @Test
  void isChangedAndDeletedByItsAuthor() {
    String id = write(ada, null, "before").extract().path("id");
    save(ada, id, "\"1\"", "after").statusCode(200).header("ETag", "\"2\"");
    save(ada, id, "\"1\"", "after").statusCode(200).header("ETag", "\"2\"");
    save(ada, id, "\"1\"", "else").statusCode(412).body("current.text", equalTo("after"));
    save(ada, id, null, "else").statusCode(428);
    save(ben, id, "\"2\"", "else").statusCode(404);
    save(facilitator, id, "\"2\"", "else").statusCode(403);
    delete(facilitator, id, "\"2\"").statusCode(403);
    delete(ben, id, "\"2\"").statusCode(404);
    delete(ada, id, "\"1\"").statusCode(412);
    delete(ada, id, "\"2\"").statusCode(204);
    get(ada, id).statusCode(404);
    list(ada, "").body("total", equalTo(0));
  }

  @Test
  void isWrittenByThoseWhoTakePartOnWhatTheySee() {
    write(facilitator, null, "x").statusCode(403);
    write(TestUser.named("Eve"), null, "x").statusCode(404);
    write(workshop.smeWhilePaused(), null, "x")
        .statusCode(409)
        .body("code", equalTo("workshop-paused"));
    write(ada, UUID.randomUUID(), "x").statusCode(404).body("code", equalTo("trace-not-found"));
    write(ada, null, " ").statusCode(400).body("violations[0].field", equalTo("text"));
  }

  @Test
  void aWorkshopMaySwitchThemOff() {
    AWorkshop off = AWorkshop.inDiscovery().withSettings(false, true);
    AWorkshop.as(off.sme())
        .body(Map.of("workshopId", off.id(), "text", "x"))
        .post(NOTES)
        .then()
        .statusCode(409)
        .body("code", equalTo("notes-off"));
    workshop.settings().isDown();
    write(ada, null, "x").statusCode(503);
    list(ada, "").body("total", equalTo(0));
  }

  @Test
  void aPollOfAnUnchangedListCostsOneStatement() {
    write(ada, null, "x");
    String tag = list(ada, "").extract().header("ETag");
    var poll =
        AWorkshop.executed(
            () ->
                AWorkshop.as(ada)
                    .header("If-None-Match", tag)
                    .get(NOTES + "?workshopId=" + workshop.id())
                    .then()
                    .statusCode(304));
    assertThat(poll.count()).as(poll.toString()).isEqualTo(1);
    var load = AWorkshop.executed(() -> list(ada, "").statusCode(200));
    assertThat(load.count()).as(load.toString()).isEqualTo(2);
  }

  private ValidatableResponse write(TestUser user, UUID trace, String text) {
    Map<String, Object> body = new HashMap<>();
    body.put("workshopId", workshop.id());
    body.put("traceId", trace);
    body.put("text", text);
    return AWorkshop.as(user).body(body).post(NOTES).then();
  }

  private static ValidatableResponse save(TestUser user, String id, String ifMatch, String text) {
    var request = AWorkshop.as(user).body(Map.of("text", text));
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.put(NOTES + "/" + id).then();
  }

  private static ValidatableResponse delete(TestUser user, String id, String ifMatch) {
    return AWorkshop.as(user).header("If-Match", ifMatch).delete(NOTES + "/" + id).then();
  }

  private static ValidatableResponse get(TestUser user, String id) {
    return AWorkshop.as(user).get(NOTES + "/" + id).then();
  }

  private ValidatableResponse list(TestUser user, String query) {
    return AWorkshop.as(user).get(NOTES + "?workshopId=" + workshop.id() + query).then();
  }
}
