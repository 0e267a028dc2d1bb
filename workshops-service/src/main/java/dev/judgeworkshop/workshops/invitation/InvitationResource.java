package dev.judgeworkshop.workshops.invitation;

import dev.judgeworkshop.kit.conditional.Versioned;
import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.identity.CurrentUser;
import dev.judgeworkshop.workshops.workshop.WorkshopResponse;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Invitations. */
@Path("/api/v1/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "invitations")
public class InvitationResource {

  private final InvitationService invitations;
  private final CurrentUser user;

  InvitationResource(InvitationService invitations, CurrentUser user) {
    this.invitations = invitations;
    this.user = user;
  }

  /** Invites somebody; the token is shown in this answer only. */
  @POST
  @ResponseStatus(201)
  @ResponseHeader(name = "Cache-Control", value = "no-store")
  @APIResponseSchema(value = InvitationResponse.class, responseCode = "201")
  public Uni<InvitationResponse> invite(@NotNull @Valid InviteRequest request) {
    return invitations.invite(request, user.id());
  }

  /** Makes the caller a member. */
  @POST
  @Path("/accept")
  public Uni<RestResponse<WorkshopResponse>> accept(@NotNull @Valid AcceptRequest request) {
    return invitations
        .accept(request.token(), user.id())
        .map(Versioned.ok(WorkshopResponse::version));
  }
}
