package dev.judgeworkshop.testing.planted.faulty;

import dev.judgeworkshop.testing.planted.faulty.client.ThingClient;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

class RemoteInTransaction {

  private final ThingClient things = new ThingClient();

  @WithTransaction
  Uni<String> copy() {
    return Uni.createFrom().item("first").chain(first -> things.thing());
  }
}
