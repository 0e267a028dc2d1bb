package dev.judgeworkshop.testing.planted.faulty;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/endless")
@Authenticated
public class EndlessResource {

  @GET
  public String get() {
    return "";
  }
}
