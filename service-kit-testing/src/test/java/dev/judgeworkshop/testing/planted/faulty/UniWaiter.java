package dev.judgeworkshop.testing.planted.faulty;

import io.smallrye.mutiny.Uni;

class UniWaiter {

  String valueOf(Uni<String> uni) {
    return uni.await().indefinitely();
  }
}
