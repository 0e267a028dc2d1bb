package dev.judgeworkshop.local.process;

import java.time.Duration;

/** How long to wait before a process that ended is started again: doubling from 0.5 s to 30 s. */
final class Backoff {

  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Duration CALM = Duration.ofSeconds(60);
  private static final int CRASH_LOOP = 3;

  private int quickEnds;

  /** The pause after a life of this length; a calm life starts the count again. */
  Duration after(Duration life) {
    quickEnds = life.compareTo(CALM) >= 0 ? 1 : quickEnds + 1;
    Duration pause = FIRST.multipliedBy(1L << Math.min(quickEnds - 1, 10));
    return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
  }

  boolean isCrashLoop() {
    return quickEnds >= CRASH_LOOP;
  }
}
