package dev.judgeworkshop.workshops.workshop;

import dev.judgeworkshop.kit.conditional.IfMatch;
import dev.judgeworkshop.kit.conditional.Versioned;
import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.kit.identity.CurrentUser;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Members of a workshop. */
@Path("/api/v1/workshops/{id}/members")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "members")
public class MemberResource {

  private final MemberService members;
  private final MemberList list;
  private final CurrentUser user;

  MemberResource(MemberService members, MemberList list, CurrentUser user) {
    this.members = members;
    this.list = list;
    this.user = user;
  }

  /** All members, in the order they joined. */
  @GET
  public Uni<Page<MemberResponse>> page(@PathParam("id") UUID id, @BeanParam PageQuery page) {
    return list.page(id, user.id(), page);
  }

  /** One member. */
  @GET
  @Path("/{userId}")
  public Uni<RestResponse<MemberResponse>> get(
      @PathParam("id") UUID id, @PathParam("userId") UUID userId) {
    return list.get(id, user.id(), userId).map(Versioned.ok(MemberResponse::version));
  }

  /** Adds somebody who has an account. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = MemberResponse.class, responseCode = "201")
  public Uni<RestResponse<MemberResponse>> add(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key,
      @NotNull @Valid AddMemberRequest request) {
    return members
        .add(key, id, user.id(), request)
        .map(
            Versioned.created(
                MemberResponse::version,
                member -> "/api/v1/workshops/" + id + "/members/" + member.userId()));
  }

  /** Gives a member another role. */
  @PATCH
  @Path("/{userId}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<RestResponse<MemberResponse>> changeRole(
      @PathParam("id") UUID id,
      @PathParam("userId") UUID userId,
      @Parameter(required = true) @HeaderParam("If-Match") @Nullable IfMatch version,
      @NotNull @Valid ChangeRoleRequest request) {
    return members
        .changeRole(id, user.id(), userId, IfMatch.required(version), request.role())
        .map(Versioned.ok(MemberResponse::version));
  }

  /** Removes a member; everybody may remove themselves, that is, leave. */
  @DELETE
  @Path("/{userId}")
  public Uni<Void> remove(
      @PathParam("id") UUID id,
      @PathParam("userId") UUID userId,
      @Parameter(required = true) @HeaderParam("If-Match") @Nullable IfMatch version) {
    return members.remove(id, user.id(), userId, IfMatch.required(version));
  }
}
