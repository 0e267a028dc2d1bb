package dev.judgeworkshop.local.stack;

import dev.judgeworkshop.local.database.PostgresServer;
import dev.judgeworkshop.local.process.LogFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code up}: starts the stack and stays in the foreground until it is told to end. */
public final class UpCommand {

  private final Layout layout;
  private final Screen screen;
  private final String startedAt = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  private final CountDownLatch end = new CountDownLatch(1);
  private volatile boolean ready;
  private volatile @Nullable Stack stack;
  private String url = "";

  /**
   * Prepares the command.
   *
   * @param layout where things are
   * @param out where progress goes
   */
  public UpCommand(Layout layout, PrintStream out) {
    this.layout = layout;
    this.screen = new Screen(out);
  }

  /**
   * Runs the stack; returns only when it cannot start, or was stopped.
   *
   * @param port the gateway's, 0 for the usual or any free one
   * @param anyFreePorts true to leave the usual ports alone
   * @param whenReady is told the public address once everything answers
   * @throws IOException when the folder cannot be written
   * @throws SQLException when the database refuses its set-up
   * @throws InterruptedException when the launcher is interrupted
   * @throws StackException when something is missing that the person can put right
   */
  public void run(int port, boolean anyFreePorts, Consumer<URI> whenReady)
      throws IOException, SQLException, InterruptedException {
    requireBuilt();
    layout.create();
    try (StackLock lock = acquireLock()) {
      endLeftOvers();
      Ports ports = Ports.choose(port, anyFreePorts);
      url = "http://localhost:" + ports.gateway();
      reportPorts(ports, port);
      Stack created = create(ports);
      stack = created;
      Runtime.getRuntime().addShutdownHook(new Thread(() -> shutDown(created)));
      created.start();
      ready = true;
      writeState();
      screen.line("everything is ready");
      whenReady.accept(URI.create(url));
      end.await();
    }
  }

  private void requireBuilt() {
    List<String> missing =
        Stream.of(Service.values())
            .filter(service -> Files.notExists(layout.serviceJar(service)))
            .map(Service::fullName)
            .toList();
    if (!missing.isEmpty()) {
      throw new StackException(
          "Not built yet: " + String.join(", ", missing) + ". Run ./workshop up to build them.");
    }
  }

  private StackLock acquireLock() throws IOException {
    return StackLock.tryAcquire(layout.lock())
        .orElseThrow(() -> new StackException("The stack already runs; see ./workshop status."));
  }

  private void endLeftOvers() throws IOException, InterruptedException {
    LeftOvers leftOvers = new LeftOvers(layout);
    for (List<ProcessHandle> left : List.of(leftOvers.javaProcesses(), leftOvers.databases())) {
      if (!left.isEmpty()) {
        screen.line("ending what an earlier start left behind: " + pids(left));
        LeftOvers.end(left);
      }
    }
    leftOvers.removeStalePidFile();
  }

  private static List<Long> pids(List<ProcessHandle> processes) {
    return processes.stream().map(ProcessHandle::pid).toList();
  }

  private void reportPorts(Ports ports, int wanted) {
    if (wanted == 0 && ports.gateway() != Ports.USUAL_GATEWAY) {
      screen.line("using port " + ports.gateway() + " instead of " + Ports.USUAL_GATEWAY);
    }
    for (Service service : Service.values()) {
      if (ports.of(service) != service.usualPort()) {
        screen.line(
            "%s uses port %d instead of %d"
                .formatted(service.fullName(), ports.of(service), service.usualPort()));
      }
    }
    if (ports.postgres() != Ports.USUAL_POSTGRES) {
      screen.line(
          "the database uses port " + ports.postgres() + " instead of " + Ports.USUAL_POSTGRES);
    }
  }

  private Stack create(Ports ports) throws IOException, InterruptedException {
    try (Stream<java.nio.file.Path> logs = Files.list(layout.logs())) {
      for (java.nio.file.Path log :
          logs.filter(file -> file.toString().endsWith(".log")).toList()) {
        LogFiles.rotate(log);
      }
    }
    Secrets secrets = Secrets.loadOrCreate(layout.secrets());
    if (Files.notExists(layout.postgresData())) {
      screen.line("making the database (first start)");
    }
    PostgresServer server =
        PostgresServer.prepare(
            layout.postgresPrograms(),
            layout.postgresData(),
            layout.log("postgres"),
            secrets.superuser());
    StackReporter reporter = new StackReporter(screen, this::writeState);
    return new StackFactory(layout, ports, secrets, url, reporter, screen).create(server);
  }

  private synchronized void writeState() {
    Stack running = stack;
    if (running == null) {
      return;
    }
    try {
      running.state(url, ready, startedAt).write(layout.stateFile());
    } catch (IOException e) {
      screen.line("cannot write the state file: " + e.getMessage());
    }
  }

  private void shutDown(Stack running) {
    running.stop();
    try {
      Files.deleteIfExists(layout.stateFile());
    } catch (IOException e) {
      screen.line("cannot delete the state file: " + e.getMessage());
    }
    end.countDown();
  }
}
