package dev.judgeworkshop.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingTableTest {

  private static final RoutingTable SHIPPED = RoutingTable.load(Path.of("../kubernetes"));

  @ParameterizedTest
  @CsvSource({
    "/api/v1/auth/login, workshops-service, 60",
    "/api/v1/users, workshops-service, 60",
    "/api/v1/workshops/1/members, workshops-service, 60",
    "/api/v1/invitations/accept, workshops-service, 60",
    "/api/v1/traces, traces-service, 60",
    "/api/v1/traces/, traces-service, 60",
    "/api/v1/traces/at, traces-service, 60",
    "/api/v1/datasets/rounds, traces-service, 60",
    "/api/v1/imports, traces-service, 1800",
    "/api/v1/feedback/mine, discovery-service, 60",
    "/api/v1/findings, discovery-service, 60",
    "/api/v1/notes, discovery-service, 60",
    "/api/v1/analyses, discovery-service, 60",
    "/api/v1/draft-rubric-items, discovery-service, 60",
    "/api/v1/rubrics/1, annotations-service, 60",
    "/api/v1/annotations, annotations-service, 60",
    "/api/v1/agreement, annotations-service, 60",
    "/api/v1/adjudications, annotations-service, 60",
    "/api/v1/judge-prompts, judge-service, 60",
    "/api/v1/evaluation-runs/1/metrics, judge-service, 60",
    "/api/v1/judge-evaluations, judge-service, 60",
    "/api/v1/alignments, judge-service, 60",
    "/api/v1/model-providers, judge-service, 60",
    "/, frontend, 60",
    "/workshops/1/rubric, frontend, 60",
  })
  void findsTheOwnerOfEveryPublicPrefix(String path, String backend, int seconds) {
    assertThat(SHIPPED.find(path))
        .hasValueSatisfying(
            route -> {
              assertThat(route.backend()).isEqualTo(backend);
              assertThat(route.timeout()).isEqualTo(Duration.ofSeconds(seconds));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api",
        "/api/v1",
        "/api/v1/",
        "/api/v1/tracesX",
        "/api/v1/Traces",
        "/api/v2/traces",
        "/internal",
        "/internal/v1/users",
        "/q",
        "/q/health/ready",
        "/q/metrics"
      })
  void hasNoRouteForWhatIsNotPublic(String path) {
    assertThat(SHIPPED.find(path)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"60s, 60000", "30m, 1800000", "500ms, 500", "1h30m, 5400000"})
  void readsDurationsOfTheGatewayApi(String text, long millis) {
    assertThat(HttpRouteFile.duration(text)).isEqualTo(Duration.ofMillis(millis));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "60", "s", "1.5s", "10 s", "-1s"})
  void refusesOtherDurations(String text) {
    assertThatThrownBy(() -> HttpRouteFile.duration(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesTwoOwnersOfOnePrefix(@TempDir Path folder) throws IOException {
    String route = Files.readString(Path.of("../kubernetes/judge-service/base/httproute.yaml"));
    for (String owner : new String[] {"a", "b"}) {
      Files.createDirectories(folder.resolve(owner));
      Files.writeString(folder.resolve(owner).resolve("httproute.yaml"), route);
    }

    assertThatThrownBy(() -> RoutingTable.load(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/api/v1/judge-prompts");
  }

  @Test
  void refusesMatchesItDoesNotKnow(@TempDir Path folder) throws IOException {
    String route = Files.readString(Path.of("../kubernetes/judge-service/base/httproute.yaml"));
    Files.writeString(
        folder.resolve("httproute.yaml"), route.replace("PathPrefix", "RegularExpression"));

    assertThatThrownBy(() -> RoutingTable.load(folder)).hasMessageContaining("RegularExpression");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/traces/../../../internal/v1/users",
        "/api/v1/traces/%2e%2e/%2E%2E/internal",
        "/api/v1/traces/..;x/internal",
        "/api/v1/traces/..%2f..%2finternal",
        "/api/v1/traces/a%5cb",
        "/api/v1/traces/%zz",
        "/./q",
        "http://elsewhere/"
      })
  void doesNotTrustPathsThatABackendMayReadDifferently(String path) {
    assertThat(RequestPath.isUnambiguous(path)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/a/b", "/a%20b", "/a.b", "/a..b", "/trailing/", "/%C3%A4"})
  void trustsPlainPaths(String path) {
    assertThat(RequestPath.isUnambiguous(path)).isTrue();
  }
}
