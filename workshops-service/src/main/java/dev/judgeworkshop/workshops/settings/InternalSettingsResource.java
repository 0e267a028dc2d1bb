package dev.judgeworkshop.workshops.settings;

import dev.judgeworkshop.kit.conditional.Versioned;
import dev.judgeworkshop.kit.deadline.WithDeadline;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What the other services have to keep to. */
@Path("/internal/v1/workshops/{workshopId}/settings")
@Produces(MediaType.APPLICATION_JSON)
@WithDeadline
@RolesAllowed("service")
@Tag(name = "internal")
public class InternalSettingsResource {

  private final SettingsService settings;

  InternalSettingsResource(SettingsService settings) {
    this.settings = settings;
  }

  /** The settings, or the defaults when none were saved. */
  @GET
  public Uni<RestResponse<SettingsResponse>> get(@PathParam("workshopId") UUID workshopId) {
    return settings.known(workshopId).map(Versioned.ok(SettingsResponse::version));
  }
}
