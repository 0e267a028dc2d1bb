package dev.judgeworkshop.local.e2e;

import dev.judgeworkshop.local.client.ApiClient;
import dev.judgeworkshop.local.stack.Launcher;
import dev.judgeworkshop.local.stack.StackState;
import dev.judgeworkshop.local.stack.StackState.ProcessState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The system as it ships, in a folder of its own below {@code target}, on free ports. */
public final class PackagedStack implements AutoCloseable {

  private final Path root = Path.of(Objects.requireNonNull(System.getProperty("stack.root")));
  private final Path home;
  private Launcher launcher;
  private StackState state;

  private PackagedStack(Path home) {
    this.home = home;
  }

  /** Starts it on an empty folder. */
  public static PackagedStack startFresh(String name) throws Exception {
    Path home = Path.of("target", "stack-" + name).toAbsolutePath();
    deleteTree(home);
    PackagedStack stack = new PackagedStack(home);
    stack.start();
    return stack;
  }

  /** Starts it on what the folder holds. */
  public void start() throws Exception {
    launcher = Launcher.packaged(root, home);
    state = launcher.awaitReady();
  }

  public ApiClient client() {
    return new ApiClient(URI.create(state.url()));
  }

  /** The folder that it keeps its data and keys in. */
  public Path home() {
    return home;
  }

  public StackState state() {
    return state;
  }

  public Launcher launcher() {
    return launcher;
  }

  /** One process in the life that {@link #state()} tells of. */
  public ProcessHandle process(String name) {
    return ProcessHandle.of(stateOf(name).pid()).orElseThrow();
  }

  /** Kills processes in one go and waits until each lives again and is ready. */
  public void killAndAwait(String... names) throws Exception {
    Map<String, Integer> lives = new HashMap<>();
    for (String name : names) {
      lives.put(name, stateOf(name).restarts() + 1);
      process(name).destroyForcibly();
    }
    for (String name : names) {
      state = launcher.awaitRestart(name, lives.get(name));
    }
  }

  /** The port that a process listens on. */
  public int port(String name) {
    return stateOf(name).port();
  }

  private ProcessState stateOf(String name) {
    return state.processes().stream()
        .filter(process -> process.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static void deleteTree(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(PackagedStack::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws Exception {
    launcher.close();
  }
}
