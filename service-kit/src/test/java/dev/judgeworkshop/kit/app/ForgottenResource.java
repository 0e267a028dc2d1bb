package dev.judgeworkshop.kit.app;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Nobody said who may call it. */
@Path("/api/v1/forgotten")
public class ForgottenResource {

  @GET
  public Uni<String> get() {
    return Uni.createFrom().item("1");
  }
}
