package dev.judgeworkshop.testing.planted.faulty;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

class OpeningRepository {

  Uni<Void> clear(Mutiny.SessionFactory factory) {
    return factory.withTransaction(session -> session.flush());
  }
}
