package dev.judgeworkshop.workshops.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.StatementCounter;
import dev.judgeworkshop.testing.Statements;
import dev.judgeworkshop.workshops.Person;
import dev.judgeworkshop.workshops.WorkshopsTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request costs the database does not depend on how much there is. */
@QuarkusTest
@WithTestResource(WorkshopsTestResource.class)
class ListStatementsTest {

  private static final String WORKSHOPS = "/api/v1/workshops";

  @ParameterizedTest
  @ValueSource(ints = {1, 50, 200})
  void ownWorkshopsCostTwoStatements(int rows) {
    // Given
    Person ada = Person.named("Ada");
    EmbeddedDatabase.current().run(Rows.workshopsOf(ada, rows));

    // When
    Statements statements =
        StatementCounter.executed(
            () ->
                ada.sends()
                    .get(WORKSHOPS + "?limit=200")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(rows)));

    // Then
    assertThat(statements.count()).as(statements.toString()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 50, 200})
  void membersCostTwoStatements(int rows) {
    // Given
    Person ada = Person.named("Ada");
    UUID workshop = ada.createsWorkshop("Many");
    EmbeddedDatabase.current().run(Rows.membersOf(workshop, rows - 1));

    // When
    Statements statements =
        StatementCounter.executed(
            () ->
                ada.sends()
                    .get(WORKSHOPS + "/" + workshop + "/members?limit=200")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(rows)));

    // Then
    assertThat(statements.count()).as(statements.toString()).isEqualTo(2);
  }

  @Test
  void aPollCostsOneStatement() {
    // Given
    Person ada = Person.named("Ada");
    String status = WORKSHOPS + "/" + ada.createsWorkshop("Polled") + "/status";

    // When
    Statements unchanged =
        StatementCounter.executed(
            () -> ada.sends().header("If-None-Match", "\"1\"").get(status).then().statusCode(304));
    Statements first =
        StatementCounter.executed(() -> ada.sends().get(status).then().statusCode(200));

    // Then
    assertThat(unchanged.count()).as(unchanged.toString()).isEqualTo(1);
    assertThat(unchanged.sql().getFirst()).doesNotContain("phase");
    assertThat(first.count()).as(first.toString()).isEqualTo(1);
  }

  @Test
  void oneWorkshopCostsOneStatement() {
    Person ada = Person.named("Ada");
    UUID workshop = ada.createsWorkshop("Read");

    Statements statements =
        StatementCounter.executed(
            () -> ada.sends().get(WORKSHOPS + "/" + workshop).then().statusCode(200));

    assertThat(statements.count()).as(statements.toString()).isEqualTo(1);
  }
}
