package dev.judgeworkshop.testing.planted.faulty;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;

class RemovingService {

  Uni<Boolean> removeById(PanacheRepositoryBase<String, Integer> texts) {
    return texts.deleteById(1);
  }

  Uni<Void> removeEntity(PanacheRepositoryBase<String, Integer> texts) {
    return texts.delete("an entity");
  }

  Uni<Void> removeByReference(PanacheRepositoryBase<String, Integer> texts, Uni<String> entity) {
    return entity.chain(texts::delete);
  }

  Uni<Long> isFine(PanacheRepositoryBase<String, Integer> texts) {
    return texts.delete("id", 1);
  }
}
