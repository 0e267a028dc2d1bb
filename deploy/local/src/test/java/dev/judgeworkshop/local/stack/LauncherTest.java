package dev.judgeworkshop.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with stand-ins for the services; database and gateway are the real ones. */
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LauncherTest {

  @TempDir Path root;

  private Path home;
  private Launcher launcher;

  @BeforeEach
  void packStandIns() throws Exception {
    home = root.resolve("state");
    Layout layout = new Layout(root, home);
    for (Service service : Service.values()) {
      FakeService.packAs(layout.serviceJar(service));
      Path route = Path.of("deploy/kubernetes", service.fullName(), "base/httproute.yaml");
      Files.createDirectories(root.resolve(route).getParent());
      Files.copy(Path.of("../..").resolve(route), root.resolve(route));
    }
  }

  @AfterEach
  void end() throws Exception {
    launcher.close();
    assertThat(new LeftOvers(new Layout(root, home)).javaProcesses()).isEmpty();
    assertThat(new LeftOvers(new Layout(root, home)).databases()).isEmpty();
  }

  @Test
  void startsEverythingAndStopsItInOrder() throws Exception {
    launcher = Launcher.up(root, home, "--any-free-ports");
    StackState state = launcher.awaitReady();

    assertThat(state.processes()).hasSize(7).allMatch(StackState.ProcessState::ready);
    String seen = get(state.url() + "/api/v1/traces");
    assertThat(seen)
        .contains("DATABASE_NAME=traces", "OIDC_ISSUER=" + state.url() + "/api/v1/auth")
        .doesNotContain("SERVICE_SECRET_");
    assertThat(get(state.url() + "/api/v1/users"))
        .contains("SERVICE_SECRET_TRACES=", "SERVICE_SECRET_JUDGE=", "SIGNING_KEY_FILE=");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(home.resolve("secrets.properties"))))
        .isEqualTo("rw-------");

    launcher.close();

    assertThat(launcher.output())
        .containsSubsequence(
            "postgres is ready",
            "everything is ready",
            "stopping the gateway",
            "stopping the services",
            "stopping the database",
            "stopped");
    assertThat(home.resolve("state.json")).doesNotExist();
  }

  @Test
  void startsAServiceAndTheDatabaseAgain() throws Exception {
    launcher = Launcher.up(root, home, "--any-free-ports");
    StackState state = launcher.awaitReady();

    ProcessHandle.of(pid(state, "judge-service")).orElseThrow().destroyForcibly();
    ProcessHandle.of(pid(state, "postgres")).orElseThrow().destroyForcibly();

    StackState later = launcher.awaitRestart("judge-service", 1);
    assertThat(pid(later, "judge-service")).isNotEqualTo(pid(state, "judge-service"));
    assertThat(pid(later, "traces-service")).isEqualTo(pid(state, "traces-service"));
    later = launcher.awaitRestart("postgres", 1);
    assertThat(pid(later, "postgres")).isNotEqualTo(pid(state, "postgres"));
  }

  @Test
  void endsWhatAKilledLauncherLeftBehind() throws Exception {
    launcher = Launcher.up(root, home, "--any-free-ports");
    StackState killed = launcher.awaitReady();
    launcher.kill();
    Process stranger = new ProcessBuilder("sleep", "1000").start();

    launcher = Launcher.up(root, home, "--any-free-ports");
    StackState state = launcher.awaitReady();

    List<Long> orphans = killed.processes().stream().map(StackState.ProcessState::pid).toList();
    assertThat(orphans).hasSize(7).noneMatch(pid -> ProcessHandle.of(pid).isPresent());
    assertThat(state.processes()).allMatch(StackState.ProcessState::ready);
    assertThat(launcher.output()).contains("ending what an earlier start left behind");
    assertThat(stranger.isAlive()).isTrue();
    stranger.destroy();
  }

  @Test
  void refusesToStartTwiceAndKnowsItsState() throws Exception {
    launcher = Launcher.up(root, home, "--any-free-ports");
    launcher.awaitReady();

    Launcher second = Launcher.up(root, home, "--any-free-ports");
    assertThat(second.process().waitFor(60, TimeUnit.SECONDS)).isTrue();

    assertThat(second.process().exitValue()).isEqualTo(2);
    assertThat(second.output()).contains("already runs");
    Layout layout = new Layout(root, home);
    PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
    assertThat(new StatusCommand(layout, nowhere).run()).isZero();
    assertThat(new DownCommand(layout, nowhere).run()).isZero();
    assertThat(new StatusCommand(layout, nowhere).run()).isEqualTo(3);
    assertThat(launcher.process().isAlive()).isFalse();
  }

  @Test
  void refusesAPortThatWasAskedForAndIsTaken() throws Exception {
    try (ServerSocket stranger = new ServerSocket(0)) {
      launcher = Launcher.up(root, home, "--port", String.valueOf(stranger.getLocalPort()));

      assertThat(launcher.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(launcher.output()).contains("is taken");
    }
  }

  @Test
  void saysWhatIsNotBuilt() throws Exception {
    Files.delete(new Layout(root, home).serviceJar(Service.JUDGE));

    launcher = Launcher.up(root, home, "--any-free-ports");

    assertThat(launcher.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(launcher.process().exitValue()).isEqualTo(2);
    assertThat(launcher.output()).contains("Not built yet: judge-service");
  }

  private static long pid(StackState state, String name) {
    return state.processes().stream()
        .filter(process -> process.name().equals(name))
        .findFirst()
        .orElseThrow()
        .pid();
  }

  private static String get(String url) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
