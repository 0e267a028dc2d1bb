package dev.judgeworkshop.kit.app;

import dev.judgeworkshop.kit.work.DurableWork;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ThingRepository implements PanacheRepositoryBase<Thing, UUID> {

  private final DurableWork work;

  ThingRepository(DurableWork work) {
    this.work = work;
  }

  @WithTransaction
  Uni<Void> storeAndQueue(Thing thing) {
    return persist(thing).chain(() -> work.enqueue(CountingTask.NAME, thing.id)).replaceWithVoid();
  }

  @WithTransaction
  Uni<Void> storeAndQueueStubbornly(Thing thing) {
    return persist(thing).chain(() -> work.enqueue(StubbornTask.NAME, thing.id)).replaceWithVoid();
  }

  @WithTransaction
  Uni<Void> storeQueueAndFail(Thing thing) {
    return storeAndQueue(thing).chain(() -> Uni.createFrom().failure(new IllegalStateException()));
  }

  @WithSession
  Uni<Integer> done(UUID id) {
    return findById(id).map(thing -> thing == null ? -1 : thing.done);
  }

  @WithTransaction
  Uni<Integer> step(UUID id) {
    return update("done = done + 1 where id = ?1", id).chain(() -> done(id));
  }
}
