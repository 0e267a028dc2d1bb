package dev.judgeworkshop.local.client;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Waits for background work by the rule of the HTTP contract: from 0.2 s up to 2 s while nothing
 * changes; unchanged bodies are not sent again.
 */
public final class Polling {

  private static final Set<String> TERMINAL = Set.of("SUCCEEDED", "FAILED", "CANCELLED");
  private static final double FACTOR = 1.5;
  private static final long FIRST_MILLIS = 200;
  private static final long LONGEST_MILLIS = 2_000;

  private Polling() {}

  /**
   * Polls until the work is in a terminal state.
   *
   * @param client on whose behalf
   * @param path of the resource, below {@code /api/v1}
   * @param patience in all
   * @return the last answer with a body
   * @throws InterruptedException when interrupted meanwhile
   * @throws IllegalStateException when the patience ends
   */
  public static Answer untilTerminal(ApiClient client, String path, Duration patience)
      throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    long pause = FIRST_MILLIS;
    Answer last = client.get(path).expect(200);
    while (!TERMINAL.contains(last.text("state"))) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(path + " did not end in time: " + last);
      }
      TimeUnit.MILLISECONDS.sleep(pause);
      Answer next = client.getUnless(path, last.tag().orElse("\"none\"")).expect(200, 304);
      boolean changed = next.status() == 200;
      last = changed ? next : last;
      pause = changed ? FIRST_MILLIS : Math.min(LONGEST_MILLIS, Math.round(pause * FACTOR));
    }
    return last;
  }
}
