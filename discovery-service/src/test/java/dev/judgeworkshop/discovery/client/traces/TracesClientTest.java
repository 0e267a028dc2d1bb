package dev.judgeworkshop.discovery.client.traces;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.judgeworkshop.discovery.AWorkshop;
import dev.judgeworkshop.testing.TestUser;
import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = WorkshopTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "discovery"))
class TracesClientTest {

  private final AWorkshop workshop = AWorkshop.inDiscovery();
  private TestUser ada;

  @BeforeEach
  void invite() {
    ada = workshop.sme();
  }

  @Test
  void asksOnceForATraceThatIsThere() {
    UUID trace = workshop.trace();
    assertThat(give(ada, trace)).isEqualTo(201);
    assertThat(find(ada, trace)).isEqualTo(201);
    assertThat(lookUpsOf(trace)).isEqualTo(1);
  }

  @Test
  void asksForEachPersonInTheDatasetOfTheRound() {
    UUID trace = workshop.trace();
    TestUser ben = workshop.sme();
    assertThat(give(ada, trace)).isEqualTo(201);
    assertThat(give(ben, trace)).isEqualTo(201);
    assertThat(AWorkshop.PEERS.traces().get(workshop.lookUp(trace)).requests())
        .extracting(LoggedRequest::getUrl)
        .satisfiesExactly(
            url -> assertThat(url).contains("userId=" + ada.id(), dataset()),
            url -> assertThat(url).contains("userId=" + ben.id(), dataset()));
  }

  private String dataset() {
    return "datasetId=" + workshop.datasetId();
  }

  private int find(TestUser user, UUID trace) {
    return AWorkshop.as(user)
        .body(Map.of("workshopId", workshop.id(), "traceId", trace, "insight", "x"))
        .post("/api/v1/findings")
        .statusCode();
  }

  @Test
  void doesNotRememberThatATraceIsNotThere() {
    UUID trace = UUID.randomUUID();
    assertThat(give(ada, trace)).isEqualTo(404);
    AWorkshop.PEERS.traces().get(workshop.lookUp(trace)).answersStatus(204);
    assertThat(give(ada, trace)).isEqualTo(201);
  }

  @Test
  void triesAgainBeforeItGivesUp() {
    UUID trace = UUID.randomUUID();
    AWorkshop.PEERS.traces().get(workshop.lookUp(trace)).answersAfterFailures(2, Map.of());
    assertThat(give(ada, trace)).isEqualTo(201);
  }

  @Test
  void doesNotRememberThatThePeerWasAway() {
    UUID trace = UUID.randomUUID();
    AWorkshop.PEERS.traces().get(workshop.lookUp(trace)).breaksConnection();
    assertThat(give(ada, trace)).isEqualTo(503);
    AWorkshop.PEERS.traces().get(workshop.lookUp(trace)).answersStatus(204);
    assertThat(give(ada, trace)).isEqualTo(201);
  }

  @Test
  void speaksInItsOwnName() {
    UUID trace = workshop.trace();
    give(ada, trace);
    String authorization =
        AWorkshop.PEERS
            .traces()
            .get(workshop.lookUp(trace))
            .requests()
            .getFirst()
            .getHeader("Authorization");
    assertThat(authorization)
        .startsWith("Bearer ")
        .isNotEqualTo("Bearer " + AWorkshop.tokenOf(ada));
  }

  private int lookUpsOf(UUID trace) {
    return AWorkshop.PEERS.traces().get(workshop.lookUp(trace)).received();
  }

  private int give(TestUser user, UUID trace) {
    return AWorkshop.as(user)
        .body(Map.of("label", "GOOD", "reason", "x"))
        .put("/api/v1/feedback?workshopId={w}&traceId={t}", workshop.id(), trace)
        .statusCode();
  }
}
