package dev.judgeworkshop.local.stack;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;

/** {@code status}: what runs, since when, where. */
public final class StatusCommand {

  private final Layout layout;
  private final PrintStream out;

  /**
   * Prepares the command.
   *
   * @param layout where things are
   * @param out where the answer goes
   */
  public StatusCommand(Layout layout, PrintStream out) {
    this.layout = layout;
    this.out = out;
  }

  /**
   * Prints the state of the stack.
   *
   * @return 0 when everything is ready, 1 when something is not, 3 when nothing runs
   * @throws IOException when the state file cannot be read
   */
  public int run() throws IOException {
    Optional<StackState> state = RunningStack.find(layout);
    if (state.isEmpty()) {
      out.println("The stack does not run.");
      return 3;
    }
    StackState running = state.get();
    out.printf(
        "%s since %s (launcher %d)%n", running.url(), running.startedAt(), running.launcherPid());
    for (StackState.ProcessState process : running.processes()) {
      out.printf(
          "  %-20s %-8s port %-5d pid %-7d restarts %d%n",
          process.name(),
          process.ready() ? "ready" : "starting",
          process.port(),
          process.pid(),
          process.restarts());
    }
    return running.processes().stream().allMatch(StackState.ProcessState::ready) ? 0 : 1;
  }
}
