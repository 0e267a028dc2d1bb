package dev.judgeworkshop.local.stack;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** {@code down}: ends the launcher in order, and whatever a killed one left behind. */
public final class DownCommand {

  private static final long PATIENCE_SECONDS = 90;

  private final Layout layout;
  private final PrintStream out;

  /**
   * Prepares the command.
   *
   * @param layout where things are
   * @param out where the answer goes
   */
  public DownCommand(Layout layout, PrintStream out) {
    this.layout = layout;
    this.out = out;
  }

  /**
   * Ends the stack and waits for it.
   *
   * @return 0 when nothing runs any more, 1 otherwise
   * @throws IOException when the folder cannot be read
   * @throws InterruptedException when interrupted meanwhile
   */
  public int run() throws IOException, InterruptedException {
    Optional<ProcessHandle> launcher = StackLock.holder(layout.lock());
    if (launcher.isPresent() && !endLauncher(launcher.get())) {
      out.println("The launcher " + launcher.get().pid() + " does not end.");
      return 1;
    }
    LeftOvers leftOvers = new LeftOvers(layout);
    List<ProcessHandle> java = leftOvers.javaProcesses();
    LeftOvers.end(java);
    List<ProcessHandle> databases = leftOvers.databases();
    LeftOvers.end(databases);
    boolean nothing = launcher.isEmpty() && java.isEmpty() && databases.isEmpty();
    out.println(nothing ? "The stack did not run." : "The stack is stopped.");
    return 0;
  }

  private static boolean endLauncher(ProcessHandle launcher) throws InterruptedException {
    launcher.destroy();
    try {
      launcher.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    }
  }
}
