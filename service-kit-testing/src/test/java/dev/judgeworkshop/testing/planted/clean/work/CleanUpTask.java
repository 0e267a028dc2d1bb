package dev.judgeworkshop.testing.planted.clean.work;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;

class CleanUpTask {

  void run() {
    Runnable step = this::await;
    step.run();
  }

  private void await() {
    try {
      VertxContextSupport.subscribeAndAwait(() -> Uni.createFrom().voidItem());
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
