package dev.judgeworkshop.workshops.user;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.identity.CurrentUser;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Accounts of people. */
@Path("/api/v1/users")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@WithDeadline
@Tag(name = "users")
public class UserResource {

  private final UserService users;
  private final CurrentUser user;

  UserResource(UserService users, CurrentUser user) {
    this.users = users;
    this.user = user;
  }

  /** Registers an account; anyone may. */
  @POST
  @PermitAll
  @ResponseStatus(201)
  @APIResponseSchema(value = UserResponse.class, responseCode = "201")
  public Uni<UserResponse> register(@NotNull @Valid RegisterRequest request) {
    return users.register(request);
  }

  /** The caller's own account. */
  @GET
  @Path("/me")
  @Authenticated
  public Uni<UserResponse> me() {
    return users.get(user.id());
  }
}
