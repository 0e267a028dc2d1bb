package dev.judgeworkshop.local.demo;

import dev.judgeworkshop.local.stack.Layout;
import dev.judgeworkshop.local.stack.RunningStack;
import dev.judgeworkshop.local.stack.StackException;
import dev.judgeworkshop.local.stack.StackState;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;

/** {@code demo}: loads the sample into the stack that runs. */
public final class DemoCommand {

  private final Layout layout;
  private final PrintStream out;

  /**
   * Prepares the command.
   *
   * @param layout where things are
   * @param out where the answer goes
   */
  public DemoCommand(Layout layout, PrintStream out) {
    this.layout = layout;
    this.out = out;
  }

  /**
   * Loads the sample.
   *
   * @return 0
   * @throws IOException when the state file cannot be read
   * @throws InterruptedException when interrupted meanwhile
   * @throws StackException when no stack is ready
   */
  public int run() throws IOException, InterruptedException {
    StackState running =
        RunningStack.find(layout)
            .filter(StackState::ready)
            .orElseThrow(
                () -> new StackException("The stack is not ready; run ./workshop up first."));
    new SampleLoader(URI.create(running.url()), out).run();
    return 0;
  }
}
