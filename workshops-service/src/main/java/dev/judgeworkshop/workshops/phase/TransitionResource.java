package dev.judgeworkshop.workshops.phase;

import dev.judgeworkshop.kit.conditional.IfMatch;
import dev.judgeworkshop.kit.conditional.Versioned;
import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.identity.CurrentUser;
import dev.judgeworkshop.workshops.workshop.WorkshopResponse;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Moves of a workshop between phases. */
@Path("/api/v1/workshops/{id}/transitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "workshops")
public class TransitionResource {

  private final TransitionService transitions;
  private final CurrentUser user;

  TransitionResource(TransitionService transitions, CurrentUser user) {
    this.transitions = transitions;
    this.user = user;
  }

  /** Opens or reopens a phase, or opens a new round in the phase that is open. */
  @POST
  public Uni<RestResponse<WorkshopResponse>> move(
      @PathParam("id") UUID id,
      @Parameter(required = true) @HeaderParam("If-Match") @Nullable IfMatch version,
      @NotNull @Valid TransitionRequest request) {
    return transitions
        .move(id, user.id(), IfMatch.required(version), request)
        .map(Versioned.ok(WorkshopResponse::version));
  }
}
