package dev.judgeworkshop.local.stack;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Plain lines with the seconds since the start; the same on a terminal and in a log. */
final class Screen {

  private final PrintStream out;
  private final Instant start = Instant.now();

  Screen(PrintStream out) {
    this.out = out;
  }

  void line(String text) {
    synchronized (this) {
      out.printf(Locale.ROOT, "[%6.1f s] %s%n", sinceStart().toMillis() / 1000.0, text);
      out.flush();
    }
  }

  void plain(String text) {
    synchronized (this) {
      out.println(text);
      out.flush();
    }
  }

  Duration sinceStart() {
    return Duration.between(start, Instant.now());
  }

  static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
  }
}
