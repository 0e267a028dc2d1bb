package dev.judgeworkshop.workshops.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.judgeworkshop.testing.StubEndpoint;
import dev.judgeworkshop.testing.StubPeers;
import dev.judgeworkshop.workshops.Person;
import dev.judgeworkshop.workshops.WorkshopsTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(WorkshopsTestResource.class)
class WorkshopListTest {

  private static final String WORKSHOPS = "/api/v1/workshops";
  private static final String TRACES = "/internal/v1/trace-counts";
  private static final String ANNOTATIONS = "/internal/v1/annotation-counts";

  private final StubPeers peers = StubPeers.shared();
  private Person ada;

  @BeforeEach
  void somebody() {
    ada = Person.named("Ada");
  }

  @Test
  void showsWhatOthersCount() {
    // Given
    UUID old = ada.createsWorkshop("Old");
    UUID recent = ada.createsWorkshop("Recent");
    StubEndpoint traces =
        peers
            .traces()
            .get(TRACES)
            .answers(Map.of("items", List.of(Map.of("workshopId", old, "traces", 7))));
    peers
        .annotations()
        .get(ANNOTATIONS)
        .answers(Map.of("items", List.of(Map.of("workshopId", recent, "annotations", 9))));

    // When
    JsonPath page = ada.sends().get(WORKSHOPS).then().statusCode(200).extract().jsonPath();

    // Then
    assertThat(page.getList("items.name")).isEqualTo(List.of("Recent", "Old"));
    assertThat(page.getList("items.traces")).isEqualTo(List.of(0, 7));
    assertThat(page.getList("items.annotations")).isEqualTo(List.of(9, 0));
    assertThat(page.getList("missing")).isNull();
    assertThat(traces.requests().getFirst().queryParameter("workshopIds").firstValue())
        .contains(old.toString(), recent.toString());
    assertThat(traces.requests().getFirst().getHeader("Authorization")).startsWith("Bearer ");
  }

  @Test
  void goesOnWithoutWhoIsAway() {
    // Given
    ada.createsWorkshop("Alone");
    peers.traces().get(TRACES).isDown();
    peers.annotations().get(ANNOTATIONS).answers("{\"items\":[]}");

    // Then
    ada.sends()
        .get(WORKSHOPS)
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].traces", equalTo(null))
        .body("items[0].annotations", equalTo(0))
        .body("missing", contains("traces"));

    // And a failure is not kept
    peers.traces().get(TRACES).answers("{\"items\":[]}");
    ada.sends()
        .get(WORKSHOPS)
        .then()
        .body("items[0].traces", equalTo(0))
        .body("missing", equalTo(null));
  }

  @Test
  void asksNobodyAboutNothing() {
    StubEndpoint traces = peers.traces().everything().answers("{}");
    ada.sends().get(WORKSHOPS).then().statusCode(200).body("items", hasSize(0));
    assertThat(traces.received()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "'',                             'D C B A'",
    "?status=ACTIVE,                 'D B A'",
    "?status=OPEN,                   'B A'",
    "?status=PAUSED,                 'D'",
    "?status=ARCHIVED,               'C'",
    "?role=SME,                      'D'",
    "?role=FACILITATOR,              'C B A'",
    "?role=FACILITATOR&status=OPEN,  'B A'",
    "?phase=INTAKE&q=a,              'A'",
    "?phase=RESULTS,                 ''"
  })
  void filters(String query, String names) {
    // Given
    ada.createsWorkshop("A");
    ada.createsWorkshop("B");
    UUID archived = ada.createsWorkshop("C");
    ada.sends(1)
        .body(Map.of("archived", true))
        .patch(WORKSHOPS + "/" + archived)
        .then()
        .statusCode(200);
    Person bob = Person.named("Bob");
    UUID paused = bob.createsWorkshop("D");
    bob.adds(ada, paused, "SME");
    bob.sends(2).post(WORKSHOPS + "/" + paused + "/pause").then().statusCode(200);

    // When
    JsonPath page = ada.sends().get(WORKSHOPS + query).then().statusCode(200).extract().jsonPath();

    // Then
    assertThat(String.join(" ", page.getList("items.name", String.class))).isEqualTo(names);
    assertThat(page.getInt("total")).isEqualTo(page.getList("items").size());
  }

  @Test
  void aCursorIsGoodForItsFilterOnly() {
    ada.createsWorkshop("A");
    ada.createsWorkshop("B");
    String next = ada.sends().get(WORKSHOPS + "?limit=1&role=FACILITATOR").path("next");

    ada.sends()
        .get(WORKSHOPS + "?limit=1&role=FACILITATOR&after=" + next)
        .then()
        .statusCode(200)
        .body("items.name", contains("A"));
    ada.sends().get(WORKSHOPS + "?limit=1&status=OPEN&after=" + next).then().statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"status=CLOSED", "role=BOSS", "phase=LUNCH", "status=open"})
  void refusesUnknownFilters(String query) {
    ada.sends().get(WORKSHOPS + "?" + query).then().statusCode(400).body("violations", hasSize(1));
  }

  @Test
  void boundsTheSearch() {
    for (String q : List.of("q".repeat(201), "a\u0000", "a\nb")) {
      ada.sends()
          .queryParam("q", q)
          .get(WORKSHOPS)
          .then()
          .statusCode(400)
          .body("violations.field", contains("q"));
    }
    ada.sends().queryParam("q", "q".repeat(200)).get(WORKSHOPS).then().statusCode(200);
  }
}
