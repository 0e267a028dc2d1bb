package dev.judgeworkshop.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.local.database.Database;
import dev.judgeworkshop.local.database.Databases;
import dev.judgeworkshop.local.database.PostgresServer;
import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Migrations as a step of their own, as a cluster runs them: the packaged service, one database.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MigrateIT {

  private static final Database OWNED = new Database("discovery", "of-discovery");
  private static final Map<String, String> MIGRATE =
      Map.of("MIGRATE_AT_START", "true", "QUARKUS_INIT_AND_EXIT", "true");

  private final HttpClient http = HttpClient.newHttpClient();
  private PostgresServer server;
  private Process postgres;
  private int databasePort;

  @BeforeAll
  void startPostgres(@TempDir Path folder) throws Exception {
    databasePort = freePort();
    server =
        PostgresServer.prepare(
            folder.resolve("programs"), folder.resolve("data"), folder.resolve("log"), "superuser");
    postgres = start(server.spec(databasePort).command(), Map.of(), "postgres");
    Databases databases = new Databases(databasePort, "superuser");
    while (!databases.readiness().isReady()) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    databases.ensure(List.of(OWNED));
  }

  @AfterAll
  void stopPostgres() throws Exception {
    server.stop();
    postgres.waitFor();
  }

  @Test
  void isNotReadyUntilTheMigrationStepHasRun() throws Exception {
    // Given
    int management = freePort();
    Process service =
        service(
            Map.of(
                "MIGRATE_AT_START", "false",
                "HTTP_PORT", String.valueOf(freePort()),
                "MANAGEMENT_PORT", String.valueOf(management)),
            "service");
    try {
      assertThat(awaitAnswer(management, "started")).isEqualTo(200);
      int before = awaitAnswer(management, "ready");

      // When
      int first = service(MIGRATE, "migrate").waitFor();
      int after = awaitAnswer(management, "ready");
      int again = service(MIGRATE, "migrate-again").waitFor();

      // Then
      assertThat(before).isEqualTo(503);
      assertThat(first).isZero();
      assertThat(after).isEqualTo(200);
      assertThat(again).isZero();
      assertThat(awaitAnswer(management, "live")).isEqualTo(200);
    } finally {
      service.destroy();
      service.waitFor();
    }
  }

  @Test
  void saysByItsExitCodeThatItCouldNotMigrate() throws Exception {
    // Given
    Process migration =
        service(
            Map.of(
                "MIGRATE_AT_START", "true",
                "QUARKUS_INIT_AND_EXIT", "true",
                "DATABASE_PASSWORD", "wrong"),
            "migrate-refused");

    // When
    int code = migration.waitFor();

    // Then
    assertThat(code).isNotZero();
  }

  private Process service(Map<String, String> variables, String log) throws IOException {
    Path root = Path.of(Objects.requireNonNull(System.getProperty("stack.root")));
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-jar",
            root.resolve("discovery-service/target/quarkus-app/quarkus-run.jar").toString());
    return start(command, variables, log);
  }

  private Process start(List<String> command, Map<String, String> variables, String log)
      throws IOException {
    File output =
        Files.createDirectories(Path.of("target", "migrate")).resolve(log + ".log").toFile();
    ProcessBuilder process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
    Map<String, String> environment = process.environment();
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
    environment.put("DATABASE_HOST", "127.0.0.1");
    environment.put("DATABASE_PORT", String.valueOf(databasePort));
    environment.put("DATABASE_NAME", OWNED.name());
    environment.put("DATABASE_USER", OWNED.name());
    environment.put("DATABASE_PASSWORD", OWNED.password());
    environment.put("SERVICE_CLIENT_SECRET", "nobody-asks");
    environment.putAll(variables);
    return process.start();
  }

  /** The status of a health document, as soon as the process listens. */
  private int awaitAnswer(int port, String document) throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + port + "/q/health/" + document);
    while (true) {
      try {
        HttpRequest request = HttpRequest.newBuilder(address).build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      } catch (ConnectException notYet) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
