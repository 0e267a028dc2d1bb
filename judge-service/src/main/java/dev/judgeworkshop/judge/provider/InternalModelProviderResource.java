package dev.judgeworkshop.judge.provider;

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

/** What workshops-service asks before a model provider becomes a workshop's default. */
@Path("/internal/v1/workshops/{workshopId}/model-providers/{providerId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("service")
@WithDeadline
@Tag(name = "internal")
public class InternalModelProviderResource {

  private final ProviderAccess providers;

  InternalModelProviderResource(ProviderAccess providers) {
    this.providers = providers;
  }

  /** 204 when the workshop has this provider, else 404. */
  @GET
  public Uni<Void> hasModelProvider(
      @PathParam("workshopId") UUID workshopId, @PathParam("providerId") UUID providerId) {
    return providers.exists(workshopId, providerId);
  }
}
