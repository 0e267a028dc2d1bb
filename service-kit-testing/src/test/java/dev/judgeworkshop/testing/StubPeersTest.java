package dev.judgeworkshop.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StubPeersTest {

  private final StubPeers peers = StubPeers.shared();
  private final UUID workshop = UUID.randomUUID();
  private final UUID user = UUID.randomUUID();

  @BeforeEach
  void forget() {
    peers.reset();
  }

  @Test
  void workshopsKnowsAMemberOnceTold() {
    // Given
    UUID dataset = UUID.randomUUID();
    peers.membership(
        StubMembership.of(workshop, user, "SME", "ANNOTATION").inRound(2, dataset).atVersion(7));

    // When
    Response answer = get(Peer.WORKSHOPS, memberPath());

    // Then
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.<Map<String, Object>>path("$"))
        .isEqualTo(
            Map.of(
                "workshopId",
                workshop.toString(),
                "userId",
                user.toString(),
                "role",
                "SME",
                "phase",
                "ANNOTATION",
                "state",
                "OPEN",
                "round",
                2,
                "activeDatasetId",
                dataset.toString(),
                "tokenVersion",
                0,
                "randomOrder",
                false,
                "workshopVersion",
                7));
  }

  @Test
  void somebodyUnknownIsAProblem() {
    // When
    Response answer = get(Peer.WORKSHOPS, memberPath());

    // Then
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.contentType()).isEqualTo("application/problem+json");
    assertThat(answer.<String>path("code")).isEqualTo("not-found");
  }

  @Test
  void countsWhatWasAskedAndForgetsItOnReset() {
    // Given
    StubEndpoint counts = peers.traces().get("/counts").answers(Map.of("traces", 3));
    get(Peer.TRACES, "/counts?verbose=true");
    get(Peer.TRACES, "/counts");
    get(Peer.DISCOVERY, "/counts");

    // When
    int asked = counts.received();
    peers.reset();

    // Then
    assertThat(asked).isEqualTo(2);
    assertThat(counts.received()).isZero();
    assertThat(get(Peer.TRACES, "/counts").statusCode()).isEqualTo(404);
  }

  @Test
  void aPeerThatIsDownGoesBeforeItsAnswers() {
    // Given
    peers.traces().get("/counts").answers(Map.of("traces", 3));
    peers.discovery().get("/counts").answers(Map.of("feedback", 1));

    // When
    peers.traces().everything().isDown();

    // Then
    Response answer = get(Peer.TRACES, "/counts");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("1");
    assertThat(get(Peer.DISCOVERY, "/counts").statusCode()).isEqualTo(200);
  }

  @Test
  void recoversAfterSomeFailures() {
    // Given
    peers.judge().get("/flaky").answersAfterFailures(2, "{\"ok\":true}");

    // Then
    assertThat(get(Peer.JUDGE, "/flaky").statusCode()).isEqualTo(503);
    assertThat(get(Peer.JUDGE, "/flaky").statusCode()).isEqualTo(503);
    assertThat(get(Peer.JUDGE, "/flaky").<Boolean>path("ok")).isTrue();
    assertThat(get(Peer.JUDGE, "/flaky").<Boolean>path("ok")).isTrue();
  }

  @Test
  void breaksConnections() {
    peers.annotations().get("/broken").breaksConnection();

    assertThatThrownBy(() -> get(Peer.ANNOTATIONS, "/broken")).isInstanceOf(IOException.class);
  }

  @Test
  void hangsLongerThanAClientWaits() {
    // Given
    peers.annotations().get("/slow").hangs(Duration.ofSeconds(5));
    HttpClientConfig impatient =
        HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", 200);

    // Then
    assertThatThrownBy(
            () ->
                given()
                    .config(RestAssured.config().httpClient(impatient))
                    .get(peers.url(Peer.ANNOTATIONS) + "/slow"))
        .isInstanceOf(SocketTimeoutException.class);
  }

  private String memberPath() {
    return "/internal/v1/workshops/" + workshop + "/members/" + user;
  }

  private Response get(Peer peer, String path) {
    return given().get(peers.url(peer) + path);
  }
}
