package dev.judgeworkshop.workshops.progress;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorkshopsTestResource.class)
class ProgressResourceTest {

  private final StubPeers peers = StubPeers.shared();
  private Person ada;
  private Person bob;
  private UUID workshop;
  private String path;

  @BeforeEach
  void aWorkshop() {
    ada = Person.named("Ada");
    bob = Person.named("Bob");
    workshop = ada.createsWorkshop("Under way");
    ada.adds(bob, workshop, "SME");
    path = "/api/v1/workshops/" + workshop + "/progress";
    peers.traces().get(internal("/counts")).answers(Map.of("traces", 12));
    peers
        .annotations()
        .get(internal("/progress"))
        .answers(
            Map.of(
                "questions", 3,
                "annotations", 8,
                "drafts", 1,
                "members", List.of(Map.of("userId", bob.id(), "annotations", 8, "drafts", 1))));
    peers
        .judge()
        .get(internal("/progress"))
        .answers(Map.of("evaluationRuns", 2, "running", 1, "alignments", 0));
  }

  private StubEndpoint discovery() {
    return peers.discovery().get(internal("/progress"));
  }

  private void discoveryAnswers() {
    discovery()
        .answers(
            Map.of(
                "feedback", 4,
                "findings", 2,
                "draftRubricItems", 1,
                "members",
                    List.of(
                        Map.of(
                            "userId",
                            bob.id(),
                            "feedback",
                            4,
                            "findings",
                            2,
                            "completedAt",
                            "2026-01-01T10:00:00Z"))));
  }

  @Test
  void gathersEverythingInOneCall() {
    discoveryAnswers();

    ada.sends()
        .get(path)
        .then()
        .statusCode(200)
        .body("phase", equalTo("INTAKE"))
        .body("intake.traces", equalTo(12))
        .body("discovery.feedback", equalTo(4))
        .body("discovery.draftRubricItems", equalTo(1))
        .body("annotation.questions", equalTo(3))
        .body("judging.running", equalTo(1))
        .body("members.total", equalTo(2))
        .body("members.items.displayName", contains("Ada", "Bob"))
        .body("members.items[0].annotation.annotations", equalTo(0))
        .body("members.items[1].annotation.annotations", equalTo(8))
        .body("members.items[1].discovery.completedAt", equalTo("2026-01-01T10:00:00Z"))
        .body("missing", hasSize(0));
  }

  @Test
  void othersSeeTheTotalsAndThemselves() {
    discoveryAnswers();

    bob.sends()
        .get(path)
        .then()
        .statusCode(200)
        .body("annotation.annotations", equalTo(8))
        .body("members.items.displayName", contains("Bob"))
        .body("members.total", equalTo(1))
        .body("judging", equalTo(null));
    Person.named("Cleo").sends().get(path).then().statusCode(404);
  }

  @Test
  void goesOnWithoutWhoIsAway() {
    discovery().isDown();

    ada.sends()
        .get(path)
        .then()
        .statusCode(200)
        .body("missing", contains("discovery"))
        .body("discovery", equalTo(null))
        .body("members.items[1].discovery", equalTo(null))
        .body("members.items[1].annotation.annotations", equalTo(8));
  }

  @Test
  void asksEachPeerOnceForManyWhoLook() {
    discoveryAnswers();
    StubEndpoint discovery = discovery();

    ada.sends().get(path).then().statusCode(200);
    String tag = bob.sends().get(path).then().statusCode(200).extract().header("ETag");
    bob.sends().header("If-None-Match", tag).get(path).then().statusCode(304);

    assertThat(discovery.received()).isEqualTo(1);
  }

  @Test
  void membersComeInPages() {
    discoveryAnswers();
    String next = ada.sends().get(path + "?limit=1").path("members.next");
    ada.sends()
        .get(path + "?limit=1&after=" + next)
        .then()
        .body("members.items.displayName", contains("Bob"));
    ada.sends().get(path + "?limit=201").then().statusCode(400);
  }

  private String internal(String rest) {
    return "/internal/v1/workshops/" + workshop + rest;
  }
}
