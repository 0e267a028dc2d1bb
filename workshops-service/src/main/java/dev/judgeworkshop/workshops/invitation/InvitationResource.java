package dev.judgeworkshop.workshops.invitation;

import dev.judgeworkshop.kit.conditional.IfMatch;
import dev.judgeworkshop.kit.conditional.Versioned;
import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.kit.identity.CurrentUser;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.workshops.workshop.WorkshopResponse;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Invitations. */
@Path("/api/v1/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "invitations")
public class InvitationResource {

  private final InvitationService invitations;
  private final AcceptanceService acceptance;
  private final CurrentUser user;

  InvitationResource(
      InvitationService invitations, AcceptanceService acceptance, CurrentUser user) {
    this.invitations = invitations;
    this.acceptance = acceptance;
    this.user = user;
  }

  /**
   * Invites somebody; the token is shown in this answer only. A repeat with the same {@code
   * Idempotency-Key} gives the same invitation a new token.
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(201)
  @ResponseHeader(name = "Cache-Control", value = "no-store")
  @APIResponseSchema(value = InvitationResponse.class, responseCode = "201")
  public Uni<InvitationResponse> invite(
      @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key,
      @NotNull @Valid InviteRequest request) {
    return invitations.invite(key, request, user.id());
  }

  /** A workshop's invitations, newest first; for facilitators. */
  @GET
  public Uni<Page<InvitationSummary>> page(
      @Parameter(required = true) @QueryParam("workshopId") @Nullable UUID workshopId,
      @BeanParam PageQuery page) {
    return invitations.page(required(workshopId), page);
  }

  private static UUID required(@Nullable UUID workshopId) {
    if (workshopId == null) {
      throw Problem.badRequest("workshopId", "is required");
    }
    return workshopId;
  }

  /** One invitation; for facilitators. */
  @GET
  @Path("/{id}")
  public Uni<RestResponse<InvitationSummary>> get(@PathParam("id") UUID id) {
    return invitations.get(id).map(Versioned.ok(InvitationSummary::version));
  }

  /** Revokes an invitation that nobody has accepted. */
  @DELETE
  @Path("/{id}")
  public Uni<Void> revoke(
      @PathParam("id") UUID id,
      @Parameter(required = true) @HeaderParam("If-Match") @Nullable IfMatch version) {
    return invitations.revoke(id, user.id(), IfMatch.required(version));
  }

  /** Makes the caller a member. */
  @POST
  @Path("/accept")
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<RestResponse<WorkshopResponse>> accept(@NotNull @Valid AcceptRequest request) {
    return acceptance
        .accept(request.token(), user.id())
        .map(Versioned.ok(WorkshopResponse::version));
  }
}
