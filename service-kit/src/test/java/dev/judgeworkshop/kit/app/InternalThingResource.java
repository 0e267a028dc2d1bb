package dev.judgeworkshop.kit.app;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/internal/v1/things")
@RolesAllowed("service")
@WithDeadline
public class InternalThingResource {

  @GET
  public Uni<String> get() {
    return Uni.createFrom().item("1");
  }
}
