package dev.judgeworkshop.testing.planted.faulty.client;

import io.smallrye.mutiny.Uni;

public class ThingClient {

  public Uni<String> thing() {
    return Uni.createFrom().item("thing");
  }
}
