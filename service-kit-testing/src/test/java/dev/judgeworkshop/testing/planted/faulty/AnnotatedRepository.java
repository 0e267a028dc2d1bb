package dev.judgeworkshop.testing.planted.faulty;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

class AnnotatedRepository {

  @WithTransaction
  Uni<Void> clear() {
    return Uni.createFrom().voidItem();
  }
}
