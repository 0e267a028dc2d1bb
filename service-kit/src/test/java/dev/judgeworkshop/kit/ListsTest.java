package dev.judgeworkshop.kit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(WorkshopTestResource.class)
class ListsTest {

  private static final String THINGS = "/api/v1/things";

  @Test
  void givesTheFirstFiftyAndTheTotal() {
    Kit.asAda()
        .get(THINGS)
        .then()
        .statusCode(200)
        .body("items", hasSize(50))
        .body("total", equalTo(120))
        .body("skip", equalTo(0))
        .body("limit", equalTo(50))
        .body("next", notNullValue());
  }

  @Test
  void theLastPageHasNoNext() {
    Kit.asAda()
        .get(THINGS + "?skip=100&limit=20")
        .then()
        .body("items", hasSize(20))
        .body("next", nullValue());
  }

  @Test
  void continuesAfterACursor() {
    // Given
    String next = Kit.asAda().get(THINGS + "?limit=30").path("next");
    // When
    var page = Kit.asAda().get(THINGS + "?limit=30&after=" + next).then();
    // Then
    page.statusCode(200).body("items[0].number", equalTo(30)).body("items", hasSize(30));
  }

  @Test
  void refusesACursorOfAnotherQuery() {
    String next = Kit.asAda().get(THINGS + "?limit=30").path("next");
    Kit.asAda()
        .get(THINGS + "?colour=RED&after=" + next)
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("after"));
  }

  @ParameterizedTest
  @CsvSource({
    "skip=-1, skip",
    "limit=0, limit",
    "limit=201, limit",
    "after=%21%21, after",
    "skip=0&after=x, after"
  })
  void refusesWhatIsOutOfBounds(String query, String field) {
    Kit.asAda()
        .get(THINGS + "?" + query)
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo(field));
  }

  @Test
  void aListHasAWeakTagAndAnswers304() {
    // Given
    var first = Kit.asAda().get(THINGS).then().header("ETag", startsWith("W/"));
    String tag = first.extract().header("ETag");
    // When
    var again = Kit.asAda().header("If-None-Match", "\"x\", " + tag).get(THINGS).then();
    // Then
    again.statusCode(304).header("ETag", tag).header("Cache-Control", "private, no-cache");
    Kit.asAda().header("If-None-Match", tag).get(THINGS + "?limit=1").then().statusCode(200);
  }
}
