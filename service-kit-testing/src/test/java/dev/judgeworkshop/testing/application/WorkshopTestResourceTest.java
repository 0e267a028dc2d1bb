package dev.judgeworkshop.testing.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.Peer;
import dev.judgeworkshop.testing.Plans;
import dev.judgeworkshop.testing.StatementCounter;
import dev.judgeworkshop.testing.Statements;
import dev.judgeworkshop.testing.StubPeers;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.Tokens;
import dev.judgeworkshop.testing.Work;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.oidc.client.OidcClient;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "application"))
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WorkshopTestResourceTest {

  private final Tokens tokens = Tokens.shared();
  private final StubPeers peers = StubPeers.shared();

  @Inject ItemRepository items;
  @Inject Pool pool;
  @Inject OidcClient oidcClient;

  @ConfigProperty(name = "TRACES_URL")
  String tracesUrl;

  @BeforeEach
  void tellTraces() {
    peers.traces().get("/told-before-each").answers(Map.of("told", true));
  }

  @Test
  @Order(1)
  void tellsTheApplicationWhereItsDatabaseIs() {
    // When
    String name =
        pool.query("select current_database()")
            .execute()
            .await()
            .indefinitely()
            .iterator()
            .next()
            .getString(0);

    // Then
    assertThat(name).isEqualTo("application").isEqualTo(EmbeddedDatabase.current().name());
  }

  @Test
  @Order(2)
  void goodTokensAreAccepted() {
    // Given
    TestUser ada = TestUser.named("Ada");

    // When
    Response answer = given().auth().oauth2(tokens.of(ada)).get("/private/me");

    // Then
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.asString()).isEqualTo(ada.id().toString());
  }

  @Test
  @Order(3)
  void badTokensAreRefused() {
    tokens
        .allBad(TestUser.named("Mallory"))
        .forEach(
            (name, token) -> {
              int status = given().auth().oauth2(token).get("/private/me").statusCode();
              assertThat(status).as(name).isEqualTo(401);
            });
  }

  @Test
  @Order(4)
  void theServiceGetsATokenOfItsOwn() {
    // When
    String token = oidcClient.getTokens().await().indefinitely().getAccessToken();

    // Then
    String me = given().auth().oauth2(token).get("/private/me").asString();
    assertThat(me).isEqualTo("application-service");
  }

  @Test
  @Order(5)
  void peersAreToldPerTest() {
    peers.traces().get("/told-once").answers(Map.of("told", true));

    given().get(tracesUrl + "/told-once").then().statusCode(200);
    assertThat(peers.peer(Peer.TRACES).everything().received()).isEqualTo(1);
  }

  @Test
  @Order(6)
  void peersForgetBetweenTests() {
    assertThat(peers.traces().everything().received()).isZero();
    given().get(tracesUrl + "/told-once").then().statusCode(404);
    given().get(tracesUrl + "/told-before-each").then().statusCode(200);
  }

  @Test
  @Order(7)
  void countsStatementsOfHibernateReactiveInBothWays() {
    // When
    Statements executed = StatementCounter.executed(this::twoQueries);
    Statements logged = StatementCounter.logged(this::twoQueries);

    // Then
    assertThat(executed.about("item").count()).as(executed.toString()).isEqualTo(2);
    assertThat(logged.count()).as(logged.toString()).isEqualTo(2);
  }

  @Test
  @Order(8)
  void countsStatementsOfThePgClient() {
    // When
    Work work = () -> pool.preparedQuery("select 1 from item").execute().await().indefinitely();

    // Then
    assertThat(StatementCounter.executed(work).about("item").count()).isEqualTo(1);
    assertThat(StatementCounter.logged(work).count()).isZero();
  }

  @Test
  @Order(9)
  void plansAreThoseOfTheApplicationsDatabase() {
    Plans.vacuum();
    Plans.assertThatPlan("select 1 from item where id = $1 limit 1", 1).returnsAtMost(1);
  }

  private void twoQueries() throws Throwable {
    VertxContextSupport.subscribeAndAwait(
        () -> Panache.withSession(() -> items.findById(1).chain(() -> items.count())));
  }
}
