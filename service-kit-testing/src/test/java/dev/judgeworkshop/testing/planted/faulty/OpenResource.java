package dev.judgeworkshop.testing.planted.faulty;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/open")
@WithDeadline
public class OpenResource {

  @GET
  @RolesAllowed("service")
  public String guarded() {
    return "";
  }

  @DELETE
  public void forgotten() {}
}
