package dev.judgeworkshop.workshops.workshop;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.judgeworkshop.testing.Statements;
import dev.judgeworkshop.workshops.Person;
import dev.judgeworkshop.workshops.RequestStatements;
import dev.judgeworkshop.workshops.Services;
import dev.judgeworkshop.workshops.WorkshopsTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorkshopsTestResource.class)
class InternalMembershipResourceTest {

  @Test
  void tellsServicesWhatAMemberIs() {
    Person ada = Person.named("Ada");
    Person bob = Person.named("Bob");
    UUID workshop = ada.createsWorkshop("Looked up");
    ada.adds(bob, workshop, "PARTICIPANT");

    Services.tracesService()
        .get(path(workshop, bob.id()))
        .then()
        .statusCode(200)
        .body("workshopId", equalTo(workshop.toString()))
        .body("userId", equalTo(bob.id().toString()))
        .body("role", equalTo("PARTICIPANT"))
        .body("phase", equalTo("INTAKE"))
        .body("state", equalTo("OPEN"))
        .body("round", equalTo(0))
        .body("activeDatasetId", equalTo(null))
        .body("randomOrder", equalTo(false))
        .body("workshopVersion", equalTo(2))
        .body("tokenVersion", equalTo(0));
  }

  @Test
  void aForeignerHasNoMembership() {
    UUID workshop = Person.named("Ada").createsWorkshop("Looked up");

    Services.tracesService()
        .get(path(workshop, Person.named("Bob").id()))
        .then()
        .statusCode(404)
        .body("code", equalTo("workshop-not-found"));
    Services.tracesService().get(path(UUID.randomUUID(), UUID.randomUUID())).then().statusCode(404);
  }

  @Test
  void listsMembersForServices() {
    Person ada = Person.named("Ada");
    Person bob = Person.named("Bob");
    UUID workshop = ada.createsWorkshop("Listed");
    ada.adds(bob, workshop, "SME");
    String members = "/internal/v1/workshops/" + workshop + "/members";

    String next =
        Services.tracesService()
            .get(members + "?limit=1")
            .then()
            .statusCode(200)
            .body("items.name", equalTo(List.of("Ada")))
            .body("items[0].email", equalTo(ada.email()))
            .body("items[0].role", equalTo("FACILITATOR"))
            .extract()
            .path("next");
    Services.tracesService()
        .get(members + "?limit=1&after=" + next)
        .then()
        .statusCode(200)
        .body("items.userId", equalTo(List.of(bob.id().toString())))
        .body("next", equalTo(null));
    Services.tracesService()
        .get("/internal/v1/workshops/" + UUID.randomUUID() + "/members")
        .then()
        .statusCode(404);
    ada.sends().get(members).then().statusCode(403);
  }

  @Test
  void isForServicesOnly() {
    Person ada = Person.named("Ada");
    UUID workshop = ada.createsWorkshop("Looked up");

    ada.sends().get(path(workshop, ada.id())).then().statusCode(403);
    given().get(path(workshop, ada.id())).then().statusCode(401);
  }

  @Test
  void costsOneStatement() {
    // Given
    Person ada = Person.named("Ada");
    UUID workshop = ada.createsWorkshop("Looked up");
    RequestSpecification traces = Services.tracesService();

    // When
    Statements statements =
        RequestStatements.of(() -> traces.get(path(workshop, ada.id())).then().statusCode(200));

    // Then
    assertThat(statements.count()).as(statements.toString()).isEqualTo(1);
  }

  private static String path(UUID workshop, UUID user) {
    return "/internal/v1/workshops/" + workshop + "/members/" + user;
  }
}
