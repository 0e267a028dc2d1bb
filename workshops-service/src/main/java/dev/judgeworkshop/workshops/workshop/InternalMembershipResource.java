package dev.judgeworkshop.workshops.workshop;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.identity.MembershipSource;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.model.Membership;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the other services ask before they answer anybody. */
@Path("/internal/v1/workshops/{workshopId}/members")
@Produces(MediaType.APPLICATION_JSON)
@WithDeadline
@RolesAllowed("service")
@Tag(name = "internal")
public class InternalMembershipResource {

  private final MembershipSource memberships;
  private final MemberList members;

  InternalMembershipResource(MembershipSource memberships, MemberList members) {
    this.memberships = memberships;
    this.members = members;
  }

  /** All members, in the order they joined. */
  @GET
  public Uni<InternalMembersResponse> list(
      @PathParam("workshopId") UUID workshopId, @BeanParam PageQuery page) {
    return members.list(workshopId, page);
  }

  /** The membership; 404 for everybody else. */
  @GET
  @Path("/{userId}")
  public Uni<Membership> find(
      @PathParam("workshopId") UUID workshopId, @PathParam("userId") UUID userId) {
    return memberships.find(workshopId, userId);
  }
}
