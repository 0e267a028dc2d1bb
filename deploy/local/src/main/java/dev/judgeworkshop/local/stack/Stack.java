package dev.judgeworkshop.local.stack;

import dev.judgeworkshop.local.process.SupervisedProcess;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * All processes in their order: the database first and last, the gateway stops before all others.
 */
final class Stack {

  private static final Duration DATABASE_GRACE = Duration.ofSeconds(35);
  private static final Duration SERVICE_GRACE = Duration.ofSeconds(20);
  private static final Duration GATEWAY_GRACE = Duration.ofSeconds(12);
  private static final Duration REPORT_EVERY = Duration.ofSeconds(30);

  private final StackProcess database;
  private final List<StackProcess> services;
  private final StackProcess gateway;
  private final DatabaseSetup setup;
  private final Screen screen;

  Stack(
      StackProcess database,
      List<StackProcess> services,
      StackProcess gateway,
      DatabaseSetup setup,
      Screen screen) {
    this.database = database;
    this.services = List.copyOf(services);
    this.gateway = gateway;
    this.setup = setup;
    this.screen = screen;
  }

  /** Makes the databases on the running server. */
  @FunctionalInterface
  interface DatabaseSetup {
    void run() throws SQLException;
  }

  List<StackProcess> processes() {
    return Stream.concat(Stream.of(database), Stream.concat(services.stream(), Stream.of(gateway)))
        .toList();
  }

  /** Returns when everything is ready; a process that does not come up is tried again for ever. */
  void start() throws InterruptedException, SQLException {
    database.process().start();
    awaitReady(database);
    setup.run();
    gateway.process().start();
    services.forEach(service -> service.process().start());
    for (StackProcess process : processes()) {
      awaitReady(process);
    }
  }

  /** Gateway, then services, then database; nothing new arrives while the others finish. */
  void stop() {
    screen.line("stopping the gateway");
    gateway.process().stop(GATEWAY_GRACE);
    screen.line("stopping the services");
    List<Thread> stoppers =
        services.stream()
            .map(service -> Thread.startVirtualThread(() -> service.process().stop(SERVICE_GRACE)))
            .toList();
    for (Thread stopper : stoppers) {
      join(stopper);
    }
    screen.line("stopping the database");
    database.process().stop(DATABASE_GRACE);
    screen.line("stopped");
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaitReady(StackProcess process) throws InterruptedException {
    SupervisedProcess waited = process.process();
    while (!waited.awaitReady(REPORT_EVERY)) {
      screen.line("still waiting for " + waited.spec().name() + "; see " + waited.spec().log());
    }
  }

  /** The secrets of the environment never get here; only names and places. */
  StackState state(String url, boolean ready, String startedAt) throws IOException {
    return new StackState(
        url,
        ready,
        ProcessHandle.current().pid(),
        startedAt,
        processes().stream().map(StackProcess::state).toList());
  }
}
