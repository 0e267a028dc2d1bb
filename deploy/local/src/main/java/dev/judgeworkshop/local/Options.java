package dev.judgeworkshop.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The command line.
 *
 * @param command {@code up}, {@code demo}, {@code status} or {@code down}
 * @param root the repository
 * @param home where the stack keeps everything
 * @param port the gateway's, 0 for the usual one
 * @param anyFreePorts true to leave the usual ports alone
 * @param demo true to load the sample once the stack is up
 */
record Options(String command, Path root, Path home, int port, boolean anyFreePorts, boolean demo) {

  private static final int HIGHEST_PORT = 65_535;

  /**
   * Reads the arguments.
   *
   * @throws IllegalArgumentException with a sentence for people
   */
  static Options parse(String[] arguments) {
    Deque<String> rest = new ArrayDeque<>(List.of(arguments));
    String command = rest.isEmpty() ? "help" : rest.pop();
    Path root = Path.of("").toAbsolutePath();
    @Nullable Path home = null;
    int port = 0;
    boolean anyFreePorts = false;
    boolean demo = false;
    while (!rest.isEmpty()) {
      String option = rest.pop();
      switch (option) {
        case "--root" -> root = Path.of(value(option, rest));
        case "--home" -> home = Path.of(value(option, rest));
        case "--port" -> port = port(value(option, rest));
        case "--any-free-ports" -> anyFreePorts = true;
        case "--demo" -> demo = true;
        default -> throw new IllegalArgumentException("Unknown option " + option);
      }
    }
    Path kept = home == null ? root.resolve(".workshop") : home;
    return new Options(command, root, kept, port, anyFreePorts, demo);
  }

  private static String value(String option, Deque<String> rest) {
    if (rest.isEmpty()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return rest.pop();
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port >= 0 && port <= HIGHEST_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("--port needs a number, not " + text, e);
    }
    throw new IllegalArgumentException("--port must be between 0 and " + HIGHEST_PORT);
  }
}
