package dev.judgeworkshop.discovery.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.judgeworkshop.discovery.AWorkshop;
import dev.judgeworkshop.discovery.Rows;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "discovery"))
class ListFindingsTest {

  private static final int TRACES = 9;

  private final AWorkshop workshop = AWorkshop.inDiscovery();
  private TestUser ada;
  private TestUser ben;
  private TestUser facilitator;

  @BeforeEach
  void invite() {
    ada = workshop.sme();
    ben = workshop.participant();
    facilitator = workshop.facilitator();
  }

  @Test
  void aFacilitatorReadsEverybodysAndOthersTheirOwn() {
    Rows.contribute(workshop.id(), TRACES, ada.id(), ben.id());
    list(facilitator, "").statusCode(200).body("total", equalTo(18)).body("items", hasSize(18));
    list(facilitator, "&userId=" + ben.id()).body("total", equalTo(9));
    list(ada, "")
        .body("total", equalTo(9))
        .body("items.userId", everyItem(equalTo(ada.id().toString())));
    list(ada, "&userId=" + ben.id()).statusCode(403);
    list(TestUser.named("Eve"), "").statusCode(404).body("code", equalTo("workshop-not-found"));
  }

  @ParameterizedTest
  @CsvSource({
    "category=THEME, 6, 3",
    "category=EDGE_CASE, 0, 0",
    "traceId=TRACE, 2, 1",
    "traceId=TRACE&category=THEME, 0, 0"
  })
  void filters(String filter, int all, int own) {
    Rows.contribute(workshop.id(), TRACES, ada.id(), ben.id());
    String query = "&" + filter.replace("TRACE", Rows.trace(2).toString());
    list(facilitator, query).body("total", equalTo(all)).body("items", hasSize(all));
    list(ada, query).body("total", equalTo(own)).body("items", hasSize(own));
  }

  @Test
  void showsPreviewsOnly() {
    Rows.contribute(workshop.id(), 1, ada.id());
    list(ada, "")
        .body("items[0].insightPreview", equalTo("0123456789".repeat(28)))
        .body("items[0].insight", nullValue());
  }

  @Test
  void walksByCursorThroughEveryRowOnce() {
    // Given
    Rows.contribute(workshop.id(), TRACES, ada.id(), ben.id());
    List<String> all = list(facilitator, "").extract().path("items.id");
    // When
    List<String> walked = new ArrayList<>();
    String next = "";
    while (next != null) {
      ValidatableResponse page = list(facilitator, "&limit=4" + next).statusCode(200);
      walked.addAll(page.extract().path("items.id"));
      String cursor = page.extract().path("next");
      next = cursor == null ? null : "&after=" + cursor;
    }
    // Then
    assertThat(walked).isEqualTo(all).isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void refusesAnUnknownCategory() {
    list(ada, "&category=OTHER").statusCode(400).body("violations[0].field", equalTo("category"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 50, 200})
  void costsTwoStatementsWhateverItsLength(int rows) {
    Rows.contribute(workshop.id(), rows, ada.id());
    for (String filter : new String[] {"", "&category=THEME"}) {
      var statements = AWorkshop.executed(() -> list(ada, filter + "&limit=200").statusCode(200));
      assertThat(statements.count()).as(statements.toString()).isEqualTo(2);
    }
    assertThat(AWorkshop.PEERS.traces().everything().received()).isZero();
  }

  @Test
  void aFacilitatorSeesNamesAndPreviewsByOneCallEach() {
    // Given
    Rows.contribute(workshop.id(), TRACES, ada.id(), ben.id());
    AWorkshop.named(ada, ben);
    workshop.known(traces());
    // When
    ValidatableResponse shown = list(facilitator, "&userId=" + ben.id());
    // Then
    shown
        .statusCode(200)
        .body("items.authorName", everyItem(equalTo(ben.name())))
        .body("items[0].inputPreview", equalTo("asks " + Rows.trace(TRACES)))
        .body("items[0].outputPreview", equalTo("answers " + Rows.trace(TRACES)))
        .body("items[0].lacking", nullValue());
    list(facilitator, "&userId=" + ben.id()).statusCode(200);
    assertThat(AWorkshop.names().received()).isEqualTo(1);
    assertThat(workshop.previews().received()).isEqualTo(1);
    list(ben, "").body("items[0].authorName", nullValue());
  }

  @Test
  void aListDoesWithoutNamesWhileAPeerIsAway() {
    // Given
    Rows.contribute(workshop.id(), 1, ada.id());
    AWorkshop.names().isDown();
    workshop.previews().hangs(Duration.ofSeconds(20));
    // When
    ValidatableResponse without = list(facilitator, "");
    // Then
    without
        .statusCode(200)
        .body("items[0].userId", equalTo(ada.id().toString()))
        .body("items[0].authorName", nullValue())
        .body("items[0].lacking", contains("AUTHOR_NAME", "TRACE_PREVIEW"));
    AWorkshop.named(ada);
    workshop.known(traces());
    AWorkshop.as(facilitator)
        .header("If-None-Match", without.extract().header("ETag"))
        .get("/api/v1/findings?workshopId=" + workshop.id())
        .then()
        .statusCode(200)
        .body("items[0].authorName", equalTo(ada.name()))
        .body("items[0].lacking", nullValue());
  }

  @Test
  void aPollOfAnUnchangedListCostsOneStatement() {
    // Given
    Rows.contribute(workshop.id(), TRACES, ada.id());
    String tag = list(ada, "").extract().header("ETag");
    // When
    var statements =
        AWorkshop.executed(
            () ->
                AWorkshop.as(ada)
                    .header("If-None-Match", tag)
                    .get("/api/v1/findings?workshopId=" + workshop.id())
                    .then()
                    .statusCode(304));
    // Then
    assertThat(statements.count()).as(statements.toString()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"w7, 2", "W7, 2", "'w7 0', 0", "w, 18", "w77, 0", "'-- w3!', 2"})
  void findsWordsByTheirBeginnings(String text, int found) {
    Rows.contribute(workshop.id(), TRACES, ada.id(), ben.id());
    AWorkshop.as(facilitator)
        .queryParam("workshopId", workshop.id())
        .queryParam("text", text)
        .get("/api/v1/findings")
        .then()
        .statusCode(200)
        .body("total", equalTo(found))
        .body("items", hasSize(found));
  }

  @Test
  void refusesASearchWithoutWords() {
    list(facilitator, "&text=--").statusCode(400).body("violations[0].field", equalTo("text"));
    list(facilitator, "&text=" + "x".repeat(201))
        .statusCode(400)
        .body("violations[0].field", equalTo("text"));
  }

  private static UUID[] traces() {
    return IntStream.rangeClosed(1, TRACES).mapToObj(Rows::trace).toArray(UUID[]::new);
  }

  private ValidatableResponse list(TestUser user, String query) {
    return AWorkshop.as(user).get("/api/v1/findings?workshopId=" + workshop.id() + query).then();
  }
}
