package dev.judgeworkshop.workshops.settings;

import dev.judgeworkshop.kit.conditional.IfMatch;
import dev.judgeworkshop.kit.conditional.Versioned;
import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.identity.CurrentUser;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Settings of a workshop. */
@Path("/api/v1/workshops/{id}/settings")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "workshops")
public class SettingsResource {

  private final SettingsService settings;
  private final CurrentUser user;

  SettingsResource(SettingsService settings, CurrentUser user) {
    this.settings = settings;
    this.user = user;
  }

  /** What holds in a workshop; for all members. */
  @GET
  public Uni<RestResponse<SettingsResponse>> get(@PathParam("id") UUID id) {
    return settings.seen(id).map(Versioned.ok(SettingsResponse::version));
  }

  /** Replaces all settings; a path or provider that cannot be used is refused. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<RestResponse<SettingsResponse>> save(
      @PathParam("id") UUID id,
      @Parameter(required = true) @HeaderParam("If-Match") @Nullable IfMatch version,
      @NotNull @Valid SettingsRequest request) {
    return settings
        .save(id, user.id(), IfMatch.required(version), request)
        .map(Versioned.ok(SettingsResponse::version));
  }
}
