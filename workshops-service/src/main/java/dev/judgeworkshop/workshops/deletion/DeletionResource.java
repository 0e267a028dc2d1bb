package dev.judgeworkshop.workshops.deletion;

import dev.judgeworkshop.kit.conditional.IfMatch;
import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.identity.CurrentUser;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The end of a workshop. */
@Path("/api/v1/workshops/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "workshops")
public class DeletionResource {

  private final DeletionService deletions;
  private final CurrentUser user;

  DeletionResource(DeletionService deletions, CurrentUser user) {
    this.deletions = deletions;
    this.user = user;
  }

  /** Deletes a workshop: it is gone at once, and every service drops what it has of it. */
  @DELETE
  public Uni<Void> delete(
      @PathParam("id") UUID id,
      @Parameter(required = true) @HeaderParam("If-Match") @Nullable IfMatch version) {
    return deletions.delete(id, user.id(), IfMatch.required(version));
  }
}
