package dev.judgeworkshop.testing.planted.faulty;

import java.util.List;
import java.util.concurrent.CompletableFuture;

class FutureWaiter {

  List<String> valuesOf(List<CompletableFuture<String>> futures) {
    return futures.stream().map(future -> future.toCompletableFuture().join()).toList();
  }
}
