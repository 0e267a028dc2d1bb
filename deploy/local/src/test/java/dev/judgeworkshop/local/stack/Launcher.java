package dev.judgeworkshop.local.stack;

import dev.judgeworkshop.local.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The launcher as {@code ./workshop} starts it: a process with a root and a folder of its own. */
public final class Launcher implements AutoCloseable {

  private final Process process;
  private final Layout layout;
  private final Path output;

  private Launcher(Process process, Layout layout, Path output) {
    this.process = process;
    this.layout = layout;
    this.output = output;
  }

  /** Starts {@code up} from the compiled classes; does not wait. */
  public static Launcher up(Path root, Path home, String... more) throws IOException {
    return start(
        root,
        home,
        List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()),
        List.of(more));
  }

  /** Starts {@code up} from the jar that ships, on free ports; does not wait. */
  public static Launcher packaged(Path root, Path home) throws IOException {
    Path jar = root.resolve("deploy/local/target/local-stack.jar");
    return start(root, home, List.of("-jar", jar.toString()), List.of("--any-free-ports"));
  }

  private static Launcher start(Path root, Path home, List<String> what, List<String> more)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx64m");
    command.addAll(what);
    command.addAll(List.of("up", "--root", root.toString(), "--home", home.toString()));
    command.addAll(more);
    Path output = Files.createTempFile(home.toAbsolutePath().getParent(), "launcher", ".out");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    return new Launcher(process, new Layout(root, home), output);
  }

  /** Waits until everything is ready for the first time. */
  public StackState awaitReady() throws Exception {
    return await(StackState::ready);
  }

  /** Waits until one process lives a further life and is ready in it. */
  public StackState awaitRestart(String name, int restarts) throws Exception {
    return await(
        state ->
            state.processes().stream()
                .anyMatch(p -> p.name().equals(name) && p.restarts() >= restarts && p.ready()));
  }

  private StackState await(java.util.function.Predicate<StackState> condition) throws Exception {
    while (process.isAlive()) {
      StackState state = StackState.read(layout.stateFile()).orElse(null);
      if (state != null && state.launcherPid() == process.pid() && condition.test(state)) {
        return state;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new IllegalStateException("the launcher ended:\n" + output());
  }

  /** What it wrote on the screen. */
  public String output() throws IOException {
    return Files.readString(output);
  }

  /** Its process. */
  public Process process() {
    return process;
  }

  /** SIGKILL: nothing of the orderly end happens. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** SIGTERM, and waits. */
  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }
}
