package dev.judgeworkshop.local.e2e.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.local.client.Answer;
import dev.judgeworkshop.local.e2e.PackagedStack;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;

/**
 * Every endpoint of every service, with no token, an expired one, a foreigner's, and that of each
 * role, through the gateway of the packaged stack. The expectations are a table that reads like the
 * domain's ({@code src/test/resources/access/matrix.csv}); an endpoint without a line fails the
 * build.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 600, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AccessMatrixIT {

  /** Within this time a removal or a revocation has to take effect everywhere. */
  private static final Duration BOUND = Duration.ofSeconds(30);

  private final Path root = Path.of(Objects.requireNonNull(System.getProperty("stack.root")));

  private PackagedStack stack;
  private Stage stage;

  @BeforeAll
  void start() throws Exception {
    stack = PackagedStack.startFresh("access");
    stage = Stage.set(stack);
  }

  @AfterAll
  void stop() throws Exception {
    stack.close();
  }

  @Test
  @Order(1)
  void everyEndpointHasALine() throws Exception {
    Set<Endpoint> known =
        AccessTable.rows().stream().map(AccessRow::endpoint).collect(Collectors.toSet());
    List<Endpoint> real =
        Endpoint.all(root).stream().filter(endpoint -> !endpoint.isInternal()).toList();

    List<Endpoint> unknown = real.stream().filter(endpoint -> !known.contains(endpoint)).toList();
    List<Endpoint> stale = known.stream().filter(line -> !real.contains(line)).toList();

    assertThat(unknown)
        .as("endpoints without a line in access/matrix.csv: say there who gets which status")
        .isEmpty();
    assertThat(stale).as("lines of endpoints that are not there any more").isEmpty();
  }

  @TestFactory
  @Order(2)
  Stream<DynamicTest> everybodyGetsTheAnswerOfTheTable() throws Exception {
    return AccessTable.rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.toString(), () -> check(row)));
  }

  private void check(AccessRow row) throws Exception {
    List<String> answers = new ArrayList<>();
    for (String caller : Stage.CALLERS) {
      answers.add(String.valueOf(stage.ask(caller, row)));
    }
    assertThat(answers).as(row + " for " + Stage.CALLERS).isEqualTo(row.expected());
  }

  @Test
  @Order(3)
  void noForgedTokenOpensAnything() throws Exception {
    stage.logIn();
    List<String> opened = new ArrayList<>();
    Map<String, String> forged = StackTokens.of(stack.home()).forged(stage.token("facilitator"));
    for (AccessRow row : AccessTable.rows()) {
      String url = stack.state().url() + stage.fill(row.path() + row.query());
      for (Map.Entry<String, String> token :
          row.isPublic() ? Set.<Map.Entry<String, String>>of() : forged.entrySet()) {
        int status = stage.ask(token.getValue(), url, row.method(), row.body());
        if (status != 401) {
          opened.add(row + " with " + token.getKey() + ": " + status);
        }
      }
    }
    assertThat(opened).isEmpty();
  }

  @Test
  @Order(4)
  void whatServicesAskEachOtherIsClosedToPeople() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Endpoint endpoint : Endpoint.all(root).stream().filter(Endpoint::isInternal).toList()) {
      String path = endpoint.path().replace("{}", stage.fill("{unknown}"));
      String direct = stage.url(endpoint.service()) + path;
      String body = endpoint.method().startsWith("P") ? "{}" : "";
      note(
          wrong,
          endpoint + " through the gateway",
          404,
          stage.ask(
              stage.token("facilitator"), stack.state().url() + path, endpoint.method(), body));
      note(wrong, endpoint + " as nobody", 401, stage.ask(null, direct, endpoint.method(), body));
      note(
          wrong,
          endpoint + " with an expired token",
          401,
          stage.ask(stage.token("expired"), direct, endpoint.method(), body));
      note(
          wrong,
          endpoint + " as a facilitator",
          403,
          stage.ask(stage.token("facilitator"), direct, endpoint.method(), body));
    }
    assertThat(wrong).isEmpty();
  }

  private static void note(List<String> wrong, String what, int expected, int actual) {
    if (actual != expected) {
      wrong.add(what + ": " + actual + " instead of " + expected);
    }
  }

  @Test
  @Order(5)
  void aRemovalTakesEffectInEveryService() throws Exception {
    List<AccessRow> reads = readsOf("participant");
    for (AccessRow read : reads) {
      assertThat(stage.ask("participant", read)).as(read.toString()).isEqualTo(200);
    }

    String member = stage.fill("/workshops/{workshop}/members/{participant}");
    Answer current = stage.person("facilitator").api().get(member).expect(200);
    int removed =
        stage.ask(
            "facilitator",
            new AccessRow(
                "workshops-service",
                "DELETE",
                "/api/v1" + member,
                List.of(),
                "",
                current.tag().orElseThrow().replace("\"", ""),
                ""));

    assertThat(removed).isEqualTo(204);
    awaitEverywhere(reads, "participant", 404);
  }

  @Test
  @Order(6)
  void aLogoutEverywhereTakesEffectInEveryService() throws Exception {
    List<AccessRow> reads = readsOf("sme");
    for (AccessRow read : reads) {
      assertThat(stage.ask("sme", read)).as(read.toString()).isEqualTo(200);
    }

    int out =
        stage.ask(
            stage.token("sme"), stack.state().url() + "/api/v1/auth/logout-everywhere", "POST", "");

    assertThat(out).isEqualTo(204);
    awaitEverywhere(reads, "sme", 401);
  }

  /** In every service that shows this role anything, one thing of the workshop that it shows. */
  private static List<AccessRow> readsOf(String caller) throws Exception {
    Map<String, AccessRow> first =
        AccessTable.rows().stream()
            .filter(row -> row.method().equals("GET") && row.expectedFor(caller).equals("200"))
            .filter(row -> (row.path() + row.query()).contains("{workshop}"))
            .collect(Collectors.toMap(AccessRow::service, row -> row, (one, other) -> one));
    assertThat(first).containsKeys("workshops-service", "traces-service", "annotations-service");
    return List.copyOf(first.values());
  }

  private void awaitEverywhere(List<AccessRow> reads, String caller, int status) throws Exception {
    long end = System.nanoTime() + BOUND.toNanos();
    List<AccessRow> left = reads;
    while (!left.isEmpty() && System.nanoTime() < end) {
      List<AccessRow> still = new ArrayList<>();
      for (AccessRow read : left) {
        if (stage.ask(caller, read) != status) {
          still.add(read);
        }
      }
      left = still;
      TimeUnit.MILLISECONDS.sleep(250);
    }
    assertThat(left).as("still open to the %s after %s", caller, BOUND).isEmpty();
  }
}
