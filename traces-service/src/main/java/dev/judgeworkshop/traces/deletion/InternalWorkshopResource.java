package dev.judgeworkshop.traces.deletion;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** For workshops-service, when a workshop is deleted. */
@Path("/internal/v1/workshops/{workshopId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("service")
@WithDeadline
@Tag(name = "Internal")
public class InternalWorkshopResource {

  private final WorkshopRemovalService removal;

  InternalWorkshopResource(WorkshopRemovalService removal) {
    this.removal = removal;
  }

  /**
   * Drops some of the workshop's rows.
   *
   * @param workshopId the workshop
   * @return 202 while some are left (ask again), 204 when none is
   */
  @DELETE
  @APIResponse(responseCode = "202", description = "Some rows are left: ask again")
  @APIResponse(responseCode = "204", description = "Nothing is left")
  public Uni<RestResponse<Void>> dropWorkshop(@PathParam("workshopId") UUID workshopId) {
    return removal
        .drop(workshopId)
        .map(
            done ->
                RestResponse.<Void>status(
                    done ? RestResponse.Status.NO_CONTENT : RestResponse.Status.ACCEPTED));
  }
}
