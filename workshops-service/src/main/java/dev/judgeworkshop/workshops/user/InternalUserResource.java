package dev.judgeworkshop.workshops.user;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the other services ask about users. */
@Path("/internal/v1/users")
@Produces(MediaType.APPLICATION_JSON)
@WithDeadline
@RolesAllowed("service")
@Tag(name = "internal")
public class InternalUserResource {

  private final UserService users;

  InternalUserResource(UserService users) {
    this.users = users;
  }

  /**
   * The names of many users at once; unknown ids are left out.
   *
   * @param ids 1 to 200 ids, separated by commas
   */
  @GET
  public Uni<List<UserName>> names(@QueryParam("ids") @Nullable UserIds ids) {
    if (ids == null) {
      throw Problem.badRequest("ids", "is required");
    }
    return users.names(ids.values());
  }
}
