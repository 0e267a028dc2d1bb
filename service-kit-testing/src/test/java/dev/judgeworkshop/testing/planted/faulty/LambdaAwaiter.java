package dev.judgeworkshop.testing.planted.faulty;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.Callable;

class LambdaAwaiter {

  Callable<String> later() {
    return () -> {
      try {
        return VertxContextSupport.subscribeAndAwait(() -> Uni.createFrom().item("done"));
      } catch (Throwable e) {
        throw new IllegalStateException(e);
      }
    };
  }
}
