package dev.judgeworkshop.local.gateway;

import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Counts the requests under way, so that a stopping gateway lets them finish. */
final class InFlight {

  private final Phaser requests = new Phaser(1);
  private volatile boolean draining;

  /** True once the gateway stops; new requests are refused then. */
  boolean isDraining() {
    return draining;
  }

  void enter() {
    requests.register();
  }

  void leave() {
    requests.arriveAndDeregister();
  }

  /** Refuses new requests and waits for those under way, at most the given time. */
  void drain(long time, TimeUnit unit) throws InterruptedException {
    draining = true;
    int phase = requests.arriveAndDeregister();
    try {
      requests.awaitAdvanceInterruptibly(phase, time, unit);
    } catch (TimeoutException e) {
      System.getLogger(InFlight.class.getName())
          .log(System.Logger.Level.WARNING, "requests were still under way: " + requests);
    }
  }
}
