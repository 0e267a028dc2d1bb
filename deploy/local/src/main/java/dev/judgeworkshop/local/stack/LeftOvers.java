package dev.judgeworkshop.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Processes that a killed launcher left running. They are known by their own command line, which
 * carries this stack's folder: a pid alone may belong to somebody else by now. Only the holder of
 * the {@link StackLock} may ask.
 */
final class LeftOvers {

  private static final long GRACE_SECONDS = 15;

  private final Layout layout;

  LeftOvers(Layout layout) {
    this.layout = layout;
  }

  /** The services and the gateway of an earlier start. */
  List<ProcessHandle> javaProcesses() {
    return running(arguments -> arguments.anyMatch(layout.marker()::equals));
  }

  /** The database of an earlier start. */
  List<ProcessHandle> databases() {
    String data = layout.postgresData().toString();
    return running(arguments -> arguments.anyMatch(data::equals));
  }

  /** Ends them, at first politely; returns when they are gone. */
  static void end(List<ProcessHandle> processes) throws InterruptedException {
    processes.forEach(ProcessHandle::destroy);
    CompletableFuture<Void> all =
        CompletableFuture.allOf(
            processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
    try {
      all.get(GRACE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      processes.forEach(ProcessHandle::destroyForcibly);
      all.join();
    }
  }

  /**
   * Removes a {@code postmaster.pid} that nobody stands behind: PostgreSQL would refuse to start if
   * its number belongs to another process by now, e.g. after the machine was restarted.
   */
  void removeStalePidFile() throws IOException {
    Path file = layout.postgresData().resolve("postmaster.pid");
    if (Files.exists(file) && databases().isEmpty()) {
      Files.delete(file);
    }
  }

  private static List<ProcessHandle> running(Predicate<Stream<String>> isOurs) {
    ProcessHandle self = ProcessHandle.current();
    return ProcessHandle.allProcesses()
        .filter(process -> !process.equals(self))
        .filter(
            process -> {
              Optional<String[]> arguments = process.info().arguments();
              return arguments.isPresent() && isOurs.test(Arrays.stream(arguments.get()));
            })
        .toList();
  }
}
