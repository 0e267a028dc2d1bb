package dev.judgeworkshop.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.judgeworkshop.local.process.ProcessEvents;
import dev.judgeworkshop.local.process.SupervisedProcess;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DatabasesTest {

  private static final String PASSWORD = "of-the-superuser";
  private static final Database TRACES = new Database("traces", "of-traces");
  private static final Database JUDGE = new Database("judge", "of-judge");

  @TempDir static Path folder;

  private static int port;
  private static PostgresServer server;
  private static SupervisedProcess process;
  private static Databases databases;

  @BeforeAll
  static void startServer() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    server =
        PostgresServer.prepare(
            folder.resolve("programs"),
            folder.resolve("data"),
            folder.resolve("postgres.log"),
            PASSWORD);
    databases = new Databases(port, PASSWORD);
    start();
    databases.ensure(List.of(TRACES, JUDGE));
  }

  private static void start() throws InterruptedException {
    process =
        new SupervisedProcess(
            server.spec(port),
            databases.readiness(),
            running -> server.stop(),
            new Semaphore(1),
            new Silence());
    process.start();
    assertThat(process.awaitReady(Duration.ofSeconds(60))).isTrue();
  }

  @AfterAll
  static void stopServer() {
    process.stop(Duration.ofSeconds(30));
  }

  @Test
  void letsARoleUseItsOwnDatabase() throws SQLException {
    try (Connection connection = connect("traces", "traces", "of-traces");
        Statement statement = connection.createStatement()) {
      statement.execute("create table if not exists own (id uuid primary key)");
      statement.execute("insert into own values (uuidv7())");
      statement.execute("create extension if not exists pg_trgm");
    }
  }

  @Test
  void keepsRolesOutOfEachOthersDatabases() {
    assertThatThrownBy(() -> connect("judge", "traces", "of-traces"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied for database");
    assertThatThrownBy(() -> connect("traces", "judge", "of-judge"))
        .hasMessageContaining("permission denied for database");
    assertThatThrownBy(() -> connect("postgres", "judge", "of-judge"))
        .hasMessageContaining("permission denied for database");
  }

  @Test
  void asksEverybodyForAPassword() {
    assertThatThrownBy(() -> connect("traces", "traces", "of-judge"))
        .hasMessageContaining("password authentication failed");
    assertThatThrownBy(() -> connect("postgres", "postgres", "postgres"))
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void givesServicesNoPowerOverTheServer() throws SQLException {
    try (Connection connection = connect("traces", "traces", "of-traces");
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("create role another"))
          .hasMessageContaining("permission denied");
      assertThatThrownBy(() -> statement.execute("create database another"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void isDurable() throws SQLException {
    try (Connection connection = connect("postgres", "postgres", PASSWORD);
        Statement statement = connection.createStatement()) {
      for (String setting : new String[] {"fsync", "full_page_writes", "synchronous_commit"}) {
        ResultSet row = statement.executeQuery("show " + setting);
        assertThat(row.next()).isTrue();
        assertThat(row.getString(1)).as(setting).isEqualTo("on");
      }
    }
  }

  @Test
  void keepsDataOverARestartAndRepeatsItsSetUp() throws Exception {
    try (Connection connection = connect("judge", "judge", "of-judge");
        Statement statement = connection.createStatement()) {
      statement.execute("create table kept as select 42 as answer");
    }

    process.stop(Duration.ofSeconds(30));
    start();
    databases.ensure(List.of(TRACES, JUDGE));

    try (Connection connection = connect("judge", "judge", "of-judge");
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select answer from kept")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getInt(1)).isEqualTo(42);
    }
  }

  @Test
  void leavesNoSecretBehindOnDisk() throws IOException {
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.endsWith(".secret"));
    }
  }

  private static Connection connect(String database, String user, String password)
      throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, password);
  }

  private static final class Silence implements ProcessEvents {

    @Override
    public void started(SupervisedProcess process) {}

    @Override
    public void ready(SupervisedProcess process, Duration took) {}

    @Override
    public void died(SupervisedProcess process, String how, Duration pause, boolean crashLoop) {
      throw new AssertionError(how);
    }
  }
}
