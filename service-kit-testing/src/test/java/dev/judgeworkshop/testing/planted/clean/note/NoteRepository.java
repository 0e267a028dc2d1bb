package dev.judgeworkshop.testing.planted.clean.note;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

class NoteRepository implements PanacheRepositoryBase<Note, UUID> {

  Uni<Long> countOlderThan(long version) {
    return count("version < ?1", version).onFailure().recoverWithItem(0L);
  }
}
