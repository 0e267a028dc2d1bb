package dev.judgeworkshop.testing.planted.faulty;

import io.smallrye.mutiny.Uni;

class Combiner {

  Uni<String> both(Uni<String> one, Uni<String> other) {
    return Uni.combine().all().unis(one, other).with((a, b) -> a + b);
  }
}
