package dev.judgeworkshop.local.database;

import dev.judgeworkshop.local.process.ProcessSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL server on kept data: durable ({@code fsync} stays on), reachable on the loopback
 * interface only, with password authentication from its first moment.
 */
public final class PostgresServer {

  /** The superuser's name. */
  public static final String SUPERUSER = "postgres";

  private static final long INIT_SECONDS = 120;
  private static final long STOP_SECONDS = 30;

  private final PostgresPrograms programs;
  private final Path data;
  private final Path log;

  private PostgresServer(PostgresPrograms programs, Path data, Path log) {
    this.programs = programs;
    this.data = data;
    this.log = log;
  }

  /**
   * Unpacks the programs and makes the data folder, each unless it is there.
   *
   * @param programs where the programs are kept
   * @param data the data folder
   * @param log the server's log
   * @param password the superuser's password
   * @return the server, not running yet
   * @throws IOException when a folder cannot be written
   * @throws InterruptedException when interrupted meanwhile
   * @throws IllegalStateException when the data belongs to another version, or initdb fails
   */
  public static PostgresServer prepare(Path programs, Path data, Path log, String password)
      throws IOException, InterruptedException {
    PostgresServer server = new PostgresServer(PostgresPrograms.unpackInto(programs), data, log);
    if (Files.notExists(data)) {
      server.initialise(password);
    }
    return server;
  }

  /**
   * How to run it in the foreground, as a child process.
   *
   * @param port on 127.0.0.1
   * @return the description
   */
  public ProcessSpec spec(int port) {
    List<String> command = new ArrayList<>(unprivileged());
    command.addAll(
        List.of(programs.program("postgres"), "-D", data.toString(), "-p", String.valueOf(port)));
    Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "fsync", "on",
            "max_connections", "200",
            "shared_buffers", "256MB",
            "log_timezone", "UTC",
            "timezone", "UTC")
        .forEach((key, value) -> command.addAll(List.of("-c", key + "=" + value)));
    return new ProcessSpec("postgres", command, Map.of(), log);
  }

  /** Ends the server that runs on the data folder, if any: sessions are closed, data is written. */
  public void stop() {
    try {
      run(
          List.of(programs.program("pg_ctl"), "stop", "-D", data.toString(), "-m", "fast", "-w"),
          STOP_SECONDS);
    } catch (IOException e) {
      throw new IllegalStateException("cannot stop PostgreSQL", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Into a second folder first: an interrupted initdb leaves nothing half-made behind. */
  private void initialise(String password) throws IOException, InterruptedException {
    Path unfinished = data.resolveSibling(data.getFileName() + ".unfinished");
    PostgresPrograms.deleteTree(unfinished);
    Path passwordFile = secretFile(password);
    try {
      List<String> command =
          List.of(
              programs.program("initdb"),
              "--pgdata=" + unfinished,
              "--username=" + SUPERUSER,
              "--auth=scram-sha-256",
              "--pwfile=" + passwordFile,
              "--encoding=UTF8",
              "--locale=C",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8");
      if (run(command, INIT_SECONDS) != 0) {
        throw new IllegalStateException("initdb failed; see " + log);
      }
    } finally {
      Files.delete(passwordFile);
    }
    Files.move(unfinished, data);
  }

  private Path secretFile(String password) throws IOException {
    Set<PosixFilePermission> owner = PosixFilePermissions.fromString("rw-------");
    Path file =
        Files.createTempFile(
            data.toAbsolutePath().getParent(),
            "initdb",
            ".secret",
            PosixFilePermissions.asFileAttribute(owner));
    return Files.writeString(file, password);
  }

  private int run(List<String> command, long seconds) throws IOException, InterruptedException {
    List<String> full = new ArrayList<>(unprivileged());
    full.addAll(command);
    Process process =
        new ProcessBuilder(full)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      return -1;
    }
    return process.exitValue();
  }

  /** PostgreSQL refuses to run as root; in a user namespace of its own, root is nobody. */
  private static List<String> unprivileged() {
    boolean root = "root".equals(System.getProperty("user.name"));
    return root && System.getProperty("os.name").equals("Linux")
        ? List.of("unshare", "-U")
        : List.of();
  }
}
