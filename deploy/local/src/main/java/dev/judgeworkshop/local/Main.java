package dev.judgeworkshop.local;

import dev.judgeworkshop.local.demo.DemoCommand;
import dev.judgeworkshop.local.demo.SampleLoader;
import dev.judgeworkshop.local.stack.DownCommand;
import dev.judgeworkshop.local.stack.Layout;
import dev.judgeworkshop.local.stack.StackException;
import dev.judgeworkshop.local.stack.StatusCommand;
import dev.judgeworkshop.local.stack.UpCommand;
import java.io.PrintStream;
import java.net.URI;

/** The entry of the local stack; {@code ./workshop} calls it. */
public final class Main {

  private static final PrintStream OUT = System.out;

  private Main() {}

  /**
   * Runs one command.
   *
   * @param arguments see {@link Options}
   * @throws Exception when something unexpected happens
   */
  public static void main(String[] arguments) throws Exception {
    try {
      Options options = Options.parse(arguments);
      System.exit(run(options, new Layout(options.root(), options.home())));
    } catch (IllegalArgumentException | StackException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private static int run(Options options, Layout layout) throws Exception {
    return switch (options.command()) {
      case "up" -> up(options, layout);
      case "demo" -> new DemoCommand(layout, OUT).run();
      case "status" -> new StatusCommand(layout, OUT).run();
      case "down" -> new DownCommand(layout, OUT).run();
      default -> throw new IllegalArgumentException("up | demo | status | down");
    };
  }

  private static int up(Options options, Layout layout) throws Exception {
    new UpCommand(layout, OUT)
        .run(options.port(), options.anyFreePorts(), url -> greet(url, options.demo()));
    return 0;
  }

  private static void greet(URI url, boolean demo) {
    OUT.println("\n  Open " + url + "   (Ctrl-C stops everything)\n");
    try {
      if (demo) {
        new SampleLoader(url, OUT).run();
      } else {
        OUT.println("Register an account there, or load the sample with ./workshop demo.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      OUT.println("The sample could not be loaded: " + e);
    }
  }
}
