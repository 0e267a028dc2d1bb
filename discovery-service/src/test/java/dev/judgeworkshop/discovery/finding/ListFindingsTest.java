package dev.judgeworkshop.discovery.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.judgeworkshop.discovery.AWorkshop;
import dev.judgeworkshop.discovery.Rows;
import dev.judgeworkshop.testing.StatementCounter;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
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
      var statements =
          StatementCounter.executed(() -> list(ada, filter + "&limit=200").statusCode(200));
      assertThat(statements.count()).as(statements.toString()).isEqualTo(2);
    }
    assertThat(AWorkshop.PEERS.traces().everything().received()).isZero();
  }

  private ValidatableResponse list(TestUser user, String query) {
    return AWorkshop.as(user).get("/api/v1/findings?workshopId=" + workshop.id() + query).then();
  }
}
