package dev.judgeworkshop.kit.app;

import dev.judgeworkshop.kit.app.NamedThingResource.CreateNamedThing;
import dev.judgeworkshop.kit.app.NamedThingResource.NamedThing;
import dev.judgeworkshop.kit.idempotency.Idempotency;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.kit.identity.CurrentUser;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class NamedThings {

  private final ThingRepository things;
  private final Idempotency idempotency;
  private final CurrentUser user;

  NamedThings(ThingRepository things, Idempotency idempotency, CurrentUser user) {
    this.things = things;
    this.idempotency = idempotency;
    this.user = user;
  }

  @WithTransaction
  Uni<NamedThing> create(@Nullable IdempotencyKey key, CreateNamedThing request) {
    return idempotency
        .claim(key, user.id(), "POST /named-things", request)
        .chain(
            claim ->
                claim.repeated()
                    ? things.findById(claim.id())
                    : things.persistAndFlush(new Thing(claim.id(), request.name())))
        .invoke(
            thing -> {
              if (thing.name.equals("refused")) {
                throw new IllegalStateException("refused after it was stored");
              }
            })
        .map(thing -> new NamedThing(thing.id, thing.name));
  }
}
