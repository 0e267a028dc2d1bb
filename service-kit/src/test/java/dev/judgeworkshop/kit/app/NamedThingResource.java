package dev.judgeworkshop.kit.app;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Things that are created once, however often the request comes. */
@Path("/api/v1/named-things")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
public class NamedThingResource {

  private final NamedThings things;

  NamedThingResource(NamedThings things) {
    this.things = things;
  }

  public record CreateNamedThing(String name) {}

  public record NamedThing(UUID id, String name) {}

  @POST
  public Uni<NamedThing> create(
      @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key, CreateNamedThing request) {
    return things.create(key, request);
  }
}
