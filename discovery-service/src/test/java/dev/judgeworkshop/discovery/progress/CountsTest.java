package dev.judgeworkshop.discovery.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.judgeworkshop.discovery.AWorkshop;
import dev.judgeworkshop.discovery.Rows;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "discovery"))
class CountsTest {

  private static final String COUNTS = "/internal/v1/workshops/{id}/counts";

  private final AWorkshop workshop = AWorkshop.inDiscovery();

  @Test
  void countsWhatEverybodyContributed() {
    Rows.contribute(workshop.id(), 7, UUID.randomUUID(), UUID.randomUUID());
    AWorkshop.asService("workshops-service")
        .get(COUNTS, workshop.id())
        .then()
        .statusCode(200)
        .body("feedback", equalTo(14))
        .body("findings", equalTo(14))
        .body("draftRubricItems", equalTo(0));
  }

  @Test
  void countsNothingWhereNothingIs() {
    AWorkshop.asService("workshops-service")
        .get(COUNTS, workshop.id())
        .then()
        .statusCode(200)
        .body("feedback", equalTo(0))
        .body("findings", equalTo(0));
  }

  @Test
  void costsOneStatement() {
    var statements =
        AWorkshop.executed(
            () -> AWorkshop.asService("workshops-service").get(COUNTS, workshop.id()));
    assertThat(statements.count()).as(statements.toString()).isEqualTo(1);
  }

  @Test
  void isForServicesOnly() {
    AWorkshop.as(workshop.facilitator()).get(COUNTS, workshop.id()).then().statusCode(403);
  }
}
