package dev.judgeworkshop.workshops.workshop;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.identity.MembershipSource;
import dev.judgeworkshop.model.Membership;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the other services ask before they answer anybody. */
@Path("/internal/v1/workshops/{workshopId}/members/{userId}")
@Produces(MediaType.APPLICATION_JSON)
@WithDeadline
@RolesAllowed("service")
@Tag(name = "internal")
public class InternalMembershipResource {

  private final MembershipSource memberships;

  InternalMembershipResource(MembershipSource memberships) {
    this.memberships = memberships;
  }

  /** The membership; 404 for everybody else. */
  @GET
  public Uni<Membership> find(
      @PathParam("workshopId") UUID workshopId, @PathParam("userId") UUID userId) {
    return memberships.find(workshopId, userId);
  }
}
